import { RequestDatabase, type Tx } from '@tongxin/database';
import { pino } from 'pino';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService } from '../talks.fixtures';
import { Inboxes, SealingPair } from '../work-items/work-item.fixtures';
import { deletePastYears } from './delete-past-years';
import { retention, type Retention } from './retention';

/** P0002 leads; P0006 heads D02, where P0010 and P0012 work; P0042 heads D09. P0006 and P0010 have keys. `mixed` has what is of two years at once. */
let service: TalksService;
let practice: PracticeInstitution;
let other: PracticeInstitution;
let mixed: PracticeInstitution;
const pairs = new Map<PracticeInstitution, SealingPair>();
const inboxOf = (of: PracticeInstitution) => new Inboxes(service, of);
const pairOf = (of: PracticeInstitution): SealingPair => pairs.get(of) ?? (() => { throw new Error('no keys'); })();

const made = async (of: PracticeInstitution, who: string, verb: string, record: string, input: object): Promise<string> =>
  (await inboxOf(of).act<Record<string, { id: string }>>(who, `${verb}(input: $input) { ${record} { id } userErrors { code } }`, input))[record]?.id ?? '';
const planned = (of: PracticeInstitution, plannedOn: string, by = 'P0006') => made(of, by, 'planTalk', 'talk', { talkeeId: of.person('P0010'), plannedOn });
const raised = (of: PracticeInstitution, more: object = {}) => made(of, 'P0010', 'raiseMatter', 'matter', { kind: 'PROBLEM', text: '食堂晚间没有热饭', unitId: of.department('D09'), ...more });

/** One of everything, of the year 2026. */
async function fill(of: PracticeInstitution): Promise<void> {
  const talkId = await planned(of, '2026-11-24');
  await pairOf(of).agreedAction(talkId, '2026-12-01');
  await inboxOf(of).act('P0010', 'answerTalk', { talkId, answer: 'ACCEPT' });
  const requestId = await made(of, 'P0012', 'requestTalk', 'request', { chosenId: of.person('P0006') });
  await inboxOf(of).act('P0006', 'acceptTalkRequest', { requestId, plannedOn: '2026-12-01' });
  await made(of, 'P0010', 'requestTalk', 'request', { chosenId: of.person('P0002') });
  await raised(of, { talkId });
  const groupTalkId = await made(of, 'P0002', 'planGroupTalk', 'groupTalk', { plannedOn: '2026-12-31', inviteeIds: ['P0010', 'P0012'].map((who) => of.person(who)) });
  await inboxOf(of).act('P0012', 'answerGroupTalk', { groupTalkId, answer: 'COMING' });
  const openHourId = await made(of, 'P0002', 'offerOpenHour', 'openHour', { day: '2026-12-04', startsAt: '15:00', endsAt: '15:30', channel: 'OFFICE' });
  await inboxOf(of).act('P0012', 'bookOpenHour', { openHourId });
}

beforeAll(async () => {
  service = await TalksService.start();
  [practice, other, mixed] = [new PracticeInstitution(), new PracticeInstitution(), new PracticeInstitution()];
  const keys = await SealingPair.keys('P0006', 'P0010');
  for (const each of [practice, other, mixed]) {
    await service.hear(each);
    pairs.set(each, await SealingPair.create(inboxOf(each), each, keys));
  }
  await service.import(practice, await practiceSheets(), 'apply');
  for (const each of [practice, other]) await fill(each);
}, 90_000);
afterAll(() => service.stop());

const change = <T>(of: PracticeInstitution, work: (tx: Tx) => Promise<T>): Promise<T> => new RequestDatabase(service.dataSource, of.id).transaction(work);
const run = (of: PracticeInstitution, tx: Tx, day: string) =>
  deletePastYears.run({ tx, institutionId: of.id, payload: { institutionId: of.id, day }, now: new Date(), today: day, signal: new AbortController().signal, log: pino({ level: 'silent' }) });
async function night(of: PracticeInstitution, day: string): Promise<void> {
  await service.setToday(day);
  await change(of, (tx) => run(of, tx, day));
}
const rules: Readonly<Record<string, Retention>> = retention;
/** Tables whose records end with a year. */
const byYear = Object.keys(rules).filter((table) => rules[table]?.kept === 'FIVE_YEARS' || rules[table]?.kept === 'WITH');
const count = async (of: PracticeInstitution, table: string) => (await service.rows<{ n: number }>(of, `select count(*)::int as n from app.${table} where institution_id = $1`))[0]?.n ?? 0;
const counts = async (of: PracticeInstitution) => Object.fromEntries(await Promise.all([...byYear, 'work_item_source'].map(async (table) => [table, await count(of, table)] as const)));
const due = async (year: number) => (await service.ask<{ talkCoverage: { due: number } | null }>(practice, 'P0013', `{ talkCoverage(year: ${year}) { due } }`)).data.talkCoverage?.due;

