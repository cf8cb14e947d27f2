import type { RequestDatabase } from '@tongxin/database';

type Reads = Pick<RequestDatabase, 'query'>;

export interface InspectorRow {
  id: string;
  personId: string;
  termFrom: string | null;
  termTo: string | null;
  trained: boolean | null;
  state: string;
}

export interface RecusalRow {
  id: string;
  inspectorPersonId: string;
  personId: string;
}

/** The whole pool, tens of people; what of it a viewer may see is the policy's to say. */
export const listInspectors = (db: Reads, tenant: string): Promise<InspectorRow[]> =>
  db.query<InspectorRow>(
    `select id, person_id as "personId", term_from as "termFrom", term_to as "termTo", trained, state from app.inspector
     where institution_id = $1 order by term_from, id limit 2000`,
    [tenant],
  );

export const listRecusals = (db: Reads, tenant: string): Promise<RecusalRow[]> =>
  db.query<RecusalRow>(
    `select id, inspector_person_id as "inspectorPersonId", person_id as "personId" from app.recusal where institution_id = $1 order by id limit 5000`,
    [tenant],
  );
