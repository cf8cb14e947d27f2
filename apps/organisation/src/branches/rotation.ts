/** A member of a branch on the day from which representatives are named. */
export interface MemberOnDay {
  personId: string;
  staffNo: string;
  inService: boolean;
  leader: boolean;
  head: boolean;
}

/** That somebody represents, or represented, the branch with a leader in a year. */
export interface Served {
  year: number;
  leaderId: string;
  personId: string;
}

export interface Proposal {
  leaderId: string;
  personId: string;
  /** When this person represented the branch before; null = never. */
  lastYear: number | null;
}

const byStaffNo = (a: MemberOnDay, b: MemberOnDay): number => (a.staffNo < b.staffNo ? -1 : 1);

/**
 * Whom a branch may name for a year (T-08): for each of its leaders as many as are still missing, among members in service who are neither leader nor head, did
 * not represent it the year before and are not named yet. Whoever never did comes first, then whoever did longest ago, of those who did less often, then the lower staff
 * number: it is a turn, never a judgement of anybody. The turn goes round the leaders; where a branch has no more members, fewer are proposed.
 */
export function proposeRepresentatives(members: readonly MemberOnDay[], served: readonly Served[], year: number, perLeader: number): Proposal[] {
  const years = (personId: string): number[] => served.filter((one) => one.personId === personId).map((one) => one.year);
  const lastOf = (personId: string): number | null => {
    const before = years(personId).filter((one) => one < year);
    return before.length === 0 ? null : Math.max(...before);
  };
  const candidates = members
    .filter(({ personId, inService, leader, head }) => inService && !leader && !head && !years(personId).some((one) => one === year || one === year - 1))
    .sort((a, b) => (lastOf(a.personId) ?? 0) - (lastOf(b.personId) ?? 0) || years(a.personId).length - years(b.personId).length || byStaffNo(a, b));
  const leaders = members.filter(({ inService, leader }) => inService && leader).sort(byStaffNo);
  const proposals: Proposal[] = [];
  for (let round = 1; round <= perLeader; round += 1) {
    for (const { personId: leaderId } of leaders) {
      const named = served.filter((one) => one.year === year && one.leaderId === leaderId).length;
      const next = named + round <= perLeader ? candidates.shift() : undefined;
      if (next) proposals.push({ leaderId, personId: next.personId, lastYear: lastOf(next.personId) });
    }
  }
  return proposals.sort((a, b) => leaders.findIndex((one) => one.personId === a.leaderId) - leaders.findIndex((one) => one.personId === b.leaderId));
}

/** The day from which representatives of a year are named: its first, within the year today; null for a year that is over. */
export function namingDay(year: number, today: string): string | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return today > last ? null : today > first ? today : first;
}
