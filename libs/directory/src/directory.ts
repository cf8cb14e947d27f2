import { standingOf, type Fact, type FactKind, type Standing } from '@tongxin/event-contracts';
import { factHolds } from './fact-sql';

/** Anything that sends SQL: a request's reads, a mutation, a consumer's transaction. */
export interface Statements {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The state of one entity as its newest event tells it; all facts of the entity, past and future ones included. */
export interface EntityFacts {
  entity: string;
  /** Monotonic per entity; an older state that arrives late is ignored. */
  revision: number;
  facts: Fact[];
}

/**
 * Replaces the facts of entities within one institution (the transaction's tenant), set-based: three statements however many events.
 * Events are ordered by commit visibility, not by lock order, so an older state can follow a newer one: the revision decides.
 */
export async function applyEntityFacts(tx: Statements, institutionId: string, states: readonly EntityFacts[], keep: ReadonlySet<FactKind>): Promise<void> {
  const newest = new Map<string, EntityFacts>();
  for (const state of states) {
    const known = newest.get(state.entity);
    if (!known || known.revision < state.revision) newest.set(state.entity, state);
  }
  const list = [...newest.values()];
  const accepted = await tx.query<{ entity: string }>(
    `insert into app.directory_entity (institution_id, entity, revision) select $1, * from unnest($2::text[], $3::bigint[])
     on conflict (institution_id, entity) do update set revision = excluded.revision where directory_entity.revision < excluded.revision
     returning entity`,
    [institutionId, list.map((s) => s.entity), list.map((s) => s.revision)],
  );
  if (accepted.length === 0) return;
  const entities = accepted.map((row) => row.entity);
  await tx.query(`delete from app.directory_fact where institution_id = $1 and entity = any($2)`, [institutionId, entities]);
  const rows = entities.flatMap((entity) =>
    (newest.get(entity)?.facts ?? []).filter((f) => keep.has(f.kind)).map((fact, line) => ({ entity, line, ...fact })));
  await tx.query(
    `insert into app.directory_fact (institution_id, entity, line, kind, subject_id, object_id, label, valid_from, valid_to)
     select $1, * from unnest($2::text[], $3::int[], $4::text[], $5::uuid[], $6::uuid[], $7::text[], $8::date[], $9::date[])`,
    [institutionId, rows.map((r) => r.entity), rows.map((r) => r.line), rows.map((r) => r.kind), rows.map((r) => r.subjectId),
      rows.map((r) => r.objectId), rows.map((r) => r.label), rows.map((r) => r.from), rows.map((r) => r.to)],
  );
}

// Days as text: a consumer's own pool would make them dates.
const columns = `kind, subject_id as "subjectId", object_id as "objectId", label, valid_from::text as "from", valid_to::text as "to"`;

/** All facts of an institution of the given kinds, past and future; about ten rows a person. */
export const loadFacts = (sql: Statements, institutionId: string, kinds: readonly FactKind[]): Promise<Fact[]> =>
  sql.query<Fact>(`select ${columns} from app.directory_fact where institution_id = $1 and kind = any($2)`, [institutionId, kinds]);

/** Facts about the given subjects that hold on `day`. */
export const loadFactsOf = (sql: Statements, institutionId: string, subjectIds: readonly string[], day: string): Promise<Fact[]> =>
  sql.query<Fact>(
    `select ${columns} from app.directory_fact f where f.institution_id = $1 and f.subject_id = any($2) and ${factHolds('f', '$3')}`,
    [institutionId, subjectIds, day],
  );

/** What a person is on `day`; one statement. */
export async function loadStanding(sql: Statements, institutionId: string, personId: string, day: string): Promise<Standing> {
  return standingOf(personId, await loadFactsOf(sql, institutionId, [personId], day), day);
}
