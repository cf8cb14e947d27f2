import type { Tx } from '@tongxin/database';
import { startOfYear } from '@tongxin/calendar';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import { sheetCalled } from '@tongxin/workbook';
import type { Context } from '../context';
import { queueJob } from './coordinator';
import { canApply, canCancel } from './import';
import { findImport } from './import-store';
import { canImport } from './imports.policy';

export const importRefusals = {
  UPLOAD_NOT_FOUND: { message: '找不到上传的文件', hint: '请重新上传;文件保存至多 24 小时' },
  UNKNOWN_SHEET: { message: '声明完整的表不是已知的表', hint: '表名见 docs/workbook.md' },
  IMPORT_NOT_FOUND: { message: '找不到这次导入' },
  NOT_CHECKED: { message: '只有核对无误的导入才能执行' },
  EXPIRED: { message: '核对已超过 23 小时,暂存的数据即将清除', hint: '请重新上传并核对' },
  TOO_LATE: { message: '已开始写入,不能再取消' },
} as const;
export type ImportRefusal = keyof typeof importRefusals & string;

export interface StartImportInput {
  uploadId: string;
  dryRun: boolean;
  completeSheets?: string[] | null;
  from?: string | null;
  name?: string | null;
  idempotencyKey?: string | null;
}

/** 开始导入: checks the upload; with `dryRun` false it is applied at once where the check finds no error. */
export async function startImport(ctx: Context, input: StartImportInput): Promise<Outcome<string, ImportRefusal>> {
  if (!canImport(await ctx.standing())) throw requestError('FORBIDDEN');
  return mutate<ImportRefusal>(ctx, 'startImport', input, async (tx, { institutionId, personId }) => {
    const complete = (input.completeSheets ?? []).map((name) => sheetCalled(name)?.key);
    if (complete.includes(undefined)) return refuse('UNKNOWN_SHEET', { path: ['input', 'completeSheets'] });
    const [upload] = await tx.query<{ fileName: string }>(`select file_name as "fileName" from app.upload where institution_id = $1 and id = $2 and person_id = $3`, [institutionId, input.uploadId, personId]);
    if (!upload) return refuse('UPLOAD_NOT_FOUND', { path: ['input', 'uploadId'] });
    const id = ctx.newId();
    await insertImport(tx, {
      institutionId, id, uploadId: input.uploadId, fileName: upload.fileName, requestedBy: personId, name: input.name ?? null, applyWhenClean: !input.dryRun,
      completeSheets: complete.flatMap((key) => key ?? []), validFrom: input.from ?? ctx.today(), today: ctx.today(), now: ctx.now(),
    });
    await queueJob(tx, 'CHECK', institutionId, id);
    return accept({ id, audit: [{ type: 'Import', id }] });
  });
}

export interface NewImport {
  institutionId: string;
  id: string;
  uploadId: string;
  fileName: string;
  requestedBy: string | null;
  name: string | null;
  applyWhenClean: boolean;
  completeSheets: string[];
  validFrom: string;
  today: string;
  now: Date;
}

export const insertImport = (tx: Pick<Tx, 'query'>, i: NewImport): Promise<unknown> =>
  tx.query(
    `insert into app.import (institution_id, id, upload_id, file_name, requested_by, name, apply_when_clean, complete_sheets, valid_from, today, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [i.institutionId, i.id, i.uploadId, i.fileName, i.requestedBy, i.name, i.applyWhenClean, i.completeSheets, i.validFrom, i.today, i.now],
  );

/** The day from which the first import of an institution holds: undated facts hold from 1 January. */
export const firstDay = (today: string): string => startOfYear(Number(today.slice(0, 4)));

/** Staged rows are cleared away after 24 h; an apply must not begin without them. */
const applyWithinMs = 23 * 3_600_000;

/** 执行导入: applies what was checked and shown. */
export async function applyCheckedImport(ctx: Context, input: { importId: string; idempotencyKey?: string | null }): Promise<Outcome<string, ImportRefusal>> {
  if (!canImport(await ctx.standing())) throw requestError('FORBIDDEN');
  return mutate<ImportRefusal>(ctx, 'applyImport', input, async (tx, { institutionId }) => {
    const row = await findImport(tx, institutionId, input.importId, 'for update');
    if (!row) return refuse('IMPORT_NOT_FOUND', { path: ['input', 'importId'] });
    if (!canApply(row)) return refuse('NOT_CHECKED', { path: ['input', 'importId'] });
    if (ctx.now().getTime() - (row.checkedAt?.getTime() ?? 0) > applyWithinMs) return refuse('EXPIRED', { path: ['input', 'importId'] });
    await tx.query(`update app.import set apply_requested_at = $3 where institution_id = $1 and id = $2`, [institutionId, row.id, ctx.now()]);
    await queueJob(tx, 'APPLY', institutionId, row.id);
    return accept({ id: row.id, audit: [{ type: 'Import', id: row.id }] });
  });
}

/** 取消导入: stops a check, or drops what was checked; once services write, it is too late. */
export async function cancelImport(ctx: Context, input: { importId: string; idempotencyKey?: string | null }): Promise<Outcome<string, ImportRefusal>> {
  if (!canImport(await ctx.standing())) throw requestError('FORBIDDEN');
  return mutate<ImportRefusal>(ctx, 'cancelImport', input, async (tx, { institutionId }) => {
    const row = await findImport(tx, institutionId, input.importId, 'for update');
    if (!row) return refuse('IMPORT_NOT_FOUND', { path: ['input', 'importId'] });
    if (!canCancel(row)) return refuse('TOO_LATE', { path: ['input', 'importId'] });
    // A running check stops at its next step and says so itself; a finished one is cancelled here, and a job clears it away.
    await tx.query(
      `update app.import set cancel_requested_at = $3, cancelled_at = case when checked_at is null then cancelled_at else $3 end where institution_id = $1 and id = $2`,
      [institutionId, row.id, ctx.now()],
    );
    if (row.checkedAt) await tx.query(`select graphile_worker.add_job('import_expire', $1::json)`, [JSON.stringify({ importId: row.id, institutionId })]);
    return accept({ id: row.id, audit: [{ type: 'Import', id: row.id }] });
  });
}
