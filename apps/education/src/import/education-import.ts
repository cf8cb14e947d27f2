import type { ImportPart } from '@tongxin/imports';
import { importAttendance } from './attendance-import';
import { hostResolver } from './hosts';
import { endProgrammes, importProgrammes } from './programmes-import';
import { importSessions } from './sessions-import';

/** Education's part of an import: 教育项目表, 活动表, 出勤表. A sheet may be missing; what it would name is then looked up in the tables. */
export const educationImport: ImportPart = {
  async run(run) {
    const { references, present } = run.call;
    const people = new Map(Object.entries(references.people));
    const hostOf = hostResolver(references);
    const programmeCodes = present.includes('education_programmes') ? await importProgrammes(run, hostOf) : null;
    const refusedSessions = present.includes('sessions') ? await importSessions(run, { people, programmeCodes, hostOf }) : new Set<string>();
    if (programmeCodes) await endProgrammes(run, programmeCodes);
    if (present.includes('attendance')) await importAttendance(run, people, refusedSessions);
  },
};
