import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { SecretBox } from '../secret-box';
import { totpCode } from './totp';
import { provenTotp, sameTotp, startTotp } from './totp-enrolment';

const start = new Date('2026-11-23T01:00:00Z');
const box = new SecretBox(Buffer.alloc(32, 1));
const depsAt = (now: Date, secret = box) => ({ secret, random: randomBytes, now: () => now });
const accountId = '0199f3a0-0000-7000-8000-000000000001';

const offer = startTotp(depsAt(start), { accountId, signInName: 'P0013' });
const codeAt = (now: Date): string => totpCode(Secret.fromBase32(offer.text).bytes, now);

it('a code of the offered secret proves it, for an hour and for this account alone', () => {
  const proven = provenTotp(depsAt(start), accountId, { sealed: offer.sealed, code: codeAt(start) });
  expect(proven).toEqual({ secret: Buffer.from(Secret.fromBase32(offer.text).bytes), step: Math.floor(start.getTime() / 30_000) });
  const later = new Date(start.getTime() + 60 * 60_000 + 1);
  expect(provenTotp(depsAt(later), accountId, { sealed: offer.sealed, code: codeAt(later) })).toBeNull();
  expect(provenTotp(depsAt(start), '0199f3a0-0000-7000-8000-000000000002', { sealed: offer.sealed, code: codeAt(start) })).toBeNull();
  expect(provenTotp(depsAt(start, new SecretBox(Buffer.alloc(32, 2))), accountId, { sealed: offer.sealed, code: codeAt(start) })).toBeNull();
});

it.each(['', 'x', '!!', Buffer.alloc(200).toString('base64url')])('what a form sends instead of the offer (%j) proves nothing', (sealed) => {
  expect(provenTotp(depsAt(start), accountId, { sealed, code: '000000' })).toBeNull();
});

it('the offer does not show its secret', () => expect(Buffer.from(offer.sealed, 'base64url').includes(Buffer.from(Secret.fromBase32(offer.text).bytes))).toBe(false));

it('an offer is made again as it was, and anew where it is too old or another\'s', () => {
  const account = { accountId, signInName: 'P0013' };
  expect(sameTotp(depsAt(start), account, offer.sealed)).toEqual(offer);
  const anew = [
    sameTotp(depsAt(new Date(start.getTime() + 60 * 60_000 + 1)), account, offer.sealed),
    sameTotp(depsAt(start), { ...account, accountId: '0199f3a0-0000-7000-8000-000000000002' }, offer.sealed),
    sameTotp(depsAt(start), account, 'x'),
  ];
  expect(anew.map(({ text }) => text === offer.text)).toEqual([false, false, false]);
});
