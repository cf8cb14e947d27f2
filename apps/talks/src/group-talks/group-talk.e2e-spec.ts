import { randomUUID } from 'node:crypto';
import { addDays } from '@tongxin/calendar';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { itTakesOneOfTwo, Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0006 heads D02, where P0007 … P0012 work; P0001 leads; P0080 has retired; P0013 is HR. Of the ledger only the rules are there: nobody has talked yet. */
let service: TalksService;
let practice: PracticeInstitution;
let refusals: Refusals;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
  const { talk_rules: rules = [] } = await practiceSheets();
  await service.import(practice, { talk_rules: rules }, 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Shown {
  id: string;
  host: { id: string };
  status: string;
  plannedOn: string;
  plannedAt: string | null;
  place: string | null;
  invited: number;
  invitees: { id: string }[] | null;
  coming: number | null;
  myAnswer: string | null;
  heldOn: string | null;
}
interface Payload {
  groupTalk: Shown | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
const fields = 'id host { id } status plannedOn plannedAt place invited invitees { id } coming myAnswer heldOn viewerCanAnswer viewerCanReschedule viewerCanCancel viewerCanRecord';
const inputOf = {
  planGroupTalk: 'PlanGroupTalkInput', answerGroupTalk: 'AnswerGroupTalkInput', rescheduleGroupTalk: 'RescheduleGroupTalkInput', cancelGroupTalk: 'GroupTalkInput', recordGroupTalk: 'RecordGroupTalkInput',
} as const;
type Verb = keyof typeof inputOf;
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<Record<Verb, Payload> | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { ${verb}(input: $input) { groupTalk { ${fields} } userErrors { code message path } } }`, { input });
async function act(who: Asker, verb: Verb, input: object): Promise<Payload> {
  const { data, errors } = await send(who, verb, input);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[verb];
}
const people = (...staffNos: string[]) => staffNos.map((staffNo) => practice.person(staffNo));
/** For 25 November, or the next day for which the host has not invited the very same people. */
async function planned(host: string, ...invitees: string[]): Promise<string> {
  let [{ groupTalk, userErrors }, plannedOn]: [Payload, string] = [{ groupTalk: null, userErrors: [] }, '2026-11-24'];
  do {
    plannedOn = addDays(plannedOn, 1);
    ({ groupTalk, userErrors } = await act(host, 'planGroupTalk', { inviteeIds: people(...invitees), plannedOn }));
  } while (userErrors[0]?.code === 'ALREADY_OFFERED');
  if (!groupTalk) throw new Error(JSON.stringify(userErrors));
  return groupTalk.id;
}
const answered = (who: string, groupTalkId: string, answer: 'COMING' | 'NOT_COMING') => act(who, 'answerGroupTalk', { groupTalkId, answer });
const seenBy = async (who: Asker, id: string, of = practice) => (await service.ask<{ groupTalk: Shown | null }>(of, who, `query ($id: ID!) { groupTalk(id: $id) { ${fields} } }`, { id })).data.groupTalk;

describe('集体谈话', () => {
  it('T-24 is planned, answered, held: the host sees a number, an invitee their own answer, and no list of who came stays', async () => {
    const { groupTalk } = await act('P0006', 'planGroupTalk', { inviteeIds: people('P0008', 'P0010', 'P0012'), plannedOn: '2026-11-25', plannedAt: '15:30', place: ' 三楼谈话室 ' });
    const id = groupTalk?.id ?? '';
    expect(groupTalk).toMatchObject({
      host: { id: practice.person('P0006') }, status: 'PLANNED', plannedOn: '2026-11-25', plannedAt: '15:30', place: '三楼谈话室', invited: 3, coming: 0, myAnswer: null, heldOn: null,
      viewerCanAnswer: false, viewerCanReschedule: true, viewerCanCancel: true, viewerCanRecord: true,
    });
    expect(new Set(groupTalk?.invitees?.map((one) => one.id))).toEqual(new Set(people('P0008', 'P0010', 'P0012')));
    expect((await answered('P0008', id, 'COMING')).groupTalk).toMatchObject({ myAnswer: 'COMING', coming: null, invitees: null, invited: 3, viewerCanAnswer: true, viewerCanCancel: false });
    await answered('P0010', id, 'NOT_COMING');
    expect(await seenBy('P0006', id)).toMatchObject({ coming: 1 });
    await answered('P0010', id, 'COMING');
    expect([(await seenBy('P0006', id))?.coming, (await seenBy('P0012', id))?.myAnswer]).toEqual([2, null]);
    await service.setToday('2026-11-25');
    expect((await act('P0006', 'recordGroupTalk', { groupTalkId: id, heldOn: '2026-11-25' })).groupTalk).toMatchObject({ status: 'HELD', heldOn: '2026-11-25', coming: null });
    expect(await seenBy('P0008', id)).toMatchObject({ status: 'HELD', myAnswer: null, viewerCanAnswer: false });
    expect(await service.rows(practice, 'select coming from app.group_talk_invitee where institution_id = $1 and group_talk_id = $2', [id])).toEqual([null, null, null].map((coming) => ({ coming })));
  });

  it('T-24 a group talk of six adds nothing to WBT-5, nor to any other figure; a talk of two does', async () => {
    const coverage = async () => (await service.ask(practice, 'P0001', '{ talkCoverage(year: 2026) { rules { code due met } due met distinctPairsMet peopleReached } }')).data;
    const met = (shown: unknown) => (shown as { talkCoverage: { rules: { code: string; met: number }[] } }).talkCoverage.rules.find((rule) => rule.code === 'WBT-5')?.met;
    const before = await coverage();
    const six = ['P0007', 'P0008', 'P0009', 'P0010', 'P0011', 'P0012'];
    const id = await planned('P0006', ...six);
    for (const who of six) await answered(who, id, 'COMING');
    await service.setToday('2026-11-25');
    await act('P0006', 'recordGroupTalk', { groupTalkId: id, heldOn: '2026-11-25' });
    await service.setToday('2026-11-23');
    expect([met(before), await coverage()]).toEqual([0, before]);
    await service.setToday('2026-12-20');
    expect(met(await coverage())).toBe(0);
    await service.setToday('2026-11-23');
    const offered = await service.ask<{ done: { talk: { id: string } } }>(practice, 'P0006', 'mutation ($input: PlanTalkInput!) { done: planTalk(input: $input) { talk { id } } }', { input: { talkeeId: practice.person('P0007'), plannedOn: '2026-11-24' } });
    await service.ask(practice, 'P0007', 'mutation ($input: AnswerTalkInput!) { answerTalk(input: $input) { talk { id } } }', { input: { talkId: offered.data.done.talk.id, answer: 'DECLINE' } });
    expect(met(await coverage())).toBe(1);
    expect(await service.rows(practice, `select 1 from ops.outbox where institution_id = $1 and payload::text like '%' || $2 || '%'`, [id])).toEqual([]);
  });

  it('another day: everybody answers anew; cancelled: nothing is left to answer', async () => {
    const id = await planned('P0010', 'P0006', 'P0008');
    await answered('P0006', id, 'COMING');
    await answered('P0008', id, 'NOT_COMING');
    expect((await act('P0010', 'rescheduleGroupTalk', { groupTalkId: id, plannedOn: '2026-11-30' })).groupTalk).toMatchObject({ plannedOn: '2026-11-30', coming: 0 });
    expect([(await seenBy('P0006', id))?.myAnswer, (await seenBy('P0008', id))?.myAnswer]).toEqual([null, null]);
    await answered('P0008', id, 'COMING');
    expect((await act('P0010', 'cancelGroupTalk', { groupTalkId: id })).groupTalk).toMatchObject({ status: 'CANCELLED', coming: null });
    expect(await seenBy('P0008', id)).toMatchObject({ status: 'CANCELLED', myAnswer: null, viewerCanAnswer: false });
  });

  it('an answer is the same in the audit whichever it is, and no row of it is the host’s or another invitee’s to read', async () => {
    const id = await planned('P0007', 'P0008', 'P0010');
    const trace = () => service.rows<{ person: string; operation: string }>(practice, `select person_id as person, operation, subject_type as type from app.audit_entry where institution_id = $1 and subject_id = $2 and operation = 'answerGroupTalk' order by person_id = $3`, [id, practice.person('P0010')]);
    await answered('P0008', id, 'COMING');
    await answered('P0010', id, 'NOT_COMING');
    expect(await trace()).toEqual(people('P0008', 'P0010').map((person) => ({ person, operation: 'answerGroupTalk', type: 'GroupTalk' })));
    const page = async (who: string) => (await service.ask<{ talksRecordAccesses: { nodes: { operation: string; what: string }[] } }>(practice, who, '{ talksRecordAccesses(first: 100) { nodes { operation what } } }')).data.talksRecordAccesses.nodes;
    for (const who of ['P0007', 'P0008', 'P0010']) expect((await page(who)).filter((one) => one.operation === 'answerGroupTalk')).toEqual([]);
    expect(await page('P0008')).toContainEqual({ operation: 'planGroupTalk', what: '集体谈话' });
  });
});

describe('one’s own group talks', () => {
  const listed = async (who: Asker, more = '') =>
    (await service.ask<{ myGroupTalks: { totalCount: number; nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(practice, who, `{ myGroupTalks${more} { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`)).data.myGroupTalks;

  it('page by page, hosted and invited, in as many statements for one as for many', async () => {
    const count = async () => {
      const start = await service.statements();
      await listed('P0030');
      return (await service.statements()) - start;
    };
    const ids = [await planned('P0030', 'P0008', 'P0010')];
    const one = await count();
    for (const host of ['P0006', 'P0007', 'P0008']) ids.push(await planned(host, 'P0030', 'P0012'));
    expect([await count(), (await listed('P0030')).totalCount]).toEqual([one, 4]);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await listed('P0030', `(first: 3${after ? `, after: "${after}"` : ''})`);
      found.push(...page.nodes.map((node) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(found).toEqual([...ids].sort().reverse());
  });

  it.each<[string, Asker]>([['a colleague', 'P0011'], ['a leader', 'P0001'], ['HR', 'P0013'], ['the retired', 'P0080'], ['an administrator', { administrator: 'SECURITY' }], ['an anonymous caller', null]])('%s finds nothing', async (_name, who) => {
    const id = await planned('P0006', 'P0008', 'P0010');
    expect(await seenBy(who, id)).toBeNull();
    if (who !== null) expect((await listed(who)).nodes.map((node) => node.id)).not.toContain(id);
  });

  it('another institution finds nothing and changes nothing', async () => {
    const other = new PracticeInstitution();
    other.people['P0006'] = practice.person('P0006');
    await service.hear(other);
    const id = await planned('P0006', 'P0008', 'P0010');
    expect(await seenBy('P0006', id, other)).toBeNull();
    expect((await send('P0006', 'cancelGroupTalk', { groupTalkId: id }, other)).data?.cancelGroupTalk).toMatchObject({ groupTalk: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await seenBy('P0006', id))?.status).toBe('PLANNED');
  });
});

describe('refusals save nothing', () => {
  const snapshot = () => service.rows(practice, `select (select json_agg(g order by g.id) from app.group_talk g where institution_id = $1) as talks, (select json_agg(i order by i.group_talk_id, i.person_id) from app.group_talk_invitee i where institution_id = $1) as invitees,
    (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit, (select count(*)::int from app.idempotency where institution_id = $1) as keys`);
  let open: string;
  let past: string;
  let cancelled: string;
  let foreign: string;
  beforeAll(async () => {
    await service.setToday('2026-11-20');
    const { groupTalk } = await act('P0006', 'planGroupTalk', { inviteeIds: people('P0008', 'P0010'), plannedOn: '2026-11-21' });
    past = groupTalk?.id ?? '';
    await service.setToday('2026-11-23');
    open = await planned('P0006', 'P0008', 'P0010');
    cancelled = await planned('P0006', 'P0008', 'P0010');
    await act('P0006', 'cancelGroupTalk', { groupTalkId: cancelled });
    const other = new PracticeInstitution();
    await service.hear(other);
    foreign = other.person('P0008');
  });
  const of = (...staffNos: string[]) => ({ inviteeIds: people(...staffNos), plannedOn: '2026-11-25' });
  const ids = (...inviteeIds: string[]) => ({ inviteeIds, plannedOn: '2026-11-25' });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['of the very people of another one on the day', 'P0006', 'planGroupTalk', () => ({ ...of('P0010', 'P0008'), plannedOn: '2026-11-25' }), 'ALREADY_OFFERED'],
    ['of nobody', 'P0006', 'planGroupTalk', () => of(), 'TOO_FEW'],
    ['of one', 'P0006', 'planGroupTalk', () => of('P0008'), 'TOO_FEW'],
    ['of thirty-one', 'P0006', 'planGroupTalk', () => ids(...Array.from({ length: 31 }, () => randomUUID())), 'TOO_MANY'],
    ['with oneself', 'P0006', 'planGroupTalk', () => of('P0006', 'P0008'), 'WITH_ONESELF'],
    ['with oneself in capitals', 'P0006', 'planGroupTalk', () => ids(practice.person('P0006').toUpperCase(), practice.person('P0008')), 'WITH_ONESELF'],
    ['with somebody twice', 'P0006', 'planGroupTalk', () => of('P0008', 'P0010', 'P0008'), 'INVITED_TWICE'],
    ['with somebody twice, once in capitals', 'P0006', 'planGroupTalk', () => ids(practice.person('P0008'), practice.person('P0008').toUpperCase()), 'INVITED_TWICE'],
    ['with somebody unknown', 'P0006', 'planGroupTalk', () => ids(practice.person('P0008'), randomUUID()), 'PERSON_NOT_FOUND'],
    ['with somebody of another institution', 'P0006', 'planGroupTalk', () => ids(practice.person('P0008'), foreign), 'PERSON_NOT_FOUND'],
    ['with somebody who has retired', 'P0006', 'planGroupTalk', () => of('P0008', 'P0080'), 'PERSON_NOT_FOUND'],
    ['for a day that has passed', 'P0006', 'planGroupTalk', () => ({ ...of('P0008', 'P0010'), plannedOn: '2026-11-22' }), 'DAY_PASSED'],
    ['answered by the host', 'P0006', 'answerGroupTalk', () => ({ groupTalkId: open, answer: 'COMING' }), 'NOT_INVITED'],
    ['answered by a colleague', 'P0012', 'answerGroupTalk', () => ({ groupTalkId: open, answer: 'COMING' }), 'NOT_FOUND'],
    ['answered when the day has passed', 'P0008', 'answerGroupTalk', () => ({ groupTalkId: past, answer: 'COMING' }), 'DAY_PASSED'],
    ['answered when it is cancelled', 'P0008', 'answerGroupTalk', () => ({ groupTalkId: cancelled, answer: 'COMING' }), 'CANCELLED'],
    ['moved by an invitee', 'P0008', 'rescheduleGroupTalk', () => ({ groupTalkId: open, plannedOn: '2026-11-30' }), 'HOST_DECIDES'],
    ['moved to a day that has passed', 'P0006', 'rescheduleGroupTalk', () => ({ groupTalkId: open, plannedOn: '2026-11-22' }), 'DAY_PASSED'],
    ['moved when it is cancelled', 'P0006', 'rescheduleGroupTalk', () => ({ groupTalkId: cancelled, plannedOn: '2026-11-30' }), 'CANCELLED'],
    ['cancelled by an invitee', 'P0008', 'cancelGroupTalk', () => ({ groupTalkId: open }), 'HOST_DECIDES'],
    ['cancelled by a leader', 'P0001', 'cancelGroupTalk', () => ({ groupTalkId: open }), 'NOT_FOUND'],
    ['cancelled twice', 'P0006', 'cancelGroupTalk', () => ({ groupTalkId: cancelled }), 'CANCELLED'],
    ['recorded by an invitee', 'P0008', 'recordGroupTalk', () => ({ groupTalkId: open, heldOn: '2026-11-23' }), 'HOST_DECIDES'],
    ['recorded for a day to come', 'P0006', 'recordGroupTalk', () => ({ groupTalkId: open, heldOn: '2026-11-24' }), 'DAY_IN_FUTURE'],
    ['recorded for a day before the invitation', 'P0006', 'recordGroupTalk', () => ({ groupTalkId: open, heldOn: '2026-11-22' }), 'BEFORE_INVITATION'],
  ])('a group talk %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    const payload = await act(who, verb, { ...input(), idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({ groupTalk: null, userErrors: [{ code }] });
    expect(payload.userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['of the retired', 'P0080', 'planGroupTalk', () => of('P0008', 'P0010'), 'FORBIDDEN'],
    ['with an id that is none', 'P0006', 'planGroupTalk', () => ids(practice.person('P0008'), 'P0010'), 'BAD_USER_INPUT'],
    ['with what it is to be about', 'P0006', 'planGroupTalk', () => ({ ...of('P0008', 'P0010'), topicClass: 'THOUGHTS_GROWTH' }), 'BAD_USER_INPUT'],
    ['with who came', 'P0006', 'recordGroupTalk', () => ({ groupTalkId: open, heldOn: '2026-11-23', present: [] }), 'BAD_USER_INPUT'],
    ['for a day that does not exist', 'P0006', 'planGroupTalk', () => ({ ...of('P0008', 'P0010'), plannedOn: '2026-02-30' }), 'BAD_USER_INPUT'],
    ['at a place that is too long', 'P0006', 'planGroupTalk', () => ({ ...of('P0008', 'P0010'), place: '室'.repeat(61) }), 'BAD_USER_INPUT'],
    ['at a place of half a character to begin with', 'P0006', 'planGroupTalk', () => ({ ...of('P0008', 'P0010'), place: '\udc00室' }), 'BAD_USER_INPUT'],
    ['at another place that is too long', 'P0006', 'rescheduleGroupTalk', () => ({ groupTalkId: open, plannedOn: '2026-11-30', place: '室'.repeat(61) }), 'BAD_USER_INPUT'],
    ['at a place of half a character', 'P0006', 'rescheduleGroupTalk', () => ({ groupTalkId: open, plannedOn: '2026-11-30', place: '室\ud800' }), 'BAD_USER_INPUT'],
  ])('a group talk %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    expect((await send(who, verb, input())).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it.each([['planGroupTalk']])(whoeverMay, (verb) => refusals.always('P0006', verb, { ...of('P0008', 'P0010'), plannedOn: '2027-01-29' }));

  const changes = { answerGroupTalk: { answer: 'COMING' }, rescheduleGroupTalk: { plannedOn: '2026-11-30' }, cancelGroupTalk: {}, recordGroupTalk: { heldOn: '2026-11-23' } };
  it.each(Object.entries(changes))(whateverTheRecord, async (verb, more) => {
    await refusals.whatever(open, 'P0006', verb, (groupTalkId) => ({ groupTalkId, ...more }));
  });

  let free = '2027-02-01';
  itTakesOneOfTwo(() => refusals, [
    ['invitations', async () => ['P0006', 'planGroupTalk', { ...of('P0008', 'P0010'), plannedOn: (free = addDays(free, 1)) }], 'ALREADY_OFFERED'],
    ['cancellations', async () => ['P0006', 'cancelGroupTalk', { groupTalkId: await planned('P0006', 'P0008', 'P0010') }], 'CANCELLED'],
    ['records', async () => ['P0006', 'recordGroupTalk', { groupTalkId: await planned('P0006', 'P0008', 'P0010'), heldOn: '2026-11-23' }], 'ALREADY_HELD'],
  ]);

  it.each(['COMING', 'NOT_COMING'])('%s twice at once is one answer, and is told once', async (answer) => {
    const sent = async (): Promise<Sent> => ['P0008', 'answerGroupTalk', { groupTalkId: await planned('P0006', 'P0008', 'P0010'), answer }];
    const [alone, twice] = [await refusals.together(await sent()), await sent()];
    const { codes, left } = await refusals.together(twice, twice);
    expect([codes, left['ops.outbox'], left['app.work_item_source']]).toEqual([[], alone.left['ops.outbox'], alone.left['app.work_item_source']]);
  });

  it('T-24 an answer is to the day, time and place that were seen', async () => {
    const id = await planned('P0006', 'P0008', 'P0010');
    const termsOf = async (who: Asker) => (await service.ask<{ groupTalk: { terms: string } }>(practice, who, 'query ($id: ID!) { groupTalk(id: $id) { terms } }', { id })).data.groupTalk.terms;
    const seenTerms = await termsOf('P0008');
    await act('P0006', 'rescheduleGroupTalk', { groupTalkId: id, plannedOn: '2027-01-26' });
    for (const answer of ['COMING', 'NOT_COMING']) {
      const before = await snapshot();
      expect((await act('P0008', 'answerGroupTalk', { groupTalkId: id, answer, seenTerms })).userErrors).toMatchObject([{ code: 'TERMS_CHANGED' }]);
      expect(await snapshot()).toEqual(before);
    }
    expect((await act('P0008', 'answerGroupTalk', { groupTalkId: id, answer: 'COMING', seenTerms: await termsOf('P0008') })).userErrors).toEqual([]);
    expect(await termsOf('P0010')).toBe(await termsOf('P0006'));
  });

  it('moved twice at once: one day stands, with the host’s one item', async () => {
    const id = await planned('P0006', 'P0008', 'P0010');
    const [codes, row] = [(await refusals.together(...['2027-01-20', '2027-01-21'].map((plannedOn): Sent => ['P0006', 'rescheduleGroupTalk', { groupTalkId: id, plannedOn }]))).codes, await seenBy('P0006', id)];
    expect([codes, ['2027-01-20', '2027-01-21'].includes(row?.plannedOn ?? '')]).toEqual([[], true]);
    expect(await service.rows(practice, 'select due_on as day from app.work_item_source where institution_id = $1 and record_id = $2', [id])).toEqual([{ day: row?.plannedOn }]);
  });

  it('who has left neither invites nor moves; what was planned, the host calls off and records, and who is invited answers', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const input = (plannedOn: string) => ({ inviteeIds: [leaving.person('P0008'), leaving.person('P0010')], plannedOn });
    const plan = async (plannedOn: string) => (await send('P0006', 'planGroupTalk', input(plannedOn), leaving)).data?.planGroupTalk.groupTalk?.id ?? '';
    const [groupTalkId, second] = [await plan('2026-11-25'), await plan('2026-11-26')];
    for (const who of ['P0006', 'P0008']) leaving.leaves(who, '2026-11-24');
    await service.hear(leaving);
    await service.setToday('2026-11-24');
    for (const sent of [['P0006', 'planGroupTalk', input('2026-11-27')], ['P0006', 'rescheduleGroupTalk', { groupTalkId, plannedOn: '2026-11-27' }]] satisfies Sent[]) {
      expect([sent, await refusals.refused(sent, leaving)]).toEqual([sent, 'FORBIDDEN']);
    }
    expect(await seenBy('P0006', groupTalkId, leaving)).toMatchObject({ viewerCanReschedule: false, viewerCanCancel: true });
    for (const sent of [
      ['P0008', 'answerGroupTalk', { groupTalkId, answer: 'NOT_COMING' }], ['P0006', 'cancelGroupTalk', { groupTalkId }], ['P0006', 'recordGroupTalk', { groupTalkId: second, heldOn: '2026-11-23' }],
    ] satisfies Sent[]) expect([sent, await refusals.codes(sent, leaving)]).toEqual([sent, []]);
  });

  it('with somebody who has left', async () => {
    const leaving = new PracticeInstitution();
    leaving.leaves('P0012', '2026-11-23');
    await service.hear(leaving);
    const input = { inviteeIds: [leaving.person('P0008'), leaving.person('P0012')], plannedOn: '2026-11-25' };
    expect((await send('P0006', 'planGroupTalk', input, leaving)).data?.planGroupTalk.userErrors.map((error) => error.code)).toEqual(['PERSON_NOT_FOUND']);
    expect(await service.rows(leaving, 'select 1 from app.group_talk where institution_id = $1')).toEqual([]);
  });

  it('one’s own while the directory is stale', async () => {
    await service.poll(61);
    for (const query of ['{ myGroupTalks { totalCount } }', `{ groupTalk(id: "${open}") { id } }`]) {
      expect((await service.ask(practice, 'P0006', query)).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
    }
  });

  it('the same key invites once; of a cancellation and a record at once one is refused, and both invitees’ answers at once are kept', async () => {
    const input = { ...of('P0008', 'P0010'), plannedOn: '2027-01-18', idempotencyKey: randomUUID() };
    const id = (await act('P0006', 'planGroupTalk', input)).groupTalk?.id ?? '';
    expect((await act('P0006', 'planGroupTalk', input)).groupTalk?.id).toBe(id);
    await Promise.all(['P0008', 'P0010'].map((who) => answered(who, id, 'COMING')));
    expect((await seenBy('P0006', id))?.coming).toBe(2);
    const both = await Promise.all([act('P0006', 'cancelGroupTalk', { groupTalkId: id }), act('P0006', 'recordGroupTalk', { groupTalkId: id, heldOn: '2026-11-23' })]);
    expect(both.filter((one) => one.groupTalk)).toHaveLength(1);
    expect(both.flatMap((one) => one.userErrors)).toHaveLength(1);
  });
});
