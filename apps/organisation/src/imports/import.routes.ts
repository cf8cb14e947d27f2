import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RequestDatabase } from '@tongxin/database';
import { dayIn } from '@tongxin/calendar';
import { newId, type ServiceRuntime } from '@tongxin/subgraph';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { standingOfViewer } from '../standing';
import { applyUpload, checkUpload, type Coordination } from './coordinator';
import { columnsBySheet, findImport, messagesOf } from './import-store';
import { importStatus } from './import';
import { canImport } from './imports.policy';
import { firstDay, insertImport } from './imports.service';

const largestUpload = 50 * 1024 * 1024;

/** Counts what streams past and refuses at the limit. */
const limited = (): Transform => {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > largestUpload ? Object.assign(new Error('too large'), { statusCode: 413 }) : null, chunk);
    },
  });
};

/** The name only tells the kind of file; one that cannot be read is left out. */
function fileNameOf(header: unknown): string {
  try {
    return typeof header === 'string' ? decodeURIComponent(header).slice(0, 200) : 'workbook';
  } catch {
    return 'workbook';
  }
}

async function receive(c: Coordination, request: FastifyRequest, uploadId: string): Promise<{ fileName: string; bytes: number }> {
  const fileName = fileNameOf(request.headers['x-file-name']);
  await mkdir(c.uploadDir, { recursive: true, mode: 0o700 });
  const file = join(c.uploadDir, uploadId);
  const sink = createWriteStream(file, { mode: 0o600 });
  try {
    await pipeline(request.body as Readable, limited(), sink);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  return { fileName, bytes: sink.bytesWritten };
}

/** `POST /uploads` for 组织人事处, and `POST /internal/first-import` for whoever makes an institution: identity's command, and in practice mode the launcher. */
export function importRoutes(app: FastifyInstance, runtime: ServiceRuntime, c: Coordination): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    scope.post('/uploads', { bodyLimit: largestUpload }, async (request, reply) => {
      const viewer = await runtime.verify(request.headers.authorization).catch(() => null);
      if (!viewer?.personId) return reply.code(401).send({ errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }] });
      const db = new RequestDatabase(runtime.dataSource, viewer.institutionId);
      const who = await db.transaction((tx) => standingOfViewer(tx, viewer, runtime.pinnedToday ?? dayIn(c.now())));
      if (!canImport(who)) return reply.code(403).send({ errors: [{ message: '您没有权限进行此操作', extensions: { code: 'FORBIDDEN' } }] });
      const id = newId();
      const { fileName, bytes } = await receive(c, request, id);
      await db.transaction((tx) =>
        tx.query(`insert into app.upload (institution_id, id, person_id, file_name, bytes, created_at) values ($1, $2, $3, $4, $5, $6)`,
          [viewer.institutionId, id, viewer.personId, fileName, bytes, c.now()]));
      return { uploadId: id };
    });
    firstImport(scope, runtime, c);
  });
}

/**
 * Makes an institution and loads its workbook, streaming progress as lines of JSON. The last line says APPLIED or REFUSED; where it is refused,
 * no institution is left behind. Identity names the institution in its token, and asking again for one that is there changes nothing;
 * the launcher of practice mode, with the gateway's key, gets a new one.
 */
function firstImport(scope: FastifyInstance, runtime: ServiceRuntime, c: Coordination): void {
  scope.post('/internal/first-import', { bodyLimit: largestUpload }, async (request, reply) => {
    const caller = await runtime.verifyService(request.headers.authorization);
    const registered = caller.service === 'identity';
    if (!registered && !(runtime.practice && caller.service === 'gateway')) return reply.code(403).send({ errors: [{ message: '您没有权限进行此操作', extensions: { code: 'FORBIDDEN' } }] });
    const header = (name: string) => (typeof request.headers[name] === 'string' ? decodeURIComponent(request.headers[name]) : null);
    const today = runtime.pinnedToday ?? dayIn(c.now());
    const [institutionId, id, uploadId] = [registered ? caller.institutionId : newId(), newId(), newId()];
    const name = header('x-institution-name') ?? '某市委党校(某市行政学院)';
    const db = new RequestDatabase(runtime.dataSource, institutionId);
    const made = await db.transaction((tx) => tx.query<{ id: string }>(`select id from app.institution where institution_id = $1`, [institutionId]));
    if (made.length > 0) return reply.header('content-type', 'application/x-ndjson').send(`${JSON.stringify({ result: 'APPLIED', institutionId })}\n`);
    const { fileName } = await receive(c, request, uploadId);
    await db.transaction((tx) => insertImport(tx, {
      institutionId, id, uploadId, fileName, requestedBy: null, name, applyWhenClean: false, completeSheets: [], validFrom: header('x-from') ?? firstDay(today), today, now: c.now(),
    }));
    reply.raw.writeHead(200, { 'content-type': 'application/x-ndjson' });
    reply.hijack();
    // A look at the progress may still be under way when the import ends: it has a database of its own, and says nothing after the last line.
    const say = (line: unknown) => void (reply.raw.writableEnded || reply.raw.write(`${JSON.stringify(line)}\n`));
    const watched = new RequestDatabase(runtime.dataSource, institutionId);
    const look = () => watched.transaction((tx) => findImport(tx, institutionId, id)).then((row) => row && say({ progress: { done: row.done, total: row.total, step: row.step } }));
    const ticking = setInterval(() => void look().catch(() => undefined), 500);
    try {
      await checkUpload(c, institutionId, id);
      // Applied here and not by a job, whose own apply would run beside this one.
      await db.transaction((tx) => tx.query(`update app.import set apply_requested_at = checked_at where institution_id = $1 and id = $2`, [institutionId, id]));
      await applyUpload(c, institutionId, id);
      clearInterval(ticking);
      const last = await db.transaction(async (tx) => {
        const row = await findImport(tx, institutionId, id);
        const messages = (kind: 'ERROR' | 'WARNING' | 'UNSTORED') => messagesOf(tx, institutionId, id, kind, 5_000);
        if (!row || importStatus(row) !== 'APPLIED') return { result: 'REFUSED', errors: await messages('ERROR'), errorCount: row?.errorCount ?? 0 };
        await tx.query(`insert into app.institution (institution_id, id, name, practice, created_at) values ($1, $1, $2, $3, $4) on conflict do nothing`, [institutionId, name, runtime.practice, c.now()]);
        if (runtime.practice) await tx.query(`insert into ops.practice_institution (institution_id, name) values ($1, $2) on conflict do nothing`, [institutionId, name]);
        return { result: 'APPLIED', institutionId, warnings: await messages('WARNING'), unstoredColumns: columnsBySheet(await messages('UNSTORED')) };
      });
      say(last);
    } catch (error) {
      runtime.log.error({ err: error }, 'the first import failed');
      say({ result: 'FAILED' });
    } finally {
      clearInterval(ticking);
      reply.raw.end();
    }
  });
}
