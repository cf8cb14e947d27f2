import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { findAccount, loadUsableAccount, type AccountRow } from '../accounts/account.query';
import { inInstitution, type IdentityDeps } from '../deps';
import { findInstitution, listInstitutions } from '../institutions/institution.query';
import type { PracticeAccounts } from '../provider/practice-accounts';
import { levelOf } from '../provider/provider-terms';
import { NO_INSTITUTION } from '../sign-in/attempts';
import { verifyPassword, verifyTotp } from '../sign-in/sign-in.service';
import { confirmPage } from './confirm.page';
import { languageOf, type Language } from './language';
import { fieldOf, PageRefusal, sendPage } from './page-scope';
import { formToken, isFormToken } from './page-security';
import { passwordPage, totpPage, type PracticeHints } from './sign-in.page';
import { signInProblem } from './sign-in.words';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

export interface SignInRoutes {
  deps: IdentityDeps;
  provider: () => Provider;
  practice: PracticeAccounts | null;
}

/** The password has been right; kept with the interaction, on the server, until the second step. */
interface HalfSignedIn {
  institutionId: string;
  accountId: string;
  signInName: string;
  /** Seconds since 1970. */
  until: number;
}

const SECOND_STEP_SECONDS = 5 * 60;

const pathOf = (uid: string): string => `/identity/interaction/${encodeURIComponent(uid)}`;

