import type { Statements } from '@tongxin/directory';

/** The ledger has only 计划日期: for 已完成 it is the day held, recorded and confirmed. */
const onceDone = (ledger: string, said = 'done'): string => `case when ${ledger}.${said} then ${ledger}.planned_on end`;
const heldDays = (ledger: string) => ({
  held_on: onceDone(ledger), recorded_on: onceDone(ledger), talker_confirmed_on: onceDone(ledger, 'talker_confirmed'), talkee_confirmed_on: onceDone(ledger, 'talkee_confirmed'),
});
/** What a row of the ledger makes of a talk, by column. */
const talkOf = (ledger: string): Record<string, string> =>
  ({ talker_id: `${ledger}.talker_id`, talkee_id: `${ledger}.talkee_id`, planned_on: `${ledger}.planned_on`, ...heldDays(ledger) });
const columns = Object.keys(talkOf('n'));
const list = (names: readonly string[], alias: string): string => names.map((name) => `${alias}.${name}`).join(', ');

/** What somebody in the house wrote because of a talk. */
const written = [['sealed_note', 'talk_id'], ['sealed_note', 'settled_talk_id'], ['matter', 'talk_id'], ['talk_request', 'talk_id'], ['open_hour', 'talk_id']];

/**
 * SQL: talk `t` is as ledger row `l` left it, and nobody has answered, moved, recorded, confirmed, disputed, called off or written anything. A talk whose ledger row is
 * gone is the ledger's only while nobody has held it: by its days alone, a record of the pair may look like one of the ledger.
 */
const untouched = `coalesce(t.offered_on, t.proposed_on, t.accepted_on, t.declined_on, t.cancelled_on, t.disputed_on, t.closed_on) is null
  and (l.code is null or t.planned_on = l.planned_on)
  and (${list(Object.keys(heldDays('l')), 't')}) is not distinct from (${Object.values(heldDays('l')).join(', ')})
  ${written.map(([table, column]) => `and not exists (select from app.${table} r where r.institution_id = $1 and r.${column} = t.id)`).join('\n  ')}`;

/** Puts aside what the ledger said last, before a newer one takes its place. */
export async function keepLastLedger(sql: Statements, institutionId: string): Promise<void> {
  await sql.query('create temporary table last_ledger (like app.ledger_talk) on commit drop');
  await sql.query('insert into last_ledger select * from app.ledger_talk where institution_id = $1', [institutionId]);
  await sql.query('analyze last_ledger');
}

interface Ledger {
  institutionId: string;
  /** A talk that the ledger lacks goes. */
  complete: boolean;
}

/** Makes talks follow the ledger, those that nobody has touched. The others are the pair's: no column of theirs changes, and they stay where their row went. */
export async function followLedger(sql: Statements, { institutionId, complete }: Ledger): Promise<void> {
  await sql.query('create temporary table following (id uuid primary key) on commit drop');
  // Locked first and looked at afterwards, in statements of their own: what one of the pair is just saving is then seen.
  await sql.query(
    `insert into following select t.id from app.talk t left join app.ledger_talk n on n.institution_id = $1 and n.code = t.code
     where t.institution_id = $1 and t.code is not null and (n.code is null or (${list(columns, 't')}) is distinct from (${Object.values(talkOf('n')).join(', ')}))
     order by t.id for update of t`,
    [institutionId],
  );
  await sql.query(
    `delete from following f where not exists (
       select from app.talk t left join last_ledger l on l.code = t.code where t.institution_id = $1 and t.id = f.id and ${untouched})`,
    [institutionId],
  );
  await sql.query(
    `update app.talk t set ${Object.entries(talkOf('n')).map(([column, value]) => `${column} = ${value}`).join(', ')}
     from following f, app.ledger_talk n where t.institution_id = $1 and t.id = f.id and n.institution_id = $1 and n.code = t.code`,
    [institutionId],
  );
  if (complete) {
    await sql.query(
      `delete from app.talk t using following f where t.institution_id = $1 and t.id = f.id
         and not exists (select from app.ledger_talk n where n.institution_id = $1 and n.code = t.code)`,
      [institutionId],
    );
  }
  await sql.query(
    `insert into app.talk (institution_id, id, code, ${columns.join(', ')})
     select $1, n.id, n.code, ${Object.values(talkOf('n')).join(', ')} from app.ledger_talk n
     where n.institution_id = $1 and not exists (select from app.talk t where t.institution_id = $1 and t.code = n.code)`,
    [institutionId],
  );
}
