import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import Provider, { interactionPolicy, type ClientMetadata, type Configuration } from 'oidc-provider';

export interface IssuerOptions {
  /** Its identifier; a path in it is where it is mounted. */
  issuer: string;
  algorithm: 'EdDSA' | 'RS256';
  client: ClientMetadata;
  /** Claims of an ID token beside `sub`, by subject. */
  claimsOf: (subject: string) => Record<string, unknown>;
}

// Specs run in a realm of their own, and Node clones into its own, whose objects the library does not take for plain ones.
globalThis.structuredClone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const RESOURCE = 'urn:tongxin';

/** A real OpenID provider whose sign-in page signs in at once whoever `person` names. */
export class FixtureIssuer {
  person = 'head';
  /** Of the last sign-in that was asked for. */
  prompt: string | undefined;
  loginHint: string | undefined;
  /** Set: seconds since 1970 at which whoever signs in is said to have proved it, instead of now. */
  provedAt: number | null = null;
  /** Set: the sign-in page is left with this error. */
  refusal: string | null = null;
  keys: (JWK & { kid: string })[] = [];
  private listener: RequestListener = () => undefined;

  private constructor(readonly options: IssuerOptions) {}

  static async create(options: IssuerOptions): Promise<FixtureIssuer> {
    const issuer = new FixtureIssuer(options);
    await issuer.rotate();
    return issuer;
  }

  /** A new key signs, the former ones are still published. `emergency`: they are not. */
  async rotate(emergency = false): Promise<void> {
    const { algorithm } = this.options;
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
    const key = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: algorithm, use: 'sig' };
    this.keys = [key, ...(emergency ? [] : this.keys)];
    this.listener = this.build();
  }

  /** A key that is published beside those that sign. */
  publish(key: JWK & { kid: string }): void {
    this.keys = [...this.keys, key];
    this.listener = this.build();
  }

  get mount(): string {
    return new URL(this.options.issuer).pathname.replace(/\/$/, '');
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => this.listener(request, response);

  /** An access token as this issuer makes them, or nearly: `claims` and `header` say what is different. */
  async accessToken(claims: JWTPayload = {}, header: { typ?: string; kid?: string; alg?: string } = {}, key: JWK | undefined = this.keys[0]): Promise<string> {
    const seconds = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.options.issuer, aud: 'tongxin', sub: 'head', iat: seconds, exp: seconds + 600, ...claims })
      .setProtectedHeader({ alg: this.options.algorithm, typ: 'at+jwt', ...(key?.kid && { kid: key.kid }), ...header })
      .sign(key ?? {});
  }

  private build(): RequestListener {
    const provider = new Provider(this.options.issuer, this.configuration());
    provider.proxy = true;
    const callback = provider.callback();
    const { mount } = this;
    return (request, response) => {
      if (request.url?.startsWith(`${mount}/interaction/`)) {
        void this.interact(provider, request, response);
        return;
      }
      Object.assign(request, { originalUrl: request.url });
      request.url = request.url?.slice(mount.length);
      void callback(request, response);
    };
  }

  private async interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params } = await provider.interactionDetails(request, response);
    this.prompt = typeof params.prompt === 'string' ? params.prompt : undefined;
    this.loginHint = typeof params.login_hint === 'string' ? params.login_hint : undefined;
    const result = this.refusal ? { error: this.refusal } : { login: { accountId: this.person, ...(this.provedAt !== null && { ts: this.provedAt }) } };
    await provider.interactionFinished(request, response, result);
  }

  private configuration(): Configuration {
    const { client, algorithm, claimsOf } = this.options;
    const policy = interactionPolicy.base();
    policy.remove('consent');
    return {
      clients: [
        { response_types: ['code'], grant_types: ['authorization_code'], id_token_signed_response_alg: algorithm, ...client },
        { client_id: 'robot', client_secret: 'robot-secret', grant_types: ['client_credentials'], response_types: [], redirect_uris: [], token_endpoint_auth_method: 'client_secret_basic', id_token_signed_response_alg: algorithm },
      ],
      jwks: { keys: this.keys },
      cookies: { keys: ['fixture'] },
      scopes: ['openid', 'profile'],
      claims: { openid: ['sub', 'preferred_username', 'institution', 'employee_no'] },
      findAccount: (_ctx, subject) => ({ accountId: subject, claims: () => ({ sub: subject, ...claimsOf(subject) }) }),
      interactions: { policy, url: (_ctx, { uid }) => `${this.mount}/interaction/${uid}` },
      loadExistingGrant: async ({ oidc }) => {
        // A second tab's grant must not take the place of the first one's, whose code would end with it.
        const known = oidc.session?.grantIdFor(oidc.client?.clientId ?? '');
        const held = known ? await oidc.provider.Grant.find(known) : undefined;
        if (held && held.accountId === oidc.account?.accountId) return held;
        const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.account?.accountId ?? '' });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
      renderError: (ctx, out) => void (ctx.body = out),
      pkce: { required: () => true },
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        rpInitiatedLogout: { enabled: true },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: () => ({ scope: '', audience: 'tongxin', accessTokenFormat: 'jwt', accessTokenTTL: 600, jwt: { sign: { alg: algorithm } } }),
          defaultResource: () => RESOURCE,
          useGrantedResource: () => true,
        },
      },
    };
  }
}

/** A server on loopback whose `stop` and `start` keep the port. */
export class FixtureServer {
  url = '';
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly handle: RequestListener) {}

  async start(): Promise<void> {
    const server = createServer(this.handle).listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
    this.url = `http://127.0.0.1:${this.port}`;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
