import { withClient } from '@tongxin/cluster';
import { waitFor } from '@tongxin/testing';
import type { Service } from '../ports';
import type { Codes, House } from './house';
import { plainReads, type PlainRead } from './plain-reads';
import { practiceFolder } from './practice-institution.journey';
import { linesWith, logged, traced } from './traced-request';

/** What a broken database says, and nobody may read. */
const SECRET = 'geheim4711';
/** What no answer may hold: names of services, SQL, places in programs, addresses. */
const INSIDE = new RegExp(
  `${SECRET}|\\b(organisation|education|talks|integrity|identity|postgres)\\b|\\b(app|ops)\\.|\\bselect\\b|relation|constraint|row-level|failing row|pl/pgsql|127\\.0\\.0\\.1|localhost|node_modules|\\.js\\b|\\bat .*:\\d+`, 'i',
);

/** How a table can be broken by whoever owns it, and mended. */
type Breakage = (table: string) => { readonly breaks: string; readonly mends: string };

/** PostgreSQL's messages repeat rows: this one does so in every part of an error that has room for it. */
const raises = (row: string, errcode: string, table: string): string =>
  `raise exception '${SECRET} %', ${row} using errcode = '${errcode}', detail = 'Failing row contains ' || ${row}::text, hint = '${SECRET}', table = '${table}', constraint = 'forbidden'`;
const failsToRead = (errcode: string): Breakage => (table) => ({
  breaks: `create function app.fail(anyelement) returns boolean language plpgsql as $$ begin ${raises('$1', errcode, table)}; end $$;
    create policy failing on app.${table} as restrictive for select using (app.fail(${table}))`,
  mends: `drop policy failing on app.${table}; drop function app.fail`,
});
const failsToWrite: Breakage = (table) => ({
  breaks: `create function app.fail() returns trigger language plpgsql as $$ begin ${raises('new', '23514', table)}; end $$;
    create trigger failing before insert or update on app.${table} for each row execute function app.fail()`,
  mends: `drop trigger failing on app.${table}; drop function app.fail`,
});
/** A real constraint. PostgreSQL keeps the row to itself where row-level security is in force. */
const forbidsReadsInAudit: Breakage = (table) => ({
  breaks: `alter table app.${table} add constraint forbidden check (kind <> 'READ') not valid`,
  mends: `alter table app.${table} drop constraint forbidden`,
});

const breakages: readonly (readonly [string, Breakage])[] = [
  ['a function raises an exception', failsToRead('P0001')],
  ['a row violates a constraint', failsToRead('23514')],
  ['a table is gone', (table) => ({ breaks: `alter table app.${table} rename to ${SECRET}`, mends: `alter table app.${SECRET} rename to ${table}` })],
];

/** Changes of a table, whose new row holds what the client sent. */
const mutations: readonly {
  readonly service: Service;
  readonly table: string;
  readonly mutation: string;
  readonly variables: (personId: string) => object;
}[] = [
  {
    service: 'organisation',
    table: 'role_assignment',
    mutation: 'mutation ($personId: ID!, $basis: String!) { answer: designateBackbone(input: { personId: $personId, from: "2026-12-01", basis: $basis }) { userErrors { code } } }',
    variables: (personId) => ({ personId, basis: `${SECRET}号` }),
  },
  {
    service: 'talks',
    table: 'talk',
    mutation: 'mutation ($personId: ID!) { answer: planTalk(input: { talkeeId: $personId, plannedOn: "2026-12-24" }) { userErrors { code } } }',
    variables: (personId) => ({ personId }),
  },
  {
    service: 'identity',
    table: 'account',
    mutation: 'mutation ($personId: ID!) { answer: blockAccount(input: { personId: $personId }) { userErrors { code } } }',
    variables: (personId) => ({ personId }),
  },
];

/** What somebody else's data is audited for. */
/** Of other people: what is the officer's own is not audited. */
const auditedReads: readonly { readonly service: Service; readonly query: string }[] = [
  { service: 'organisation', query: '{ answer: people(first: 3) { nodes { partyLife { politicalStatus } } } }' },
  { service: 'talks', query: '{ answer: talkDuties(year: 2026, ruleCode: "WBT-2", first: 3) { nodes { status } } }' },
];

