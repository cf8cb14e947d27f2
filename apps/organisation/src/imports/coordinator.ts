import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RequestDatabase, type Tx } from '@tongxin/database';
import { applyImport, checkImport, discardRows, stageRows, type ImportCall, type ImportReport } from '@tongxin/imports';
import { named, wording, type Wording } from '@tongxin/outcome';
import { ErrorCollector, openWorkbook, readSheet, WorkbookRefused, type OpenSheet } from '@tongxin/workbook';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { loadCodes, reserveCodes } from './codes';
import { completenessProblems } from './completeness';
import { findImport, lineOf, messagesOf, saveMessages, type ImportMessage, type ImportRow } from './import-store';
import { importStatus } from './import';
import { organisationImport } from './organisation.import';
import type { Participant } from './participants';

export interface Coordination {
  dataSource: DataSource;
  participants: readonly Participant[];
  uploadDir: string;
  now: () => Date;
  log: Logger;
}

class Cancelled extends Error {}

/** Steps a client sees as progress: one a sheet, then the check of each service. */
const checkSteps = (sheets: number, services: number) => sheets + services + 1;

/**
 * Checks an upload: every row is read and staged where it belongs, then every service checks its sheets. Nothing is applied. What it finds is kept with the
 * import; running it again begins anew, so a killed process loses nothing.
 */
export async function checkUpload(c: Coordination, institutionId: string, importId: string): Promise<void> {
  const db = new RequestDatabase(c.dataSource, institutionId);
  const row = await db.transaction((tx) => findImport(tx, institutionId, importId));
  if (!row || importStatus(row) !== 'STAGING') return;
  try {
    const report = await check(c, db, institutionId, row);
    await db.transaction((tx) => saveReport(tx, c, institutionId, row, report));
  } catch (error) {
    if (error instanceof Cancelled) return finishCancelled(c, db, institutionId, row);
    const errors = refusalOf(error);
    if (!errors) throw error;
    await db.transaction((tx) => saveReport(tx, c, institutionId, row, { ...empty, errors, errorCount: errors.length }));
  }
  const after = await db.transaction((tx) => findImport(tx, institutionId, importId));
  if (after && importStatus(after) === 'REFUSED') await cleanUp(c, db, institutionId, after);
}

/** What a file is refused for; null for faults that are ours. */
function refusalOf(error: unknown): readonly ImportMessage[] | null {
  if (error instanceof WorkbookRefused) return error.errors;
  // A constraint holds what no rule above thought of; nothing was written.
  const { code, constraint } = ((error as { driverError?: unknown }).driverError ?? {}) as { code?: string; constraint?: string };
  if (!code?.startsWith('23')) return null;
  return [lineOf(wording(`表中数据互相冲突,例如同一任职的期间重叠(${constraint ?? code})`, `the sheets contradict each other, as where terms of one appointment overlap (${constraint ?? code})`))];
}

interface Report extends Omit<ImportReport, 'errors'> {
  errors: readonly ImportMessage[];
}
interface FullReport extends Report {
  unstored: ImportMessage[];
  present: string[];
}
const empty: FullReport = { errors: [], errorCount: 0, warnings: [], warningsInEnglish: [], differences: [], differencesInEnglish: [], differenceCount: 0, unstored: [], present: [] };

/** Reports of several services as one. One of the version before says nothing in English: its lines stand as they are. */
const together = (parts: readonly Report[]): Report => ({
  errors: parts.flatMap((p) => p.errors).slice(0, 5_000),
  errorCount: parts.reduce((n, p) => n + p.errorCount, 0),
  warnings: parts.flatMap((p) => p.warnings),
  warningsInEnglish: parts.flatMap((p) => p.warningsInEnglish ?? p.warnings),
  differences: parts.flatMap((p) => p.differences),
  differencesInEnglish: parts.flatMap((p) => p.differencesInEnglish ?? p.differences),
  differenceCount: parts.reduce((n, p) => n + p.differenceCount, 0),
});

