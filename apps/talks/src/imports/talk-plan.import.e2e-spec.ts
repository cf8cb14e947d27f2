import { RequestDatabase } from '@tongxin/database';
import { waitFor } from '@tongxin/testing';
import { PracticeInstitution, practiceSheets, type Sheets } from '../practice-institution.fixtures';
import type { MadeKey } from '../sealing-keys/sealing-key.fixtures';
import { TalksService } from '../talks.fixtures';
import { Inboxes, SealingPair } from '../work-items/work-item.fixtures';

/** P0001 talks with P0006; both have keys. It is 2026-11-23. */
let service: TalksService;
let rules: Sheets[string];
let like: Record<string, unknown>;
let keys: ReadonlyMap<string, MadeKey>;
beforeAll(async () => {
  service = await TalksService.start();
  const sheets = await practiceSheets();
  rules = sheets['talk_rules'] ?? [];
  like = sheets['talk_plan']?.[0]?.record ?? {};
  keys = await SealingPair.keys('P0001', 'P0006');
}, 60_000);
afterAll(() => service.stop());

type Row = Record<string, unknown>;
const ledger = (rows: Row[]): Sheets => ({ talk_rules: rules, talk_plan: rows.map((row, n) => ({ rowNumber: n + 2, record: { ...like, ...row } })) });
const planned: Row = { code: 'TX1', talker: 'P0001', talkee: 'P0006', plannedOn: '2026-12-23', status: '待谈', confirmation: undefined };
const other: Row = { ...planned, code: 'TX2', talkee: 'P0010' };
const held = (confirmation: string, plannedOn = '2026-11-20'): Row => ({ ...planned, plannedOn, status: '已完成', confirmation });

/** An institution whose ledger was imported, and what its two people do with TX1. */
class Pair {
  private constructor(readonly institution: PracticeInstitution, private readonly inboxes: Inboxes, readonly talkId: string) {}

  static async of(row: Row): Promise<Pair> {
    const institution = new PracticeInstitution();
    await service.hear(institution);
    await service.import(institution, ledger([row, other]), 'apply');
    const [talk] = await service.rows<{ id: string }>(institution, `select id from app.talk where institution_id = $1 and code = 'TX1'`);
    return new Pair(institution, new Inboxes(service, institution), talk?.id ?? '');
  }

  act = (who: string, verb: string, input: object = {}) => this.inboxes.act(who, verb, { talkId: this.talkId, ...input });
  offer = () => this.act('P0001', 'rescheduleTalk', { plannedOn: '2026-12-01' });
  answer = (answer: string) => this.act('P0006', 'answerTalk', { answer });
  record = (heldOn: string) => this.act('P0001', 'recordTalk', { heldOn });
  note = async () => (await SealingPair.create(this.inboxes, this.institution, keys)).agendaItem(this.talkId);
  talk = async () => (await service.rows<Row>(this.institution, `select * from app.talk where institution_id = $1 and code = 'TX1'`))[0];
  check = async (rows: Row[], complete: string[] = []) => {
    const { errors, warnings, differences, differenceCount } = await service.import(this.institution, ledger(rows), 'check', { complete });
    return { errors, warnings, differences, differenceCount };
  };
  apply = (rows: Row[], complete: string[] = []) => service.import(this.institution, ledger(rows), 'apply', { complete });
}

type Act = (pair: Pair) => Promise<unknown>;
const ofAPlan: Record<string, Act> = {
  offered: (p) => p.offer(),
  accepted: async (p) => { await p.offer(); await p.answer('ACCEPT'); },
  declined: async (p) => { await p.offer(); await p.answer('DECLINE'); },
  cancelled: async (p) => { await p.offer(); await p.act('P0001', 'cancelTalk'); },
  recorded: (p) => p.record('2026-11-20'),
  'recorded on the day that the newer ledger names': (p) => p.record('2026-11-23'),
  confirmed: async (p) => { await p.record('2026-11-20'); await p.act('P0006', 'confirmTalk'); },
  disputed: async (p) => { await p.record('2026-11-20'); await p.act('P0006', 'disputeTalk'); },
  'written a note for': (p) => p.note(),
};
const ofAHeldTalk: Record<string, Act> = {
  confirmed: (p) => p.act('P0006', 'confirmTalk'),
  disputed: (p) => p.act('P0006', 'disputeTalk'),
  'disputed and recorded anew': async (p) => { await p.act('P0006', 'disputeTalk'); await p.record('2026-11-19'); },
  'written a note for': (p) => p.note(),
};
/** The talkee has confirmed nothing yet: 一方已确认 is the talker’s. */
const half = held('一方已确认');
const newer: [string, Row[], string[]?][] = [
  ['the same', [planned, other]],
  ['the same, complete', [planned, other], ['talk_plan']],
  ['another day', [{ ...planned, plannedOn: '2026-11-30' }, other]],
  ['half confirmed', [half, other]],
  ['held', [held('双方已确认'), other]],
  ['held today', [held('一方已确认', '2026-11-23'), other]],
  ['another talkee', [{ ...planned, talkee: 'P0012' }, other]],
  ['without it', [other]],
  ['without it, complete', [other], ['talk_plan']],
];
const acts = [...Object.entries(ofAPlan).map(([name, act]) => [name, planned, act] as const), ...Object.entries(ofAHeldTalk).map(([name, act]) => [`held, ${name}`, half, act] as const)];

