import { randomUUID } from 'node:crypto';
import { hour, IdentityService, ownIssuer, type Asker } from '../identity.fixtures';

let service: IdentityService;
beforeAll(async () => { service = await IdentityService.start(); }, 60_000);
afterAll(() => service.stop());

const [audit, security, system] = [{ administrator: 'AUDIT' }, { administrator: 'SECURITY' }, { administrator: 'SYSTEM' }] as const;
const day = 24 * hour;

let institutionId: string;
let personId: string;
beforeEach(async () => {
  institutionId = randomUUID();
  personId = await service.person(institutionId, 'P0013');
  await service.account(institutionId, { personId }, 'P0013');
});

interface Opening { id: string; personId: string; signInName: string | null; reason: string; state: string; endsAt: string | null; viewerCanAnswer: boolean; viewerCanEnd: boolean }
interface Payload { opening: Opening | null; userErrors: { code: string; message: string; path: string[] }[] }
const fields = 'id personId signInName reason state endsAt viewerCanAnswer viewerCanEnd';
type Operation = 'requestAuditOpening' | 'answerAuditOpening' | 'endAuditOpening';
async function change(operation: Operation, who: Asker, input: object, of = institutionId) {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await service.ask<Record<string, Payload>>(of, who, `mutation ($input: ${type}!) { ${operation}(input: $input) { opening { ${fields} } userErrors { code message path } } }`, { input });
  return { payload: data?.[operation] ?? null, code: errors?.[0]?.extensions.code };
}
const request = (who: Asker = audit, input: object = {}, of?: string) => change('requestAuditOpening', who, { signInName: 'P0013', reason: 'INCIDENT', ...input }, of);
const answer = (openingId: string, agree: boolean, who: Asker = security, of?: string) => change('answerAuditOpening', who, { openingId, agree }, of);
const end = (openingId: string, who: Asker = audit, of?: string) => change('endAuditOpening', who, { openingId }, of);
const asked = async (): Promise<string> => (await request()).payload?.opening?.id ?? '';
const refusal = ({ payload }: { payload: Payload | null }) => payload?.userErrors[0]?.code;
const openings = async (who: Asker, of = institutionId): Promise<Opening[]> =>
  (await service.ask<{ auditOpenings: { nodes: Opening[] } }>(of, who, `{ auditOpenings(first: 100) { nodes { ${fields} } } }`)).data.auditOpenings.nodes;
const states = async () => (await openings(audit)).map(({ state }) => state);
/** For whom the audit administrator's viewer says that accesses are open, as the gateway hears it. */
async function opened(administrator: 'AUDIT' | 'SECURITY' = 'AUDIT'): Promise<string[]> {
  const name = `${administrator.toLowerCase()}-${randomUUID().slice(0, 8)}`;
  const known = await service.rows<{ id: string }>(institutionId, 'select id from app.account where institution_id = $1 and administrator = $2', [administrator]);
  const accountId = known[0]?.id ?? (await service.account(institutionId, { administrator }, name));
  const { body: { session } } = await service.internal<{ session: string }>('sessions', { issuer: ownIssuer.url, subject: accountId, claims: { institution: institutionId }, client: 'Chromium · Linux' });
  return (await service.internal<{ viewer: { opened?: string[] } }>('viewer', { session })).body.viewer.opened ?? [];
}

