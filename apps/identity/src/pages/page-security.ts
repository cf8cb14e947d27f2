import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SecretBox } from '../secret-box';

/**
 * Nothing is loaded but our own style sheet and pictures, nothing runs, nobody frames us. `form-action` holds for the redirects that follow a form too (Chromium):
 * sign-in ends at the gateway's callback, sign-out at its front page, both of the public origin, which is `'self'` because the gateway serves these pages.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Never a path, which may hold an invitation's code; but a form's POST still says where it comes from.
  'referrer-policy': 'strict-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
  'content-type': 'text/html; charset=utf-8',
};

/** Was this form sent from one of our own pages? Browsers say so in two headers; whatever they say must agree. */
export function sentFromOurPages(headers: { origin?: string; 'sec-fetch-site'?: string | string[] }, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== new URL(publicUrl).origin) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Ties a form to what it was made for (one sign-in, one session): 43 characters. */
export const formToken = (secret: SecretBox, purpose: string): string => createHmac('sha256', secret.derive('forms')).update(purpose).digest('base64url');

export function isFormToken(secret: SecretBox, purpose: string, token: unknown): boolean {
  const expected = Buffer.from(formToken(secret, purpose));
  const given = Buffer.from(typeof token === 'string' ? token : '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
