import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import type { Pool } from 'pg';
import { Column, Entity, PrimaryColumn, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { baseEntities, baseTables } from './base-entities';
import { NotPersonal } from './classification';
import { createDataSource } from './data-source';
import { RequestDatabase, type RequestTerms, type Sql } from './request-database';
import { migrate, runStatements } from './run-migrations';
import { noOverlap, tenantTable, validity } from './tenant-table';

export const school = '00000000-0000-7000-8000-00000000000a';
export const otherSchool = '00000000-0000-7000-8000-00000000000b';

@Entity({ schema: 'app', name: 'room' })
export class RoomEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') name!: string;
}

@Entity({ schema: 'app', name: 'booking' })
export class BookingEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('uuid', { name: 'room_id' }) roomId!: string;
  @NotPersonal() @Column('date', { name: 'valid_from' }) validFrom!: string;
  @NotPersonal() @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

export const roomTables = [
  ...baseTables('talks'),
  ...tenantTable({ name: 'room', role: 'talks', body: 'id uuid not null, name text not null, constraint room_name unique (institution_id, name) deferrable initially deferred' }),
  ...tenantTable({
    name: 'booking',
    role: 'talks',
    body: `id uuid not null, room_id uuid not null, ${validity}, ${noOverlap(['room_id'])},
      foreign key (institution_id, room_id) references app.room (institution_id, id)`,
  }),
];

export class CreateRooms1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, roomTables);
  down = async (): Promise<void> => undefined;
}

export const roomEntities = [RoomEntity, BookingEntity, ...baseEntities];
export const migrateRooms = (url: string): Promise<void> => migrate({ service: 'talks', url, migrations: [CreateRooms1767225600000] });

export interface Rooms {
  database: TestDatabase;
  dataSource: DataSource;
  /** A request of this institution. */
  of(institutionId: string | null, terms?: RequestTerms): RequestDatabase;
  /** How many connections are checked out at this moment, and how many were at most. */
  held: { now: number; most: number };
  stop(): Promise<void>;
}

/** Rooms and their bookings, on a database of the file's own. */
export async function openRooms({ poolSize = 4 } = {}): Promise<Rooms> {
  const database = await testDatabase('talks', migrateRooms);
  const dataSource = createDataSource({ url: database.url, applicationName: 'rooms', entities: roomEntities, poolSize });
  await dataSource.initialize();
  const held = { now: 0, most: 0 };
  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  pool.on('acquire', () => { held.most = Math.max(held.most, (held.now += 1)); });
  pool.on('release', () => { held.now -= 1; });
  return {
    database,
    dataSource,
    held,
    of: (institutionId, terms) => new RequestDatabase(dataSource, institutionId, terms),
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export async function addRoom(tx: Sql, institutionId: string, name: string, id: string = randomUUID()): Promise<string> {
  await tx.query('insert into app.room (institution_id, id, name) values ($1, $2, $3)', [institutionId, id, name]);
  return id;
}

export const book = (tx: Sql, institutionId: string, roomId: string, from: string, to: string | null) =>
  tx.query('insert into app.booking (institution_id, id, room_id, valid_from, valid_to) values ($1, $2, $3, $4, $5)', [institutionId, randomUUID(), roomId, from, to]);

export const roomNames = async (db: Pick<Sql, 'query'>): Promise<string[]> =>
  (await db.query<{ name: string }>('select name from app.room order by name')).map((row) => row.name);
