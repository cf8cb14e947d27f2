import type { FastifyBaseLogger } from 'fastify';
import { Pool } from 'undici';
import { signServiceToken, viewerFromClaims, type SigningKey, type Viewer } from '@tongxin/viewer';
import { unavailable } from '../masking';
import type { AdHocOperation, Caller, SessionState } from './caller';

/** An account that may use the house now. */
export interface KnownAccount {
  viewer: Viewer;
  accountId: string;
  signInName: string;
  /** Null for a bearer token. */
  session: SessionState | null;
}

export type Refusal = 'SESSION_ENDED' | 'ACCOUNT_CLOSED' | 'NO_ACCOUNT' | 'OTHER_ACCOUNT';
export type Answer<Value> = { ok: true; value: Value } | { ok: false; code: Refusal };

/** A person as an issuer names them. */
export interface Subject {
  issuer: string;
  subject: string;
  claims: Readonly<Record<string, string>>;
}

export interface NewSession extends Subject {
  /** By which the person knows the session again: "Chromium · Linux". */
  client: string;
}

const NO_INSTITUTION = '00000000-0000-0000-0000-000000000000';
const REFUSALS: readonly unknown[] = ['SESSION_ENDED', 'ACCOUNT_CLOSED', 'NO_ACCOUNT', 'OTHER_ACCOUNT'] satisfies Refusal[];
const CLOSED_CONNECTION: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];
const DEADLINE_MS = 3_000;

export interface IdentityClientTerms {
  pool: Pool;
  key: SigningKey;
  now: () => Date;
  log: FastifyBaseLogger;
}

/**
 * The registry of accounts and sessions, asked over identity's `/internal/*` with a service token of the gateway.
 * @throws GraphQLError SERVICE_UNAVAILABLE (every method) when identity is away or answers anything but the contract.
 */
export class IdentityClient {
  constructor(private readonly terms: IdentityClientTerms) {}

  /** A new session for whoever the issuer has signed in; answers its secret, which is the value of the cookie. */
  async openSession(session: NewSession): Promise<Answer<{ session: string }>> {
    return this.ask('/internal/sessions', session, 201, ({ session: secret }) => (typeof secret === 'string' && /^[\w-]{40,200}$/.test(secret) ? { session: secret } : null));
  }

  /** Asking counts as use of the session. */
  findViewer(question: { session: string } | { bearer: Record<string, string> }): Promise<Answer<KnownAccount>> {
    return this.ask('/internal/viewer', question, 200, knownAccount);
  }

  /** The issuer has just had `subject` prove who they are again: this session, if it is theirs, may change things by hand for a while. */
  stepUp(session: string, { issuer, subject, claims }: Subject): Promise<Answer<true>> {
    return this.ask('/internal/sessions/step-up', { session, issuer, subject, claims }, 200, () => true);
  }

  /** A session that is unknown or over is no error: it is ended. `everywhere`: the account's other sessions, grants and tokens too. */
  async endSession(session: string, everywhere: boolean): Promise<void> {
    await this.ask('/internal/sessions/end', { session, everywhere }, 200, () => true);
  }

  async auditAdHoc({ viewer, accountId }: Caller, adHoc: AdHocOperation): Promise<void> {
    await this.ask('/internal/ad-hoc', { viewer, accountId, ...adHoc }, 201, () => true);
  }

  private async ask<Value>(path: string, body: object, status: number, read: (body: Record<string, unknown>) => Value | null): Promise<Answer<Value>> {
    const answer = await this.post(path, JSON.stringify(body)).catch((error: unknown) => {
      this.terms.log.warn({ err: error, path }, 'identity cannot be asked');
      throw unavailable();
    });
    const { code } = answer.body;
    if ((answer.status === 401 || answer.status === 403) && REFUSALS.includes(code)) return { ok: false, code: code as Refusal };
    const value = answer.status === status ? read(answer.body) : null;
    if (value === null) {
      this.terms.log.error({ path, status: answer.status }, 'identity answers against the contract');
      throw unavailable();
    }
    return { ok: true, value };
  }

  private async post(path: string, body: string): Promise<{ status: number; body: Record<string, unknown> }> {
    const { pool, key, now } = this.terms;
    const authorization = `Bearer ${await signServiceToken({ service: 'gateway', institutionId: NO_INSTITUTION }, key, now())}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const send = () => pool.request({ method: 'POST', path, headers, body, signal: AbortSignal.timeout(DEADLINE_MS) });
    // Identity closes a connection that has been idle, perhaps while we write. Asked twice by that, it opens a second session
    // which nobody holds, or writes a second audit row: harmless, unlike a person who is turned away.
    const response = await send().catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && CLOSED_CONNECTION.includes(error.code))) throw error;
      return send();
    });
    const value: unknown = await response.body.json().catch(() => null);
    return { status: response.statusCode, body: isRecord(value) ? value : {} };
  }
}

function knownAccount(body: Record<string, unknown>): KnownAccount | null {
  const viewer = viewerOf(body.viewer);
  const { accountId, signInName } = body;
  if (!viewer || typeof accountId !== 'string' || typeof signInName !== 'string') return null;
  const { sessionId, csrf } = body;
  const session = typeof sessionId === 'string' && typeof csrf === 'string' ? { id: sessionId, csrf, idleAt: text(body.idleAt), expiresAt: text(body.expiresAt), steppedUpUntil: text(body.steppedUpUntil) } : null;
  return { viewer, accountId, signInName, session };
}

function viewerOf(value: unknown): Viewer | null {
  if (!isRecord(value)) return null;
  const { institutionId: institution, personId: person, administrator: admin, opened } = value;
  return viewerFromClaims({ institution, person, admin, opened });
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
