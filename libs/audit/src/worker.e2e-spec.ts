import { randomUUID } from 'node:crypto';
import { withClient } from '@tongxin/cluster';
import { waitFor } from '@tongxin/testing';
import { generateKey, importSigningKey } from '@tongxin/viewer';
import { pino } from 'pino';
import { Audit, noon, otherSchool, school, service, staff } from './audit.fixtures';
import { chainRows } from './chain-rows';
import { keepAudit } from './keep-audit';
import { noSeams, type FaultPoint } from './seams';
import { startAuditChain, startAuditChainWithSeams } from './worker';

jest.setTimeout(90_000);
let audit: Audit;
beforeEach(async () => void (audit = await Audit.open()));
afterEach(() => audit.stop());

const logger = pino({ level: 'silent' });
const options = () => ({ databaseUrl: audit.database.url, service, logger, now: () => noon });
/** Entry ids in the order of their positions. */
const chained = (institutionId = school) =>
  audit.rows<{ id: string }>('select entry_id::text as id from app.audit_chain where institution_id = $1 order by position', [institutionId]).then((rows) => rows.map((row) => Number(row.id)));
const unchained = async () => Number((await audit.rows<{ n: string }>('select count(*)::text as n from ops.audit_unchained'))[0]?.n);

test('rows are chained institution by institution, once, and verify', async () => {
  await audit.write(3);
  await audit.write(2, { actor: staff(otherSchool) });
  expect(await audit.chain()).toBe(5);
  expect(await audit.chain()).toBe(0);
  await audit.write(1);
  expect(await audit.chain()).toBe(1);
  expect([await chained(), await chained(otherSchool)]).toEqual([[1, 2, 3, 6], [4, 5]]);
  expect(await audit.verify()).toMatchObject({ length: 4, pruned: 0, waiting: 0, problems: [] });
  expect(await audit.verify(otherSchool)).toMatchObject({ length: 2, problems: [] });
});

test('a row is not chained past an older transaction that still runs', async () => {
  const older = await audit.openTransaction();
  await audit.write(2);
  await older.write();
  expect(await audit.chain()).toBe(0);
  await older.commit();
  expect(await audit.chain()).toBe(3);
  // The older transaction's row got the highest id, and comes first.
  expect(await chained()).toEqual([3, 1, 2]);
  expect((await audit.verify()).problems).toEqual([]);
});

