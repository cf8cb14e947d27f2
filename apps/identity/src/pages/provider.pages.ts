import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import type { IdentityDeps } from '../deps';
import { deviceConfirmPage, deviceInputPage, deviceSuccessPage, deviceWords } from './device.page';
import { errorPage, type PageError } from './error.page';
import { languageOf, say, type Language, type Words } from './language';
import { pageHeaders } from './page-security';
import { requestIdOf } from './request-id';
import { signedOutPage, signOutPage, switchAccountPage } from './sign-out.page';

type Ctx = KoaContextWithOIDC;

/** The pages that the provider itself asks for, in our own frame. */
export interface ProviderPages {
  deviceInput(ctx: Ctx, form: string, out?: ErrorOut, error?: Error): void;
  deviceConfirm(ctx: Ctx, form: string, client: { clientName?: string; clientId: string }, info: unknown, userCode: string): void;
  deviceSuccess(ctx: Ctx): void;
  signOut(ctx: Ctx): void;
  signedOut(ctx: Ctx): void;
  switchAccount(ctx: Ctx): void;
  error(ctx: Ctx, out: ErrorOut): void;
  /** Of a request that no route of the provider knows: there is no `ctx.oidc`. */
  notFound(ctx: Ctx): void;
}

const deviceProblems: Readonly<Record<string, Words>> = {
  NoCodeError: deviceWords.wrong,
  NotFoundError: deviceWords.wrong,
  ExpiredError: deviceWords.expired,
  AlreadyUsedError: deviceWords.used,
  AbortedError: deviceWords.refused,
};

/** The words of a client's name in the reader's language: 「命令行 · command line」. */
const nameIn = (language: Language, name: string): string => say(language, { zh: name.split(' · ')[0] ?? name, en: name.split(' · ')[1] ?? name });

/** `out.error` of the provider → which of our sentences; whatever it says beside it stays inside. */
export function pageErrorOf(error: string): PageError {
  if (error === 'access_denied') return 'REFUSED';
  if (error === 'server_error') return 'OURS';
  return error === 'invalid_request' || error.startsWith('invalid_') || error.startsWith('unsupported_') || error.startsWith('unauthorized_') ? 'CLIENT' : 'EXPIRED';
}

export function createProviderPages({ publicUrl }: Pick<IdentityDeps, 'publicUrl'>): ProviderPages {
  const show = (ctx: Ctx, text: string): void => {
    ctx.set({ ...pageHeaders });
    ctx.body = text;
  };
  const language = (ctx: Ctx): Language => languageOf(ctx.query['lang'], ctx.oidc.params?.['ui_locales']);
  const form = (ctx: Ctx, path: string) => {
    const chosen = language(ctx);
    return { language: chosen, action: `${publicUrl}/identity/${path}${chosen === 'en' ? '?lang=en' : ''}`, xsrf: xsrfOf(ctx) };
  };
  return {
    deviceInput: (ctx, _form, _out, error) => {
      const problem = error ? (deviceProblems[error.name] ?? deviceWords.failed) : null;
      const typed = (error as { userCode?: string } | undefined)?.userCode ?? ctx.state['userCode'];
      show(ctx, deviceInputPage(form(ctx, 'device'), typeof typed === 'string' ? typed.slice(0, 20) : '', problem));
    },
    deviceConfirm: (ctx, _form, client, _info, userCode) => show(ctx, deviceConfirmPage(form(ctx, 'device'), nameIn(language(ctx), client.clientName ?? client.clientId), userCode)),
    deviceSuccess: (ctx) => show(ctx, deviceSuccessPage(language(ctx))),
    signOut: (ctx) => show(ctx, signOutPage(form(ctx, 'session/end/confirm'))),
    signedOut: (ctx) => show(ctx, signedOutPage(language(ctx))),
    switchAccount: (ctx) => show(ctx, switchAccountPage(form(ctx, 'session/end/confirm'))),
    notFound: (ctx) => {
      show(ctx, errorPage(languageOf(ctx.query['lang']), 'NOT_FOUND', requestIdOf(ctx.req.headers)));
      ctx.status = 404;
    },
    error: (ctx, out) => show(ctx, errorPage(language(ctx), pageErrorOf(out.error), requestIdOf(ctx.req.headers))),
  };
}

/** Of the form that the provider would have shown. */
function xsrfOf(ctx: Ctx): string {
  const secret = (ctx.oidc.session?.state as { secret?: unknown } | undefined)?.secret;
  return typeof secret === 'string' ? secret : '';
}
