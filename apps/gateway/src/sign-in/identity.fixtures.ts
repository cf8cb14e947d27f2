import { createHash, randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { text } from 'node:stream/consumers';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServiceVerifier, type PublicJwk, type Viewer } from '@tongxin/viewer';
import { FixtureIssuer, FixtureServer } from './issuer.fixtures';

export const INSTITUTION = '01900000-0000-7000-8000-000000000001';

export interface FixtureAccount {
  viewer: Viewer;
  accountId: string;
  signInName: string;
  closed: boolean;
}

interface FixtureSession {
  account: FixtureAccount;
  csrf: string;
  client: string;
  steppedUpUntil: Date | null;
}

type Body = Record<string, unknown>;

/** An account of its own for every name. */
export function anAccount(signInName: string): FixtureAccount {
  const hex = createHash('sha256').update(signInName).digest('hex');
  const uuid = (at: number): string => `01900000-0000-7000-8000-${hex.slice(at, at + 12)}`;
  const viewer = signInName.endsWith('admin')
    ? { institutionId: INSTITUTION, personId: null, administrator: 'AUDIT' as const }
    : { institutionId: INSTITUTION, personId: uuid(0), administrator: null };
  return { viewer, accountId: uuid(12), signInName, closed: false };
}

/** Escapes resolved, twice even, and backslashes, parameters, dots and empty parts as some servers take them. */
function leniently(url: string): string {
  const [path = ''] = url.split('?');
  const once = decodeURIComponent(decodeURIComponent(path));
  return posix.normalize(once.replaceAll('\\', '/').replace(/;[^/]*/g, ''));
}

/** Identity as the gateway meets it: the internal routes of the registry over a map, and a real OpenID provider under `/identity`. */
export class FixtureIdentity {
  /** Accounts by the subject that the issuer names. */
  readonly accounts = new Map(['head', 'staff', 'auditadmin', 'robot'].map((name) => [name, anAccount(name)]));
  readonly sessions = new Map<string, FixtureSession>();
  /** What the gateway asked of the registry: path and body. */
  readonly asked: { path: string; body: Body }[] = [];
  /** Headers of what came through the proxy. */
  readonly proxied: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  /** Every path that came here, as a careless server would read it. */
  readonly reached: string[] = [];
  /** Set: what the registry answers to everything. */
  broken: { status: number; body: string } | null = null;
  /** Set: the registry answers nothing before this has come true. */
  held: Promise<void> | null = null;
  /** The wall clock, which processes of one machine share. */
  now = (): Date => new Date();
  private readonly server = new FixtureServer((request, response) => void this.answer(request, response));
  private readonly tokens = new Map<string, string>();
  private embedded: FixtureIssuer | undefined;
  private verify: ReturnType<typeof createServiceVerifier> = () => Promise.reject(new Error('not started'));

  /** Called by `FixtureGateway.start`. */
  async start(publicUrl: URL, gatewayKey: PublicJwk): Promise<void> {
    this.verify = createServiceVerifier({ keys: [gatewayKey] }, { now: () => this.now(), accept: ['gateway'] });
    this.embedded = await FixtureIssuer.create({
      issuer: `${publicUrl.origin}/identity`,
      algorithm: 'EdDSA',
      client: {
        client_id: 'gateway',
        redirect_uris: [`${publicUrl.origin}/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl.origin}/`],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'EdDSA',
        jwks: { keys: [gatewayKey] },
      },
      claimsOf: (subject) => ({ preferred_username: subject, institution: INSTITUTION }),
    });
    await this.server.start();
  }

  get url(): string {
    return this.server.url;
  }

  get issuer(): FixtureIssuer {
    if (!this.embedded) throw new Error('The fixture has not been started.');
    return this.embedded;
  }

  /** `Bearer …` for an account, the same each time. */
  async bearer(account: string): Promise<string> {
    const token = this.tokens.get(account) ?? (await this.issuer.accessToken({ sub: account, institution: INSTITUTION }));
    this.tokens.set(account, token);
    return `Bearer ${token}`;
  }

