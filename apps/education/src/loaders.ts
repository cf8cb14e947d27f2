import { listLoader, rowLoader, type BaseContext } from '@tongxin/subgraph';
import {
  fetchAttendanceCounts, fetchLedgers, fetchParticipants, type AttendanceCounts, type ParticipantRow, type ParticipationRow,
} from './attendance/participation.query';
import { fetchBranchHours, fetchPartyStandings, type BranchHoursRow, type PartyStandingRow } from './hours/hours.query';
import { fetchProgrammes, type ProgrammeRow } from './programmes/programme.query';
import { fetchHostCounts, fetchHostPages, fetchSessions, type SessionCounts, type SessionRow } from './sessions/session.query';

/** One loader a table and relation: a list of 100 costs one statement each. */
export function createLoaders({ db, viewer, today }: BaseContext) {
  const tenant = viewer?.institutionId ?? null;
  return {
    programme: rowLoader<string, ProgrammeRow>((ids) => fetchProgrammes(db, tenant, ids), (row) => row.id),
    session: rowLoader<string, SessionRow>((ids) => fetchSessions(db, tenant, ids), (row) => row.id),
    /** `<unit>@<year>` */
    hostCounts: rowLoader<string, SessionCounts>((keys) => fetchHostCounts(db, tenant, keys), (row) => row.key),
    /** `hostPageKey` */
    hostPage: listLoader<string, SessionRow & { pageKey: string }>((keys) => fetchHostPages(db, tenant, keys), (row) => row.pageKey),
    attendance: rowLoader<string, AttendanceCounts>((ids) => fetchAttendanceCounts(db, tenant, ids), (row) => row.sessionId),
    /** `participantsKey` */
    participants: listLoader<string, ParticipantRow>((keys) => fetchParticipants(db, tenant, keys), (row) => row.pageKey),
    /** `<person>@<year>` */
    ledger: listLoader<string, ParticipationRow>((keys) => fetchLedgers(db, tenant, keys), (row) => row.key),
    /** `<person>@<year>` */
    partyStanding: rowLoader<string, PartyStandingRow>((keys) => fetchPartyStandings(db, tenant, today(), keys), (row) => row.key),
    /** `<branch>@<year>` */
    branchHours: rowLoader<string, BranchHoursRow>((keys) => fetchBranchHours(db, tenant, today(), keys), (row) => row.key),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
