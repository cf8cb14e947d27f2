import { randomUUID } from 'node:crypto';
import { PracticeInstitution } from '../practice-institution.fixtures';
import { Refusals, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { deleteExpiredLetters } from './delete-expired-letters';

/** P0018 is an officer of 机关党委; P0006 heads D02, where P0007 to P0012 work; P0030 works elsewhere; P0001 leads, P0013 heads HR, P0080 has retired. */
const officer = 'P0018';
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
}, 60_000);
afterAll(() => service.stop());
/** Each test has an institution of its own, in which nobody has asked for anything. */
beforeEach(async () => {
  await service.setToday('2026-11-23');
  practice = new PracticeInstitution();
  await service.hear(practice);
});

interface Choice {
  receives: boolean;
  viewerCanOptIn: boolean;
}
interface Sent {
  id: string;
  template: string;
  unit: { id: string } | null;
  receivers: number | null;
}
interface UserError {
  code: string;
  message: string;
  path: string[];
}
interface Connection<Node> {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const page = (fields: string) => `totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor }`;
const sentFields = 'id template unit { id } openDay place sentOn receivers';

const choose = (who: Asker, input: object, of = practice) =>
  service.ask<{ done: { choice: Choice | null; userErrors: UserError[] } } | null>(
    of, who, 'mutation ($input: SetFamilyLettersInput!) { done: setFamilyLetters(input: $input) { choice { receives viewerCanOptIn } userErrors { code message path } } }', { input });
const send = (who: Asker, input: object, of = practice) =>
  service.ask<{ done: { letter: Sent | null; userErrors: UserError[] } } | null>(
    of, who, `mutation ($input: SendFamilyLetterInput!) { done: sendFamilyLetter(input: $input) { letter { ${sentFields} } userErrors { code message path } } }`, { input });
async function optIn(...people: string[]): Promise<void> {
  for (const who of people) expect((await choose(who, { receive: true })).data?.done).toEqual({ choice: { receives: true, viewerCanOptIn: true }, userErrors: [] });
}
async function sent(input: object = {}): Promise<Sent> {
  const { data, errors } = await send(officer, { template: 'FESTIVAL_CARE', ...input });
  if (!data?.done.letter) throw new Error(JSON.stringify([errors, data]));
  return data.done.letter;
}
const choiceOf = async (who: Asker, of = practice) => (await service.ask<{ myFamilyLetterChoice: Choice | null }>(of, who, '{ myFamilyLetterChoice { receives viewerCanOptIn } }')).data.myFamilyLetterChoice;
const received = async (who: Asker, args = '', of = practice) =>
  (await service.ask<{ myFamilyLetters: Connection<{ id: string; title: string; text: string }> }>(of, who, `{ myFamilyLetters${args} { ${page('id template title text openDay place sentOn expiresOn')} } }`)).data.myFamilyLetters;
const idsOf = async (who: Asker) => (await received(who)).nodes.map(({ id }) => id);
const readers = async (who: Asker, args = '', of = practice) =>
  (await service.ask<{ familyLetterReaders: Connection<{ person: { id: string } }> | null }>(of, who, `{ familyLetterReaders${args} { ${page('person { id }')} } }`)).data.familyLetterReaders;
const outbox = async (who: Asker, args = '', of = practice) =>
  (await service.ask<{ sentFamilyLetters: Connection<Sent> | null }>(of, who, `{ sentFamilyLetters${args} { ${page(sentFields)} } }`)).data.sentFamilyLetters;
const rows = (text: string, ...more: unknown[]) => service.rows<Record<string, unknown>>(practice, text, more);
const snapshot = () => rows(`select (select json_agg(c order by c.person_id) from app.family_letter_choice c where institution_id = $1) as choices, (select json_agg(l order by l.id) from app.family_letter l where institution_id = $1) as letters,
  (select count(*)::int from app.family_letter_receipt where institution_id = $1) as receipts, (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit, (select count(*)::int from app.idempotency where institution_id = $1) as keys`);

describe('家书', () => {
  it('T-25 the opt-in list is empty by default, and a letter can be sent only to staff who opted in', async () => {
    expect(await choiceOf('P0010')).toEqual({ receives: false, viewerCanOptIn: true });
    expect(await readers(officer)).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await send(officer, { template: 'INTEGRITY' })).data?.done).toMatchObject({ letter: null, userErrors: [{ code: 'NOBODY_OPTED_IN', message: '还没有教职工选择接收家书' }] });
    await optIn('P0010', 'P0030');
    const { id } = await sent();
    expect([await idsOf('P0010'), await idsOf('P0030'), await idsOf('P0012'), await idsOf('P0006')]).toEqual([[id], [id], [], []]);
    expect((await rows('select person_id from app.family_letter_receipt where institution_id = $1 and letter_id = $2', id)).map((row) => practice.staffNo(String(row['person_id']))).sort()).toEqual(['P0010', 'P0030']);
  });

