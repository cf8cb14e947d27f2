import { randomUUID } from 'node:crypto';
import { withClient } from '@tongxin/cluster';
import { migrate } from '@tongxin/database';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { migrations } from '../data-source';

/** A database as the version before left it. */
const before = migrations.slice(0, migrations.findIndex(({ name }) => name.startsWith('CreateTalkRequestAsking')));
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('talks', (url) => migrate({ service: 'talks', url, migrations: before }), { key: 'before-asking' });
}, 60_000);
afterAll(() => database.drop());

it('S-03 requests made before are as they stand: answered, taken back, still owed by the unit, or owed no longer to or by whoever is not there', async () => {
  const [institution, other, unit, asker, chosen, away, gone] = Array.from({ length: 7 }, () => randomUUID());
  const ids = { open: randomUUID(), yielded: randomUUID(), taken: randomUUID(), withdrawn: randomUUID(), ofAbsent: randomUUID(), ofGone: randomUUID(), toGone: randomUUID(), ofLeaders: randomUUID(), elsewhere: randomUUID() };
  const talk = randomUUID();
  const numbers = (await withClient(database.superuserUrl, async (sql) => {
    const fact = (of: string, person: string | undefined, kind: string, object: string | null = null, to: string | null = null) =>
      sql.query(`insert into app.directory_fact (institution_id, entity, line, subject_id, object_id, kind, valid_from, valid_to) values ($1, $2, 1, $3, $4, $5, '2026-01-01', $6)`, [of, `${kind}/${person}`, person, object, kind, to]);
    for (const person of [asker, chosen, away]) await fact(institution ?? '', person, 'IN_SERVICE');
    await fact(institution ?? '', gone, 'IN_SERVICE', null, '2026-02-01');
    await fact(institution ?? '', chosen, 'STAFF_OF', unit);
    await sql.query(`insert into app.absence (institution_id, person_id, first_day, last_day) values ($1, $2, current_date, current_date)`, [institution, away]);
    await sql.query(`insert into app.talk (institution_id, id, talker_id, talkee_id, planned_on, offered_on, proposed_by_id, proposed_on) values ($1, $2, $3, $4, '2026-06-09', '2026-06-03', $3, '2026-06-03')`, [institution, talk, chosen, asker]);
    const request = (id: string, by: string | undefined, of: string | null | undefined, more: { unavailable?: string; withdrawn?: string; talk?: string; institution?: string } = {}) =>
      sql.query(`insert into app.talk_request (institution_id, id, requester_id, chosen_id, urgency, asked_on, unavailable_on, withdrawn_on, talk_id) values ($1, $2, $3, $4, 'ORDINARY', '2026-06-01', $5, $6, $7)`,
        [more.institution ?? institution, id, by, of ?? null, more.unavailable ?? null, more.withdrawn ?? null, more.talk ?? null]);
    await request(ids.open, asker, chosen);
    await request(ids.yielded, asker, chosen, { unavailable: '2026-06-02' });
    await request(ids.taken, asker, chosen, { talk });
    await request(ids.withdrawn, asker, chosen, { withdrawn: '2026-06-04' });
    await request(ids.ofAbsent, asker, away);
    await request(ids.ofGone, asker, gone);
    await request(ids.toGone, gone, chosen);
    await request(ids.ofLeaders, asker, null);
    await request(ids.elsewhere, asker, chosen, { institution: other });
    await sql.query(`update app.talk_request set first_asked_on = '2026-05-20' where id = $1`, [ids.yielded]);
    await migrate({ service: 'talks', url: database.migrationUrl, migrations });
    expect((await sql.query('select id, turned_on::text as turned from app.talk_request where turned_on is not null')).rows).toEqual([{ id: ids.yielded, turned: '2026-06-01' }]);
    return (await sql.query<{ id: string; n: number; asked: string; unit: string | null; answered: string | null; ended: string | null }>(
      'select request_id as id, number as n, asked_on::text as asked, unit_id as unit, answered_on::text as answered, ended_on::text as ended from app.talk_request_asking')).rows;
  })).map(({ id, ...row }) => [Object.entries(ids).find(([, known]) => known === id)?.[0], row] as const);
  const asked = (more: object) => ({ n: 1, asked: '2026-06-01', unit, answered: null, ended: null, ...more });
  expect(Object.fromEntries(numbers)).toEqual({
    open: asked({}), yielded: asked({ answered: '2026-06-02' }), taken: asked({ answered: '2026-06-03' }), withdrawn: asked({ ended: '2026-06-04' }),
    ofAbsent: asked({ unit: null, ended: '2026-06-01' }), ofGone: asked({ unit: null, ended: '2026-06-01' }), toGone: asked({ ended: '2026-06-01' }), ofLeaders: asked({ unit: null }),
    elsewhere: asked({ unit: null, ended: '2026-06-01' }),
  });
  // Row-level security binds the owner again.
  await withClient(database.migrationUrl, async (sql) => {
    for (const table of ['talk_request_asking', 'talk_request', 'talk', 'directory_fact', 'absence']) expect((await sql.query(`select 1 from app.${table}`)).rows).toEqual([]);
  });
});
