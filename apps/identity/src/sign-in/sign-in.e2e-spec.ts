import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { IdentityService, minute, password, totpSecret } from '../identity.fixtures';
import { takeAttempt } from './attempts';
import { verifyPassword, verifyTotp } from './sign-in.service';
import { totpCode } from './totp';

let service: IdentityService;
beforeAll(async () => { service = await IdentityService.start(); }, 60_000);
afterAll(() => service.stop());

let institutionId: string;
let personId: string;
beforeEach(async () => {
  institutionId = randomUUID();
  personId = await service.person(institutionId, 'P0013');
});

const enter = (typed: string, name = 'P0013') => verifyPassword(service.deps, { institutionId, name, password: typed });
const code = (accountId: string, given: string) => verifyTotp(service.deps, { institutionId, accountId, code: given });
const now = () => totpCode(totpSecret, service.clock.now);
const times = async (n: number, work: () => Promise<{ ok: boolean; refusal?: string }>): Promise<string[]> => {
  const answers: string[] = [];
  for (let i = 0; i < n; i += 1) answers.push((await work()).refusal ?? 'OK');
  return answers;
};
const attempts = () => service.rows<{ failures: number; accountId: string | null }>(institutionId, 'select failures, account_id as "accountId" from app.sign_in_attempt where institution_id = $1');

describe('a password', () => {
  it('signs in, however the name is spaced; another does not, nor does another institution\'s', async () => {
    const accountId = await service.account(institutionId, { personId }, 'P0013');
    expect(await enter(password)).toEqual({ ok: true, value: { accountId, totp: 'NONE' } });
    expect(await enter(password, ' Ｐ0013 ')).toMatchObject({ ok: true });
    expect(await enter('wrong')).toEqual({ ok: false, refusal: 'WRONG' });
    expect(await verifyPassword(service.deps, { institutionId: randomUUID(), name: 'P0013', password })).toEqual({ ok: false, refusal: 'WRONG' });
  });

  it('five failures lock the name, the right password too; each wait is longer; success counts from none', async () => {
    await service.account(institutionId, { personId }, 'P0013');
    expect(await times(5, () => enter('wrong'))).toEqual(Array(5).fill('WRONG'));
    expect(await enter(password)).toEqual({ ok: false, refusal: 'LOCKED', waitSeconds: 60, hint: '尝试次数过多,请 1 分钟后再试' });
    service.wait(minute - 1000);
    expect(await enter(password)).toMatchObject({ refusal: 'LOCKED', waitSeconds: 1, hint: '尝试次数过多,请 1 秒后再试' });
    service.wait(1000);
    expect(await enter('wrong')).toMatchObject({ refusal: 'WRONG' });
    expect(await enter(password)).toMatchObject({ refusal: 'LOCKED', waitSeconds: 120 });
    service.wait(2 * minute);
    expect(await enter(password)).toMatchObject({ ok: true });
    expect(await attempts()).toEqual([]);
    expect(await times(4, () => enter('wrong'))).toEqual(Array(4).fill('WRONG'));
    expect(await enter(password)).toMatchObject({ ok: true });
  });

  it('a name nobody has is locked out just the same, and who has one is not told', async () => {
    await service.account(institutionId, { personId }, 'P0013');
    const known = await times(6, () => enter('wrong'));
    expect(await times(6, () => enter('wrong', 'P9999'))).toEqual(known);
    expect((await attempts()).map(({ failures, accountId }) => [failures, accountId !== null]).sort()).toEqual([[5, false], [5, true]]);
    const kept = await service.rows<{ text: string }>(institutionId, `select row_to_json(t)::text as text from app.sign_in_attempt t where institution_id = $1`);
    expect(JSON.stringify(kept)).not.toMatch(/P0013|P9999/);
  });

  it('fifty wrong ones at once count exactly: five are looked at, the rest find the name locked', async () => {
    await service.account(institutionId, { personId }, 'P0013');
    await service.warm();
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter('wrong')));
    expect(answers.filter((a) => !a.ok && a.refusal === 'WRONG')).toHaveLength(5);
    expect(answers.filter((a) => !a.ok && a.refusal === 'LOCKED')).toHaveLength(45);
    expect(await attempts()).toMatchObject([{ failures: 5 }]);
  });

  it('attempts on one name take turns: the second counts from what the first has counted', async () => {
    const take = (work: (counted: Awaited<ReturnType<typeof takeAttempt>>) => Promise<void>) =>
      service.inside(institutionId, async (tx) => work(await takeAttempt(service.deps, tx, institutionId, 'P0013', null)));
    let commit = (): void => undefined;
    const committed = new Promise<void>((resolve) => { commit = resolve; });
    let counted = (): void => undefined;
    const first = new Promise<void>((resolve) => { counted = resolve; });
    const both = [take(async () => { counted(); await committed; })];
    await first;
    let seen: unknown;
    both.push(take(async (attempt) => { seen = attempt; }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen).toBeUndefined();
    commit();
    await Promise.all(both);
    expect(seen).toMatchObject({ before: { failures: 1 }, counted: { failures: 2 } });
  });

  it('takes as long for a name that nobody has', async () => {
    const slow: string[] = [];
    const passwords = { ...service.deps.passwords, verify: async (stored: string | null, typed: string) => { slow.push(stored === null ? 'nobody' : 'somebody'); return service.deps.passwords.verify(stored, typed); } };
    await service.account(institutionId, { personId }, 'P0013');
    for (const name of ['P0013', 'P9999']) await verifyPassword({ ...service.deps, passwords }, { institutionId, name, password: 'wrong' });
    expect(slow).toEqual(['somebody', 'nobody']);
  });

  it('of an account without one is never right', async () => {
    await service.account(institutionId, { personId }, 'P0013');
    await service.rows(institutionId, 'update app.account set password_hash = null, password_set_at = null where institution_id = $1');
    for (const typed of ['', password, 'nobody has this password']) expect(await enter(typed)).toMatchObject({ refusal: 'WRONG' });
  });

  it('is hashed anew where it was hashed with other parameters', async () => {
    await service.account(institutionId, { personId }, 'P0013');
    await service.rows(institutionId, 'update app.account set password_hash = $2 where institution_id = $1', [await hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 })]);
    expect(await enter(password)).toMatchObject({ ok: true });
    const [row] = await service.rows<{ hash: string }>(institutionId, 'select password_hash as hash from app.account where institution_id = $1');
    expect(row?.hash).toContain('$m=256,');
    expect(await enter(password)).toMatchObject({ ok: true });
  });

  it('of a leaver, or a blocked account, is told so only to who knows it', async () => {
    await service.account(institutionId, { personId }, 'P0013');
    await service.rows(institutionId, 'update app.account set blocked_at = now() where institution_id = $1');
    expect([await enter('wrong'), await enter(password)]).toMatchObject([{ refusal: 'WRONG' }, { refusal: 'CLOSED' }]);
    await service.rows(institutionId, 'update app.account set blocked_at = null where institution_id = $1');
    expect(await enter(password)).toMatchObject({ ok: true });
    await service.hear(institutionId, personId, [{ to: '2026-11-23' }]);
    expect([await enter('wrong'), await enter(password)]).toMatchObject([{ refusal: 'WRONG' }, { refusal: 'CLOSED' }]);
  });
});

