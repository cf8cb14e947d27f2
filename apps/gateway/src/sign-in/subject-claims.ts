import type { IssuerConfig } from './sign-in-config';

/** What only our own identity may claim: another issuer's word on an institution or a grant of ours is worth nothing. */
const EMBEDDED = ['institution', 'grant'];
const MAX_LENGTH = 200;

/** The claims by which identity finds the account, and none of the others: a token may tell much about a person. */
export function namedClaims(claims: Readonly<Record<string, unknown>>, { embedded, accountClaim }: IssuerConfig): Record<string, string> {
  const names = new Set(['preferred_username', accountClaim, ...EMBEDDED]);
  if (!embedded) for (const name of EMBEDDED) names.delete(name);
  const kept = [...names].flatMap((name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
}
