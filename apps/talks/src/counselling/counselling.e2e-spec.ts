import { randomUUID } from 'node:crypto';
import { PracticeInstitution } from '../practice-institution.fixtures';
import { Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0013 is HR, P0010 on the staff, P0080 has retired. */
let service: TalksService;
let practice: PracticeInstitution;
let refusals: Refusals;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

const inputOf = { describeCounselling: 'DescribeCounsellingInput', takeReferral: 'TakeReferralInput', deleteReferral: 'DeleteReferralInput' } as const;
type Verb = keyof typeof inputOf;
interface Payload {
  service: { name: string } | null;
  referrals: { id: string; takenOn: string }[];
  userErrors: { code: string; message: string }[];
}
const card = { name: '市心理服务中心', phone: '12356', hours: '每日 8:30—21:00' };
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<{ done: Payload } | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { done: ${verb}(input: $input) { service { name } referrals { id takenOn } userErrors { code message } } }`, { input });
const mine = async (who: Asker, of = practice) => (await service.ask<{ myReferrals: { id: string; takenOn: string }[] }>(of, who, '{ myReferrals { id takenOn } }')).data.myReferrals;
const stored = () => service.rows<Record<string, unknown>>(practice, 'select * from app.counselling_referral where institution_id = $1');

it('a referral waits for the card, which the personnel office writes and everybody reads', async () => {
  expect((await send('P0010', 'takeReferral', {})).data?.done).toMatchObject({ userErrors: [{ code: 'NO_SERVICE' }], referrals: [] });
  expect((await send('P0013', 'describeCounselling', card)).data?.done.service?.name).toBe(card.name);
  expect((await send('P0013', 'describeCounselling', { ...card, name: '咨询室' })).data?.done.service?.name).toBe('咨询室');
  for (const who of ['P0010', 'P0080', 'P0001']) {
    expect((await service.ask<{ counsellingService: object }>(practice, who, '{ counsellingService { name phone hours } }')).data.counsellingService).toEqual({ ...card, name: '咨询室' });
  }
});

it('T-36 only the person takes the card; a day is kept, nothing of what about, and nobody else is told, the audit included', async () => {
  const taken = (await send('P0010', 'takeReferral', {})).data?.done.referrals ?? [];
  expect(taken).toEqual([{ id: expect.any(String) as string, takenOn: '2026-11-23' }]);
  expect((await send('P0010', 'takeReferral', {})).data?.done.referrals).toEqual(taken);
  expect(await stored()).toEqual([{ institution_id: practice.id, id: taken[0]?.id, person_id: practice.person('P0010'), taken_on: '2026-11-23' }]);
  expect(await service.rows(practice, `select 1 from app.audit_entry where institution_id = $1 and operation = 'takeReferral'`)).toEqual([]);
  expect(await service.rows(practice, `select 1 from ops.outbox where institution_id = $1`)).toEqual([]);
  for (const other of ['P0006', 'P0001', 'P0013', 'P0080', { administrator: 'AUDIT' } as const]) expect(await mine(other)).toEqual([]);
  for (const other of ['P0006', 'P0013']) expect((await send(other, 'deleteReferral', { referralId: taken[0]?.id })).data?.done.userErrors.map((error) => error.code)).toEqual(['NOT_FOUND']);
  expect((await send('P0010', 'deleteReferral', { referralId: taken[0]?.id })).data?.done.referrals).toEqual([]);
  expect(await stored()).toEqual([]);
});

it('a record is shown for a year and then deleted', async () => {
  await send('P0010', 'takeReferral', {});
  await service.setToday('2027-11-23');
  expect(await mine('P0010')).toHaveLength(1);
  await service.setToday('2027-11-24');
  expect(await mine('P0010')).toEqual([]);
  await send('P0012', 'takeReferral', {});
  expect((await stored()).map((row) => row['person_id'])).toEqual([practice.person('P0012')]);
});

describe('refused', () => {
  beforeAll(async () => void (await send('P0013', 'describeCounselling', card)));

  it.each<[string, Asker, Verb, object, string]>([
    ['a card by the staff', 'P0010', 'describeCounselling', card, 'FORBIDDEN'], ['a card by the leadership', 'P0001', 'describeCounselling', card, 'FORBIDDEN'],
    ['a card without a phone', 'P0013', 'describeCounselling', { ...card, phone: ' ' }, 'BAD_USER_INPUT'], ['a card too long', 'P0013', 'describeCounselling', { ...card, name: '名'.repeat(61) }, 'BAD_USER_INPUT'],
    ['a referral of somebody else', 'P0006', 'takeReferral', { personId: randomUUID() }, 'BAD_USER_INPUT'], ['a referral with a cause', 'P0010', 'takeReferral', { reason: '失眠' }, 'BAD_USER_INPUT'],
    ...(['name', 'phone', 'hours'] as const).map((part): [string, Asker, Verb, object, string] => [`a card with half a character in its ${part}`, 'P0013', 'describeCounselling', { ...card, [part]: '\ud800' }, 'BAD_USER_INPUT']),
    ['a card by the retired', 'P0080', 'describeCounselling', card, 'FORBIDDEN'],
  ])('%s', async (_name, who, verb, input, code) => {
    const before = await stored();
    expect((await send(who, verb, input)).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await stored()).toEqual(before);
  });

  it.each<[string, string, object]>([['describeCounselling', 'P0013', card], ['takeReferral', 'P0010', {}]])(whoeverMay, (verb, who, input) => refusals.always(who, verb, input));

  it('what is another institution’s', async () => {
    const other = new PracticeInstitution();
    await service.hear(other);
    expect((await service.ask<{ counsellingService: null }>(other, 'P0010', '{ counsellingService { name } }')).data.counsellingService).toBeNull();
    const [row] = await stored();
    expect((await send('P0012', 'deleteReferral', { referralId: row?.['id'] }, other)).data?.done.userErrors.map((error) => error.code)).toEqual(['NOT_FOUND']);
  });

  it.each([['deleteReferral']])(whateverTheRecord, async (verb) => {
    const [own] = (await send('P0014', 'takeReferral', {})).data?.done.referrals ?? [];
    await refusals.whatever(own?.id ?? '', 'P0014', verb, (referralId) => ({ referralId }), { nobody: 'FORBIDDEN', administrator: 'FORBIDDEN' });
  });

  it('of two deletions at once one finds nothing, and they leave what one leaves', async () => {
    const taken = async (who: string): Promise<Sent> => [who, 'deleteReferral', { referralId: (await send(who, 'takeReferral', {})).data?.done.referrals[0]?.id }];
    expect(await refusals.twice(() => taken('P0008'))).toEqual(['NOT_FOUND']);
    expect(await mine('P0008')).toEqual([]);
  });

  it('an officer who has left describes it no more; for themselves whoever has left still takes the card and deletes that they did', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    await send('P0013', 'describeCounselling', card, leaving);
    leaving.leaves('P0013', '2026-11-23');
    await service.hear(leaving);
    expect(await refusals.refused(['P0013', 'describeCounselling', { ...card, name: '咨询室' }], leaving)).toBe('FORBIDDEN');
    const [own] = (await send('P0013', 'takeReferral', {}, leaving)).data?.done.referrals ?? [];
    expect((await send('P0013', 'deleteReferral', { referralId: own?.id }, leaving)).data?.done).toMatchObject({ referrals: [], userErrors: [] });
  });

  it('T-36 what has changed since it was seen is not written over, and of two who saw the same one is taken', async () => {
    const mark = async () => (await service.ask<{ counsellingService: { mark: string } }>(practice, 'P0013', '{ counsellingService { mark } }')).data.counsellingService.mark;
    await send('P0013', 'describeCounselling', card);
    const seenMark = await mark();
    const both = await Promise.all(['12351', '12352'].map((phone) => send('P0013', 'describeCounselling', { ...card, phone, seenMark })));
    expect(both.flatMap(({ data }) => data?.done.userErrors.map(({ code }) => code))).toEqual(['CHANGED']);
    const stands = await mark();
    expect((await send('P0013', 'describeCounselling', { ...card, seenMark: 'another' })).data?.done.userErrors).toMatchObject([{ code: 'CHANGED' }]);
    expect(await mark()).toBe(stands);
    expect((await send('P0013', 'describeCounselling', { ...card, seenMark: stands })).data?.done.userErrors).toEqual([]);
  });

  it('two who describe it at once leave one card, whole', async () => {
    const cards = ['甲室', '乙室'].map((name, n) => ({ ...card, name, phone: `1235${n}` }));
    const both = await Promise.all(cards.map((input) => send('P0013', 'describeCounselling', input)));
    expect(both.flatMap(({ data, errors }) => [...(data?.done.userErrors ?? []), ...(errors ?? [])])).toEqual([]);
    const { counsellingService } = (await service.ask<{ counsellingService: object }>(practice, 'P0010', '{ counsellingService { name phone hours } }')).data;
    expect(cards).toContainEqual(counsellingService);
    expect(await service.rows(practice, 'select 1 from app.counselling_service where institution_id = $1')).toHaveLength(1);
  });

  it('the same key takes it once, and two at once are one', async () => {
    const key = randomUUID();
    await Promise.all([send('P0007', 'takeReferral', { idempotencyKey: key }), send('P0007', 'takeReferral', {})]);
    await send('P0007', 'takeReferral', { idempotencyKey: key });
    expect(await mine('P0007')).toHaveLength(1);
  });
});