describe('a one-time code', () => {
  it('is asked of administrators and of who chose it, and is good once', async () => {
    const accountId = await service.account(institutionId, { administrator: 'SECURITY' }, 'secadmin');
    expect(await enter(password, 'secadmin')).toEqual({ ok: true, value: { accountId, totp: 'REQUIRED' } });
    expect(await code(accountId, now())).toEqual({ ok: true, value: { accountId } });
    expect(await code(accountId, now())).toEqual({ ok: false, refusal: 'WRONG' });
    service.wait(-60 * minute);
    expect(await code(accountId, now())).toEqual({ ok: false, refusal: 'WRONG' });
    service.wait(60 * minute + 30_000);
    expect(await code(accountId, now())).toMatchObject({ ok: true });
  });

  it('shown twice at once lets one in', async () => {
    const accountId = await service.account(institutionId, { personId }, 'P0013', { totp: true });
    await service.warm();
    const answers = await Promise.all(Array.from({ length: 4 }, () => code(accountId, now())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('a wrong one counts with wrong passwords; the right password between does not clear the count', async () => {
    const accountId = await service.account(institutionId, { personId }, 'P0013', { totp: true });
    expect(await times(2, () => enter('wrong'))).toEqual(['WRONG', 'WRONG']);
    expect(await times(2, () => code(accountId, '000000'))).toEqual(['WRONG', 'WRONG']);
    expect(await enter(password)).toMatchObject({ ok: true, value: { totp: 'REQUIRED' } });
    expect(await attempts()).toMatchObject([{ failures: 4 }]);
    expect(await code(accountId, '000000')).toMatchObject({ refusal: 'WRONG' });
    expect(await code(accountId, now())).toMatchObject({ refusal: 'LOCKED', waitSeconds: 60 });
    service.wait(minute);
    expect(await enter(password)).toMatchObject({ ok: true });
    expect(await code(accountId, now())).toMatchObject({ ok: true });
    expect(await attempts()).toEqual([]);
  });

  it('of another institution, of an account without one, or of a blocked account lets nobody in', async () => {
    const accountId = await service.account(institutionId, { personId }, 'P0013', { totp: true });
    expect(await verifyTotp(service.deps, { institutionId: randomUUID(), accountId, code: now() })).toMatchObject({ refusal: 'WRONG' });
    const other = await service.account(institutionId, { personId: randomUUID() }, 'P0014');
    expect(await code(other, now())).toMatchObject({ refusal: 'WRONG' });
    await service.rows(institutionId, 'update app.account set blocked_at = now() where institution_id = $1');
    expect(await code(accountId, now())).toMatchObject({ refusal: 'CLOSED' });
  });
});
