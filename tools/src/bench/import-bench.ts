import { withClient } from '@tongxin/cluster';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { checkout, type BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { median, perSecond, timed, times, type Figure } from './figures';
import { writeScaledWorkbook } from './scaled-workbook';
import { settled } from './settle';
import { tableColumns } from './table-columns';

/** What a sheet of people becomes, in the order of their foreign keys; what they refer to is copied beforehand. */
const peoplesTables = ['person', 'appointment', 'membership', 'role_assignment'];
const referredTables = ['branch', 'department', 'mass_organisation'];
const BATCH = 5_000;

interface Rows {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Values by column, as text. */
  readonly values: readonly (readonly (string | null)[])[];
  readonly count: number;
}

/** Import through organisation beside a bare insert of the rows that it wrote. */
export async function importBench(house: BenchHouse, scale: Scale, say: (line: string) => void): Promise<Figure[]> {
  const { cluster } = house.installation;
  const practice = join(checkout, 'tools/practice');
  await house.load(folderOf(house, 500, practice).folder, '预热'); // warms up both the services' code and the database
  const { folder, rows: workbookRows } = folderOf(house, scale.people, practice);
  const [imports, inserts]: [number[], number[]] = [[], []];
  let inserted = 0;
  for (let round = 1; round <= scale.importRounds; round += 1) {
    let id = '';
    imports.push(await timed(async () => { id = await house.load(folder, `导入${round}`); }));
    await settled(cluster, id); // else its events would be applied beside the insert
    const bare = await bareInsert(cluster.url('organisation'), cluster.url('organisation', 'organisation'), id);
    inserts.push(bare.took);
    inserted = bare.rows;
    say(`  import ${Math.round(imports.at(-1) ?? 0)} ms (${workbookRows} rows of the workbook), bare insert ${Math.round(bare.took)} ms (${bare.rows} rows)`);
  }
  const [whole, bare] = [median(imports), median(inserts)];
  return [{
    what: `import of ${scale.people.toLocaleString('en')} people (${workbookRows.toLocaleString('en')} rows of the workbook: read, staged, checked, applied, with events) beside a bare insert of the ${inserted.toLocaleString('en')} rows about people`,
    measured: `${(whole / 1_000).toFixed(2)} s, ${perSecond(workbookRows / (whole / 1_000), 'rows')}`,
    beside: `${(bare / 1_000).toFixed(2)} s, ${perSecond(inserted / (bare / 1_000), 'rows')}`,
    ratio: `${times(whole / bare)} the time`,
  }];
}

function folderOf(house: BenchHouse, people: number, practice: string): { folder: string; rows: number } {
  const folder = join(house.installation.data, `workbook-${people}`);
  return { folder, rows: writeScaledWorkbook(practice, folder, people) };
}

/** The rows of an institution once more, for an institution that is made for it. @returns ms and rows, the transaction's end included */
async function bareInsert(superuserUrl: string, url: string, institutionId: string): Promise<{ took: number; rows: number }> {
  const copy = randomUUID();
  const rows = await withClient(superuserUrl, async (sql) => {
    for (const table of referredTables) {
      const names = (await tableColumns(sql, `app.${table}`)).map(({ name }) => name);
      await sql.query(
        `insert into app.${table} (${names.join()}) select ${names.map((name) => (name === 'institution_id' ? '$2::uuid' : name)).join()} from app.${table} where institution_id = $1`,
        [institutionId, copy],
      );
    }
    const read: Rows[] = [];
    for (const table of peoplesTables) read.push(await readRows(sql, table, institutionId));
    return read;
  });
  return withClient(url, async (sql) => {
    const took = await timed(async () => {
      await sql.query('begin');
      await sql.query(`select set_config('app.institution_id', $1, true)`, [copy]);
      for (const each of rows) await insertRows(sql, each, copy);
      await sql.query('commit');
    });
    return { took, rows: rows.reduce((sum, { count }) => sum + count, 0) };
  });
}

async function readRows(sql: Client, table: string, institutionId: string): Promise<Rows> {
  // A party group has its leader's row as its own condition: memberships are inserted without their group.
  const columns = (await tableColumns(sql, `app.${table}`)).filter(({ name }) => name !== 'institution_id' && name !== 'group_id');
  const { rows } = await sql.query<(string | null)[]>({
    text: `select ${columns.map(({ name }) => `${name}::text`).join()} from app.${table} where institution_id = $1`,
    values: [institutionId],
    rowMode: 'array',
  });
  return { table, columns, values: columns.map((_column, at) => rows.map((row) => row[at] ?? null)), count: rows.length };
}

async function insertRows(sql: Client, { table, columns, values, count }: Rows, institutionId: string): Promise<void> {
  const text = `insert into app.${table} (institution_id, ${columns.map(({ name }) => name).join()})
    select $1, * from unnest(${columns.map(({ type }, at) => `$${at + 2}::${type}[]`).join()})`;
  for (let from = 0; from < count; from += BATCH) await sql.query(text, [institutionId, ...values.map((column) => column.slice(from, from + BATCH))]);
}
