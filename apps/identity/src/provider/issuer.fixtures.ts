import { freePort } from '@tongxin/cluster';
import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { createDataSource, migrate } from '@tongxin/database';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { generateKey, type Administrator } from '@tongxin/viewer';
import Fastify, { type FastifyInstance } from 'fastify';
import { importJWK } from 'jose';
import { allowInsecureRequests, discovery, None, PrivateKeyJwt, type Configuration } from 'openid-client';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { migrations } from '../data-source';
import { createDeps, inInstitution, type IdentityDeps } from '../deps';
import { createPasswords } from '../passwords/passwords';
import { SecretBox } from '../secret-box';
import { totpContext } from '../sign-in/sign-in.service';
import { totpCode } from '../sign-in/totp';
import { issuerRoutes } from './issuer-routes';
import type { PracticeAccounts } from './practice-accounts';
import { openProviderHost, type ProviderHost } from './provider-host';
import { standInForGateway } from './gateway-stand-in.fixtures';

// In jest's sandbox the platform's own clone has foreign prototypes, which oidc-provider takes for no plain objects.
globalThis.structuredClone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export const INSTITUTION = '01990000-0000-7000-8000-000000000001';
export const PASSWORD = '春江潮水连海平,海上明月';
export const TOTP_SECRET = Buffer.alloc(20, 7);

export interface IssuerFixture {
  deps: IdentityDeps;
  dataSource: DataSource;
  host: ProviderHost;
  app: FastifyInstance;
  /** Public origin: this process stands for the gateway too. */
  origin: string;
  /** What was logged so far. */
  logged: () => string;
  /** Moves the clock of our own rules. */
  ahead(ms: number): void;
  gateway(): Promise<Configuration>;
  commandLine(): Promise<Configuration>;
  account(terms: { name: string; administrator?: Administrator; totp?: boolean; id?: string; personId?: string }): Promise<string>;
  totpNow(): string;
  close(): Promise<void>;
}

/** The issuer on a port of its own with real PostgreSQL, and what of the gateway a browser needs. */
export async function startIssuer({ practice = null, terms = { memoryCost: 256, timeCost: 1, parallelism: 1 } }: { practice?: ((deps: IdentityDeps) => PracticeAccounts) | null; terms?: { memoryCost: number; timeCost: number; parallelism: number } } = {}): Promise<IssuerFixture> {
  const database: TestDatabase = await testDatabase('identity', (url) => migrate({ service: 'identity', url, migrations }));
  const dataSource = createDataSource({ url: database.url, applicationName: 'identity-test' });
  await dataSource.initialize();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, new Writable({ write: (chunk: Buffer, _encoding, done) => { lines.push(chunk.toString()); done(); } }));
  let offset = 0;
  const deps = createDeps({
    dataSource, publicUrl: origin, secret: new SecretBox(randomBytes(32)), now: () => new Date(Date.now() + offset), practice: practice !== null, passwords: createPasswords({ terms }),
  });
  const { privateJwk, publicJwk } = await generateKey('gateway');
  await dataSource.query('insert into ops.institution (id, code, name, created_at) values ($1, $2, $3, now())', [INSTITUTION, 'demo', '示范市委党校']);
  const accounts = practice?.(deps) ?? null;
  const host = await openProviderHost(deps, { log, keySet: { keys: [publicJwk] }, practice: accounts });
  const app = Fastify({ logger: false, forceCloseConnections: true });
  issuerRoutes(app, { deps, log, host, practice: accounts });
  standInForGateway(app, origin, () => gateway());
  await app.listen({ port, host: '127.0.0.1' });
  const clientKey = await importJWK(privateJwk, 'EdDSA');
  if (clientKey instanceof Uint8Array) throw new Error('the key of the gateway is symmetric');
  const issuer = new URL(`${origin}/identity`);
  const insecure = { execute: [allowInsecureRequests] };
  const gateway = () => discovery(issuer, 'gateway', { id_token_signed_response_alg: 'EdDSA' }, PrivateKeyJwt({ key: clientKey, kid: privateJwk.kid }), insecure);
  return {
    deps, dataSource, host, app, origin, gateway,
    logged: () => lines.join(''),
    ahead: (ms) => { offset += ms; },
    commandLine: () => discovery(issuer, 'cli', { id_token_signed_response_alg: 'EdDSA' }, None(), insecure),
    account: (account) => makeAccount(deps, account),
    totpNow: () => totpCode(TOTP_SECRET, deps.now()),
    close: async () => {
      await app.close();
      await host.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

async function makeAccount(
  deps: IdentityDeps,
  { name, administrator, totp = administrator !== undefined, id = deps.newId(), personId = deps.newId() }: { name: string; administrator?: Administrator; totp?: boolean; id?: string; personId?: string },
): Promise<string> {
  const hash = await deps.passwords.hash(PASSWORD);
  const sealed = totp ? deps.secret.seal(TOTP_SECRET, totpContext(id)) : null;
  await inInstitution(deps, INSTITUTION, (tx) => tx.query(
    `insert into app.account (institution_id, id, person_id, administrator, holder_name, sign_in_name, password_hash, password_set_at, totp_secret, totp_confirmed_at, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, now(), $8, $9, now())`,
    [INSTITUTION, id, administrator ? null : personId, administrator ?? null, administrator ? '王安' : null, name, hash, sealed, sealed && new Date()],
  ));
  return id;
}