async function check(c: Coordination, db: RequestDatabase, institutionId: string, row: ImportRow): Promise<FullReport> {
  await discardAll(c, db, institutionId, row.id);
  const workbook = await openWorkbook(join(c.uploadDir, row.uploadId), { fileName: row.fileName });
  try {
    const total = checkSteps(workbook.sheets.length, c.participants.length);
    const errors = new ErrorCollector();
    for (const problem of completenessProblems(row.completeSheets, workbook.sheets.map((s) => s.key))) {
      errors.add({ ...lineOf(problem), column: null, code: 'COMPLETE' });
    }
    let done = 0;
    for (const sheet of workbook.sheets) {
      await progress(db, institutionId, row.id, wording(`读取${sheet.sheet.name}`, `Reading ${named(sheet.sheet.name)}`), done, total);
      await stageSheet(c, db, institutionId, row.id, sheet, errors);
      done += 1;
    }
    const report: FullReport = {
      ...empty,
      present: workbook.sheets.map((s) => s.key),
      unstored: workbook.sheets.flatMap((s) => s.unstoredColumns.map((column) => lineOf(wording(column, column), s.sheet.name))),
      warnings: workbook.unknownSheets.map((name) => `文件 ${name} 不是已知的表,未读取`),
      warningsInEnglish: workbook.unknownSheets.map((name) => `File ${named(name)} is no known sheet and was not read`),
      errors: errors.shown,
      errorCount: errors.total,
    };
    if (errors.total > 0) return report;
    const call = await callOf(db, institutionId, { ...row, presentSheets: report.present });
    const parts = await checkEverywhere(c, db, call, (step) => progress(db, institutionId, row.id, step, done++, total));
    return { ...report, ...together([report, ...parts]) };
  } finally {
    workbook.close();
  }
}

async function checkEverywhere(c: Coordination, db: RequestDatabase, call: ImportCall, onStep: (step: Wording) => Promise<void>): Promise<ImportReport[]> {
  await onStep(wording('核对组织数据', 'Checking the organisation'));
  const parts: ImportReport[] = [await checkImport(db, organisationImport, call, c.now())];
  for (const service of c.participants) {
    await onStep(wording(`核对 ${service.name}`, `Checking ${service.name}`));
    parts.push(await service.check(call));
  }
  return parts;
}

async function stageSheet(c: Coordination, db: RequestDatabase, institutionId: string, importId: string, open: OpenSheet, errors: ErrorCollector): Promise<void> {
  const rows = readSheet(open.sheet, open.rows(), errors);
  const service = c.participants.find((p) => p.name === open.sheet.service);
  if (service) return service.stage(institutionId, importId, open.key, rows);
  let batch: { rowNumber: number; record: unknown }[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    if (full.length > 0) await db.transaction((tx) => stageRows(tx, institutionId, importId, open.key, full));
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length >= 1_000) await flush();
  }
  await flush();
}

async function callOf(db: RequestDatabase, institutionId: string, row: ImportRow): Promise<ImportCall> {
  const references = await db.transaction(async (tx) => {
    await reserveCodes(tx, institutionId, row.id);
    return loadCodes(tx, institutionId, row.id);
  });
  return { importId: row.id, institutionId, from: row.validFrom, today: row.today, complete: row.completeSheets, present: row.presentSheets, references };
}

/** Sets the step that a client sees, and stops where cancelling was asked for. */
async function progress(db: RequestDatabase, institutionId: string, importId: string, step: Wording, done: number, total: number): Promise<void> {
  const [row] = await db.transaction((tx) => tx.query<{ asked: boolean }>(
    `update app.import set step = $3, step_in_english = $4, done = $5, total = $6 where institution_id = $1 and id = $2 returning cancel_requested_at is not null as asked`,
    [institutionId, importId, step.zh, step.en, done, total],
  ));
  if (row?.asked) throw new Cancelled();
}

