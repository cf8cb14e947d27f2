import { addDays } from '@tongxin/calendar';
import { RequestDatabase } from '@tongxin/database';
import { randomUUID } from 'node:crypto';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { itTakesOneOfTwo, Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0006 heads D02, where P0008 and P0010 work; P0013 is HR; P0080 has retired. Years of their own keep the tests apart. */
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

interface Talk {
  id: string;
  status: string;
  plannedOn: string | null;
  plannedAt: string | null;
  channel: string | null;
  place: string | null;
  topicClass: string | null;
  heldOn: string | null;
  viewerCanAnswer: boolean;
  viewerCanDecline: boolean;
  viewerCanReschedule: boolean;
  viewerCanCancel: boolean;
  viewerCanRecord: boolean;
  viewerCanConfirm: boolean;
}
interface Payload {
  talk: Talk | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
const fields = 'id status plannedOn plannedAt channel place topicClass heldOn viewerCanAnswer viewerCanDecline viewerCanReschedule viewerCanCancel viewerCanRecord viewerCanConfirm';
type Verb = 'planTalk' | 'rescheduleTalk' | 'nameTalkTopic' | 'answerTalk' | 'cancelTalk' | 'recordTalk' | 'confirmTalk' | 'disputeTalk' | 'closeTalk';
const inputOf: Record<Verb, string> = {
  planTalk: 'PlanTalkInput', rescheduleTalk: 'RescheduleTalkInput', nameTalkTopic: 'NameTalkTopicInput', answerTalk: 'AnswerTalkInput', cancelTalk: 'TalkInput', recordTalk: 'RecordTalkInput', confirmTalk: 'TalkInput', disputeTalk: 'TalkInput', closeTalk: 'TalkInput',
};
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<Record<Verb, Payload> | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { ${verb}(input: $input) { talk { ${fields} } userErrors { code message path } } }`, { input });
async function act(who: Asker, verb: Verb, input: object): Promise<Payload> {
  const { data, errors } = await send(who, verb, input);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[verb];
}
/** For the day, or the next one on which no such offer waits for an answer. */
async function planned(by: string, talkee: string, plannedOn = '2026-12-01'): Promise<string> {
  const { talk, userErrors } = await act(by, 'planTalk', { talkeeId: practice.person(talkee), plannedOn });
  if (userErrors[0]?.code === 'ALREADY_OFFERED') return planned(by, talkee, addDays(plannedOn, 1));
  if (!talk) throw new Error(JSON.stringify(userErrors));
  return talk.id;
}
const seenBy = async (who: Asker, id: string): Promise<Talk | null> => (await service.ask<{ talk: Talk | null }>(practice, who, `query ($id: ID!) { talk(id: $id) { ${fields} } }`, { id })).data.talk;

interface Duty {
  id: string;
  talker: { id: string };
  talkee: { id: string };
  status: string;
}
/** In an order of staff numbers, without those of HR, who looks on here. */
async function openDuties(): Promise<Duty[]> {
  const { data } = await service.ask<{ talkDuties: { nodes: Duty[] } }>(practice, 'P0013', '{ talkDuties(year: 2026, status: OPEN, ruleCode: "WBT-5") { nodes { id status talker { id } talkee { id } } } }');
  const pair = ({ talker, talkee }: Duty) => `${practice.staffNo(talker.id)} ${practice.staffNo(talkee.id)}`;
  return data.talkDuties.nodes.filter((duty) => !pair(duty).includes('P0013')).sort((a, b) => (pair(a) < pair(b) ? -1 : 1));
}
const dutyOf = async (id: string): Promise<Duty | null> => {
  const { data } = await service.ask<{ _entities: (Duty | null)[] }>(practice, 'P0013', `{ _entities(representations: [{ __typename: "TalkDuty", id: "${id}" }]) { ... on TalkDuty { id status ruleCode talker { id } talkee { id } } } }`);
  return data._entities[0] ?? null;
};
const metEvents = () => service.rows<{ type: string; entity: string; payload: Record<string, unknown> }>(practice, `select type, entity, payload from ops.outbox where institution_id = $1 and type = 'TalkDutyMet' order by id`);
const met = async () => (await service.ask<{ talkCoverage: { met: number } }>(practice, 'P0013', '{ talkCoverage(year: 2026) { met } }')).data.talkCoverage.met;

describe('a talk from offer to confirmation', () => {
  it('T-13 is offered, accepted, recorded by one side, confirmed by the other, and then meets the duty', async () => {
    const [duty] = await openDuties();
    const [talker, talkee] = [practice.staffNo(duty?.talker.id ?? ''), practice.staffNo(duty?.talkee.id ?? '')];
    const before = await met();
    const id = await planned(talker, talkee);
    expect(await seenBy(talker, id)).toEqual({
      id, status: 'PROPOSED', plannedOn: '2026-12-01', plannedAt: null, channel: null, place: null, topicClass: null, heldOn: null,
      viewerCanAnswer: false, viewerCanDecline: false, viewerCanReschedule: true, viewerCanCancel: true, viewerCanRecord: true, viewerCanConfirm: false,
    });
    expect(await seenBy(talkee, id)).toMatchObject({ viewerCanAnswer: true, viewerCanDecline: true, viewerCanReschedule: true, viewerCanCancel: false, viewerCanRecord: true });
    expect((await act(talkee, 'answerTalk', { talkId: id, answer: 'ACCEPT' })).talk).toMatchObject({ status: 'SCHEDULED', viewerCanAnswer: false, viewerCanDecline: true });
    expect((await act(talker, 'recordTalk', { talkId: id, heldOn: '2026-11-22' })).talk).toMatchObject({ status: 'RECORDED', heldOn: '2026-11-22', viewerCanConfirm: false });
    expect([await met(), (await metEvents()).length, (await dutyOf(duty?.id ?? ''))?.status]).toEqual([before, 0, 'OPEN']);
    expect(await seenBy(talkee, id)).toMatchObject({ viewerCanConfirm: true });
    expect((await act(talkee, 'confirmTalk', { talkId: id })).talk).toMatchObject({ status: 'CONFIRMED', viewerCanConfirm: false, viewerCanRecord: false });
    expect([await met(), (await dutyOf(duty?.id ?? ''))?.status]).toEqual([before + 1, 'MET']);
    expect(await metEvents()).toEqual([]);
  });

  it('T-12 declined looks the same to everyone but the two: the same duty, and no event that tells of an answer', async () => {
    const [duty] = await openDuties();
    const [talker, talkee] = [practice.staffNo(duty?.talker.id ?? ''), practice.staffNo(duty?.talkee.id ?? '')];
    const [before, events] = [await met(), (await metEvents()).length];
    const id = await planned(talker, talkee);
    expect((await act(talkee, 'answerTalk', { talkId: id, answer: 'DECLINE' })).talk).toMatchObject({ status: 'DECLINED', viewerCanRecord: false });
    expect(await met()).toBe(before + 1);
    expect(await dutyOf(duty?.id ?? '')).toEqual({ ...duty, status: 'MET', ruleCode: 'WBT-5' });
    expect((await metEvents()).length).toBe(events);
    expect(await seenBy('P0013', id)).toBeNull();
  });

  it('line 3: an offer that was taken and one that was declined leave events of the same types, as many, for the same two', async () => {
    const eventsOf = async (answer: 'ACCEPT' | 'DECLINE', first?: 'ACCEPT') => {
      const id = await planned('P0006', 'P0010');
      if (first) await act('P0010', 'answerTalk', { talkId: id, answer: first });
      const [last] = await service.rows<{ id: string }>(practice, 'select coalesce(max(id), 0)::text as id from ops.outbox where institution_id = $1');
      await act('P0010', 'answerTalk', { talkId: id, answer });
      const rows = await service.rows<{ type: string; person: string; kind: string; day: string }>(practice,
        `select type, payload ->> 'personId' as person, payload ->> 'kind' as kind, payload ->> 'dueOn' as day from ops.outbox where institution_id = $1 and id > $2 order by 2`, [last?.id]);
      return rows;
    };
    const taken = await eventsOf('ACCEPT');
    expect(taken.map(({ type, person }) => [type, practice.staffNo(person)]).sort()).toEqual([['WorkItemChanged', 'P0006'], ['WorkItemChanged', 'P0010']]);
    expect([await eventsOf('DECLINE'), await eventsOf('DECLINE', 'ACCEPT')]).toEqual([taken, taken]);
  });

  it('T-13 counts after seven days of silence, is shown apart to the two, and can be disputed by the silent side', async () => {
    const [duty] = await openDuties();
    const [talker, talkee] = [practice.staffNo(duty?.talker.id ?? ''), practice.staffNo(duty?.talkee.id ?? '')];
    const before = await met();
    const id = await planned(talker, talkee);
    await act(talker, 'recordTalk', { talkId: id, heldOn: '2026-11-23' });
    expect(await met()).toBe(before);
    await service.setToday('2026-11-29');
    expect([await met(), (await seenBy(talkee, id))?.status]).toEqual([before, 'RECORDED']);
    await service.setToday('2026-11-30');
    expect([await met(), (await seenBy(talkee, id))?.status, (await seenBy(talker, id))?.status]).toEqual([before + 1, 'HELD_UNCONFIRMED', 'HELD_UNCONFIRMED']);
    expect((await act(talkee, 'disputeTalk', { talkId: id })).talk).toMatchObject({ status: 'DISPUTED', heldOn: null, viewerCanRecord: true });
    expect([await met(), await seenBy('P0013', id)]).toEqual([before, null]);
    await act(talkee, 'recordTalk', { talkId: id, heldOn: '2026-11-28' });
    expect((await act(talker, 'confirmTalk', { talkId: id })).talk).toMatchObject({ status: 'CONFIRMED', heldOn: '2026-11-28' });
    expect(await met()).toBe(before + 1);
  });

  it('T-12 a talk held on a day that is over changes nothing of that day: who compares two days sees what a decline would show', async () => {
    const [duty] = await openDuties();
    const [talker, talkee] = [practice.staffNo(duty?.talker.id ?? ''), practice.staffNo(duty?.talkee.id ?? '')];
    const metOn = async (day: string) =>
      (await service.ask<{ talkDuties: { nodes: { id: string; status: string }[] } }>(practice, 'P0013', `{ talkDuties(year: 2026, asOf: "${day}", status: MET, first: 100) { nodes { id status } } }`)).data.talkDuties.nodes.map(({ id }) => id);
    const [held, between] = [await metOn('2026-11-10'), await metOn('2026-11-22')];
    const id = await planned(talker, talkee);
    await act(talker, 'recordTalk', { talkId: id, heldOn: '2026-11-10' });
    await act(talkee, 'confirmTalk', { talkId: id });
    expect((await dutyOf(duty?.id ?? ''))?.status).toBe('MET');
    expect([await metOn('2026-11-10'), await metOn('2026-11-22')]).toEqual([held, between]);
  });

  it('T-12 T-26 the talkee chooses another day, way and place, the talker agrees, and the duty waits for the talk', async () => {
    const duty = (await openDuties()).at(-1);
    const [talker, talkee] = [practice.staffNo(duty?.talker.id ?? ''), practice.staffNo(duty?.talkee.id ?? '')];
    const before = await met();
    const { talk } = await act(talker, 'planTalk', { talkeeId: practice.person(talkee), plannedOn: '2026-12-01', plannedAt: '09:00', channel: 'OFFICE', place: '三楼谈话室', topicClass: 'GOALS_DEVELOPMENT' });
    expect(talk).toMatchObject({ status: 'PROPOSED', plannedAt: '09:00', channel: 'OFFICE', place: '三楼谈话室', topicClass: 'GOALS_DEVELOPMENT' });
    const talkId = talk?.id ?? '';
    const moved = { talkId, plannedOn: '2026-12-03', plannedAt: '16:30', channel: 'WALK' };
    expect((await act(talkee, 'rescheduleTalk', moved)).talk).toMatchObject({ status: 'PROPOSED', plannedOn: '2026-12-03', plannedAt: '16:30', channel: 'WALK', place: null, viewerCanAnswer: false });
    expect(await seenBy(talker, talkId)).toMatchObject({ viewerCanAnswer: true, viewerCanDecline: false });
    expect((await act(talker, 'answerTalk', { talkId, answer: 'ACCEPT' })).talk).toMatchObject({ status: 'SCHEDULED' });
    expect(await met()).toBe(before);
    expect((await act(talker, 'cancelTalk', { talkId })).talk).toMatchObject({ status: 'CANCELLED', viewerCanRecord: false });
    await service.setToday('2027-01-04');
    expect((await dutyOf(duty?.id ?? ''))?.status).toBe('OPEN');
  });

  it('what the version before this one wrote is read as the talker’s offer', async () => {
    const id = randomUUID();
    const db = new RequestDatabase(service.dataSource, practice.id);
    await db.transaction((tx) => tx.query(`insert into app.talk (institution_id, id, talker_id, talkee_id, planned_on, offered_on) values ($1, $2, $3, $4, '2026-12-02', '2026-11-20')`,
      [practice.id, id, practice.person('P0006'), practice.person('P0010')]));
    expect(await seenBy('P0006', id)).toMatchObject({ status: 'PROPOSED', viewerCanAnswer: false });
    expect((await act('P0010', 'answerTalk', { talkId: id, answer: 'ACCEPT' })).talk).toMatchObject({ status: 'SCHEDULED' });
  });

  it('T-12 an offer nobody answered counts at the year’s end, and an answer in January changes nothing', async () => {
    const [duty] = await openDuties();
    const [talker, talkee] = [practice.staffNo(duty?.talker.id ?? ''), practice.staffNo(duty?.talkee.id ?? '')];
    const id = await planned(talker, talkee);
    expect((await dutyOf(duty?.id ?? ''))?.status).toBe('OPEN');
    await service.setToday('2027-01-04');
    expect((await dutyOf(duty?.id ?? ''))?.status).toBe('MET');
    await act(talkee, 'answerTalk', { talkId: id, answer: 'DECLINE' });
    expect((await dutyOf(duty?.id ?? ''))?.status).toBe('MET');
  });
});

describe('a talk is the pair’s', () => {
  it.each<[string, Asker]>([
    ['HR', 'P0013'], ['the EVP', 'P0001'], ['party affairs', 'P0018'], ['a colleague', 'P0012'], ['the retired', 'P0080'], ['an administrator', { administrator: 'SECURITY' }], ['an anonymous caller', null],
  ])('%s finds nothing', async (_name, who) => {
    const id = await planned('P0006', 'P0010');
    expect(await seenBy(who, id)).toBeNull();
    const { data } = await service.ask<{ _entities: unknown[] }>(practice, who, `{ _entities(representations: [{ __typename: "Talk", id: "${id}" }]) { ... on Talk { id } } }`);
    expect(data._entities).toEqual([null]);
  });
  it('another institution finds nothing', async () => {
    const other = new PracticeInstitution();
    other.people['P0010'] = practice.person('P0010');
    await service.hear(other);
    const id = await planned('P0006', 'P0010');
    const { data } = await service.ask<{ talk: null; myTalks: { totalCount: number } }>(other, 'P0010', `{ talk(id: "${id}") { id } myTalks(year: 2026) { totalCount } }`);
    expect(data).toEqual({ talk: null, myTalks: { totalCount: 0 } });
    expect((await send('P0010', 'answerTalk', { talkId: id, answer: 'ACCEPT' }, other)).data?.answerTalk).toMatchObject({ talk: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
  it('both find it among their talks, page by page, the newest first', async () => {
    await planned('P0007', 'P0012', '2026-12-30');
    type Page = { myTalks: { totalCount: number; nodes: { id: string; plannedOn: string; heldOn: string | null }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const days: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more;) {
      const { myTalks }: Page = (await service.ask<Page>(practice, 'P0007', 'query ($after: String) { myTalks(year: 2026, first: 1, after: $after) { totalCount nodes { id plannedOn heldOn } pageInfo { hasNextPage endCursor } } }', { after })).data;
      days.push(...myTalks.nodes.map((t) => t.heldOn ?? t.plannedOn));
      [after, more, total] = [myTalks.pageInfo.endCursor, myTalks.pageInfo.hasNextPage, myTalks.totalCount];
    }
    expect(days.length).toBe(total);
    expect(days[0]).toBe('2026-12-30');
    expect(days).toEqual([...days].sort().reverse());
  });
  it('no event, audit row, staged row or column from a ledger holds what was talked about, or how', async () => {
    await planned('P0006', 'P0010');
    const owner = await service.dataSource.query<{ table: string }[]>(`select table_schema || '.' || table_name as table from information_schema.tables where table_schema in ('app', 'ops') and table_type = 'BASE TABLE'`);
    for (const { table } of owner) {
      const found = await service.rows<{ n: number }>(practice, `select count(*)::int as n from ${table} t where $1::uuid is not null and t::text ~ '谈目标|谈纪律|谈思想|面谈|走访|密封'`).catch((error: Error) => { if (/permission denied/.test(error.message)) return []; throw error; });
      expect([table, found[0]?.n ?? 0]).toEqual([table, 0]);
    }
    const columns = await service.dataSource.query<{ name: string }[]>(`select column_name as name from information_schema.columns where table_schema = 'app' and table_name = 'talk' order by 1`);
    expect(columns.map((c) => c.name)).toEqual([
      'accepted_on', 'cancelled_on', 'channel', 'closed_on', 'code', 'declined_on', 'disputed_on', 'disputed_records', 'held_on', 'id', 'institution_id', 'offered_on', 'place', 'planned_at', 'planned_on',
      'proposed_by_id', 'proposed_on', 'recorded_on', 'talkee_confirmed_on', 'talkee_id', 'talker_confirmed_on', 'talker_id', 'topic_class', 'unanswered_years',
    ]);
  });
});

describe('refusals save nothing', () => {
  const offered = () => planned('P0006', 'P0010');
  const acceptedTalk = async () => {
    const id = await offered();
    await act('P0010', 'answerTalk', { talkId: id, answer: 'ACCEPT' });
    return id;
  };
  const declinedTalk = async () => {
    const id = await offered();
    await act('P0010', 'answerTalk', { talkId: id, answer: 'DECLINE' });
    return id;
  };
  const recordedTalk = async () => {
    const id = await acceptedTalk();
    await act('P0006', 'recordTalk', { talkId: id, heldOn: '2026-11-20' });
    return id;
  };
  const confirmedTalk = async () => {
    const id = await recordedTalk();
    await act('P0010', 'confirmTalk', { talkId: id });
    return id;
  };
  const closedTalk = async () => {
    const id = await confirmedTalk();
    await act('P0010', 'closeTalk', { talkId: id });
    return id;
  };
  /** An offer that was moved after this person had seen it. */
  const movedSince = async (by: Asker) => {
    const talkId = await offered();
    const { data } = await service.ask<{ talk: { terms: string } }>(practice, by, 'query ($id: ID!) { talk(id: $id) { terms } }', { id: talkId });
    await act('P0006', 'rescheduleTalk', { talkId, plannedOn: '2026-12-03' });
    return { talkId, seenTerms: data.talk.terms };
  };
  /** A talk of which this person has said what it is about. */
  const topicSince = async (by: Asker) => {
    const talkId = await offered();
    await act(by, 'nameTalkTopic', { talkId, topicClass: 'THOUGHTS_GROWTH', seenTopicClass: null });
    return talkId;
  };
  const inPlan = async () => (await service.rows<{ id: string }>(practice, `select id from app.talk where institution_id = $1 and code = 'TH0005'`))[0]?.id ?? '';

  it.each<[string, Asker, Verb, () => Promise<object> | object, string, string[]]>([
    ['a talk with oneself', 'P0006', 'planTalk', () => ({ talkeeId: practice.person('P0006'), plannedOn: '2026-12-01' }), 'WITH_ONESELF', ['input', 'talkeeId']],
    ['a talk with oneself in capitals', 'P0006', 'planTalk', () => ({ talkeeId: practice.person('P0006').toUpperCase(), plannedOn: '2026-12-01' }), 'WITH_ONESELF', ['input', 'talkeeId']],
    ['a day that has passed', 'P0006', 'planTalk', () => ({ talkeeId: practice.person('P0010'), plannedOn: '2026-11-22' }), 'DAY_PASSED', ['input', 'plannedOn']],
    ['somebody unknown', 'P0006', 'planTalk', () => ({ talkeeId: randomUUID(), plannedOn: '2026-12-01' }), 'PERSON_NOT_FOUND', ['input', 'talkeeId']],
    ['somebody of another institution', 'P0006', 'planTalk', () => ({ talkeeId: new PracticeInstitution().person('P0010'), plannedOn: '2026-12-01' }), 'PERSON_NOT_FOUND', ['input', 'talkeeId']],
    ['somebody who has retired', 'P0006', 'planTalk', () => ({ talkeeId: practice.person('P0080'), plannedOn: '2026-12-01' }), 'PERSON_NOT_FOUND', ['input', 'talkeeId']],
    ['an answer of the talker to the talker’s terms', 'P0006', 'answerTalk', async () => ({ talkId: await offered(), answer: 'ACCEPT' }), 'OTHER_SIDE_ANSWERS', []],
    ['a decline of the talker', 'P0006', 'answerTalk', async () => ({ talkId: await offered(), answer: 'DECLINE' }), 'TALKER_CHANGES_TERMS', []],
    ['an answer to a plan', 'P0006', 'answerTalk', async () => ({ talkId: await inPlan(), answer: 'DECLINE' }), 'NOT_OFFERED', []],
    ['a second acceptance', 'P0010', 'answerTalk', async () => ({ talkId: await acceptedTalk(), answer: 'ACCEPT' }), 'ALREADY_ANSWERED', []],
    ['an answer after a decline', 'P0010', 'answerTalk', async () => ({ talkId: await declinedTalk(), answer: 'ACCEPT' }), 'ALREADY_ANSWERED', []],
    ['a yes to terms that have changed since they were seen', 'P0010', 'answerTalk', async () => ({ ...(await movedSince('P0010')), answer: 'ACCEPT' }), 'TERMS_CHANGED', []],
    ['other terms in place of what was not seen', 'P0010', 'rescheduleTalk', async () => ({ ...(await movedSince('P0010')), plannedOn: '2026-12-02' }), 'TERMS_CHANGED', []],
    ['other terms on a day that has passed', 'P0010', 'rescheduleTalk', async () => ({ talkId: await offered(), plannedOn: '2026-11-22' }), 'DAY_PASSED', []],
    ['other terms of what was declined', 'P0006', 'rescheduleTalk', async () => ({ talkId: await declinedTalk(), plannedOn: '2026-12-02' }), 'DECLINED', []],
    ['other terms of what is recorded', 'P0010', 'rescheduleTalk', async () => ({ talkId: await recordedTalk(), plannedOn: '2026-12-02' }), 'ALREADY_HELD', []],
    ['other terms of a plan from the talkee', 'P0006', 'rescheduleTalk', async () => ({ talkId: await inPlan(), plannedOn: '2026-12-02' }), 'TALKER_OFFERS', []],
    ['a topic in place of one that was not seen', 'P0006', 'nameTalkTopic', async () => ({ talkId: await topicSince('P0010'), topicClass: 'GOALS_DEVELOPMENT', seenTopicClass: null }), 'TOPIC_CHANGED', []],
    ['no topic in place of one that was not seen', 'P0006', 'nameTalkTopic', async () => ({ talkId: await topicSince('P0010'), seenTopicClass: 'GOALS_DEVELOPMENT' }), 'TOPIC_CHANGED', []],
    ['the topic of what was declined', 'P0006', 'nameTalkTopic', async () => ({ talkId: await declinedTalk(), topicClass: 'THOUGHTS_GROWTH' }), 'DECLINED', []],
    ['the topic of what is closed', 'P0010', 'nameTalkTopic', async () => ({ talkId: await closedTalk(), topicClass: 'THOUGHTS_GROWTH' }), 'ALREADY_CLOSED', []],
    ['somebody else’s topic', 'P0013', 'nameTalkTopic', async () => ({ talkId: await offered(), topicClass: 'THOUGHTS_GROWTH' }), 'NOT_FOUND', ['input', 'talkId']],
    ['somebody else’s terms', 'P0001', 'rescheduleTalk', async () => ({ talkId: await offered(), plannedOn: '2026-12-02' }), 'NOT_FOUND', ['input', 'talkId']],
    ['a cancellation by the talkee', 'P0010', 'cancelTalk', async () => ({ talkId: await offered() }), 'TALKEE_DECLINES', []],
    ['a cancellation of what is recorded', 'P0006', 'cancelTalk', async () => ({ talkId: await recordedTalk() }), 'ALREADY_HELD', []],
    ['somebody else’s cancellation', 'P0013', 'cancelTalk', async () => ({ talkId: await offered() }), 'NOT_FOUND', ['input', 'talkId']],
    ['a dispute of what nobody recorded', 'P0010', 'disputeTalk', async () => ({ talkId: await acceptedTalk() }), 'NOT_HELD', []],
    ['a dispute by the side that recorded', 'P0006', 'disputeTalk', async () => ({ talkId: await recordedTalk() }), 'ALREADY_CONFIRMED', []],
    ['somebody else’s dispute', 'P0012', 'disputeTalk', async () => ({ talkId: await recordedTalk() }), 'NOT_FOUND', ['input', 'talkId']],
    ['somebody else’s answer', 'P0012', 'answerTalk', async () => ({ talkId: await offered(), answer: 'ACCEPT' }), 'NOT_FOUND', ['input', 'talkId']],
    ['a retired colleague’s answer', 'P0080', 'answerTalk', async () => ({ talkId: await offered(), answer: 'ACCEPT' }), 'NOT_FOUND', ['input', 'talkId']],
    ['a talk held tomorrow', 'P0006', 'recordTalk', async () => ({ talkId: await acceptedTalk(), heldOn: '2026-11-24' }), 'DAY_IN_FUTURE', []],
    ['a talk of long ago', 'P0006', 'recordTalk', async () => ({ talkId: await acceptedTalk(), heldOn: '1900-01-01' }), 'DAY_LONG_PAST', []],
    ['a record of what was declined', 'P0006', 'recordTalk', async () => ({ talkId: await declinedTalk(), heldOn: '2026-11-20' }), 'DECLINED', []],
    ['a second record', 'P0010', 'recordTalk', async () => ({ talkId: await recordedTalk(), heldOn: '2026-11-20' }), 'ALREADY_HELD', []],
    ['somebody else’s record', 'P0013', 'recordTalk', async () => ({ talkId: await acceptedTalk(), heldOn: '2026-11-20' }), 'NOT_FOUND', ['input', 'talkId']],
    ['a confirmation of what nobody recorded', 'P0010', 'confirmTalk', async () => ({ talkId: await acceptedTalk() }), 'NOT_HELD', []],
    ['a confirmation by the side that recorded', 'P0006', 'confirmTalk', async () => ({ talkId: await recordedTalk() }), 'ALREADY_CONFIRMED', []],
    ['somebody else’s confirmation', 'P0001', 'confirmTalk', async () => ({ talkId: await recordedTalk() }), 'NOT_FOUND', ['input', 'talkId']],
    ['the close of what one side recorded', 'P0006', 'closeTalk', async () => ({ talkId: await recordedTalk() }), 'NOT_CONFIRMED', []],
    ['the close of what was declined', 'P0006', 'closeTalk', async () => ({ talkId: await declinedTalk() }), 'NOT_CONFIRMED', []],
    ['a second close', 'P0006', 'closeTalk', async () => ({ talkId: await closedTalk() }), 'ALREADY_CLOSED', []],
    ['somebody else’s close', 'P0012', 'closeTalk', async () => ({ talkId: await confirmedTalk() }), 'NOT_FOUND', ['input', 'talkId']],
    ['a retired colleague’s close', 'P0080', 'closeTalk', async () => ({ talkId: await confirmedTalk() }), 'NOT_FOUND', ['input', 'talkId']],
  ])('%s', async (_name, who, verb, input, code, path) => {
    const given = await input();
    const before = await service.snapshot(practice);
    const payload = await act(who, verb, { ...given, idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({ talk: null, userErrors: [{ code, path }] });
    expect(payload.userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await service.snapshot(practice)).toEqual(before);
  });

  it('T-02 either of the two names the topic, also takes it back, and nobody else sees it', async () => {
    const talkId = await recordedTalk();
    const named = await act('P0010', 'nameTalkTopic', { talkId, topicClass: 'GOALS_DEVELOPMENT' });
    expect([named.userErrors, named.talk?.topicClass]).toEqual([[], 'GOALS_DEVELOPMENT']);
    expect((await act('P0006', 'nameTalkTopic', { talkId })).talk?.topicClass).toBeNull();
    const both = await refusals.together(['P0006', 'nameTalkTopic', { talkId, topicClass: 'THOUGHTS_GROWTH' }], ['P0010', 'nameTalkTopic', { talkId, topicClass: 'DISCIPLINE_INTEGRITY' }]);
    expect([both.codes, both.left['ops.outbox']]).toEqual([[], undefined]);
    for (const who of ['P0001', 'P0013']) expect((await service.ask<{ talk: object | null }>(practice, who, 'query ($id: ID!) { talk(id: $id) { topicClass } }', { id: talkId })).data.talk).toBeNull();
  });

  it('T-12 “not this time” is said to any terms, seen or not, and a yes to those that were seen', async () => {
    expect((await act('P0010', 'answerTalk', { ...(await movedSince('P0010')), answer: 'DECLINE' })).talk).toMatchObject({ status: 'DECLINED' });
    const talkId = await offered();
    const { data } = await service.ask<{ talk: { terms: string } }>(practice, 'P0010', 'query ($id: ID!) { talk(id: $id) { terms } }', { id: talkId });
    expect((await act('P0010', 'answerTalk', { talkId, seenTerms: data.talk.terms, answer: 'ACCEPT' })).talk).toMatchObject({ status: 'SCHEDULED' });
  });

  const plan = () => ({ talkeeId: practice.person('P0010'), plannedOn: '2026-12-01' });
  it.each<[string, Asker, Verb, () => object, string]>([
    ['a plan of the retired', 'P0080', 'planTalk', plan, 'FORBIDDEN'],
    ['a time that does not exist', 'P0006', 'planTalk', () => ({ ...plan(), plannedAt: '24:00' }), 'BAD_USER_INPUT'],
    ['a place of sixty-one characters', 'P0006', 'planTalk', () => ({ ...plan(), place: '室'.repeat(61) }), 'BAD_USER_INPUT'],
    ['a place of half a character', 'P0006', 'rescheduleTalk', () => ({ talkId: randomUUID(), plannedOn: '2026-12-02', place: '室\ud800' }), 'BAD_USER_INPUT'],
    ['a place of half a character to begin with', 'P0006', 'planTalk', () => ({ ...plan(), place: '\udc00室' }), 'BAD_USER_INPUT'],
    ['another place of sixty-one characters', 'P0006', 'rescheduleTalk', () => ({ talkId: randomUUID(), plannedOn: '2026-12-02', place: '室'.repeat(61) }), 'BAD_USER_INPUT'],
    ['a place with NUL', 'P0006', 'rescheduleTalk', () => ({ talkId: randomUUID(), plannedOn: '2026-12-02', place: '室\u0000' }), 'BAD_USER_INPUT'],
    ['a disciplinary way of talking', 'P0006', 'planTalk', () => ({ ...plan(), channel: 'ADMONITION' }), 'BAD_USER_INPUT'],
    ['a day that does not exist', 'P0006', 'planTalk', () => ({ ...plan(), plannedOn: '2026-02-30' }), 'BAD_USER_INPUT'],
    ['an id that is none', 'P0006', 'planTalk', () => ({ ...plan(), talkeeId: 'P0010' }), 'BAD_USER_INPUT'],
    ['an answer that is neither', 'P0010', 'answerTalk', () => ({ talkId: randomUUID(), answer: 'MAYBE' }), 'BAD_USER_INPUT'],
    ['a reason for declining', 'P0010', 'answerTalk', () => ({ talkId: randomUUID(), answer: 'DECLINE', reason: '没空' }), 'BAD_USER_INPUT'],
  ])('%s', async (_name, who, verb, input, code) => {
    const before = await service.snapshot(practice);
    expect((await send(who, verb, input())).errors?.map((e) => e.extensions.code)).toEqual([code]);
    expect(await service.snapshot(practice)).toEqual(before);
  });

  const changes = {
    rescheduleTalk: { plannedOn: '2026-12-02' }, nameTalkTopic: { topicClass: 'THOUGHTS_GROWTH' }, answerTalk: { answer: 'ACCEPT' }, cancelTalk: {}, recordTalk: { heldOn: '2026-11-20' }, confirmTalk: {}, disputeTalk: {}, closeTalk: {},
  };
  it.each([['planTalk']])(whoeverMay, (verb) => refusals.always('P0006', verb, plan()));

  it.each(Object.entries(changes))(whateverTheRecord, async (verb, more) => {
    await refusals.whatever(await offered(), 'P0010', verb, (talkId) => ({ talkId, ...more }));
  });

  itTakesOneOfTwo(() => refusals, [
    ['acceptances', async () => ['P0010', 'answerTalk', { talkId: await offered(), answer: 'ACCEPT' }], 'ALREADY_ANSWERED'],
    ['declines', async () => ['P0010', 'answerTalk', { talkId: await offered(), answer: 'DECLINE' }], 'ALREADY_ANSWERED'],
    ['cancellations', async () => ['P0006', 'cancelTalk', { talkId: await acceptedTalk() }], 'CANCELLED'],
    ['records', async () => ['P0006', 'recordTalk', { talkId: await acceptedTalk(), heldOn: '2026-11-20' }], 'ALREADY_HELD'],
    ['confirmations', async () => ['P0010', 'confirmTalk', { talkId: await recordedTalk() }], 'ALREADY_CONFIRMED'],
    ['disputes', async () => ['P0010', 'disputeTalk', { talkId: await recordedTalk() }], 'NOT_HELD'],
    ['closes', async () => ['P0010', 'closeTalk', { talkId: await confirmedTalk() }], 'ALREADY_CLOSED'],
  ]);

  it('a confirmation and a dispute at once: one of the two, and the other is told so', async () => {
    const talkId = await recordedTalk();
    const { codes, left } = await refusals.together(['P0010', 'confirmTalk', { talkId }], ['P0010', 'disputeTalk', { talkId }]);
    expect([codes, left['app.audit_entry'], left['app.idempotency']]).toEqual([[(await seenBy('P0010', talkId))?.status === 'CONFIRMED' ? 'ALREADY_CONFIRMED' : 'NOT_HELD'], 2, 1]);
  });

  it('other terms of both sides at once: the later ones stand whole, wait for the other side, and call the appointment off once', async () => {
    const alone = await refusals.together(['P0006', 'rescheduleTalk', { talkId: await acceptedTalk(), plannedOn: '2026-12-03' }]);
    const talkId = await acceptedTalk();
    const terms = { P0006: { plannedOn: '2026-12-03', plannedAt: '09:00', channel: 'OFFICE', place: '甲室' }, P0010: { plannedOn: '2026-12-04', plannedAt: '16:00', channel: 'WALK', place: null } };
    const { codes, left } = await refusals.together(['P0006', 'rescheduleTalk', { talkId, ...terms.P0006 }], ['P0010', 'rescheduleTalk', { talkId, ...terms.P0010 }]);
    const [by, other] = (await seenBy('P0006', talkId))?.viewerCanAnswer ? (['P0010', 'P0006'] as const) : (['P0006', 'P0010'] as const);
    expect([await seenBy(by, talkId), await seenBy(other, talkId)]).toMatchObject([{ status: 'PROPOSED', ...terms[by], viewerCanAnswer: false }, { viewerCanAnswer: true }]);
    expect([codes, left['ops.outbox'], left['app.work_item_source']]).toEqual([[], alone.left['ops.outbox'], alone.left['app.work_item_source']]);
  });

  it('who has left names no other terms, nor does anybody to them; what was offered or held, either may still answer, call off and tell of', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const ids: string[] = [];
    for (const plannedOn of ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) {
      ids.push((await send('P0006', 'planTalk', { talkeeId: leaving.person('P0010'), plannedOn }, leaving)).data?.planTalk.talk?.id ?? '');
    }
    leaving.leaves('P0010', '2026-11-24');
    await service.hear(leaving);
    await service.setToday('2026-11-24');
    const [talkId, second, third, fourth] = ids;
    const by = (who: string) => refusals.refused([who, 'rescheduleTalk', { talkId, plannedOn: '2026-12-08' }], leaving);
    expect([await by('P0010'), await by('P0006')]).toEqual(['FORBIDDEN', 'PERSON_NOT_FOUND']);
    expect((await service.ask(leaving, 'P0010', `{ talk(id: "${talkId}") { viewerCanReschedule viewerCanDecline } }`)).data).toEqual({ talk: { viewerCanReschedule: false, viewerCanDecline: true } });
    for (const sent of [
      ['P0010', 'answerTalk', { talkId, answer: 'DECLINE' }], ['P0006', 'cancelTalk', { talkId: second }], ['P0010', 'recordTalk', { talkId: third, heldOn: '2026-11-23' }],
      ['P0006', 'disputeTalk', { talkId: third }], ['P0006', 'recordTalk', { talkId: fourth, heldOn: '2026-11-20' }], ['P0010', 'confirmTalk', { talkId: fourth }], ['P0010', 'closeTalk', { talkId: fourth }],
    ] satisfies Sent[]) expect([sent, await refusals.codes(sent, leaving)]).toEqual([sent, []]);
  });

  it('a talk with somebody who has left, and one that such a person plans', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    leaving.leaves('P0010', '2026-11-01');
    await service.hear(leaving);
    const before = await service.snapshot(leaving);
    expect((await send('P0006', 'planTalk', { talkeeId: leaving.person('P0010'), plannedOn: '2026-12-01' }, leaving)).data?.planTalk).toMatchObject({ talk: null, userErrors: [{ code: 'PERSON_NOT_FOUND', path: ['input', 'talkeeId'] }] });
    expect((await send('P0010', 'planTalk', { talkeeId: leaving.person('P0006'), plannedOn: '2026-12-01' }, leaving)).errors?.map((e) => e.extensions.code)).toEqual(['FORBIDDEN']);
    expect(await service.snapshot(leaving)).toEqual(before);
  });

  it('one’s own talks while the directory is stale', async () => {
    await service.poll(61);
    expect((await service.ask(practice, 'P0006', '{ myTalks(year: 2026) { totalCount } }')).errors?.map((e) => e.extensions.code)).toEqual(['DIRECTORY_STALE']);
  });
});

describe('repetition and haste', () => {
  it('the same key plans once; the same key with another day is refused', async () => {
    const input = { talkeeId: practice.person('P0010'), plannedOn: '2027-01-18', idempotencyKey: randomUUID() };
    const [first, second] = [await act('P0006', 'planTalk', input), await act('P0006', 'planTalk', input)];
    expect(second).toEqual(first);
    expect((await send('P0006', 'planTalk', { ...input, plannedOn: '2027-01-19' })).errors?.map((e) => e.extensions.code)).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await service.rows(practice, `select 1 from app.talk where institution_id = $1 and code is null and planned_on = '2027-01-18'`)).toHaveLength(1);
  });
  it('a second offer of the same to the same for the same day is refused while the first waits for an answer, also of two at once; another day, and once it is answered, it is not', async () => {
    const input = { talkeeId: practice.person('P0008'), plannedOn: '2026-12-15' };
    const both = await Promise.all([1, 2].map(() => act('P0006', 'planTalk', { ...input, place: '谈话室' })));
    expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'ALREADY_OFFERED', message: '您已约请对方这一天谈话,尚未答复', path: ['input', 'plannedOn'] }]);
    const open = await Promise.all([act('P0006', 'planTalk', { ...input, plannedAt: '09:00' }), act('P0006', 'planTalk', { ...input, talkeeId: input.talkeeId.toUpperCase() })]);
    expect(open.map(({ userErrors }) => userErrors[0]?.code)).toEqual(['ALREADY_OFFERED', 'ALREADY_OFFERED']);
    expect((await act('P0006', 'planTalk', { ...input, plannedOn: '2026-12-16' })).userErrors).toEqual([]);
    expect((await act('P0008', 'planTalk', { ...input, talkeeId: practice.person('P0006') })).userErrors).toEqual([]);
    const talkId = both.flatMap(({ talk }) => (talk ? [talk.id] : []))[0];
    await act('P0008', 'answerTalk', { talkId, answer: 'DECLINE' });
    expect((await act('P0006', 'planTalk', input)).userErrors).toEqual([]);
  });
  it('of two answers at once each finds the other’s', async () => {
    const id = await planned('P0006', 'P0010');
    const answers = await Promise.all([act('P0010', 'answerTalk', { talkId: id, answer: 'ACCEPT' }), act('P0010', 'answerTalk', { talkId: id, answer: 'DECLINE' })]);
    // A decline after an acceptance is taken too; after a decline nothing is.
    expect(['', 'ALREADY_ANSWERED']).toContain(answers.flatMap((a) => a.userErrors.map((e) => e.code)).join());
    expect((await seenBy('P0010', id))?.status).toBe('DECLINED');
  });
  it('both sides close at once: one closes, the other is told so', async () => {
    const id = await planned('P0006', 'P0010');
    await act('P0006', 'recordTalk', { talkId: id, heldOn: '2026-11-23' });
    await act('P0010', 'confirmTalk', { talkId: id });
    const closes = await Promise.all(['P0006', 'P0010'].map((who) => act(who, 'closeTalk', { talkId: id })));
    expect(closes.flatMap((a) => a.userErrors.map((e) => e.code))).toEqual(['ALREADY_CLOSED']);
  });
  it('both sides record at once: one records, the other is told to confirm', async () => {
    const id = await planned('P0006', 'P0010');
    const records = await Promise.all(['P0006', 'P0010'].map((who) => act(who, 'recordTalk', { talkId: id, heldOn: '2026-11-23' })));
    expect(records.flatMap((a) => a.userErrors.map((e) => e.code))).toEqual(['ALREADY_HELD']);
  });
  it('a change leaves one audit row for each of the two, which names the talk and nothing of it, and is the same whatever the answer', async () => {
    const id = await planned('P0006', 'P0010');
    const other = await planned('P0006', 'P0010');
    await act('P0010', 'answerTalk', { talkId: id, answer: 'DECLINE' });
    await act('P0010', 'answerTalk', { talkId: other, answer: 'ACCEPT' });
    const [talker, talkee] = [practice.person('P0006'), practice.person('P0010')];
    for (const talkId of [id, other]) {
      expect(await service.rows(practice, `select operation, actor_person_id as actor, subject_type as type, person_id as "of" from app.audit_entry where institution_id = $1 and subject_id = $2 order by audit_entry.id`, [talkId])).toEqual([
        { operation: 'planTalk', actor: talker, type: 'Talk', of: talker }, { operation: 'planTalk', actor: talker, type: 'Talk', of: talkee },
        { operation: 'answerTalk', actor: talkee, type: 'Talk', of: talker }, { operation: 'answerTalk', actor: talkee, type: 'Talk', of: talkee },
      ]);
    }
  });
});
