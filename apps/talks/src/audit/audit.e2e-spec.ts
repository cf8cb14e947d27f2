import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0006 heads D02, where P0008 and P0010 work; P0013 is HR. */
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

interface Shown { kind: string; reader: { id: string } | null; operation: string; what: string }
async function page(who: Asker): Promise<Shown[]> {
  const { data, errors } = await service.ask<{ talksRecordAccesses: { nodes: Shown[] } }>(practice, who, '{ talksRecordAccesses(first: 100) { nodes { kind reader { id } operation what } } }');
  if (errors) throw new Error(JSON.stringify(errors));
  return data.talksRecordAccesses.nodes;
}
const planAndAnswer = async (talkee: string, answer: 'ACCEPT' | 'DECLINE') => {
  const planned = await service.ask<{ planTalk: { talk: { id: string } } }>(practice, 'P0006', 'mutation ($input: PlanTalkInput!) { planTalk(input: $input) { talk { id } } }', { input: { talkeeId: practice.person(talkee), plannedOn: '2026-12-01' } });
  await service.ask(practice, talkee, 'mutation ($input: AnswerTalkInput!) { answerTalk(input: $input) { talk { id } } }', { input: { talkId: planned.data.planTalk.talk.id, answer } });
};

it('each of the two sees what the other did to their talk, and nobody else sees anything of it', async () => {
  const before = await page('P0006');
  await planAndAnswer('P0008', 'ACCEPT');
  expect(await page('P0008')).toEqual([{ kind: 'WRITE', reader: { id: practice.person('P0006') }, operation: 'planTalk', what: '谈话' }]);
  expect((await page('P0006')).slice(0, 1)).toEqual([{ kind: 'WRITE', reader: { id: practice.person('P0008') }, operation: 'answerTalk', what: '谈话' }]);
  expect(await page('P0006')).toHaveLength(before.length + 1);
  for (const who of ['P0013', { administrator: 'AUDIT' }, { administrator: 'SYSTEM' }, { administrator: 'SECURITY' }] as const) expect(await page(who)).toEqual([]);
});

it('what was answered shows in no page: an accepted and a declined offer look alike (line 3)', async () => {
  const seen: Shown[][] = [];
  for (const answer of ['ACCEPT', 'DECLINE'] as const) {
    const before = await page('P0006');
    await planAndAnswer('P0010', answer);
    const after = await page('P0006');
    seen.push(after.slice(0, after.length - before.length));
  }
  expect(seen[0]).toHaveLength(1);
  expect(seen[1]).toEqual(seen[0]);
});

it('a duty that an office reads is shown to both whom it concerns, by the operation’s own name', async () => {
  await service.ask(practice, 'P0013', 'query DutyBoard__talks__0 { talkDuties(year: 2026, ruleCode: "WBT-5", first: 100) { nodes { id } } }');
  const read = { kind: 'READ', reader: { id: practice.person('P0013') }, operation: 'DutyBoard', what: '谈话责任' };
  expect(await page('P0006')).toContainEqual(read);
  expect(await page('P0008')).toContainEqual(read);
  expect(await page('P0013')).not.toContainEqual(read);
});

it('waits for a fresh directory, and asks an anonymous caller to sign in', async () => {
  const codes = async (who: Asker) => (await service.ask(practice, who, '{ talksRecordAccesses { totalCount } }')).errors?.map((error) => error.extensions.code);
  expect(await codes(null)).toEqual(['UNAUTHENTICATED']);
  await service.poll(61);
  expect(await codes('P0008')).toEqual(['DIRECTORY_STALE']);
});