async function saveReport(tx: Tx, c: Coordination, institutionId: string, row: ImportRow, report: FullReport): Promise<void> {
  const plain = (messages: readonly string[], inEnglish: readonly string[]): ImportMessage[] => messages.map((zh, at) => lineOf(wording(zh, inEnglish[at] ?? zh)));
  // A cancel that came during the last step counts: nothing has been applied.
  const current = await findImport(tx, institutionId, row.id, 'for update');
  if (current?.cancelRequestedAt) throw new Cancelled();
  await tx.query(`delete from app.import_message where institution_id = $1 and import_id = $2`, [institutionId, row.id]);
  await saveMessages(tx, institutionId, row.id, 'ERROR', report.errors);
  await saveMessages(tx, institutionId, row.id, 'WARNING', plain(report.warnings, report.warningsInEnglish));
  await saveMessages(tx, institutionId, row.id, 'DIFFERENCE', plain(report.differences, report.differencesInEnglish));
  await saveMessages(tx, institutionId, row.id, 'UNSTORED', report.unstored);
  const clean = report.errorCount === 0;
  const apply = clean && row.applyWhenClean;
  const end = clean ? wording('已核对', 'Checked') : wording('有错误,未导入', 'Not imported: there are errors');
  await tx.query(
    `update app.import set step = $3, step_in_english = $10, done = total, error_count = $4, difference_count = $5, present_sheets = $6, checked_at = $7, refused_at = $8,
       apply_requested_at = $9 where institution_id = $1 and id = $2`,
    [institutionId, row.id, end.zh, report.errorCount, report.differenceCount, report.present, clean ? c.now() : null, clean ? null : c.now(), apply ? c.now() : null, end.en],
  );
  if (apply) await queueJob(tx, 'APPLY', institutionId, row.id);
  else if (clean) await tx.query(`update ops.import_pending set action = 'WAIT', since = now() where import_id = $1`, [row.id]);
  else await tx.query(`delete from ops.import_pending where import_id = $1`, [row.id]);
}

/** A job of this transaction: it is there when the transaction commits, and remembered until the import ends. */
export async function queueJob(tx: Pick<Tx, 'query'>, action: 'CHECK' | 'APPLY', institutionId: string, importId: string): Promise<void> {
  await tx.query(
    `insert into ops.import_pending (import_id, institution_id, action) values ($1, $2, $3) on conflict (import_id) do update set action = excluded.action, since = now()`,
    [importId, institutionId, action],
  );
  await tx.query(`select graphile_worker.add_job($1, $2::json, job_key := $3, max_attempts := $4)`, [
    action === 'APPLY' ? 'import_apply' : 'import_check', JSON.stringify({ importId, institutionId }), `${importId}/${action}`, maxAttempts[action],
  ]);
}

/** A check that fails five times is given up; an apply has begun to write and is carried on for days. */
export const maxAttempts = { CHECK: 5, APPLY: 25 } as const;

/** Gives an import up after its last attempt: nothing more is tried, the report says so. */
export async function giveUp(c: Coordination, institutionId: string, importId: string): Promise<void> {
  const db = new RequestDatabase(c.dataSource, institutionId);
  const row = await db.transaction(async (tx) => {
    const found = await findImport(tx, institutionId, importId, 'for update');
    if (!found) return null;
    const begun = importStatus(found) === 'APPLYING';
    await saveMessages(tx, institutionId, importId, 'ERROR', [lineOf(begun
      ? wording('写入未能完成,请联系管理员;重新导入同一文件可补齐', 'It could not be written to the end: ask an administrator; importing the same file again completes it')
      : wording('核对未能完成,请稍后重试', 'It could not be checked: try again later'))]);
    await tx.query(`update app.import set step = '未能完成', step_in_english = 'Not completed', error_count = error_count + 1, failed_at = $3 where institution_id = $1 and id = $2`, [institutionId, importId, c.now()]);
    await tx.query(`delete from ops.import_pending where import_id = $1`, [importId]);
    return found;
  });
  if (row) await cleanUp(c, db, institutionId, row);
}

/** Clears away imports that nobody went on with: cancelled after their check, or checked more than 24 h ago. */
export async function expireImport(c: Coordination, institutionId: string, importId: string): Promise<void> {
  const db = new RequestDatabase(c.dataSource, institutionId);
  const row = await db.transaction((tx) => findImport(tx, institutionId, importId));
  if (row && ['CHECKED', 'CANCELLED'].includes(importStatus(row))) await finishCancelled(c, db, institutionId, row);
  else await db.transaction((tx) => tx.query(`delete from ops.import_pending where import_id = $1 and action = 'WAIT'`, [importId]));
}

/**
 * Applies a checked import: organisation first, then every service, each in one transaction of its own and once per import id. A process that dies on the way is
 * carried forward by the next; `import_pending` remembers it.
 */
