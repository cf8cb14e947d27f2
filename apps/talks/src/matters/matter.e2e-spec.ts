import { randomUUID } from 'node:crypto';
import { addDays } from '@tongxin/calendar';
import { endConsents } from './end-consents';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { itTakesOneOfTwo, Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0010 and P0012 are on the staff; P0042 heads D09, P0037 D08, P0027 D06, P0006 D02; P0001 and P0002 lead; P0018 and P0019 are 机关党委; P0013 is HR; P0080 has retired. */
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

interface Matter {
  id: string;
  kind: string;
  raiser: { id: string } | null;
  unit: { id: string } | null;
  handler: { id: string } | null;
  text: string | null;
  status: string;
  answerDueOn: string;
  late: boolean;
  dueOn: string | null;
  solved: boolean | null;
  steps: { number: number; kind: string; takenOn: string; text: string | null; unit: { id: string } | null; dueOn: string | null }[];
  talk: { id: string } | null;
  viewerCanPass: boolean;
  viewerCanClose: boolean;
}
interface Payload {
  matter: Matter | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
const fields = `id kind raiser { id } unit { id } handler { id } text status answerDueOn late dueOn closedOn solved steps { number kind takenOn text unit { id } dueOn } talk { id }
  viewerCanAnalyse viewerCanResolve viewerCanGiveFeedback viewerCanPass viewerCanClose viewerCanReopen viewerCanWithdraw`;
const inputOf = {
  raiseMatter: 'RaiseMatterInput', analyseMatter: 'MatterTextInput', resolveMatter: 'ResolveMatterInput', giveMatterFeedback: 'MatterTextInput', passMatter: 'PassMatterInput',
  closeMatter: 'CloseMatterInput', reopenMatter: 'MatterTextInput', withdrawMatter: 'MatterInput',
} as const;
type Verb = keyof typeof inputOf;
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<Record<Verb, Payload> | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { ${verb}(input: $input) { matter { ${fields} } userErrors { code message path } } }`, { input });
async function act(who: Asker, verb: Verb, input: object, of = practice): Promise<Payload> {
  const { data, errors } = await send(who, verb, input, of);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[verb];
}
/** As `act`, for what must succeed. */
async function done(who: Asker, verb: Verb, input: object, of = practice): Promise<Matter | null> {
  const { matter, userErrors } = await act(who, verb, input, of);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return matter;
}
const raised = async (by: string, unit: string | null, more: object = {}, of = practice): Promise<string> =>
  (await done(by, 'raiseMatter', { kind: 'PROBLEM', text: '食堂晚间没有热饭', unitId: unit && of.department(unit), consents: 'kind' in more && more.kind === 'HELP', ...more }, of))?.id ?? '';
const seenBy = async (who: Asker, id: string, of = practice) => (await service.ask<{ matter: Matter | null }>(of, who, `query ($id: ID!) { matter(id: $id) { ${fields} } }`, { id })).data.matter;
const listed = async (who: Asker, side: string) =>
  (await service.ask<{ myMatters: { totalCount: number; nodes: Matter[] } }>(practice, who, `{ myMatters(side: ${side}) { totalCount nodes { ${fields} } } }`)).data.myMatters;
async function answered(id: string, by = 'P0042', of = practice): Promise<void> {
  await done(by, 'analyseMatter', { matterId: id, text: '排班只到六点' }, of);
  await done(by, 'giveMatterFeedback', { matterId: id, text: '下周起供应到八点' }, of);
}
/** For the day, or the next one on which no such offer waits for an answer. */
async function offered(talker: string, talkee: string, plannedOn = '2026-11-24'): Promise<string> {
  const { planTalk } = (await service.ask<{ planTalk: { talk: { id: string } | null; userErrors: { code: string }[] } }>(practice, talker, 'mutation ($input: PlanTalkInput!) { planTalk(input: $input) { talk { id } userErrors { code } } }', {
    input: { talkeeId: practice.person(talkee), plannedOn } })).data;
  return planTalk.userErrors[0]?.code === 'ALREADY_OFFERED' ? offered(talker, talkee, addDays(plannedOn, 1)) : (planTalk.talk?.id ?? '');
}

describe('a matter', () => {
  it('T-16 is found, analysed, resolved, answered, and closed by the raiser: no close without feedback', async () => {
    const id = await raised('P0010', 'D09');
    expect(await seenBy('P0042', id)).toMatchObject({ status: 'FOUND', text: '食堂晚间没有热饭', raiser: { id: practice.person('P0010') }, viewerCanAnalyse: true, viewerCanResolve: false, viewerCanClose: false });
    await done('P0042', 'analyseMatter', { matterId: id, text: '排班只到六点' });
    await done('P0042', 'resolveMatter', { matterId: id, text: '调整排班', dueOn: '2026-11-30' });
    for (const who of ['P0010', 'P0042']) expect(await act(who, 'closeMatter', { matterId: id, solved: true })).toMatchObject({ matter: null, userErrors: [{ code: 'FEEDBACK_REQUIRED' }] });
    await service.setToday('2026-11-27');
    await done('P0042', 'giveMatterFeedback', { matterId: id, text: '已供应到八点' });
    expect((await act('P0042', 'closeMatter', { matterId: id, solved: true })).userErrors[0]?.code).toBe('NOT_THE_RAISER');
    expect(await seenBy('P0010', id)).toMatchObject({ status: 'FEEDBACK', viewerCanClose: true, viewerCanWithdraw: false });
    expect(await done('P0010', 'closeMatter', { matterId: id, solved: true })).toMatchObject({ status: 'CLOSED', solved: true });
    expect((await seenBy('P0042', id))?.steps).toMatchObject([
      { number: 1, kind: 'RAISED', takenOn: '2026-11-23', text: '食堂晚间没有热饭' }, { number: 2, kind: 'ANALYSED', text: '排班只到六点' },
      { number: 3, kind: 'RESOLVING', text: '调整排班', dueOn: '2026-11-30' }, { number: 4, kind: 'FEEDBACK', takenOn: '2026-11-27', text: '已供应到八点' }, { number: 5, kind: 'SOLVED', text: null },
    ]);
  });

  it('T-16 is reopened once by the raiser, with its history kept', async () => {
    const id = await raised('P0012', 'D09');
    await answered(id);
    await done('P0012', 'closeMatter', { matterId: id, solved: false });
    expect(await done('P0012', 'reopenMatter', { matterId: id, text: '周末仍然没有' })).toMatchObject({ status: 'FOUND', solved: null, viewerCanWithdraw: false, viewerCanReopen: false });
    await answered(id);
    expect((await act('P0012', 'reopenMatter', { matterId: id, text: '还是没有' })).userErrors[0]?.code).toBe('ALREADY_REOPENED');
    expect((await seenBy('P0012', id))?.steps.map((step) => step.kind)).toEqual(['RAISED', 'ANALYSED', 'FEEDBACK', 'NOT_SOLVED', 'REOPENED', 'ANALYSED', 'FEEDBACK']);
  });

  it('is passed to the unit whose business it is, and the raiser reads why; who passed it sees it no longer', async () => {
    const id = await raised('P0010', 'D09');
    expect(await act('P0042', 'passMatter', { matterId: id, unitId: practice.department('D08'), text: '属于信息化' })).toEqual({ matter: null, userErrors: [] });
    expect([await seenBy('P0042', id), (await seenBy('P0037', id))?.viewerCanPass]).toEqual([null, true]);
    expect(await seenBy('P0010', id)).toMatchObject({ unit: { id: practice.department('D08') }, handler: { id: practice.person('P0037') }, steps: [{}, { kind: 'PASSED', text: '属于信息化', unit: { id: practice.department('D08') } }] });
    await answered(id, 'P0037');
  });

  it('T-16 goes to 机关党委 where no unit was named: the office reads what it is about, not who raised it, and names one', async () => {
    const id = await raised('P0010', null);
    for (const other of ['P0001', 'P0013', 'P0042', 'P0012']) expect(await seenBy(other, id)).toBeNull();
    expect(await seenBy('P0018', id)).toMatchObject({ text: '食堂晚间没有热饭', raiser: null, steps: [], unit: null, viewerCanPass: true, viewerCanAnalyse: false });
    expect((await listed('P0018', 'TO_ASSIGN')).nodes.map((node) => node.id)).toContain(id);
    expect((await listed('P0013', 'TO_ASSIGN')).totalCount).toBe(0);
    await done('P0018', 'passMatter', { matterId: id, unitId: practice.department('D09'), text: '请后勤研究' });
    expect([await seenBy('P0018', id), (await listed('P0019', 'TO_ASSIGN')).nodes.filter((node) => node.id === id)]).toEqual([null, []]);
    expect((await seenBy('P0042', id))?.raiser).toEqual({ id: practice.person('P0010') });
    await answered(id);
  });

  it('goes back to the office when the unit loses its head, and to the new head when there is one', async () => {
    const changing = new PracticeInstitution();
    await service.hear(changing);
    const id = await raised('P0010', 'D09', {}, changing);
    changing.appointHead('D09', null, '2026-11-25');
    await service.hear(changing);
    expect([(await seenBy('P0042', id, changing))?.status, await seenBy('P0018', id, changing)]).toEqual(['FOUND', null]);
    await service.setToday('2026-11-25');
    expect([await seenBy('P0042', id, changing), (await seenBy('P0018', id, changing))?.viewerCanPass, (await seenBy('P0010', id, changing))?.handler]).toEqual([null, true, null]);
    changing.appointHead('D09', 'P0012', '2026-11-26');
    await service.hear(changing);
    await service.setToday('2026-11-26');
    expect([(await seenBy('P0012', id, changing))?.text, await seenBy('P0018', id, changing)]).toEqual(['食堂晚间没有热饭', null]);
    changing.appointHead('D09', 'P0010', '2026-11-27');
    await service.hear(changing);
    await service.setToday('2026-11-27');
    expect([(await seenBy('P0010', id, changing))?.handler, (await seenBy('P0018', id, changing))?.viewerCanPass]).toEqual([null, true]);
  });

  it('a head who has left answers for nothing, and a raiser who has left still sees what came of it', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const id = await raised('P0010', 'D09', {}, leaving);
    for (const who of ['P0010', 'P0042']) leaving.leaves(who, '2026-11-25');
    await service.hear(leaving);
    await service.setToday('2026-11-25');
    expect([await seenBy('P0042', id, leaving), (await seenBy('P0010', id, leaving))?.status, (await seenBy('P0018', id, leaving))?.viewerCanPass]).toEqual([null, 'FOUND', true]);
    expect((await send('P0010', 'raiseMatter', { kind: 'PROBLEM', text: '一' }, leaving)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('S-03 an answer is due within fifteen workdays, and both see when it is late', async () => {
    const id = await raised('P0010', 'D09');
    expect((await seenBy('P0010', id))?.answerDueOn).toBe('2026-12-14');
    await service.setToday('2026-12-14');
    expect((await seenBy('P0010', id))?.late).toBe(false);
    await service.setToday('2026-12-15');
    expect([(await seenBy('P0010', id))?.late, (await seenBy('P0042', id))?.late]).toEqual([true, true]);
    await answered(id);
    expect((await seenBy('P0010', id))?.late).toBe(false);
  });
});

describe('out of a talk', () => {
  it('W-04 the talkee asks for help: it is the talkee’s own, and neither the talker nor whose business it is learns where it came from', async () => {
    const talkId = await offered('P0002', 'P0010');
    const talkAsSeen = async () => (await service.ask<{ talk: object }>(practice, 'P0002', `{ talk(id: "${talkId}") { id status topicClass plannedOn heldOn proposedBy { id } viewerCanRecord viewerCanCancel } myThings: myMatters(side: TO_ANSWER) { totalCount } }`)).data;
    const before = await talkAsSeen();
    const id = await raised('P0010', 'D09', { kind: 'HELP', talkId, text: '家中老人住院,接送不便' });
    expect(await seenBy('P0010', id)).toMatchObject({ kind: 'HELP', talk: { id: talkId }, viewerCanWithdraw: true });
    expect([await seenBy('P0002', id), (await seenBy('P0042', id))?.talk, await talkAsSeen()]).toEqual([null, null, before]);
    const [audit] = await service.rows<{ people: string[] }>(practice, 'select array_agg(person_id) as people from app.audit_entry where institution_id = $1 and subject_id in ($2, $3) and operation = \'raiseMatter\'', [id, talkId]);
    expect(audit?.people).toEqual([practice.person('P0010')]);
    await service.setToday('2026-11-24');
    expect(await done('P0010', 'withdrawMatter', { matterId: id })).toMatchObject({ status: 'WITHDRAWN', text: null, raiser: { id: practice.person('P0010') } });
    expect([await seenBy('P0042', id), (await listed('P0042', 'TO_ANSWER')).nodes.filter((node) => node.id === id)]).toEqual([null, []]);
    expect(await service.rows(practice, 'select data_key from app.matter where institution_id = $1 and id = $2', [id])).toEqual([{ data_key: null }]);
  });

  it('line 6: a difficulty of one’s own is told with consent, to whom its raiser chose, for a time', async () => {
    const [text, unitId] = ['家中老人住院,接送不便', practice.department('D09')];
    const refused = await act('P0010', 'raiseMatter', { kind: 'HELP', text, unitId });
    expect(refused).toMatchObject({ matter: null, userErrors: [{ code: 'CONSENT_REQUIRED', path: ['input', 'consents'] }] });
    const open = await raised('P0010', 'D09', { kind: 'HELP', text });
    expect((await act('P0042', 'passMatter', { matterId: open, unitId: practice.department('D08'), text: '一' })).userErrors[0]?.code).toBe('RAISER_CHOOSES');
    const [answeredOnly, closedOne, left] = [await raised('P0010', 'D09', { kind: 'HELP', text }), await raised('P0010', 'D09', { kind: 'HELP', text }), await raised('P0010', null, { kind: 'HELP', text })];
    expect(await seenBy('P0018', left)).toMatchObject({ text, raiser: null, viewerCanPass: true });
    for (const id of [answeredOnly, closedOne]) await answered(id);
    await done('P0010', 'closeMatter', { matterId: closedOne, solved: true });
    const problem = await raised('P0010', 'D09');
    const night = async (day: string) => { await service.setToday(day); await service.daily(practice, endConsents, day); };
    const textOf = async (id: string) => (await seenBy('P0010', id))?.text ?? null;
    await night('2026-12-23');
    expect(await textOf(closedOne)).toBe(text);
    await night('2026-12-24');
    expect([await textOf(closedOne), await textOf(open), await seenBy('P0010', closedOne)]).toEqual([null, text, expect.objectContaining({ status: 'CLOSED', solved: true, viewerCanReopen: false })]);
    expect((await act('P0010', 'reopenMatter', { matterId: closedOne, text: '一' })).userErrors[0]?.code).toBe('CONSENT_ENDED');
    await night('2027-11-23');
    expect(await textOf(open)).toBe(text);
    const before = await service.rows(practice, 'select 1 from app.work_item_source where institution_id = $1 and record_id = $2', [open]);
    for (let twice = 0; twice < 2; twice += 1) await night('2027-11-24');
    expect([before.length, await service.rows(practice, 'select 1 from app.work_item_source where institution_id = $1 and record_id = $2', [open])]).toEqual([1, []]);
    expect([(await seenBy('P0010', open))?.status, (await seenBy('P0010', answeredOnly))?.status, (await seenBy('P0010', left))?.status, await seenBy('P0042', open), await textOf(problem)])
      .toEqual(['WITHDRAWN', 'FEEDBACK', 'WITHDRAWN', null, '食堂晚间没有热饭']);
    // Whether it is solved the raiser alone says, also then; raised again it would need words that nobody could keep.
    expect((await act('P0010', 'reopenMatter', { matterId: answeredOnly, text: '一' })).userErrors[0]?.code).toBe('CONSENT_ENDED');
    expect(await done('P0010', 'closeMatter', { matterId: answeredOnly, solved: true })).toMatchObject({ status: 'CLOSED', solved: true });
    expect((await act('P0010', 'reopenMatter', { matterId: answeredOnly, text: '一' })).userErrors[0]?.code).toBe('CONSENT_ENDED');
    const keys = await service.rows<{ id: string }>(practice, 'select id from app.matter where institution_id = $1 and kind = \'HELP\' and data_key is not null', []);
    expect(keys.filter(({ id }) => [open, answeredOnly, closedOne, left].includes(id))).toEqual([]);
  });

  it('W-04 line 6: the consent is taken back after the answer as well: its words are gone, for the head and for the raiser', async () => {
    for (const closes of [false, true]) {
      const id = await raised('P0010', 'D09', { kind: 'HELP' });
      await answered(id);
      if (closes) await done('P0010', 'closeMatter', { matterId: id, solved: true });
      expect(await seenBy('P0010', id)).toMatchObject({ viewerCanWithdraw: true });
      expect(await done('P0010', 'withdrawMatter', { matterId: id })).toMatchObject({ status: 'WITHDRAWN', text: null });
      expect([(await seenBy('P0010', id))?.steps.map(({ text }) => text).filter((text) => text !== null), await seenBy('P0042', id)]).toEqual([[], null]);
      expect(await service.rows(practice, 'select 1 from app.matter where institution_id = $1 and id = $2 and data_key is not null', [id])).toEqual([]);
    }
  });

  it('W-04 the talker whose unit is to answer is not told that it came of their talk', async () => {
    const talkId = await offered('P0042', 'P0010');
    const id = await raised('P0010', 'D09', { kind: 'HELP', talkId });
    expect([(await seenBy('P0010', id))?.talk, (await seenBy('P0042', id))?.status, (await seenBy('P0042', id))?.talk]).toEqual([{ id: talkId }, 'FOUND', null]);
    await done('P0010', 'withdrawMatter', { matterId: id });
  });

  it('W-04 the talker raises a problem, but no difficulty in the talkee’s place', async () => {
    const talkId = await offered('P0002', 'P0010');
    expect((await act('P0002', 'raiseMatter', { kind: 'HELP', consents: true, text: '一', talkId })).userErrors[0]?.code).toBe('TALKEE_CHOOSES');
    const id = await raised('P0002', 'D09', { talkId });
    expect([(await seenBy('P0002', id))?.talk, await seenBy('P0010', id), (await seenBy('P0042', id))?.talk]).toEqual([{ id: talkId }, null, null]);
    await done('P0002', 'withdrawMatter', { matterId: id });
  });
});

describe('what the database holds', () => {
  /** Tables in which a word stands, in the open or as bytes. */
  async function tablesHolding(word: string): Promise<string[]> {
    const tables = await service.rows<{ name: string }>(practice, `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'ops') and $1::uuid is not null
      and has_table_privilege(current_user, format('%I.%I', schemaname, tablename), 'select') order by 1`);
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await service.rows<{ there: boolean }>(practice, `select exists (select from ${name} t where t::text like '%' || $2 || '%' or t::text like '%' || encode(convert_to($2, 'UTF8'), 'hex') || '%') and $1::uuid is not null as there`, [word]);
      if (row?.there) found.push(name);
    }
    return found;
  }

  it('T-16 no word of a matter stands in any column', async () => {
    const id = await raised('P0010', 'D09', { text: '锅炉房夜间停气', idempotencyKey: randomUUID() });
    await done('P0042', 'analyseMatter', { matterId: id, text: '阀门老化' });
    await done('P0042', 'giveMatterFeedback', { matterId: id, text: '已更换阀门' });
    expect([await tablesHolding('锅炉房'), await tablesHolding('阀门')]).toEqual([[], []]);
    // The search does find what stands there.
    expect(await tablesHolding(practice.person('P0042'))).toEqual(expect.arrayContaining(['app.directory_fact', 'app.talk']));
  });

  it('what was encrypted for one matter is not read as another’s', async () => {
    const [one, two] = [await raised('P0012', 'D09', { text: '甲' }), await raised('P0012', 'D09', { text: '乙' })];
    await service.dataSource.transaction(async (sql) => {
      await sql.query("select set_config('app.institution_id', $1, true)", [practice.id]);
      await sql.query('update app.matter_step s set text = o.text from app.matter_step o where s.matter_id = $1 and o.matter_id = $2', [one, two]);
    });
    const { data, errors } = await service.ask<{ matter: Matter | null }>(practice, 'P0012', `{ matter(id: "${one}") { text } }`);
    expect([data.matter, errors?.[0]?.extensions.code]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
    await done('P0012', 'withdrawMatter', { matterId: two });
    await done('P0012', 'withdrawMatter', { matterId: one });
  });

  it('an audit row names the matter and its raiser, also who has read it, and says nothing of it', async () => {
    const id = await raised('P0010', 'D09');
    await seenBy('P0042', id);
    await seenBy('P0010', id);
    expect(await service.rows(practice, `select kind, operation, subject_type as type, person_id as "of", actor_person_id as "by" from app.audit_entry where institution_id = $1 and subject_id = $2 order by at, kind desc`, [id])).toEqual([
      { kind: 'WRITE', operation: 'raiseMatter', type: 'Matter', of: practice.person('P0010'), by: practice.person('P0010') },
      { kind: 'READ', operation: expect.any(String), type: 'Matter', of: practice.person('P0010'), by: practice.person('P0042') },
    ]);
    await done('P0010', 'withdrawMatter', { matterId: id });
  });
});

describe('matters of one side', () => {
  it('are counted for the head whose answer they wait for, and for nobody else (S-01)', async () => {
    const waiting = async (who: Asker) => (await service.ask<{ mattersToAnswer: { count: number; late: number } | null }>(practice, who, '{ mattersToAnswer { count late } }')).data.mattersToAnswer;
    const [before, other] = [await waiting('P0006'), await waiting('P0027')];
    const ids = [await raised('P0008', 'D02'), await raised('P0008', 'D02')];
    expect(await waiting('P0006')).toEqual({ count: (before?.count ?? 0) + 2, late: before?.late });
    await answered(ids[0] ?? '', 'P0006');
    expect([await waiting('P0006'), await waiting('P0027'), await waiting('P0010')]).toEqual([{ count: (before?.count ?? 0) + 1, late: before?.late }, other, { count: 0, late: 0 }]);
    service.setToday('2027-03-01');
    expect(await waiting('P0006')).toEqual({ count: (before?.count ?? 0) + 1, late: (before?.count ?? 0) + 1 });
    expect((await service.ask(practice, null, '{ mattersToAnswer { count } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('page by page, the newest first, in as many statements for one as for many', async () => {
    const before = (await listed('P0008', 'RAISED_BY_ME')).totalCount;
    const count = async (who: string, side: string) => {
      const start = await service.statements();
      await listed(who, side);
      return (await service.statements()) - start;
    };
    const ids = [await raised('P0008', 'D08')];
    const one = [await count('P0008', 'RAISED_BY_ME'), await count('P0037', 'TO_ANSWER')];
    for (const unit of ['D08', 'D08', 'D08', null]) ids.push(await raised('P0008', unit));
    await answered(ids[1] ?? '', 'P0037');
    expect([await count('P0008', 'RAISED_BY_ME'), await count('P0037', 'TO_ANSWER')]).toEqual(one);
    type Page = { myMatters: { nodes: Matter[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { myMatters }: Page = (await service.ask<Page>(practice, 'P0008', 'query ($after: String) { myMatters(side: RAISED_BY_ME, first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after })).data;
      found.push(...myMatters.nodes.map((node) => node.id));
      [after, more] = [myMatters.pageInfo.endCursor, myMatters.pageInfo.hasNextPage];
    }
    expect(found.slice(0, 5)).toEqual([...ids].reverse());
    expect([found.length, (await listed('P0008', 'RAISED_BY_ME')).totalCount]).toEqual([before + 5, before + 5]);
    expect((await listed('P0037', 'TO_ANSWER')).nodes.map((node) => node.id)).toEqual(expect.arrayContaining(ids.slice(0, 4)));
    expect((await listed('P0042', 'TO_ANSWER')).nodes.map((node) => node.id)).not.toEqual(expect.arrayContaining([ids[0]]));
  });

  it.each<[string, Asker]>([['a colleague', 'P0012'], ['HR', 'P0013'], ['the leadership', 'P0001'], ['机关党委', 'P0018'], ['another head', 'P0006'], ['the retired', 'P0080'], ['an administrator', { administrator: 'SECURITY' }], ['an anonymous caller', null]])('%s finds nothing', async (_name, who) => {
    const id = await raised('P0010', 'D09');
    expect(await seenBy(who, id)).toBeNull();
    await done('P0010', 'withdrawMatter', { matterId: id });
  });

  it('another institution finds nothing', async () => {
    const other = new PracticeInstitution();
    other.people['P0010'] = practice.person('P0010');
    await service.hear(other);
    const id = await raised('P0010', 'D09');
    expect(await seenBy('P0010', id, other)).toBeNull();
    expect(await act('P0010', 'withdrawMatter', { matterId: id }, other)).toMatchObject({ matter: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await act('P0012', 'raiseMatter', { kind: 'PROBLEM', text: '一', unitId: practice.department('D09') }, other)).toMatchObject({ userErrors: [{ code: 'UNIT_NOT_FOUND' }] });
    await done('P0010', 'withdrawMatter', { matterId: id });
  });

  it.each<[string, string, string]>([['page of 0', 'first: 0', 'BAD_USER_INPUT'], ['page of 101', 'first: 101', 'BAD_USER_INPUT'], ['foreign cursor', 'after: "x"', 'BAD_USER_INPUT']])('refuses a %s', async (_name, args, code) => {
    expect((await service.ask(practice, 'P0010', `{ myMatters(side: RAISED_BY_ME, ${args}) { totalCount } }`)).errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('refusals save nothing', () => {
  const snapshot = () => service.rows(practice, `select (select json_agg(m order by m.id) from app.matter m where institution_id = $1) as matters, (select count(*)::int from app.matter_step where institution_id = $1) as steps,
    (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit, (select count(*)::int from app.idempotency where institution_id = $1) as keys`);
  const ids: Record<'found' | 'answered' | 'closed' | 'unassigned' | 'withdrawn', string> = { found: '', answered: '', closed: '', unassigned: '', withdrawn: '' };
  let foreignTalk: string;
  beforeAll(async () => {
    await service.setToday('2026-11-23');
    for (const name of ['found', 'answered', 'closed', 'withdrawn'] as const) ids[name] = await raised('P0012', 'D09');
    ids.unassigned = await raised('P0012', null);
    await answered(ids.answered);
    await answered(ids.closed);
    await done('P0012', 'closeMatter', { matterId: ids.closed, solved: true });
    await done('P0012', 'withdrawMatter', { matterId: ids.withdrawn });
    foreignTalk = await offered('P0002', 'P0010');
  });
  const about = (name: keyof typeof ids, more: object = {}) => () => ({ matterId: ids[name], ...more });
  const said = { text: '说明' };
  const to = (code: string) => ({ unitId: practice.department(code) });

  const changes = () => ({
    analyseMatter: said, resolveMatter: { ...said, dueOn: '2026-12-01' }, giveMatterFeedback: said, passMatter: { ...said, ...to('D08') }, closeMatter: { solved: true }, reopenMatter: said, withdrawMatter: {},
  });
  const verbs = Object.keys(inputOf).filter((verb): verb is Exclude<Verb, 'raiseMatter'> => verb !== 'raiseMatter');
  it.each([['raiseMatter']])(whoeverMay, (verb) => refusals.always('P0012', verb, { kind: 'PROBLEM', ...said }));

  it.each(verbs)(whateverTheRecord, async (verb) => {
    await refusals.whatever(ids.found, 'P0012', verb, (matterId) => ({ matterId, ...changes()[verb] }));
  });

  const analysed = async (): Promise<string> => {
    const id = await raised('P0012', 'D09');
    await done('P0042', 'analyseMatter', { matterId: id, ...said });
    return id;
  };
  const fedBack = async (): Promise<string> => {
    const id = await raised('P0012', 'D09');
    await answered(id);
    return id;
  };
  itTakesOneOfTwo(() => refusals, [
    ['analyses', async () => ['P0042', 'analyseMatter', { matterId: await raised('P0012', 'D09'), ...said }], 'ALREADY_ANALYSED'],
    ['answers', async () => ['P0042', 'giveMatterFeedback', { matterId: await analysed(), ...said }], 'ALREADY_ANSWERED'],
    ['passings to one unit', async () => ['P0042', 'passMatter', { matterId: await raised('P0012', 'D09'), ...changes().passMatter }], 'NOT_FOUND'],
    ['passings by the office', async () => ['P0018', 'passMatter', { matterId: await raised('P0012', null), ...changes().passMatter }], 'NOT_FOUND'],
    ['closings', async () => ['P0012', 'closeMatter', { matterId: await fedBack(), solved: true }], 'NOT_OPEN'],
    ['reopenings', async () => ['P0012', 'reopenMatter', { matterId: await fedBack(), ...said }], 'ALREADY_REOPENED'],
    ['withdrawals', async () => ['P0012', 'withdrawMatter', { matterId: await raised('P0012', 'D09') }], 'NOT_OPEN'],
  ]);

  it('passed to two units at once it is with one, and who passed it has no more to do with it; analysed at once it was analysed before', async () => {
    const id = await raised('P0012', 'D09');
    const passing = (code: string): Sent => ['P0042', 'passMatter', { matterId: id, ...said, ...to(code) }];
    const { codes, left } = await refusals.together(passing('D08'), passing('D02'));
    expect([codes, left['app.matter_step']]).toEqual([['NOT_FOUND'], 1]);
    const another = await raised('P0012', 'D09');
    await refusals.together(['P0042', 'passMatter', { matterId: another, ...said, ...to('D08') }], ['P0042', 'analyseMatter', { matterId: another, ...said }]);
    expect((await seenBy('P0012', another))?.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['RAISED', 'PASSED']));
    expect(await seenBy('P0012', another)).toMatchObject({ status: 'FOUND', unit: { id: practice.department('D08') } });
  });

  it('two measures at once both stand, one after the other, and the day is the later one’s', async () => {
    const id = await analysed();
    const measures = ['2026-12-01', '2026-12-08'].map((dueOn): Sent => ['P0042', 'resolveMatter', { matterId: id, text: dueOn, dueOn }]);
    expect((await refusals.together(...measures)).codes).toEqual([]);
    const matter = await seenBy('P0012', id);
    expect(matter?.steps.map(({ number, kind }) => [number, kind])).toEqual([[1, 'RAISED'], [2, 'ANALYSED'], [3, 'RESOLVING'], [4, 'RESOLVING']]);
    expect(matter?.steps.slice(2).map(({ text }) => text).toSorted()).toEqual(['2026-12-01', '2026-12-08']);
    expect(matter?.dueOn).toBe(matter?.steps[3]?.dueOn);
  });

  it('answered and withdrawn at once: one of the two, and a word of the answer only where it was given', async () => {
    const id = await analysed();
    const { codes, left } = await refusals.together(['P0042', 'giveMatterFeedback', { matterId: id, ...said }], ['P0012', 'withdrawMatter', { matterId: id }]);
    expect([codes, left['app.matter_step']]).toEqual([[(await seenBy('P0012', id))?.status === 'FEEDBACK' ? 'ALREADY_ANSWERED' : 'NOT_FOUND'], 1]);
  });

  it('a head and an officer who have left have no matter to handle; what one raised oneself, one still closes, raises again and withdraws', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const [found, unassigned, own, other] = [await raised('P0012', 'D09', {}, leaving), await raised('P0012', null, {}, leaving), await raised('P0010', 'D09', {}, leaving), await raised('P0010', 'D09', {}, leaving)];
    await done('P0042', 'analyseMatter', { matterId: own, ...said }, leaving);
    await done('P0042', 'giveMatterFeedback', { matterId: own, ...said }, leaving);
    for (const who of ['P0010', 'P0042', 'P0018']) leaving.leaves(who, '2026-11-24');
    await service.hear(leaving);
    await service.setToday('2026-11-24');
    for (const sent of [
      ['P0042', 'analyseMatter', { matterId: found, ...said }], ['P0042', 'resolveMatter', { matterId: found, ...said, dueOn: '2026-12-01' }], ['P0042', 'giveMatterFeedback', { matterId: found, ...said }],
      ['P0042', 'passMatter', { matterId: found, ...said, unitId: leaving.department('D08') }], ['P0018', 'passMatter', { matterId: unassigned, ...said, unitId: leaving.department('D08') }],
    ] satisfies Sent[]) expect([sent, await refusals.refused(sent, leaving)]).toEqual([sent, 'NOT_FOUND']);
    for (const sent of [['P0010', 'closeMatter', { matterId: own, solved: false }], ['P0010', 'reopenMatter', { matterId: own, ...said }], ['P0010', 'withdrawMatter', { matterId: other }]] satisfies Sent[]) {
      expect([sent, await refusals.codes(sent, leaving)]).toEqual([sent, []]);
    }
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['raised to a unit that one heads', 'P0042', 'raiseMatter', () => ({ kind: 'PROBLEM', ...said, ...to('D09') }), 'HEADED_BY_RAISER'],
    ['raised to a unit that one heads, in capitals', 'P0042', 'raiseMatter', () => ({ kind: 'PROBLEM', ...said, unitId: practice.department('D09').toUpperCase() }), 'HEADED_BY_RAISER'],
    ['raised to an unknown unit', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', ...said, unitId: randomUUID() }), 'UNIT_NOT_FOUND'],
    ['raised to a branch', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', ...said, unitId: practice.branch('ZB01') }), 'UNIT_NOT_FOUND'],
    ['raised out of an unknown talk', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', ...said, talkId: randomUUID() }), 'TALK_NOT_FOUND'],
    ['raised out of others’ talk', 'P0012', 'raiseMatter', () => ({ kind: 'HELP', consents: true, ...said, talkId: foreignTalk }), 'TALK_NOT_FOUND'],
    ['analysed by a colleague', 'P0010', 'analyseMatter', about('found', said), 'NOT_FOUND'],
    ['analysed by the raiser', 'P0012', 'analyseMatter', about('found', said), 'NOT_THE_HANDLER'],
    ['analysed by 机关党委, which names units only', 'P0018', 'analyseMatter', about('unassigned', said), 'NOT_THE_HANDLER'],
    ['analysed that was answered', 'P0042', 'analyseMatter', about('answered', said), 'ALREADY_ANSWERED'],
    ['analysed that was withdrawn', 'P0042', 'analyseMatter', about('withdrawn', said), 'NOT_FOUND'],
    ['resolved before it was analysed', 'P0042', 'resolveMatter', about('found', { ...said, dueOn: '2026-12-01' }), 'NOT_ANALYSED'],
    ['answered before it was analysed', 'P0042', 'giveMatterFeedback', about('found', said), 'NOT_ANALYSED'],
    ['answered twice', 'P0042', 'giveMatterFeedback', about('answered', said), 'ALREADY_ANSWERED'],
    ['answered once closed', 'P0042', 'giveMatterFeedback', about('closed', said), 'NOT_OPEN'],
    ['closed before it was answered', 'P0012', 'closeMatter', about('found', { solved: true }), 'FEEDBACK_REQUIRED'],
    ['closed by the handler', 'P0042', 'closeMatter', about('answered', { solved: true }), 'NOT_THE_RAISER'],
    ['closed twice', 'P0012', 'closeMatter', about('closed', { solved: false }), 'NOT_OPEN'],
    ['closed by 机关党委', 'P0018', 'closeMatter', about('unassigned', { solved: true }), 'FEEDBACK_REQUIRED'],
    ['reopened before it was answered', 'P0012', 'reopenMatter', about('found', said), 'NOT_ANSWERED'],
    ['reopened by the handler', 'P0042', 'reopenMatter', about('closed', said), 'NOT_THE_RAISER'],
    ['reopened that was withdrawn', 'P0012', 'reopenMatter', about('withdrawn', said), 'NOT_OPEN'],
    ['passed by the raiser', 'P0012', 'passMatter', () => ({ matterId: ids.found, ...said, ...to('D08') }), 'NOT_THE_HANDLER'],
    ['passed to where it is', 'P0042', 'passMatter', () => ({ matterId: ids.found, ...said, ...to('D09') }), 'SAME_UNIT'],
    ['passed to an unknown unit', 'P0042', 'passMatter', () => ({ matterId: ids.found, ...said, unitId: randomUUID() }), 'UNIT_NOT_FOUND'],
    ['passed to another institution’s unit', 'P0042', 'passMatter', () => ({ matterId: ids.found, ...said, unitId: new PracticeInstitution().department('D08') }), 'UNIT_NOT_FOUND'],
    ['passed to a branch', 'P0042', 'passMatter', () => ({ matterId: ids.found, ...said, unitId: practice.branch('ZB01') }), 'UNIT_NOT_FOUND'],
    ['with a handler, passed by 机关党委', 'P0018', 'passMatter', () => ({ matterId: ids.found, ...said, ...to('D08') }), 'NOT_FOUND'],
    ['without a unit, passed by HR', 'P0013', 'passMatter', () => ({ matterId: ids.unassigned, ...said, ...to('D08') }), 'NOT_FOUND'],
    ['withdrawn by the handler', 'P0042', 'withdrawMatter', about('found'), 'NOT_THE_RAISER'],
    ['withdrawn once answered', 'P0012', 'withdrawMatter', about('answered'), 'ALREADY_ANSWERED'],
    ['withdrawn twice', 'P0012', 'withdrawMatter', about('withdrawn'), 'NOT_OPEN'],
  ])('a matter %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    const payload = await act(who, verb, { ...input(), idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({ matter: null, userErrors: [{ code }] });
    expect(payload.userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await snapshot()).toEqual(before);
  });

  it('a measure for a day that has passed, a unit without a head, one that the raiser heads', async () => {
    const id = await raised('P0006', 'D09');
    await done('P0042', 'analyseMatter', { matterId: id, text: '一' });
    expect((await act('P0042', 'resolveMatter', { matterId: id, ...said, dueOn: '2026-11-22' })).userErrors).toMatchObject([{ code: 'DAY_PASSED', path: ['input', 'dueOn'] }]);
    expect((await act('P0042', 'passMatter', { matterId: id, ...said, ...to('D02') })).userErrors[0]?.code).toBe('HEADED_BY_RAISER');
    const vacant = new PracticeInstitution();
    vacant.appointHead('D08', null, '2026-11-01');
    await service.hear(vacant);
    const there = await raised('P0010', 'D09', {}, vacant);
    expect((await act('P0042', 'passMatter', { matterId: there, ...said, unitId: vacant.department('D08') }, vacant)).userErrors[0]?.code).toBe('UNIT_WITHOUT_HEAD');
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['of the retired', 'P0080', 'raiseMatter', () => ({ kind: 'PROBLEM', ...said }), 'FORBIDDEN'],
    ['of no words', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', text: ' \n ' }), 'BAD_USER_INPUT'],
    ['of too many words', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', text: '事'.repeat(2001) }), 'BAD_USER_INPUT'],
    ['of broken characters', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', text: '\ud800' }), 'BAD_USER_INPUT'],
    ['of control characters', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', text: '一\u0000二' }), 'BAD_USER_INPUT'],
    ['of a kind that is none', 'P0012', 'raiseMatter', () => ({ kind: 'COMPLAINT', ...said }), 'BAD_USER_INPUT'],
    ['of a unit that is no id', 'P0012', 'raiseMatter', () => ({ kind: 'PROBLEM', ...said, unitId: 'D09' }), 'BAD_USER_INPUT'],
    ...(['analyseMatter', 'resolveMatter', 'giveMatterFeedback', 'reopenMatter', 'passMatter'] as const).flatMap((verb) => [['of half a character', '一\ud800'], ['of too many words', '事'.repeat(2001)]].map(
      ([name, text]): [string, Asker, Verb, () => object, string] => [`with a text ${name}: ${verb}`, verb === 'reopenMatter' ? 'P0012' : 'P0042', verb, () => ({ matterId: ids.found, ...changes()[verb], text }), 'BAD_USER_INPUT'])),
    ['analysed in no words', 'P0042', 'analyseMatter', () => ({ matterId: ids.found, text: '' }), 'BAD_USER_INPUT'],
    ['for a day that does not exist', 'P0042', 'resolveMatter', () => ({ matterId: ids.found, ...said, dueOn: '2026-02-30' }), 'BAD_USER_INPUT'],
  ])('a matter %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    expect((await send(who, verb, input())).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it('while the directory is stale', async () => {
    await service.poll(61);
    const before = await snapshot();
    const codes = async (answer: Promise<{ errors?: { extensions: { code: string } }[] }>) => (await answer).errors?.map((error) => error.extensions.code);
    expect([
      await codes(service.ask(practice, 'P0012', '{ myMatters(side: RAISED_BY_ME) { totalCount } }')), await codes(service.ask(practice, 'P0012', `{ matter(id: "${ids.found}") { id } }`)),
      await codes(service.ask(practice, 'P0012', '{ matterTotals(year: 2026) { due } }')),
    ]).toEqual(Array.from({ length: 3 }, () => ['DIRECTORY_STALE']));
    expect(await snapshot()).toEqual(before);
  });

  it('two that are raised at once are two, and the same key raises once', async () => {
    const sent: Sent = ['P0012', 'raiseMatter', { kind: 'PROBLEM', ...said, ...to('D09') }];
    const [one, two] = [await refusals.together(sent), await refusals.together(sent, sent)];
    expect(two).toEqual({ codes: [], left: Object.fromEntries(Object.entries(one.left).map(([table, rows]) => [table, 2 * rows])) });

    const input = { kind: 'PROBLEM', ...said, ...to('D09'), idempotencyKey: randomUUID() };
    const id = (await done('P0012', 'raiseMatter', input))?.id;
    expect((await done('P0012', 'raiseMatter', input))?.id).toBe(id);
    expect((await send('P0012', 'raiseMatter', { ...input, text: '别的' })).errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
  });
});

describe('the figures of a year', () => {
  /** Behind every figure stand five people or more. */
  const raisers = ['P0010', 'P0012', 'P0014', 'P0015', 'P0016', 'P0020'];
  const raisedByAll = (of: PracticeInstitution, more: object = {}) => Promise.all(raisers.map(async (by) => ({ by, id: await raised(by, 'D09', more, of) })));
  const totals = async (who: Asker, of: PracticeInstitution) =>
    (await service.ask<{ matterTotals: object | null }>(of, who, '{ matterTotals(year: 2026) { asOf due answered answeredInTime solvedAndConfirmed } }')).data?.matterTotals;

  it('T-38 a matter that is raised again stays solved in the months that were told, and is none of the day', async () => {
    const house = new PracticeInstitution();
    await service.hear(house);
    const all = await raisedByAll(house);
    for (const { by, id } of all) {
      await answered(id, 'P0042', house);
      await done(by, 'closeMatter', { matterId: id, solved: true }, house);
    }
    const ids = [all[0]?.id];
    await service.setToday('2026-12-01');
    const told = { asOf: '2026-11-30', due: 6, answered: 6, answeredInTime: 6, solvedAndConfirmed: 6 };
    expect(await totals('P0010', house)).toEqual(told);
    await done('P0010', 'reopenMatter', { matterId: ids[0], text: '又坏了' }, house);
    expect([await totals('P0010', house), await totals('P0001', house)]).toEqual([told, told]);
    await done('P0042', 'analyseMatter', { matterId: ids[0], text: '三' }, house);
    await done('P0042', 'giveMatterFeedback', { matterId: ids[0], text: '四' }, house);
    await done('P0010', 'closeMatter', { matterId: ids[0], solved: false }, house);
    expect(await totals('P0010', house)).toEqual(told);
    // Once the month is over: five of six, which tells of one, and so of none.
    await service.setToday('2027-01-04');
    expect(await totals('P0001', house)).toEqual({ ...told, asOf: '2026-12-31', solvedAndConfirmed: null });
  });

  it('S-03 by unit, the one that answered a problem first or owes the answer; what is passed on afterwards stays with it, and help is told of no unit', async () => {
    const house = new PracticeInstitution();
    await service.hear(house);
    await service.setToday('2026-10-12');
    const ids = [...(await raisedByAll(house)), ...(await raisedByAll(house))].map(({ id }) => id);
    for (const matterId of ids.slice(6)) await done('P0042', 'passMatter', { matterId, text: '归你处', unitId: house.department('D06') }, house);
    for (const [n, id] of ids.entries()) await answered(id, n < 6 ? 'P0042' : 'P0027', house);
    await done('P0010', 'reopenMatter', { matterId: ids[0], text: '又坏了' }, house);
    await done('P0042', 'passMatter', { matterId: ids[0], text: '归你处', unitId: house.department('D06') }, house);
    // What nobody answers counts for the unit where it lies.
    for (const { id: matterId } of await raisedByAll(house)) await done('P0042', 'passMatter', { matterId, text: '归你处', unitId: house.department('D02') }, house);
    await service.setToday('2026-12-01');
    const units = async (who: Asker) => (await service.ask<{ matterTotals: { units: object[] | null } }>(house, who, '{ matterTotals(year: 2026) { units { unit { id } due answeredInTime } } }')).data.matterTotals.units;
    const of = (unit: string) => ({ unit: { id: house.department(unit) }, due: 6, answeredInTime: unit === 'D02' ? 0 : 6 });
    for (const who of ['P0001', 'P0013', 'P0018', 'P0010', 'P0042', 'P0080']) expect(new Set(await units(who))).toEqual(new Set([of('D02'), of('D06'), of('D09')]));
    // One difficulty that was answered: no unit's, and a unit is left out beside it, for the rest would tell of that one.
    await answered(await raised('P0012', 'D09', { kind: 'HELP' }, house), 'P0042', house);
    await service.setToday('2027-01-04');
    // Which, and whether one is enough, follows from their order.
    expect([1, 2]).toContain((await units('P0001'))?.length);
  });

  it('T-38 line 5: what one person raised is nobody’s figure, however much it is', async () => {
    const house = new PracticeInstitution();
    await service.hear(house);
    for (let n = 0; n < 6; n += 1) await answered(await raised('P0010', 'D09', {}, house), 'P0042', house);
    await service.setToday('2026-12-01');
    expect(await totals('P0013', house)).toEqual({ asOf: '2026-11-30', due: null, answered: null, answeredInTime: null, solvedAndConfirmed: null });
  });

  it('S-03 line 6: a difficulty that nobody answered until its words ran out was owed an answer; one that was taken back was not', async () => {
    const house = new PracticeInstitution();
    await service.setToday('2026-03-02');
    await service.hear(house);
    await raisedByAll(house, { kind: 'HELP' });
    await done('P0008', 'withdrawMatter', { matterId: await raised('P0008', 'D09', { kind: 'HELP' }, house) }, house);
    await service.setToday('2027-03-03');
    await service.daily(house, endConsents, '2027-03-03');
    await service.setToday('2027-04-01');
    expect(await totals('P0013', house)).toEqual({ asOf: '2027-03-31', due: 6, answered: 0, answeredInTime: 0, solvedAndConfirmed: 0 });
  });

  it('T-38 line 5: without small numbers and by the month, for the leadership, HR and 机关党委 as for everybody else, and nothing for strangers', async () => {
    const house = new PracticeInstitution();
    await service.hear(house);
    const [first] = await raisedByAll(house);
    await done('P0042', 'analyseMatter', { matterId: first?.id, text: '一' }, house);
    await done('P0042', 'giveMatterFeedback', { matterId: first?.id, text: '二' }, house);
    await done('P0010', 'closeMatter', { matterId: first?.id, solved: true }, house);
    const second = await raised('P0012', 'D09', {}, house);
    await done('P0012', 'withdrawMatter', { matterId: second }, house);
    // From one day to the next, or to the day of one answer, nobody finds a figure changed.
    const [none, few] = [{ asOf: '2026-10-31', due: 0, answered: 0, answeredInTime: 0, solvedAndConfirmed: 0 }, { asOf: '2026-11-30', due: null, answered: null, answeredInTime: null, solvedAndConfirmed: null }];
    const everybody = ['P0001', 'P0013', 'P0018', 'P0010', 'P0042', 'P0080'];
    for (const who of everybody) expect(await totals(who, house)).toEqual(none);
    await service.setToday('2026-12-01');
    const third = await raised('P0012', 'D09', {}, house);
    for (const who of everybody) expect(await totals(who, house)).toEqual(few);
    await done('P0012', 'withdrawMatter', { matterId: third }, house);
    // Once the last of them is due: one of six was answered, which tells of one, and so of none.
    await service.setToday('2027-01-04');
    for (const who of everybody) expect(await totals(who, house)).toEqual({ ...few, asOf: '2026-12-31', due: 6 });
    expect(await totals({ administrator: 'SECURITY' }, house)).toBeNull();
    expect((await service.ask(house, null, '{ matterTotals(year: 2026) { due } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await service.ask(house, 'P0010', '{ matterTotals(year: 1999) { due } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
