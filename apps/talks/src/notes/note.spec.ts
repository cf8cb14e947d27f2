import fc from 'fast-check';
import { aTalk } from '../talks/talk.fixtures';
import { actionStatus, advance, edit, isOverdue, mayRemove, mostNotes, settle, write, type ActionStatus, type SealedNote, type SeenAction } from './note';
import { aNote } from './note.fixtures';

const today = '2026-06-02';
const action = (what: Partial<SealedNote> = {}) => aNote({ kind: 'ACTION', ownerId: 'B', dueOn: '2026-06-30', ...what });

describe('writing', () => {
  it.each<[string, Parameters<typeof write>, string]>([
    ['for a talk that was declined', [aTalk({ declinedOn: today }), aNote(), 0, today], 'TALK_OVER'],
    ['for a talk that was cancelled', [aTalk({ cancelledOn: today }), aNote(), 0, today], 'TALK_OVER'],
    ['for a talk that was closed', [aTalk({ closedOn: today }), aNote(), 0, today], 'TALK_OVER'],
    ['beyond what a talk holds', [aTalk(), aNote(), mostNotes, today], 'TOO_MANY'],
    ['an action for a third person', [aTalk(), action({ ownerId: 'C' }), 0, today], 'NOT_OF_THE_PAIR'],
    ['an action for a day that has passed', [aTalk(), action({ dueOn: '2026-06-01' }), 0, today], 'DAY_PASSED'],
  ])('not %s', (_name, args, refusal) => expect(write(...args)).toMatchObject({ ok: false, refusal }));
  it('before the talk, after it, and up to the last one', () => {
    for (const talk of [aTalk(), aTalk({ heldOn: today })]) expect(write(talk, aNote(), mostNotes - 1, today).ok).toBe(true);
    for (const ownerId of ['A', 'B']) expect(write(aTalk(), action({ ownerId, dueOn: today }), 0, today).ok).toBe(true);
  });
});

describe('changing', () => {
  it('its author writes the next revision, and no other one', () => {
    expect(edit(aNote(), 'A', 1, 'new')).toEqual({ ok: true, value: aNote({ version: 2, envelope: 'new' }) });
    expect([edit(aNote(), 'B', 1, ''), edit(aNote({ version: 2 }), 'A', 1, ''), edit(action({ agreedOn: today }), 'A', 1, '')].map((one) => !one.ok && one.refusal)).toEqual(['NOT_THE_AUTHOR', 'STALE', 'AGREED_ALREADY']);
  });
  it('its author takes it away, until both agreed', () => {
    expect([mayRemove(aNote(), 'A'), mayRemove(aNote(), 'B'), mayRemove(action({ agreedOn: today }), 'A')].map((one) => one.ok || one.refusal)).toEqual([true, 'NOT_THE_AUTHOR', 'AGREED_ALREADY']);
  });
});

it('an item of the agenda is ticked off once, and a note never', () => {
  const item = aNote({ kind: 'AGENDA' });
  expect(settle(item, 'later')).toEqual({ ok: true, value: { ...item, settledTalkId: 'later' } });
  expect([settle(aNote(), 't'), settle({ ...item, settledTalkId: 't' }, 'later')].map((one) => !one.ok && one.refusal)).toEqual(['NOT_ON_THE_AGENDA', 'SETTLED_ALREADY']);
});

describe('T-15 what the two agreed', () => {
  const asSeen = (note: SealedNote): SeenAction => ({ status: actionStatus(note), version: note.version });
  it('is agreed by the other one, done by its owner, and answered by the one who is not', () => {
    const steps: [SealedNote, string, string | true][] = [
      [action(), 'A', 'OTHER_SIDE_AGREES'], [action(), 'B', true],
      [action({ agreedOn: today }), 'A', 'OWNER_DOES'], [action({ agreedOn: today }), 'B', true],
      [action({ agreedOn: today, doneOn: today }), 'B', 'OTHER_SIDE_ANSWERS'], [action({ agreedOn: today, doneOn: today }), 'A', true],
      [action({ agreedOn: today, doneOn: today, feedbackOn: today }), 'A', 'NOT_NOW'], [aNote(), 'B', 'NOT_AN_ACTION'],
    ];
    expect(steps.map(([note, by]) => { const step = advance(note, by, asSeen(note), today); return step.ok || step.refusal; })).toEqual(steps.map(([, , expected]) => expected));
  });
  it('takes no step from what has changed since it was seen', () => {
    const changed: SeenAction[] = [{ status: 'AGREED', version: 1 }, { status: 'PROPOSED', version: 2 }];
    expect(changed.map((seen) => advance(action(), 'B', seen, today))).toEqual(changed.map(() => ({ ok: false, refusal: 'STALE' })));
  });
  it('reminds its owner the day after it was due, until it is done', () => {
    const agreed = action({ agreedOn: today });
    expect([isOverdue(agreed, '2026-06-30'), isOverdue(agreed, '2026-07-01'), isOverdue({ ...agreed, doneOn: '2026-07-01' }, '2026-07-02'), isOverdue(action(), '2026-07-01')]).toEqual([false, true, false, false]);
  });
  it('never goes back and never skips a step, whoever tries in which order', () => {
    const order: ActionStatus[] = ['PROPOSED', 'AGREED', 'DONE', 'FEEDBACK'];
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...order)), { maxLength: 20 }), (tries) => {
      let note = action();
      for (const [by, seen] of tries) {
        const step = advance(note, by, { status: seen, version: 1 }, today);
        if (!step.ok) continue;
        expect(seen).toBe(actionStatus(note));
        expect(order.indexOf(actionStatus(step.value))).toBe(order.indexOf(actionStatus(note)) + 1);
        note = step.value;
      }
    }));
  });
});
