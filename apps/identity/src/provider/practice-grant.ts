import type { Provider, TokenEndpointGrantContext } from 'oidc-provider';
import { isUuid } from '@tongxin/subgraph';
import { loadUsableAccount } from '../accounts/account.query';
import type { IdentityDeps } from '../deps';
import { askedByLoopbackName } from './loopback-host';
import { errors } from './oidc-library';
import type { PracticeAccounts } from './practice-accounts';
import { providerAccount } from './provider-account';
import { PRACTICE_GRANT } from './provider-clients';
import { theGraph } from './provider-configuration';
import { LIFE, RESOURCE } from './provider-terms';

interface Asked {
  account?: string;
  institution?: string;
  person?: string;
}

/** Practice mode only: a token of twelve hours for any printed account, or any person, without a password. */
export function registerPracticeGrant(provider: Provider, deps: IdentityDeps, accounts: PracticeAccounts): void {
  provider.registerGrantType<Asked>(PRACTICE_GRANT, async (ctx) => issue(provider, deps, accounts, ctx), ['account', 'institution', 'person']);
}

async function issue(provider: Provider, deps: IdentityDeps, accounts: PracticeAccounts, ctx: TokenEndpointGrantContext<Asked>): Promise<void> {
  const { origin } = ctx.req.headers;
  if (!askedByLoopbackName(ctx.req.headers) || (origin !== undefined && origin !== deps.publicUrl)) throw new errors.AccessDenied('practice tokens are given to this machine alone');
  const accountId = await asked(accounts, ctx.oidc.params);
  const row = accountId === null ? null : await loadUsableAccount(deps, accountId);
  if (!row) throw new errors.InvalidGrant('no such account');
  ctx.oidc.entity('Account', providerAccount(row));
  // Of no grant: there is nothing of it to end but the account.
  const terms = { accountId: row.id, client: ctx.oidc.client, gty: PRACTICE_GRANT, expiresIn: LIFE.practiceToken };
  const token = new provider.AccessToken(terms as unknown as ConstructorParameters<typeof provider.AccessToken>[0]);
  token.resourceServer = new provider.ResourceServer(RESOURCE, theGraph(ctx, RESOURCE));
  ctx.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: LIFE.practiceToken };
}

async function asked(accounts: PracticeAccounts, { account, institution, person }: Asked): Promise<string | null> {
  if (account !== undefined) return accounts.byName(account);
  return isUuid(institution) && isUuid(person) ? accounts.ofPerson(institution, person) : null;
}
