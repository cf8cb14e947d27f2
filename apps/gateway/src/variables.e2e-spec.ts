import { FixtureGateway, FixtureSubgraph } from './gateway.fixtures';

jest.setTimeout(60_000);

const organisation = new FixtureSubgraph(
  'organisation',
  'enum Kind { LECTURE SEMINAR } input TalkInput { title: String kind: Kind } type Query { count(input: TalkInput, kind: Kind): Int }',
  { Query: { count: () => 1 } },
);
let gateway: FixtureGateway;
beforeAll(async () => void (gateway = await FixtureGateway.start([organisation])));
afterAll(() => gateway.stop());

const BY_INPUT = 'query ($input: TalkInput) { count(input: $input) }';
const BY_KIND = 'query ($kind: Kind) { count(kind: $kind) }';

describe('variables of a client that is older than the graph', () => {
  test.each<[string, string, object, string]>([
    ['a field that has another name now', BY_INPUT, { input: { titel: 'x' } }, '“input”里没有“titel”这一项'],
    ['a value that has another name now', BY_KIND, { kind: 'LECTUR' }, '“kind”的值“LECTUR”不在可选范围内'],
    ['an object that is none', BY_INPUT, { input: 'title' }, '“input”的格式不对'],
  ])('%s: told in names that the client sent itself, and no other is suggested', async (_, query, variables, message) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, body } = await gateway.query(query, { variables, headers: { accept } });
      const told = { message, locations: [expect.anything()], extensions: { code: 'BAD_USER_INPUT' } };
      expect([status, body]).toEqual([accept === 'application/json' ? 200 : 400, { errors: [told] }]);
    }
  });
});
