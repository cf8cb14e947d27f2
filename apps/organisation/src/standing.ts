import { prepared } from '@tongxin/database';
import { standingOf, type Fact, type Standing } from '@tongxin/event-contracts';
import type { Viewer } from '@tongxin/viewer';

interface Statements {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Column list that turns rows of the view `app.fact` into facts. */
export const factColumns = `kind, subject_id as "subjectId", object_id as "objectId", label, valid_from::text as "from", valid_to::text as "to"`;

/** The view is a union over every table: its plan takes longer than its rows. */
const factsOfOne = prepared(
  'facts-of-one',
  `select ${factColumns} from app.fact where institution_id = $1 and subject_id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
);

/** The viewer's standing on `day`, from organisation's own tables; null when the viewer is no person. */
export async function standingOfViewer(sql: Statements, viewer: Viewer | null, day: string): Promise<Standing | null> {
  if (!viewer?.personId) return null;
  const facts = await sql.query<Fact>(factsOfOne, [viewer.institutionId, viewer.personId, day]);
  return standingOf(viewer.personId, facts, day);
}
