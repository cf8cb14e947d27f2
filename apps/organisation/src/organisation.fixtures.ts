import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, migrate, RequestDatabase } from '@tongxin/database';
import { newEvent, workItemChanged, workItemEntity, type Envelope, type Fact, type WorkItemState } from '@tongxin/event-contracts';
import type { SubgraphServer } from '@tongxin/subgraph';
import { chineseIn, testDatabase, type TestDatabase } from '@tongxin/testing';
import { createServiceVerifier, createViewerVerifier, generateKey, importSigningKey, signServiceToken, signViewerToken, type Administrator, type SigningKey } from '@tongxin/viewer';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { entities, migrations } from './data-source';
import { applyUpload, checkUpload, type Coordination } from './imports/coordinator';
import { migrateJobs } from './imports/jobs';
import type { Participant } from './imports/participants';
import { asXlsx, practiceSheets, type Sheets } from './practice-workbook.fixtures';
import { createServer } from './server';
import { applyWorkItems } from './work-items/work-item-consumer';

export interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}
/** A staff number, an administrator, or null for an anonymous caller. */
export type Asker = string | { administrator: Administrator } | null;

/** An institution that was loaded, its codes and ids. */
export class Institution {
  constructor(readonly id: string, private readonly ids: ReadonlyMap<string, string>) {}
  person = (staffNo: string): string => this.ids.get(`person/${staffNo}`) ?? '';
  department = (code: string): string => this.ids.get(`department/${code}`) ?? '';
  branch = (code: string): string => this.ids.get(`branch/${code}`) ?? '';
}

export interface ImportSeen {
  id: string;
  status: string;
  errorCount: number;
  differenceCount: number;
  errors: string[];
  warnings: string[];
  differences: string[];
}

/** The service on a database of its own, on a clock that the test sets; import jobs run when the test says so. */
export class OrganisationService {
  private constructor(
    readonly database: TestDatabase, readonly dataSource: DataSource, readonly server: SubgraphServer, readonly coordination: Coordination,
    /** Services that take part in imports; none unless a test adds one. */
    readonly participants: Participant[], private readonly gateway: SigningKey, private readonly callers: Readonly<Record<'organisation' | 'identity', SigningKey>>, private readonly clock: { now: Date }) {}

  static async start(day = '2026-11-23'): Promise<OrganisationService> {
    const database = await testDatabase('organisation', async (url) => {
      await migrate({ service: 'organisation', url, migrations });
      await migrateJobs(url, 'organisation');
    });
    const gateway = await generateKey('gateway');
    const [organisation, identity] = [await generateKey('organisation'), await generateKey('identity')];
    const jwks = { keys: [gateway.publicJwk, organisation.publicJwk, identity.publicJwk] };
    const clock = { now: noon(day) };
    const now = () => clock.now;
    const dataSource = createDataSource({ url: database.url, applicationName: 'organisation', entities, poolSize: 6 });
    await dataSource.initialize();
    const log = pino({ level: 'silent' });
    const participants: Participant[] = [];
    const coordination: Coordination = { dataSource, participants, uploadDir: await mkdtemp(join(tmpdir(), 'uploads-')), now, log };
    const server = await createServer({
      log, dataSource, pinnedToday: null, practice: true,
      verify: createViewerVerifier(jwks, { now }), verifyService: createServiceVerifier(jwks, { now, accept: ['gateway', 'organisation', 'identity'] }),
    }, coordination);
    return new OrganisationService(database, dataSource, server, coordination, participants, await importSigningKey(gateway.privateJwk),
      { organisation: await importSigningKey(organisation.privateJwk), identity: await importSigningKey(identity.privateJwk) }, clock);
  }

  /** What another service says when it calls. */
  serviceToken(caller: 'organisation' | 'identity' | 'gateway', institutionId: string): Promise<string> {
    return signServiceToken({ service: caller, institutionId }, caller === 'gateway' ? this.gateway : this.callers[caller], this.clock.now);
  }

  setToday(day: string, hours = 0): void {
    this.clock.now = new Date(noon(day).getTime() + hours * 3_600_000);
  }

