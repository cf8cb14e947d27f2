import { RequestDatabase, type Tx } from '@tongxin/database';
import { pino } from 'pino';
import { dutyStatesOn, loadYear } from '../coverage/coverage.query';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService } from '../talks.fixtures';
import { settleDuties } from './settle-duties';

/** Every test has a duty of a pair of its own, and days that come after those of the tests before. */
let service: TalksService;
let practice: PracticeInstitution;
let other: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  [practice, other] = [new PracticeInstitution(), new PracticeInstitution()];
  for (const each of [practice, other]) await service.hear(each);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());

interface Told {
  event_id: string;
  institution_id: string;
  type: string;
  version: number;
  entity: string;
  occurred_at: Date;
  payload: { dutyId: string; year: number };
}
const told = (of = practice) =>
  service.rows<Told>(of, 'select event_id, institution_id, type, version, entity, occurred_at, payload from ops.outbox where institution_id = $1 order by id');
const toldOf = async (dutyId: string) => (await told()).filter(({ payload }) => payload.dutyId === dutyId).map(({ payload }) => payload);
const night = async (day: string, of = practice): Promise<void> => {
  await service.setToday(day);
  await service.daily(of, settleDuties, day);
};
const change = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => new RequestDatabase(service.dataSource, practice.id).transaction(work);
/** The night once more, as if nothing said that it was done. */
const again = (tx: Tx, day: string) =>
  settleDuties.run({ tx, institutionId: practice.id, payload: { institutionId: practice.id, day }, now: new Date(), today: day, signal: new AbortController().signal, log: pino({ level: 'silent' }) });
const metOn = async (day: string) => (await change((tx) => loadYear(tx, practice.id, 2026).then((year) => dutyStatesOn(year, day, day)))).filter((duty) => duty.met).map((duty) => duty.id).sort();

/** Whether a duty is met on a day, by what is known at the end of another. */
const isMet = async (dutyId: string, day: string, known = day): Promise<boolean | undefined> =>
  (await change((tx) => loadYear(tx, practice.id, 2026).then((year) => dutyStatesOn(year, day, known)))).find(({ id }) => id === dutyId)?.met;

interface Pair {
  dutyId: string;
  talker: string;
  talkee: string;
}
/** The open duty of a head and a colleague who is none of `but`. */
async function openDuty(...but: Pair[]): Promise<Pair> {
  const year = await change((tx) => loadYear(tx, practice.id, 2026));
  const duty = dutyStatesOn(year, '2026-12-31', '2027-12-31').find((each) => !each.met && each.ruleCode === 'WBT-5' && !but.some(({ dutyId }) => dutyId === each.id));
  if (!duty) throw new Error('no duty is open');
  return { dutyId: duty.id, talker: practice.staffNo(duty.talkerId), talkee: practice.staffNo(duty.talkeeId) };
}
const act = async (who: string, verb: string, type: string, input: object): Promise<string> => {
  const { data, errors } = await service.ask<Record<string, { talk: { id: string } | null; userErrors: object[] }>>(
    practice, who, `mutation ($input: ${type}!) { ${verb}(input: $input) { talk { id } userErrors { code } } }`, { input });
  const talk = data?.[verb]?.talk;
  if (!talk) throw new Error(JSON.stringify([errors, data]));
  return talk.id;
};
const offered = ({ talker, talkee }: Pair) => act(talker, 'planTalk', 'PlanTalkInput', { talkeeId: practice.person(talkee), plannedOn: '2026-12-30' });
const recorded = async (pair: Pair, heldOn: string) => act(pair.talker, 'recordTalk', 'RecordTalkInput', { talkId: await offered(pair), heldOn });

it('T-03 the first night tells of every duty that coverage counts as met, once each, and names nobody', async () => {
  await night('2026-11-24');
  const events = await told();
  expect(events.length).toBeGreaterThan(0);
  expect(events.map(({ payload }) => payload.dutyId).sort()).toEqual(await metOn('2026-11-23'));
  for (const { payload, entity, type } of events) expect([type, entity, payload]).toEqual(['TalkDutyMet', `talk-duty/${payload.dutyId}`, { dutyId: payload.dutyId, year: 2026 }]);
});

