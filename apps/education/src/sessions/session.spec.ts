import { isVoluntary, namesAreOpen, sessionState } from './session';

it.each([
  [true, false, 'HELD'],
  [false, false, 'PLANNED'],
  [false, true, 'CANCELLED'],
])('held %s, cancelled %s: %s', (held, cancelled, state) => expect(sessionState({ held, cancelled })).toBe(state));

it.each([
  ['群团活动', '全体教职工', true],
  ['读书交流', '自愿报名', true],
  ['主题党日', '支部全体党员', false],
  [null, null, false],
])('kind %s for %s is voluntary: %s', (programmeKind, audience, voluntary) => expect(isVoluntary({ programmeKind, audience })).toBe(voluntary));

describe('names stay with the host', () => {
  it.each([
    ['not before the day', '2026-10-23', false],
    ['from the day', '2026-10-24', true],
    ['to the 30th day after it', '2026-11-23', true],
    ['no longer', '2026-11-24', false],
  ])('%s', (_name, today, open) => expect(namesAreOpen({ on: '2026-10-24' }, today)).toBe(open));
});
