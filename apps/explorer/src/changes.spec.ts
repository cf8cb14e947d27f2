import { bringsToken, isMutation, mayChange } from './changes';

describe('a mutation', () => {
  const both = 'query Look { me { offices } } mutation Change { plan { id } }';
  it.each<[string, string | null, boolean]>([
    ['mutation { plan { id } }', null, true],
    ['# mutation\n{ me { offices } }', null, false],
    [both, 'Change', true],
    [both, 'Look', false],
    [both, null, false],
    ['mutation {', null, false],
    ['', null, false],
  ])('is what would be run: %j %s', (query, operationName, expected) => expect(isMutation({ query, operationName })).toBe(expected));
});

describe('a session', () => {
  const now = new Date('2026-11-25T01:00:00Z');
  it('changes things until its time is over, and nothing before it was given one', () => {
    const until = (at: string | null) => mayChange({ changesUntil: at === null ? null : new Date(at) }, now);
    expect([until('2026-11-25T01:00:01Z'), until('2026-11-25T01:00:00Z'), until(null), mayChange(null, now), mayChange(undefined, now)]).toEqual([true, false, false, false, false]);
  });
  it('is not asked where a token was typed', () => {
    expect([bringsToken({ Authorization: 'Bearer x' }), bringsToken({ 'x-request-id': 'y' }), bringsToken(undefined)]).toEqual([true, false, false]);
  });
});
