import type { Statements } from '@tongxin/directory';
import type { NoteKind, SealedNote } from './note';

const columns = `n.id, n.talk_id as "talkId", n.author_id as "authorId", n.kind, n.version, n.envelope, n.position, n.written_on as "writtenOn", n.settled_talk_id as "settledTalkId", n.owner_id as "ownerId",
  n.due_on as "dueOn", n.agreed_on as "agreedOn", n.done_on as "doneOn", n.feedback_on as "feedbackOn"`;

export type NoteOfTalk = SealedNote & { ofTalk: string };

/**
 * What belongs to each of these talks, where the person takes part in it: what was written for it, what was ticked off in it, and of the pair's agenda what is still
 * open, carried over to every talk of theirs that is to come.
 */
export const fetchNotes = (sql: Statements, institutionId: string, talkIds: readonly string[], participant: string | null): Promise<NoteOfTalk[]> =>
  sql.query<NoteOfTalk>(
    `select ${columns}, t.id as "ofTalk" from app.talk t
       join app.talk o on o.institution_id = $1 and o.talker_id in (t.talker_id, t.talkee_id) and o.talkee_id in (t.talker_id, t.talkee_id)
       join app.sealed_note n on n.institution_id = $1 and n.talk_id = o.id
     where t.institution_id = $1 and t.id = any($2) and $3 in (t.talker_id, t.talkee_id)
       and (n.settled_talk_id = t.id or (n.settled_talk_id is null
         and (o.id = t.id or (n.kind = 'AGENDA' and t.held_on is null and t.declined_on is null and t.cancelled_on is null))))
     order by n.written_on, n.position, n.id`,
    [institutionId, talkIds, participant],
  );

/** A note of a talk in which this person takes part, or null. */
export async function findNote(sql: Statements, institutionId: string, id: string, participant: string, lock = ''): Promise<SealedNote | null> {
  const [row] = await sql.query<SealedNote>(
    `select ${columns} from app.sealed_note n where n.institution_id = $1 and n.id = $2
       and exists (select from app.talk t where t.institution_id = $1 and t.id = n.talk_id and $3 in (t.talker_id, t.talkee_id)) ${lock}`,
    [institutionId, id, participant],
  );
  return row ?? null;
}

/** One's own actions that are overdue, the longest first (T-15); told to nobody else. */
export const overdueActions = (sql: Statements, institutionId: string, ownerId: string, today: string): Promise<SealedNote[]> =>
  sql.query<SealedNote>(
    `select ${columns} from app.sealed_note n where n.institution_id = $1 and n.owner_id = $2 and n.kind = 'ACTION' and n.agreed_on is not null and n.done_on is null and n.due_on < $3
     order by n.due_on, n.id limit 100`,
    [institutionId, ownerId, today],
  );

/** Those of the notes that are this person's to do. */
export const fetchActions = (sql: Statements, institutionId: string, ids: readonly string[], ownerId: string | null): Promise<SealedNote[]> =>
  sql.query<SealedNote>(`select ${columns} from app.sealed_note n where n.institution_id = $1 and n.id = any($2) and n.owner_id = $3`, [institutionId, ids, ownerId]);

/** How many of a kind the talk has, and which place the next one takes; the talk's row is locked. */
export async function roomFor(sql: Statements, institutionId: string, talkId: string, kind: NoteKind): Promise<{ count: number; position: number }> {
  const [row] = await sql.query<{ count: number; position: number }>(
    `select count(*) filter (where kind = $3) as count, (coalesce(max(position), 0) + 1)::int as position from app.sealed_note where institution_id = $1 and talk_id = $2`, [institutionId, talkId, kind]);
  return row ?? { count: 0, position: 1 };
}

/** Whether something that the two agreed waits to be done or answered, so that the talk cannot be closed; what was only proposed does not hold it up. */
export async function hasOpenAction(sql: Statements, institutionId: string, talkId: string): Promise<boolean> {
  const rows = await sql.query(
    `select 1 from app.sealed_note where institution_id = $1 and talk_id = $2 and kind = 'ACTION' and agreed_on is not null and feedback_on is null limit 1`, [institutionId, talkId]);
  return rows.length > 0;
}

/** @returns false where the id was used before */
export async function insertNote(sql: Statements, institutionId: string, n: SealedNote): Promise<boolean> {
  const saved = await sql.query(
    `insert into app.sealed_note (institution_id, id, talk_id, author_id, kind, version, envelope, position, written_on, owner_id, due_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (institution_id, id) do nothing returning id`,
    [institutionId, n.id, n.talkId, n.authorId, n.kind, n.version, n.envelope, n.position, n.writtenOn, n.ownerId, n.dueOn],
  );
  return saved.length > 0;
}

export const saveNote = (sql: Statements, institutionId: string, n: SealedNote): Promise<unknown> =>
  sql.query(
    `update app.sealed_note set version = $3, envelope = $4, settled_talk_id = $5, agreed_on = $6, done_on = $7, feedback_on = $8 where institution_id = $1 and id = $2`,
    [institutionId, n.id, n.version, n.envelope, n.settledTalkId, n.agreedOn, n.doneOn, n.feedbackOn],
  );

export const deleteNote = (sql: Statements, institutionId: string, id: string): Promise<unknown> =>
  sql.query(`delete from app.sealed_note where institution_id = $1 and id = $2`, [institutionId, id]);
