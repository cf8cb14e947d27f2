import { Secret, TOTP } from 'otpauth';

const period = 30;
/** Steps before and after the present one whose code is taken: clocks of phones differ. */
const window = 1;
export const totpSecretBytes = 20;

const totpOf = (secret: Uint8Array, label = ''): TOTP =>
  new TOTP({ issuer: '同心', label, algorithm: 'SHA1', digits: 6, period, secret: new Secret({ buffer: Uint8Array.from(secret).buffer }) });

/**
 * The 30-second step that `code` belongs to (RFC 6238: HMAC-SHA-1, six digits), one before and one after the present one included. Null for a wrong code and for a step
 * that is not later than `lastStep`: a code is good once, also when the clock is set back.
 */
export function totpStep(secret: Uint8Array, code: string, now: Date, lastStep: number | null): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const present = Math.floor(now.getTime() / 1000 / period);
  const delta = totpOf(secret).validate({ token: digits, timestamp: now.getTime(), window });
  if (delta === null) return null;
  const step = present + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** The code of a moment; for the practice institution's printed administrators and for tests. */
export const totpCode = (secret: Uint8Array, now: Date): string => totpOf(secret).generate({ timestamp: now.getTime() });

/** What an authenticator app reads from the picture, and the secret in letters for typing. */
export const totpAddress = (secret: Uint8Array, label: string): { uri: string; text: string } =>
  ({ uri: totpOf(secret, label).toString(), text: new Secret({ buffer: Uint8Array.from(secret).buffer }).base32 });
