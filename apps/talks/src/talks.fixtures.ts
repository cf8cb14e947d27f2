import { randomUUID } from 'node:crypto';
import { createDataSource, migrate, RequestDatabase } from '@tongxin/database';
import { factsContracts, newEvent, type Envelope } from '@tongxin/event-contracts';
import { createJobRunner, migrateJobs, type DayPayload, type Job } from '@tongxin/jobs';
import type { ImportCall, ImportReport } from '@tongxin/imports';
import { createFileKeyProvider, createRecordKeys, newMasterKey } from '@tongxin/record-keys';
import type { SubgraphServer } from '@tongxin/subgraph';
import { chineseInReport, testDatabase, waitFor, type TestDatabase } from '@tongxin/testing';
import { createServiceVerifier, createViewerVerifier, generateKey, importSigningKey, signServiceToken, signViewerToken, type Administrator, type SigningKey } from '@tongxin/viewer';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { entities, migrations } from './data-source';
import { applyOrganisation, directoryConsumer } from './directory-consumer';
import type { PracticeInstitution, Sheets } from './practice-institution.fixtures';
import { counted } from './statements.fixtures';
import { createServer } from './server';

export interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

/** A staff number, an administrator, or null for an anonymous caller. */
export type Asker = string | { administrator: Administrator } | null;

/** More no mutation sends, whatever it is about. */
const MOST_STATEMENTS = 30;

/** A sentence in Chinese, whatever it quotes. */
export const isChinese = (message: string): boolean => /^[\u4e00-\u9fff]/.test(message.replaceAll(/“[^”]*”/g, '').trim());

/** The service on a database of its own, on a clock that the test sets; the institution's day follows the clock. */
export class TalksService {
  private constructor(
    readonly database: TestDatabase, readonly dataSource: DataSource, readonly server: SubgraphServer,
    private readonly gateway: SigningKey, private readonly organisation: SigningKey, private readonly clock: { now: Date },
    /** What the service logged, a line each. */
    readonly logged: readonly string[]) {}

  static async start(day = '2026-11-23'): Promise<TalksService> {
    const database = await testDatabase('talks', async (url) => {
      await migrate({ service: 'talks', url, migrations });
      await migrateJobs({ service: 'talks', url });
    });
    const [gateway, organisation] = await Promise.all([generateKey('gateway'), generateKey('organisation')]);
    const jwks = { keys: [gateway.publicJwk, organisation.publicJwk] };
    const clock = { now: noon(day) };
    const now = () => clock.now;
    const dataSource = createDataSource({ url: database.url, applicationName: 'talks', entities, poolSize: 4 });
    await dataSource.initialize();
    const logged: string[] = [];
    const server = await createServer({
      log: pino({ level: 'debug' }, { write: (line) => void logged.push(line) }), dataSource, pinnedToday: null, practice: false,
      verify: createViewerVerifier(jwks, { now }), verifyService: createServiceVerifier(jwks, { now, accept: ['organisation'] }),
    }, { now, keys: createRecordKeys(createFileKeyProvider([newMasterKey('0001')])) });
    return new TalksService(database, dataSource, server, await importSigningKey(gateway.privateJwk), await importSigningKey(organisation.privateJwk), clock, logged);
  }

  /** Sets the clock to noon of a day, with the directory just read to its end. */
  async setToday(day: string): Promise<void> {
    this.clock.now = noon(day);
    await this.poll();
  }

  /** The consumer has just seen the end of the log, or saw it so many seconds ago. */
  async poll(secondsAgo = 0): Promise<void> {
    await this.dataSource.query(
      `insert into ops.checkpoint (consumer, last_polled_at) values ($1, $2) on conflict (consumer) do update set last_polled_at = excluded.last_polled_at`,
      [directoryConsumer, new Date(this.clock.now.getTime() - secondsAgo * 1_000)]);
  }

  private revision = 0;
  /** Organisation's events arrive: the state of each entity, in newer revisions. */
  async hear(institution: PracticeInstitution): Promise<void> {
    this.revision += 1;
    const events = [...institution.facts].map(([entity, facts]): Envelope => ({
      ...newEvent(factsContracts.PersonRecorded, { id: randomUUID(), institutionId: institution.id, entity, occurredAt: this.clock.now, payload: { facts } }),
      revision: String(this.revision), source: 'organisation',
    }));
    const year = Number(this.clock.now.toISOString().slice(0, 4));
    await new RequestDatabase(this.dataSource, institution.id).transaction(async (tx) => {
      await tx.query('insert into ops.inbox (consumer, event_id, institution_id) select $1, unnest($2::uuid[]), $3', [directoryConsumer, events.map(({ id }) => id), institution.id]);
      await applyOrganisation(() => year)(tx, events);
    });
    await this.poll();
  }