/** Checks every ledger, then applies one after the other, takes TX1 out of the ledger and into it again, and checks in between. @returns what the checks say */
async function checksOf(pair: Pair, applied?: (name: string) => Promise<void>): Promise<unknown[]> {
  const reports: unknown[] = [];
  for (const [name, rows, complete] of newer) reports.push([name, await pair.check(rows, complete)]);
  for (const [name, rows, complete] of [...newer, ...newer.slice(4, 5)]) {
    await pair.apply(rows, complete);
    await applied?.(name);
    expect(await pair.check(rows, complete)).toMatchObject({ differences: [] });
    reports.push([name, await pair.check([half, other], ['talk_plan']), await pair.check([other], ['talk_plan'])]);
  }
  return reports;
}
const leftAlone: Record<string, Promise<unknown[]>> = {};

describe('an older ledger undoes nothing', () => {
  it.each(acts)('T-12 T-13 line 3: a talk that the pair has %s stays as it is, and every check says what it says of one left alone', async (_name, row, act) => {
    const acted = await Pair.of(row);
    await act(acted);
    const before = await acted.talk();
    const shown = await checksOf(acted, async (name) => expect([name, await acted.talk()]).toEqual([name, before]));
    expect(shown).toEqual(await (leftAlone[row === half ? 'half' : 'planned'] ??= Pair.of(row).then((pair) => checksOf(pair))));
  });

  it.each(['declined', 'cancelled'])('a talk that was %s and that the ledger calls held fails no import', async (name) => {
    const pair = await Pair.of(planned);
    await ofAPlan[name]?.(pair);
    expect(await pair.check([held('双方已确认'), other])).toMatchObject({ errors: [], differences: ['谈话 TX1 有变化:计划日期、状态、谈话人确认、谈话对象确认'] });
  });

  it.each([
    ['declines', `update app.talk set declined_on = '2026-11-23', offered_on = '2026-11-23' where institution_id = $1 and id = $2`],
    ['writes', `insert into app.sealed_note (institution_id, id, talk_id, author_id, kind, version, envelope, position, written_on) values ($1, gen_random_uuid(), $2, gen_random_uuid(), 'NOTE', 1, '{"v":1}', 1, '2026-11-23')`],
  ])('one of the pair %s while a ledger without the talk is applied: the talk stays', async (_name, statement) => {
    const pair = await Pair.of(planned);
    const applied = await new RequestDatabase(service.dataSource, pair.institution.id).transaction(async (tx) => {
      await tx.query(statement, [pair.institution.id, pair.talkId]);
      const waiting = pair.apply([other], ['talk_plan']);
      const waits = () => service.rows(pair.institution, `select 1 from pg_stat_activity where $1::uuid is not null and datname = current_database() and wait_event_type = 'Lock'`);
      await waitFor(async () => (await waits()).length > 0);
      return { waiting };
    });
    await applied.waiting;
    expect(await pair.talk()).toMatchObject({ id: pair.talkId });
  });

  it('a talk left alone follows the ledger, and goes with its row', async () => {
    const pair = await Pair.of(planned);
    expect((await pair.check([half, other])).differences).toEqual(['谈话 TX1 有变化:计划日期、状态、谈话人确认']);
    await pair.apply([{ ...half, talkee: 'P0012' }, other]);
    expect(await pair.talk()).toMatchObject({
      id: pair.talkId, talkee_id: pair.institution.person('P0012'), planned_on: '2026-11-20', held_on: '2026-11-20', recorded_on: '2026-11-20', talker_confirmed_on: '2026-11-20', talkee_confirmed_on: null,
    });
    await pair.apply([planned, other]);
    expect(await pair.talk()).toMatchObject({ planned_on: '2026-12-23', held_on: null, recorded_on: null, talker_confirmed_on: null });
    await pair.apply([other], ['talk_plan']);
    expect(await pair.talk()).toBeUndefined();
  });

  it.each(['双方已确认', '一方已确认', '未确认'])('what the ledger itself calls held (%s) is the ledger’s, until one of the two writes for it', async (confirmation) => {
    const pair = await Pair.of(held(confirmation, '2026-11-02'));
    await pair.apply([held(confirmation, '2026-11-03'), other]);
    expect(await pair.talk()).toMatchObject({ held_on: '2026-11-03' });
    await pair.note();
    await pair.apply([held(confirmation, '2026-11-04'), other]);
    expect(await pair.talk()).toMatchObject({ held_on: '2026-11-03' });
  });

  it('a talk of an import before the ledger was kept: one that nobody held or answered follows, the rest stays, and both look alike', async () => {
    const pairs = await Promise.all([Pair.of(planned), Pair.of(planned), Pair.of(planned)]);
    const [alone, declined, recorded] = pairs as [Pair, Pair, Pair];
    await ofAPlan['declined']?.(declined);
    await recorded.record('2026-11-23');
    for (const { institution: { id } } of pairs) await new RequestDatabase(service.dataSource, id).transaction((tx) => tx.query('delete from app.ledger_talk where institution_id = $1', [id]));
    const before = await Promise.all([declined.talk(), recorded.talk()]);
    const rows = [{ ...planned, plannedOn: '2026-11-30' }, other];
    const [first, ...others] = await Promise.all(pairs.map((pair) => pair.check(rows, ['talk_plan'])));
    expect(others).toEqual([first, first]);
    for (const pair of pairs) await pair.apply(rows, ['talk_plan']);
    expect(await alone.talk()).toMatchObject({ planned_on: '2026-11-30' });
    expect(await Promise.all([declined.talk(), recorded.talk()])).toEqual(before);
  });
});
