import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from '../access/expectation';
import { publishedSchema } from '../access/published-schema';
import { createWorld } from '../access/world';
import { startHouse, type House } from '../journey/house';
import { readPools, type IdPools } from './id-pools';
import { runFuzz, type Violation } from './run-fuzz';

const long = process.env['TONGXIN_LONG'] === '1';
const operations = Number(process.env['TONGXIN_FUZZ'] ?? (long ? 100_000 : 150));
jest.setTimeout(Math.max(400_000, operations * 400));

/** What would end the accounts that ask: refusals of these are told by the access tables and the services' own tests. */
const ENDING = ['endAllSessions', 'endSession', 'blockAccount', 'resetAccount', 'recordDeparture'];

let house: House;
let pools: IdPools;
let tokens: Map<string, string>;
beforeAll(async () => {
  house = await startHouse();
  const world = await createWorld(house);
  const people = accounts.filter((account) => account !== 'anonymous');
  tokens = new Map(await Promise.all(people.map(async (account) => [account, await house.token(account)] as const)));
  // After the tokens, so that the accounts and sessions behind them are known too.
  pools = await readPools(house, world.institutionId, world.foreignOfficer.institutionId);
});
afterAll(() => house?.stop());

test('whatever the eleven accounts ask, no answer is a server error and none holds an id of another institution', async () => {
  expect([tokens.size, pools.all.own.length > 100, pools.all.foreign.length > 500]).toEqual([11, true, true]);
  const report = await runFuzz({
    url: house.url, schema: publishedSchema(), pools, tokens, operations,
    foreign: new Set(pools.all.foreign),
    without: new Set(ENDING),
    seed: Number(process.env['TONGXIN_SEED'] ?? 20_261_123),
    say: (line) => process.stderr.write(`fuzz: ${line}\n`),
  });
  if (long) process.stderr.write(`fuzz: ${JSON.stringify({ ...report, violations: report.violations.length })}\n`);
  expect(report.violations.map((violation) => ({ ...violation, logged: loggedBy(violation) }))).toEqual([]);
  expect(report.requests).toBe(operations * 11);
  // Everybody is still taken for who they are, and the operations reach the data.
  expect(report.codes['UNAUTHENTICATED'] ?? 0).toBe(0);
  // One in nine is damaged, and one strange value refuses a request as a whole. On a busy machine some come too late.
  const reached = (report.answered + (report.codes['SERVICE_UNAVAILABLE'] ?? 0)) / report.requests;
  expect(reached).toBeGreaterThan(0.4);
});

/** What the house wrote of a violation's request. */
function loggedBy({ what }: Violation): readonly string[] {
  const request = /"requestId":"([\da-f-]{36})"/.exec(what)?.[1];
  if (request === undefined) return [];
  const folder = join(house.installation.data, 'logs');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line.includes(request) && !line.includes('"level":30')).map((line) => `${file}: ${line.slice(0, 1_500)}`),
  );
}
