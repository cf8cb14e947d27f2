import type { Standing } from '@tongxin/event-contracts';

/** Somebody in service without any office, and what else a test says. */
export const aStanding = (what: Partial<Standing> = {}): Standing => ({
  personId: 'me',
  inService: true,
  leader: false,
  executiveVicePresident: false,
  offices: new Set(),
  headOf: new Set(),
  supervises: new Set(),
  secretaryOf: new Set(),
  committeeOf: new Set(),
  memberOf: new Set(),
  staffOf: new Set(),
  ...what,
});