  async ask<Data>(institution: PracticeInstitution, who: Asker, query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const viewer = who === null ? null : typeof who === 'string'
      ? { institutionId: institution.id, personId: institution.person(who), administrator: null }
      : { institutionId: institution.id, personId: null, administrator: who.administrator };
    const headers = viewer ? { authorization: `Bearer ${await signViewerToken(viewer, this.gateway, this.clock.now)}` } : {};
    const { result, statements } = await counted(() => this.server.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } }));
    if (/^\s*mutation\b/.test(query)) expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS);
    const answer = result.json<Answer<Data>>();
    expect((answer.errors ?? []).filter(({ message, extensions: { code } }) => code !== 'GRAPHQL_VALIDATION_FAILED' && !isChinese(message))).toEqual([]);
    return answer;
  }

  /** Stages sheets and checks or applies them over the routes that organisation calls. */
  async import(institution: PracticeInstitution, sheets: Sheets, step: 'check' | 'apply', more: Partial<ImportCall> = {}): Promise<ImportReport> {
    const headers = { authorization: `Bearer ${await signServiceToken({ service: 'organisation', institutionId: institution.id }, this.organisation, this.clock.now)}` };
    const url = `/internal/imports/${randomUUID()}`;
    for (const [sheet, rows] of Object.entries(sheets)) {
      const payload = rows.map((row) => JSON.stringify(row)).join('\n');
      await this.server.app.inject({ method: 'POST', url: `${url}/rows/${sheet}`, headers: { ...headers, 'content-type': 'application/x-ndjson' }, payload });
    }
    const answer = await this.server.app.inject({ method: 'POST', url: `${url}/${step}`, headers, payload: institution.call({ present: Object.keys(sheets), ...more }) });
    if (answer.statusCode !== 200) throw new Error(`${step}: ${answer.statusCode} ${answer.body}`);
    const report = answer.json<ImportReport>();
    if (step === 'check') expect(chineseInReport(report)).toEqual([]);
    return report;
  }

  /** A process of the service works on a daily job of the day, until it is done for the institution. */
  async daily(institution: PracticeInstitution, job: Job<DayPayload>, day: string): Promise<void> {
    const runner = createJobRunner({
      service: 'talks', databaseUrl: this.database.url, dataSource: this.dataSource, jobs: [job], now: () => this.clock.now, pinnedToday: day, log: pino({ level: 'silent' }),
    });
    try {
      await runner.start();
      const done = () => this.rows(institution, 'select 1 from app.job_done where institution_id = $1 and job = $2 and key = $3', [job.name, day]);
      await waitFor(async () => (await done()).length > 0, { timeout: 20_000 });
    } finally {
      await runner.stop();
    }
  }

  async statements(): Promise<number> {
    const metric = await this.server.registry.getSingleMetric('sql_statements_total')?.get();
    return metric?.values[0]?.value ?? 0;
  }

  /** Looks past every policy, within one institution. */
  async rows<Row>(institution: PracticeInstitution, text: string, parameters: unknown[] = []): Promise<Row[]> {
    const db = new RequestDatabase(this.dataSource, institution.id);
    try {
      return await db.query<Row>(text, [institution.id, ...parameters]);
    } finally {
      await db.end();
    }
  }

  /** Everything that a refused mutation must leave as it was. */
  async snapshot(institution: PracticeInstitution): Promise<unknown> {
    return this.rows(institution, `select (select json_agg(t order by t.id) from app.talk t where institution_id = $1) as talks, (select json_agg(t order by t.id) from app.work_item_source t where institution_id = $1) as items, (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit,
      (select count(*)::int from ops.outbox where institution_id = $1) as events, (select count(*)::int from app.idempotency where institution_id = $1) as keys`);
  }

  /** Every row of the institution, by table: how many, and what is in them. Who read something is left out, and so are keys that are due to go. */
  async saved(institution: PracticeInstitution): Promise<Record<string, { rows: number; digest: string }>> {
    const tables = await this.dataSource.query<{ name: string }[]>(`select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where column_name = 'institution_id' and table_schema in ('app', 'ops') and has_table_privilege(current_user, format('%I.%I', table_schema, table_name), 'select') order by 1`);
    const but: Record<string, string> = { 'app.audit_entry': `and t.kind = 'WRITE'`, 'app.idempotency': `and t.created_at >= $2::timestamptz - interval '1 day'` };
    const text = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
      from ${name} t where t.institution_id = $1 and $2::timestamptz is not null ${but[name] ?? ''}`).join(' union all ');
    const rows = await this.rows<{ name: string; rows: number; digest: string }>(institution, text, [this.clock.now]);
    return Object.fromEntries(rows.map(({ name, ...what }) => [name, what]));
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.database.drop();
  }
}

const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
