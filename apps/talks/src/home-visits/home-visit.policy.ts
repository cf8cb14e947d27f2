import type { Standing } from '@tongxin/event-contracts';

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id));

/** Who answers for anybody at all, before it is known for whom: what a client asks so as to offer the way. */
export const canProposeHomeVisits = (who: Standing | null): boolean => who !== null && (who.leader || who.headOf.size > 0 || who.committeeOf.size > 0);

/** Who answers for a colleague may ask to visit them at home: a leader, the head of their unit, a member of their branch's committee (T-23). */
export const canProposeHomeVisit = (who: Standing | null, to: Pick<Standing, 'personId' | 'staffOf' | 'memberOf'>): boolean =>
  who !== null && who.personId !== to.personId && (who.leader || meet(who.headOf, to.staffOf) || meet(who.committeeOf, to.memberOf));

/** The two alone, whatever the office (T-23). */
export const canSeeHomeVisit = (who: Standing | null, visit: { visitorId: string; personId: string }): boolean =>
  who !== null && (who.personId === visit.visitorId || who.personId === visit.personId);
