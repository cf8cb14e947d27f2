import type { Standing } from '@tongxin/event-contracts';

/** Somebody in service without any office, and what else a test says. */
export const aStanding = (what: Partial<Standing> = {}): Standing => ({
  personId: 'me', inService: true, leader: false, executiveVicePresident: false, offices: new Set(), headOf: new Set(), supervises: new Set(),
  secretaryOf: new Set(), committeeOf: new Set(), memberOf: new Set(), staffOf: new Set(),
  ...what,
});

/** Standings by name, so that a table of who may reads like one; `nobody` is anonymous or an administrator. */
export const standings = {
  nobody: null,
  staff: aStanding(),
  retired: aStanding({ inService: false }),
  leader: aStanding({ leader: true, executiveVicePresident: true }),
  hr: aStanding({ offices: new Set(['HR'] as const) }),
  partyAffairs: aStanding({ offices: new Set(['PARTY_AFFAIRS'] as const) }),
  discipline: aStanding({ offices: new Set(['DISCIPLINE'] as const) }),
  head: aStanding({ headOf: new Set(['unit']), staffOf: new Set(['unit']) }),
  supervisor: aStanding({ supervises: new Set(['unit']) }),
  committee: aStanding({ committeeOf: new Set(['branch']), secretaryOf: new Set(['branch']) }),
  otherCommittee: aStanding({ committeeOf: new Set(['elsewhere']), secretaryOf: new Set(['elsewhere']) }),
  member: aStanding({ memberOf: new Set(['branch']) }),
} satisfies Record<string, Standing | null>;

export type StandingName = keyof typeof standings;

/** The names for which a policy says yes. */
export const whoMay = (policy: (who: Standing | null) => boolean): StandingName[] =>
  (Object.keys(standings) as StandingName[]).filter((name) => policy(standings[name]));

/** Everybody on the staff, retired colleagues included. */
export const everyStaff = (Object.keys(standings) as StandingName[]).filter((name) => name !== 'nobody');
