import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { baseEntities, baseTables, createDataSource, migrate, NotPersonal, RequestDatabase, runStatements, tenantTable } from '@tongxin/database';
import { wording } from '@tongxin/outcome';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { createServiceVerifier, generateKey, importSigningKey, signServiceToken, type SigningKey } from '@tongxin/viewer';
import { inRow } from '@tongxin/workbook';
import Fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { Column, Entity, PrimaryColumn, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { ImportCall, ImportPart } from './import-part';
import { importRoutes } from './import-routes';
import { importEntities, importTables } from './import-tables';
import { mapRows, syncTable, type TableSync } from './sync-table';

export interface Book {
  code: string;
  title: string | null;
  tags?: string[] | null;
  bought?: string | null;
  price?: number | null;
}

@Entity({ schema: 'app', name: 'book' })
class BookEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text', { nullable: true }) title!: string | null;
  @NotPersonal() @Column('text', { array: true, nullable: true }) tags!: string[] | null;
  @NotPersonal() @Column('date', { nullable: true }) bought!: string | null;
  @NotPersonal() @Column('numeric', { nullable: true }) price!: string | null;
}
export const entities = [BookEntity, ...importEntities, ...baseEntities];

class CreateBooks1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, [
    ...baseTables('talks'),
    ...importTables('talks'),
    ...tenantTable({ name: 'book', role: 'talks', body: 'id uuid not null, code text not null, title text, tags text[], bought date, price numeric, unique (institution_id, code)' }),
  ]);
  down = async (): Promise<void> => undefined;
}

export const sync: Omit<TableSync, 'rows' | 'complete'> = {
  table: 'book',
  columns: { code: 'text', title: 'text', tags: 'text[]', bought: 'date', price: 'numeric' },
  key: ['code'],
  label: ({ code }) => wording(`图书 ${String(code)}`, `Book ${String(code)}`),
  names: { title: '书名', tags: '标签', bought: '购入日期', price: '价格' },
};

/** Books by code; one without a title is an error, one that costs nothing a warning. */
export const bookImport: ImportPart = {
  async run(run) {
    const rows = mapRows<Book>(run.rows<Book>('books'), (book, rowNumber) => {
      if (book.title === null) {
        run.error('图书表', rowNumber, wording('没有书名', 'has no title'));
        return null;
      }
      if (book.price === 0) run.warn(inRow('图书表', rowNumber, wording('价格为零', 'costs nothing')));
      return { ...book };
    });
    await syncTable(run, { ...sync, rows, complete: run.call.complete.includes('books') });
  },
};

export interface Library {
  app: FastifyInstance;
  dataSource: DataSource;
  database: TestDatabase;
  log: string[];
  keys: Record<'organisation' | 'gateway' | 'stranger', SigningKey>;
  of(institutionId: string): RequestDatabase;
  /** Books by code, as they stand. */
  books(institutionId: string): Promise<(Book & { id: string })[]>;
  token(institutionId: string, key?: SigningKey): Promise<string>;
  stop(): Promise<void>;
}

export async function openLibrary(part: ImportPart = bookImport): Promise<Library> {
  const database = await testDatabase('talks', (url) => migrate({ service: 'talks', url, migrations: [CreateBooks1767225600000] }));
  const dataSource = createDataSource({ url: database.url, applicationName: 'library', entities, poolSize: 4 });
  await dataSource.initialize();
  const generated = await Promise.all([generateKey('organisation'), generateKey('gateway'), generateKey('organisation')]);
  const [organisation, gateway, stranger] = await Promise.all(generated.map(({ privateJwk }) => importSigningKey(privateJwk)));
  if (!organisation || !gateway || !stranger) throw new Error('no keys');
  const verifyService = createServiceVerifier({ keys: generated.slice(0, 2).map(({ publicJwk }) => publicJwk) }, { now: () => new Date(), accept: ['gateway', 'organisation'] });
  const log: string[] = [];
  const app = Fastify();
  importRoutes(app, { part, runtime: { dataSource, verifyService, log: pino({}, new Writable({ write: (chunk, _encoding, done) => { log.push(String(chunk)); done(); } })) } });
  await app.ready();
  const of = (institutionId: string) => new RequestDatabase(dataSource, institutionId);
  return {
    app, dataSource, database, log, of,
    keys: { organisation, gateway, stranger },
    async books(institutionId) {
      const db = of(institutionId);
      const rows = await db.query<Book & { id: string }>('select id, code, title, tags, bought, price::float8 as price from app.book order by code');
      await db.close();
      return rows;
    },
    token: (institutionId, key = organisation) => signServiceToken({ service: key.issuer, institutionId }, key, new Date()),
    async stop() {
      await app.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export const aCall = (more: Partial<ImportCall> = {}): ImportCall => ({
  importId: randomUUID(), institutionId: randomUUID(), from: '2026-01-01', today: '2026-11-23', complete: [], present: ['books'],
  references: { people: {}, departments: {}, branches: {}, massOrganisations: {} }, ...more,
});
