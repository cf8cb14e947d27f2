import type { Standing } from '@tongxin/event-contracts';

/** The unit tree, heads and supervising leaders: all staff (O-02). */
export const canSeeDepartments = (who: Standing | null): boolean => who !== null;

/** Heads and portfolios are recorded by 组织人事处, after a decision of the committee (O-14). */
export const canRecordAppointments = (who: Standing | null): boolean => who !== null && who.offices.has('HR');
