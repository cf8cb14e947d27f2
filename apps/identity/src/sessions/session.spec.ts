import fc from 'fast-check';
import { hasEnded, idleAt, sessionTerms, steppedUpUntil, usedAt, type SessionTimes } from './session';

const start = new Date('2026-11-23T01:00:00Z');
const minute = 60_000;
const after = (ms: number): Date => new Date(start.getTime() + ms);
const begun = (absolute: number): SessionTimes => ({ startedAt: start, lastUsedAt: start, expiresAt: after(absolute) });

it('staff: an hour idle, twelve in all; administrators: a quarter of an hour, eight', () => {
  expect([sessionTerms(null), sessionTerms('SECURITY')]).toEqual([{ idle: 60 * minute, absolute: 720 * minute }, { idle: 15 * minute, absolute: 480 * minute }]);
});

it.each<[string, Partial<SessionTimes>, number, boolean]>([
  ['just begun', {}, 0, false], ['unused for less than the hour', {}, 60 * minute - 1, false], ['unused for an hour', {}, 60 * minute, true],
  ['used all the time, up to the end', { lastUsedAt: after(719 * minute) }, 720 * minute - 1, false], ['used all the time, at the end', { lastUsedAt: after(719 * minute) }, 720 * minute, true],
  ['clock set back by less than a whole session', { lastUsedAt: after(30 * minute) }, -720 * minute, false], ['clock that ran ahead by more than a whole session', { lastUsedAt: after(30 * minute) }, -720 * minute - 1, true], ['used beyond its end before the clock was set back', { lastUsedAt: after(720 * minute) }, 0, true],
])('%s: ended %#', (_name, more, ms, ended) => expect(hasEnded({ ...begun(720 * minute), ...more }, 60 * minute, after(ms))).toBe(ended));

it('says when it ends unless it is used, never after its absolute end', () => {
  expect(idleAt(begun(720 * minute), 60 * minute)).toEqual(after(60 * minute));
  expect(idleAt({ ...begun(720 * minute), lastUsedAt: after(700 * minute) }, 60 * minute)).toEqual(after(720 * minute));
});

it.each<[string, Partial<SessionTimes>, number | null, number, number | null]>([
  ['never', {}, null, 0, null], ['just now', {}, 0, 0, 15 * minute], ['nearly a quarter of an hour ago', {}, 0, 15 * minute - 1, 15 * minute], ['a quarter of an hour ago', {}, 0, 15 * minute, null],
  ['later, by a clock that was set back', {}, 5 * minute, 0, null], ['and used since, before the clock was set back', { lastUsedAt: after(15 * minute) }, 0, minute, null], ['shortly before the session ends', {}, 719 * minute, 719 * minute, 720 * minute],
])('stepped up %s: %#', (_name, more, at, ms, until) =>
  expect(steppedUpUntil({ ...begun(720 * minute), ...more }, at === null ? null : after(at), after(ms))).toEqual(until === null ? null : after(until)));

it('use is noted to the minute, once a minute, and never backwards', () => {
  const session = begun(720 * minute);
  expect([usedAt(session, after(59_999)), usedAt(session, after(minute + 1)), usedAt(session, after(-minute))]).toEqual([null, after(minute), null]);
});

it('whatever the clock does, the time that a session counts never runs back, and no session is used past its absolute end', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -120 * minute, max: 240 * minute }), { minLength: 1, maxLength: 80 }), (jumps) => {
    const { idle, absolute } = sessionTerms(null);
    let session = begun(absolute);
    let at = start.getTime();
    for (const jump of jumps) {
      at += jump;
      const now = new Date(at);
      if (hasEnded(session, idle, now)) return start.getTime() - now.getTime() > absolute || now.getTime() >= session.expiresAt.getTime() || now.getTime() - session.lastUsedAt.getTime() >= idle;
      if (now.getTime() >= start.getTime() + absolute) return false;
      const next = usedAt(session, now);
      if (next && next < session.lastUsedAt) return false;
      session = { ...session, lastUsedAt: next ?? session.lastUsedAt };
    }
    return true;
  }));
});
