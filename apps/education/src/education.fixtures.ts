import { randomUUID } from 'node:crypto';
import { createDataSource, migrate, RequestDatabase } from '@tongxin/database';
import { factsContracts } from '@tongxin/event-contracts';
import type { ImportReport } from '@tongxin/imports';
import { chineseInReport, testDatabase, type TestDatabase } from '@tongxin/testing';
import { createServiceVerifier, createViewerVerifier, generateKey, importSigningKey, signServiceToken, signViewerToken, type Administrator } from '@tongxin/viewer';
import { pino } from 'pino';
import { entities, migrations } from './data-source';
import { applyDirectoryEvents, directoryConsumer } from './directory';
import type { SampleInstitution, Staged } from './sample-institution.fixtures';
import { createServer } from './server';

export const practiceDay = '2026-11-23';

export interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

export interface Asker {
  institutionId: string;
  personId?: string;
  administrator?: Administrator;
}

/** The service on a database of its own, asked over HTTP as the gateway and organisation would. */
export async function startEducation({ today = practiceDay } = {}) {
  const database: TestDatabase = await testDatabase('education', (url) => migrate({ service: 'education', url, migrations }));
  const dataSource = createDataSource({ url: database.url, applicationName: 'education', entities, poolSize: 4 });
  await dataSource.initialize();
  const [gateway, organisation] = await Promise.all([generateKey('gateway'), generateKey('organisation')]);
  const [gatewayKey, organisationKey] = await Promise.all([importSigningKey(gateway.privateJwk), importSigningKey(organisation.privateJwk)]);
  const jwks = { keys: [gateway.publicJwk, organisation.publicJwk] };
  const now = () => new Date();
  const server = await createServer({
    log: pino({ level: 'silent' }),
    dataSource,
    verify: createViewerVerifier(jwks, { now }),
    verifyService: createServiceVerifier(jwks, { now, accept: ['gateway', 'organisation'] }),
    pinnedToday: today,
    practice: false,
  });
  const statements = async (): Promise<number> => {
    const metric = await server.registry.getSingleMetric('sql_statements_total')?.get();
    return metric?.values[0]?.value ?? 0;
  };
  const call = async (institutionId: string, path: string, payload: string | object, type = 'application/json') => {
    const token = await signServiceToken({ service: 'organisation', institutionId }, organisationKey, now());
    const answer = await server.app.inject({ method: 'POST', url: `/internal/imports/${path}`, headers: { authorization: `Bearer ${token}`, 'content-type': type }, payload });
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
    return answer.json<unknown>();
  };

  return {
    database,
    dataSource,
    statements,
    async ask<Data>(as: Asker | null, query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
      const viewer = as && { institutionId: as.institutionId, personId: as.personId ?? null, administrator: as.administrator ?? null };
      const headers = viewer ? { authorization: `Bearer ${await signViewerToken(viewer, gatewayKey, now())}` } : {};
      const answer = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
      return answer.json<Answer<Data>>();
    },
    /** Stages sheets under an import of their own. @returns `check` and `apply` */
    async stage({ institutionId, references }: SampleInstitution, sheets: Record<string, Staged>, complete: string[] = []) {
      const importId = randomUUID();
      for (const [sheet, rows] of Object.entries(sheets)) {
        await call(institutionId, `${importId}/rows/${sheet}`, rows.map((row) => JSON.stringify(row)).join('\n'), 'application/x-ndjson');
      }
      const body = { from: '2026-01-01', today, complete, present: Object.keys(sheets), references };
      return {
        check: async () => {
          const report = (await call(institutionId, `${importId}/check`, body)) as ImportReport;
          expect(chineseInReport(report)).toEqual([]);
          return report;
        },
        apply: () => call(institutionId, `${importId}/apply`, body),
      };
    },
    /** Organisation's facts, and a directory that was seen complete at `polledAt`. */
    async tellDirectory({ institutionId, facts }: SampleInstitution, polledAt: Date): Promise<void> {
      const events = [...facts].map(([entity, of]) => ({
        id: randomUUID(), type: factsContracts.PersonRecorded.type, version: 1, institutionId, entity, revision: '1', occurredAt: polledAt.toISOString(), source: 'organisation',
        payload: { facts: of },
      }));
      await new RequestDatabase(dataSource, institutionId).transaction((tx) => applyDirectoryEvents(tx, events));
      await dataSource.query(
        `insert into ops.checkpoint (consumer, last_polled_at) values ($1, $2) on conflict (consumer) do update set last_polled_at = excluded.last_polled_at`,
        [directoryConsumer, polledAt]);
    },
    async close(): Promise<void> {
      await server.close();
      await database.drop();
    },
  };
}

export type Education = Awaited<ReturnType<typeof startEducation>>;
