import { Sheet } from './column';
import { attendance, educationProgrammes, sessions } from './sheets/education.sheets';
import { inspectionBatches, inspectionFindings, inspectionTasks, rectifications } from './sheets/integrity-inspections.sheets';
import { inspectionItems, inspectionObjects, inspectors, recusalRelations } from './sheets/integrity-pool.sheets';
import { branchCommittees, branchRepresentatives, massOrganisations, partyOfficers, people } from './sheets/organisation-people.sheets';
import { branches, departments, partyGroups, posts } from './sheets/organisation-units.sheets';
import { talkPlan, talkRules } from './sheets/talks.sheets';

/** The one published table: every sheet an institution's workbook may hold, in the order in which they build on each other. */
export const sheetTable = {
  departments,
  people,
  branches,
  branch_committees: branchCommittees,
  party_groups: partyGroups,
  posts,
  party_officers: partyOfficers,
  branch_representatives: branchRepresentatives,
  mass_organisations: massOrganisations,
  talk_rules: talkRules,
  talk_plan: talkPlan,
  education_programmes: educationProgrammes,
  sessions,
  attendance,
  inspectors,
  recusal_relations: recusalRelations,
  inspection_objects: inspectionObjects,
  inspection_items: inspectionItems,
  inspection_batches: inspectionBatches,
  inspection_tasks: inspectionTasks,
  inspection_findings: inspectionFindings,
  rectifications,
};

export type SheetKey = keyof typeof sheetTable;

export const allSheets: readonly Sheet[] = Object.values(sheetTable);

export const isSheetKey = (text: string): text is SheetKey => Object.hasOwn(sheetTable, text);

/** Finds a sheet by what a file or a tab is called: `people.csv`, `People`, `人员表` or `人员表.csv`. */
export function sheetCalled(name: string): Sheet | undefined {
  const stem = name.normalize('NFC').trim().replace(/\.csv$/i, '');
  return allSheets.find((known) => known.name === stem || known.key === stem.toLowerCase());
}