it('T-13 a duty is told of when seven days of silence are over, once, however often the night comes and whoever speaks afterwards', async () => {
  const pair = await openDuty();
  await service.setToday('2026-11-24');
  const talkId = await recorded(pair, '2026-11-24');
  await night('2026-12-01');
  expect(await toldOf(pair.dutyId)).toEqual([]);
  await night('2026-12-02');
  expect(await toldOf(pair.dutyId)).toEqual([{ dutyId: pair.dutyId, year: 2026 }]);
  await night('2026-12-03');
  await change((tx) => again(tx, '2026-12-02'));
  await act(pair.talkee, 'confirmTalk', 'TalkInput', { talkId });
  await night('2026-12-04');
  expect(await toldOf(pair.dutyId)).toHaveLength(1);
});

it('killed half-way it has told nothing, and two at once tell once', async () => {
  const pair = await openDuty();
  await recorded(pair, '2026-12-04');
  await expect(change(async (tx) => {
    await again(tx, '2026-12-13');
    throw new Error('killed');
  })).rejects.toThrow('killed');
  expect(await toldOf(pair.dutyId)).toEqual([]);
  await Promise.all([change((tx) => again(tx, '2026-12-13')), change((tx) => again(tx, '2026-12-13'))]);
  expect(await toldOf(pair.dutyId)).toHaveLength(1);
});

it('T-13 a record that is disputed after the night has told of it is taken back in the next, and told again when it is held after all', async () => {
  const pair = await openDuty();
  await service.setToday('2026-12-13');
  const talkId = await recorded(pair, '2026-12-13');
  const types = async (day: string) => {
    for (let twice = 0; twice < 2; twice += 1) await change((tx) => again(tx, day));
    return (await told()).filter(({ payload }) => payload.dutyId === pair.dutyId).map(({ type }) => type);
  };
  await service.setToday('2026-12-21');
  expect(await types('2026-12-21')).toEqual(['TalkDutyMet']);
  await act(pair.talkee, 'disputeTalk', 'TalkInput', { talkId });
  expect(await types('2026-12-22')).toEqual(['TalkDutyMet', 'TalkDutyReopened']);
  await service.setToday('2026-12-22');
  await act(pair.talkee, 'recordTalk', 'RecordTalkInput', { talkId, heldOn: '2026-12-21' });
  await act(pair.talker, 'confirmTalk', 'TalkInput', { talkId });
  expect(await types('2026-12-23')).toEqual(['TalkDutyMet', 'TalkDutyReopened', 'TalkDutyMet']);
});

it('a record that is disputed before the night is told of by nobody', async () => {
  const pair = await openDuty();
  await service.setToday('2026-12-14');
  const talkId = await recorded(pair, '2026-12-14');
  await service.setToday('2026-12-21');
  await act(pair.talkee, 'disputeTalk', 'TalkInput', { talkId });
  await night('2026-12-22');
  expect(await toldOf(pair.dutyId)).toEqual([]);
  await act(pair.talker, 'cancelTalk', 'TalkInput', { talkId });
});

it('T-12 held in silence, declined, left unanswered: nothing but the ids tells one event from another', async () => {
  await service.setToday('2026-12-22');
  const silent = await openDuty();
  await recorded(silent, '2026-12-22');
  const declined = await openDuty(silent);
  await act(declined.talkee, 'answerTalk', 'AnswerTalkInput', { talkId: await offered(declined), answer: 'DECLINE' });
  const ignored = await openDuty(silent, declined);
  const offer = await offered(ignored);
  const accepted = await openDuty(silent, declined, ignored);
  await act(accepted.talkee, 'answerTalk', 'AnswerTalkInput', { talkId: await offered(accepted), answer: 'ACCEPT' });

  await night('2026-12-31');
  expect(await toldOf(ignored.dutyId)).toEqual([]);
  await night('2027-01-01');
  const three = (await told()).filter(({ payload }) => [silent, declined, ignored].some(({ dutyId }) => dutyId === payload.dutyId));
  expect(three).toHaveLength(3);
  for (const { event_id: id, occurred_at: at, payload, entity, ...rest } of three) {
    expect([rest, entity, payload]).toEqual([{ institution_id: practice.id, type: 'TalkDutyMet', version: 1 }, `talk-duty/${payload.dutyId}`, { dutyId: payload.dutyId, year: 2026 }]);
    expect([id, at.toISOString().slice(0, 4)]).toEqual([expect.any(String), expect.stringMatching(/^202[67]$/)]);
  }
  expect(await toldOf(accepted.dutyId)).toEqual([]);

  await act(ignored.talkee, 'answerTalk', 'AnswerTalkInput', { talkId: offer, answer: 'DECLINE' });
  await night('2027-01-02');
  expect(await toldOf(ignored.dutyId)).toHaveLength(1);
});

