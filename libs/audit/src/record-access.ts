import type { Wording } from '@tongxin/outcome';
import { badCursor, decodeCursor } from '@tongxin/subgraph';

/** That the accesses themselves were read; the one kind that every service audits. */
export const AUDIT_TRAIL = 'AuditTrail';

/** What the types of audited records are called, for people to read. */
export type RecordWords = Readonly<Record<string, Wording>>;

/** What a row's record is called. */
export const recordWord = (words: RecordWords, type: string): { what: string; whatInEnglish: string } => {
  const { zh, en } = type === AUDIT_TRAIL ? { zh: '查阅记录', en: 'who read what' } : (words[type] ?? { zh: type, en: type });
  return { what: zh, whatInEnglish: en };
};

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

/** The entry's id in a cursor. @throws GraphQLError BAD_USER_INPUT */
export function accessCursor(after: string): string {
  const [id = ''] = decodeCursor(after, 1);
  if (!/^\d{1,18}$/.test(id)) throw badCursor();
  return id;
}