export async function applyUpload(c: Coordination, institutionId: string, importId: string): Promise<void> {
  const db = new RequestDatabase(c.dataSource, institutionId);
  const row = await db.transaction((tx) => findImport(tx, institutionId, importId));
  if (!row || importStatus(row) !== 'APPLYING') return;
  const total = c.participants.length + 1;
  const call = await callOf(db, institutionId, row);
  if (await changedSinceChecked(c, db, row, call)) return;
  await step(db, institutionId, importId, wording('写入组织数据', 'Writing the organisation'), 0, total);
  await applyImport(db, organisationImport, call, c.now());
  for (const [i, service] of c.participants.entries()) {
    await step(db, institutionId, importId, wording(`写入 ${service.name}`, `Writing ${service.name}`), i + 1, total);
    await service.apply(call);
  }
  await db.transaction(async (tx) => {
    await tx.query(`update app.import set step = '已导入', step_in_english = 'Imported', done = $3, total = $3, applied_at = $4 where institution_id = $1 and id = $2`, [institutionId, importId, total, c.now()]);
    if (row.name) await tx.query(`update app.institution set name = $2 where institution_id = $1`, [institutionId, row.name]);
    await tx.query(`delete from ops.import_pending where import_id = $1`, [importId]);
  });
  await cleanUp(c, db, institutionId, row);
}

const recheckAfterMs = 10_000;

/**
 * What was checked a while ago is checked again before the first service writes: where records have changed since, the new differences are shown instead of applied.
 * @returns whether the import went back to CHECKED or REFUSED
 */
async function changedSinceChecked(c: Coordination, db: RequestDatabase, row: ImportRow, call: ImportCall): Promise<boolean> {
  const { institutionId, importId } = call;
  if (c.now().getTime() - (row.checkedAt?.getTime() ?? 0) < recheckAfterMs) return false;
  const [begun] = await db.transaction((tx) => tx.query(`select 1 from app.import_applied where institution_id = $1 and import_id = $2`, [institutionId, importId]));
  if (begun) return false;
  const parts = await checkEverywhere(c, db, call, async () => undefined);
  const now = together(parts);
  const shown = await db.transaction((tx) => messagesOf(tx, institutionId, importId, 'DIFFERENCE', 10_000));
  if (now.errorCount === 0 && now.differences.join('\n') === shown.map((m) => m.message).join('\n')) return false;
  await db.transaction(async (tx) => {
    await tx.query(`update app.import set apply_requested_at = null where institution_id = $1 and id = $2`, [institutionId, importId]);
    await saveReport(tx, c, institutionId, { ...row, applyWhenClean: false }, {
      ...empty,
      ...now,
      warnings: ['核对之后数据有变动,请再看一遍差异', ...now.warnings],
      warningsInEnglish: ['What is recorded has changed since the check: look at the differences once more', ...now.warningsInEnglish],
      present: row.presentSheets,
    });
  });
  return true;
}

const step = (db: RequestDatabase, institutionId: string, importId: string, { zh, en }: Wording, done: number, total: number) =>
  db.transaction((tx) => tx.query(
    `update app.import set step = $3, step_in_english = $4, done = $5, total = $6 where institution_id = $1 and id = $2`, [institutionId, importId, zh, en, done, total]));

async function finishCancelled(c: Coordination, db: RequestDatabase, institutionId: string, row: ImportRow): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(`update app.import set step = '已取消', step_in_english = 'Cancelled', cancelled_at = $3 where institution_id = $1 and id = $2`, [institutionId, row.id, c.now()]);
    await tx.query(`delete from ops.import_pending where import_id = $1`, [row.id]);
  });
  await cleanUp(c, db, institutionId, row);
}

/** Staged rows, reserved codes and the upload go when an import ends. */
export async function cleanUp(c: Coordination, db: RequestDatabase, institutionId: string, row: Pick<ImportRow, 'id' | 'uploadId'>): Promise<void> {
  await discardAll(c, db, institutionId, row.id).catch((error: unknown) => c.log.warn({ err: error, importId: row.id }, 'staged rows are left to the daily sweep'));
  await db.transaction((tx) => tx.query(`delete from app.import_code where institution_id = $1 and import_id = $2`, [institutionId, row.id]));
  await rm(join(c.uploadDir, row.uploadId), { force: true });
}

async function discardAll(c: Coordination, db: RequestDatabase, institutionId: string, importId: string): Promise<void> {
  await db.transaction((tx) => discardRows(tx, institutionId, importId));
  for (const service of c.participants) await service.discard(institutionId, importId);
}
