import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDeps } from '../deps';
import { acceptInvitation, openInvitation, type InvitationRefusal, type OpenInvitation } from '../invitations/invitation.service';
import { sameTotp, startTotp } from '../sign-in/totp-enrolment';
import { acceptedPage, enterCodePage, invitationPage, invitationProblems } from './invitation.page';
import { say, type Words } from './language';
import { fieldOf, languageOfRequest, sendPage } from './page-scope';
import { passwordProblems } from './password.words';

const totpProblems = {
  TOTP_MISSING: { zh: '请输入身份验证器显示的 6 位数字', en: 'Enter the six digits that the authenticator app shows' },
  TOTP_WRONG: { zh: '动态验证码不对,请等下一个再输入', en: 'The one-time code is wrong; enter the next one' },
} satisfies Record<string, Words>;
const problems: Readonly<Record<string, Words>> = { ...invitationProblems, ...passwordProblems, ...totpProblems };

/** Whoever holds a code sets the first password, or a new one after a reset. */
export function invitationRoutes(app: FastifyInstance, { deps }: { deps: IdentityDeps }): void {
  app.get('/identity/invitation', async (request, reply) => {
    const { code } = request.query as { code?: unknown };
    return typeof code === 'string' ? show(request, reply, code) : sendPage(reply, enterCodePage(languageOfRequest(request), null));
  });

  app.post('/identity/invitation', async (request, reply) => {
    const code = fieldOf(request, 'invitation', 200).trim();
    return fieldOf(request, 'step') === 'accept' ? accept(request, reply, code) : show(request, reply, code);
  });

  async function show(request: FastifyRequest, reply: FastifyReply, code: string, problem: string | null = null): Promise<FastifyReply> {
    const language = languageOfRequest(request);
    const opened = await openInvitation(deps, code);
    if (!opened.ok) return sendPage(reply, enterCodePage(language, say(language, invitationProblems[opened.refusal])));
    return sendPage(reply, await invitationPage({ language, code, invitation: opened.value, totp: offered(request, opened.value), problem }));
  }

  async function accept(request: FastifyRequest, reply: FastifyReply, code: string): Promise<FastifyReply> {
    const language = languageOfRequest(request);
    const password = fieldOf(request, 'password', 1_000);
    if (password !== fieldOf(request, 'repeat', 1_000)) return show(request, reply, code, say(language, passwordProblems.REPEATED_WRONGLY));
    const sealed = fieldOf(request, 'sealed');
    const outcome = await acceptInvitation(deps, { code, password, totp: sealed === '' ? null : { sealed, code: fieldOf(request, 'code', 20) } });
    if (outcome.ok) return sendPage(reply, acceptedPage(language));
    return isInvitationRefusal(outcome.refusal) ? show(request, reply, code) : show(request, reply, code, say(language, problems[outcome.refusal] ?? totpProblems.TOTP_WRONG));
  }

  function offered(request: FastifyRequest, { totp, accountId, signInName }: OpenInvitation) {
    if (totp !== 'REQUIRED') return null;
    const sealed = fieldOf(request, 'sealed');
    return sealed === '' ? startTotp(deps, { accountId, signInName }) : sameTotp(deps, { accountId, signInName }, sealed);
  }
}

const isInvitationRefusal = (refusal: string): refusal is InvitationRefusal => refusal in invitationProblems;
