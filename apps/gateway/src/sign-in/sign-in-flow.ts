import type { FastifyBaseLogger } from 'fastify';
import { errors, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { createTokenVerifier, InvalidToken, signToken, type KeySet, type SigningKey } from '@tongxin/viewer';
import { unavailable } from '../masking';
import { ALGORITHMS } from './access-token';
import type { Subject } from './identity-client';
import type { Issuer } from './issuer';
import { returnPath } from './return-path';
import { namedClaims } from './subject-claims';

/** How long a person may take on the issuer's pages. */
export const FLOW_SECONDS = 600;
const AUDIENCE = 'sign-in';

/** Of whoever steps up the issuer says when they proved who they are: no longer ago than this when the answer comes. */
const PROVED_SECONDS = 60;

/** The sign-in did not come to its end, by the person's or somebody else's doing; `reason` is for the log. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** What a browser is sent to the issuer for. */
export type Purpose =
  | { kind: 'SIGN_IN' }
  /** Somebody else wants to be signed in. */
  | { kind: 'SIGN_IN_AGAIN' }
  /** Whoever is signed in proves it again. */
  | { kind: 'STEP_UP'; signInName: string };

/** How the issuer is asked for its pages in the language of the page that leads there; anything but the two of the house is nothing. */
export function inLanguage(lang: unknown): { ui_locales?: string } {
  if (lang === 'zh') return { ui_locales: 'zh-CN' };
  return lang === 'en' ? { ui_locales: 'en' } : {};
}

export interface SignInFlowTerms {
  issuer: Issuer;
  viewerKey: { signing: SigningKey; keySet: KeySet };
  publicUrl: URL;
  now: () => Date;
  log: FastifyBaseLogger;
}

/** Authorization code with PKCE. What a flow must remember travels in the browser's own cookie, signed: the gateway keeps nothing. */
export class SignInFlow {
  private readonly verifyFlow: ReturnType<typeof createTokenVerifier>;

  constructor(private readonly terms: SignInFlowTerms) {
    const { viewerKey, now } = terms;
    this.verifyFlow = createTokenVerifier(viewerKey.keySet, { audience: AUDIENCE, issuers: ['gateway'], maxSeconds: FLOW_SECONDS, now, cacheSize: 100 });
  }

  /** Where to send the browser, and the flow to keep in its cookie under `state`. `lang`: of the page that leads there. */
  async begin(to: string, purpose: Purpose, lang?: unknown): Promise<{ location: string; state: string; flow: string }> {
    const { issuer, viewerKey, now } = this.terms;
    const stepUp = purpose.kind === 'STEP_UP';
    const configuration = await issuer.configuration();
    const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
    const location = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback.href,
      scope: issuer.config.embedded ? 'openid' : 'openid profile',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...inLanguage(lang),
      ...(purpose.kind !== 'SIGN_IN' && { prompt: 'login' }),
      ...(stepUp && { max_age: String(PROVED_SECONDS), login_hint: purpose.signInName }),
    });
    const flow = await signToken({ state, nonce, verifier, to, stepUp }, viewerKey.signing, { audience: AUDIENCE, now: now(), seconds: FLOW_SECONDS });
    return { location: location.href, state, flow };
  }

  /**
   * Takes the issuer's answer, `search` being the callback's query with its `?`, and the browser's flow of that state.
   * @throws SignInRefused; GraphQLError SERVICE_UNAVAILABLE when the issuer is away or misbehaves.
   */
  async complete(search: string, flow: string): Promise<{ subject: Subject; to: string; stepUp: boolean }> {
    const { state, nonce, verifier, to, stepUp } = await this.read(flow);
    const configuration = await this.terms.issuer.configuration();
    const url = new URL(this.callback);
    url.search = search;
    const tokens = await openid
      .authorizationCodeGrant(configuration, url, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true, ...(stepUp && { maxAge: PROVED_SECONDS }) })
      .catch((error: unknown) => {
        const reason = reasonOf(error);
        if (reason !== null) throw new SignInRefused(reason);
        this.terms.log.warn(kindOf(error), 'the issuer does not answer as it should');
        throw unavailable();
      });
    return { subject: await this.subjectOf(tokens.id_token ?? ''), to: returnPath(to, this.terms.publicUrl.origin), stepUp };
  }

  private get callback(): URL {
    return new URL('/sign-in/callback', this.terms.publicUrl);
  }

  private async read(flow: string): Promise<Record<'state' | 'nonce' | 'verifier' | 'to', string> & { stepUp: boolean }> {
    const { claims } = await this.verifyFlow(flow).catch((error: unknown) => {
      throw error instanceof InvalidToken ? new SignInRefused(`flow: ${error.message}`) : error;
    });
    const { state, nonce, verifier, to, stepUp } = claims;
    if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string' || typeof to !== 'string') throw new SignInRefused('flow: incomplete');
    return { state, nonce, verifier, to, stepUp: stepUp === true };
  }

  /** The library has checked what the token says; who signed it is checked here, by the one cache of the issuer's keys. */
  private async subjectOf(idToken: string): Promise<Subject> {
    const { config, keys } = this.terms.issuer;
    try {
      const { payload } = await jwtVerify(idToken, keys.find, { issuer: config.url, audience: config.clientId, algorithms: ALGORITHMS, currentDate: this.terms.now(), clockTolerance: 5 });
      if (!payload.sub) throw new SignInRefused('the ID token names nobody');
      return { issuer: config.url, subject: payload.sub, claims: namedClaims(payload, config) };
    } catch (error) {
      throw error instanceof errors.JOSEError ? new SignInRefused(`ID token: ${error.code}`) : error;
    }
  }
}

/** Why an answer must not be taken, in a word for the log; null when the trouble is the issuer's. Messages of the library may quote tokens. */
function reasonOf(error: unknown): string | null {
  if (error instanceof openid.AuthorizationResponseError) return `the issuer answered ${word(error.error)}`;
  if (error instanceof openid.ResponseBodyError) return error.error === 'invalid_grant' ? 'the code is not taken' : null;
  return error instanceof openid.ClientError && UNTRUE.includes(error.code) ? word(error.code) : null;
}

const UNTRUE: readonly unknown[] = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
];

/** What may be logged of a failure: its kind, and the codes that its causes carry. */
function kindOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return {};
  const code = error instanceof openid.ResponseBodyError ? error.error : 'code' in error ? error.code : undefined;
  return { name: error.name, code: word(code), ...(error.cause instanceof Error && { cause: word('code' in error.cause ? error.cause.code : error.cause.name) }) };
}

const word = (code: unknown): string => String(code).replace(/[^\w-]/g, '').slice(0, 60);
