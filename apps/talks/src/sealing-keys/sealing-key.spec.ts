import { replaced, rewrapped, type SealingKey } from './sealing-key';

const key: SealingKey = { personId: 'A', publicKey: 'P1', keyId: 'K1', wrappedKey: 'w1', recoveryKey: 'r1', version: 1, createdOn: '2026-01-01' };
const another = { publicKey: 'P2', keyId: 'K2', wrappedKey: 'w2', recoveryKey: 'r2' };

test('a new passphrase wraps the same key anew, and the recovery code with it', () => {
  expect(rewrapped(key, { publicKey: 'P1', wrappedKey: 'w2', recoveryKey: 'r2' }, 1)).toEqual({ ok: true, value: { ...key, wrappedKey: 'w2', recoveryKey: 'r2', version: 2 } });
});
test.each([
  ['another device was first', () => rewrapped({ ...key, version: 2 }, { ...another, publicKey: 'P1' }, 1), 'STALE'],
  ['it is another key', () => rewrapped(key, another, 1), 'OTHER_KEY'],
  ['another device was first', () => replaced({ ...key, version: 2 }, another, 1, true, '2026-02-01'), 'STALE'],
  ['it is the same key', () => replaced(key, { ...another, publicKey: 'P1' }, 1, true, '2026-02-01'), 'SAME_KEY'],
  ['the person has not said that the notes are lost', () => replaced(key, another, 1, false, '2026-02-01'), 'NOTES_WOULD_BE_LOST'],
])('not where %s', (_name, work, refusal) => expect(work()).toMatchObject({ ok: false, refusal }));
test('another key takes its place when the person knows what that costs', () => {
  expect(replaced(key, another, 1, true, '2026-02-01')).toEqual({ ok: true, value: { ...key, ...another, version: 2, createdOn: '2026-02-01' } });
});
