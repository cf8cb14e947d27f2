import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionSecret } from './authenticate';
import { clientName } from './client-name';
import { clearCookie, cookieValue, readCookies, setCookie } from './cookies';
import { CLOSED_PAGE, NO_ACCOUNT_PAGE, REFUSED_PAGE, sendPage, UNAVAILABLE_PAGE, wantsPage } from './page';
import { returnPath } from './return-path';
import type { SignIn } from './sign-in';
import { FLOW_SECONDS, SignInRefused } from './sign-in-flow';
import { isLoopback } from './sign-in-config';

/** Sign-ins begun and never ended pile up in the cookie header; the oldest go. */
const MAX_FLOWS = 5;

type Query = { Querystring: Record<string, unknown> };

/** `GET /sign-in?to=/path` and `GET /sign-in/callback`: a browser comes to a session. */
export function signInRoutes(app: FastifyInstance, signIn: SignIn): void {
  const { cookies, publicUrl, flow, identity } = signIn;

  app.get<Query>('/sign-in', async (request, reply) => {
    const elsewhere = otherLoopbackName(request, publicUrl);
    // The cookie of this flow would be lost on the way: "localhost" and "127.0.0.1" are two hosts to a browser.
    if (elsewhere) return reply.redirect(publicUrl.origin + request.url);
    const { to, again } = request.query;
    const begun = await flow.begin(returnPath(to, publicUrl.origin), again === '1').catch((error: unknown) => unavailablePage(request, reply, error));
    if (!begun) return reply;
    const flows = readCookies(request.headers.cookie).filter(({ name }) => name.startsWith(cookies.flowPrefix));
    const surplus = flows.slice(0, Math.max(0, flows.length - MAX_FLOWS + 1)).filter(({ name }) => /^[\w-]+$/.test(name));
    return reply
      .header('set-cookie', [...surplus.map(({ name }) => clearCookie(name)), setCookie(cookies.flowPrefix + begun.state, begun.flow, FLOW_SECONDS)])
      .redirect(begun.location);
  });

  app.get<Query>('/sign-in/callback', async (request, reply) => {
    const { state } = request.query;
    // Without the cookie of this very flow somebody else began it, and would have this browser work in their name.
    if (typeof state !== 'string' || !/^[\w-]{1,100}$/.test(state)) return sendPage(reply, REFUSED_PAGE);
    const name = cookies.flowPrefix + state;
    const begun = cookieValue(readCookies(request.headers.cookie), name);
    if (begun === null) return sendPage(reply, REFUSED_PAGE);
    try {
      const { subject, to } = await flow.complete(request.url.slice(request.url.indexOf('?')), begun);
      const opened = await identity.openSession({ ...subject, client: clientName(request.headers['user-agent']) });
      void reply.header('set-cookie', clearCookie(name));
      if (!opened.ok) return sendPage(reply, opened.code === 'ACCOUNT_CLOSED' ? CLOSED_PAGE : NO_ACCOUNT_PAGE);
      await endFormerSession(request, signIn);
      return reply.header('set-cookie', setCookie(cookies.session, opened.value.session, null)).redirect(to);
    } catch (error) {
      if (!(error instanceof SignInRefused)) return unavailablePage(request, reply, error).then(() => reply);
      request.log.info({ reason: error.message }, 'sign-in refused');
      return sendPage(reply.header('set-cookie', clearCookie(name)), REFUSED_PAGE);
    }
  });
}

/** One browser, one session: the one that the new cookie replaces would live on unseen. That it may fail must keep nobody out. */
async function endFormerSession(request: FastifyRequest, signIn: SignIn): Promise<void> {
  const former = sessionSecret(request, signIn);
  if (former === null) return;
  signIn.callers.forgetSession(former);
  await signIn.identity.endSession(former, false).catch(() => undefined);
}

async function unavailablePage(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<null> {
  if (!wantsPage(request)) throw error;
  request.log.warn({ err: error }, 'sign-in is not available');
  sendPage(reply, UNAVAILABLE_PAGE);
  return null;
}

function otherLoopbackName(request: FastifyRequest, publicUrl: URL): boolean {
  const host = `${publicUrl.protocol}//${request.headers.host ?? ''}`;
  return request.headers.host !== publicUrl.host && isLoopback(publicUrl) && URL.canParse(host) && isLoopback(new URL(host));
}
