import { addDays, monthStart } from '@tongxin/calendar';
import type { ImportRun, StagedRow } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { missing, sheetTable, type RecordOf } from '@tongxin/workbook';

type OrganisationSheet =
  | 'departments' | 'people' | 'branches' | 'branch_committees' | 'party_groups' | 'posts' | 'party_officers' | 'branch_representatives' | 'mass_organisations';

export type RowOf<K extends OrganisationSheet> = RecordOf<(typeof sheetTable)[K]>;
export type Staged<K extends OrganisationSheet> = StagedRow<RowOf<K>>;

/** All rows of a sheet; organisation's sheets are bounded by the number of people. */
export async function rowsOf<K extends OrganisationSheet>(run: ImportRun, key: K): Promise<Staged<K>[]> {
  const all: Staged<K>[] = [];
  for await (const batch of run.rows<RowOf<K>>(key)) all.push(...batch);
  return all;
}

/** Looks codes up and reports those that point at nothing: 「部门编码 D99 不存在」. */
export class Lookup {
  constructor(private readonly run: ImportRun, private readonly groups: Record<string, string> = {}) {}

  person = (key: OrganisationSheet, n: number, header: string, code: string | null) => this.find(this.run.call.references.people, key, n, header, code);
  department = (key: OrganisationSheet, n: number, header: string, code: string | null) => this.find(this.run.call.references.departments, key, n, header, code);
  branch = (key: OrganisationSheet, n: number, header: string, code: string | null) => this.find(this.run.call.references.branches, key, n, header, code);
  group = (key: OrganisationSheet, n: number, header: string, code: string | null) => this.find(this.groups, key, n, header, code);

  private find(ids: Record<string, string>, key: OrganisationSheet, n: number, header: string, code: string | null): string | null {
    if (code === null) return null;
    // A code such as 「constructor」 is no key of its own.
    const id = Object.hasOwn(ids, code) ? ids[code] : undefined;
    if (!id) this.run.error(sheetTable[key].name, n, missing(header, code));
    return id ?? null;
  }
}

/** A month of arrival within the import's year moves the first day to it; otherwise the import's own day holds. */
export function startOf(run: ImportRun, arrivedIn: string | null): string {
  const arrival = arrivedIn ? monthStart(arrivedIn) : run.call.from;
  return arrival > run.call.from && arrival.slice(0, 4) === run.call.from.slice(0, 4) ? arrival : run.call.from;
}

/** 任职止 is the last day; periods here end on the day after it. */
export const dayAfter = (last: string | null): string | null => (last === null ? null : addDays(last, 1));

/** Reports a period whose end is before its beginning. */
export function reversed(run: ImportRun, key: OrganisationSheet, n: number, headers: [string, string], from: string | null, to: string | null): boolean {
  if (from === null || to === null || from <= to) return false;
  run.error(sheetTable[key].name, n, wording(`${headers[0]} ${from} 晚于${headers[1]} ${to}`, `${named(headers[0])} ${from} is later than ${named(headers[1])} ${to}`));
  return true;
}
