import { authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, randomPKCECodeVerifier, randomState, type Configuration } from 'openid-client';
import { BrowserJar, hiddenFields } from './browser-jar.fixtures';
import { PASSWORD, type IssuerFixture } from './issuer.fixtures';

export interface Tokens {
  access_token: string;
  id_token?: string;
  refresh_token?: string;
  token_type: string;
  claims(): Record<string, unknown> | undefined;
}

export interface Flow {
  verifier: string;
  state: string;
  nonce: string;
  /** Address of the sign-in page. */
  page: string;
}

/** From the client to the sign-in page, or, where the issuer knows who is there, to the callback. */
export async function begin(issuer: IssuerFixture, client: Configuration, jar: BrowserJar, more: Record<string, string> = {}): Promise<Flow> {
  const [verifier, state, nonce] = [randomPKCECodeVerifier(), randomState(), randomState()];
  const url = buildAuthorizationUrl(client, {
    redirect_uri: `${issuer.origin}/sign-in/callback`, scope: 'openid', state, nonce, code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...more,
  });
  const { at } = await jar.follow(await jar.get(url.href));
  return { verifier, state, nonce, page: at.href };
}

/** Types name and password into the sign-in page. */
export async function submitPassword(jar: BrowserJar, page: string, name: string, password = PASSWORD): Promise<Response> {
  const text = await (await jar.get(page)).text();
  return jar.post(page, { ...hiddenFields(text), name, password });
}

/** Signs in and comes back with the tokens. */
export async function signIn(issuer: IssuerFixture, client: Configuration, jar: BrowserJar, name: string): Promise<{ flow: Flow; callback: URL; tokens: Tokens }> {
  const flow = await begin(issuer, client, jar);
  const { at } = await jar.follow(await submitPassword(jar, flow.page, name));
  return { flow, callback: at, tokens: await redeem(client, at, flow) };
}

export const redeem = (client: Configuration, callback: URL, { verifier, state, nonce }: Flow): Promise<Tokens> =>
  authorizationCodeGrant(client, callback, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
