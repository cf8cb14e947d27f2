import type { Readable } from 'node:stream';
import { RequestDatabase, type Tx } from '@tongxin/database';
import { loggable, newId, type ServiceRuntime } from '@tongxin/subgraph';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RolledBack, runPart, type ImportCall, type ImportPart, type ImportReport } from './import-part';

export interface ImportRoutesOptions {
  part: ImportPart;
  runtime: Pick<ServiceRuntime, 'dataSource' | 'verifyService' | 'log'>;
  now?: () => Date;
}

/** Checks a part: does the whole work and rolls it back. */
export async function checkImport(db: RequestDatabase, part: ImportPart, call: ImportCall, now: Date): Promise<ImportReport> {
  let report: ImportReport | undefined;
  await db.transaction(async (tx) => {
    await requireRows(tx, call);
    report = await runPart(part, { tx, call, newId, now });
    throw new RolledBack();
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  if (!report) throw new Error('the check did not report');
  return report;
}

/** Applies a part once per import id; a second call finds it applied and changes nothing. */
export async function applyImport(db: RequestDatabase, part: ImportPart, call: ImportCall, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const fresh = await tx.query(
      `insert into app.import_applied (institution_id, import_id) values ($1, $2) on conflict do nothing returning import_id`, [call.institutionId, call.importId]);
    if (fresh.length === 0) return;
    await requireRows(tx, call);
    const report = await runPart(part, { tx, call, newId, now });
    if (report.errorCount > 0) throw new Error(`import ${call.importId} was checked without errors and now has ${report.errorCount}`);
    await discardRows(tx, call.institutionId, call.importId);
  });
}

/** Stages typed rows of a sheet, in one statement. */
export const stageRows = (tx: Pick<Tx, 'query'>, institutionId: string, importId: string, sheet: string, rows: readonly { rowNumber: number; record: unknown }[]) =>
  tx.query(
    `insert into app.import_row (institution_id, import_id, sheet, row_number, cells)
     select $1, $2, $3, (r->>'rowNumber')::int, r->'record' from jsonb_array_elements($4::jsonb) r on conflict do nothing`,
    [institutionId, importId, sheet, JSON.stringify(rows)],
  );

/**
 * Removes an import's rows, and what any import left for more than 24 hours. An import that lost its rows in this way leaves a mark in their place, or an
 * apply would take a sheet that is gone for one that is complete and empty.
 */
export const discardRows = (tx: Pick<Tx, 'query'>, institutionId: string, importId: string) =>
  tx.query(
    `with gone as (delete from app.import_row where institution_id = $1 and (import_id = $2 or staged_at < now() - interval '24 hours') returning import_id)
     insert into app.import_row (institution_id, import_id, sheet, row_number, cells, staged_at)
     select distinct $1::uuid, import_id, '', 0, '{}'::jsonb, timestamptz 'infinity' from gone where import_id <> $2 on conflict do nothing`,
    [institutionId, importId],
  );

async function requireRows(tx: Pick<Tx, 'query'>, { institutionId, importId }: ImportCall): Promise<void> {
  const lost = await tx.query(`select 1 from app.import_row where institution_id = $1 and import_id = $2 and sheet = ''`, [institutionId, importId]);
  if (lost.length > 0) throw new Error(`import ${importId} waited for more than 24 hours; its rows are gone`);
}

const refused = (statusCode: number, message: string): Error & { statusCode: number } => Object.assign(new Error(message), { statusCode });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, and this text is about people.
    throw refused(400, 'not JSON');
  }
}

/** Lines of a body that is still arriving; ends with an error where the caller goes away in the middle. */
async function* linesOf(body: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of body.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

interface Opened {
  db: RequestDatabase;
  institutionId: string;
  importId: string;
}

/** `/internal/imports/:importId/{rows,check,apply}` and DELETE, for organisation's service token only. Errors answer a code, 401, 403, 400 or 500, and no values. */
export function importRoutes(app: FastifyInstance, { part, runtime, now = () => new Date() }: ImportRoutesOptions): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-ndjson', (_request, payload, done) => done(null, payload));
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: 64 * 1024 * 1024 }, async (_request: FastifyRequest, body: string) => parseJson(body));
    scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const statusCode = error.statusCode ?? 500;
      if (statusCode >= 500) runtime.log.error({ err: loggable(error), path: request.routeOptions.url }, 'an import failed');
      return reply.code(statusCode).send({ error: statusCode >= 500 ? 'internal error' : error.message });
    });

    const opened = new WeakMap<FastifyRequest, Opened>();
    // Before the body is read: whoever may not call does not get it parsed.
    scope.addHook('onRequest', async (request) => {
      const { institutionId, service } = await runtime.verifyService(request.headers.authorization).catch(() => { throw refused(401, 'no valid service token'); });
      if (service !== 'organisation') throw refused(403, 'only organisation coordinates imports');
      const { importId } = request.params as { importId: string };
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(importId)) throw refused(400, 'not an import id');
      opened.set(request, { db: new RequestDatabase(runtime.dataSource, institutionId), institutionId, importId });
    });
    const open = (request: FastifyRequest): Opened => {
      const found = opened.get(request);
      if (!found) throw refused(401, 'no valid service token');
      return found;
    };
    const path = '/internal/imports/:importId';

    scope.post(`${path}/rows/:sheet`, { bodyLimit: 64 * 1024 * 1024 }, async (request) => {
      const { db, institutionId, importId } = open(request);
      const { sheet } = request.params as { sheet: string };
      let batch: { rowNumber: number; record: unknown }[] = [];
      let staged = 0;
      const flush = async (): Promise<void> => {
        if (batch.length === 0) return;
        staged += batch.length;
        const rows = batch;
        batch = [];
        await db.transaction((tx) => stageRows(tx, institutionId, importId, sheet, rows));
      };
      for await (const line of linesOf(request.body as Readable)) {
        if (line.trim() !== '') batch.push(parseJson(line) as { rowNumber: number; record: unknown });
        if (batch.length >= 1_000) await flush();
      }
      await flush();
      return { staged };
    });
    scope.post(`${path}/check`, async (request) => {
      const { db, institutionId, importId } = open(request);
      return checkImport(db, part, { ...(request.body as ImportCall), institutionId, importId }, now());
    });
    scope.post(`${path}/apply`, async (request) => {
      const { db, institutionId, importId } = open(request);
      await applyImport(db, part, { ...(request.body as ImportCall), institutionId, importId }, now());
      return { applied: true };
    });
    scope.delete(path, async (request) => {
      const { db, institutionId, importId } = open(request);
      await db.transaction((tx) => discardRows(tx, institutionId, importId));
      return { discarded: true };
    });
  });
}
