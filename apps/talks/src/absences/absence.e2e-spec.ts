import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { Refusals, whoeverMay, type Sent } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { tidyWorkItems } from '../work-items/tidy-work-items';

/** P0010 and P0012 are on the staff; P0001 and P0002 lead; P0013 is HR; P0080 has retired. */
let service: TalksService;
let practice: PracticeInstitution;
let refusals: Refusals;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

const days = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });
const taken = async (...sent: Sent) => expect(await refusals.codes(sent)).toEqual([]);
const absenceOf = async (who: Asker) => (await service.ask<{ myTalkAbsence: object | null }>(practice, who, '{ myTalkAbsence { firstDay lastDay } }')).data?.myTalkAbsence;
const request = (chosen: string): object => ({ chosenId: practice.person(chosen) });
async function asked(by: string, of: string): Promise<string> {
  const { data } = await service.ask<{ requestTalk: { request: { id: string } | null } }>(practice, by, 'mutation ($input: RequestTalkInput!) { requestTalk(input: $input) { request { id } } }', { input: request(of) });
  return data.requestTalk.request?.id ?? '';
}
const status = async (who: string, id: string) => (await service.ask<{ talkRequest: { status: string; late: boolean } }>(practice, who, 'query ($id: ID!) { talkRequest(id: $id) { status late } }', { id })).data.talkRequest;

it('T-27 a chosen leader who is away: the requester is asked to choose another, and nobody else learns of the request', async () => {
  const id = await asked('P0010', 'P0002');
  await taken('P0002', 'announceTalkAbsence', days('2026-11-24', '2026-12-05'));
  expect(await status('P0010', id)).toEqual({ status: 'REQUESTED', late: false });
  await service.setToday('2026-11-24');
  expect([await refusals.refused(['P0012', 'requestTalk', request('P0002')]), await refusals.refused(['P0010', 'redirectTalkRequest', { requestId: id, ...request('P0002') }])]).toEqual(['ABSENT', 'SAME_PERSON']);
  await service.setToday('2026-12-05');
  expect(await status('P0010', id)).toEqual({ status: 'CHOOSE_ANOTHER', late: false });
  for (const who of ['P0001', 'P0013']) expect((await service.ask<{ talkRequest: object | null }>(practice, who, 'query ($id: ID!) { talkRequest(id: $id) { id } }', { id })).data.talkRequest).toBeNull();
  await taken('P0010', 'redirectTalkRequest', { requestId: id, ...request('P0001') });
  expect(await status('P0010', id)).toEqual({ status: 'REQUESTED', late: false });
  await taken('P0002', 'endTalkAbsence', {});
});

it('T-27 S-03 who comes back is asked anew, and owes the answer within two workdays of that day', async () => {
  const id = await asked('P0010', 'P0002');
  await service.setToday('2026-11-24');
  await taken('P0002', 'announceTalkAbsence', days('2026-11-24', '2026-11-30'));
  expect(await status('P0002', id)).toEqual({ status: 'CHOOSE_ANOTHER', late: false });
  const night = async (day: string) => {
    await service.setToday(day);
    await service.daily(practice, tidyWorkItems, day);
  };
  for (const day of ['2026-11-25', '2026-12-01']) await night(day);
  expect(await status('P0002', id)).toEqual({ status: 'REQUESTED', late: false });
  // Whoever asked has turned to nobody else.
  const { data } = await service.ask<{ myThread: { nodes: { id: string; steps: { kind: string }[] }[] } }>(practice, 'P0010', '{ myThread(first: 100) { nodes { id steps { kind } } } }');
  expect(data.myThread.nodes.find((thread) => thread.id === id)?.steps.map(({ kind }) => kind)).toEqual(['ASKED']);
  await night('2026-12-03');
  expect(await status('P0010', id)).toEqual({ status: 'REQUESTED', late: false });
  await night('2026-12-04');
  expect(await status('P0010', id)).toEqual({ status: 'REQUESTED', late: true });
  // Back before the days are over: at once, and by day.
  await taken('P0002', 'announceTalkAbsence', days('2026-12-04', '2026-12-11'));
  await service.setToday('2026-12-08');
  await taken('P0002', 'endTalkAbsence', {});
  expect(await status('P0010', id)).toEqual({ status: 'REQUESTED', late: false });
  expect(await service.rows(practice, `select number, asked_on::text as "askedOn", answered_on as "answeredOn", ended_on::text as "endedOn" from app.talk_request_asking where institution_id = $1 and request_id = $2 order by number`, [id])).toEqual([
    { number: 1, askedOn: '2026-11-23', answeredOn: null, endedOn: '2026-11-24' }, { number: 2, askedOn: '2026-12-01', answeredOn: null, endedOn: '2026-12-04' }, { number: 3, askedOn: '2026-12-08', answeredOn: null, endedOn: null },
  ]);
  await taken('P0010', 'withdrawTalkRequest', { requestId: id });
});