test.each<FaultPoint>(['chain:read', 'chain:linked', 'chain:before-commit', 'chain:after-commit'])('a worker that dies at %s repeats and skips nothing', async (point) => {
  await audit.write(7);
  await audit.write(4, { actor: staff(otherSchool) });
  let struck = false;
  const worker = startAuditChainWithSeams({ ...options(), batch: 4 }, {
    async faultPoint(name) {
      if (struck || name !== point) return;
      struck = true;
      // Its connection goes, as it does with the process: nothing is said to the server any more.
      await withClient(audit.database.superuserUrl, (client) => client.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'audit/${service}'`));
    },
  });
  await waitFor(async () => (await unchained()) === 0, { timeout: 20_000 });
  await worker.stop();
  expect(struck).toBe(true);
  expect([await chained(), await chained(otherSchool)]).toEqual([[1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11]]);
  expect((await audit.verify()).problems).toEqual([]);
});

test('of two workers one chains, and the other takes over; rows come in meanwhile', async () => {
  const workers = [startAuditChain({ ...options(), batch: 5 }), startAuditChain({ ...options(), batch: 5 })];
  const writers = Promise.all(Array.from({ length: 4 }, async () => {
    for (let n = 0; n < 15; n += 1) await audit.write(2);
  }));
  await waitFor(async () => (await chained()).length > 20, { timeout: 20_000 });
  await workers[0]?.stop();
  await writers;
  await waitFor(async () => (await unchained()) === 0, { timeout: 20_000 });
  await workers[1]?.stop();
  expect((await chained()).sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_each, n) => n + 1));
  expect(await audit.verify()).toMatchObject({ length: 120, waiting: 0, problems: [] });
});

test('two at once without the lock: one is refused by the key and undone', async () => {
  await audit.write(3);
  await audit.chain();
  await audit.write(3);
  let reached = 0;
  let open = (): void => undefined;
  const both = new Promise<void>((resolve) => { open = resolve; });
  const meet = { faultPoint: async (name: FaultPoint) => { if (name === 'chain:read') { reached += 1; if (reached === 2) open(); await both; } } };
  const outcomes = await Promise.allSettled([audit.chain(noon, meet), audit.chain(noon, meet)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await audit.verify()).toMatchObject({ length: 6, waiting: 0, problems: [] });
});

test('the service can add to the chain and read it, never change it, and sees its own tenant only', async () => {
  await audit.write(2);
  await audit.chain();
  for (const change of ['update app.audit_chain set position = position', 'delete from app.audit_chain', 'truncate app.audit_chain', 'delete from app.audit_entry', 'update app.audit_checkpoint set at = now()',
    'delete from app.audit_checkpoint', 'update app.audit_entry set salt = gen_random_uuid()']) {
    await expect(audit.of(school).transaction((tx) => tx.query(change))).rejects.toThrow('permission denied');
  }
  const count = (institutionId: string) => audit.of(institutionId).transaction((tx) => tx.query<{ n: number }>('select count(*)::int as n from app.audit_chain'));
  expect([await count(school), await count(otherSchool)]).toEqual([[{ n: 2 }], [{ n: 0 }]]);
});

describe('the daily round', () => {
  const months = (n: number) => { const day = new Date(); day.setMonth(day.getMonth() - n); return day; };
  const round = (now = new Date()) => audit.asService((sql) => keepAudit(sql, { service, now: () => now, key: null }));

  test('rows older than six months go with their salts, the chain goes on verifying, and younger ones stay', async () => {
    await audit.write(3, { at: months(7) });
    await audit.chain(months(7));
    await audit.write(2, { at: months(7), actor: staff(otherSchool) });
    await audit.chain(months(7));
    await audit.write(2, { at: new Date() });
    await audit.chain(new Date());
    expect(await round()).toBe(5);
    expect(await audit.rows('select institution_id as of, id::int from app.audit_entry')).toEqual([{ of: school, id: 6 }, { of: school, id: 7 }]);
    expect(await audit.verify(school, { now: new Date() })).toMatchObject({ length: 5, pruned: 3, problems: [] });
    expect(await audit.verify(otherSchool, { now: new Date() })).toMatchObject({ length: 2, pruned: 2, problems: [] });
    expect(await round()).toBe(0);
  });

  test('a clock that is set back ages no row: its day is that of the link in front', async () => {
    await audit.write(1);
    await audit.chain(new Date());
    await audit.write(1, { at: months(8) });
    await audit.chain(months(8));
    expect(await round()).toBe(0);
    expect(await audit.verify(school, { now: new Date() })).toMatchObject({ length: 2, pruned: 0, problems: [] });
  });

  test('pruning takes nothing young, nothing of another tenant and nothing unchained, whoever calls it', async () => {
    const prune = (institutionId: string) => audit.of(institutionId).transaction((tx) => tx.query('select app.prune_audit()::int as n'));
    const left = () => audit.rows<{ id: number }>('select id::int from app.audit_entry order by id').then((rows) => rows.map(({ id }) => id));
    await audit.write(1, { at: months(8) });
    expect([await prune(school), await prune(otherSchool), await left()]).toEqual([[{ n: 0 }], [{ n: 0 }], [1]]);
    await audit.write(1, { at: new Date() });
    await audit.chain(months(8)); // a clock that is wrong, or a link that lies about its day, takes no young row with it
    await audit.write(1, { at: months(8) });
    await audit.chain(months(5));
    await audit.write(1, { at: months(8) });
    expect([await prune(otherSchool), await prune(school), await left()]).toEqual([[{ n: 0 }], [{ n: 1 }], [2, 3, 4]]);
  });

  test('a row that an older version wrote past the queue is chained within the day', async () => {
    await audit.write(1);
    await audit.chain();
    await audit.of(school).transaction((tx) => tx.query(
      `insert into app.audit_entry (institution_id, at, kind, operation, request_id, actor_person_id, subject_type, subject_id) values ($1, $2, 'WRITE', 'planTalk', 'r', $3, 'Talk', 't')`, [school, noon, randomUUID()]));
    expect(await audit.verify()).toMatchObject({ length: 1, waiting: 1, problems: [] });
    expect((await audit.verify(school, { now: new Date(noon.getTime() + 27 * 3_600_000) })).problems).toEqual([{ code: 'UNCHAINED', of: 2 }]);
    await round(noon);
    expect(await audit.chain()).toBe(1);
    expect(await audit.verify()).toMatchObject({ length: 2, waiting: 0, problems: [] });
  });

  test('what it has looked after today it leaves alone until tomorrow', async () => {
    await audit.write(1);
    await audit.chain();
    await round(noon);
    await audit.tamper('update ops.audit_head set checkpointed_at = null');
    await round(new Date(noon.getTime() + 3_600_000));
    expect(await audit.rows('select checkpointed_at from ops.audit_head')).toEqual([{ checkpointed_at: null }]);
    await round(new Date(noon.getTime() + 86_400_000));
    expect(await audit.rows('select checkpointed_at is null as left from ops.audit_head')).toEqual([{ left: false }]);
  });
});

test('a chain that grows has a checkpoint an hour, signed where there is a key', async () => {
  const { privateJwk, publicJwk } = await generateKey('audit');
  const key = await importSigningKey(privateJwk);
  const at = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
  for (const minutes of [0, 10, 61, 70]) {
    await audit.write(1);
    await audit.asService((sql) => chainRows(sql, { service, now: () => at(minutes), key }, 500, noSeams));
  }
  expect(await audit.rows('select position::int from app.audit_checkpoint order by position')).toEqual([{ position: 1 }, { position: 3 }]);
  expect(await audit.verify(school, { keys: { keys: [publicJwk] } })).toMatchObject({ signatures: 2, problems: [] });
  const stranger = await generateKey('audit');
  expect((await audit.verify(school, { keys: { keys: [stranger.publicJwk] } })).problems.map(({ code, of }) => [code, of])).toEqual([['CHECKPOINT_DIFFERS', 1], ['CHECKPOINT_DIFFERS', 3]]);
});
