/** Why a cluster cannot be had, in one line that can be shown to whoever started it. */
export class ClusterError extends Error {
  constructor(
    readonly code: 'BINARIES_MISSING' | 'UNREACHABLE' | 'NO_USER' | 'INITDB_FAILED' | 'START_FAILED' | 'FOREIGN_PASSWORDS',
    message: string,
  ) {
    super(message);
    this.name = 'ClusterError';
  }
}
