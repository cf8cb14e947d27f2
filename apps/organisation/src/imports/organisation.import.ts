import type { ImportPart, ImportRun } from '@tongxin/imports';
import { saveFactsEvents } from '../events';
import { importPeople } from './people.import';
import { importCommittees, importMassOrganisations, importOfficers, importRepresentatives, syncRoles } from './roles.import';
import { importBranches, importDepartments, importGroups, importPosts } from './units.import';

/** Organisation's part of a workbook, in the order in which its sheets build on each other; events of what changed come last. */
export const organisationImport: ImportPart = {
  async run(run) {
    const before = await factDigests(run);
    await importBranches(run);
    const unitRoles = await importDepartments(run);
    const groups = await importGroups(run);
    const personRoles = await importPeople(run, groups);
    await syncRoles(run, ['HEAD', 'SUPERVISING_LEADER'], unitRoles, `t.kind || '/' || t.department_id`, run.call.complete.includes('departments'));
    await syncRoles(run, ['TEAM_MEMBER', 'COUNTY_LEVEL', 'YOUNG_BACKBONE'], personRoles, `t.kind || '/' || t.person_id`, run.call.complete.includes('people'));
    await importPosts(run);
    await importCommittees(run);
    await importOfficers(run);
    await importMassOrganisations(run);
    await importRepresentatives(run);
    await recordChanges(run, before);
  },
};

/** Entity → digest of its facts. Rows of the institution are locked, so that revisions grow with each entity's history. */
async function factDigests(run: ImportRun): Promise<Map<string, string>> {
  const { institutionId } = run.call;
  await run.tx.query(`select count(*) from (select id from app.person where institution_id = $1 order by id for update) locked`, [institutionId]);
  await run.tx.query(`select count(*) from (select id from app.department where institution_id = $1 order by id for update) locked`, [institutionId]);
  return digests(run);
}

async function digests({ tx, call }: ImportRun): Promise<Map<string, string>> {
  const rows = await tx.query<{ entity: string; digest: string }>(
    `select entity, md5(string_agg(concat_ws('|', kind, subject_id, object_id, label, valid_from, valid_to), ';' order by kind, subject_id, object_id, label, valid_from)) as digest
     from app.fact where institution_id = $1 group by entity`,
    [call.institutionId],
  );
  return new Map(rows.map((row) => [row.entity, row.digest]));
}

const types = { department: 'DepartmentRecorded', person: 'PersonRecorded', branch: 'BranchRecorded' } as const;

async function recordChanges(run: ImportRun, before: ReadonlyMap<string, string>): Promise<void> {
  const after = await digests(run);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((entity) => before.get(entity) !== after.get(entity)).sort();
  for (const [prefix, type] of Object.entries(types)) {
    const entities = changed.filter((entity) => entity.startsWith(`${prefix}/`));
    for (let at = 0; at < entities.length; at += 1_000) {
      await saveFactsEvents(run.tx, { institutionId: run.call.institutionId, type, entities: entities.slice(at, at + 1_000), at: run.now, newId: run.newId });
    }
  }
}