  it('T-25 after a withdrawal later letters do not come, and those that came stay', async () => {
    await optIn('P0010', 'P0030');
    const first = await sent();
    expect((await choose('P0010', { receive: false })).data?.done).toEqual({ choice: { receives: false, viewerCanOptIn: true }, userErrors: [] });
    const second = await sent({ template: 'INTEGRITY' });
    expect(await idsOf('P0010')).toEqual([first.id]);
    expect((await idsOf('P0030')).sort()).toEqual([first.id, second.id].sort());
    expect((await rows('select person_id from app.family_letter_choice where institution_id = $1')).map((row) => practice.staffNo(String(row['person_id'])))).toEqual(['P0030']);
  });

  it('T-25 the receiver has a text to hand on, in either language', async () => {
    await optIn('P0010');
    const { id } = await sent({ template: 'OPEN_DAY', openDay: '2026-12-05', place: ' 图书馆一楼 ' });
    expect((await received('P0010')).nodes).toEqual([{
      id, template: 'OPEN_DAY', title: '家庭开放日邀请', text: expect.stringContaining('时间:2026年12月5日;地点:图书馆一楼。') as string,
      openDay: '2026-12-05', place: '图书馆一楼', sentOn: '2026-11-23', expiresOn: '2027-11-23',
    }]);
    const { data } = await service.ask<{ myFamilyLetters: { nodes: { title: string; text: string }[] } }>(practice, 'P0010', '{ myFamilyLetters { nodes { title(language: EN) text(language: EN) } } }');
    expect(data.myFamilyLetters.nodes).toEqual([{ title: 'An invitation to the open day for families', text: expect.stringMatching(/^Dear family,\n/) as string }]);
  });

  it('everybody on the staff reads what may be sent before asking for it', async () => {
    const read = async (who: Asker) => (await service.ask<{ familyLetterTemplates: { code: string; text: string }[] }>(practice, who, '{ familyLetterTemplates { code title text } }')).data.familyLetterTemplates;
    for (const who of ['P0010', 'P0080', 'P0001']) expect((await read(who)).map(({ code }) => code)).toEqual(['OPEN_DAY', 'FESTIVAL_CARE', 'INTEGRITY']);
    expect((await read('P0010'))[0]?.text).toContain('时间和地点另行告知。');
    expect(await read({ administrator: 'SYSTEM' })).toEqual([]);
  });

  it('T-25 one unit alone is written to, once it does not tell of few', async () => {
    const toUnit = () => send(officer, { template: 'INTEGRITY', unitId: practice.department('D02').toUpperCase() });
    await optIn('P0010', 'P0012', 'P0030', 'P0040');
    expect((await toUnit()).data?.done.userErrors.map(({ code }) => code)).toEqual(['TOO_FEW_FOR_UNIT']);
    await optIn('P0050');
    const letter = (await toUnit()).data?.done.letter;
    expect(letter).toMatchObject({ unit: { id: practice.department('D02') }, receivers: null });
    expect([await idsOf('P0010'), await idsOf('P0012'), await idsOf('P0030')]).toEqual([[letter?.id], [letter?.id], []]);
    expect((await send(officer, { template: 'INTEGRITY', unitId: practice.department('D03') })).data?.done.userErrors.map(({ code }) => code)).toEqual(['NOBODY_IN_UNIT']);
  });

  it('the sender learns how many and who from five on, and nothing of one to four', async () => {
    await optIn('P0010', 'P0012', 'P0030', 'P0040');
    expect((await sent()).receivers).toBeNull();
    expect(await readers(officer)).toBeNull();
    await optIn('P0050');
    const second = await sent({ template: 'INTEGRITY' });
    expect(second.receivers).toBe(5);
    expect((await readers(officer))?.totalCount).toBe(5);
    expect((await readers(officer))?.nodes.map(({ person }) => practice.staffNo(person.id)).sort()).toEqual(['P0010', 'P0012', 'P0030', 'P0040', 'P0050']);
    expect((await outbox(officer))?.nodes.map(({ template, receivers }) => [template, receivers]).sort()).toEqual([['FESTIVAL_CARE', null], ['INTEGRITY', 5]]);
    const read = await rows(`select person_id from app.audit_entry where institution_id = $1 and kind = 'READ' and subject_type = 'FamilyLetterChoice' and person_id = $2`, practice.person('P0010'));
    expect(read.length).toBeGreaterThan(0);
    await choose('P0050', { receive: false });
    expect(await readers(officer)).toBeNull();
  });

