import { standingOf, type Fact, type Standing } from '@tongxin/event-contracts';

export const staffAccounts = ['evp', 'head', 'secretary', 'party-affairs', 'hr', 'discipline', 'staff', 'retired'] as const;
export type StaffAccount = (typeof staffAccounts)[number];

export interface Candidate {
  id: string;
  staffNo: string;
  name: string;
}

export interface PracticeAccount {
  account: StaffAccount;
  personId: string;
  name: string;
  title: string;
}

const titles: Record<StaffAccount, string> = {
  evp: '常务副校(院)长',
  head: '部门负责人',
  secretary: '党支部书记',
  'party-affairs': '机关党委',
  hr: '组织人事处',
  discipline: '机关纪委',
  staff: '教职工',
  retired: '离退休人员',
};

/** The unit's leadership does not count as a unit of staff: its head is the EVP. */
const holds = (account: StaffAccount, who: Standing, leadershipUnits: ReadonlySet<string>, titledEvp: boolean): boolean => {
  const heads = [...who.headOf].some((id) => !leadershipUnits.has(id));
  switch (account) {
    case 'evp': return who.inService && (titledEvp ? who.executiveVicePresident : [...who.headOf].some((id) => leadershipUnits.has(id)));
    case 'head': return heads;
    case 'secretary': return who.secretaryOf.size > 0;
    case 'party-affairs': return who.offices.has('PARTY_AFFAIRS');
    case 'hr': return who.offices.has('HR');
    case 'discipline': return who.offices.has('DISCIPLINE');
    case 'staff': return who.inService && !who.leader && !heads && who.offices.size === 0 && who.committeeOf.size === 0;
    case 'retired': return !who.inService;
  }
};

/** The lowest staff number that holds each office on a day; an office nobody holds has no account. */
export function practiceAccountsOf(people: readonly Candidate[], facts: readonly Fact[], day: string): PracticeAccount[] {
  const leadershipUnits = new Set(facts.flatMap((f) => (f.kind === 'LEADERSHIP_UNIT' && f.from <= day && (!f.to || day < f.to) ? [f.subjectId] : [])));
  const bySubject = new Map<string, Fact[]>();
  for (const fact of facts) bySubject.set(fact.subjectId, [...(bySubject.get(fact.subjectId) ?? []), fact]);
  const standings = people
    .toSorted((a, b) => (a.staffNo < b.staffNo ? -1 : 1))
    .map((person) => ({ person, who: standingOf(person.id, bySubject.get(person.id) ?? [], day) }));
  const titledEvp = standings.some(({ who }) => who.executiveVicePresident && who.inService);
  return staffAccounts.flatMap((account) => {
    const found = standings.find(({ who }) => holds(account, who, leadershipUnits, titledEvp));
    return found ? [{ account, personId: found.person.id, name: found.person.name, title: titles[account] }] : [];
  });
}
