import type { FastifyInstance } from 'fastify';
import { authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, randomPKCECodeVerifier, randomState, type Configuration } from 'openid-client';

/** As much of the gateway as a browser needs around the issuer's pages: a front page, and a sign-in that leads back to where one wanted to go. */
export function standInForGateway(app: FastifyInstance, origin: string, client: () => Promise<Configuration>): void {
  const flows = new Map<string, { verifier: string; to: string }>();
  app.get('/', async (_request, reply) => reply.type('text/html').send('<!DOCTYPE html><html lang="zh-CN"><title>首页</title><main><h1>首页</h1></main></html>'));
  app.get('/favicon.ico', async (_request, reply) => reply.code(204).send());
  app.get('/sign-in', async (request, reply) => {
    const { to = '/', ...more } = request.query as Record<string, string>;
    const [verifier, state] = [randomPKCECodeVerifier(), randomState()];
    flows.set(state, { verifier, to });
    const url = buildAuthorizationUrl(await client(), {
      redirect_uri: `${origin}/sign-in/callback`, scope: 'openid', state, code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...more,
    });
    return reply.redirect(url.href);
  });
  app.get('/sign-in/callback', async (request, reply) => {
    const url = new URL(request.url, origin);
    const flow = flows.get(url.searchParams.get('state') ?? '');
    if (!flow || url.searchParams.has('error')) return reply.redirect('/');
    await authorizationCodeGrant(await client(), url, { pkceCodeVerifier: flow.verifier, expectedState: url.searchParams.get('state') ?? '' });
    return reply.redirect(flow.to);
  });
}
