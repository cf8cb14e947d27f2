import 'reflect-metadata';
import { classificationOf } from '@tongxin/database';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../data-source';
import { firstKeptYear, isYearKept, keptFrom, lastDay, retention, type Retention } from './retention';

it('a record is kept for five years after the year of its last day', () => {
  expect([keptFrom('2031-12-31'), keptFrom('2032-01-01')]).toEqual(['2026-01-01', '2027-01-01']);
  expect([isYearKept(2026, '2031-12-31'), isYearKept(2026, '2032-01-01'), firstKeptYear('2032-01-01')]).toEqual([true, false, 2027]);
});

it('the last day is the latest of all that the table has', () => expect(lastDay('group_talk', 'r')).toBe('greatest(r.planned_on, r.invited_on, r.cancelled_on, r.held_on)'));

/** Tables that libraries bring along and delete from by themselves: libs/audit, libs/database, libs/imports, and the organisation's facts, which last as long as the organisation keeps them. */
const ofLibraries = ['audit_entry', 'idempotency', 'import_row', 'directory_fact'];

interface Table {
  name: string;
  days: string[];
  promises: string[];
}
const tables: Table[] = getMetadataArgsStorage().tables.filter((table) => (entities as unknown[]).includes(table.target)).flatMap((table) => {
  const columns = getMetadataArgsStorage().columns.filter((column) => column.target === table.target);
  const personal = columns.flatMap((column) => {
    const data = classificationOf(table.target as object, column.propertyName);
    return data && data !== 'NOT_PERSONAL' ? [data.retention] : [];
  });
  const days = columns.filter((column) => column.options.type === 'date').map((column) => column.options.name ?? column.propertyName);
  return personal.length > 0 && table.name ? [{ name: table.name, days, promises: personal }] : [];
});
const kept: Readonly<Record<string, Retention>> = retention;

it('every table with personal data is named, and nothing else', () => {
  expect(tables.map(({ name }) => name).filter((name) => !ofLibraries.includes(name)).toSorted()).toEqual(Object.keys(kept).toSorted());
});

/** Days that a record does not live by: by when something is to be done may be far off, what is put away is kept with its talk, and a visit by the day that was asked about. */
const apart: Readonly<Record<string, readonly string[]>> = { matter: ['due_on'], sealed_note: ['due_on'], talk_request: ['put_away_on'], talk_request_asking: ['asked_on', 'answered_on', 'ended_on'], matter_step: ['taken_on', 'due_on'], home_visit: ['consented_on', 'ended_on', 'done_on'] };

it.each(tables.filter(({ name }) => !ofLibraries.includes(name)))('$name lives by all its days, for as long as its columns promise', ({ name, days, promises }) => {
  const rule = kept[name];
  if (!rule) throw new Error(name);
  if (rule.kept !== 'WHILE' && name !== 'talk_duty') expect([...rule.days, ...(apart[name] ?? [])].toSorted()).toEqual(days.toSorted());
  const owner = rule.kept === 'WITH' ? kept[rule.table] : rule;
  for (const promise of promises.filter((text) => /^\d/.test(text))) expect(promise).toMatch(owner?.kept === 'FIVE_YEARS' ? /^5 年/ : /^1 年/);
});
