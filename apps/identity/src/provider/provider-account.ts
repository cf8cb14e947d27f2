import type { Account, KoaContextWithOIDC } from 'oidc-provider';
import { loadUsableAccount, type AccountRow } from '../accounts/account.query';
import type { IdentityDeps } from '../deps';

/** An account as the provider knows it: `row` says what goes into its tokens. */
export interface ProviderAccount extends Account {
  row: AccountRow;
}

export const providerAccount = (row: AccountRow): ProviderAccount => ({
  accountId: row.id,
  row,
  claims: () => ({ sub: row.id, preferred_username: row.signInName, institution: row.institutionId }),
});

/** Asked for every code, token and renewal: a leaver or a blocked account is none. */
export const findProviderAccount = (deps: IdentityDeps) => async (_ctx: KoaContextWithOIDC, accountId: string): Promise<ProviderAccount | undefined> => {
  const row = await loadUsableAccount(deps, accountId);
  return row ? providerAccount(row) : undefined;
};

/** The account row of a request that found one. */
export const accountOfRequest = (ctx: KoaContextWithOIDC): AccountRow | undefined => (ctx.oidc.account as ProviderAccount | undefined)?.row;
