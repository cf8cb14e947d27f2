import type { KoaContextWithOIDC } from 'oidc-provider';
import { COMMAND_LINE } from './provider-terms';

type Grant = InstanceType<KoaContextWithOIDC['oidc']['provider']['Grant']>;

/**
 * The grant under which tokens are issued. A browser keeps one for as long as its session lasts; every command line gets its own, so that each can be ended
 * by itself. Nobody is asked, since both clients are the house's own.
 */
export async function grantFor(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const kept = session.grantIdFor(client.clientId);
  const known = kept && client.clientId !== COMMAND_LINE ? await provider.Grant.find(kept) : undefined;
  if (known && known.accountId === session.accountId) return known;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}
