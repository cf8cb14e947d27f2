import { RequestDatabase } from '@tongxin/database';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0006 heads D02, where P0010 and P0012 work; P0002 leads. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  // What is known of the year before: the same people in the same units.
  for (const [entity, facts] of practice.facts) practice.facts.set(entity, facts.map((f) => ({ ...f, from: f.from === '2026-01-01' ? '2025-01-01' : f.from })));
  await service.hear(practice);
  await service.import(practice, { talk_rules: (await practiceSheets())['talk_rules'] ?? [] }, 'apply', { from: '2025-01-01' });
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Hints {
  longWithoutOffer: { person: { id: string }; since: string }[];
  unansweredRequests: { id: string; late: boolean }[];
}
const hints = async (who: Asker, of = practice) => (await service.ask<{ myTalkHints: Hints | null }>(of, who, '{ myTalkHints { longWithoutOffer { person { id } since } unansweredRequests { id late } } }')).data.myTalkHints;
const waiting = async (who: Asker) => (await hints(who))?.longWithoutOffer.map(({ person, since }) => [practice.staffNo(person.id), since]);

it('T-29 who was not offered a talk in eleven months is named to the responsible talker only', async () => {
  const staff = await waiting('P0006');
  expect(staff).toEqual(expect.arrayContaining([['P0010', '2025-01-01'], ['P0012', '2025-01-01']]));
  const named = new Set(staff?.map(([staffNo]) => staffNo));
  // Neither the person, nor another head, nor the offices are told of P0010; a leader is told of those whom leaders talk with.
  for (const other of ['P0010', 'P0012', 'P0007', 'P0013', 'P0080']) expect((await waiting(other))?.map(([staffNo]) => staffNo)).not.toContain('P0010');
  await service.ask(practice, 'P0006', `mutation { planTalk(input: { talkeeId: "${practice.person('P0010')}", plannedOn: "2026-11-25" }) { talk { id } } }`);
  expect((await waiting('P0006'))?.length).toBe(named.size - 1);
});

it('T-29 an offer that was declined is an offer: the talker is not sent after anybody', async () => {
  const { data } = await service.ask<{ planTalk: { talk: { id: string } } }>(practice, 'P0006', `mutation { planTalk(input: { talkeeId: "${practice.person('P0012')}", plannedOn: "2026-11-25" }) { talk { id } } }`);
  await service.ask(practice, 'P0012', `mutation { answerTalk(input: { talkId: "${data.planTalk.talk.id}", answer: DECLINE }) { talk { id } } }`);
  expect((await waiting('P0006'))?.map(([staffNo]) => staffNo)).not.toContain('P0012');
});

it('T-29 a request that waits longer than two workdays is named to the person who is asked', async () => {
  await service.ask(practice, 'P0010', `mutation { requestTalk(input: { chosenId: "${practice.person('P0002')}" }) { request { id } } }`);
  expect((await hints('P0002'))?.unansweredRequests).toEqual([]);
  await service.setToday('2026-11-26');
  expect((await hints('P0002'))?.unansweredRequests).toEqual([expect.objectContaining({ late: true })]);
  for (const other of ['P0010', 'P0001', 'P0013']) expect((await hints(other))?.unansweredRequests).toEqual([]);
});

it('T-29 a matter whose feedback is overdue is named to the head whose unit it is before, and to nobody else', async () => {
  const late = async (who: Asker) => (await service.ask<{ myTalkHints: { lateMatters: { id: string }[] } }>(practice, who, '{ myTalkHints { lateMatters { id } } }')).data.myTalkHints.lateMatters.map(({ id }) => id);
  const { data } = await service.ask<{ raiseMatter: { matter: { id: string } } }>(practice, 'P0010', `mutation { raiseMatter(input: { kind: PROBLEM, unitId: "${practice.department('D02')}", text: "会议室预约不便" }) { matter { id } } }`);
  await service.setToday('2026-12-14');
  expect(await late('P0006')).toEqual([]);
  await service.setToday('2026-12-15');
  expect(await late('P0006')).toEqual([data.raiseMatter.matter.id]);
  for (const other of ['P0010', 'P0007', 'P0001', 'P0013']) expect(await late(other)).toEqual([]);
});

it('T-29 what waits longest is named first, however much has come since', async () => {
  const old = practice.person('P0012');
  await service.setToday('2026-11-30');
  await service.ask(practice, 'P0012', `mutation { requestTalk(input: { chosenId: "${practice.person('P0003')}" }) { request { id } } }`);
  await new RequestDatabase(service.dataSource, practice.id).transaction((tx) => tx.query(
    `insert into app.talk_request (institution_id, id, requester_id, chosen_id, urgency, asked_on, unavailable_on) select $1, gen_random_uuid(), $2, $3, 'ORDINARY', '2026-12-02', '2026-12-02' from generate_series(1, 120)`,
    [practice.id, practice.person('P0014'), practice.person('P0003')]));
  await service.setToday('2026-12-03');
  const { data } = await service.ask<{ myTalkHints: { unansweredRequests: { requester: { id: string } }[] } }>(practice, 'P0003', '{ myTalkHints { unansweredRequests { requester { id } } } }');
  expect(data.myTalkHints.unansweredRequests.map(({ requester }) => requester.id)).toEqual([old]);
});

it('administrators and other institutions have none, nobody is anonymous, and the directory is fresh', async () => {
  expect(await hints({ administrator: 'SYSTEM' })).toBeNull();
  const other = new PracticeInstitution();
  await service.hear(other);
  expect(await hints('P0006', other)).toMatchObject({ longWithoutOffer: [], unansweredRequests: [] });
  const query = '{ myTalkHints { longWithoutOffer { since } } }';
  expect((await service.ask(practice, null, query)).errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  await service.poll(61);
  expect((await service.ask(practice, 'P0006', query)).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
});

it('the statements do not grow with the people', async () => {
  const cost = async (who: string) => {
    const before = await service.statements();
    await hints(who);
    return (await service.statements()) - before;
  };
  expect(await cost('P0006')).toBe(await cost('P0080'));
});
