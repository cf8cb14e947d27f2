import { createDataSource, migrate } from '@tongxin/database';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { entities, migrations } from '../data-source';
import { createDeps, inInstitution, type IdentityDeps } from '../deps';
import { acceptInvitation, openInvitation } from '../invitations/invitation.service';
import { SecretBox } from '../secret-box';
import { confirmInstitution, findInstitutionRequest, requestInstitution } from './create-institution.service';
import type { NewInstitution } from './institution-request';

let database: TestDatabase;
let dataSource: DataSource;
let deps: IdentityDeps;
let now = new Date('2026-11-23T02:00:00Z');
beforeAll(async () => {
  database = await testDatabase('identity', (url) => migrate({ service: 'identity', url, migrations }));
  dataSource = createDataSource({ url: database.url, applicationName: 'identity', entities, poolSize: 6 });
  await dataSource.initialize();
  deps = createDeps({ dataSource, secret: new SecretBox(randomBytes(32)), publicUrl: 'https://tongxin.example', now: () => now });
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});
beforeEach(() => (now = new Date('2026-11-23T02:00:00Z')));

const contentOf = (code: string): NewInstitution => ({
  kind: 'INSTITUTION', institutionId: randomUUID(), code, name: `${code} 党校`,
  administrators: [{ role: 'SYSTEM', name: '甲一' }, { role: 'SECURITY', name: '乙二' }, { role: 'AUDIT', name: '丙三' }],
  workbook: { name: '/srv/a.xlsx', sha256: 'ab'.repeat(32) },
});
const asked = async (content: Parameters<typeof requestInstitution>[1]) => {
  const outcome = await requestInstitution(deps, content, '张某');
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
};
const confirmed = async ({ id, fingerprint }: { id: string; fingerprint: string }, by: object = {}) => confirmInstitution(deps, { id, fingerprint, confirmer: '李某', ...by });
const registered = async (code: string): Promise<number> => (await dataSource.query<{ n: number }[]>(`select count(*)::int as n from ops.institution where code = $1`, [code]))[0]?.n ?? 0;
const accountsOf = (institutionId: string) => inInstitution(deps, institutionId, (tx) => tx.query<object>(
  `select administrator, holder_name as name, sign_in_name as "signInName", password_hash is null as "noPassword" from app.account where institution_id = $1 order by administrator`, [institutionId]));

describe('an institution that two people make', () => {
  it('exists once the second has confirmed, with three administrators who hold an invitation each', async () => {
    const content = contentOf('first');
    const request = await asked(content);
    expect([await registered('first'), (await findInstitutionRequest(deps, request.id))?.fingerprint]).toEqual([0, request.fingerprint]);
    const outcome = await confirmed(request);
    if (!outcome.ok) throw new Error(outcome.refusal);
    expect(outcome.value.invitations.map(({ role, name, signInName }) => [role, name, signInName])).toEqual([['SYSTEM', '甲一', 'sysadmin'], ['SECURITY', '乙二', 'secadmin'], ['AUDIT', '丙三', 'auditadmin']]);
    for (const { code, url, name } of outcome.value.invitations) {
      expect(url).toBe(`https://tongxin.example/identity/invitation?code=${code}`);
      expect(await openInvitation(deps, code)).toMatchObject({ ok: true, value: { holderName: name, institutionName: 'first 党校', totp: 'REQUIRED' } });
    }
    expect(await accountsOf(content.institutionId)).toMatchObject([{ administrator: 'AUDIT', noPassword: true }, { administrator: 'SECURITY' }, { administrator: 'SYSTEM' }]);
    const audit = await inInstitution(deps, content.institutionId, (tx) => tx.query(`select operation, request_id as request from app.audit_entry where institution_id = $1`, [content.institutionId]));
    expect(audit).toEqual(Array.from({ length: 3 }, () => ({ operation: 'createInstitution', request: request.id })));
  });

  it.each<[string, object, number, string]>([
    ['one person alone', { confirmer: '张 某' }, 1, 'SAME_PERSON'],
    ['a fingerprint that was not read out', { fingerprint: 'ABCD-ABCD-ABCD-ABCD' }, 1, 'FINGERPRINT_DIFFERS'],
    ['a day later', {}, 24, 'EXPIRED'],
    ['another number', { id: randomUUID() }, 1, 'NOT_FOUND'],
    ['a number that is none', { id: '7' }, 1, 'NOT_FOUND'],
  ])('is not made by %s', async (what, by, hours, refusal) => {
    const content = contentOf(`no-${refusal.toLowerCase().replaceAll('_', '-')}${what.length}`);
    const request = await asked(content);
    now = new Date(now.getTime() + hours * 3_600_000);
    expect(await confirmed(request, by)).toEqual({ ok: false, refusal });
    expect([await registered(content.code), await accountsOf(content.institutionId)]).toEqual([0, []]);
  });

  it('is made once, however many confirm at once, and a code is taken once', async () => {
    const request = await asked(contentOf('twice'));
    const rival = await asked(contentOf('twice'));
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => confirmed(request)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]))).toEqual(['ALREADY_CONFIRMED', 'ALREADY_CONFIRMED', 'ALREADY_CONFIRMED']);
    expect(await confirmed(rival)).toEqual({ ok: false, refusal: 'CODE_TAKEN' });
    expect([await registered('twice'), await accountsOf(rival.content.institutionId)]).toEqual([1, []]);
    expect(await requestInstitution(deps, contentOf('twice'), '张某')).toEqual({ ok: false, refusal: 'CODE_TAKEN' });
  });
});

