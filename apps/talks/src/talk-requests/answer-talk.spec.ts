import type { Talk } from '../talks/talk';
import { aTalk } from '../talks/talk.fixtures';
import { turnToAnother } from './answer-talk';

const offered = { offeredOn: '2026-05-20' };

it.each(['C', null])('T-12 the talkee turns from an offer to %s: the talk is declined as any other', (chosenId) => {
  for (const talk of [offered, { ...offered, acceptedOn: '2026-05-22' }, { ...offered, proposedById: 'B' }]) {
    expect(turnToAnother(aTalk(talk), 'B', chosenId, '2026-05-25')).toEqual({ ok: true, value: aTalk({ ...talk, declinedOn: '2026-05-25' }) });
  }
});

it('refuses the same talker again, and names the field', () => {
  expect(turnToAnother(aTalk(offered), 'B', 'A', '2026-06-02')).toEqual({ ok: false, refusal: 'SAME_PERSON', path: ['input', 'chosenId'] });
});

it.each<[string, Partial<Talk>, string, string | null, string]>([
  ['the talker', offered, 'A', 'C', 'TALKER_CHANGES_TERMS'],
  ['what only stands in a plan', {}, 'B', 'C', 'NOT_OFFERED'],
  ['what was held', { ...offered, heldOn: '2026-06-01' }, 'B', 'C', 'ALREADY_ANSWERED'],
  ['what was declined', { ...offered, declinedOn: '2026-05-22' }, 'B', 'A', 'ALREADY_ANSWERED'],
  ['what was cancelled', { ...offered, cancelledOn: '2026-05-22' }, 'B', null, 'ALREADY_ANSWERED'],
])('refuses %s', (_name, talk, by, chosenId, refusal) => expect(turnToAnother(aTalk(talk), by, chosenId, '2026-06-02')).toMatchObject({ ok: false, refusal }));
