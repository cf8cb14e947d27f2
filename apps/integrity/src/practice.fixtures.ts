import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDataSource, migrate, RequestDatabase } from '@tongxin/database';
import { factsContracts, newEvent, type Envelope, type Fact } from '@tongxin/event-contracts';
import type { ImportCall, ImportReport } from '@tongxin/imports';
import type { ServiceRuntime, SubgraphServer } from '@tongxin/subgraph';
import { chineseInReport, testDatabase, type TestDatabase } from '@tongxin/testing';
import { createServiceVerifier, createViewerVerifier, generateKey, importSigningKey, signServiceToken, signViewerToken, type Administrator, type SigningKey } from '@tongxin/viewer';
import { ErrorCollector, openWorkbook, readSheet } from '@tongxin/workbook';
import { pino } from 'pino';
import { entities, migrations } from './data-source';
import { applyOrganisation, directoryConsumer } from './directory-consumer';
import { createServer } from './server';

const root = resolve(__dirname, '../../..');
/** The practice institution, where it ships, else where it comes from. */
export const practiceFolder = [join(root, 'tools/practice'), join(root, '../shared/sample-institution')].find((folder) => existsSync(join(folder, 'rectifications.csv'))) ?? '';

/** Rows of a practice file by Chinese header, read apart from the product's own reader. */
export function practiceRows(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(practiceFolder, file), 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])));
}

export const today = '2026-11-23';

/** An institution with ids of its own for the practice institution's codes. */
export class Institution {
  readonly id = randomUUID();
  readonly people = idsOf('people.csv', '工号');
  readonly departments = idsOf('departments.csv', '部门编码');
  readonly branches = idsOf('branches.csv', '支部编码');

  person = (staffNo: string): string => this.people[staffNo] ?? '';
  department = (code: string): string => this.departments[code] ?? '';
  branch = (code: string): string => this.branches[code] ?? '';

  /** Organisation's facts, as its events would carry them. */
  facts(): { entity: string; facts: Fact[] }[] {
    const fact = (kind: Fact['kind'], subjectId: string, objectId: string | null = null, label: string | null = null): Fact => ({
      kind, subjectId, objectId, label, from: '2026-01-01', to: null,
    });
    const officers = new Set(practiceRows('party_officers.csv').map((row) => row['工号']));
    const committees = practiceRows('branch_committees.csv');
    const people = practiceRows('people.csv').map((row) => {
      const staffNo = row['工号'] ?? '';
      const person = this.person(staffNo);
      const unit = row['部门编码'] ?? '';
      const serving = row['在职状态'] === '在职';
      return {
        entity: `person/${person}`,
        facts: [
          ...(serving ? [fact('IN_SERVICE', person), fact('STAFF_OF', person, this.department(unit))] : []),
          ...(row['是否校(院)委班子成员'] === '是' ? [fact('TEAM', person)] : []),
          ...(serving && unit === 'D03' ? [fact('OFFICE', person, null, 'HR')] : []),
          ...(serving && unit === 'D04' ? [fact('OFFICE', person, null, 'DISCIPLINE')] : []),
          ...(serving && unit === 'D04' && officers.has(staffNo) ? [fact('OFFICE', person, null, 'PARTY_AFFAIRS')] : []),
          ...committees.filter((c) => c['工号'] === staffNo).map((c) =>
            fact(c['支部职务'] === '书记' ? 'SECRETARY_OF' : 'COMMITTEE_OF', person, this.branch(c['支部编码'] ?? ''))),
          fact('MEMBER_OF', person, this.branch('ZB01')),
        ],
      };
    });
    const units = practiceRows('departments.csv').map((row) => {
      const unit = this.department(row['部门编码'] ?? '');
      const branch = row['对口党支部编码'];
      return {
        entity: `department/${unit}`,
        facts: [fact('DEPARTMENT', unit), fact('HEAD_OF', this.person(row['负责人工号'] ?? ''), unit), ...(branch ? [fact('BRANCH_OF', unit, this.branch(branch))] : [])],
      };
    });
    return [...people, ...units];
  }

  call(more: Partial<ImportCall> = {}): Omit<ImportCall, 'importId' | 'institutionId'> {
    return {
      from: '2026-01-01', today, complete: [], present: [],
      references: { people: this.people, departments: this.departments, branches: this.branches, massOrganisations: {} },
      ...more,
    };
  }
}

const idsOf = (file: string, column: string): Record<string, string> => Object.fromEntries(practiceRows(file).map((row) => [row[column] ?? '', randomUUID()]));

export type Sheets = Record<string, { rowNumber: number; record: Record<string, unknown> }[]>;

