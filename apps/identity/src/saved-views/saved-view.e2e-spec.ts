import { randomUUID } from 'node:crypto';
import { IdentityService, type Asker } from '../identity.fixtures';
import { MOST_VIEWS, type SavedView } from './saved-view';

let service: IdentityService;
beforeAll(async () => { service = await IdentityService.start(); }, 60_000);
afterAll(() => service.stop());

let institutionId: string;
let personId: string;
let other: string;
beforeEach(async () => {
  institutionId = randomUUID();
  [personId, other] = [await service.person(institutionId, 'P0013'), await service.person(institutionId, 'P0014')];
  for (const [id, name] of [[personId, 'P0013'], [other, 'P0014']] as const) await service.account(institutionId, { personId: id }, name);
});

interface Payload { account: { views: SavedView[] } | null; userErrors: { code: string; message: string; path: string[] }[] }
type Operation = 'saveView' | 'forgetView';
const send = (operation: Operation, who: Asker, input: object, of = institutionId) =>
  service.ask<Record<string, Payload> | null>(of, who, `mutation ($input: ${operation === 'saveView' ? 'SaveViewInput' : 'ForgetViewInput'}!) { ${operation}(input: $input) { account { views { list name address } } userErrors { code message path } } }`, { input });
async function did(operation: Operation, who: Asker, input: object): Promise<SavedView[]> {
  const { data, errors } = await send(operation, who, input);
  expect([errors, data?.[operation]?.userErrors]).toEqual([undefined, []]);
  return data?.[operation]?.account?.views ?? [];
}
const views = async (who: Asker, of = institutionId) => (await service.ask<{ myAccount: { views: SavedView[] } | null }>(of, who, '{ myAccount { views { list name address } } }')).data?.myAccount?.views ?? null;
const view = (name: string, list = 'duties', address = 'f.state=OPEN'): SavedView => ({ list, name, address });
const rows = () => service.rows<{ n: number }>(institutionId, 'select count(*)::int as n from app.saved_view where institution_id = $1').then(([row]) => row?.n);

describe('a view of a list', () => {
  it('is kept by name, gives way to a newer one of that name, and is forgotten', async () => {
    expect(await did('saveView', personId, view('没谈的'))).toEqual([view('没谈的')]);
    expect(await did('saveView', personId, view('没谈的', 'talks'))).toEqual([view('没谈的'), view('没谈的', 'talks')]);
    expect(await did('saveView', personId, view('没谈的', 'duties', 'q=张'))).toEqual([view('没谈的', 'duties', 'q=张'), view('没谈的', 'talks')]);
    expect(await did('forgetView', personId, { list: 'duties', name: '没谈的' })).toEqual([view('没谈的', 'talks')]);
    expect(await views(personId)).toEqual([view('没谈的', 'talks')]);
  });

  it('is seen by nobody else, and nobody else’s name stands in its way', async () => {
    await did('saveView', personId, view('没谈的'));
    for (const administrator of ['SYSTEM', 'SECURITY', 'AUDIT'] as const) {
      await service.account(institutionId, { administrator }, administrator.toLowerCase());
      expect(await views({ administrator })).toEqual([]);
    }
    expect([await views(other), await views(personId, randomUUID())]).toEqual([[], null]);
    expect(await did('saveView', other, view('没谈的', 'duties', 'q=李'))).toEqual([view('没谈的', 'duties', 'q=李')]);
    expect((await send('forgetView', { administrator: 'AUDIT' }, { list: 'duties', name: '没谈的' })).data?.['forgetView']?.userErrors).toMatchObject([{ code: 'VIEW_NOT_FOUND', message: expect.stringMatching(/^没有/) }]);
    expect(await views(personId)).toEqual([view('没谈的')]);
  });

  it('is an administrator’s as well', async () => {
    await service.account(institutionId, { administrator: 'SECURITY' }, 'secadmin');
    expect(await did('saveView', { administrator: 'SECURITY' }, view('停用的', 'accounts'))).toEqual([view('停用的', 'accounts')]);
  });

  it('goes with its account, and its words stand in no audit row and no log', async () => {
    await did('saveView', personId, view('找王小明', 'duties', 'q=王小明'));
    expect(await service.rows(institutionId, 'select operation, subject_type as type, person_id as of from app.audit_entry where institution_id = $1')).toEqual([{ operation: 'saveView', type: 'Account', of: personId }]);
    const everywhere = await service.rows<{ entry: string }>(institutionId, 'select to_jsonb(a)::text as entry from app.audit_entry a where institution_id = $1');
    expect(JSON.stringify(everywhere)).not.toContain('王小明');
    await service.rows(institutionId, `delete from app.account where institution_id = $1 and sign_in_name = 'P0013' returning id`);
    expect(await rows()).toBe(0);
  });
});

describe('refusals save nothing', () => {
  it.each<[string, Operation, object]>([
    ['a list that is no name', 'saveView', view('一', 'Duties!')],
    ['a list with a name that is too long', 'saveView', view('一', 'd'.repeat(41))],
    ['without a name', 'saveView', view(' ')],
    ['a name that is too long', 'saveView', view('名'.repeat(31))],
    ['half a character', 'saveView', view('一\ud800')],
    ['an address that is too long', 'saveView', view('一', 'duties', 'q'.repeat(2001))],
    ['an address with control characters', 'saveView', view('一', 'duties', 'q=\u0000')],
    ['to forget a list that is no name', 'forgetView', { list: '', name: '一' }],
  ])('%s', async (_name, operation, input) => {
    const { errors } = await send(operation, personId, input);
    expect(errors?.map(({ extensions, message }) => [extensions.code, /[\u4e00-\u9fff]/.test(message)])).toEqual([['BAD_USER_INPUT', true]]);
    expect(await rows()).toBe(0);
  });

  it('of whoever is not signed in, or has no account', async () => {
    for (const operation of ['saveView', 'forgetView'] as const) {
      expect((await send(operation, null, operation === 'saveView' ? view('一') : { list: 'duties', name: '一' })).errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
    const nobody = await service.person(institutionId, 'P0099');
    expect((await send('saveView', nobody, view('一'))).data?.['saveView']?.userErrors.map(({ code }) => code)).toEqual(['ACCOUNT_NOT_FOUND']);
  });

  it('more than a hundred, also two at once, and the same key keeps once', async () => {
    const [account] = await service.rows<{ id: string }>(institutionId, `select id from app.account where institution_id = $1 and sign_in_name = 'P0013'`);
    await service.rows(institutionId, `insert into app.saved_view (institution_id, account_id, list, name, address) select $1, $2, 'duties', n::text, '' from generate_series(2, $3) n returning 1 as one`, [account?.id, MOST_VIEWS]);
    const [one, two] = await Promise.all([send('saveView', personId, view('甲')), send('saveView', personId, view('乙'))]);
    expect([one, two].flatMap(({ data }) => data?.['saveView']?.userErrors.map(({ code }) => code)).toSorted()).toEqual(['TOO_MANY_VIEWS']);
    expect(await rows()).toBe(MOST_VIEWS);
    const idempotencyKey = randomUUID();
    for (const _ of [1, 2]) await did('saveView', personId, { ...view('2', 'duties', 'q=x'), idempotencyKey });
    expect((await send('saveView', personId, { ...view('2', 'duties', 'q=y'), idempotencyKey })).errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
    expect((await views(personId))?.find(({ name }) => name === '2')).toEqual(view('2', 'duties', 'q=x'));
  });
});
