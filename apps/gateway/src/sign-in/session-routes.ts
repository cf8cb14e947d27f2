import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as openid from 'openid-client';
import { refuseForeignOrigin, refuseWithoutProof, sessionSecret } from './authenticate';
import type { Caller } from './caller';
import { clearCookie } from './cookies';
import { sendPage, UNAVAILABLE_PAGE, wantsPage } from './page';
import type { SignIn } from './sign-in';
import { inLanguage } from './sign-in-flow';

/** `GET /session`: who is there, for the pages; `POST /sign-out`: nobody any more. */
export function sessionRoutes(app: FastifyInstance, signIn: SignIn, practice: boolean): void {
  app.get('/session', async (request) => {
    const caller = await sessionCaller(request, signIn);
    return {
      viewer: caller?.viewer ?? null,
      signInName: caller?.signInName ?? null,
      csrf: caller?.session?.csrf ?? null,
      idleAt: caller?.session?.idleAt ?? null,
      expiresAt: caller?.session?.expiresAt ?? null,
      steppedUpUntil: caller?.session?.steppedUpUntil ?? null,
      practice,
      signIn: '/sign-in',
    };
  });

  app.post('/sign-out', async (request, reply) => {
    // Also where the cookie stayed at home: the answer clears what the browser holds.
    refuseForeignOrigin(request, signIn);
    const secret = sessionSecret(request, signIn);
    const asked: Record<string, unknown> = { ...(request.body as object | null) };
    if (secret !== null) {
      const caller = await sessionCaller(request, signIn);
      // Of a session that is over there is nothing to protect, and its page has no token that could still hold.
      if (caller) refuseWithoutProof(request, caller);
      await signIn.identity.endSession(secret, asked['everywhere'] === true);
      signIn.callers.forgetSession(secret);
    }
    return reply
      // Not "cookies": that would reach other ports of this host, and the issuer's, which its own sign-out page needs.
      .headers({ 'set-cookie': clearCookie(signIn.cookies.session), 'clear-site-data': '"cache", "storage"' })
      .send({ location: await afterSignOut(signIn, asked['lang']) });
  });
}

/** For pages: a browser without a session is led to the sign-in and back. */
export function requireSession(signIn: SignIn): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  return async (request, reply) => {
    if (!wantsPage(request)) return undefined;
    try {
      if (await sessionCaller(request, signIn)) return undefined;
    } catch (error) {
      request.log.warn({ err: error }, 'the session cannot be checked');
      return sendPage(reply, UNAVAILABLE_PAGE);
    }
    return reply.header('cache-control', 'no-store').redirect(`/sign-in?to=${encodeURIComponent(request.url)}`);
  };
}

/** Null without a session that lives. @throws GraphQLError SERVICE_UNAVAILABLE when identity cannot be asked. */
export async function sessionCaller(request: FastifyRequest, signIn: SignIn): Promise<Caller | null> {
  const secret = sessionSecret(request, signIn);
  if (secret === null) return null;
  return signIn.callers.bySession(secret).catch((error: unknown) => {
    if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED') return null;
    throw error;
  });
}

/** The issuer's sign-out page, so that the next sign-in asks who is there; home when it has none or is away. */
async function afterSignOut({ issuer, publicUrl }: SignIn, lang: unknown): Promise<string> {
  const home = `${publicUrl.origin}/`;
  try {
    const configuration = await issuer.configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return home;
    return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: home, ...inLanguage(lang) }).href;
  } catch {
    return home;
  }
}
