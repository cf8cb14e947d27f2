import { randomBytes, randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { createDataSource, migrate, RequestDatabase } from '@tongxin/database';
import { factsContracts, newEvent, type Envelope, type Fact } from '@tongxin/event-contracts';
import type { ServiceRuntime, SubgraphServer } from '@tongxin/subgraph';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { createServiceVerifier, createViewerVerifier, generateKey, importSigningKey, signServiceToken, signViewerToken, type Administrator, type SigningKey } from '@tongxin/viewer';
import { pino } from 'pino';
import type { IssuerConfig } from './config';
import { entities, migrations } from './data-source';
import { createDeps, type IdentityDeps } from './deps';
import { applyOrganisation, directoryConsumer } from './directory-consumer';
import { createOrganisation, type Organisation, type PracticeHolders } from './organisation/organisation.client';
import { createPasswords } from './passwords/passwords';
import { SecretBox } from './secret-box';
import { createServer } from './server';
import { totpContext } from './sign-in/sign-in.service';

// In jest's sandbox the platform's own clone has foreign prototypes, which oidc-provider takes for no plain objects.
globalThis.structuredClone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export const today = '2026-11-23';
export const morning = new Date('2026-11-23T01:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;
export const publicUrl = 'https://tongxin.example';
export const ownIssuer: IssuerConfig = { url: `${publicUrl}/identity`, external: null };
export const password = '松风入座-九月-山高';
export const totpSecret = Buffer.from('12345678901234567890');

/** Organisation as its contract says, over HTTP: staff numbers, and who holds the printed accounts. */
export class OrganisationFixture {
  readonly staffNumbers = new Map<string, string>();
  holders: PracticeHolders | null = null;
  asked: { path: string; institutionId: string }[] = [];
  private constructor(readonly server: Server, private readonly verify: ReturnType<typeof createServiceVerifier>) {}

  static async start(identityKey: Awaited<ReturnType<typeof generateKey>>['publicJwk'], now: () => Date): Promise<OrganisationFixture> {
    const server = createHttpServer();
    const fixture = new OrganisationFixture(server, createServiceVerifier({ keys: [identityKey] }, { now, accept: ['identity'] }));
    server.on('request', (request, response) => void fixture.answer(request).then(([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return fixture;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  private async answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const claim = await this.verify(request.headers.authorization).catch(() => null);
    if (!claim) return [401, {}];
    let text = '';
    for await (const chunk of request) text += String(chunk);
    this.asked.push({ path: request.url ?? '', institutionId: claim.institutionId });
    if (request.url === '/internal/practice-accounts') return this.holders ? [200, this.holders] : [404, {}];
    const { personIds } = JSON.parse(text) as { personIds: string[] };
    return [200, personIds.flatMap((personId) => (this.staffNumbers.has(`${claim.institutionId} ${personId}`) ? [{ personId, staffNo: this.staffNumbers.get(`${claim.institutionId} ${personId}`) }] : []))];
  }
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}
export type Asker = string | { administrator: Administrator } | null;

/** The service over a database of its own, as the gateway and organisation meet it. The clock stands still until a test moves it. */
export class IdentityService {
  readonly clock = { now: morning };
  readonly log: string[] = [];
  private revision = 0;
  private constructor(
    readonly database: TestDatabase, readonly runtime: ServiceRuntime, readonly deps: IdentityDeps, readonly server: SubgraphServer, readonly organisation: OrganisationFixture,
    readonly client: Organisation, private readonly keys: Readonly<Record<'gateway' | 'organisation' | 'identity', SigningKey>>, clock: { now: Date }, log: string[],
  ) {
    this.clock = clock;
    this.log = log;
  }

  static async start({ practice = false, issuer = ownIssuer }: { practice?: boolean; issuer?: IssuerConfig } = {}): Promise<IdentityService> {
    const database = await testDatabase('identity', (url) => migrate({ service: 'identity', url, migrations }));
    const [gateway, organisation, identity] = await Promise.all(['gateway', 'organisation', 'identity'].map((name) => generateKey(name)));
    if (!gateway || !organisation || !identity) throw new Error('no keys');
    const clock = { now: morning };
    const now = () => clock.now;
    const jwks = { keys: [gateway.publicJwk, organisation.publicJwk, identity.publicJwk] };
    const dataSource = createDataSource({ url: database.url, applicationName: 'identity', entities, poolSize: 8 });
    await dataSource.initialize();
    const log: string[] = [];
    const runtime: ServiceRuntime = {
      log: pino({ level: 'trace' }, new Writable({ write: (chunk, _encoding, done) => { log.push(String(chunk)); done(); } })), dataSource, pinnedToday: null, practice,
      verify: createViewerVerifier(jwks, { now }), verifyService: createServiceVerifier(jwks, { now, accept: ['gateway', 'organisation', 'identity'] }),
    };
    const passwords = createPasswords({ terms: { memoryCost: 256, timeCost: 1, parallelism: 1 } });
    const deps = createDeps({ dataSource, secret: new SecretBox(randomBytes(32)), publicUrl, now, practice, passwords });
    const other = await OrganisationFixture.start(identity.publicJwk, now);
    const client = createOrganisation({ url: other.url, key: await importSigningKey(identity.privateJwk), now });
    const server = await createServer(runtime, { deps, organisation: client, issuer, keySet: jwks });
    const keys = { gateway: await importSigningKey(gateway.privateJwk), organisation: await importSigningKey(organisation.privateJwk), identity: await importSigningKey(identity.privateJwk) };
    return new IdentityService(database, runtime, deps, server, other, client, keys, clock, log);
  }

  async stop(): Promise<void> {
    await this.server.close();
    this.organisation.server.closeAllConnections();
    await new Promise((closed) => this.organisation.server.close(closed));
    await this.database.drop();
  }

  wait(ms: number): void {
    this.clock.now = new Date(this.clock.now.getTime() + ms);
  }

  /** Somebody organisation knows, with facts of their own. */
  async person(institutionId: string, staffNo: string, facts: Partial<Fact>[] = [{}]): Promise<string> {
    const id = randomUUID();
    this.organisation.staffNumbers.set(`${institutionId} ${id}`, staffNo);
    await this.hear(institutionId, id, facts);
    return id;
  }

  /** Organisation's newest state of a person arrives, and the consumer has just seen the end of the log. */
  async hear(institutionId: string, personId: string, facts: Partial<Fact>[]): Promise<void> {
    const whole = facts.map((more): Fact => ({ kind: 'IN_SERVICE', subjectId: personId, objectId: null, label: null, from: '2026-01-01', to: null, ...more }));
    this.revision += 1;
    const event: Envelope = {
      ...newEvent(factsContracts.PersonRecorded, { id: randomUUID(), institutionId, entity: `person/${personId}`, occurredAt: this.clock.now, payload: { facts: whole } }),
      revision: String(this.revision), source: 'organisation',
    };
    await this.inside(institutionId, (tx) => applyOrganisation(tx, [event]));
    await this.polled();
  }

  /** The directory was last seen complete just now, or then. */
  async polled(at: Date = this.clock.now): Promise<void> {
    await this.runtime.dataSource.query(
      `insert into ops.checkpoint (consumer, last_polled_at) values ($1, $2) on conflict (consumer) do update set last_polled_at = excluded.last_polled_at`, [directoryConsumer, at]);
  }

  /** An account with the password of these tests. */
  async account(institutionId: string, whose: { personId: string } | { administrator: Administrator }, signInName: string, { totp = 'administrator' in whose }: { totp?: boolean } = {}): Promise<string> {
    const id = randomUUID();
    const hash = await this.deps.passwords.hash(password);
    const sealed = totp ? this.deps.secret.seal(totpSecret, totpContext(id)) : null;
    const administrator = 'administrator' in whose ? whose.administrator : null;
    await this.inside(institutionId, (tx) => tx.query(
      `insert into app.account (institution_id, id, person_id, administrator, holder_name, sign_in_name, password_hash, password_set_at, totp_secret, totp_confirmed_at, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $8)`,
      [institutionId, id, 'personId' in whose ? whose.personId : null, administrator, administrator && '王安', signInName, hash, this.clock.now, sealed, sealed && this.clock.now]));
    return id;
  }

  async ask<Data = Record<string, unknown>>(institutionId: string, who: Asker, query: string, variables: object = {}): Promise<Answer & { data: Data }> {
    const viewer = who === null ? null
      : typeof who === 'string' ? { institutionId, personId: who, administrator: null } : { institutionId, personId: null, administrator: who.administrator };
    const headers = viewer ? { authorization: `Bearer ${await signViewerToken(viewer, this.keys.gateway, this.clock.now)}` } : {};
    const response = await this.server.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return response.json();
  }

  /** What another service asks; the gateway unless told otherwise. */
  async internal<Body = Record<string, unknown>>(path: string, payload: unknown, as: keyof typeof this.keys | null = 'gateway'): Promise<{ status: number; body: Body }> {
    const token = as && (await signServiceToken({ service: as, institutionId: '00000000-0000-0000-0000-000000000000' }, this.keys[as], this.clock.now));
    const response = await this.server.app.inject({ method: 'POST', url: `/internal/${path}`, headers: token ? { authorization: `Bearer ${token}` } : {}, payload: payload as object });
    return { status: response.statusCode, body: response.json() };
  }

  inside<T>(institutionId: string, work: Parameters<RequestDatabase['transaction']>[0] extends (tx: infer Tx) => unknown ? (tx: Tx) => Promise<T> : never): Promise<T> {
    return new RequestDatabase(this.runtime.dataSource, institutionId).transaction(work);
  }

  rows<Row>(institutionId: string, text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.inside(institutionId, (tx) => tx.query<Row>(text, [institutionId, ...parameters]));
  }

  /** Every connection of the pool is open, so that what a test starts at once runs at once. */
  async warm(): Promise<void> {
    await Promise.all(Array.from({ length: 8 }, () => this.runtime.dataSource.query('select pg_sleep(0.1)')));
  }

  async statements(): Promise<number> {
    return (await this.server.registry.getSingleMetric('sql_statements_total')?.get())?.values[0]?.value ?? 0;
  }
}
