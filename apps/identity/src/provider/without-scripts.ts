import type { Context, Next } from 'koa';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { ProviderPages } from '../pages/provider.pages';

const posted = (ctx: KoaContextWithOIDC): boolean => typeof ctx.body === 'string' && ctx.body.includes('document.forms[0].submit()');

/**
 * In three places the library answers with a page that posts itself by script; our pages have none. A code in the address of the device page is put into
 * its form; signing out without being signed in leads on at once; signing in as somebody else asks first.
 * Whoever comes to sign out from a page of this very origin has said so there: asked once more, they would walk away from a session that still holds.
 */
export const withoutScripts = (pages: ProviderPages) => async (ctx: Context, next: Next): Promise<void> => {
  if (ctx.method === 'GET' && ctx.path === '/device' && typeof ctx.query['user_code'] === 'string') {
    const { user_code: userCode, ...rest } = ctx.query;
    ctx.state['userCode'] = userCode;
    ctx.query = rest;
  }
  await next();
  if (ctx.status === 404 && ctx.body === undefined && ctx.accepts('json', 'html') === 'html') pages.notFound(ctx as unknown as KoaContextWithOIDC);
  const koa = ctx as unknown as KoaContextWithOIDC;
  const oidc = koa.oidc as KoaContextWithOIDC['oidc'] | undefined;
  if (!oidc) return;
  if (oidc.route === 'end_session' && ctx.status === 200) {
    if (oidc.session?.accountId === undefined) leadOn(koa);
    else if (oidc.client && ctx.get('sec-fetch-site') === 'same-origin') {
      await endIssuersSession(koa);
      leadOn(koa);
    }
  } else if (posted(koa)) {
    // No client may use `form_post`; the library tells it so in that very form.
    if (oidc.route.endsWith('resume')) pages.switchAccount(koa);
    else pages.error(koa, { error: 'invalid_request' });
  }
};

/** Where the library has checked that one may go. */
function leadOn(ctx: KoaContextWithOIDC): void {
  const state = ctx.oidc.session?.state as { postLogoutRedirectUri?: string; state?: string } | undefined;
  const to = new URL(state?.postLogoutRedirectUri ?? ctx.oidc.urlFor('end_session_success'));
  if (state?.postLogoutRedirectUri && state.state !== undefined) to.searchParams.set('state', state.state);
  ctx.body = '';
  ctx.status = 303;
  ctx.redirect(to.href);
}

/** Its grants go with it, those of command lines excepted, which go on after the browser that let them in. */
async function endIssuersSession(ctx: KoaContextWithOIDC): Promise<void> {
  const { session, provider } = ctx.oidc;
  if (!session) return;
  const grants = Object.values(session.authorizations ?? {}).flatMap(({ grantId, persistsLogout }) => (grantId === undefined || persistsLogout ? [] : [grantId]));
  for (const grantId of grants) {
    await provider.AuthorizationCode.revokeByGrantId(grantId);
    await (await provider.Grant.find(grantId))?.destroy();
  }
  await session.destroy();
  ctx.cookies.set(provider.cookieName('session'), null, { httpOnly: true, sameSite: 'lax', secure: true });
  provider.emit('end_session.success', ctx);
}