  it('asking and withdrawing are one operation in the audit, a letter names nobody whom it reached, and no event tells of either', async () => {
    for (const receive of [true, false, false, true]) await choose('P0010', { receive });
    expect(await rows(`select distinct operation, subject_type as type, subject_id as id, person_id as "of" from app.audit_entry where institution_id = $1 and actor_person_id = $2`, practice.person('P0010'))).toEqual([
      { operation: 'setFamilyLetters', type: 'FamilyLetterChoice', id: practice.person('P0010'), of: practice.person('P0010') },
    ]);
    expect(await rows(`select 1 from app.audit_entry where institution_id = $1 and operation = 'setFamilyLetters'`)).toHaveLength(4);
    const { id } = await sent();
    expect(await rows(`select subject_type as type, subject_id as id, person_id as "of" from app.audit_entry where institution_id = $1 and operation = 'sendFamilyLetter'`)).toEqual([{ type: 'FamilyLetter', id, of: null }]);
    expect(await rows('select 1 from ops.outbox where institution_id = $1')).toEqual([]);
  });

  it('T-25 a letter is shown for a year and deleted by the night that ends it, and so is the choice of whoever has left service', async () => {
    await optIn('P0010', 'P0030');
    const { id } = await sent();
    await service.setToday('2027-11-23');
    expect([await idsOf('P0010'), (await outbox(officer))?.totalCount]).toEqual([[id], 1]);
    const later = await sent();
    for (const facts of practice.facts.values()) for (const fact of facts) if (fact.subjectId === practice.person('P0030') && fact.kind === 'IN_SERVICE') fact.to = '2027-11-24';
    await service.hear(practice);
    await service.setToday('2027-11-24');
    expect([await idsOf('P0010'), (await outbox(officer))?.nodes.map((letter) => letter.id)]).toEqual([[later.id], [later.id]]);
    await service.daily(practice, deleteExpiredLetters, '2027-11-24');
    expect((await rows('select id from app.family_letter where institution_id = $1')).map((row) => row['id'])).toEqual([later.id]);
    expect((await rows('select distinct letter_id from app.family_letter_receipt where institution_id = $1')).map((row) => row['letter_id'])).toEqual([later.id]);
    expect((await rows('select person_id from app.family_letter_choice where institution_id = $1')).map((row) => practice.staffNo(String(row['person_id'])))).toEqual(['P0010']);
  });

  it('nobody is written to who has retired or left since, and whoever has may still withdraw', async () => {
    await optIn('P0010', 'P0012', 'P0030');
    for (const facts of practice.facts.values()) {
      for (const fact of facts) if (fact.subjectId === practice.person('P0012') || (fact.subjectId === practice.person('P0030') && fact.kind !== 'MEMBER_OF')) fact.to = '2026-11-23';
    }
    await service.hear(practice);
    const { id } = await sent();
    expect([await idsOf('P0010'), await idsOf('P0012'), await idsOf('P0030')]).toEqual([[id], [], []]);
    expect((await choose('P0030', { receive: false })).data?.done).toEqual({ choice: { receives: false, viewerCanOptIn: false }, userErrors: [] });
    expect((await choose('P0030', { receive: true })).data?.done).toMatchObject({ choice: { receives: false }, userErrors: [{ code: 'NOT_IN_SERVICE' }] });
  });
});

