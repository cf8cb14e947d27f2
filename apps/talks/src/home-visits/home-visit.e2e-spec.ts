import { randomUUID } from 'node:crypto';
import { addDays } from '@tongxin/calendar';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { itTakesOneOfTwo, Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { deleteExpired } from './delete-expired-visits';

/** P0001 leads; P0006 heads D02, where P0008 and P0010 work; P0009 is on the committee of ZB01, P0010's branch; P0013 heads HR and is secretary of ZB04, the branch of P0080, who has retired; P0030 works elsewhere. */
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

interface Visit {
  id: string;
  plannedAt: string | null;
  status: string;
  help: string[];
  viewerCanSchedule: boolean;
}
interface Payload {
  visit: Visit | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
const fields = 'id visitor { id } person { id } purpose accompanying plannedOn plannedAt status help expiresOn viewerCanConsent viewerCanSayNo viewerCanSchedule viewerCanCancel viewerCanRecord';
const inputOf = {
  proposeHomeVisit: 'ProposeHomeVisitInput', answerHomeVisit: 'AnswerHomeVisitInput', scheduleHomeVisit: 'ScheduleHomeVisitInput', cancelHomeVisit: 'HomeVisitInput', recordHomeVisit: 'RecordHomeVisitInput',
} as const;
type Verb = keyof typeof inputOf;
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<Record<Verb, Payload> | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { ${verb}(input: $input) { visit { ${fields} } userErrors { code message path } } }`, { input });
async function act(who: Asker, verb: Verb, input: object): Promise<Payload> {
  const { data, errors } = await send(who, verb, input);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[verb];
}
const about = (staffNo: string, more: object = {}) => ({ personId: practice.person(staffNo), purpose: 'TALK', plannedOn: '2026-11-27', ...more });
async function asked(by: string, of: string, more: object = {}): Promise<string> {
  const { visit, userErrors } = await act(by, 'proposeHomeVisit', about(of, more));
  if (!visit) throw new Error(JSON.stringify(userErrors));
  return visit.id;
}
const answered = (who: string, visitId: string, answer: 'CONSENT' | 'NOT_THIS_TIME') => act(who, 'answerHomeVisit', { visitId, answer });
const seenBy = async (who: Asker, id: string, of = practice) => (await service.ask<{ homeVisit: Visit | null }>(of, who, `query ($id: ID!) { homeVisit(id: $id) { ${fields} } }`, { id })).data.homeVisit;
const stored = async (id: string) => (await service.rows<Record<string, unknown>>(practice, 'select * from app.home_visit where institution_id = $1 and id = $2', [id]))[0];

describe('干部家访', () => {
  it('T-23 no consent: it cannot be scheduled; with consent it is, and done with the kinds of help', async () => {
    const { visit } = await act('P0006', 'proposeHomeVisit', about('P0010', { purpose: 'HELP', accompanying: 2 }));
    const id = visit?.id ?? '';
    expect(visit).toEqual({
      id, visitor: { id: practice.person('P0006') }, person: { id: practice.person('P0010') }, purpose: 'HELP', accompanying: 2, plannedOn: '2026-11-27', plannedAt: null, status: 'ASKED', help: [],
      expiresOn: '2027-11-27', viewerCanConsent: false, viewerCanSayNo: false, viewerCanSchedule: false, viewerCanCancel: true, viewerCanRecord: false,
    });
    expect((await act('P0006', 'scheduleHomeVisit', { visitId: id, plannedAt: '19:00' })).userErrors.map((error) => error.code)).toEqual(['CONSENT_REQUIRED']);
    expect((await seenBy('P0010', id))).toMatchObject({ plannedAt: null, viewerCanConsent: true, viewerCanSayNo: true });
    expect((await answered('P0010', id, 'CONSENT')).visit).toMatchObject({ status: 'CONSENTED', viewerCanConsent: false, viewerCanSayNo: true });
    expect(await seenBy('P0006', id)).toMatchObject({ status: 'CONSENTED', viewerCanSchedule: true });
    expect((await act('P0006', 'scheduleHomeVisit', { visitId: id, plannedAt: '19:00' })).visit).toMatchObject({ status: 'CONSENTED', plannedAt: '19:00' });
    await service.setToday('2026-11-27');
    expect((await act('P0006', 'recordHomeVisit', { visitId: id, help: ['FOLLOW_UP', 'CONTACT', 'CONTACT'] })).visit).toMatchObject({ status: 'DONE', help: ['CONTACT', 'FOLLOW_UP'] });
    expect(await seenBy('P0010', id)).toMatchObject({ status: 'DONE', viewerCanSayNo: false });
  });

  it('T-23 a refusal, a withdrawal and a cancellation look alike to both, and the table keeps no mark of which it was', async () => {
    const refused = await asked('P0006', 'P0010', { plannedOn: '2026-12-01' });
    const withdrawn = await asked('P0006', 'P0010', { plannedOn: '2026-12-02' });
    const cancelled = await asked('P0006', 'P0010', { plannedOn: '2026-12-03' });
    await answered('P0010', refused, 'NOT_THIS_TIME');
    for (const id of [withdrawn, cancelled]) await answered('P0010', id, 'CONSENT');
    for (const id of [withdrawn, cancelled]) await act('P0006', 'scheduleHomeVisit', { visitId: id, plannedAt: '19:00' });
    await answered('P0010', withdrawn, 'NOT_THIS_TIME');
    await act('P0006', 'cancelHomeVisit', { visitId: cancelled });
    for (const who of ['P0006', 'P0010']) {
      const seen = await Promise.all([refused, withdrawn, cancelled].map((id) => seenBy(who, id)));
      expect(seen[0]).toMatchObject({ status: 'NOT_TAKING_PLACE', plannedAt: null, viewerCanConsent: false, viewerCanSchedule: false });
      const alike = seen.map((visit) => ({ ...visit, id: '', plannedOn: '', expiresOn: '' }));
      expect(alike).toEqual([alike[0], alike[0], alike[0]]);
    }
    const rows = (await Promise.all([refused, withdrawn, cancelled].map(stored))).map((row) => ({ ...row, id: '', planned_on: '' }));
    expect(rows).toEqual([rows[0], rows[0], rows[0]]);
    expect((await act('P0006', 'scheduleHomeVisit', { visitId: withdrawn, plannedAt: '19:00' })).userErrors.map((error) => error.code)).toEqual(['NOT_OPEN']);
  });

  it('what was left unanswered does not take place', async () => {
    const id = await asked('P0006', 'P0010', { plannedOn: '2026-12-04' });
    await service.setToday('2026-12-05');
    expect([(await seenBy('P0006', id))?.status, (await seenBy('P0010', id))?.status]).toEqual(['NOT_TAKING_PLACE', 'NOT_TAKING_PLACE']);
  });

  it('T-23 it counts to no duty and tells no event', async () => {
    const coverage = async () => (await service.ask(practice, 'P0001', '{ talkCoverage(year: 2026) { rules { code due met } due met distinctPairsMet peopleReached } }')).data;
    const before = await coverage();
    const id = await asked('P0001', 'P0006', { plannedOn: '2026-11-23' });
    await answered('P0006', id, 'CONSENT');
    await act('P0001', 'recordHomeVisit', { visitId: id, help: [] });
    expect(await coverage()).toEqual(before);
    expect(await service.rows(practice, `select 1 from ops.outbox where institution_id = $1 and payload::text like '%' || $2 || '%'`, [id])).toEqual([]);
  });

  it('T-23 a visit is shown for a year, and deleted by the night that ends it', async () => {
    const id = await asked('P0009', 'P0010', { plannedOn: '2026-11-23' });
    await service.setToday('2027-11-23');
    expect((await seenBy('P0010', id))?.id).toBe(id);
    await service.setToday('2027-11-24');
    expect([await seenBy('P0010', id), (await act('P0009', 'cancelHomeVisit', { visitId: id })).userErrors.map((error) => error.code)]).toEqual([null, ['NOT_FOUND']]);
    const left = async () => (await service.rows<{ id: string }>(practice, 'select id from app.home_visit where institution_id = $1')).map((row) => row.id);
    const later = await asked('P0001', 'P0030', { plannedOn: '2027-11-25' });
    await service.daily(practice, deleteExpired, '2027-11-24');
    expect(await left()).toContain(later);
    expect(await left()).not.toContain(id);
  });

  it('consent and refusal are one operation in the audit, with the two and no word of which', async () => {
    const seen: unknown[] = [];
    for (const [answer, plannedOn] of [['CONSENT', '2026-12-07'], ['NOT_THIS_TIME', '2026-12-08']] as const) {
      const id = await asked('P0006', 'P0008', { plannedOn });
      await answered('P0008', id, answer);
      seen.push(await service.rows(practice, `select operation, subject_type as type, person_id as "of" from app.audit_entry where institution_id = $1 and subject_id = $2 order by operation, person_id = $3`, [id, practice.person('P0008')]));
    }
    expect(seen[0]).toEqual(['answerHomeVisit', 'proposeHomeVisit'].flatMap((operation) => ['P0006', 'P0008'].map((staffNo) => ({ operation, type: 'HomeVisit', of: practice.person(staffNo) }))));
    expect(seen[1]).toEqual(seen[0]);
  });

  it.each([['a leader', 'P0001', 'P0030'], ['the head of the unit', 'P0006', 'P0008'], ['the committee of the branch', 'P0009', 'P0010'], ['the secretary, of a retired colleague', 'P0013', 'P0080']])('%s may ask', async (_name, by, of) => {
    await act(by, 'cancelHomeVisit', { visitId: await asked(by, of, { plannedOn: '2026-12-10' }) });
  });
});

describe('one’s own visits', () => {
  const listed = async (who: Asker, more = '') =>
    (await service.ask<{ myHomeVisits: { totalCount: number; nodes: Visit[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(practice, who, `{ myHomeVisits${more} { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`)).data.myHomeVisits;

  it('who may ask anybody is told so: a leader, a head, a member of a branch’s committee; nobody else is', async () => {
    const may = async (who: Asker) => (await service.ask<{ viewerCanProposeHomeVisits: boolean }>(practice, who, '{ viewerCanProposeHomeVisits }')).data.viewerCanProposeHomeVisits;
    const asked: readonly Asker[] = ['P0001', 'P0006', 'P0009', 'P0080', 'P0010', { administrator: 'SECURITY' }, null];
    expect(await Promise.all(asked.map(may))).toEqual([true, true, true, false, false, false, false]);
  });

  it('page by page, the latest first, in as many statements for one as for many', async () => {
    const count = async () => {
      const start = await service.statements();
      await listed('P0040');
      return (await service.statements()) - start;
    };
    const ids = [await asked('P0001', 'P0040', { plannedOn: '2026-12-01' })];
    const one = await count();
    for (const [by, plannedOn] of [['P0002', '2026-12-02'], ['P0001', '2026-12-03'], ['P0002', '2026-12-04']] as const) ids.push(await asked(by, 'P0040', { plannedOn }));
    expect([await count(), (await listed('P0040')).totalCount]).toEqual([one, 4]);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await listed('P0040', `(first: 3${after ? `, after: "${after}"` : ''})`);
      found.push(...page.nodes.map((node) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(found).toEqual(ids.reverse());
  });

  it.each<[string, Asker]>([
    ['another leader', 'P0002'], ['HR', 'P0013'], ['a colleague', 'P0008'], ['the branch’s committee', 'P0009'], ['the retired', 'P0080'], ['an administrator', { administrator: 'SECURITY' }], ['an anonymous caller', null],
  ])('%s finds nothing', async (_name, who) => {
    const id = await asked('P0006', 'P0010', { plannedOn: '2026-12-11' });
    expect(await seenBy(who, id)).toBeNull();
    if (who !== null) expect((await listed(who)).nodes.map((node) => node.id)).not.toContain(id);
    await act('P0006', 'cancelHomeVisit', { visitId: id });
  });

  it('another institution finds nothing and changes nothing', async () => {
    const other = new PracticeInstitution();
    other.people['P0006'] = practice.person('P0006');
    await service.hear(other);
    const id = await asked('P0006', 'P0010', { plannedOn: '2026-12-14' });
    expect(await seenBy('P0006', id, other)).toBeNull();
    expect((await send('P0006', 'cancelHomeVisit', { visitId: id }, other)).data?.cancelHomeVisit).toMatchObject({ visit: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await seenBy('P0006', id))?.status).toBe('ASKED');
  });
});

describe('refusals save nothing', () => {
  const snapshot = () => service.rows(practice, `select (select json_agg(v order by v.id) from app.home_visit v where institution_id = $1) as visits,
    (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit, (select count(*)::int from app.idempotency where institution_id = $1) as keys`);
  let open: string;
  let consented: string;
  let ended: string;
  let foreign: string;
  beforeAll(async () => {
    await service.setToday('2026-11-23');
    open = await asked('P0006', 'P0012', { plannedOn: '2026-11-27' });
    consented = await asked('P0006', 'P0012', { plannedOn: '2026-11-28' });
    await answered('P0012', consented, 'CONSENT');
    ended = await asked('P0006', 'P0012', { plannedOn: '2026-11-29' });
    await answered('P0012', ended, 'NOT_THIS_TIME');
    const other = new PracticeInstitution();
    await service.hear(other);
    foreign = other.person('P0012');
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['to oneself', 'P0001', 'proposeHomeVisit', () => about('P0001'), 'WITH_ONESELF'],
    ['to oneself in capitals', 'P0001', 'proposeHomeVisit', () => ({ ...about('P0001'), personId: practice.person('P0001').toUpperCase() }), 'WITH_ONESELF'],
    ['to somebody unknown', 'P0001', 'proposeHomeVisit', () => ({ ...about('P0012'), personId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['to somebody of another institution', 'P0001', 'proposeHomeVisit', () => ({ ...about('P0012'), personId: foreign }), 'PERSON_NOT_FOUND'],
    ['by a colleague', 'P0010', 'proposeHomeVisit', () => about('P0012'), 'NOT_RESPONSIBLE'],
    ['by the head of another unit', 'P0020', 'proposeHomeVisit', () => about('P0012'), 'NOT_RESPONSIBLE'],
    ['by HR', 'P0013', 'proposeHomeVisit', () => about('P0012'), 'NOT_RESPONSIBLE'],
    ['by the committee, to one who is no member', 'P0009', 'proposeHomeVisit', () => about('P0008'), 'NOT_RESPONSIBLE'],
    ['by a retired member, to their secretary', 'P0080', 'proposeHomeVisit', () => about('P0013'), 'NOT_RESPONSIBLE'],
    ['on a day that has passed', 'P0006', 'proposeHomeVisit', () => about('P0012', { plannedOn: '2026-11-22' }), 'DAY_PASSED'],
    ['with four', 'P0006', 'proposeHomeVisit', () => about('P0012', { plannedOn: '2026-12-20', accompanying: 4 }), 'ACCOMPANYING_NUMBER'],
    ['with less than nobody', 'P0006', 'proposeHomeVisit', () => about('P0012', { plannedOn: '2026-12-20', accompanying: -1 }), 'ACCOMPANYING_NUMBER'],
    ['asked about again', 'P0006', 'proposeHomeVisit', () => about('P0012', { purpose: 'HELP' }), 'ALREADY_ASKED'],
    ['asked about again, in capitals', 'P0006', 'proposeHomeVisit', () => ({ ...about('P0012'), personId: practice.person('P0012').toUpperCase() }), 'ALREADY_ASKED'],
    ['consented to by the visitor', 'P0006', 'answerHomeVisit', () => ({ visitId: open, answer: 'CONSENT' }), 'PERSON_ANSWERS'],
    ['consented to by a colleague', 'P0010', 'answerHomeVisit', () => ({ visitId: open, answer: 'CONSENT' }), 'NOT_FOUND'],
    ['consented to twice', 'P0012', 'answerHomeVisit', () => ({ visitId: consented, answer: 'CONSENT' }), 'ALREADY_CONSENTED'],
    ['consented to after a no', 'P0012', 'answerHomeVisit', () => ({ visitId: ended, answer: 'CONSENT' }), 'NOT_OPEN'],
    ['fixed without consent', 'P0006', 'scheduleHomeVisit', () => ({ visitId: open, plannedAt: '19:00' }), 'CONSENT_REQUIRED'],
    ['fixed by the person', 'P0012', 'scheduleHomeVisit', () => ({ visitId: consented, plannedAt: '19:00' }), 'VISITOR_DECIDES'],
    ['fixed by another leader', 'P0002', 'scheduleHomeVisit', () => ({ visitId: consented, plannedAt: '19:00' }), 'NOT_FOUND'],
    ['cancelled by the person', 'P0012', 'cancelHomeVisit', () => ({ visitId: open }), 'VISITOR_DECIDES'],
    ['cancelled after a no', 'P0006', 'cancelHomeVisit', () => ({ visitId: ended }), 'NOT_OPEN'],
    ['recorded without consent', 'P0006', 'recordHomeVisit', () => ({ visitId: open, help: [] }), 'CONSENT_REQUIRED'],
    ['recorded before its day', 'P0006', 'recordHomeVisit', () => ({ visitId: consented, help: [] }), 'DAY_IN_FUTURE'],
    ['recorded by the person', 'P0012', 'recordHomeVisit', () => ({ visitId: consented, help: [] }), 'VISITOR_DECIDES'],
  ])('a visit %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    const payload = await act(who, verb, { ...input(), idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({ visit: null, userErrors: [{ code }] });
    expect(payload.userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['to an id that is none', 'P0001', 'proposeHomeVisit', () => ({ ...about('P0012'), personId: 'P0012' }), 'BAD_USER_INPUT'],
    ['with a cause', 'P0006', 'proposeHomeVisit', () => about('P0012', { reason: '生病' }), 'BAD_USER_INPUT'],
    ['with another purpose', 'P0006', 'proposeHomeVisit', () => about('P0012', { purpose: 'ILLNESS' }), 'BAD_USER_INPUT'],
    ['with who comes along', 'P0006', 'proposeHomeVisit', () => about('P0012', { accompanying: ['P0010'] }), 'BAD_USER_INPUT'],
    ['on a day that does not exist', 'P0006', 'proposeHomeVisit', () => about('P0012', { plannedOn: '2026-02-30' }), 'BAD_USER_INPUT'],
    ['at a time that does not exist', 'P0006', 'scheduleHomeVisit', () => ({ visitId: consented, plannedAt: '25:00' }), 'BAD_USER_INPUT'],
    ['of condolence, which is a matter of care (line 6)', 'P0006', 'proposeHomeVisit', () => about('P0012', { purpose: 'CONDOLE' }), 'BAD_USER_INPUT'],
    ['recorded with a text', 'P0006', 'recordHomeVisit', () => ({ visitId: consented, help: ['给了慰问金'] }), 'BAD_USER_INPUT'],
  ])('a visit %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    expect((await send(who, verb, input())).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it.each([['proposeHomeVisit']])(whoeverMay, (verb) => refusals.always('P0001', verb, about('P0030')));

  const changes = { answerHomeVisit: { answer: 'CONSENT' }, scheduleHomeVisit: { plannedAt: '19:00' }, cancelHomeVisit: {}, recordHomeVisit: { help: [] } };
  it.each(Object.entries(changes))(whateverTheRecord, async (verb, more) => {
    await refusals.whatever(open, 'P0006', verb, (visitId) => ({ visitId, ...more }));
  });

  let day = '2027-03-01';
  const fresh = async (consent: boolean, plannedOn = (day = addDays(day, 1))): Promise<string> => {
    const id = await asked('P0006', 'P0008', { plannedOn });
    if (consent) await answered('P0008', id, 'CONSENT');
    return id;
  };
  itTakesOneOfTwo(() => refusals, [
    ['questions', async () => ['P0006', 'proposeHomeVisit', about('P0008', { plannedOn: (day = addDays(day, 1)) })], 'ALREADY_ASKED'],
    ['consents', async () => ['P0008', 'answerHomeVisit', { visitId: await fresh(false), answer: 'CONSENT' }], 'ALREADY_CONSENTED'],
    ['refusals', async () => ['P0008', 'answerHomeVisit', { visitId: await fresh(false), answer: 'NOT_THIS_TIME' }], 'NOT_OPEN'],
    ['cancellations', async () => ['P0006', 'cancelHomeVisit', { visitId: await fresh(true) }], 'NOT_OPEN'],
    ['records', async () => {
      await service.setToday((day = addDays(day, 1)));
      return ['P0006', 'recordHomeVisit', { visitId: await fresh(true, day), help: ['CONTACT'] }];
    }, 'NOT_OPEN'],
  ]);

  it('two times of day at once: one of them stands; a time of day and a withdrawal at once: it does not take place', async () => {
    const [visitId, withdrawn] = [await fresh(true), await fresh(true)];
    const at = (id: string, plannedAt: string): Sent => ['P0006', 'scheduleHomeVisit', { visitId: id, plannedAt }];
    const alone = await refusals.together(at(await fresh(true), '18:00'));
    const { codes, left } = await refusals.together(at(visitId, '18:00'), at(visitId, '19:30'));
    expect([codes, left['ops.outbox'], ['18:00', '19:30'].includes((await seenBy('P0008', visitId))?.plannedAt ?? '')]).toEqual([[], alone.left['ops.outbox'], true]);
    const both = await refusals.together(at(withdrawn, '18:00'), ['P0008', 'answerHomeVisit', { visitId: withdrawn, answer: 'NOT_THIS_TIME' }]);
    expect([['', 'NOT_OPEN'].includes(both.codes.join()), await seenBy('P0006', withdrawn)]).toMatchObject([true, { status: 'NOT_TAKING_PLACE', plannedAt: null }]);
  });

  it('who has left asks for no visit and fixes none; what was asked and consented to, either still answers, calls off and records', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const ask = async (plannedOn: string) => (await send('P0001', 'proposeHomeVisit', { ...about('P0010', { plannedOn }), personId: leaving.person('P0010') }, leaving)).data?.proposeHomeVisit.visit?.id ?? '';
    const [visitId, second] = [await ask('2026-11-24'), await ask('2026-11-25')];
    await refusals.codes(['P0010', 'answerHomeVisit', { visitId, answer: 'CONSENT' }], leaving);
    for (const who of ['P0001', 'P0010']) leaving.leaves(who, '2026-11-24');
    await service.hear(leaving);
    await service.setToday('2026-11-24');
    for (const sent of [['P0001', 'proposeHomeVisit', { ...about('P0012'), personId: leaving.person('P0012') }], ['P0001', 'scheduleHomeVisit', { visitId, plannedAt: '19:00' }]] satisfies Sent[]) {
      expect([sent, await refusals.refused(sent, leaving)]).toEqual([sent, 'NOT_RESPONSIBLE']);
    }
    expect(await seenBy('P0001', visitId, leaving)).toMatchObject({ viewerCanSchedule: false, viewerCanRecord: true });
    for (const sent of [['P0010', 'answerHomeVisit', { visitId: second, answer: 'NOT_THIS_TIME' }], ['P0001', 'recordHomeVisit', { visitId, help: [] }]] satisfies Sent[]) {
      expect([sent, await refusals.codes(sent, leaving)]).toEqual([sent, []]);
    }
  });

  it('to somebody who has left', async () => {
    const leaving = new PracticeInstitution();
    for (const facts of leaving.facts.values()) for (const fact of facts) if (fact.subjectId === leaving.person('P0012')) fact.to = '2026-11-23';
    await service.hear(leaving);
    const input = { ...about('P0012'), personId: leaving.person('P0012') };
    expect((await send('P0001', 'proposeHomeVisit', input, leaving)).data?.proposeHomeVisit.userErrors.map((error) => error.code)).toEqual(['PERSON_NOT_FOUND']);
    expect(await service.rows(leaving, 'select 1 from app.home_visit where institution_id = $1')).toEqual([]);
  });

  it('one’s own while the directory is stale', async () => {
    await service.poll(61);
    for (const query of ['{ myHomeVisits { totalCount } }', `{ homeVisit(id: "${open}") { id } }`]) {
      expect((await service.ask(practice, 'P0006', query)).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
    }
  });

  it('the same key asks once, and a withdrawal and a record at once leave one of the two', async () => {
    const input = about('P0007', { plannedOn: '2026-11-23', idempotencyKey: randomUUID() });
    const id = (await act('P0006', 'proposeHomeVisit', input)).visit?.id ?? '';
    expect((await act('P0006', 'proposeHomeVisit', input)).visit?.id).toBe(id);
    await answered('P0007', id, 'CONSENT');
    const both = await Promise.all([answered('P0007', id, 'NOT_THIS_TIME'), act('P0006', 'recordHomeVisit', { visitId: id, help: ['CONTACT'] })]);
    expect(both.flatMap((one) => one.userErrors.map((error) => error.code))).toEqual(['NOT_OPEN']);
    const row = await stored(id);
    expect([row?.['done_on'], row?.['ended_on']].filter((day) => day !== null)).toHaveLength(1);
  });
});
