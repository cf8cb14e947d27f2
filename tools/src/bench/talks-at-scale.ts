import { withClient } from '@tongxin/cluster';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from 'pg';
import { subgraphs } from '../programs';
import { checkout, furtherPort, quiet, type BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { writeScaledWorkbook } from './scaled-workbook';
import { settled } from './settle';
import { tableColumns } from './table-columns';

/** What talks keeps of an institution and coverage is counted from. */
const tables = ['talk_rule', 'talk', 'directory_entity', 'directory_fact', 'duty_year', 'talk_duty'];
const COPIES_AT_ONCE = 50;

/** A database of talks with a number of institutions, and a subgraph that serves it. */
export interface TalksAtScale {
  readonly institutions: readonly { readonly id: string; /** A member of the leadership. */ readonly leader: string }[];
  /** Address of its `/graphql`. */
  readonly url: string;
  /** As the service's role. */
  readonly databaseUrl: string;
}

/**
 * One institution comes by import and events, its duties are the service's own; the others are copies of its rows under fresh ids.
 * A database and a subgraph for each size, so that the sizes can be measured in turn.
 */
export async function talksAtScale(house: BenchHouse, scale: Scale, say: (line: string) => void): Promise<TalksAtScale[]> {
  const { cluster, data, ports } = house.installation;
  const folder = join(data, 'workbook-institution');
  writeScaledWorkbook(join(checkout, 'tools/practice'), folder, scale.peopleOfAnInstitution);
  const original = await house.load(folder, '原型');
  await settled(cluster, original);
  const [talks] = subgraphs(house.installation).filter(({ name }) => name === 'talks');
  if (!talks) throw new Error('there is no talks');
  const made: TalksAtScale[] = [];
  for (const [at, size] of scale.institutions.entries()) {
    const name = `talks_${size}`;
    const events = `events_${size}`; // empty, and not shared: a transport lets one process read under a name
    await house.extraDatabase(events, 'events');
    await house.extraDatabase(name, 'talks');
    const institutions = await fill(cluster.url('talks'), cluster.url(name), original, size);
    const port = furtherPort(ports, at);
    const databaseUrl = cluster.url(name, 'talks');
    const env = { ...talks.env, PORT: String(port), DATABASE_URL: databaseUrl, EVENTS_DATABASE_URL: cluster.url(events, 'events') };
    await house.supervisor.start(quiet({ ...talks, name, port, env }));
    made.push({ institutions, url: `http://127.0.0.1:${port}/graphql`, databaseUrl });
    say(`  ${size} institutions of ${scale.peopleOfAnInstitution} people are in place`);
  }
  return made;
}

async function fill(from: string, to: string, original: string, size: number): Promise<TalksAtScale['institutions']> {
  return withClient(to, async (sql) => {
    await sql.query('set synchronous_commit to off');
    await withClient(from, (source) => carryOver(source, sql, original));
    for (let done = 1; done < size; done += COPIES_AT_ONCE) {
      const ids = Array.from({ length: Math.min(COPIES_AT_ONCE, size - done) }, () => randomUUID());
      for (const table of tables) await multiply(sql, table, original, ids);
    }
    await sql.query('vacuum analyze');
    const { rows } = await sql.query<{ id: string; leader: string }>(
      `select institution_id as id, min(subject_id::text) as leader from app.directory_fact where kind = 'TEAM' group by institution_id`,
    );
    if (rows.length !== size) throw new Error(`${rows.length} institutions instead of ${size}`);
    return rows;
  });
}

async function carryOver(source: Client, target: Client, institutionId: string): Promise<void> {
  for (const table of tables) {
    const { rows } = await source.query<{ all: string }>(`select coalesce(json_agg(t), '[]')::text as all from app.${table} t where institution_id = $1`, [institutionId]);
    const names = (await tableColumns(target, `app.${table}`)).map(({ name }) => name).join();
    await target.query(`insert into app.${table} (${names}) select ${names} from json_populate_recordset(null::app.${table}, $1)`, [rows[0]?.all]);
  }
}

/** Every id becomes another one, the same wherever it stands within an institution. */
async function multiply(sql: Client, table: string, original: string, ids: readonly string[]): Promise<void> {
  const columns = await tableColumns(sql, `app.${table}`);
  const value = ({ name, type }: { name: string; type: string }) => {
    if (name === 'institution_id') return 'i.id';
    return type === 'uuid' ? `md5(i.id::text || t.${name}::text)::uuid` : `t.${name}`;
  };
  await sql.query(
    `insert into app.${table} (${columns.map(({ name }) => name).join()})
     select ${columns.map(value).join()} from app.${table} t cross join unnest($2::uuid[]) i(id) where t.institution_id = $1`,
    [original, ids],
  );
}