it('a talk of December that is confirmed in January is told of in the year it was held', async () => {
  const pair = await openDuty();
  await service.setToday('2027-01-02');
  const talkId = await act(pair.talker, 'planTalk', 'PlanTalkInput', { talkeeId: practice.person(pair.talkee), plannedOn: '2027-01-02' });
  await act(pair.talker, 'recordTalk', 'RecordTalkInput', { talkId, heldOn: '2026-12-29' });
  await change((tx) => tx.query('update app.talk set talkee_confirmed_on = $3 where institution_id = $1 and id = $2', [practice.id, talkId, '2027-01-02']));
  await night('2027-01-03');
  expect(await toldOf(pair.dutyId)).toEqual([{ dutyId: pair.dutyId, year: 2026 }]);
  expect((await service.rows(practice, 'select year from app.duty_year where institution_id = $1 order by year')).map((row) => (row as { year: number }).year)).toEqual([2026, 2027]);
});

it('line 3: agreed in December, then silent or declined in January: the duty of the year is met from the day that settles it, either way, and told alike', async () => {
  const [silent, declined] = await (async () => {
    const one = await openDuty();
    return [one, await openDuty(one)];
  })();
  await service.setToday('2026-12-30');
  const accepted = async (pair: Pair): Promise<string> => {
    const talkId = await offered(pair);
    await act(pair.talkee, 'answerTalk', 'AnswerTalkInput', { talkId, answer: 'ACCEPT' });
    return talkId;
  };
  const talks = [await accepted(silent), await accepted(declined)];
  await service.setToday('2026-12-31');
  await act(silent.talker, 'recordTalk', 'RecordTalkInput', { talkId: talks[0], heldOn: '2026-12-30' });
  await service.setToday('2027-01-07');
  await act(declined.talkee, 'answerTalk', 'AnswerTalkInput', { talkId: talks[1], answer: 'DECLINE' });
  for (const { dutyId } of [silent, declined]) expect([await isMet(dutyId, '2026-12-31', '2027-01-06'), await isMet(dutyId, '2026-12-31', '2027-01-07')]).toEqual([false, true]);
  for (const day of ['2027-01-07', '2027-01-08']) {
    expect([await toldOf(silent.dutyId), await toldOf(declined.dutyId)]).toEqual([[], []]);
    await night(day);
  }
  expect([await toldOf(silent.dutyId), await toldOf(declined.dutyId)]).toEqual([silent, declined].map(({ dutyId }) => [{ dutyId, year: 2026 }]));
});

it('T-03 line 3: what was told of a day that is over stays, whatever becomes of the record or of the terms of the offer', async () => {
  await service.setToday('2026-12-13');
  const disputed = await openDuty();
  const talkId = await recorded(disputed, '2026-12-13');
  await service.setToday('2026-12-30');
  const moved = await openDuty(disputed);
  const offer = await offered(moved);
  const days = async () => [
    await Promise.all(['2026-12-19', '2026-12-20', '2026-12-22', '2026-12-31'].map((day) => isMet(disputed.dutyId, day, '2027-02-01'))),
    await Promise.all(['2026-12-30', '2026-12-31'].map((day) => isMet(moved.dutyId, day, '2027-02-01'))),
  ];
  expect(await days()).toEqual([[false, true, true, true], [false, true]]);
  await service.setToday('2026-12-23');
  await act(disputed.talkee, 'disputeTalk', 'TalkInput', { talkId });
  await service.setToday('2027-01-08');
  await act(moved.talker, 'rescheduleTalk', 'RescheduleTalkInput', { talkId: offer, plannedOn: '2027-01-20' });
  expect(await days()).toEqual([[false, true, true, false], [false, true]]);
  await night('2027-01-09');
  expect(await toldOf(moved.dutyId)).toHaveLength(1);
});

it('another institution is settled apart, with nothing of this one’s', async () => {
  const before = await told();
  await night('2027-01-10', other);
  expect([await told(other), await told()]).toEqual([[], before]);
});

it('what is kept of jobs is ids and days', async () => {
  const kept = await service.rows<{ row: string }>(practice, `select concat_ws(' ', institution_id, job, key) as row from app.job_done where institution_id = $1
    union select concat_ws(' ', institution_id, job, day) from ops.job_day union select concat_ws(' ', payload::text, key, last_error) from graphile_worker._private_jobs`);
  expect(kept.length).toBeGreaterThan(0);
  for (const { row } of kept) expect(row).toMatch(/^[0-9a-f-]{36} settle-duties \d{4}-\d\d-\d\d$/);
});
