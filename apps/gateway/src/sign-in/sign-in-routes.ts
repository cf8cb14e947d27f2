import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionSecret } from './authenticate';
import { clientName } from './client-name';
import { clearCookie, cookieValue, readCookies, setCookie } from './cookies';
import type { Refusal, Subject } from './identity-client';
import { CLOSED_PAGE, NO_ACCOUNT_PAGE, OTHER_ACCOUNT_PAGE, REFUSED_PAGE, sendPage, UNAVAILABLE_PAGE, wantsPage, type Page } from './page';
import { returnPath } from './return-path';
import { sessionCaller } from './session-routes';
import type { SignIn } from './sign-in';
import { FLOW_SECONDS, SignInRefused, type Purpose } from './sign-in-flow';
import { isLoopback } from './sign-in-config';

/** Sign-ins begun and never ended pile up in the cookie header; the oldest go. */
const MAX_FLOWS = 5;

type Query = { Querystring: Record<string, unknown> };

const PAGES: Readonly<Record<Exclude<Refusal, 'SESSION_ENDED'>, Page>> = { ACCOUNT_CLOSED: CLOSED_PAGE, NO_ACCOUNT: NO_ACCOUNT_PAGE, OTHER_ACCOUNT: OTHER_ACCOUNT_PAGE };

/**
 * `GET /sign-in?to=/path` and `GET /sign-in/callback`: a browser comes to a session. `GET /sign-in/step-up?to=/path`: whoever has one proves the password again, and
 * may change things by hand for a while. Both take `lang`, zh or en, for the issuer's pages.
 */
export function signInRoutes(app: FastifyInstance, signIn: SignIn): void {
  const { cookies, publicUrl, flow, identity, callers } = signIn;

  app.get<Query>('/sign-in', async (request, reply) => {
    const elsewhere = otherLoopbackName(request, publicUrl);
    // The cookie of this flow would be lost on the way: "localhost" and "127.0.0.1" are two hosts to a browser.
    if (elsewhere) return reply.redirect(publicUrl.origin + request.url);
    const { to, again } = request.query;
    return begin(request, reply, returnPath(to, publicUrl.origin), { kind: again === '1' ? 'SIGN_IN_AGAIN' : 'SIGN_IN' });
  });

  app.get<Query>('/sign-in/step-up', async (request, reply) => {
    const to = returnPath(request.query.to, publicUrl.origin);
    const caller = await sessionCaller(request, signIn);
    // Without a session there is nothing to step up: signing in comes first.
    if (!caller) return reply.redirect(`/sign-in?to=${encodeURIComponent(to)}`);
    return begin(request, reply, to, { kind: 'STEP_UP', signInName: caller.signInName });
  });

  async function begin(request: FastifyRequest<Query>, reply: FastifyReply, to: string, purpose: Purpose): Promise<FastifyReply> {
    const begun = await flow.begin(to, purpose, request.query.lang).catch((error: unknown) => unavailablePage(request, reply, error));
    if (!begun) return reply;
    const flows = readCookies(request.headers.cookie).filter(({ name }) => name.startsWith(cookies.flowPrefix));
    const surplus = flows.slice(0, Math.max(0, flows.length - MAX_FLOWS + 1)).filter(({ name }) => /^[\w-]+$/.test(name));
    return reply
      .header('set-cookie', [...surplus.map(({ name }) => clearCookie(name)), setCookie(cookies.flowPrefix + begun.state, begun.flow, FLOW_SECONDS)])
      .redirect(begun.location);
  }

  app.get<Query>('/sign-in/callback', async (request, reply) => {
    const { state } = request.query;
    // Without the cookie of this very flow somebody else began it, and would have this browser work in their name.
    if (typeof state !== 'string' || !/^[\w-]{1,100}$/.test(state)) return sendPage(reply, REFUSED_PAGE);
    const name = cookies.flowPrefix + state;
    const begun = cookieValue(readCookies(request.headers.cookie), name);
    if (begun === null) return sendPage(reply, REFUSED_PAGE);
    try {
      const { subject, to, stepUp } = await flow.complete(request.url.slice(request.url.indexOf('?')), begun);
      if (stepUp) return await stepUpSession(request, reply.header('set-cookie', clearCookie(name)), subject, to);
      const opened = await identity.openSession({ ...subject, client: clientName(request.headers['user-agent']) });
      void reply.header('set-cookie', clearCookie(name));
      if (!opened.ok) return sendPage(reply, opened.code === 'SESSION_ENDED' ? REFUSED_PAGE : PAGES[opened.code]);
      await endFormerSession(request, signIn);
      return reply.header('set-cookie', setCookie(cookies.session, opened.value.session, null)).redirect(to);
    } catch (error) {
      if (!(error instanceof SignInRefused)) return unavailablePage(request, reply, error).then(() => reply);
      request.log.info({ reason: error.message }, 'sign-in refused');
      return sendPage(reply.header('set-cookie', clearCookie(name)), REFUSED_PAGE);
    }
  });

  /** The session of this very browser, and of whoever the issuer has just named. */
  async function stepUpSession(request: FastifyRequest, reply: FastifyReply, subject: Subject, to: string): Promise<FastifyReply> {
    const secret = sessionSecret(request, signIn);
    const stepped = secret === null ? null : await identity.stepUp(secret, subject);
    if (secret !== null) callers.forgetSession(secret);
    if (stepped?.ok) return reply.redirect(to);
    const code = stepped?.code ?? 'SESSION_ENDED';
    return code === 'SESSION_ENDED' ? reply.redirect(`/sign-in?to=${encodeURIComponent(to)}`) : sendPage(reply, PAGES[code]);
  }
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
