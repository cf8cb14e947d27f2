import { RequestDatabase } from '@tongxin/database';
import { PracticeInstitution, practiceSheets } from './practice-institution.fixtures';
import { counted } from './statements.fixtures';
import { TalksService } from './talks.fixtures';

/** P0006 heads D02, where P0010 works; P0042 heads D09; P0001 leads. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());

const inputs: Record<string, string> = {
  planTalk: 'PlanTalkInput', rescheduleTalk: 'RescheduleTalkInput', answerTalk: 'AnswerTalkInput', recordTalk: 'RecordTalkInput', confirmTalk: 'TalkInput', closeTalk: 'TalkInput',
  requestTalk: 'RequestTalkInput', redirectTalkRequest: 'RedirectTalkRequestInput', acceptTalkRequest: 'AcceptTalkRequestInput', raiseMatter: 'RaiseMatterInput', analyseMatter: 'MatterTextInput',
  resolveMatter: 'ResolveMatterInput', giveMatterFeedback: 'MatterTextInput', closeMatter: 'CloseMatterInput', planGroupTalk: 'PlanGroupTalkInput', offerOpenHour: 'OfferOpenHourInput', bookOpenHour: 'OpenHourInput',
};

/** Statements of each mutation in a talk, a request, a matter, a group talk and an hour, from the first to the last. */
async function statementsOfEach(day: string): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  const does = async (who: string, verb: string, record: string, input: object): Promise<string> => {
    const { result: { data, errors }, statements } = await counted(() => service.ask<Record<string, Record<string, { id: string } | null> & { userErrors: object[] }>>(
      practice, who, `mutation ($input: ${inputs[verb]}!) { ${verb}(input: $input) { ${record} { id } userErrors { code } } }`, { input }));
    taken[verb] = statements;
    const made = data?.[verb]?.[record];
    if (!made) throw new Error(JSON.stringify([verb, errors, data]));
    return made.id;
  };
  await service.setToday(day);
  const talkId = await does('P0006', 'planTalk', 'talk', { talkeeId: practice.person('P0010'), plannedOn: day });
  await does('P0010', 'rescheduleTalk', 'talk', { talkId, plannedOn: day, plannedAt: '09:00' });
  await does('P0006', 'answerTalk', 'talk', { talkId, answer: 'ACCEPT' });
  await does('P0006', 'recordTalk', 'talk', { talkId, heldOn: day });
  await does('P0010', 'confirmTalk', 'talk', { talkId });
  await does('P0010', 'closeTalk', 'talk', { talkId });
  const requestId = await does('P0010', 'requestTalk', 'request', { chosenId: practice.person('P0001') });
  await does('P0010', 'redirectTalkRequest', 'request', { requestId, chosenId: practice.person('P0042') });
  await does('P0042', 'acceptTalkRequest', 'request', { requestId, plannedOn: day });
  const matterId = await does('P0010', 'raiseMatter', 'matter', { kind: 'PROBLEM', text: '食堂晚间没有热饭', unitId: practice.department('D09') });
  await does('P0042', 'analyseMatter', 'matter', { matterId, text: '排班只到六点' });
  await does('P0042', 'resolveMatter', 'matter', { matterId, text: '排到八点', dueOn: day });
  await does('P0042', 'giveMatterFeedback', 'matter', { matterId, text: '已供应到八点' });
  await does('P0010', 'closeMatter', 'matter', { matterId, solved: true });
  await does('P0042', 'planGroupTalk', 'groupTalk', { plannedOn: day, inviteeIds: ['P0010', 'P0012'].map((who) => practice.person(who)) });
  const openHourId = await does('P0001', 'offerOpenHour', 'openHour', { day, startsAt: '14:00', endsAt: '14:30' });
  await does('P0010', 'bookOpenHour', 'openHour', { openHourId });
  return taken;
}

it('each mutation takes a few statements, as many in an institution with thousands of talks, requests and matters as in one with none', async () => {
  const few = await statementsOfEach('2026-11-24');
  expect(Object.keys(few).toSorted()).toEqual(Object.keys(inputs).toSorted());
  const given = [practice.id, practice.person('P0006'), practice.person('P0010'), practice.department('D09')];
  const many = 'from generate_series(1, 2000) n, (select $2::uuid as a, $3::uuid as b, $4::uuid as unit) given';
  await new RequestDatabase(service.dataSource, practice.id).transaction(async (tx) => {
    await tx.query(`insert into app.talk (institution_id, id, talker_id, talkee_id, planned_on, offered_on, accepted_on) select $1, gen_random_uuid(), a, b, '2026-11-01', '2026-10-01', '2026-10-02' ${many}`, given);
    await tx.query(`insert into app.talk_request (institution_id, id, requester_id, chosen_id, urgency, asked_on, withdrawn_on) select $1, gen_random_uuid(), b, a, 'ORDINARY', '2026-10-01', '2026-10-02' ${many}`, given);
    await tx.query(`insert into app.matter (institution_id, id, raiser_id, kind, unit_id, raised_on) select $1, gen_random_uuid(), b, 'PROBLEM', unit, '2026-10-01' ${many}`, given);
  });
  expect(await statementsOfEach('2026-11-25')).toEqual(few);
  expect(Math.min(...Object.values(few))).toBeGreaterThan(5);
});
