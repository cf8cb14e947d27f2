import { mayChange } from './read-only';

const now = new Date('2026-11-25T01:00:00Z');
const browser = (steppedUpUntil: string | null) => ({ session: { id: 's', csrf: 'c', idleAt: null, expiresAt: null, steppedUpUntil } });

test.each<[string, boolean, Parameters<typeof mayChange>[1], boolean]>([
  ['a browser that has not stepped up', true, browser(null), false],
  ['a browser that has', true, browser('2026-11-25T01:00:00.001Z'), true],
  ['a browser whose time is over', true, browser('2026-11-25T01:00:00.000Z'), false],
  ['a browser of which something unreadable is said', true, browser('later'), false],
  ['a form of another client', false, browser(null), true],
  ['a bearer token', true, { session: null }, true],
  ['nobody, whom the services refuse', true, null, true],
])('by hand, %s: %#', (_who, byHand, caller, may) => expect(mayChange({ byHand }, caller, now)).toBe(may));
