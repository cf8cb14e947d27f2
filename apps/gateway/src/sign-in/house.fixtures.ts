import { createViewerVerifier } from '@tongxin/viewer';
import { fixtureContext, FixtureGateway, FixtureSubgraph } from '../gateway.fixtures';
import { FixtureBrowser, type Visit } from './browser.fixtures';
import { FixtureIdentity } from './identity.fixtures';

/** A subgraph that there must be one of. */
export const anOrganisation = (): FixtureSubgraph => new FixtureSubgraph('organisation', 'type Query { me: Boolean }', { Query: { me: () => true } });

export interface Session {
  viewer: { personId: string | null } | null;
  signInName: string | null;
  csrf: string | null;
  [more: string]: unknown;
}

/** A gateway with its identity, and a subgraph that answers whom it sees: `{ me }` is the viewer as JSON. */
export class FixtureHouse {
  readonly identity = new FixtureIdentity();
  readonly organisation = new FixtureSubgraph('organisation', 'type Query { me: String }', {
    Query: {
      me: async (_: unknown, __: unknown, context: unknown) => {
        const { d: _secret, ...publicJwk } = this.gateway.key;
        return JSON.stringify(await createViewerVerifier({ keys: [publicJwk] }, { now: () => new Date() })(fixtureContext(context).headers.authorization));
      },
    },
  });
  private started: FixtureGateway | undefined;

  async start(): Promise<void> {
    this.started = await FixtureGateway.start([this.organisation], { identity: this.identity, rateLimits: false });
  }

  async stop(): Promise<void> {
    await this.started?.stop();
  }

  get gateway(): FixtureGateway {
    if (!this.started) throw new Error('The fixture has not been started.');
    return this.started;
  }

  get sessionCookie(): string {
    return `__Host-tongxin-${new URL(this.gateway.url).port}`;
  }

  at(path: string): string {
    return this.gateway.url + path;
  }

  async sessionOf(browser: FixtureBrowser): Promise<Session> {
    return JSON.parse((await browser.send(this.at('/session'))).text) as Session;
  }

  ask(browser: FixtureBrowser, headers: Record<string, string>): Promise<Visit> {
    return browser.send(this.at('/graphql'), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ me }"}' });
  }

  async signedIn(person = 'head'): Promise<{ browser: FixtureBrowser; csrf: string }> {
    const browser = new FixtureBrowser();
    await this.signInAnew(browser, person);
    return { browser, csrf: (await this.sessionOf(browser)).csrf ?? '' };
  }

  /** As after a sign-out at the issuer: of its cookies nothing is left. */
  async signInAnew(browser: FixtureBrowser, person: string): Promise<void> {
    for (const name of browser.cookies().keys()) if (!name.startsWith('__Host-')) browser.cookies().delete(name);
    this.identity.issuer.person = person;
    await browser.open(this.at('/sign-in'));
  }
}
