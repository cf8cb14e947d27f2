import { record, text } from '@tongxin/web-graph';

/** What the top bar tells of whoever is signed in; null where the graph does not say. */
export interface Institution {
  institution: string | null;
  /** The institution's calendar day, `YYYY-MM-DD`. */
  today: string | null;
  /** The person's own name; an administrator has none in the graph. */
  name: string | null;
}

/** Reads the answer to `operations/lookups/institution.graphql`. Anything unreadable is left out. */
export function readInstitution(answer: unknown): Institution {
  const data = record(record(answer)['data']);
  const institution = record(data['institution']);
  const person = record(record(data['me'])['person']);
  return { institution: text(institution['name']), today: text(institution['today']), name: text(person['name']) };
}
