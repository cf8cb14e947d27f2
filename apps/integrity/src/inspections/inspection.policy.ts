import type { Standing } from '@tongxin/event-contracts';

/** 在职教职工; a leaver and a retired colleague have no part in inspections. */
export const isStaff = (who: Standing | null): who is Standing => who !== null && who.inService;

/** 机关纪委 and the leadership answer for inspections as a whole. */
export const overseesInspections = (who: Standing | null): boolean => isStaff(who) && (who.offices.has('DISCIPLINE') || who.leader);

/** 一单两库: what may be inspected and by which items is public inside (B.5). */
export const canSeeLists = (who: Standing | null): boolean => isStaff(who);

/** What is published is public inside; before that, 机关纪委, the leadership and whoever inspects in it. */
export const canSeeBatch = (who: Standing | null, batch: { published: boolean; inspectorIds: readonly string[] }): boolean =>
  isStaff(who) && (batch.published || overseesInspections(who) || batch.inspectorIds.includes(who.personId));

/** Tasks of a published batch are public inside; those of another only to 机关纪委, the leadership and the task's own inspectors. */
export const canSeeTask = (who: Standing | null, task: { published: boolean; inspectorIds: readonly string[] }): boolean => canSeeBatch(who, task);

/** Who inspects: 机关纪委, the leadership and the inspectors of the task. */
export const canSeeTaskInspectors = (who: Standing | null, task: { inspectorIds: readonly string[] }): boolean =>
  isStaff(who) && (overseesInspections(who) || task.inspectorIds.includes(who.personId));

/** The hour is random so that it surprises: public inside once the inspection is over, before that only to those who make it. */
export const canSeeTaskTime = (who: Standing | null, task: { published: boolean; state: string; inspectorIds: readonly string[] }): boolean =>
  canSeeTaskInspectors(who, task) || (canSeeTask(who, task) && task.state === 'DONE');
