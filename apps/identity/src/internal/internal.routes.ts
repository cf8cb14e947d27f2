import { saveAudit } from '@tongxin/database';
import type { ServiceRuntime } from '@tongxin/subgraph';
import type { Viewer } from '@tongxin/viewer';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AccountRow } from '../accounts/account.query';
import { openedPeople } from '../audit-openings/opening.query';
import type { IssuerConfig } from '../config';
import { inInstitution, type IdentityDeps } from '../deps';
import { endSession, resolveSession, startSession } from '../sessions/session.service';
import { stepUpSession } from '../sessions/step-up.service';
import { readAdHoc, readBearer, readNewSession, readSessionEnd, readStepUp, readViewerQuestion } from './internal-bodies';
import { accountOfSubject } from './subject.service';

/** Of the audit administrator with what two have opened; of anybody else it costs nothing. */
async function viewerOf(deps: IdentityDeps, { institutionId, personId, administrator }: AccountRow): Promise<Viewer> {
  const viewer = { institutionId, personId, administrator };
  if (administrator !== 'AUDIT') return viewer;
  const opened = await inInstitution(deps, institutionId, (tx) => openedPeople(tx, institutionId, deps.now()));
  return opened.length > 0 ? { ...viewer, opened } : viewer;
}

/** What the gateway asks, with a service token of its own key; no other service may. Beside `/identity`, so never proxied. */
export function internalRoutes(app: FastifyInstance, deps: IdentityDeps, issuer: IssuerConfig, verifyService: ServiceRuntime['verifyService']): void {
  void app.register(async (routes) => {
    routes.addHook('onRequest', async (request, reply) => {
      const claim = await verifyService(request.headers.authorization).catch(() => null);
      if (claim?.service !== 'gateway') await reply.code(401).send({ code: 'UNAUTHENTICATED' });
    });

    routes.post('/internal/sessions', async (request, reply) => {
      const asked = readNewSession(request.body);
      if (!asked) return badRequest(reply);
      const account = await accountOfSubject(deps, issuer, asked, false);
      if (!account.ok) return reply.code(403).send({ code: account.refusal });
      const started = await inInstitution(deps, account.value.institutionId, (tx) => startSession(deps, tx, account.value, asked.client));
      return reply.code(201).send(started);
    });

    routes.post('/internal/viewer', async (request, reply) => {
      const asked = readViewerQuestion(request.body);
      if (!asked) return badRequest(reply);
      if ('session' in asked) {
        const found = await resolveSession(deps, asked.session);
        if (!found.ok) return reply.code(401).send({ code: found.refusal });
        const { account, ...session } = found.value;
        return { viewer: await viewerOf(deps, account), accountId: account.id, signInName: account.signInName, ...session };
      }
      const subject = readBearer(asked.bearer);
      if (!subject) return badRequest(reply);
      const account = await accountOfSubject(deps, issuer, subject, true);
      if (!account.ok) return reply.code(401).send({ code: account.refusal });
      return { viewer: await viewerOf(deps, account.value), accountId: account.value.id, signInName: account.value.signInName, sessionId: null, csrf: null, idleAt: null, expiresAt: null, steppedUpUntil: null };
    });

    routes.post('/internal/sessions/step-up', async (request, reply) => {
      const asked = readStepUp(request.body);
      if (!asked) return badRequest(reply);
      const account = await accountOfSubject(deps, issuer, asked, false);
      if (!account.ok) return reply.code(403).send({ code: account.refusal });
      const outcome = await stepUpSession(deps, asked.session, account.value);
      return outcome.ok ? outcome.value : reply.code(outcome.refusal === 'OTHER_ACCOUNT' ? 403 : 401).send({ code: outcome.refusal });
    });

    routes.post('/internal/sessions/end', async (request, reply) => {
      const asked = readSessionEnd(request.body);
      if (!asked) return badRequest(reply);
      await endSession(deps, asked.session, asked.everywhere);
      return {};
    });

    routes.post('/internal/ad-hoc', async (request, reply) => {
      const asked = readAdHoc(request.body);
      if (!asked) return badRequest(reply);
      const { viewer, document, requestId } = asked;
      // Which fields were asked for, never with what values.
      const what = `${asked.operation ?? '-'} ${document} ${asked.fields.join(',')}`.slice(0, 500);
      await inInstitution(deps, viewer.institutionId, (tx) =>
        saveAudit(tx, viewer, { kind: 'WRITE', operation: 'adHocOperation', requestId, at: deps.now(), subjects: [{ type: 'Operation', id: what }] }));
      return reply.code(201).send({});
    });
  });
}

const badRequest = (reply: FastifyReply) => reply.code(400).send({ code: 'BAD_REQUEST' });
