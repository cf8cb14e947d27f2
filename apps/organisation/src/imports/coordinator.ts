import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RequestDatabase, type Tx } from '@tongxin/database';
import { applyImport, checkImport, discardRows, stageRows, type ImportCall, type ImportReport } from '@tongxin/imports';
import { ErrorCollector, openWorkbook, readSheet, WorkbookRefused, type OpenSheet } from '@tongxin/workbook';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { loadCodes, reserveCodes } from './codes';
import { findImport, saveMessages, type ImportMessage, type ImportRow } from './import-store';
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
    if (!(error instanceof WorkbookRefused)) throw error;
    const errors = error.errors.map((e) => ({ sheet: e.sheet, rowNumber: e.rowNumber, message: e.message }));
    await db.transaction((tx) => saveReport(tx, c, institutionId, row, { ...empty, errors, errorCount: errors.length }));
  }
  const after = await db.transaction((tx) => findImport(tx, institutionId, importId));
  if (after && importStatus(after) === 'REFUSED') await cleanUp(c, db, institutionId, after);
}

interface FullReport extends Omit<ImportReport, 'errors'> {
  errors: ImportMessage[];
  unstored: ImportMessage[];
  present: string[];
}
const empty: FullReport = { errors: [], errorCount: 0, warnings: [], differences: [], differenceCount: 0, unstored: [], present: [] };

async function check(c: Coordination, db: RequestDatabase, institutionId: string, row: ImportRow): Promise<FullReport> {
  await discardAll(c, db, institutionId, row.id);
  const workbook = await openWorkbook(join(c.uploadDir, row.uploadId), { fileName: row.fileName });
  try {
    const total = checkSteps(workbook.sheets.length, c.participants.length);
    const errors = new ErrorCollector();
    let done = 0;
    for (const sheet of workbook.sheets) {
      await progress(db, institutionId, row.id, `读取${sheet.sheet.name}`, done, total);
      await stageSheet(c, db, institutionId, row.id, sheet, errors);
      done += 1;
    }
    const report: FullReport = {
      ...empty,
      present: workbook.sheets.map((s) => s.key),
      unstored: workbook.sheets.flatMap((s) => s.unstoredColumns.map((column) => ({ sheet: s.sheet.name, rowNumber: null, message: column }))),
      warnings: workbook.unknownSheets.map((name) => `文件 ${name} 不是已知的表,未读取`),
      differences: [],
      errors: errors.shown.map((e) => ({ sheet: e.sheet, rowNumber: e.rowNumber, message: e.message })),
      errorCount: errors.total,
    };
    if (errors.total > 0) return report;
    const call = await callOf(db, institutionId, { ...row, presentSheets: report.present });
    await progress(db, institutionId, row.id, '核对组织数据', done, total);
    const parts: ImportReport[] = [await checkImport(db, organisationImport, call, c.now())];
    for (const service of c.participants) {
      done += 1;
      await progress(db, institutionId, row.id, `核对 ${service.name}`, done, total);
      parts.push(await service.check(call));
    }
    return {
      ...report,
      errors: parts.flatMap((p) => p.errors).slice(0, 5_000),
      errorCount: parts.reduce((n, p) => n + p.errorCount, 0),
      warnings: [...report.warnings, ...parts.flatMap((p) => p.warnings)],
      differences: parts.flatMap((p) => p.differences),
      differenceCount: parts.reduce((n, p) => n + p.differenceCount, 0),
    };
  } finally {
    workbook.close();
  }
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
async function progress(db: RequestDatabase, institutionId: string, importId: string, step: string, done: number, total: number): Promise<void> {
  const [row] = await db.transaction((tx) => tx.query<{ asked: boolean }>(
    `update app.import set step = $3, done = $4, total = $5 where institution_id = $1 and id = $2 returning cancel_requested_at is not null as asked`,
    [institutionId, importId, step, done, total],
  ));
  if (row?.asked) throw new Cancelled();
}

async function saveReport(tx: Tx, c: Coordination, institutionId: string, row: ImportRow, report: FullReport): Promise<void> {
  const plain = (messages: readonly string[]): ImportMessage[] => messages.map((message) => ({ sheet: null, rowNumber: null, message }));
  await tx.query(`delete from app.import_message where institution_id = $1 and import_id = $2`, [institutionId, row.id]);
  await saveMessages(tx, institutionId, row.id, 'ERROR', report.errors);
  await saveMessages(tx, institutionId, row.id, 'WARNING', plain(report.warnings));
  await saveMessages(tx, institutionId, row.id, 'DIFFERENCE', plain(report.differences));
  await saveMessages(tx, institutionId, row.id, 'UNSTORED', report.unstored);
  const clean = report.errorCount === 0;
  const apply = clean && row.applyWhenClean;
  await tx.query(
    `update app.import set step = $3, done = total, error_count = $4, difference_count = $5, present_sheets = $6, checked_at = $7, refused_at = $8, apply_requested_at = $9
     where institution_id = $1 and id = $2`,
    [institutionId, row.id, clean ? '已核对' : '有错误,未导入', report.errorCount, report.differenceCount, report.present, clean ? c.now() : null, clean ? null : c.now(), apply ? c.now() : null],
  );
  if (apply) await tx.query(`update ops.import_pending set action = 'APPLY' where import_id = $1`, [row.id]);
  else await tx.query(`delete from ops.import_pending where import_id = $1`, [row.id]);
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
  await step(db, institutionId, importId, '写入组织数据', 0, total);
  await applyImport(db, organisationImport, call, c.now());
  for (const [i, service] of c.participants.entries()) {
    await step(db, institutionId, importId, `写入 ${service.name}`, i + 1, total);
    await service.apply(call);
  }
  await db.transaction(async (tx) => {
    await tx.query(`update app.import set step = '已导入', done = $3, total = $3, applied_at = $4 where institution_id = $1 and id = $2`, [institutionId, importId, total, c.now()]);
    if (row.name) await tx.query(`update app.institution set name = $2 where institution_id = $1`, [institutionId, row.name]);
    await tx.query(`delete from ops.import_pending where import_id = $1`, [importId]);
  });
  await cleanUp(c, db, institutionId, row);
}

const step = (db: RequestDatabase, institutionId: string, importId: string, text: string, done: number, total: number) =>
  db.transaction((tx) => tx.query(`update app.import set step = $3, done = $4, total = $5 where institution_id = $1 and id = $2`, [institutionId, importId, text, done, total]));

async function finishCancelled(c: Coordination, db: RequestDatabase, institutionId: string, row: ImportRow): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(`update app.import set step = '已取消', cancelled_at = $3 where institution_id = $1 and id = $2`, [institutionId, row.id, c.now()]);
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
