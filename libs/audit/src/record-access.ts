/** Who opened or changed a record of somebody's. */
export interface Access {
  id: string;
  at: Date;
  kind: 'READ' | 'WRITE';
  actorPersonId: string | null;
  actorAdministrator: string | null;
  operation: string;
  subjectType: string;
}

/** Names of operations are the clients' own and of any length. */
const MOST_CHARACTERS = 100;

/** The operation as the client named it: the gateway adds subgraph and number to the part that it sends here. */
export const operationName = (operation: string): string => operation.replace(/__[a-z]+__\d+$/, '').slice(0, MOST_CHARACTERS);

/** Minutes are enough to recall an occasion; seconds would tell how fast somebody works. */
export const toMinute = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000);
