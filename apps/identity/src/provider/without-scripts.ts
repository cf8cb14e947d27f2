import type { Context, Next } from 'koa';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { ProviderPages } from '../pages/provider.pages';

const posted = (ctx: KoaContextWithOIDC): boolean => typeof ctx.body === 'string' && ctx.body.includes('document.forms[0].submit()');

/**
 * In three places the library answers with a page that posts itself by script; our pages have none. A code in the address of the device page is put into
 * its form; signing out without being signed in leads on at once; signing in as somebody else asks first.
 */
export const withoutScripts = (pages: ProviderPages) => async (ctx: Context, next: Next): Promise<void> => {
  if (ctx.method === 'GET' && ctx.path === '/device' && typeof ctx.query['user_code'] === 'string') {
    const { user_code: userCode, ...rest } = ctx.query;
    ctx.state['userCode'] = userCode;
    ctx.query = rest;
  }
  await next();
  if (ctx.status === 404 && ctx.body === undefined && ctx.accepts('json', 'html') === 'html') pages.notFound(ctx as unknown as KoaContextWithOIDC);
  const oidc = (ctx as unknown as KoaContextWithOIDC).oidc as KoaContextWithOIDC['oidc'] | undefined;
  if (!oidc || !posted(ctx as unknown as KoaContextWithOIDC)) return;
  const koa = ctx as unknown as KoaContextWithOIDC;
  if (oidc.route === 'end_session') leadOn(koa);
  else pages.switchAccount(koa);
};

/** Nobody was signed in: the library has checked where to go. */
function leadOn(ctx: KoaContextWithOIDC): void {
  const state = ctx.oidc.session?.state as { postLogoutRedirectUri?: string; state?: string } | undefined;
  const to = new URL(state?.postLogoutRedirectUri ?? ctx.oidc.urlFor('end_session_success'));
  if (state?.postLogoutRedirectUri && state.state !== undefined) to.searchParams.set('state', state.state);
  ctx.body = '';
  ctx.status = 303;
  ctx.redirect(to.href);
}
