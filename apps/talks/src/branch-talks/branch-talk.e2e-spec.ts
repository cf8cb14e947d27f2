import { PracticeInstitution, practiceRows, practiceSheets } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0053 is secretary of ZB03 and P0056, P0061, P0075, P0035 sit on its committee; P0013 is HR; P0002 leads. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Totals {
  relation: string;
  due: number;
  met: number | null;
}
const totals = async (who: Asker, code = 'ZB03', of = practice): Promise<Totals[] | null> => {
  const query = `{ _entities(representations: [{ __typename: "Branch", id: "${of.branch(code)}" }]) { ... on Branch { talkTotals(year: 2026) { relation due met } } } }`;
  return (await service.ask<{ _entities: ({ talkTotals: Totals[] | null } | null)[] }>(of, who, query)).data._entities[0]?.talkTotals ?? null;
};
const must = async () => (await service.ask<{ talkCoverage: { due: number; met: number } }>(practice, 'P0013', '{ talkCoverage(year: 2026) { due met } }')).data.talkCoverage;
async function talk(by: string, to: string, answer: 'ACCEPT' | 'DECLINE', of = practice): Promise<void> {
  const act = async (who: string, call: string) => {
    const { data, errors } = await service.ask<{ done: { talk: { id: string } | null; userErrors: unknown[] } }>(of, who, `mutation { done: ${call} { talk { id } userErrors { code } } }`);
    if (errors || data.done.userErrors.length > 0) throw new Error(JSON.stringify([errors, data]));
    return data.done.talk?.id ?? '';
  };
  const id = await act(by, `planTalk(input: { talkeeId: "${of.person(to)}", plannedOn: "2026-11-23" })`);
  await act(to, `answerTalk(input: { talkId: "${id}", answer: ${answer} })`);
  if (answer === 'DECLINE') return;
  await act(by, `recordTalk(input: { talkId: "${id}", heldOn: "2026-11-23" })`);
  await act(to, `confirmTalk(input: { talkId: "${id}" })`);
}

it('T-37 the five of ZB03’s committee make ten pairs, its other members one duty each in both classes, and the must-talks stay 115', async () => {
  const committee = new Set(practiceRows('branch_committees.csv').filter((row) => row['支部编码'] === 'ZB03').map((row) => row['工号']));
  const members = practiceRows('people.csv').filter((row) => row['所属党支部'] === 'ZB03' && row['在职状态'] === '在职' && !committee.has(row['工号']));
  expect((await totals('P0013'))?.map(({ relation, due }) => [relation, due])).toEqual([
    ['COMMITTEE_MUTUAL', 10], ['COMMITTEE_WITH_MEMBERS', members.length], ['MEMBERS_MUTUAL', members.length],
  ]);
  expect((await must()).due).toBe(115);
});

it('T-37 a talk that was held and one that was declined count alike, each pair once', async () => {
  const met = async () => (await totals('P0013'))?.map((one) => one.met);
  const [pairs = 0, ...members] = (await met()) ?? [];
  await talk('P0056', 'P0075', 'ACCEPT');
  await talk('P0061', 'P0035', 'DECLINE');
  expect(await met()).toEqual([(pairs ?? 0) + 2, ...members]);
  await talk('P0075', 'P0056', 'ACCEPT');
  expect(await met()).toEqual([(pairs ?? 0) + 2, ...members]);
});

it('T-37 the pairs of the committee are exact for the offices, small numbers hidden from the committee; what members had is hidden from everybody while it is small', async () => {
  const lone = new PracticeInstitution();
  await service.hear(lone);
  await service.import(lone, {}, 'apply');
  const member = practiceRows('people.csv').find((row) => row['所属党支部'] === 'ZB03' && row['在职状态'] === '在职' && !['P0053', 'P0056', 'P0061', 'P0075', 'P0035'].includes(row['工号'] ?? ''))?.['工号'] ?? '';
  const met = async (who: Asker) => (await totals(who, 'ZB03', lone))?.map((one) => one.met);
  expect([await met('P0013'), await met('P0053')]).toEqual([[0, 0, 0], [0, 0, 0]]);
  await talk('P0056', 'P0075', 'ACCEPT', lone);
  await talk('P0056', member, 'ACCEPT', lone);
  // The office sees its exact figure today; everything else stands as of the last month that is over.
  expect([await met('P0013'), await met('P0053')]).toEqual([[1, 0, 0], [0, 0, 0]]);
  await service.setToday('2026-12-01');
  expect([await met('P0013'), await met('P0053')]).toEqual([[1, null, 0], [null, null, 0]]);
});

it.each<[string, Asker, string]>([
  ['a member', 'P0008', 'ZB03'], ['the committee of another branch', 'P0053', 'ZB01'], ['the retired', 'P0080', 'ZB03'], ['an administrator', { administrator: 'AUDIT' }, 'ZB03'], ['an anonymous caller', null, 'ZB03'],
])('%s sees none', async (_name, who, code) => expect(await totals(who, code)).toBeNull());

it('another institution sees none, and nobody while the directory is stale', async () => {
  const other = new PracticeInstitution();
  await service.hear(other);
  other.branches['ZB03'] = practice.branch('ZB03');
  expect((await totals('P0013', 'ZB03', other))?.map(({ due }) => due)).toEqual([0, 0, 0]);
  await service.poll(61);
  const query = `{ _entities(representations: [{ __typename: "Branch", id: "${practice.branch('ZB03')}" }]) { ... on Branch { talkTotals(year: 2026) { due } } } }`;
  expect((await service.ask(practice, 'P0013', query)).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
});
