import type { RequestDatabase, Tx } from '@tongxin/database';
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
  done: number;
  total: number;
  errorCount: number;
  differenceCount: number;
}

const columns = `id, upload_id as "uploadId", file_name as "fileName", name, apply_when_clean as "applyWhenClean", complete_sheets as "completeSheets",
  present_sheets as "presentSheets", valid_from as "validFrom", today, step, done, total, error_count as "errorCount", difference_count as "differenceCount",
  checked_at as "checkedAt", refused_at as "refusedAt", apply_requested_at as "applyRequestedAt", applied_at as "appliedAt",
  cancel_requested_at as "cancelRequestedAt", cancelled_at as "cancelledAt", failed_at as "failedAt"`;

export async function findImport(sql: Reads, institutionId: string, id: string, lock = ''): Promise<ImportRow | null> {
  const [row] = await sql.query<ImportRow>(`select ${columns} from app.import where institution_id = $1 and id = $2 ${lock}`, [institutionId, id]);
  return row ?? null;
}

export type MessageKind = 'ERROR' | 'WARNING' | 'DIFFERENCE' | 'UNSTORED';

export interface ImportMessage {
  sheet: string | null;
  rowNumber: number | null;
  message: string;
}

/** Messages of one kind in their order. */
export const messagesOf = (sql: Reads, institutionId: string, importId: string, kind: MessageKind, limit: number): Promise<ImportMessage[]> =>
  sql.query<ImportMessage>(
    `select sheet, row_number as "rowNumber", message from app.import_message where institution_id = $1 and import_id = $2 and kind = $3 order by line limit $4`,
    [institutionId, importId, kind, limit],
  );

export const saveMessages = (tx: Pick<Tx, 'query'>, institutionId: string, importId: string, kind: MessageKind, messages: readonly ImportMessage[]): Promise<unknown> =>
  tx.query(
    `insert into app.import_message (institution_id, import_id, kind, line, sheet, row_number, message)
     select $1, $2, $3, m.line, m.sheet, m.row_number, m.message
     from unnest($4::text[], $5::int[], $6::text[]) with ordinality as m(sheet, row_number, message, line) on conflict do nothing`,
    [institutionId, importId, kind, messages.map((m) => m.sheet), messages.map((m) => m.rowNumber), messages.map((m) => m.message)],
  );

/** Columns that are not stored, gathered by sheet. */
export function columnsBySheet(lines: readonly ImportMessage[]): { sheet: string; columns: string[] }[] {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, message } of lines) bySheet.set(sheet ?? '', [...(bySheet.get(sheet ?? '') ?? []), message]);
  return [...bySheet].map(([sheet, columns]) => ({ sheet, columns }));
}