/** Integrity's sheets of the practice institution, typed as organisation stages them. */
export async function practiceSheets(): Promise<Sheets> {
  const workbook = await openWorkbook(practiceFolder);
  const errors = new ErrorCollector();
  const sheets: Sheets = {};
  try {
    for (const open of workbook.sheets.filter(({ sheet }) => sheet.service === 'integrity')) {
      const rows: Sheets[string] = [];
      for await (const row of readSheet(open.sheet, open.rows(), errors)) rows.push(row);
      sheets[open.key] = rows;
    }
  } finally {
    workbook.close();
  }
  if (errors.total > 0) throw new Error(errors.shown[0]?.message);
  return sheets;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The service over a database of its own, as its callers meet it. */
export class IntegrityService {
  private constructor(readonly database: TestDatabase, readonly server: SubgraphServer, readonly runtime: ServiceRuntime, private readonly gateway: SigningKey, private readonly organisation: SigningKey) {}

  static async start(): Promise<IntegrityService> {
    const database = await testDatabase('integrity', (url) => migrate({ service: 'integrity', url, migrations }));
    const keys = await Promise.all(['gateway', 'organisation'].map((issuer) => generateKey(issuer)));
    const [gateway, organisation] = await Promise.all(keys.map(({ privateJwk }) => importSigningKey(privateJwk)));
    const jwks = { keys: keys.map(({ publicJwk }) => publicJwk) };
    const now = () => new Date();
    const dataSource = createDataSource({ url: database.url, applicationName: 'integrity', entities });
    await dataSource.initialize();
    const runtime: ServiceRuntime = {
      log: pino({ level: 'silent' }), dataSource, pinnedToday: today, practice: true,
      verify: createViewerVerifier(jwks, { now }), verifyService: createServiceVerifier(jwks, { now, accept: ['organisation'] }),
    };
    if (!gateway || !organisation) throw new Error('no keys');
    return new IntegrityService(database, await createServer(runtime), runtime, gateway, organisation);
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.database.drop();
  }

  /** Organisation's events arrive, and the consumer has just seen the end of the log. */
  async hear(institution: Institution, polledAt = new Date()): Promise<void> {
    const events = institution.facts().map(({ entity, facts }, i): Envelope => ({
      ...newEvent(factsContracts[entity.startsWith('person') ? 'PersonRecorded' : 'DepartmentRecorded'], {
        id: randomUUID(), institutionId: institution.id, entity, occurredAt: new Date(), payload: { facts },
      }), revision: String(i + 1), source: 'organisation',
    }));
    const db = new RequestDatabase(this.runtime.dataSource, institution.id);
    await db.transaction(async (tx) => {
      await applyOrganisation(tx, events);
      await tx.query(`insert into ops.checkpoint (consumer, last_polled_at) values ($1, $2) on conflict (consumer) do update set last_polled_at = excluded.last_polled_at`,
        [directoryConsumer, polledAt]);
    });
  }

  async ask(institution: Institution, who: string | { administrator: Administrator } | null, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const viewer = who === null ? null
      : typeof who === 'string' ? { institutionId: institution.id, personId: institution.person(who), administrator: null }
      : { institutionId: institution.id, personId: null, administrator: who.administrator };
    const headers = viewer ? { authorization: `Bearer ${await signViewerToken(viewer, this.gateway, new Date())}` } : {};
    const response = await this.server.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return response.json();
  }

  /** Stages sheets and checks or applies them, over the same routes that organisation calls. */
  async import(institution: Institution, sheets: Sheets, step: 'check' | 'apply', more: Partial<ImportCall> = {}): Promise<ImportReport> {
    const headers = { authorization: `Bearer ${await signServiceToken({ service: 'organisation', institutionId: institution.id }, this.organisation, new Date())}` };
    const url = `/internal/imports/${randomUUID()}`;
    for (const [sheet, rows] of Object.entries(sheets)) {
      const payload = rows.map((row) => JSON.stringify(row)).join('\n');
      await this.server.app.inject({ method: 'POST', url: `${url}/rows/${sheet}`, headers: { ...headers, 'content-type': 'application/x-ndjson' }, payload });
    }
    const response = await this.server.app.inject({ method: 'POST', url: `${url}/${step}`, headers, payload: institution.call({ present: Object.keys(sheets), ...more }) });
    if (response.statusCode !== 200) throw new Error(`${step}: ${response.statusCode} ${response.body}`);
    const report: ImportReport = response.json();
    if (step === 'check') expect(chineseInReport(report)).toEqual([]);
    return report;
  }

  async statements(): Promise<number> {
    const metric = await this.server.registry.getSingleMetric('sql_statements_total')?.get();
    return metric?.values[0]?.value ?? 0;
  }

  async count(institution: Institution, table: string): Promise<number> {
    const db = new RequestDatabase(this.runtime.dataSource, institution.id);
    const [row] = await db.query<{ count: number }>(`select count(*)::int as count from app.${table}`);
    await db.end();
    return row?.count ?? 0;
  }
}
