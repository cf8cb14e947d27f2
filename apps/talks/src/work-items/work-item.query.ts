import type { Statements } from '@tongxin/directory';
import type { WorkItemState } from '@tongxin/event-contracts';
import type { DueItem, RecordType } from './work-item';

/** A record and everything that waits for anybody because of it. */
export interface RecordItems {
  type: RecordType;
  id: string;
  items: readonly DueItem[];
}

/**
 * Opens, moves and closes the items of these records, in one statement however many they are. An item's id is random and not of time, so that two that were made
 * together do not tell it. Of what is closed nothing is kept: opened again, it is another one. @returns the items that changed, in no order that says whose came first
 */
export const saveSources = (sql: Statements, institutionId: string, records: readonly RecordItems[]): Promise<WorkItemState[]> =>
  sql.query<WorkItemState>(
    `with wanted as (
       select * from jsonb_to_recordset($3::jsonb) as w(record_type text, record_id uuid, person_id uuid, kind text, due_on date)
     ), opened as (
       insert into app.work_item_source as s (institution_id, person_id, kind, record_type, record_id, due_on)
       select $1, person_id, kind, record_type, record_id, due_on from wanted
       on conflict (institution_id, record_id, person_id, kind) do update set due_on = excluded.due_on where s.due_on <> excluded.due_on
       returning id, person_id, kind, due_on, true as open
     ), closed as (
       delete from app.work_item_source s
       where s.institution_id = $1 and s.record_id = any($2)
         and not exists (select from wanted w where w.record_id = s.record_id and w.person_id = s.person_id and w.kind = s.kind)
       returning id, person_id, kind, due_on, false as open
     )
     select id as "itemId", person_id as "personId", kind, due_on as "dueOn", open from (select * from opened union all select * from closed) changed order by id`,
    [institutionId, records.map(({ id }) => id), JSON.stringify(records.flatMap(({ type, id, items }) =>
      items.map(({ personId, kind, dueOn }) => ({ record_type: type, record_id: id, person_id: personId, kind, due_on: dueOn }))))],
  );

/** Items that were never open, told as closed: under ids that stand for nothing, in no order that says whose came first. */
export const neverOpened = (sql: Statements, items: readonly DueItem[]): Promise<WorkItemState[]> =>
  sql.query<WorkItemState>(
    `select gen_random_uuid() as "itemId", person_id as "personId", kind, due_on as "dueOn", false as open
     from jsonb_to_recordset($1::jsonb) as w(person_id uuid, kind text, due_on date) order by 1`,
    [JSON.stringify(items.map(({ personId, kind, dueOn }) => ({ person_id: personId, kind, due_on: dueOn })))],
  );

/**
 * Closes what is over with its day, for which nobody is chased afterwards: appointments, and questions about a day. An answer that somebody owes stays until it is given.
 * @returns what was closed
 */
export const closePast = (sql: Statements, institutionId: string, day: string): Promise<WorkItemState[]> =>
  sql.query<WorkItemState>(
    `with closed as (
       delete from app.work_item_source where institution_id = $1 and id in (
         select s.id from app.work_item_source s where s.institution_id = $1 and s.record_type in ('TALK', 'GROUP_TALK', 'HOME_VISIT') and s.due_on < $2 for update skip locked)
       returning id, person_id, kind, due_on
     )
     select id as "itemId", person_id as "personId", kind, due_on as "dueOn", false as open from closed order by id`,
    [institutionId, day],
  );

export interface Source {
  id: string;
  personId: string;
  recordType: RecordType;
  recordId: string;
}

/** Those of the items that wait for this person. */
export const fetchSources = (sql: Statements, institutionId: string, ids: readonly string[], personId: string | null): Promise<Source[]> =>
  sql.query<Source>(
    `select id, person_id as "personId", record_type as "recordType", record_id as "recordId" from app.work_item_source where institution_id = $1 and id = any($2) and person_id = $3`,
    [institutionId, ids, personId],
  );
