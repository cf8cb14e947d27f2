import fc from 'fast-check';
import { namingDay, proposeRepresentatives, type MemberOnDay, type Served } from './rotation';

const member = (staffNo: string, what: Partial<MemberOnDay> = {}): MemberOnDay => ({ personId: staffNo.toLowerCase(), staffNo, inService: true, leader: false, head: false, ...what });
const leader = (staffNo: string) => member(staffNo, { leader: true });
const served = (year: number, leaderId: string, ...people: string[]): Served[] => people.map((personId) => ({ year, leaderId, personId }));
const shown = (...of: Parameters<typeof proposeRepresentatives>) => proposeRepresentatives(...of).map(({ leaderId, personId, lastYear }) => `${leaderId}→${personId} ${lastYear ?? ''}`.trim());

it('T-08 proposes two members for each leader of the branch, by staff number where nobody served before, the turn going round the leaders', () => {
  expect(shown([leader('L2'), leader('L1'), member('P3'), member('P1'), member('P2'), member('P4'), member('P5')], [], 2027, 2)).toEqual(['l1→p1', 'l1→p3', 'l2→p2', 'l2→p4']);
});

it('T-08 rotates: not who represented it this year, first who never did, then who did longest ago', () => {
  const before = [...served(2026, 'l1', 'p1', 'p2'), ...served(2024, 'l1', 'p3', 'p1'), ...served(2022, 'l1', 'p4')];
  expect(shown([leader('L1'), ...['P1', 'P2', 'P3', 'P4', 'P5'].map((no) => member(no))], before, 2027, 3)).toEqual(['l1→p5', 'l1→p4 2022', 'l1→p3 2024']);
});

it.each<[string, MemberOnDay]>([
  ['a leader', leader('P1')], ['a head', member('P1', { head: true })], ['the retired', member('P1', { inService: false })],
])('T-08 %s represents nobody', (_name, one) => expect(proposeRepresentatives([leader('L1'), one], [], 2027, 2).map((p) => p.personId)).not.toContain('p1'));

it('T-08 those who are named already count, and are not proposed again', () => {
  expect(shown([leader('L1'), leader('L2'), member('P1'), member('P2'), member('P3'), member('P4')], served(2027, 'l1', 'p1'), 2027, 2)).toEqual(['l1→p2', 'l2→p3', 'l2→p4']);
  expect(shown([leader('L1'), member('P1'), member('P2'), member('P3')], served(2027, 'l1', 'p1', 'p2'), 2027, 2)).toEqual([]);
});

it('T-08 a branch with few members proposes fewer, one without a leader none', () => {
  expect(shown([leader('L1'), leader('L2'), member('P1')], [], 2027, 2)).toEqual(['l1→p1']);
  expect(shown([member('P1'), member('P2')], [], 2027, 2)).toEqual([]);
});

it('T-08 over the years everybody’s turn comes, whatever the number of leaders: nobody serves twice before everybody served once', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 6, max: 14 }), (leaders, perLeader, people) => {
    const members = [...Array.from({ length: leaders }, (_x, n) => leader(`L${n}`)), ...Array.from({ length: people }, (_x, n) => member(`P${String(n).padStart(2, '0')}`))];
    const all: Served[] = [];
    for (let year = 2027; year < 2041; year += 1) {
      const proposals = proposeRepresentatives(members, all, year, perLeader);
      expect(new Set(proposals.map((p) => p.personId)).size).toBe(proposals.length);
      const often = (personId: string) => all.filter((one) => one.personId === personId).length;
      const counts = members.filter((m) => !m.leader).map((m) => often(m.personId));
      // Who served last year may not serve again, also where all others did: hence two.
      for (const { personId } of proposals) expect(often(personId) - Math.min(...counts)).toBeLessThan(2);
      all.push(...proposals.map(({ leaderId, personId }) => ({ year, leaderId, personId })));
    }
  }), { numRuns: 40 });
});

it.each<[number, string, string | null]>([[2027, '2026-11-23', '2027-01-01'], [2026, '2026-11-23', '2026-11-23'], [2027, '2027-01-01', '2027-01-01'], [2025, '2026-01-01', null]])(
  'representatives of %s are named on %s from %s', (year, today, expected) => expect(namingDay(year, today)).toBe(expected));
