import { factOf, inService, type Statements } from '@tongxin/directory';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { FamilyLetter, Reader } from './family-letter';

interface PageArgs {
  first: number;
  after?: string | null;
}

/** A letter as 机关党委 sees it. */
export interface SentLetter extends FamilyLetter {
  receivers: number;
}

const columns = `l.id, l.template, l.unit_id as "unitId", l.open_day as "openDay", l.place, l.sent_on as "sentOn"`;
/** `$1` the institution, `$2` the day: those who asked for letters and are in service. */
const readers = `app.family_letter_choice c where c.institution_id = $1 and ${inService('c.person_id', '$2::date')}`;

export async function hasOptedIn(sql: Statements, institutionId: string, personId: string): Promise<boolean> {
  return (await sql.query(`select from app.family_letter_choice where institution_id = $1 and person_id = $2`, [institutionId, personId])).length > 0;
}

export const optIn = (sql: Statements, institutionId: string, personId: string): Promise<unknown> =>
  sql.query(`insert into app.family_letter_choice (institution_id, person_id) values ($1, $2) on conflict do nothing`, [institutionId, personId]);

export const withdraw = (sql: Statements, institutionId: string, personId: string): Promise<unknown> =>
  sql.query(`delete from app.family_letter_choice where institution_id = $1 and person_id = $2`, [institutionId, personId]);

/** Everybody who wants letters at this moment; whoever withdraws meanwhile waits until the letter is sent, or is not among them. */
export const lockReaders = (sql: Statements, institutionId: string, unitId: string | null, day: string): Promise<Reader[]> =>
  sql.query<Reader>(
    `select c.person_id as "personId", exists (select from app.directory_fact f where ${factOf('STAFF_OF', 'c.person_id', '$2::date')} and f.object_id = $3::uuid) as "ofUnit" from ${readers} for share of c`,
    [institutionId, day, unitId],
  );

export async function countReaders(sql: Statements, institutionId: string, day: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from ${readers}`, [institutionId, day]);
  return row?.count ?? 0;
}

/** By id, which tells nothing of who came first. */
export async function pageOfReaders(sql: Statements, institutionId: string, day: string, args: PageArgs): Promise<Page<{ personId: string }>> {
  const [id] = args.after ? decodeCursor(args.after, 1) : [null];
  const rows = await sql.query<{ personId: string }>(
    `select c.person_id as "personId" from ${readers} and ($3::uuid is null or c.person_id > $3) order by c.person_id limit $4`, [institutionId, day, id, args.first + 1]);
  return pageOf(rows, args.first, (row) => [row.personId]);
}

/** @returns false where the same letter was sent on that day */
export async function insertLetter(sql: Statements, institutionId: string, l: FamilyLetter): Promise<boolean> {
  const made = await sql.query(
    `insert into app.family_letter (institution_id, id, template, unit_id, open_day, place, sent_on) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [institutionId, l.id, l.template, l.unitId, l.openDay, l.place, l.sentOn],
  );
  return made.length > 0;
}

export const insertReceipts = (sql: Statements, institutionId: string, letterId: string, receivers: readonly string[]): Promise<unknown> =>
  sql.query(`insert into app.family_letter_receipt (institution_id, letter_id, person_id) select $1, $2, unnest($3::uuid[])`, [institutionId, letterId, receivers]);

/** `$1` the institution, `$2` a person, `$3` the first day that is kept. */
const received = `app.family_letter l join app.family_letter_receipt r on r.institution_id = $1 and r.letter_id = l.id and r.person_id = $2 where l.institution_id = $1 and l.sent_on >= $3::date`;

/** Letters that reached a person, the latest first, keyset over (day, id). */
export async function pageOfReceived(sql: Statements, institutionId: string, personId: string, since: string, args: PageArgs): Promise<Page<FamilyLetter>> {
  const [day, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<FamilyLetter>(
    `select ${columns} from ${received} and ($4::date is null or (l.sent_on, l.id) < ($4, $5::uuid)) order by l.sent_on desc, l.id desc limit $6`, [institutionId, personId, since, day, id, args.first + 1]);
  return pageOf(rows, args.first, (row) => [row.sentOn, row.id]);
}

export async function countReceived(sql: Statements, institutionId: string, personId: string, since: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from ${received}`, [institutionId, personId, since]);
  return row?.count ?? 0;
}

const sent = `select ${columns}, (select count(*)::int from app.family_letter_receipt r where r.institution_id = $1 and r.letter_id = l.id) as receivers
  from app.family_letter l where l.institution_id = $1 and l.sent_on >= $2::date`;

export async function findSent(sql: Statements, institutionId: string, id: string, since: string): Promise<SentLetter | null> {
  const [row] = await sql.query<SentLetter>(`${sent} and l.id = $3`, [institutionId, since, id]);
  return row ?? null;
}

/** What the institution sent, the latest first, keyset over (day, id). */
export async function pageOfSent(sql: Statements, institutionId: string, since: string, args: PageArgs): Promise<Page<SentLetter>> {
  const [day, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<SentLetter>(`${sent} and ($3::date is null or (l.sent_on, l.id) < ($3, $4::uuid)) order by l.sent_on desc, l.id desc limit $5`, [institutionId, since, day, id, args.first + 1]);
  return pageOf(rows, args.first, (row) => [row.sentOn, row.id]);
}

export async function countSent(sql: Statements, institutionId: string, since: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from app.family_letter l where l.institution_id = $1 and l.sent_on >= $2::date`, [institutionId, since]);
  return row?.count ?? 0;
}

/** Deletes letters that are kept no longer, with to whom they went, and what those had chosen who have left service: of the whole institution. */
export async function deleteExpired(sql: Statements, institutionId: string, since: string, day: string): Promise<void> {
  await sql.query(`delete from app.family_letter where institution_id = $1 and sent_on < $2`, [institutionId, since]);
  await sql.query(
    `delete from app.family_letter_choice c where c.institution_id = $1 and not ${inService('c.person_id', '$2::date')}`, [institutionId, day]);
}