/** Name and password, then the code of the authenticator app where the account has one. */
export function signInRoutes(app: FastifyInstance, { deps, provider, practice }: SignInRoutes): void {
  app.get('/identity/interaction/:uid', async (request, reply) => {
    const interaction = await interactionOf(request, reply);
    const half = halfSignedIn(interaction, deps.now());
    if (half) return showTotp(interaction, request, reply, half, null);
    const known = await confirmedBy(interaction);
    if (known) return showConfirm(interaction, request, reply, known, null);
    return showPassword(interaction, request, reply, { institution: '', name: (request.query as { as?: unknown }).as ?? interaction.params['login_hint'], problem: null });
  });

  app.post('/identity/interaction/:uid', async (request, reply) => {
    const interaction = await interactionOf(request, reply);
    if (!isFormToken(deps.secret, purposeOf(interaction), fieldOf(request, 'csrf'))) throw new PageRefusal('FOREIGN_FORM', 403);
    const step = fieldOf(request, 'step');
    const half = halfSignedIn(interaction, deps.now());
    if (step === 'back' || (step === 'totp' && !half)) {
      await keep(interaction, undefined);
      return reply.redirect(pageOf(interaction, request), 303);
    }
    return step === 'totp' && half ? secondStep(interaction, request, reply, half) : firstStep(interaction, request, reply);
  });

  async function firstStep(interaction: Interaction, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const known = await confirmedBy(interaction);
    const [institution, name] = known ? ['', known.signInName] : [fieldOf(request, 'institution', 40), fieldOf(request, 'name', 200)];
    const institutionId = known ? known.institutionId : await institutionFor(institution);
    const outcome = await verifyPassword(deps, { institutionId, name, password: fieldOf(request, 'password', 1_000) });
    if (!outcome.ok) {
      const problem = signInProblem(languageIn(interaction, request), outcome, 'password');
      return known ? showConfirm(interaction, request, reply, known, problem) : showPassword(interaction, request, reply, { institution, name, problem });
    }
    const { accountId, totp } = outcome.value;
    if (totp === 'NONE') return finish(interaction, request, reply, { institutionId, accountId }, ['pwd']);
    await keep(interaction, { institutionId, accountId, signInName: name, until: seconds(deps.now()) + SECOND_STEP_SECONDS });
    return reply.redirect(pageOf(interaction, request), 303);
  }

  async function secondStep(interaction: Interaction, request: FastifyRequest, reply: FastifyReply, half: HalfSignedIn): Promise<FastifyReply> {
    const outcome = await verifyTotp(deps, { ...half, code: fieldOf(request, 'code', 20) });
    if (!outcome.ok) return showTotp(interaction, request, reply, half, signInProblem(languageIn(interaction, request), outcome, 'totp'));
    return finish(interaction, request, reply, half, ['pwd', 'otp']);
  }

  async function finish(_interaction: Interaction, request: FastifyRequest, reply: FastifyReply, who: { institutionId: string; accountId: string }, amr: string[]): Promise<FastifyReply> {
    const account = await inInstitution(deps, who.institutionId, (tx) => findAccount(tx, who.institutionId, who.accountId));
    const login = { accountId: who.accountId, acr: levelOf(account?.administrator ?? null), amr, remember: false };
    return reply.redirect(await provider().interactionResult(request.raw, reply.raw, { login }, { mergeWithLastSubmission: false }), 303);
  }

  async function institutionFor(code: string): Promise<string> {
    const several = await listInstitutions(deps, 2);
    const [only] = several;
    if (several.length === 1 && only) return only.id;
    return (await findInstitution(deps, code))?.id ?? NO_INSTITUTION;
  }

  async function showPassword(
    interaction: Interaction, request: FastifyRequest, reply: FastifyReply, typed: { institution: string; name: unknown; problem: string | null },
  ): Promise<FastifyReply> {
    const several = (await listInstitutions(deps, 2)).length > 1;
    const form = formOf(interaction, request, typed.problem);
    return sendPage(reply, passwordPage({
      ...form, institution: several ? typed.institution : null, name: typeof typed.name === 'string' ? typed.name.slice(0, 64) : '', practice: await practiceHints(),
    }));
  }

  function showConfirm(interaction: Interaction, request: FastifyRequest, reply: FastifyReply, { signInName }: AccountRow, problem: string | null): FastifyReply {
    return sendPage(reply, confirmPage({ ...formOf(interaction, request, problem), name: signInName, practicePassword: practice?.password ?? null }));
  }

  async function showTotp(interaction: Interaction, request: FastifyRequest, reply: FastifyReply, half: HalfSignedIn, problem: string | null): Promise<FastifyReply> {
    const confirming = (await confirmedBy(interaction)) !== null;
    return sendPage(reply, totpPage({ ...formOf(interaction, request, problem), confirming, practiceCode: practice?.totpCode(half.signInName) ?? null }));
  }

  const formOf = (interaction: Interaction, request: FastifyRequest, problem: string | null) =>
    ({ language: languageIn(interaction, request), action: pathOf(interaction.uid), csrf: formToken(deps.secret, purposeOf(interaction)), problem });

  async function practiceHints(): Promise<PracticeHints | null> {
    return practice && { day: deps.today(), password: practice.password, accounts: await practice.list() };
  }

  /** The account of a browser that is signed in, where the client asks for its password again (`max_age`): it is that account's to give. Null: anybody may sign in. */
  async function confirmedBy({ params, session }: Interaction): Promise<AccountRow | null> {
    return params['max_age'] === undefined || !session?.accountId ? null : loadUsableAccount(deps, session.accountId);
  }

  /** @throws errors.SessionNotFound without its cookie, PageRefusal on another sign-in's address */
  async function interactionOf(request: FastifyRequest, reply: FastifyReply): Promise<Interaction> {
    const interaction = await provider().interactionDetails(request.raw, reply.raw);
    if (interaction.uid !== (request.params as { uid: string }).uid || interaction.prompt.name !== 'login') throw new PageRefusal('EXPIRED', 400);
    return interaction;
  }
}

const purposeOf = ({ uid }: Interaction): string => `interaction ${uid}`;
const languageIn = (interaction: Interaction, request: FastifyRequest): Language => languageOf((request.query as { lang?: unknown }).lang, interaction.params['ui_locales']);
const pageOf = (interaction: Interaction, request: FastifyRequest): string => `${pathOf(interaction.uid)}?lang=${languageIn(interaction, request)}`;
const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

function halfSignedIn(interaction: Interaction, now: Date): HalfSignedIn | null {
  const half = interaction.result?.['half'] as HalfSignedIn | undefined;
  return half && half.until > seconds(now) ? half : null;
}

async function keep(interaction: Interaction, half: HalfSignedIn | undefined): Promise<void> {
  interaction.result = half && { half };
  await interaction.persist();
}
