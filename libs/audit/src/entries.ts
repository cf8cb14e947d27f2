/** Columns of `app.audit_entry e` as `ChainedEntry`; worker and verifier read through the same list. */
export const entryColumns = `
  e.id::text as id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, e.kind, e.operation, e.request_id as "requestId",
  e.actor_person_id::text as "actorPersonId", e.actor_administrator as "actorAdministrator", e.subject_type as "subjectType", e.subject_id as "subjectId",
  e.person_id::text as "personId", e.salt::text as salt`;

/** Removed audit rows are older than this; the database's own `app.prune_audit()` goes by the same words. */
export const retention = '6 months';
