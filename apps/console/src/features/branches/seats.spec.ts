import { atFields, seatsOf, seatValues } from './seats';

const leader = (id: string) => ({ __typename: 'Person' as const, id, name: `领导${id}` });
const person = (id: string) => ({ __typename: 'Person' as const, id, name: `党员${id}` });
const proposal = (by: string, who: string | null) => ({ __typename: 'RepresentativeProposal' as const, lastYear: null, leader: leader(by), person: who === null ? null : person(who) });

const seats = seatsOf([proposal('a', 'x'), proposal('a', 'y'), proposal('b', null), proposal('b', 'z')]);

it('T-08 a seat a proposal, numbered by leader; who may not be seen takes none', () => {
  expect(seats.map(({ name, leader: { id }, number, personId }) => [name, id, number, personId])).toEqual([['seat-0', 'a', 1, 'x'], ['seat-1', 'a', 2, 'y'], ['seat-2', 'b', 1, 'z']]);
  expect(seatValues(seats)).toEqual({ 'seat-0': 'x', 'seat-1': 'y', 'seat-2': 'z' });
});

it('T-08 a refusal stands at the seat that was sent under its number, a wrong day at the day', () => {
  const refused = (code: string, path: string[]) => ({ kind: 'refused' as const, refusals: [{ code, message: '', path }] });
  const at = (code: string, path: string[]) => atFields(refused(code, path), seats.slice(1));
  expect([at('NOT_A_MEMBER', ['representatives', '1']), at('DAY_OUTSIDE_YEAR', ['representatives', '0']), at('BRANCH_NOT_FOUND', [])]).toMatchObject(
    [['seat-2'], ['on'], ['']].map((path) => ({ refusals: [{ path }] })));
  expect(atFields({ kind: 'done', payload: 1 }, seats)).toEqual({ kind: 'done', payload: 1 });
});