export function maskingJourney(house: () => House): void {
  describe('a service whose database fails', () => {
    let institutionId: string;
    let codes: Codes;
    let officer: { readonly institutionId: string; readonly personId: string };
    let subject: string;
    beforeAll(async () => {
      institutionId = await house().load(practiceFolder, '某市委党校(出错)');
      codes = await house().codes(institutionId);
      officer = { institutionId, personId: codes.person('P0013') };
      subject = codes.person('P0063');
      await house().token({ institutionId, personId: subject });
      await waitFor(async () => (await Promise.all(plainReads.map(holds))).every(Boolean), { timeout: 20_000, interval: 100 });
    });
    afterAll(() => expect(linesWith(house(), SECRET)).toEqual([]));

    const holds = async ({ query }: PlainRead) => {
      const { data, errors } = await house().graphql<{ answer: readonly unknown[] | { totalCount: number } }>(officer, query);
      return !errors && data && ('totalCount' in data.answer ? data.answer.totalCount : data.answer.length) > 0;
    };
    const whileBroken = async <Result>(service: Service, { breaks, mends }: ReturnType<Breakage>, work: () => Promise<Result>): Promise<Result> => {
      const asOwner = (sql: string) => withClient(house().database(service).migrationUrl, (client) => client.query(sql));
      await asOwner(breaks);
      try {
        return await work();
      } finally {
        await asOwner(mends);
      }
    };
    /** Asks while the table is broken: the answer tells a code and a request id, the logs where it failed, and nobody tells what. */
    const failure = async (service: Service, broken: ReturnType<Breakage>, query: string, variables: object = {}) => {
      const { requestId, said, answer } = await whileBroken(service, broken, () => traced(house(), officer, query, { variables }));
      expect(said).not.toMatch(INSIDE);
      const lines = await logged(house(), requestId, ['gateway', service]);
      for (const value of [SECRET, institutionId, ...texts(variables)]) {
        expect(said).not.toContain(value);
        expect(lines.filter(({ text }) => text.includes(value))).toEqual([]);
      }
      const failed = lines.filter(({ by, level }) => by === service && Number(level) >= 50);
      return { requestId, errors: answer.errors, failed };
    };

    describe.each(plainReads)('$service', ({ service, table, query }) => {
      test.each(breakages)('where %s tells a request id', async (_, breakage) => {
        const { requestId, errors, failed } = await failure(service, breakage(table), query);
        expect(errors).toEqual([{ message: expect.any(String), path: ['answer'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }]);
        expect(failed).toEqual([expect.objectContaining({ msg: 'masked error', err: expect.objectContaining({ code: expect.stringMatching(/^(P0001|23514|42P01)$/), query: expect.stringContaining(table) }) })]);
      });
    });

    test.each(mutations)('$service, where a constraint refuses what is written, tells a request id', async ({ service, table, mutation, variables }) => {
      const { requestId, errors, failed } = await failure(service, failsToWrite(table), mutation, variables(subject));
      expect(errors).toEqual([{ message: expect.any(String), path: ['answer'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }]);
      expect(failed).toEqual([expect.objectContaining({ msg: 'masked error', err: expect.objectContaining({ code: '23514', table, constraint: 'forbidden' }) })]);
    });

    test.each(auditedReads)('$service, where nothing can be audited, hands nothing out', async ({ service, query }) => {
      const { errors, failed } = await failure(service, forbidsReadsInAudit('audit_entry'), query);
      expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
      expect(failed).toEqual([expect.objectContaining({ msg: 'the audit could not be written', err: expect.objectContaining({ code: '23514', table: 'audit_entry' }) })]);
    });

    test('is as good as before when its database is mended', async () => {
      expect(await Promise.all(plainReads.map(holds))).toEqual(plainReads.map(() => true));
    });
  });
}

const texts = (variables: object): string[] => Object.values(variables).filter((value) => typeof value === 'string');
