import { endOfYear, startOfYear } from '@tongxin/calendar';
import { wording, type Wording } from '@tongxin/outcome';

/** How sure we are of a public rule: certain, or probable and open to local correction. */
export type HoursCertainty = 'CERTAIN' | 'PROBABLE';

export interface HoursRequirement {
  hours: number;
  basis: Wording;
  certainty: HoursCertainty;
}

/** What counts a participation: one entry of a person's ledger. */
export interface LedgerEntry {
  /** Day of the session. */
  on: string;
  held: boolean;
  state: string;
  /** Hours credited (认定学时). */
  hours: number;
}

const committeeHours: HoursRequirement = {
  hours: 56,
  basis: wording(
    '《中国共产党党员教育管理工作条例》第二十条;基层党组织书记和班子成员每年集中学习培训不少于56学时',
    'Regulations on the education and management of Party members, art. 20: secretaries and committee members of grassroots organisations train together for at least 56 hours a year.',
  ),
  certainty: 'PROBABLE',
};
const memberHours: HoursRequirement = {
  hours: 32,
  basis: wording(
    '《中国共产党党员教育管理工作条例》第二十条;党员每年集中学习培训一般不少于32学时',
    'Regulations on the education and management of Party members, art. 20: members train together for as a rule at least 32 hours a year.',
  ),
  certainty: 'CERTAIN',
};

/** Hours a year that are asked of a person (E-45): committee members ≥ 56, members ≥ 32, of others nothing. */
export function requiredHours(who: { onCommittee: boolean; member: boolean }): HoursRequirement | null {
  if (who.onCommittee) return committeeHours;
  return who.member ? memberHours : null;
}

/** The days of `year` up to `today`, both inclusive; `to` before `from` where the year has not begun. */
export function yearUpTo(year: number, today: string): { from: string; to: string } {
  const end = endOfYear(year);
  return { from: startOfYear(year), to: today < end ? today : end };
}

/** Hours credited to a person: present at sessions that were held within the period. Up to four decimals, as sheets give them. */
export function creditedHours(entries: readonly LedgerEntry[], period: { from: string; to: string }): number {
  const counted = entries.filter((e) => e.held && e.state === 'PRESENT' && period.from <= e.on && e.on <= period.to);
  return counted.reduce((sum, e) => sum + Math.round(e.hours * 10_000), 0) / 10_000;
}
