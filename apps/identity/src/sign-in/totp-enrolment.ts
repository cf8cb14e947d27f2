import type { IdentityDeps } from '../deps';
import { totpAddress, totpSecretBytes, totpStep } from './totp';

const validMs = 60 * 60_000;
const timeBytes = 8;

export interface TotpOffer {
  /** Goes with the form and comes back with the code: the new secret, sealed for this account, good for an hour. Nothing is stored until a code has proved it. */
  sealed: string;
  /** For the picture that an authenticator app reads. */
  uri: string;
  /** The secret in letters (base32), for typing. */
  text: string;
}

const context = (accountId: string): string => `totp-offer ${accountId}`;

/** Offers an account a new TOTP secret. */
export function startTotp(deps: Pick<IdentityDeps, 'secret' | 'random' | 'now'>, { accountId, signInName }: { accountId: string; signInName: string }): TotpOffer {
  const secret = deps.random(totpSecretBytes);
  const at = Buffer.alloc(timeBytes);
  at.writeBigUInt64BE(BigInt(deps.now().getTime()));
  return { sealed: deps.secret.seal(Buffer.concat([at, secret]), context(accountId)).toString('base64url'), ...totpAddress(secret, signInName) };
}

/** The same offer again, for a form that comes back with a mistake elsewhere: nobody scans twice. A new one where it is too old or another's. */
export function sameTotp(deps: Pick<IdentityDeps, 'secret' | 'random' | 'now'>, account: { accountId: string; signInName: string }, sealed: string): TotpOffer {
  const offer = opened(deps, account.accountId, sealed);
  if (!offer || !isFresh(offer, deps.now())) return startTotp(deps, account);
  return { sealed, ...totpAddress(offer.subarray(timeBytes), account.signInName) };
}

const isFresh = (offer: Buffer, now: Date): boolean => Math.abs(now.getTime() - Number(offer.readBigUInt64BE())) <= validMs;

/** The secret that was offered and the step of the code that proves it; null where the code is wrong, or the offer is another account's or too old. */
export function provenTotp(
  deps: Pick<IdentityDeps, 'secret' | 'now'>, accountId: string, { sealed, code }: { sealed: string; code: string },
): { secret: Buffer; step: number } | null {
  const offer = opened(deps, accountId, sealed);
  const now = deps.now();
  if (!offer || !isFresh(offer, now)) return null;
  const secret = offer.subarray(timeBytes);
  const step = totpStep(secret, code, now, null);
  return step === null ? null : { secret, step };
}

function opened(deps: Pick<IdentityDeps, 'secret'>, accountId: string, sealed: string): Buffer | null {
  try {
    const offer = deps.secret.open(Buffer.from(sealed, 'base64url'), context(accountId));
    return offer.length === timeBytes + totpSecretBytes ? offer : null;
  } catch {
    // It comes from a form: anything may be in it.
    return null;
  }
}