describe('the accesses of one person are opened by two administrators', () => {
  it('asked for by the audit administrator, agreed to by the security administrator, open for seven days and told to the gateway', async () => {
    const { payload } = await request();
    expect(payload).toEqual({
      opening: { id: expect.any(String), personId, signInName: 'P0013', reason: 'INCIDENT', state: 'WAITING', endsAt: '2026-11-30T01:00:00.000Z', viewerCanAnswer: false, viewerCanEnd: true },
      userErrors: [],
    });
    const id = payload?.opening?.id ?? '';
    expect([await opened(), (await openings(security))[0]]).toEqual([[], expect.objectContaining({ id, viewerCanAnswer: true, viewerCanEnd: true })]);
    service.wait(day);
    expect((await answer(id, true)).payload?.opening).toMatchObject({ state: 'OPEN', endsAt: '2026-12-01T01:00:00.000Z', viewerCanAnswer: false });
    expect([await opened(), await opened('SECURITY')]).toEqual([[personId], []]);
    service.wait(7 * day);
    expect([await opened(), await states()]).toEqual([[], ['ENDED']]);
    service.wait(-8 * day);
  });

  it('the person concerned sees each step and each look, with the role whose it was', async () => {
    const id = await asked();
    await answer(id, true);
    await end(id, security);
    const { data } = await service.ask<{ identityRecordAccesses: { nodes: object[] } }>(institutionId, personId, '{ identityRecordAccesses { nodes { kind administrator operation what reader { id } } } }');
    const step = (operation: string, administrator: string) => ({ kind: 'WRITE', administrator, operation, what: '打开查阅记录的申请', reader: null });
    const nodes = data.identityRecordAccesses.nodes as { kind: string }[];
    expect(nodes.filter(({ kind }) => kind === 'WRITE')).toEqual([step('endAuditOpening', 'SECURITY'), step('answerAuditOpening', 'SECURITY'), step('requestAuditOpening', 'AUDIT')]);
    const before = nodes.length;
    await openings(audit);
    await openings(security);
    const after = await service.ask<{ identityRecordAccesses: { nodes: object[] } }>(institutionId, personId, '{ identityRecordAccesses { nodes { kind administrator what } } }');
    const look = (administrator: string) => ({ kind: 'READ', administrator, what: '打开查阅记录的申请' });
    expect(after.data.identityRecordAccesses.nodes.slice(0, -before)).toEqual([look('SECURITY'), look('AUDIT')]);
  });

  it('a refusal opens nothing, nor does a request that nobody answered, and either may be made anew', async () => {
    await answer(await asked(), false);
    expect([await states(), await opened()]).toEqual([['REFUSED'], []]);
    const second = await asked();
    service.wait(7 * day);
    expect([await states(), refusal(await answer(second, true)), await opened()]).toEqual([['LAPSED', 'REFUSED'], 'TOO_LATE', []]);
    expect((await request()).payload?.opening?.state).toBe('WAITING');
    service.wait(-7 * day);
  });

  it.each([['audit', audit], ['security', security]])('the %s administrator ends it before its time', async (_name, who) => {
    const id = await asked();
    await answer(id, true);
    expect((await end(id, who)).payload?.opening).toMatchObject({ state: 'ENDED', endsAt: null, viewerCanEnd: false });
    expect(await opened()).toEqual([]);
  });

  it('of two answers at once one counts, and of two requests for one person one is made', async () => {
    await service.warm();
    const requests = await Promise.all([request(), request()]);
    expect(requests.map(refusal).sort()).toEqual(['ALREADY_RUNNING', undefined]);
    const id = requests.find(({ payload }) => payload?.opening)?.payload?.opening?.id ?? '';
    expect((await Promise.all([answer(id, true), answer(id, false)])).map(refusal).sort()).toEqual(['ALREADY_ANSWERED', undefined]);
  });

  it('a repetition with the same key does it once', async () => {
    const first = await request(audit, { idempotencyKey: 'once' });
    const again = await request(audit, { idempotencyKey: 'once' });
    expect([again.payload?.opening?.id, (await openings(audit)).length]).toEqual([first.payload?.opening?.id, 1]);
  });
});

