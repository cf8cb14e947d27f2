import type { Fact, FactKind } from '@tongxin/event-contracts';
import { branchTalks } from './branch-talk';

const fact = (kind: FactKind, subjectId: string, to: string | null = null, objectId: string | null = kind === 'IN_SERVICE' ? null : 'ZB'): Fact =>
  ({ kind, subjectId, objectId, label: null, from: '2026-01-01', to });
const member = (id: string) => [fact('IN_SERVICE', id), fact('MEMBER_OF', id)];
const onCommittee = (id: string) => [...member(id), fact('COMMITTEE_OF', id)];
const branch = [...['c1', 'c2', 'c3', 'c4'].flatMap(onCommittee), ...member('s'), fact('SECRETARY_OF', 's'), ...['m1', 'm2', 'm3'].flatMap(member)];
const talk = (aId: string, bId: string, countsFrom = '2026-03-01') => ({ aId, bId, countsFrom, countsUntil: null });
const totals = (...of: Parameters<typeof branchTalks>) => branchTalks(...of).map(({ due, met }) => `${met}/${due}`);

it('T-37 five on the committee give ten pairs; each of three other members talks with the committee and with another member', () => {
  expect(branchTalks('ZB', branch, [], '2026-11-23')).toEqual([
    { relation: 'COMMITTEE_MUTUAL', due: 10, met: 0 }, { relation: 'COMMITTEE_WITH_MEMBERS', due: 3, met: 0 }, { relation: 'MEMBERS_MUTUAL', due: 3, met: 0 },
  ]);
});

it.each<[string, ReturnType<typeof talk>[], string[]]>([
  ['two of the committee', [talk('c1', 's')], ['1/10', '0/3', '0/3']],
  ['the same two twice', [talk('c1', 's'), talk('s', 'c1')], ['1/10', '0/3', '0/3']],
  ['a member with two of the committee', [talk('c1', 'm1'), talk('m1', 'c2')], ['0/10', '1/3', '0/3']],
  ['two members, which is a talk for each', [talk('m1', 'm2')], ['0/10', '0/3', '2/3']],
  ['a member with somebody of another branch', [talk('m1', 'x')], ['0/10', '0/3', '0/3']],
  ['a talk that counts from that very day', [talk('m1', 'm2', '2026-11-23')], ['0/10', '0/3', '2/3']],
  ['a talk that counts later', [talk('m1', 'm2', '2026-11-24')], ['0/10', '0/3', '0/3']],
])('T-37 %s', (_name, talks, expected) => expect(totals('ZB', branch, talks, '2026-11-23')).toEqual(expected));

it.each<[string, Fact[], string[]]>([
  ['a committee member who has left makes no pair', branch.map((f) => (f.subjectId === 'c4' && f.kind === 'IN_SERVICE' ? { ...f, to: '2026-06-01' } : f)), ['0/6', '0/3', '0/3']],
  ['a term on the committee that is over makes a member of its holder', branch.map((f) => (f.subjectId === 'c4' && f.kind === 'COMMITTEE_OF' ? { ...f, to: '2026-06-01' } : f)), ['0/6', '0/4', '0/4']],
  ['retired members are not counted', [...branch, fact('MEMBER_OF', 'retired')], ['0/10', '0/3', '0/3']],
  ['a single member has nobody to talk with but the committee', branch.filter((f) => !['m2', 'm3'].includes(f.subjectId)), ['0/10', '0/1', '0/0']],
  ['two members have each other', branch.filter((f) => f.subjectId !== 'm3'), ['0/10', '0/2', '0/2']],
  ['without a committee nobody answers for the members', branch.filter((f) => !['COMMITTEE_OF', 'SECRETARY_OF'].includes(f.kind)), ['0/0', '0/0', '0/8']],
  ['another branch has none of these', branch.map((f) => ({ ...f, objectId: f.objectId && 'ZB9' })), ['0/0', '0/0', '0/0']],
])('T-37 %s', (_name, facts, expected) => expect(totals('ZB', facts, [], '2026-11-23')).toEqual(expected));
