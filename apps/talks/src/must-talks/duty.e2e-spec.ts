import { randomUUID } from 'node:crypto';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { fact } from './facts.fixtures';

/** P0006 heads D02, where P0010 works; P0001 EVP, P0002 leader, P0013 HR, P0017 party affairs, P0020 and P0042 head other units. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  await service.setToday('2026-07-01');
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, {}, 'apply');
});

interface Duty {
  id: string;
  ruleCode: string;
  status: string;
  talker: { id: string };
  talkee: { id: string };
  late: boolean | null;
  daysLeft: number | null;
  why: { ruleCode: string; scope: string | null; facts: { person: { id: string }; kind: string; unit: { id: string } | null; branch: { id: string } | null; validFrom: string; validTo: string | null }[] | null; windows: object[] | null; text: string | null; textInEnglish: string | null };
}
const fields = 'id ruleCode status talker { id } talkee { id } late daysLeft why { ruleCode scope facts { person { id } kind unit { id } branch { id } validFrom validTo } windows { validFrom validTo } text textInEnglish }';
const mine = async (who: Asker, year = 2026) => (await service.ask<{ myTalkDuties: Duty[] }>(practice, who, `{ myTalkDuties(year: ${year}) { ${fields} } }`)).data.myTalkDuties;
const list = async (who: Asker, more = '') => (await service.ask<{ talkDuties: { nodes: Duty[] } }>(practice, who, `{ talkDuties(year: 2026, first: 100${more}) { nodes { ${fields} } } }`)).data.talkDuties.nodes;
const byReference = async (who: Asker, id: string, of = practice) => (await service.ask<{ _entities: (Duty | null)[] }>(of, who, `{ _entities(representations: [{ __typename: "TalkDuty", id: "${id}" }]) { ... on TalkDuty { ${fields} } } }`)).data._entities[0] ?? null;
const idOf = async (rule: string, talker: string, talkee: string) =>
  (await service.rows<{ id: string }>(practice, `select id from app.talk_duty where institution_id = $1 and rule_code = $2 and least(talker_id, talkee_id) = least($3::uuid, $4::uuid) and greatest(talker_id, talkee_id) = greatest($3::uuid, $4::uuid)`,
    [rule, practice.person(talker), practice.person(talkee)]))[0]?.id ?? '';
const order = (duties: readonly Duty[]) => duties.map((d) => [d.ruleCode, practice.staffNo(d.talker.id), practice.staffNo(d.talkee.id)].join(' '));

describe('T-04 why a duty exists', () => {
  const facts = () => [
    { person: { id: practice.person('P0006') }, kind: 'HEADS_UNIT', unit: { id: practice.department('D02') }, branch: null, validFrom: '2026-01-01', validTo: null },
    { person: { id: practice.person('P0010') }, kind: 'WORKS_IN_UNIT', unit: { id: practice.department('D02') }, branch: null, validFrom: '2026-01-01', validTo: null },
  ];

  it.each(['P0006', 'P0010', 'P0013'])('T-04 T-09 %s, of the two or HR, is told the rule, the facts and the days', async (who) => {
    expect((await byReference(who, await idOf('WBT-5', 'P0006', 'P0010')))?.why).toEqual({
      ruleCode: 'WBT-5', scope: '处室负责人—处室工作人员', facts: facts(), windows: [{ validFrom: '2026-01-01', validTo: '2027-01-01' }],
      text: '谈话人自2026-01-01起任处室负责人;谈话对象自2026-01-01起在该处室工作。按必谈规则“处室负责人—处室工作人员”,应在2026-01-01至2026-12-31谈话。',
      textInEnglish: 'The talker is the head of a unit from 2026-01-01 on; the talkee is on the staff of the unit from 2026-01-01 on. By the must-talk rule “处室负责人—处室工作人员” a talk is due from 2026-01-01 to 2026-12-31.',
    });
  });

  it.each(['P0001', 'P0002', 'P0017'])('T-04 %s, who may see the duty, is told the rule alone', async (who) => {
    expect((await byReference(who, await idOf('WBT-5', 'P0006', 'P0010')))?.why).toEqual({ ruleCode: 'WBT-5', scope: '处室负责人—处室工作人员', facts: null, windows: null, text: null, textInEnglish: null });
  });

  it('T-04 the list tells a leader why of his own duties, and of no other', async () => {
    const told = (await list('P0002')).filter((duty) => duty.why.facts !== null);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((d) => [d.talker.id, d.talkee.id].includes(practice.person('P0002')))).toBe(true);
  });

  it('T-04 every duty of the institution has facts of both people', async () => {
    const duties = [...(await list('P0013')), ...(await list('P0013', ', ruleCode: "WBT-5"'))];
    expect(new Set(duties.map((d) => d.ruleCode)).size).toBe(5);
    for (const { why, talker, talkee } of duties) expect(new Set(why.facts?.map((f) => f.person.id))).toEqual(new Set([talker.id, talkee.id]));
  });

  it.each<[string, Asker]>([['another head', 'P0020'], ['the retired', 'P0080'], ['an administrator', { administrator: 'AUDIT' }], ['an anonymous caller', null]])('%s sees neither the duty nor why', async (_name, who) =>
    expect(await byReference(who, await idOf('WBT-5', 'P0006', 'P0010'))).toBeNull());

  it('another institution’s officers see nothing of it, nor of what is unknown', async () => {
    const other = new PracticeInstitution();
    await service.hear(other);
    expect(await byReference('P0013', await idOf('WBT-5', 'P0006', 'P0010'), other)).toBeNull();
    expect(await byReference('P0013', randomUUID())).toBeNull();
  });

  it('five duties and a hundred cost the same number of statements', async () => {
    const cost = async (first: number) => {
      const before = await service.statements();
      const { errors } = await service.ask(practice, 'P0013', `{ talkDuties(year: 2026, first: ${first}) { nodes { ${fields} } } }`);
      expect(errors).toBeUndefined();
      return (await service.statements()) - before;
    };
    await cost(1);
    expect(await cost(100)).toBe(await cost(5));
  });
});

describe('T-10 late, and days that are left', () => {
  /** P0010 works in D02 until the end of May. */
  const leaveUnit = async (service_: { to: string | null }) => {
    const person = practice.person('P0010');
    practice.facts.set(`person/${person}`, [fact('IN_SERVICE', person, null, '2026-01-01', service_.to), fact('STAFF_OF', person, practice.department('D02'), '2026-01-01', '2026-06-01')]);
    await service.hear(practice);
  };

  it('T-10 within the year the talker sees how many days are left, and nothing is late', async () => {
    const duties = await mine('P0006');
    expect(duties.map((d) => [d.late, d.daysLeft])).toEqual(duties.map(() => [false, 184]));
    expect(duties.length).toBeGreaterThan(2);
  });

  it('T-10 O-16 a duty whose days are over without a talk is late and stands first, for the talker alone', async () => {
    await leaveUnit({ to: null });
    const [first, ...rest] = await mine('P0006');
    expect([first?.talkee.id, first?.status, first?.late, first?.daysLeft]).toEqual([practice.person('P0010'), 'OPEN', true, 0]);
    expect(rest.every((d) => d.late === false)).toBe(true);
    const id = await idOf('WBT-5', 'P0006', 'P0010');
    expect(await byReference('P0006', id)).toMatchObject({ late: true, daysLeft: 0 });
    for (const who of ['P0010', 'P0013', 'P0002']) expect(await byReference(who, id)).toBeNull();
    expect((await list('P0013')).some((d) => d.id === id)).toBe(false);
  });

  it('T-10 a talk after its days still meets it, declined or held', async () => {
    await leaveUnit({ to: null });
    const act = async (who: string, call: string) => (await service.ask<{ done: { talk: { id: string } | null } }>(practice, who, `mutation { done: ${call} { talk { id } userErrors { code } } }`)).data.done.talk?.id ?? '';
    const talk = await act('P0006', `planTalk(input: { talkeeId: "${practice.person('P0010')}", plannedOn: "2026-07-02" })`);
    await act('P0010', `answerTalk(input: { talkId: "${talk}", answer: DECLINE })`);
    expect((await mine('P0006')).some((d) => d.talkee.id === practice.person('P0010'))).toBe(false);
  });

  it('T-10 who has left the institution is nobody’s late duty', async () => {
    await leaveUnit({ to: '2026-06-01' });
    expect((await mine('P0006')).some((d) => d.talkee.id === practice.person('P0010'))).toBe(false);
  });

  it('T-10 the talkee and the offices see OPEN and no more', async () => {
    const id = await idOf('WBT-5', 'P0006', 'P0010');
    for (const who of ['P0010', 'P0013', 'P0017', 'P0002']) expect(await byReference(who, id)).toMatchObject({ status: 'OPEN', late: null, daysLeft: null });
  });

  it('T-06 T-10 of a mutual duty both are told', async () => {
    const id = await idOf('WBT-2', 'P0002', 'P0004');
    for (const who of ['P0002', 'P0004']) expect(await byReference(who, id)).toMatchObject({ late: false, daysLeft: 184 });
  });

  it('T-10 in the next year what is open of the last is late, what is met is not', async () => {
    await service.import(practice, await practiceSheets(), 'apply');
    await service.setToday('2027-01-10');
    const duties = await mine('P0042');
    expect(new Set(duties.map((d) => `${d.status} ${d.late}`))).toEqual(new Set(['OPEN true', 'MET false']));
    expect(duties.map((d) => d.late)).toEqual([...duties.map((d) => d.late)].sort((a, b) => Number(b) - Number(a)));
    expect((await mine('P0042', 2027)).every((d) => d.late === false && d.daysLeft === 356)).toBe(true);
  });

  it.each(['P0001', 'P0002'])('O-16 X-12 the list opens for leader %s with his own overdue duties, then his others, then everybody’s', async (who) => {
    await service.setToday('2027-01-10');
    const own = (d: Duty) => d.talker.id === practice.person(who) || (d.ruleCode === 'WBT-2' && d.talkee.id === practice.person(who));
    const pages: Duty[] = [];
    type Page = { talkDuties: { nodes: Duty[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Page } = await service.ask<Page>(
        practice, who, `query ($after: String) { talkDuties(year: 2026, first: 20, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`, { after });
      pages.push(...data.talkDuties.nodes);
      [after, more] = [data.talkDuties.pageInfo.endCursor, data.talkDuties.pageInfo.hasNextPage];
    }
    const count = pages.filter(own).length;
    expect(count).toBeGreaterThan(4);
    expect(pages.slice(0, count).every((d) => own(d) && d.late === true)).toBe(true);
    expect(pages.slice(count).every((d) => !own(d) && d.late === null)).toBe(true);
    expect(new Set(order(pages)).size).toBe(pages.length);
  });
});