describe('an administrator whose way in is made anew', () => {
  it('takes two people too, ends the old password at once, and can have a successor', async () => {
    const content = contentOf('renewed');
    const made = await confirmed(await asked(content));
    if (!made.ok) throw new Error(made.refusal);
    const audit = made.value.invitations.find(({ role }) => role === 'AUDIT')?.code ?? '';
    const request = await asked({ kind: 'ADMINISTRATOR', institutionId: content.institutionId, code: 'renewed', role: 'AUDIT', name: '丁四' });
    expect(await confirmed(request, { confirmer: '张某' })).toEqual({ ok: false, refusal: 'SAME_PERSON' });
    const outcome = await confirmed(request);
    expect(outcome).toMatchObject({ ok: true, value: { invitations: [{ role: 'AUDIT', name: '丁四', signInName: 'auditadmin' }] } });
    expect(await acceptInvitation(deps, { code: audit, password: '松风-旧的邀请码-93' })).toEqual({ ok: false, refusal: 'WITHDRAWN' });
    expect(await accountsOf(content.institutionId)).toMatchObject([{ administrator: 'AUDIT', name: '丁四', noPassword: true }, { name: '乙二' }, { name: '甲一' }]);
  });

  it('is none of the other two: the three stay three people', async () => {
    const content = contentOf('three');
    await confirmed(await asked(content));
    const reset = { kind: 'ADMINISTRATOR', institutionId: content.institutionId, code: 'three', role: 'AUDIT' } as const;
    expect(await requestInstitution(deps, { ...reset, name: ' 乙二' }, '张某')).toEqual({ ok: false, refusal: 'ADMINISTRATORS_INVALID' });
    // Two requests for one person, both made before either holds.
    const [audit, security] = [await asked({ ...reset, name: '丁四' }), await asked({ ...reset, role: 'SECURITY', name: '丁四' })];
    const outcomes = await Promise.all([confirmed(audit), confirmed(security)]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'made' : outcome.refusal)).sort()).toEqual(['ADMINISTRATORS_INVALID', 'made']);
  });

  it('is nobody of another issuer any more: the successor comes with a subject of their own', async () => {
    const content = contentOf('bound');
    await confirmed(await asked(content));
    const bound = () => inInstitution(deps, content.institutionId, (tx) => tx.query<{ subject: string }>('select subject from app.external_identity where institution_id = $1', [content.institutionId]));
    await inInstitution(deps, content.institutionId, (tx) => tx.query(
      `insert into app.external_identity (institution_id, issuer, subject, account_id, bound_at) select $1, 'https://sso.example', administrator, id, $2 from app.account where institution_id = $1`, [content.institutionId, now]));
    await confirmed(await asked({ kind: 'ADMINISTRATOR', institutionId: content.institutionId, code: 'bound', role: 'AUDIT', name: '丁四' }));
    expect((await bound()).map(({ subject }) => subject).sort()).toEqual(['SECURITY', 'SYSTEM']);
  });

  it('belongs to an institution that is there', async () => {
    expect(await requestInstitution(deps, { kind: 'ADMINISTRATOR', institutionId: randomUUID(), code: 'renewed', role: 'AUDIT', name: '丁四' }, '张某')).toEqual({ ok: false, refusal: 'NO_INSTITUTION' });
  });
});