describe('what had its last day in 2026', () => {
  it('is kept on the last day of 2031, and everything of it gone on the day after, of this institution alone', async () => {
    const before = await counts(other);
    expect(Object.entries(before).filter(([table, n]) => n === 0 && table !== 'talk_duty')).toEqual([]);
    await night(practice, '2031-12-31');
    const kept = await counts(practice);
    expect(Object.entries(kept).filter(([, n]) => n === 0)).toEqual([]);
    expect(await due(2026)).toBeGreaterThan(0);

    await service.setToday('2032-01-01');
    await expect(change(practice, async (tx) => {
      await run(practice, tx, '2032-01-01');
      throw new Error('killed');
    })).rejects.toThrow('killed');
    expect(await counts(practice)).toEqual(kept);

    const closed = await inboxOf(practice).changedBy(() => night(practice, '2032-01-01'));
    expect(Object.entries(await counts(practice)).filter(([, n]) => n > 0)).toEqual([]);
    expect(closed).toHaveLength(kept['work_item_source'] ?? 0);
    expect(closed.filter(({ open }) => open)).toEqual([]);
    expect(await counts(other)).toEqual(before);
  });

  it('stays gone, however often the night is made and whatever is heard afterwards, and its coverage is worked out no more', async () => {
    const after = await counts(practice);
    expect(await inboxOf(practice).changedBy(() => Promise.all([night(practice, '2032-01-01'), night(practice, '2032-01-01')]))).toEqual([]);
    await service.hear(practice);
    expect({ ...(await counts(practice)), talk_duty: 0 }).toEqual({ ...after, talk_duty: 0 });
    expect(await due(2026)).toBe(0);
    expect(await service.rows(practice, 'select 1 from app.duty_year where institution_id = $1 and year <= 2026')).toEqual([]);
  });

  it('a talk of so long ago is recorded no more', async () => {
    const talkId = await planned(practice, '2032-01-01');
    await expect(inboxOf(practice).act('P0006', 'recordTalk', { talkId, heldOn: '2026-12-01' })).rejects.toThrow('DAY_LONG_PAST');
    expect(await service.rows(practice, 'select 1 from app.duty_year where institution_id = $1 and year <= 2026')).toEqual([]);
  });

  it('costs the same statements however many there are', async () => {
    const cost = async (of: PracticeInstitution, day: string) => { const before = await service.statements(); await night(of, day); return (await service.statements()) - before; };
    const few = await cost(practice, '2032-01-02');
    await service.setToday('2032-01-02');
    for (let n = 0; n < 3; n += 1) await raised(practice);
    // One more, for what waits for their handler.
    expect(await cost(practice, '2038-01-01')).toBeLessThanOrEqual(few + 2);
  });
});

describe('what is of two years', () => {
  it('is kept for the later one: a talk with what was written for it, a request with its talk', async () => {
    await service.setToday('2026-11-23');
    const [written, agenda, came] = [await planned(mixed, '2026-11-24'), await planned(mixed, '2026-11-25'), await planned(mixed, '2026-11-26')];
    const requestId = await made(mixed, 'P0012', 'requestTalk', 'request', { chosenId: mixed.person('P0006') });
    await service.setToday('2027-01-04');
    await pairOf(mixed).agreedAction(written, '2027-02-01');
    await inboxOf(mixed).act('P0006', 'acceptTalkRequest', { requestId, plannedOn: '2027-01-05' });
    const next = await planned(mixed, '2027-01-06');
    const item = await pairOf(mixed).agendaItem(next);
    await inboxOf(mixed).act('P0010', 'settleAgendaItem', { noteId: item, talkId: agenda });
    const matterId = await raised(mixed, { talkId: came });

    await night(mixed, '2032-01-01');
    const left = (table: string, columns: string, id: string) => service.rows(mixed, `select ${columns} from app.${table} where institution_id = $1 and id = $2`, [id]);
    expect([await left('talk', 'id', written), await left('talk', 'id', agenda), await left('talk', 'id', came)]).toEqual([[{ id: written }], [], []]);
    expect([await left('talk_request', 'id', requestId), await left('matter', 'talk_id', matterId)]).toEqual([[{ id: requestId }], [{ talk_id: null }]]);
    // What was ticked off in a talk that is gone does not come back.
    expect(await left('sealed_note', 'settled_talk_id', item)).toEqual([{ settled_talk_id: next }]);
    await night(mixed, '2033-01-01');
    expect(Object.entries(await counts(mixed)).filter(([, n]) => n > 0)).toEqual([]);
  });
});

describe('what does not end with a year', () => {
  it('T-36 a referral is kept for a year to the day', async () => {
    await service.setToday('2033-03-01');
    await inboxOf(mixed).act('P0018', 'describeCounselling', { name: '心理服务中心', phone: '12356', hours: '每日 8:30—21:00' });
    await inboxOf(mixed).act('P0012', 'takeReferral', {});
    await night(mixed, '2034-03-01');
    expect(await count(mixed, 'counselling_referral')).toBe(1);
    await night(mixed, '2034-03-02');
    expect(await count(mixed, 'counselling_referral')).toBe(0);
  });

  it('a key is kept while its person is in service, and afterwards while a note is sealed to it', async () => {
    await service.setToday('2034-03-02');
    const talkId = await planned(mixed, '2034-03-03');
    await pairOf(mixed).agreedAction(talkId, '2034-04-01');
    mixed.leaves('P0010', '2034-04-01');
    await service.hear(mixed);
    const holders = async () => (await service.rows<{ id: string }>(mixed, 'select person_id as id from app.sealing_key where institution_id = $1', [])).map(({ id }) => mixed.staffNo(id)).toSorted();
    await night(mixed, '2039-12-31');
    expect(await holders()).toEqual(['P0006', 'P0010']);
    await night(mixed, '2040-01-01');
    expect(await holders()).toEqual(['P0006']);
  });
});
