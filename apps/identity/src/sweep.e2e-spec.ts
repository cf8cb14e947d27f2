import { randomUUID } from 'node:crypto';
import { hour, IdentityService, minute, ownIssuer } from './identity.fixtures';
import { issueInvitationsTo } from './invitations/issue-invitations';
import { keptDays, sweep } from './sweep';

let service: IdentityService;
beforeAll(async () => { service = await IdentityService.start(); }, 60_000);
afterAll(() => service.stop());

const [first, second] = [randomUUID(), randomUUID()];
const day = 24 * hour;
const count = async (of: string, table: string): Promise<number> => (await service.rows<{ n: number }>(of, `select count(*)::int as n from app.${table} where institution_id = $1`))[0]?.n ?? 0;
const counts = (table: string) => Promise.all([count(first, table), count(second, table)]);

it('removes what has ended from every institution, and nothing else', async () => {
  for (const id of [first, second]) {
    await service.runtime.dataSource.query(`insert into ops.institution (id, code, name, created_at) values ($1, $2, 'x', now())`, [id, id.slice(0, 8)]);
    const staff = await service.person(id, 'P0001');
    const accounts = [
      await service.account(id, { personId: staff }, 'P0001'), await service.account(id, { administrator: 'SYSTEM' }, 'sysadmin'),
      await service.account(id, { personId: await service.person(id, 'P0002', [{ to: '2026-11-20' }]) }, 'P0002'),
      await service.account(id, { personId: await service.person(id, 'P0003', [{ from: '2020-01-01', to: '2026-11-20' }, { from: '2027-01-01' }]) }, 'P0003'),
    ];
    for (const subject of accounts.slice(0, 2)) await service.internal('sessions', { issuer: ownIssuer.url, subject, claims: { institution: id }, client: 'x' });
    await service.inside(id, (tx) => issueInvitationsTo(service.deps, tx, { institutionId: id, accountIds: [accounts[0] ?? ''], batchId: randomUUID(), purpose: 'INVITATION', days: 3 }));
    await service.rows(id, `insert into app.audit_opening (institution_id, id, person_id, reason, requested_at) values ($1, gen_random_uuid(), $2, 'INCIDENT', $3)`, [staff, service.clock.now]);
    await service.rows(id, `insert into app.sign_in_attempt (institution_id, name_digest, failures, last_failed_at) values ($1, '\\x00', 5, $2)`, [service.clock.now]);
  }
  await sweep(service.deps);
  expect([await counts('session'), await counts('sign_in_attempt'), await counts('invitation'), await counts('account'), await counts('audit_opening')]).toEqual([[2, 2], [1, 1], [1, 1], [4, 4], [1, 1]]);
  service.wait(15 * minute);
  await sweep(service.deps);
  expect(await counts('session')).toEqual([1, 1]);
  service.wait(hour);
  await sweep(service.deps);
  expect([await counts('session'), await counts('sign_in_attempt')]).toEqual([[0, 0], [1, 1]]);
  service.wait(day);
  await sweep(service.deps);
  expect([await counts('sign_in_attempt'), await counts('invitation'), await counts('account')]).toEqual([[0, 0], [1, 1], [4, 4]]);
  service.wait((keptDays + 3) * day);
  await sweep(service.deps);
  // The leaver's account goes after six months; who came back meanwhile keeps theirs.
  expect([await counts('invitation'), await counts('account'), await counts('audit_opening')]).toEqual([[0, 0], [3, 3], [0, 0]]);
  expect(await service.runtime.dataSource.query(`select count(*)::int as n from ops.account`)).toEqual([{ n: 6 }]);
});