describe('refusals, with nothing saved', () => {
  it.each(['P0099', '', ' ', 'P0013\u0000', '\ud800', 'sysadmin'])('a sign-in name that is nobody’s of the staff: %j', async (signInName) => {
    if (signInName === 'sysadmin') await service.account(institutionId, { administrator: 'SYSTEM' }, 'sysadmin');
    const { payload, code } = await request(audit, { signInName });
    expect([payload?.userErrors.map((error) => [error.code, error.path]) ?? code, await states()]).toEqual([payload ? [['PERSON_NOT_FOUND', ['input', 'signInName']]] : 'BAD_USER_INPUT', []]);
  });
  it('a name that is too long, and a reason that there is not', async () => {
    expect([(await request(audit, { signInName: 'P'.repeat(65) })).code, (await request(audit, { reason: 'CURIOSITY' })).code]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });
  it('another institution’s person, and another institution’s request', async () => {
    const elsewhere = randomUUID();
    expect(refusal(await request(audit, {}, elsewhere))).toBe('PERSON_NOT_FOUND');
    const id = await asked();
    for (const other of [id, randomUUID(), 'x', '']) {
      expect([refusal(await answer(other, true, security, elsewhere)), refusal(await end(other, audit, elsewhere))]).toEqual(['OPENING_NOT_FOUND', 'OPENING_NOT_FOUND']);
    }
    expect(await openings(audit, elsewhere)).toEqual([]);
    expect(await states()).toEqual(['WAITING']);
  });
  it('one that is answered, over, or running already', async () => {
    const id = await asked();
    expect(refusal(await request())).toBe('ALREADY_RUNNING');
    await answer(id, true);
    expect([refusal(await answer(id, false)), refusal(await request()), refusal(await end(id)), refusal(await end(id)), refusal(await answer(id, true))])
      .toEqual(['ALREADY_ANSWERED', 'ALREADY_RUNNING', undefined, 'NOT_RUNNING', 'ALREADY_ANSWERED']);
  });
  it('more than five at a time', async () => {
    for (let n = 0; n < 6; n += 1) {
      const another = await service.person(institutionId, `P010${n}`);
      await service.account(institutionId, { personId: another }, `P010${n}`);
      expect(refusal(await request(audit, { signInName: `P010${n}` }))).toBe(n < 5 ? undefined : 'TOO_MANY_RUNNING');
    }
  });
  it('nobody but the audit administrator asks, nobody but the security administrator answers, and nobody else sees or ends anything', async () => {
    const hr = await service.person(institutionId, 'P0020', [{}, { kind: 'OFFICE', label: 'HR' }]);
    const id = await asked();
    for (const who of [security, system, hr, personId, null]) expect((await request(who)).code).toBe(who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    for (const who of [audit, system, hr, personId, null]) expect((await answer(id, true, who)).code).toBe(who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    for (const who of [system, hr, personId, null]) expect((await end(id, who)).code).toBe(who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    for (const who of [system, hr, personId]) expect(await openings(who)).toEqual([]);
    expect(await states()).toEqual(['WAITING']);
  });
});

describe('readers of an opened audit', () => {
  const names = async (who: Asker, ids: string[], of = institutionId) =>
    (await service.ask<{ _entities: ({ signInName: string | null } | null)[] }>(of, who, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on AuditReader { signInName } } }', { r: ids.map((id) => ({ __typename: 'AuditReader', id })) }))
      .data._entities.map((reader) => reader?.signInName ?? null);
  it('are known to the audit administrator by their sign-in names, in one statement, and to nobody else', async () => {
    const second = await service.person(institutionId, 'P0014');
    await service.account(institutionId, { personId: second }, 'P0014');
    const cost = async (ids: string[]) => { const before = await service.statements(); expect(await names(audit, ids)).toEqual(ids.map((id) => (id === personId ? 'P0013' : id === second ? 'P0014' : null))); return (await service.statements()) - before; };
    expect(await cost([personId, second, randomUUID()])).toBe(await cost([personId]));
    for (const who of [security, system, personId]) expect(await names(who, [personId])).toEqual([null]);
    expect(await names(audit, [personId, 'x'], randomUUID())).toEqual([null, null]);
  });
});

it('a page of openings costs the statements of one, and is of the caller’s making', async () => {
  const cost = async () => { const before = await service.statements(); await openings(audit); return (await service.statements()) - before; };
  await answer(await asked(), false);
  const one = await cost();
  for (let n = 0; n < 5; n += 1) await answer(await asked(), false);
  expect([await cost(), (await openings(audit)).length]).toEqual([one, 6]);
  for (const args of ['first: 0', 'first: 101', 'after: "x"']) expect((await service.ask(institutionId, audit, `{ auditOpenings(${args}) { totalCount } }`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
