import { createHash } from 'node:crypto';

/**
 * Whether the seed published after a draw is the one that was announced before it: the SHA-256 of the seed's text (UTF-8), in hex, equals the commitment.
 * It says no more than that; the draw itself was made elsewhere and is not verified. Null while either of the two is missing.
 */
export function commitmentMatches(batch: { seed: string | null; seedCommitment: string | null }): boolean | null {
  if (batch.seed === null || batch.seedCommitment === null) return null;
  return createHash('sha256').update(batch.seed, 'utf8').digest('hex') === batch.seedCommitment.toLowerCase();
}
