import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { isUuid } from '@tongxin/subgraph';
import { loadUsableAccount, type AccountRow } from '../accounts/account.query';
import { changePassword, disableTotp, enableTotp, endSessionOf, ownSessions } from '../accounts/own-account.service';
import type { IdentityDeps } from '../deps';
import { endAllSessions } from '../sessions/session.service';
import { sameTotp, startTotp, type TotpOffer } from '../sign-in/totp-enrolment';
import { ACCOUNT_PAGE, accountPage, type AccountPart } from './account.page';
import { accountDone, accountProblem } from './account.words';
import { endDeviceSignIn, listDeviceSignIns, nameOfInstitution } from './device-sign-ins';
import { say, type Language } from './language';
import { fieldOf, languageOfRequest, PageRefusal, sendPage } from './page-scope';
import { formToken, isFormToken } from './page-security';
import { passwordProblems } from './password.words';
import { signedOutPage } from './sign-out.page';

export interface AccountRoutes {
  deps: IdentityDeps;
  provider: () => Provider;
}

/** Whoever is signed in at the issuer, proved by its session cookie. */
interface Own {
  account: AccountRow;
  institutionId: string;
  accountId: string;
  /** What the page's forms are tied to. */
  purpose: string;
}

/** The own account: who am I, password, authenticator app, where am I signed in. */
export function accountRoutes(app: FastifyInstance, { deps, provider }: AccountRoutes): void {
  app.get(ACCOUNT_PAGE, async (request, reply) => {
    const own = await ownOf(request, reply);
    if (!own) return reply.redirect(`/sign-in?to=${encodeURIComponent(ACCOUNT_PAGE)}`, 303);
    return show(request, reply, own);
  });

  action('sessions/end', async (request, reply, own) => {
    const sessionId = fieldOf(request, 'id', 40);
    if (isUuid(sessionId)) await endSessionOf(deps, { ...own, sessionId });
    return back(request, reply, 'ended');
  });
  action('devices/end', async (request, reply, own) => {
    await endDeviceSignIn(deps.dataSource, own.accountId, fieldOf(request, 'id', 60));
    return back(request, reply, 'ended');
  });
  action('end-all', async (request, reply, own) => {
    await endAllSessions(deps, own.institutionId, own.accountId);
    return sendPage(reply, signedOutPage(languageOfRequest(request)));
  });

  action('password', async (request, reply, own) => {
    const next = fieldOf(request, 'password', 1_000);
    if (next !== fieldOf(request, 'repeat', 1_000)) return show(request, reply, own, { problem: problem('password', say(languageOfRequest(request), passwordProblems.REPEATED_WRONGLY)) });
    const outcome = await changePassword(deps, { ...own, current: fieldOf(request, 'current', 1_000), next });
    if (!outcome.ok) return show(request, reply, own, { problem: problem('password', accountProblem(languageOfRequest(request), 'password', outcome)) });
    return sendPage(reply, signedOutPage(languageOfRequest(request), 'PASSWORD_CHANGED'));
  });

  action('totp/start', async (request, reply, own) => show(request, reply, own, { offer: startTotp(deps, nameOf(own)) }));
  action('totp', async (request, reply, own) => {
    const sealed = fieldOf(request, 'sealed');
    const outcome = await enableTotp(deps, { ...own, sealed, code: fieldOf(request, 'code', 20) });
    if (outcome.ok || outcome.refusal === 'ALREADY_ENABLED') return back(request, reply, 'totp');
    return show(request, reply, own, { offer: sameTotp(deps, nameOf(own), sealed), problem: problem('totp', accountProblem(languageOfRequest(request), 'totp', outcome)) });
  });
  action('totp/end', async (request, reply, own) => {
    const outcome = await disableTotp(deps, { ...own, code: fieldOf(request, 'code', 20) });
    if (outcome.ok) return back(request, reply, 'noTotp');
    return show(request, reply, own, { problem: problem('totp', accountProblem(languageOfRequest(request), 'totp', outcome)) });
  });

  function action(path: string, run: (request: FastifyRequest, reply: FastifyReply, own: Own) => Promise<FastifyReply>): void {
    app.post(`${ACCOUNT_PAGE}/${path}`, async (request, reply) => {
      const own = await ownOf(request, reply);
      if (!own) return reply.redirect(`/sign-in?to=${encodeURIComponent(ACCOUNT_PAGE)}`, 303);
      if (!isFormToken(deps.secret, own.purpose, fieldOf(request, 'csrf'))) throw new PageRefusal('FOREIGN_FORM', 403);
      return run(request, reply, own);
    });
  }

  async function ownOf(request: FastifyRequest, reply: FastifyReply): Promise<Own | null> {
    const { Session } = provider();
    const session = await Session.get(provider().createContext(request.raw, reply.raw));
    const account = session.accountId === undefined ? null : await loadUsableAccount(deps, session.accountId);
    return account && { account, institutionId: account.institutionId, accountId: account.id, purpose: `account ${session.uid}` };
  }

  async function show(
    request: FastifyRequest, reply: FastifyReply, own: Own, more: { offer?: TotpOffer; problem?: { part: AccountPart; text: string } } = {},
  ): Promise<FastifyReply> {
    const language: Language = languageOfRequest(request);
    const [institution, sessions, devices] = await Promise.all([
      nameOfInstitution(deps.dataSource, own.institutionId), ownSessions(deps, own), listDeviceSignIns(deps.dataSource, own.accountId),
    ]);
    return sendPage(reply, await accountPage({
      language, csrf: formToken(deps.secret, own.purpose), institution, account: own.account, sessions, devices, offer: more.offer ?? null, problem: more.problem ?? null,
      done: accountDone(language, (request.query as { done?: unknown }).done),
    }));
  }
}

const problem = (part: AccountPart, text: string) => ({ part, text });
const nameOf = ({ accountId, account }: Own) => ({ accountId, signInName: account.signInName });
const back = (request: FastifyRequest, reply: FastifyReply, done: string): FastifyReply => reply.redirect(`${ACCOUNT_PAGE}?lang=${languageOfRequest(request)}&done=${done}`, 303);