  /** A session without a sign-in: the value of its cookie and its csrf. */
  open(account: string, steppedUpUntil: Date | null = null): { secret: string; csrf: string } {
    const found = this.accounts.get(account);
    if (!found) throw new Error(`There is no account ${account}.`);
    const secret = randomBytes(48).toString('base64url');
    const csrf = randomBytes(16).toString('base64url');
    this.sessions.set(secret, { account: found, csrf, client: 'fixture', steppedUpUntil });
    return { secret, csrf };
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** After `stop`, on the same port. */
  again(): Promise<void> {
    return this.server.start();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '';
    this.reached.push(leniently(url));
    if (url.startsWith('/internal/')) return this.internal(url, request, response);
    if (url.startsWith('/identity/echo')) {
      this.proxied.push({ url, headers: request.headers, body: await text(request) });
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': ['a=1; Path=/identity', 'b=2; Path=/identity'], 'x-internal': 'secret', server: 'secret' });
      response.end('{}');
      return;
    }
    // Answers when the fixture stops.
    if (url.startsWith('/identity/hang')) return;
    if (url.startsWith('/identity/fail')) {
      response.writeHead(500, { 'content-type': 'text/html' }).end('stack at postgres://identity:hunter2@db');
      return;
    }
    if (url.startsWith('/identity/')) return this.issuer.handle(request, response);
    response.writeHead(418).end('outside of /identity');
  }

  private async internal(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, value: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const claim = await this.verify(request.headers.authorization).catch(() => null);
    if (!claim) return send(401, { errors: [{ message: 'no service token' }] });
    const body = JSON.parse(await text(request)) as Body;
    this.asked.push({ path, body });
    await this.held;
    if (this.broken) {
      response.writeHead(this.broken.status, { 'content-type': 'application/json' }).end(this.broken.body);
      return;
    }
    if (path === '/internal/sessions') return send(...this.openSession(body));
    if (path === '/internal/viewer') return send(...this.viewer(body));
    if (path === '/internal/sessions/step-up') return send(...this.stepUp(body));
    if (path === '/internal/sessions/end') return send(...this.endSession(body));
    if (path === '/internal/ad-hoc') return send(201, {});
    return send(404, {});
  }

  private openSession({ subject, claims, client }: Body): [number, unknown] {
    const account = this.accounts.get(String(subject)) ?? this.accounts.get(String((claims as Body).employee_no));
    if (!account) return [403, { code: 'NO_ACCOUNT' }];
    if (account.closed) return [403, { code: 'ACCOUNT_CLOSED' }];
    const { secret, csrf } = this.open(account.signInName);
    this.sessions.set(secret, { account, csrf, client: String(client), steppedUpUntil: null });
    return [201, { session: secret, csrf, accountId: account.accountId, expiresAt: '2026-11-25T12:00:00.000Z' }];
  }

  private viewer({ session, bearer }: Body): [number, unknown] {
    if (typeof session === 'string') {
      const found = this.sessions.get(session);
      if (!found) return [401, { code: 'SESSION_ENDED' }];
      const { closed, ...account } = found.account;
      if (closed) return [401, { code: 'ACCOUNT_CLOSED' }];
      return [200, { ...account, sessionId: anAccount(session).accountId, csrf: found.csrf, idleAt: '2026-11-25T01:00:00.000Z', expiresAt: '2026-11-25T12:00:00.000Z', steppedUpUntil: found.steppedUpUntil }];
    }
    const account = this.accounts.get(String((bearer as Body).subject));
    if (!account) return [401, { code: 'NO_ACCOUNT' }];
    if (account.closed) return [401, { code: 'ACCOUNT_CLOSED' }];
    const { closed: _, ...known } = account;
    return [200, { ...known, sessionId: null, csrf: null, idleAt: null, expiresAt: null, steppedUpUntil: null }];
  }

  private stepUp({ session, subject, claims }: Body): [number, unknown] {
    const found = this.sessions.get(String(session));
    if (!found) return [401, { code: 'SESSION_ENDED' }];
    const account = this.accounts.get(String(subject)) ?? this.accounts.get(String((claims as Body).employee_no));
    if (account?.signInName !== found.account.signInName) return [403, { code: account ? 'OTHER_ACCOUNT' : 'NO_ACCOUNT' }];
    found.steppedUpUntil = new Date(this.now().getTime() + 15 * 60_000);
    return [200, { steppedUpUntil: found.steppedUpUntil }];
  }

  private endSession({ session, everywhere }: Body): [number, unknown] {
    const ended = this.sessions.get(String(session));
    this.sessions.delete(String(session));
    if (everywhere === true) for (const [secret, { account }] of this.sessions) if (account === ended?.account) this.sessions.delete(secret);
    return [200, {}];
  }
}
