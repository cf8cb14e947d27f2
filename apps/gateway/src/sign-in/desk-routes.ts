import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wantsPage } from './page';
import { requireSession } from './session-routes';
import type { SignIn } from './sign-in';

/** Addresses that belong to programs, to identity and to other clients: there the desk is nobody's answer. */
const NOT_THE_DESK = /^\/(graphql|uploads|identity|explorer|calendar|sign-in|sign-out|session|live|ready|metrics|assets)(\/|\?|$)/;

/**
 * The built desk client at `/`: files whose name is their content, kept by browsers for good, and for every other address of the site its one page, which knows the way
 * from there. Compressed when it was built.
 */
export const deskRoutes = (signIn: SignIn | null, folder: string) => async (desk: FastifyInstance): Promise<void> => {
  await desk.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', index: false, decorateReply: false, preCompressed: true, immutable: true, maxAge: '365d' });
  const entrance = signIn && requireSession(signIn);
  desk.get('/*', async (request, reply) => {
    if (!wantsPage(request) || NOT_THE_DESK.test(request.url)) return reply.callNotFound();
    if (await entrance?.(request, reply)) return reply;
    // A passphrase is hashed on the device that it is typed on, by WebAssembly (docs/adr/0019).
    const policy = String(reply.getHeader('content-security-policy')).replace("default-src 'self'", "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(await readFile(join(folder, 'index.html')));
  });
};
