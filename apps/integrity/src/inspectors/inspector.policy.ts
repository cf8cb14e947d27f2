import type { Standing } from '@tongxin/event-contracts';
import { isStaff, overseesInspections } from '../inspections/inspection.policy';

/** The pool: 机关纪委 and the leadership; an inspector sees the own entry. */
export const canSeeInspector = (who: Standing | null, inspector: { personId: string }): boolean =>
  isStaff(who) && (overseesInspections(who) || who.personId === inspector.personId);

/** Recusals are pairs without reasons, and still only 机关纪委's. */
export const canSeeRecusals = (who: Standing | null): boolean => isStaff(who) && who.offices.has('DISCIPLINE');