  /** Loads an institution as the launcher does. @returns the last line, and the institution where it was applied */
  async firstImport(sheets: Sheets, headers: Record<string, string> = {}): Promise<{ line: Record<string, unknown>; institution: Institution | null }> {
    const token = await signServiceToken({ service: 'gateway', institutionId: randomUUID() }, this.gateway, this.clock.now);
    const answer = await this.server.app.inject({
      method: 'POST', url: '/internal/first-import', payload: await asXlsx(sheets),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', 'x-file-name': 'institution.xlsx', ...headers },
    });
    const line = JSON.parse(answer.body.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
    return { line, institution: line['result'] === 'APPLIED' ? await this.institution(String(line['institutionId'])) : null };
  }

  /** The practice institution, or another, from 1 January. */
  async load(sheets: Sheets = practiceSheets()): Promise<Institution> {
    const { line, institution } = await this.firstImport(sheets);
    if (!institution) throw new Error(JSON.stringify(line));
    return institution;
  }

  private async institution(id: string): Promise<Institution> {
    const rows = await this.rowsOf<{ code: string; id: string }>(id, `select 'person/' || staff_no as code, id from app.person where institution_id = $1
      union all select 'department/' || code, id from app.department where institution_id = $1 union all select 'branch/' || code, id from app.branch where institution_id = $1`);
    return new Institution(id, new Map(rows.map((row) => [row.code, row.id])));
  }

  async headers(of: Institution, who: Asker): Promise<Record<string, string>> {
    if (who === null) return {};
    const viewer = typeof who === 'string' ? { personId: of.person(who), administrator: null } : { personId: null, administrator: who.administrator };
    return { authorization: `Bearer ${await signViewerToken({ institutionId: of.id, ...viewer }, this.gateway, this.clock.now)}` };
  }

  private revision = 0;
  /** A service tells of items, in newer revisions unless one is given. */
  async hear(of: Institution, items: WorkItemState[], { source = 'talks', revision = (this.revision += 1) }: { source?: string; revision?: number } = {}): Promise<void> {
    const events = items.map((payload): Envelope => ({
      ...newEvent(workItemChanged, { id: randomUUID(), institutionId: of.id, entity: workItemEntity(payload.itemId), occurredAt: this.clock.now, payload }), revision: String(revision), source,
    }));
    await new RequestDatabase(this.dataSource, of.id).transaction((tx) => applyWorkItems(tx, events));
  }

  /** Something waits for that person, and is told. */
  async waits(of: Institution, staffNo: string, dueOn: string, more: Partial<WorkItemState> = {}): Promise<WorkItemState> {
    const item: WorkItemState = { itemId: randomUUID(), personId: of.person(staffNo), kind: 'APPOINTMENT', dueOn, open: true, ...more };
    await this.hear(of, [item]);
    return item;
  }

  async ask<Data>(of: Institution, who: Asker, query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const answer = await this.server.app.inject({ method: 'POST', url: '/graphql', headers: await this.headers(of, who), payload: { query, variables } });
    return answer.json<Answer<Data>>();
  }

  async upload(of: Institution, who: Asker, payload: Buffer): Promise<{ status: number; uploadId: string }> {
    const answer = await this.server.app.inject({ method: 'POST', url: '/uploads', payload, headers: { ...(await this.headers(of, who)), 'content-type': 'application/octet-stream', 'x-file-name': 'institution.xlsx' } });
    return { status: answer.statusCode, uploadId: answer.statusCode === 200 ? answer.json<{ uploadId: string }>().uploadId : '' };
  }

  /** HR uploads a workbook and starts an import; the job has not run yet. */
  async startImport(of: Institution, sheets: Sheets, input: Record<string, unknown> = {}): Promise<string> {
    const { uploadId } = await this.upload(of, 'P0013', await asXlsx(sheets));
    const { data, errors } = await this.ask<{ startImport: { import: { id: string } | null; userErrors: unknown[] } }>(of, 'P0013',
      'mutation ($input: StartImportInput!) { startImport(input: $input) { import { id } userErrors { code } } }', { input: { uploadId, dryRun: true, ...input } });
    const id = data?.startImport.import?.id;
    if (!id) throw new Error(JSON.stringify(errors ?? data));
    return id;
  }

  runCheck = (of: Institution, id: string): Promise<void> => checkUpload(this.coordination, of.id, id);
  runApply = (of: Institution, id: string): Promise<void> => applyUpload(this.coordination, of.id, id);

  async seen(of: Institution, id: string): Promise<ImportSeen> {
    const { data, errors } = await this.ask<{ import: Omit<ImportSeen, 'errors' | 'warnings' | 'differences'> & Record<'errors' | 'warnings' | 'differences', { message: string; messageInEnglish: string }[]> }>(of, 'P0013',
      `query ($id: ID!) { import(id: $id) { id status errorCount differenceCount errors(first: 100) { ...Said } warnings { ...Said } differences { ...Said } } } fragment Said on ImportMessage { message messageInEnglish }`, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    const { errors: wrong, warnings, differences } = data.import;
    expect([...wrong, ...warnings, ...differences].flatMap(({ messageInEnglish }) => chineseIn(messageInEnglish))).toEqual([]);
    const text = (lines: { message: string }[]) => lines.map((line) => line.message);
    return { ...data.import, errors: text(wrong), warnings: text(warnings), differences: text(differences) };
  }

  /** Checks, and applies where asked; the report is what HR sees. */
  async import(of: Institution, sheets: Sheets, { apply = false, ...input }: { apply?: boolean; from?: string; completeSheets?: string[] } = {}): Promise<ImportSeen> {
    const id = await this.startImport(of, sheets, { dryRun: !apply, ...input });
    await this.runCheck(of, id);
    await this.runApply(of, id);
    return this.seen(of, id);
  }

  async statements(): Promise<number> {
    const metric = await this.server.registry.getSingleMetric('sql_statements_total')?.get();
    return metric?.values[0]?.value ?? 0;
  }

  rows = <R>(of: Institution, text: string, parameters: unknown[] = []): Promise<R[]> => this.rowsOf<R>(of.id, text, parameters);

  private async rowsOf<R>(institutionId: string, text: string, parameters: unknown[] = []): Promise<R[]> {
    const db = new RequestDatabase(this.dataSource, institutionId);
    try {
      return await db.query<R>(text, [institutionId, ...parameters]);
    } finally {
      await db.end();
    }
  }

  /** Everything that a refused mutation must leave as it was. */
  async snapshot(of: Institution): Promise<unknown> {
    const digest = (table: string) => `(select md5(string_agg(t::text, ';' order by t.id)) from app.${table} t where institution_id = $1) as ${table}`;
    return this.rows(of, `select ${['role_assignment', 'appointment', 'membership', 'representative', 'department_term', 'person'].map(digest).join(', ')},
      (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit, (select count(*)::int from ops.outbox where institution_id = $1) as events,
      (select count(*)::int from app.idempotency where institution_id = $1) as keys`);
  }

  /** The newest events, oldest first. */
  async events(of: Institution, last: number): Promise<{ type: string; entity: string; facts: Fact[] }[]> {
    const rows = await this.rows<{ type: string; entity: string; payload: { facts: Fact[] } }>(of, `select * from (select id, type, entity, payload from ops.outbox where institution_id = $1 order by id desc limit $2) e order by id`, [last]);
    return rows.map(({ type, entity, payload }) => ({ type, entity, facts: payload.facts }));
  }
  countEvents = async (of: Institution): Promise<number> => (await this.rows<{ n: number }>(of, `select count(*)::int as n from ops.outbox where institution_id = $1`))[0]?.n ?? 0;
  audit = (of: Institution, subjectId: string) => this.rows<{ operation: string; actor: string; type: string }>(of,
    `select operation, actor_person_id as actor, subject_type as type from app.audit_entry where institution_id = $1 and subject_id = $2 and kind = 'WRITE' order by id`, [subjectId]);
  uploads = (): Promise<string[]> => readdir(this.coordination.uploadDir);

  async stop(): Promise<void> {
    await this.server.close();
    await this.database.drop();
    await rm(this.coordination.uploadDir, { recursive: true, force: true });
  }
}

const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
