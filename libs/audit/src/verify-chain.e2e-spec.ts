import { generateKey, importSigningKey } from '@tongxin/viewer';
import { Audit, noon, otherSchool, school, service, staff } from './audit.fixtures';
import { chainRows } from './chain-rows';
import type { Checkpoint } from './checkpoint';
import { noSeams } from './seams';

jest.setTimeout(60_000);
let audit: Audit;
beforeEach(async () => {
  audit = await Audit.open();
  await audit.write(5);
  await audit.write(2, { actor: staff(otherSchool) });
  await audit.chain();
});
afterEach(() => audit.stop());

const here = `institution_id = '${school}'`;
const found = async (...statements: string[]) => {
  await audit.tamper(...statements);
  return (await audit.verify()).problems.map(({ code, of }) => `${code} ${of}`);
};

test.each<[string, string[], string[]]>([
  ['a row that was changed', [`update app.audit_entry set operation = 'harmless' where ${here} and id = 2`], ['ENTRY_CHANGED 2']],
  ['a row given to somebody else', [`update app.audit_entry set person_id = gen_random_uuid() where ${here} and id = 2`], ['ENTRY_CHANGED 2']],
  ['a time moved by a microsecond', [`update app.audit_entry set at = at + interval '1 microsecond' where ${here} and id = 2`], ['ENTRY_CHANGED 2']],
  ['a young row that was removed', [`delete from app.audit_entry where ${here} and id = 3`], ['ENTRY_MISSING 3']],
  ['a row removed with its link', [`delete from app.audit_entry where ${here} and id = 3`, `delete from app.audit_chain where ${here} and position = 3`], ['LINK_MISSING 3']],
  ['a row removed with its link, the gap closed', [`delete from app.audit_entry where ${here} and id = 3`, `delete from app.audit_chain where ${here} and position = 3`,
    `update app.audit_chain set position = 3 where ${here} and position = 4`, `update app.audit_chain set position = 4 where ${here} and position = 5`], ['LINK_BROKEN 3', 'LINK_BROKEN 4', 'TAIL_MISSING 4', 'CHECKPOINT_DIFFERS 5']],
  ['links in each other’s places', [`update app.audit_chain set position = 9 where ${here} and position = 1`, `update app.audit_chain set position = 1 where ${here} and position = 2`,
    `update app.audit_chain set position = 2 where ${here} and position = 9`], ['LINK_BROKEN 1', 'LINK_BROKEN 2', 'LINK_BROKEN 3']],
  ['a row made old enough to be pruned', [`update app.audit_chain set chained_on = '2026-01-01' where ${here} and position = 4`, `delete from app.audit_entry where ${here} and id = 4`], ['LINK_BROKEN 4']],
  ['a tail cut off', [`delete from app.audit_entry where ${here} and id = 5`, `delete from app.audit_chain where ${here} and position = 5`], ['TAIL_MISSING 4', 'CHECKPOINT_DIFFERS 5']],
  ['a whole chain removed', [`delete from app.audit_chain where ${here}`, `delete from app.audit_entry where ${here}`, `delete from app.audit_checkpoint where ${here}`], ['TAIL_MISSING 0']],
])('%s is found', async (_name, statements, problems) => {
  expect(await found()).toEqual([]);
  expect(await found(...statements)).toEqual(problems);
  expect((await audit.verify(otherSchool)).problems).toEqual([]);
});

test('a tail cut off everywhere in the database is found by the checkpoint kept outside, and by nothing else', async () => {
  const { end } = await audit.verify();
  expect(end).toMatchObject({ institution: school, service, position: 5 });
  await audit.tamper(`delete from app.audit_entry where ${here} and id > 3`, `delete from app.audit_chain where ${here} and position > 3`, `delete from app.audit_checkpoint where ${here}`,
    `update ops.audit_head h set position = 3, hash = c.hash from app.audit_chain c where h.${here} and c.${here} and c.position = 3`);
  expect((await audit.verify()).problems).toEqual([]);
  expect((await audit.verify(school, { outside: [end as Checkpoint] })).problems).toEqual([{ code: 'CHECKPOINT_DIFFERS', of: 5 }]);
});

test('an institution whose audit is gone altogether is missed where a checkpoint names it', async () => {
  const { end } = await audit.verify();
  await audit.tamper(...['app.audit_entry', 'app.audit_chain', 'app.audit_checkpoint', 'ops.audit_head'].map((table) => `delete from ${table} where ${here}`));
  expect(await audit.institutions()).toEqual([otherSchool]);
  expect(await audit.institutions([end as Checkpoint])).toEqual([school, otherSchool]);
  expect((await audit.verify(school, { outside: [end as Checkpoint] })).problems).toEqual([{ code: 'CHECKPOINT_DIFFERS', of: 5 }]);
});

test('a superuser also finds an institution whose head is gone; its rows are then without a worker’s end', async () => {
  await audit.tamper(`delete from ops.audit_head where ${here}`);
  expect(await audit.institutions()).toEqual([school, otherSchool]);
  expect((await audit.verify()).problems).toEqual([{ code: 'TAIL_MISSING', of: 5 }]);
});

test('a checkpoint in the database that was signed and is not the chain’s is found', async () => {
  const { privateJwk, publicJwk } = await generateKey('audit');
  const key = await importSigningKey(privateJwk);
  await audit.tamper('update ops.audit_head set checkpointed_at = null');
  await audit.write(1);
  await audit.asService((sql) => chainRows(sql, { service, now: () => noon, key }, 500, noSeams));
  const keys = { keys: [publicJwk] };
  expect(await audit.verify(school, { keys })).toMatchObject({ signatures: 1, problems: [] });
  await audit.tamper(`update app.audit_checkpoint set position = 4 where ${here} and position = 6`);
  expect((await audit.verify(school, { keys })).problems.length).toBeGreaterThan(0);
});

test('it reads in pages, tells how far it is, and verifying writes nothing', async () => {
  await audit.tamper(`with made as (
      insert into app.audit_entry (institution_id, at, kind, operation, request_id, actor_person_id, subject_type, subject_id)
      select '${school}', now(), 'READ', 'board', 'r', gen_random_uuid(), 'Talk', n::text from generate_series(1, 6000) n returning institution_id, id
    ) insert into ops.audit_unchained (institution_id, entry_id) select institution_id, id from made`);
  expect(await audit.chain(noon, noSeams, 10_000)).toBe(6_000);
  const reached: number[] = [];
  expect(await audit.verify(school, { progress: (_of, position) => reached.push(position) })).toMatchObject({ length: 6_005, problems: [] });
  expect(reached).toEqual([5_000, 6_005]);
});