it('T-27 S-03 days that are taken back or moved on the day they are said change nothing of what is owed', async () => {
  const id = await asked('P0012', 'P0003');
  const askings = () => service.rows(practice, 'select number, asked_on::text as "askedOn", ended_on as "endedOn" from app.talk_request_asking where institution_id = $1 and request_id = $2', [id]);
  await service.setToday('2026-11-25');
  await taken('P0003', 'announceTalkAbsence', days('2026-11-25', '2026-11-27'));
  await taken('P0003', 'endTalkAbsence', {});
  await taken('P0003', 'announceTalkAbsence', days('2026-11-25', '2026-11-27'));
  await taken('P0003', 'announceTalkAbsence', days('2026-11-26', '2026-11-27'));
  expect([await askings(), await status('P0012', id)]).toEqual([[{ number: 1, askedOn: '2026-11-23', endedOn: null }], { status: 'REQUESTED', late: false }]);
  await taken('P0003', 'endTalkAbsence', {});
  await service.setToday('2026-11-26');
  expect(await status('P0012', id)).toEqual({ status: 'REQUESTED', late: true });
  await taken('P0012', 'withdrawTalkRequest', { requestId: id });
});

it('T-12 T-27 in place of whoever offered a talk nobody is asked who is away', async () => {
  await taken('P0003', 'announceTalkAbsence', days('2026-11-23', '2026-11-30'));
  const { data } = await service.ask<{ planTalk: { talk: { id: string } } }>(practice, 'P0006', 'mutation ($input: PlanTalkInput!) { planTalk(input: $input) { talk { id } } }', { input: { talkeeId: practice.person('P0010'), plannedOn: '2026-12-01' } });
  expect(await refusals.refused(['P0010', 'answerTalk', { talkId: data.planTalk.talk.id, answer: 'ASK_ANOTHER', ...request('P0003') }])).toBe('ABSENT');
  await taken('P0003', 'endTalkAbsence', {});
});

it('the days are the person’s alone, newer ones take the place of those before, and are forgotten in the night after the last', async () => {
  const kept = () => service.rows(practice, `select person_id as "of", first_day::text as "firstDay", last_day::text as "lastDay" from app.absence where institution_id = $1`);
  await taken('P0002', 'announceTalkAbsence', days('2026-11-24', '2026-11-25'));
  await taken('P0002', 'announceTalkAbsence', days('2026-11-24', '2026-11-26'));
  expect(await kept()).toEqual([{ of: practice.person('P0002'), ...days('2026-11-24', '2026-11-26') }]);
  for (const [who, seen] of [['P0002', days('2026-11-24', '2026-11-26')], ['P0001', null], ['P0013', null], [{ administrator: 'AUDIT' }, null]] as const) expect(await absenceOf(who)).toEqual(seen);
  await service.setToday('2026-11-26');
  await service.daily(practice, tidyWorkItems, '2026-11-26');
  expect(await kept()).toHaveLength(1);
  await service.setToday('2026-11-27');
  expect(await absenceOf('P0002')).toBeNull();
  await service.daily(practice, tidyWorkItems, '2026-11-27');
  expect(await kept()).toEqual([]);
});

describe('refusals save nothing', () => {
  it.each<[string, Sent, string]>([
    ['days the wrong way round', ['P0010', 'announceTalkAbsence', days('2026-11-25', '2026-11-24')], 'DAYS_REVERSED'],
    ['days that are over', ['P0010', 'announceTalkAbsence', days('2026-11-20', '2026-11-22')], 'DAY_PASSED'],
    ['more than a year', ['P0010', 'announceTalkAbsence', days('2026-11-24', '2027-11-25')], 'TOO_LONG'],
    ['a day that does not exist', ['P0010', 'announceTalkAbsence', days('2026-11-24', '2026-02-30')], 'BAD_USER_INPUT'],
    ['a reason', ['P0010', 'announceTalkAbsence', { ...days('2026-11-24', '2026-11-25'), reason: '休假' }], 'BAD_USER_INPUT'],
    ['the end of none', ['P0010', 'endTalkAbsence', {}], 'NOT_ABSENT'],
    ['days of the retired', ['P0080', 'announceTalkAbsence', days('2026-11-24', '2026-11-25')], 'FORBIDDEN'],
    ['the end of the retired, who have none', ['P0080', 'endTalkAbsence', {}], 'NOT_ABSENT'],
  ])('%s', async (_name, sent, code) => expect(await refusals.refused(sent)).toBe(code));

  it.each([['announceTalkAbsence', days('2026-11-24', '2026-11-25')], ['endTalkAbsence', {}]])(whoeverMay, (verb, input) => refusals.always('P0010', verb, input));

  it('who has left says no days, and takes back their own', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    expect(await refusals.codes(['P0002', 'announceTalkAbsence', days('2026-11-23', '2026-12-05')], leaving)).toEqual([]);
    leaving.leaves('P0002', '2026-11-24');
    await service.hear(leaving);
    await service.setToday('2026-11-24');
    expect(await refusals.refused(['P0002', 'announceTalkAbsence', days('2026-11-24', '2026-12-05')], leaving)).toBe('FORBIDDEN');
    expect(await refusals.codes(['P0002', 'endTalkAbsence', {}], leaving)).toEqual([]);
  });

  it('said twice at once there is one, and taken back twice at once it is gone once', async () => {
    const input = days('2026-11-24', '2026-11-25');
    const said = await refusals.together(['P0012', 'announceTalkAbsence', input], ['P0012', 'announceTalkAbsence', input]);
    expect([said.codes, said.left['app.absence']]).toEqual([[], 1]);
    const ended = await refusals.together(['P0012', 'endTalkAbsence', {}], ['P0012', 'endTalkAbsence', {}]);
    expect([ended.codes, ended.left['app.absence']]).toEqual([['NOT_ABSENT'], -1]);
  });
});
