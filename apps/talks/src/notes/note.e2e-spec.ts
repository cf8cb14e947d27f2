import { randomUUID } from 'node:crypto';
import { addDays } from '@tongxin/calendar';
import { open, seal } from '@tongxin/sealing';
import { PracticeInstitution } from '../practice-institution.fixtures';
import { itTakesOneOfTwo, Refusals, type Sent, whateverTheRecord } from '../refusals.fixtures';
import { madeKey, type MadeKey } from '../sealing-keys/sealing-key.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { Inboxes, SealingPair } from '../work-items/work-item.fixtures';

/** P0006 heads D02, where P0010 and P0012 work; P0013 is HR, P0001 leads. P0006, P0010 and P0012 have keys. */
let service: TalksService;
let practice: PracticeInstitution;
let stranger: PracticeInstitution;
let refusals: Refusals;
const keys: Record<string, MadeKey> = {};
beforeAll(async () => {
  service = await TalksService.start();
  [practice, stranger] = [new PracticeInstitution(), new PracticeInstitution()];
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
  await service.hear(stranger);
  for (const who of ['P0006', 'P0010', 'P0012']) {
    const made = (keys[who] = await madeKey(`passphrase of ${who}`));
    await service.ask(practice, who, 'mutation ($input: CreateSealingKeyInput!) { createSealingKey(input: $input) { userErrors { code } } }', { input: made.input });
  }
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Note {
  id: string;
  talkId: string;
  kind: string;
  version: number;
  author: { id: string };
  envelope: string;
  settled: boolean;
  action: { status: string; overdue: boolean; viewerCanAdvance: boolean } | null;
  viewerCanEdit: boolean;
  viewerCanSettle: boolean;
}
const fields = 'id talkId kind version author { id } envelope settled viewerCanEdit viewerCanSettle action { status overdue viewerCanAdvance }';
const inputOf = {
  writeSealedNote: 'WriteSealedNoteInput', editSealedNote: 'EditSealedNoteInput', removeSealedNote: 'SealedNoteInput', settleAgendaItem: 'SettleAgendaItemInput',
  proposeAction: 'ProposeActionInput', advanceAction: 'AdvanceActionInput',
} as const;
type Verb = keyof typeof inputOf;
/** The next step of an action that was seen in this state. */
const seen = (noteId: unknown, seenStatus = 'PROPOSED', version = 1) => ({ noteId, seenStatus, version });
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<{ done: { note: Note | null; userErrors: { code: string; message: string }[] } } | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { done: ${verb}(input: $input) { note { ${fields} } userErrors { code message } } }`, { input });
async function act(who: Asker, verb: Verb, input: object): Promise<Note | null> {
  const { data, errors } = await send(who, verb, input);
  if (errors || !data || data.done.userErrors.length > 0) throw new Error(JSON.stringify([errors, data]));
  return data.done.note;
}
const talkAct = async (who: string, call: string) => {
  const { data, errors } = await service.ask<{ done: { talk: { id: string; status: string } | null; userErrors: { code: string }[] } }>(practice, who, `mutation { done: ${call} { talk { id status } userErrors { code } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.done;
};
/** For the day, or the next one on which no such offer waits for an answer. */
async function planned(by = 'P0006', to = 'P0010', plannedOn = '2026-11-24'): Promise<string> {
  const { talk, userErrors } = await talkAct(by, `planTalk(input: { talkeeId: "${practice.person(to)}", plannedOn: "${plannedOn}" })`);
  return userErrors[0]?.code === 'ALREADY_OFFERED' ? planned(by, to, addDays(plannedOn, 1)) : (talk?.id ?? '');
}
async function held(by = 'P0006', to = 'P0010'): Promise<string> {
  const id = await planned(by, to);
  await talkAct(by, `recordTalk(input: { talkId: "${id}", heldOn: "2026-11-23" })`);
  await talkAct(to, `confirmTalk(input: { talkId: "${id}" })`);
  return id;
}
const notesOf = async (who: Asker, id: string, of = practice) => (await service.ask<{ talk: { notes: Note[] } | null }>(of, who, `{ talk(id: "${id}") { notes { ${fields} } } }`)).data.talk?.notes;

const contextOf = (talk: string, by: string, note: string, version: number, purpose: string) => ({ institution: practice.id, talk, author: practice.person(by), note, version, purpose });
const to = (...people: string[]) => people.map((who) => ({ id: practice.person(who), publicKey: keys[who]?.input.publicKey ?? '' }));
const sealed = async (text: string, talk: string, by: string, { note = randomUUID() as string, version = 1, purpose = 'note', recipients = ['P0006', 'P0010'] } = {}) =>
  ({ note, envelope: JSON.stringify(await seal(text, contextOf(talk, by, note, version, purpose), to(...recipients))) });
const openedBy = (who: string, note: Note) => {
  const made = keys[who];
  if (!made) throw new Error(who);
  return open(note.envelope, contextOf(note.talkId, practice.staffNo(note.author.id), note.id, note.version, note.kind.toLowerCase()), practice.person(who), made.pair);
};
async function wrote(by: string, talkId: string, text: string, agenda = false): Promise<string> {
  const { note, envelope } = await sealed(text, talkId, by, { purpose: agenda ? 'agenda' : 'note' });
  await act(by, 'writeSealedNote', { noteId: note, talkId, agenda, envelope });
  return note;
}
async function proposed(by: string, owner: string, talkId: string, dueOn: string): Promise<string> {
  const { note, envelope } = await sealed('协调周转房', talkId, by, { purpose: 'action' });
  await act(by, 'proposeAction', { noteId: note, talkId, ownerId: practice.person(owner), dueOn, envelope });
  return note;
}

describe('sealed notes', () => {
  it('T-11 T-13 either writes, both read, and a third person, every administrator and another institution get nothing', async () => {
    const id = await held();
    await wrote('P0006', id, '谈了职称材料怎么准备');
    await wrote('P0010', id, '想参加明年的师资培训');
    for (const who of ['P0006', 'P0010']) {
      const notes = (await notesOf(who, id)) ?? [];
      expect(await Promise.all(notes.map((note) => openedBy(who, note)))).toEqual(['谈了职称材料怎么准备', '想参加明年的师资培训']);
    }
    const outsiders: [Asker, PracticeInstitution][] = [
      ['P0012', practice], ['P0001', practice], ['P0013', practice], [{ administrator: 'SYSTEM' }, practice], [{ administrator: 'SECURITY' }, practice], [{ administrator: 'AUDIT' }, practice], [null, practice], ['P0006', stranger]];
    for (const [who, of] of outsiders) expect(await notesOf(who, id, of)).toBeUndefined();
    expect(await service.rows(practice, `select distinct operation, subject_type as type from app.audit_entry where institution_id = $1 and subject_type = 'SealedNote'`)).toEqual([{ operation: 'writeSealedNote', type: 'SealedNote' }]);
  });

  it('T-01 no row of any table, outbox or audit holds a word of what was written', async () => {
    const secret = '这一句只有两个人知道';
    const id = await held();
    const note = await wrote('P0010', id, secret);
    const next = await sealed(`${secret}改过`, id, 'P0010', { note, version: 2 });
    await act('P0010', 'editSealedNote', { noteId: note, version: 1, envelope: next.envelope });
    await wrote('P0006', id, secret, true);
    const tables = await service.dataSource.query<{ name: string }[]>(`select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const rows = await service.rows<{ text: string }>(practice, `select t::text as text from ${name} t where $1::uuid is not null`).catch(() => []);
      for (const { text } of rows) expect(text).not.toMatch(/这一句|只有两个人|passphrase of/);
    }
  });

  it('is changed by its author on the newest revision, sealed anew, and one changed byte is noticed', async () => {
    const id = await held();
    const note = await wrote('P0010', id, '第一稿');
    const { envelope } = await sealed('第二稿', id, 'P0010', { note, version: 2 });
    expect(await act('P0010', 'editSealedNote', { noteId: note, version: 1, envelope })).toMatchObject({ version: 2, viewerCanEdit: true });
    const [read] = (await notesOf('P0006', id)) ?? [];
    if (!read) throw new Error('no note');
    expect([await openedBy('P0006', read), read.viewerCanEdit]).toEqual(['第二稿', false]);
    const other = JSON.parse(read.envelope) as { ct: string };
    const ct = `${other.ct.startsWith('A') ? 'B' : 'A'}${other.ct.slice(1)}`;
    await expect(openedBy('P0006', { ...read, envelope: JSON.stringify({ ...other, ct }) })).rejects.toMatchObject({ code: 'CANNOT_OPEN' });
    await expect(openedBy('P0006', { ...read, version: 1 })).rejects.toMatchObject({ code: 'CANNOT_OPEN' });
    expect(await act('P0010', 'removeSealedNote', { noteId: note })).toBeNull();
    expect(await notesOf('P0006', id)).toEqual([]);
  });
});

it('T-34 the agenda is shared, an item that was not dealt with carries over to the next talk, and what was ticked off stays with its own', async () => {
  const first = await planned('P0012', 'P0010');
  for (const [who, text] of [['P0012', '甲'], ['P0010', '乙']] as const) {
    const { note, envelope } = await sealed(text, first, who, { purpose: 'agenda', recipients: ['P0012', 'P0010'] });
    await act(who, 'writeSealedNote', { noteId: note, talkId: first, agenda: true, envelope });
  }
  const items = (await notesOf('P0010', first)) ?? [];
  expect(items.map(({ kind, viewerCanSettle }) => [kind, viewerCanSettle])).toEqual([['AGENDA', true], ['AGENDA', true]]);
  await act('P0010', 'settleAgendaItem', { noteId: items[0]?.id, talkId: first });
  await talkAct('P0012', `recordTalk(input: { talkId: "${first}", heldOn: "2026-11-23" })`);
  const next = await planned('P0010', 'P0012');
  const carried = (await notesOf('P0012', next)) ?? [];
  expect(carried.map(({ id, talkId }) => [id, talkId])).toEqual([[items[1]?.id, first]]);
  expect(await openedBy('P0012', carried[0] as Note)).toMatch(/甲|乙/);
  await act('P0012', 'settleAgendaItem', { noteId: items[1]?.id, talkId: next });
  expect((await notesOf('P0010', next))?.map(({ id, settled }) => [id, settled])).toEqual([[items[1]?.id, true]]);
  expect((await notesOf('P0010', first))?.map(({ id }) => id)).toEqual([items[0]?.id]);
  expect(await notesOf('P0012', await planned('P0012', 'P0006'))).toEqual([]);
});

describe('T-15 what the two agree', () => {
  it('is agreed, done and answered, reminds its owner alone, and holds up the closing of the talk', async () => {
    const id = await held();
    const close = async (who = 'P0006') => (await talkAct(who, `closeTalk(input: { talkId: "${id}" })`));
    const action = await proposed('P0010', 'P0006', id, '2026-11-27');
    expect((await close()).userErrors).toEqual([]);
    const again = await held();
    const open1 = await proposed('P0010', 'P0006', again, '2026-11-27');
    await act('P0006', 'advanceAction', seen(open1));
    const closing = async () => (await talkAct('P0010', `closeTalk(input: { talkId: "${again}" })`));
    expect((await closing()).userErrors.map((error) => error.code)).toEqual(['ACTIONS_OPEN']);
    await service.setToday('2026-11-28');
    const shown = async (who: string) => (await notesOf(who, again))?.find((note) => note.id === open1)?.action;
    expect([await shown('P0006'), await shown('P0010')]).toEqual([{ status: 'AGREED', overdue: true, viewerCanAdvance: true }, { status: 'AGREED', overdue: false, viewerCanAdvance: false }]);
    const reminded = async (who: string) => (await service.ask<{ myTalkHints: { overdueActions: { id: string }[] } }>(practice, who, '{ myTalkHints { overdueActions { id } } }')).data.myTalkHints.overdueActions.map((one) => one.id);
    expect([await reminded('P0006'), await reminded('P0010'), await reminded('P0001'), await reminded('P0013')]).toEqual([[open1], [], [], []]);
    await act('P0006', 'advanceAction', seen(open1, 'AGREED'));
    expect(await reminded('P0006')).toEqual([]);
    expect((await closing()).userErrors.map((error) => error.code)).toEqual(['ACTIONS_OPEN']);
    await act('P0010', 'advanceAction', seen(open1, 'DONE'));
    expect((await closing()).talk?.status).toBe('CLOSED');
    expect((await send('P0010', 'advanceAction', seen(action))).data?.done.userErrors.map((error) => error.code)).toEqual(['OTHER_SIDE_AGREES']);
  });

  it('is counted nowhere outside the pair: no field of anybody else’s answer changes', async () => {
    const query = `{ talkCoverage(year: 2026) { due met people peopleReached } }`;
    const before = (await service.ask(practice, 'P0001', query)).data;
    const id = await planned();
    await proposed('P0006', 'P0010', id, '2026-12-01');
    expect((await service.ask(practice, 'P0001', query)).data).toEqual(before);
    expect(await service.rows(practice, `select 1 from ops.outbox where institution_id = $1 and payload::text like '%' || $2 || '%'`, [id])).toEqual([]);
  });
});

describe('refused', () => {
  let id: string;
  let note: string;
  let declined: string;
  beforeAll(async () => {
    await service.setToday('2026-11-23');
    [id, declined] = [await planned(), await planned()];
    note = await wrote('P0010', id, '原文');
    await talkAct('P0010', `answerTalk(input: { talkId: "${declined}", answer: DECLINE })`);
  });
  const snapshot = () => service.rows(practice, `select n.*, (select count(*) from app.audit_entry where institution_id = $1) as audit from app.sealed_note n where institution_id = $1 order by id`);
  const writing = async (more: Parameters<typeof sealed>[3] & { talk?: string; by?: string } = {}) => {
    const { note: noteId, envelope } = await sealed('一', more.talk ?? id, more.by ?? 'P0010', more);
    return { noteId, talkId: more.talk ?? id, envelope };
  };

  it.each<[string, Asker, Verb, () => Promise<object>, string]>([
    ['a plain text', 'P0010', 'writeSealedNote', async () => ({ ...(await writing()), envelope: '今天谈了职称的事' }), 'BAD_USER_INPUT'],
    ['a text beside the envelope', 'P0010', 'writeSealedNote', async () => ({ ...(await writing()), envelope: JSON.stringify({ ...(JSON.parse((await writing()).envelope) as object), text: '明文' }) }), 'BAD_USER_INPUT'],
    ['an envelope that is cut', 'P0010', 'writeSealedNote', async () => ({ ...(await writing()), envelope: (await writing()).envelope.slice(0, -20) }), 'BAD_USER_INPUT'],
    ['what is too large', 'P0010', 'writeSealedNote', async () => ({ ...(await writing()), envelope: 'A'.repeat(120_000) }), 'BAD_USER_INPUT'],
    ...['\ud800', 'A'.repeat(120_000)].flatMap((envelope): [string, Asker, Verb, () => Promise<object>, string][] => [
      [`${envelope.length} characters changed`, 'P0010', 'editSealedNote', async () => ({ noteId: note, version: 1, envelope }), 'BAD_USER_INPUT'],
      [`${envelope.length} characters proposed`, 'P0010', 'proposeAction', async () => ({ ...(await writing()), envelope, ownerId: practice.person('P0010'), dueOn: '2026-12-01' }), 'BAD_USER_INPUT'],
    ]),
    ['half a character', 'P0010', 'writeSealedNote', async () => ({ ...(await writing()), envelope: '\ud800' }), 'BAD_USER_INPUT'],
    ['sealed to one alone', 'P0010', 'writeSealedNote', () => writing({ recipients: ['P0010'] }), 'OTHER_RECIPIENTS'],
    ['sealed to a third as well', 'P0010', 'writeSealedNote', () => writing({ recipients: ['P0006', 'P0010', 'P0012'] }), 'OTHER_RECIPIENTS'],
    ['sealed to somebody else', 'P0010', 'writeSealedNote', () => writing({ recipients: ['P0010', 'P0012'] }), 'OTHER_RECIPIENTS'],
    ['an id that was used', 'P0010', 'writeSealedNote', async () => ({ ...(await writing()), noteId: note }), 'ID_TAKEN'],
    ['by a third person', 'P0012', 'writeSealedNote', () => writing(), 'TALK_NOT_FOUND'],
    ['by the leadership', 'P0001', 'writeSealedNote', () => writing(), 'TALK_NOT_FOUND'],
    ['for a talk that was declined', 'P0010', 'writeSealedNote', () => writing({ talk: declined }), 'TALK_OVER'],
    ['changed by the other one', 'P0006', 'editSealedNote', async () => ({ noteId: note, version: 1, envelope: (await sealed('二', id, 'P0006', { note, version: 2 })).envelope }), 'NOT_THE_AUTHOR'],
    ['changed on an old revision', 'P0010', 'editSealedNote', async () => ({ noteId: note, version: 7, envelope: (await sealed('二', id, 'P0010', { note, version: 2 })).envelope }), 'STALE'],
    ['changed by a third person', 'P0012', 'editSealedNote', async () => ({ noteId: note, version: 1, envelope: (await sealed('二', id, 'P0012', { note })).envelope }), 'NOT_FOUND'],
    ['removed by the other one', 'P0006', 'removeSealedNote', async () => ({ noteId: note }), 'NOT_THE_AUTHOR'],
    ['a note ticked off', 'P0006', 'settleAgendaItem', async () => ({ noteId: note, talkId: id }), 'NOT_ON_THE_AGENDA'],
    ['ticked off in a talk of others', 'P0006', 'settleAgendaItem', async () => ({ noteId: note, talkId: randomUUID() }), 'TALK_NOT_FOUND'],
    ['an action for a third person', 'P0010', 'proposeAction', async () => ({ ...(await writing()), ownerId: practice.person('P0012'), dueOn: '2026-12-01' }), 'NOT_OF_THE_PAIR'],
    ['an action for a day that has passed', 'P0010', 'proposeAction', async () => ({ ...(await writing()), ownerId: practice.person('P0010'), dueOn: '2026-11-22' }), 'DAY_PASSED'],
    ['a note as an action', 'P0006', 'advanceAction', async () => seen(note), 'NOT_AN_ACTION'],
  ])('%s', async (_name, who, verb, input, code) => {
    const sent = { ...(await input()), idempotencyKey: randomUUID() };
    const before = await snapshot();
    const { data, errors } = await send(who, verb, sent);
    expect(errors?.map((error) => error.extensions.code) ?? data?.done.userErrors.map((error) => error.code)).toEqual([code]);
    for (const { message } of data?.done.userErrors ?? []) expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(await snapshot()).toEqual(before);
  });

  it('to somebody without a key, and to a key that was given up', async () => {
    const withoutKey = await planned('P0010', 'P0007');
    expect((await send('P0010', 'writeSealedNote', await writing({ talk: withoutKey }))).data?.done.userErrors.map((error) => error.code)).toEqual(['KEY_MISSING']);
    const talk = await planned('P0012', 'P0010');
    const old = await writing({ talk, by: 'P0012', recipients: ['P0012', 'P0010'] });
    const renewed = await madeKey('another passphrase');
    await service.ask(practice, 'P0012', 'mutation ($input: ReplaceSealingKeyInput!) { replaceSealingKey(input: $input) { userErrors { code } } }', { input: { ...renewed.input, version: 1, losesNotes: true } });
    expect((await send('P0012', 'writeSealedNote', old)).data?.done.userErrors.map((error) => error.code)).toEqual(['KEY_CHANGED']);
  });

  it('what is not one’s turn: an action moves between the two, an item is ticked off once, what was agreed stays', async () => {
    const said = async (who: string, verb: Verb, input: object) => {
      const before = await snapshot();
      const codes = (await send(who, verb, input)).data?.done.userErrors.map((error) => error.code);
      expect([await snapshot()]).toEqual([before]);
      return codes;
    };
    const talk = await planned();
    const action = await proposed('P0010', 'P0006', talk, '2026-12-01');
    expect(await said('P0010', 'advanceAction', seen(action))).toEqual(['OTHER_SIDE_AGREES']);
    // B agrees to the words that B has seen, and with one step takes no other.
    await act('P0010', 'editSealedNote', { noteId: action, version: 1, envelope: (await sealed('改过的', talk, 'P0010', { note: action, version: 2, purpose: 'action' })).envelope });
    for (const stale of [seen(action), seen(action, 'PROPOSED', 3), seen(action, 'AGREED', 2)]) expect(await said('P0006', 'advanceAction', stale)).toEqual(['STALE']);
    await act('P0006', 'advanceAction', seen(action, 'PROPOSED', 2));
    expect(await said('P0006', 'advanceAction', seen(action, 'PROPOSED', 2))).toEqual(['STALE']);
    expect(await said('P0010', 'advanceAction', seen(action, 'AGREED', 2))).toEqual(['OWNER_DOES']);
    expect(await said('P0010', 'editSealedNote', { noteId: action, version: 2, envelope: (await sealed('二', talk, 'P0010', { note: action, version: 3, purpose: 'action' })).envelope })).toEqual(['AGREED_ALREADY']);
    await act('P0006', 'advanceAction', seen(action, 'AGREED', 2));
    expect(await said('P0006', 'advanceAction', seen(action, 'DONE', 2))).toEqual(['OTHER_SIDE_ANSWERS']);
    await act('P0010', 'advanceAction', seen(action, 'DONE', 2));
    for (const who of ['P0006', 'P0010']) expect(await said(who, 'advanceAction', seen(action, 'FEEDBACK', 2))).toEqual(['NOT_NOW']);
    expect(await said('P0012', 'advanceAction', seen(action))).toEqual(['NOT_FOUND']);
    const item = await wrote('P0010', talk, '议题', true);
    await act('P0006', 'settleAgendaItem', { noteId: item, talkId: talk });
    expect(await said('P0006', 'settleAgendaItem', { noteId: item, talkId: talk })).toEqual(['SETTLED_ALREADY']);
  });

  it.each<[Verb, (noteId: string, talkId: string, envelope: string) => object, string]>([
    ['writeSealedNote', (_noteId, talkId, envelope) => ({ noteId: randomUUID(), talkId, envelope }), 'TALK_NOT_FOUND'],
    ['proposeAction', (_noteId, talkId, envelope) => ({ noteId: randomUUID(), talkId, envelope, ownerId: practice.person('P0010'), dueOn: '2026-12-01' }), 'TALK_NOT_FOUND'],
    ['editSealedNote', (noteId, _talkId, envelope) => ({ noteId, version: 1, envelope }), 'NOT_FOUND'],
    ['settleAgendaItem', (noteId) => ({ noteId, talkId: id }), 'NOT_FOUND'],
    ['advanceAction', (noteId) => seen(noteId), 'NOT_FOUND'],
    ['removeSealedNote', (noteId) => ({ noteId }), 'NOT_FOUND'],
  ])(whateverTheRecord, async (verb, about, absent) => {
    const { envelope } = await writing();
    await refusals.whatever(absent === 'NOT_FOUND' ? note : id, 'P0010', verb, (of) => about(of, of, envelope), { absent });
  });

  const dueOn = '2026-12-01';
  itTakesOneOfTwo(() => refusals, [
    ['writings under one id', async () => ['P0010', 'writeSealedNote', await writing({ talk: await planned() })], 'ID_TAKEN'],
    ['proposals under one id', async () => ['P0010', 'proposeAction', { ...(await writing({ talk: await planned(), purpose: 'action' })), ownerId: practice.person('P0006'), dueOn }], 'ID_TAKEN'],
    ['changes', async () => {
      const [talk, noteId] = [id, await wrote('P0010', id, '原文')];
      return ['P0010', 'editSealedNote', { noteId, version: 1, envelope: (await sealed('二', talk, 'P0010', { note: noteId, version: 2 })).envelope }];
    }, 'STALE'],
    ['removals', async () => ['P0010', 'removeSealedNote', { noteId: await wrote('P0010', id, '原文') }], 'NOT_FOUND'],
    ['agreements', async () => ['P0006', 'advanceAction', seen(await proposed('P0010', 'P0006', id, dueOn))], 'STALE'],
    ['ticks', async () => ['P0006', 'settleAgendaItem', { noteId: await wrote('P0010', id, '议题', true), talkId: id }], 'SETTLED_ALREADY'],
  ]);

  it('agreed and removed at once: it stays as it was agreed, or nobody agreed', async () => {
    const noteId = await proposed('P0010', 'P0006', id, dueOn);
    const { codes } = await refusals.together(['P0006', 'advanceAction', seen(noteId)], ['P0010', 'removeSealedNote', { noteId }]);
    expect(codes).toEqual([(await notesOf('P0010', id))?.some((one) => one.id === noteId) ? 'AGREED_ALREADY' : 'NOT_FOUND']);
    expect(await service.rows(practice, 'select 1 from app.work_item_source where institution_id = $1 and record_id = $2', [noteId])).toHaveLength(codes.includes('AGREED_ALREADY') ? 1 : 0);
  });

  it('who has left adds nothing; what the two have, both read, move on and take away', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const inboxes = new Inboxes(service, leaving);
    const pair = await SealingPair.create(inboxes, leaving, new Map(['P0006', 'P0010'].flatMap((who) => (keys[who] ? [[who, keys[who]] as const] : []))));
    const { talk } = await inboxes.act<{ talk: { id: string } }>('P0010', 'planTalk(input: $input) { talk { id } userErrors { code } }', { talkeeId: leaving.person('P0006'), plannedOn: '2026-12-01' });
    const [item, removed, action] = [await pair.agendaItem(talk.id), await pair.agendaItem(talk.id), await pair.agreedAction(talk.id, '2026-12-01')];
    leaving.leaves('P0006', '2026-11-23');
    await service.hear(leaving);
    const { noteId, envelope } = await writing();
    for (const [verb, more] of [['writeSealedNote', {}], ['proposeAction', { ownerId: leaving.person('P0010'), dueOn }]] as const) {
      expect(await refusals.refused(['P0006', verb, { noteId, talkId: talk.id, envelope, ...more }], leaving)).toBe('FORBIDDEN');
    }
    expect(await notesOf('P0006', talk.id, leaving)).toHaveLength(3);
    for (const sent of [['P0006', 'advanceAction', seen(action, 'AGREED')], ['P0006', 'settleAgendaItem', { noteId: item, talkId: talk.id }], ['P0006', 'removeSealedNote', { noteId: removed }]] satisfies Sent[]) {
      expect([sent, await refusals.codes(sent, leaving)]).toEqual([sent, []]);
    }
  });

  it('T-01 the server knows of what is sealed whose it is, of what kind and its days; every other column is the envelope', async () => {
    const columns = await service.dataSource.query<{ name: string; type: string }[]>(`select column_name as name, data_type as type from information_schema.columns where table_schema = 'app' and table_name = 'sealed_note' order by 1`);
    expect(Object.fromEntries(columns.map(({ name, type }) => [name, type]))).toEqual({
      id: 'uuid', institution_id: 'uuid', talk_id: 'uuid', author_id: 'uuid', owner_id: 'uuid', settled_talk_id: 'uuid', kind: 'text', version: 'integer', position: 'integer', envelope: 'text',
      written_on: 'date', due_on: 'date', agreed_on: 'date', done_on: 'date', feedback_on: 'date',
    });
    const texts = await service.rows<{ kind: string; envelope: string }>(practice, 'select kind, envelope from app.sealed_note where institution_id = $1');
    for (const { kind, envelope } of texts) expect([kind, Object.keys(JSON.parse(envelope) as object).sort()]).toEqual([expect.stringMatching(/^(NOTE|AGENDA|ACTION)$/), Object.keys(JSON.parse((await writing()).envelope) as object).sort()]);
  });

  it('the same key writes once', async () => {
    const input = { ...(await writing()), idempotencyKey: randomUUID() };
    expect((await act('P0010', 'writeSealedNote', input))?.id).toBe((await act('P0010', 'writeSealedNote', input))?.id);
  });

  it('more than fifty of a kind', async () => {
    const full = await planned();
    for (let i = 0; i < 50; i += 1) await act('P0010', 'writeSealedNote', await writing({ talk: full }));
    expect((await send('P0010', 'writeSealedNote', await writing({ talk: full }))).data?.done.userErrors.map((error) => error.code)).toEqual(['TOO_MANY']);
    const cost = async (talks: number) => {
      const before = await service.statements();
      await service.ask(practice, 'P0010', `{ myTalks(year: 2026, first: ${talks}) { nodes { notes { id } sealingKeys { keyId } } } }`);
      return (await service.statements()) - before;
    };
    expect(await cost(5)).toBe(await cost(1));
  }, 30_000);
});
