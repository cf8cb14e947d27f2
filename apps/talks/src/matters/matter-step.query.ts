import type { Statements } from '@tongxin/directory';
import type { RecordKey, RecordKeys, RecordName } from '@tongxin/record-keys';
import type { MatterRow } from './matter.query';

export type MatterStepKind = 'RAISED' | 'PASSED' | 'ANALYSED' | 'RESOLVING' | 'FEEDBACK' | 'SOLVED' | 'NOT_SOLVED' | 'REOPENED' | 'WITHDRAWN';

/** What was done or said about a matter on a day; steps are added and never changed. */
export interface MatterStep {
  number: number;
  kind: MatterStepKind;
  takenOn: string;
  unitId: string | null;
  dueOn: string | null;
  text: string | null;
}
export interface MatterStepRow extends Omit<MatterStep, 'text'> {
  matterId: string;
  text: Buffer | null;
}

export const matterRecord = (institutionId: string, id: string): RecordName => ({ institutionId, table: 'matter', id });
const fieldOf = (number: number): string => `step ${number}`;

/** Adds the next step; the matter's row is locked, so that two take turns. */
export async function addStep(sql: Statements, institutionId: string, matterId: string, step: Omit<MatterStep, 'number'>, key: RecordKey | null): Promise<void> {
  const [row] = await sql.query<{ number: number }>(`select coalesce(max(number), 0) + 1 as number from app.matter_step where institution_id = $1 and matter_id = $2`, [institutionId, matterId]);
  const number = row?.number ?? 1;
  if (step.text !== null && !key) throw new Error('a text without a key');
  await sql.query(
    `insert into app.matter_step (institution_id, matter_id, number, kind, taken_on, unit_id, due_on, text) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [institutionId, matterId, number, step.kind, step.takenOn, step.unitId, step.dueOn, step.text === null ? null : (key?.encrypt(fieldOf(number), step.text) ?? null)],
  );
}

export const fetchSteps = (sql: Statements, institutionId: string, matterIds: readonly string[]): Promise<MatterStepRow[]> =>
  sql.query<MatterStepRow>(
    `select s.matter_id as "matterId", s.number, s.kind, s.taken_on as "takenOn", s.unit_id as "unitId", s.due_on as "dueOn", s.text from app.matter_step s
     where s.institution_id = $1 and s.matter_id = any($2) order by s.matter_id, s.number`,
    [institutionId, matterIds],
  );

/** A matter's steps in words; without its key there are none. */
export async function readSteps(keys: RecordKeys, institutionId: string, { id, dataKey }: Pick<MatterRow, 'id' | 'dataKey'>, rows: readonly MatterStepRow[]): Promise<MatterStep[]> {
  const key = dataKey && (await keys.open(matterRecord(institutionId, id), dataKey));
  return rows.map(({ matterId: _matter, text, ...step }) => ({ ...step, text: key && text ? key.decrypt(fieldOf(step.number), text) : null }));
}