describe('who sees what', () => {
  const five = ['P0010', 'P0012', 'P0040', 'P0050', 'P0060'];

  it.each<[string, Asker]>([['a leader', 'P0001'], ['HR', 'P0013'], ['the head of the unit', 'P0006'], ['the branch’s committee', 'P0009'], ['a receiver', 'P0010'], ['the retired', 'P0080'], ['an administrator', { administrator: 'AUDIT' }]])(
    '%s learns neither who asked nor what was sent', async (_name, who) => {
      await optIn(...five);
      const { id } = await sent();
      expect([await readers(who), await outbox(who)]).toEqual([null, null]);
      if (who !== 'P0010') expect(await idsOf(who)).not.toContain(id);
      expect((await choiceOf(who))?.receives ?? false).toBe(who === 'P0010');
    });

  it('an anonymous caller is asked who they are', async () => {
    for (const query of ['{ myFamilyLetters { totalCount } }', '{ sentFamilyLetters { totalCount } }', '{ familyLetterReaders { totalCount } }', '{ myFamilyLetterChoice { receives } }', '{ familyLetterTemplates { code } }']) {
      expect((await service.ask(practice, null, query)).errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('another institution sees nothing, and writes to nobody here', async () => {
    await optIn(...five);
    const { id } = await sent();
    const other = new PracticeInstitution();
    other.people['P0010'] = practice.person('P0010');
    await service.hear(other);
    expect([(await received('P0010', '', other)).totalCount, await choiceOf('P0010', other), (await outbox(officer, '', other))?.totalCount, (await readers(officer, '', other))?.totalCount]).toEqual([
      0, { receives: false, viewerCanOptIn: false }, 0, 0]);
    expect((await send(officer, { template: 'INTEGRITY' }, other)).data?.done.userErrors.map(({ code }) => code)).toEqual(['NOBODY_OPTED_IN']);
    expect(await idsOf('P0010')).toEqual([id]);
  });

  it('page by page, the latest first, in as many statements for one as for many', async () => {
    const count = async (ask: () => Promise<unknown>) => {
      const before = await service.statements();
      await ask();
      return (await service.statements()) - before;
    };
    await optIn(...five);
    const counts = async () => [await count(() => received('P0010')), await count(() => outbox(officer)), await count(() => readers(officer))];
    const ids = [(await sent()).id];
    const one = await counts();
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
      await service.setToday(day);
      ids.push((await sent()).id);
    }
    await optIn('P0030');
    expect(await counts()).toEqual(one);
    const through = async <Node>(list: (args: string) => Promise<Connection<Node> | null>) => {
      const found: Node[] = [];
      for (let args: string | null = '(first: 3)'; args !== null;) {
        const read: Connection<Node> | null = await list(args);
        found.push(...(read?.nodes ?? []));
        args = read?.pageInfo.hasNextPage ? `(first: 3, after: "${read.pageInfo.endCursor}")` : null;
      }
      return found;
    };
    ids.reverse();
    expect((await through((args) => received('P0010', args))).map(({ id }) => id)).toEqual(ids);
    expect((await through((args) => outbox(officer, args))).map(({ id }) => id)).toEqual(ids);
    expect((await through((args) => readers(officer, args))).map(({ person }) => practice.staffNo(person.id)).sort()).toEqual([...five, 'P0030'].sort());
    expect([(await received('P0010')).totalCount, (await outbox(officer))?.totalCount]).toEqual([4, 4]);
  });
});

describe('refusals save nothing', () => {
  beforeEach(async () => {
    await optIn('P0010');
    await sent({ template: 'INTEGRITY' });
  });

  it.each<[string, () => object, string]>([
    ['to a unit that is none', () => ({ unitId: randomUUID() }), 'UNIT_NOT_FOUND'],
    ['to a unit of another institution', () => ({ unitId: new PracticeInstitution().department('D02') }), 'UNIT_NOT_FOUND'],
    ['to a branch as a unit', () => ({ unitId: practice.branch('ZB01') }), 'UNIT_NOT_FOUND'],
    ['on a day that has passed', () => ({ template: 'OPEN_DAY', openDay: '2026-11-22' }), 'DAY_PASSED'],
    ['on a day when it is kept no longer', () => ({ template: 'OPEN_DAY', openDay: '2027-11-24' }), 'DAY_TOO_FAR'],
    ['with a day that is no open day', () => ({ openDay: '2026-12-05' }), 'ONLY_OPEN_DAY'],
    ['with a place that is no open day’s', () => ({ place: '礼堂' }), 'ONLY_OPEN_DAY'],
    ['to one unit of few', () => ({ unitId: practice.department('D02') }), 'TOO_FEW_FOR_UNIT'],
    ['sent again the same day', () => ({ template: 'INTEGRITY' }), 'ALREADY_SENT'],
  ])('a letter %s', async (_name, input, code) => {
    const before = await snapshot();
    const { data } = await send(officer, { template: 'FESTIVAL_CARE', ...input(), idempotencyKey: randomUUID() });
    expect(data?.done).toMatchObject({ letter: null, userErrors: [{ code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as string }] });
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, Asker, object, string]>([
    ['by HR', 'P0013', {}, 'FORBIDDEN'], ['by a leader', 'P0001', {}, 'FORBIDDEN'], ['by a colleague', 'P0010', {}, 'FORBIDDEN'], ['by the retired', 'P0080', {}, 'FORBIDDEN'],
    ['of another template', officer, { template: 'CONDOLENCE' }, 'BAD_USER_INPUT'], ['with a text', officer, { text: '管好您的家人' }, 'BAD_USER_INPUT'], ['to named people', officer, { personIds: [randomUUID()] }, 'BAD_USER_INPUT'],
    ['to a unit that is no id', officer, { unitId: 'D02' }, 'BAD_USER_INPUT'], ['on a day that does not exist', officer, { template: 'OPEN_DAY', openDay: '2026-02-30' }, 'BAD_USER_INPUT'],
    ['with a place too long', officer, { template: 'OPEN_DAY', place: '楼'.repeat(61) }, 'BAD_USER_INPUT'], ['with a blank place', officer, { template: 'OPEN_DAY', place: ' ' }, 'BAD_USER_INPUT'],
    ['with half a character', officer, { template: 'OPEN_DAY', place: 'a\ud800' }, 'BAD_USER_INPUT'], ['with a line break', officer, { template: 'OPEN_DAY', place: '礼堂\n二楼' }, 'BAD_USER_INPUT'],
  ])('a letter %s', async (_name, who, input, code) => {
    const before = await snapshot();
    expect((await send(who, { template: 'FESTIVAL_CARE', ...input })).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, Asker, object, string]>([
    ['for somebody else', 'P0006', { receive: true, personId: randomUUID() }, 'BAD_USER_INPUT'], ['with a family member', 'P0010', { receive: true, name: '某某' }, 'BAD_USER_INPUT'], ['without saying which', 'P0010', {}, 'BAD_USER_INPUT'],
  ])('a choice %s', async (_name, who, input, code) => {
    const before = await snapshot();
    expect((await choose(who, input)).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it('a letter by an officer who has left', async () => {
    practice.leaves(officer, '2026-11-23');
    await service.hear(practice);
    const before = await snapshot();
    expect((await send(officer, { template: 'FESTIVAL_CARE' })).errors?.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
    expect(await snapshot()).toEqual(before);
  });

  it('a choice by the retired', async () => {
    const before = await snapshot();
    expect((await choose('P0080', { receive: true, idempotencyKey: randomUUID() })).data?.done).toMatchObject({ choice: { receives: false, viewerCanOptIn: false }, userErrors: [{ code: 'NOT_IN_SERVICE' }] });
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, string, object]>([['sendFamilyLetter', officer, { template: 'FESTIVAL_CARE' }], ['setFamilyLetters', 'P0012', { receive: true }]])(whoeverMay, async (verb, who, input) => {
    await (await Refusals.of(service, practice)).always(who, verb, input);
  });

  it('what one has while the directory is stale', async () => {
    await service.poll(61);
    const stale = ({ errors }: { errors?: { extensions: { code: string } }[] }) => expect(errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
    for (const query of ['{ myFamilyLetters { totalCount } }', '{ myFamilyLetterChoice { receives } }']) stale(await service.ask(practice, 'P0010', query));
    for (const query of ['{ sentFamilyLetters { totalCount } }', '{ familyLetterReaders { totalCount } }']) stale(await service.ask(practice, officer, query));
  });

  it('the same key sends once, and two of the same at once are one', async () => {
    const input = { template: 'OPEN_DAY', openDay: '2026-12-05', idempotencyKey: randomUUID() };
    const id = (await send(officer, input)).data?.done.letter?.id;
    expect((await send(officer, input)).data?.done.letter?.id).toBe(id);
    expect((await send(officer, { ...input, openDay: '2026-12-06' })).errors?.map((error) => error.extensions.code)).toEqual(['IDEMPOTENCY_CONFLICT']);
    const both = await Promise.all([1, 2].map(() => send(officer, { template: 'FESTIVAL_CARE' })));
    expect(both.map(({ data }) => data?.done.userErrors[0]?.code ?? 'sent').sort()).toEqual(['ALREADY_SENT', 'sent']);
    expect((await received('P0010')).totalCount).toBe(3);
  });

  it('two who ask at once are two, and one who asks twice at once is one', async () => {
    await Promise.all([choose('P0012', { receive: true }), choose('P0012', { receive: true }), choose('P0030', { receive: true })]);
    expect(await rows('select 1 from app.family_letter_choice where institution_id = $1')).toHaveLength(3);
  });

  it('a withdrawal and a letter at once: it came before or not at all', async () => {
    const [letter] = await Promise.all([send(officer, { template: 'FESTIVAL_CARE' }), choose('P0010', { receive: false })]);
    expect(await choiceOf('P0010')).toMatchObject({ receives: false });
    const answer = letter.data?.done;
    expect(answer?.letter ? await idsOf('P0010') : answer?.userErrors.map(({ code }) => code)).toEqual(answer?.letter ? expect.arrayContaining([answer.letter.id]) : ['NOBODY_OPTED_IN']);
  });
});
