import type { RequestDatabase, Tx } from '@tongxin/database';
import type { Wording } from '@tongxin/outcome';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { ImportDates } from './import';

type Reads = Pick<RequestDatabase, 'query'> | Pick<Tx, 'query'>;

export interface ImportRow extends ImportDates {
  id: string;
  uploadId: string;
  fileName: string;
  name: string | null;
  applyWhenClean: boolean;
  completeSheets: string[];
  presentSheets: string[];
  validFrom: string;
  today: string;
  step: string;
  stepInEnglish: string;
  done: number;
  total: number;
  errorCount: number;
  differenceCount: number;
  startedAt: Date;
}

const columns = `id, upload_id as "uploadId", file_name as "fileName", name, apply_when_clean as "applyWhenClean", complete_sheets as "completeSheets",
  present_sheets as "presentSheets", valid_from as "validFrom", today, step, coalesce(step_in_english, step) as "stepInEnglish", done, total, error_count as "errorCount",
  difference_count as "differenceCount", created_at as "startedAt",
  checked_at as "checkedAt", refused_at as "refusedAt", apply_requested_at as "applyRequestedAt", applied_at as "appliedAt",
  cancel_requested_at as "cancelRequestedAt", cancelled_at as "cancelledAt", failed_at as "failedAt"`;

export async function findImport(sql: Reads, institutionId: string, id: string, lock = ''): Promise<ImportRow | null> {
  const [row] = await sql.query<ImportRow>(`select ${columns} from app.import where institution_id = $1 and id = $2 ${lock}`, [institutionId, id]);
  return row ?? null;
}

/** What somebody imported, the latest first, keyset over the id, which begins with the time. */
export async function pageOfImports(sql: Reads, institutionId: string, personId: string, args: { first: number; after?: string | null }): Promise<Page<ImportRow>> {
  const [before] = args.after ? decodeCursor(args.after, 1) : [null];
  const rows = await sql.query<ImportRow>(
    `select ${columns} from app.import where institution_id = $1 and requested_by = $2 and ($3::uuid is null or id < $3) order by id desc limit $4`,
    [institutionId, personId, before, args.first + 1],
  );
  return pageOf(rows, args.first, ({ id }) => [id]);
}

export async function countImports(sql: Reads, institutionId: string, personId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from app.import where institution_id = $1 and requested_by = $2`, [institutionId, personId]);
  return row?.count ?? 0;
}

export type MessageKind = 'ERROR' | 'WARNING' | 'DIFFERENCE' | 'UNSTORED';

export interface ImportMessage {
  sheet: string | null;
  rowNumber: number | null;
  message: string;
  messageInEnglish: string;
}

export const lineOf = ({ zh, en }: Wording, sheet: string | null = null): ImportMessage => ({ sheet, rowNumber: null, message: zh, messageInEnglish: en });

/** Messages of one kind in their order. */
export const messagesOf = (sql: Reads, institutionId: string, importId: string, kind: MessageKind, limit: number): Promise<ImportMessage[]> =>
  sql.query<ImportMessage>(
    `select sheet, row_number as "rowNumber", message, coalesce(message_in_english, message) as "messageInEnglish" from app.import_message where institution_id = $1 and import_id = $2 and kind = $3 order by line limit $4`,
    [institutionId, importId, kind, limit],
  );

export const saveMessages = (tx: Pick<Tx, 'query'>, institutionId: string, importId: string, kind: MessageKind, messages: readonly ImportMessage[]): Promise<unknown> =>
  tx.query(
    `insert into app.import_message (institution_id, import_id, kind, line, sheet, row_number, message, message_in_english)
     select $1, $2, $3, m.line, m.sheet, m.row_number, m.message, m.message_in_english
     from unnest($4::text[], $5::int[], $6::text[], $7::text[]) with ordinality as m(sheet, row_number, message, message_in_english, line) on conflict do nothing`,
    [institutionId, importId, kind, messages.map((m) => m.sheet), messages.map((m) => m.rowNumber), messages.map((m) => m.message), messages.map((m) => m.messageInEnglish)],
  );

/** Columns that are not stored, gathered by sheet. */
export function columnsBySheet(lines: readonly ImportMessage[]): { sheet: string; columns: string[] }[] {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, message } of lines) bySheet.set(sheet ?? '', [...(bySheet.get(sheet ?? '') ?? []), message]);
  return [...bySheet].map(([sheet, columns]) => ({ sheet, columns }));
}
