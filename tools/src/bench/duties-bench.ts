import { factsContracts, newEvent, type Envelope, type Fact } from '@tongxin/event-contracts';
import { applyOrganisation } from '@tongxin/talks';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Scale } from './bench-options';
import { compare } from './coverage-bench';
import { timed, type Figure } from './figures';
import type { TalksAtScale } from './talks-at-scale';

const YEAR = 2026;
const CHANGE = '2026-06-01';

/** A unit's head changes in mid-year: the event's facts are applied and the institution's duties worked out again, in one transaction as the consumer does it. */
export async function dutiesBench(sizes: readonly TalksAtScale[], scale: Scale): Promise<Figure[]> {
  const clients = await Promise.all(sizes.map(async ({ databaseUrl }) => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return client;
  }));
  const took: number[][] = sizes.map(() => []);
  try {
    for (let round = -10; round < scale.dutyRounds; round += 1) {
      for (const [at, { institutions }] of sizes.entries()) {
        const { id } = institutions[Math.floor(Math.random() * institutions.length)]!;
        const [there, back] = await changeAndBack(clients[at]!, id);
        if (round >= 0) took[at]?.push(there, back);
      }
    }
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
  return compare('one change of head applied and the duties worked out again in talks, p50 / p99', sizes, took);
}

const inTransaction = async <Result>(client: Client, institutionId: string, work: () => Promise<Result>): Promise<Result> => {
  await client.query('begin');
  await client.query(`select set_config('app.institution_id', $1, true)`, [institutionId]);
  const result = await work();
  await client.query('commit');
  return result;
};

/** Appoints another head and then undoes it. @returns ms of either @throws when the duties stay the same */
async function changeAndBack(client: Client, institutionId: string): Promise<[number, number]> {
  const { entity, revision, facts, successor } = await inTransaction(client, institutionId, () => readUnit(client, institutionId));
  const changed = facts.flatMap((fact): Fact[] => (fact.kind === 'HEAD_OF' ? [{ ...fact, to: CHANGE }, { ...fact, subjectId: successor, from: CHANGE, to: null }] : [fact]));
  const before = await duties(client, institutionId);
  const there = await apply(client, { institutionId, entity, revision: revision + 1, facts: changed });
  const between = await duties(client, institutionId);
  const back = await apply(client, { institutionId, entity, revision: revision + 2, facts });
  if (before === between || before !== (await duties(client, institutionId))) throw new Error('the change of head did not reach the duties');
  return [there, back];
}

/** A unit with a head and somebody of its staff who could follow. */
async function readUnit(client: Client, institutionId: string): Promise<{ entity: string; revision: number; facts: Fact[]; successor: string }> {
  const [unit] = (await client.query<{ entity: string; revision: string; successor: string }>(
    `select e.entity, e.revision, s.subject_id as successor from app.directory_fact h
     join app.directory_entity e on e.institution_id = $1 and e.entity = h.entity
     join app.directory_fact s on s.institution_id = $1 and s.kind = 'STAFF_OF' and s.object_id = h.object_id and s.subject_id <> h.subject_id
     where h.institution_id = $1 and h.kind = 'HEAD_OF'
       and not exists (select from app.directory_fact l where l.institution_id = $1 and l.kind = 'LEADERSHIP_UNIT' and l.subject_id = h.object_id)
     order by h.entity, s.subject_id limit 1`,
    [institutionId],
  )).rows;
  if (!unit) throw new Error('no unit has a head and staff');
  const { rows } = await client.query<Fact>(
    `select kind, subject_id as "subjectId", object_id as "objectId", label, valid_from::text as "from", valid_to::text as "to"
     from app.directory_fact where institution_id = $1 and entity = $2 order by line`,
    [institutionId, unit.entity],
  );
  return { entity: unit.entity, revision: Number(unit.revision), facts: rows, successor: unit.successor };
}

const duties = (client: Client, institutionId: string): Promise<string> =>
  inTransaction(client, institutionId, async () => {
    const { rows } = await client.query<{ digest: string }>(
      `select md5(string_agg(rule_code || low_id || high_id || windows::text, ',' order by rule_code, low_id, high_id)) as digest from app.talk_duty where institution_id = $1`,
      [institutionId],
    );
    return rows[0]?.digest ?? '';
  });

async function apply(client: Client, change: { institutionId: string; entity: string; revision: number; facts: Fact[] }): Promise<number> {
  const { institutionId, entity, revision, facts } = change;
  const event: Envelope = {
    ...newEvent(factsContracts.HeadAppointed, { id: randomUUID(), institutionId, entity, occurredAt: new Date(), payload: { facts } }),
    revision: String(revision),
    source: 'organisation',
  };
  const statements = { query: async <Row>(text: string, parameters: readonly unknown[] = []) => (await client.query(text, [...parameters])).rows as Row[] };
  return timed(() => inTransaction(client, institutionId, () => applyOrganisation(() => YEAR)(statements, [event])));
}
