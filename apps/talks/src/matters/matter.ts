import { addDays, createWorkdayCalendar, type WorkdayDate } from '@tongxin/calendar';
import { accept, refuse, type Outcome } from '@tongxin/outcome';

/** 问题 of how the institution works, or 实际困难 of the person who raises it; never somebody's failing. */
export type MatterKind = 'PROBLEM' | 'HELP';

/** 事项: found, analysed, resolved, answered to the one who raised it, and closed by nobody else (T-16). Its words stand in its steps, encrypted. */
export interface Matter {
  id: string;
  raiserId: string;
  kind: MatterKind;
  /** The unit whose head answers; null until 机关党委 has named one. */
  unitId: string | null;
  /** Head of the unit on the day asked, in service and not the raiser; null: 机关党委 names another unit. */
  handlerId: string | null;
  /** The talk in which it came up; the raiser's own knowledge (W-04). */
  talkId: string | null;
  raisedOn: string;
  /** Of a difficulty of one's own: the day on which its raiser agreed that the head of the unit reads of it, to help with it (line 6). */
  consentedOn: string | null;
  /** Once, by the raiser: from then on everything is done anew. */
  reopenedOn: string | null;
  analysedOn: string | null;
  resolvingOn: string | null;
  /** Day by which the measure is to be done. */
  dueOn: string | null;
  feedbackOn: string | null;
  /** Day of the first feedback; stays when the matter is reopened. */
  answeredOn: string | null;
  closedOn: string | null;
  /** What the raiser says of it when closing. */
  solved: boolean | null;
  withdrawnOn: string | null;
}

export type MatterStatus = 'FOUND' | 'ANALYSED' | 'RESOLVING' | 'FEEDBACK' | 'CLOSED' | 'WITHDRAWN';

/** Derived, never stored. */
export function matterStatus(m: Matter): MatterStatus {
  if (m.withdrawnOn) return 'WITHDRAWN';
  if (m.closedOn) return 'CLOSED';
  if (m.feedbackOn) return 'FEEDBACK';
  if (m.resolvingOn) return 'RESOLVING';
  return m.analysedOn ? 'ANALYSED' : 'FOUND';
}

/** Whether the institution still owes the raiser an answer. */
export const isUnanswered = (m: Matter): boolean => ['FOUND', 'ANALYSED', 'RESOLVING'].includes(matterStatus(m));

/** Workdays within which a matter is answered ○ (S-03). */
export const answerWorkdays = 15;

/** The last day for an answer to what was raised, or raised again, on a day; provisional where a year on the way is not published yet. */
export const answerDue = (day: string): WorkdayDate => createWorkdayCalendar().addWorkdays(day, answerWorkdays);
export const answerDueOn = (day: string): string => answerDue(day).day;

/** Workdays for which an answered matter is in its raiser's inbox ○; it can be closed or raised again for as long as it is not. */
export const reviewWorkdays = 5;
export const reviewDueOn = (feedbackOn: string): string => createWorkdayCalendar().addWorkdays(feedbackOn, reviewWorkdays).day;

/** Counted from the raising or the reopening; passing it on wins no time. */
export const dueFrom = (m: Matter): string => m.reopenedOn ?? m.raisedOn;
export const isLate = (m: Matter, today: string): boolean => isUnanswered(m) && today > answerDueOn(dueFrom(m));

/** Whether no head answers for it and 机关党委 is to name a unit; for a difficulty of one's own only where the raiser left that to it (line 6). */
export const awaitsUnit = (m: Matter): boolean => m.handlerId === null && isUnanswered(m) && (m.kind === 'PROBLEM' || m.unitId === null);

/** Days for which the words of a difficulty of one's own are kept after it was closed ○, so that it can be raised again. */
export const helpKeptDays = 30;
/** Days for which a consent holds, from the raising or the raising again ○. */
export const helpTermDays = 365;
/** What was closed before this day has lost its words. */
export const helpKeptSince = (today: string): string => addDays(today, -helpKeptDays);
/** What was raised before this day has lost its words too; unanswered it is withdrawn, answered it can still be closed. */
export const helpTermFrom = (today: string): string => addDays(today, -helpTermDays);
/** Whether the consent to a difficulty of one's own has run out: nothing can be said of it any more, for its key is gone. */
const consentEnded = (m: Matter, today: string): boolean => m.kind === 'HELP' && (dueFrom(m) < helpTermFrom(today) || (m.closedOn !== null && m.closedOn < helpKeptSince(today)));

export type MatterActRefusal =
  | 'NOT_THE_HANDLER' | 'NOT_THE_RAISER' | 'NOT_OPEN' | 'NOT_ANALYSED' | 'ALREADY_ANALYSED' | 'ALREADY_ANSWERED' | 'NOT_ANSWERED' | 'DAY_PASSED' | 'FEEDBACK_REQUIRED'
  | 'ALREADY_REOPENED' | 'CONSENT_ENDED' | 'RAISER_CHOOSES' | 'SAME_UNIT' | 'UNIT_WITHOUT_HEAD' | 'HEADED_BY_RAISER';

const over = (m: Matter): boolean => m.closedOn !== null || m.withdrawnOn !== null;

/** Why the handler cannot go on with it, or null. */
function hindersHandler(m: Matter, by: string): MatterActRefusal | null {
  if (m.handlerId !== by) return 'NOT_THE_HANDLER';
  if (over(m)) return 'NOT_OPEN';
  return m.feedbackOn ? 'ALREADY_ANSWERED' : null;
}

/** 分析问题: what it comes from. */
export function analyse(m: Matter, by: string, today: string): Outcome<Matter, MatterActRefusal> {
  const hindered = hindersHandler(m, by);
  if (hindered) return refuse(hindered);
  return m.analysedOn ? refuse('ALREADY_ANALYSED') : accept({ ...m, analysedOn: today });
}

/** 解决问题: a measure and its day; a further one may follow. */
export function resolve(m: Matter, by: string, dueOn: string, today: string): Outcome<Matter, MatterActRefusal> {
  const hindered = hindersHandler(m, by) ?? (m.analysedOn ? null : 'NOT_ANALYSED');
  if (hindered) return refuse(hindered);
  return dueOn < today ? refuse('DAY_PASSED', { path: ['input', 'dueOn'] }) : accept({ ...m, resolvingOn: today, dueOn });
}

/** 及时反馈: what came of it, to the raiser; also where there is no measure to be had. */
export function giveFeedback(m: Matter, by: string, today: string): Outcome<Matter, MatterActRefusal> {
  const hindered = hindersHandler(m, by) ?? (m.analysedOn ? null : 'NOT_ANALYSED');
  return hindered ? refuse(hindered) : accept({ ...m, feedbackOn: today, answeredOn: m.answeredOn ?? today });
}

/** No close without feedback, and none but by the raiser, who says whether it is solved (T-16). */
export function close(m: Matter, by: string, solved: boolean, today: string): Outcome<Matter, MatterActRefusal> {
  if (over(m)) return refuse('NOT_OPEN');
  if (!m.feedbackOn) return refuse('FEEDBACK_REQUIRED');
  return m.raiserId === by ? accept({ ...m, closedOn: today, solved }) : refuse('NOT_THE_RAISER');
}

const anew = { analysedOn: null, resolvingOn: null, dueOn: null };

/** The raiser reopens it once, answered or closed: it is found anew, and its steps stay (T-16). */
export function reopen(m: Matter, by: string, today: string): Outcome<Matter, MatterActRefusal> {
  if (m.raiserId !== by) return refuse('NOT_THE_RAISER');
  if (m.withdrawnOn) return refuse('NOT_OPEN');
  if (m.reopenedOn) return refuse('ALREADY_REOPENED');
  if (consentEnded(m, today)) return refuse('CONSENT_ENDED');
  return m.feedbackOn ? accept({ ...m, ...anew, feedbackOn: null, closedOn: null, solved: null, reopenedOn: today }) : refuse('NOT_ANSWERED');
}

export interface Unit {
  id: string;
  /** Its head in service, or null. */
  headId: string | null;
}

/** The handler passes it to the unit whose business it is, a difficulty of one's own excepted: who reads of that, its raiser chooses (line 6). Where nobody answers for it, 机关党委 names the unit. */
export function pass(m: Matter, by: string, officer: boolean, unit: Unit): Outcome<Matter, MatterActRefusal> {
  const hindered = awaitsUnit(m) && officer ? null : hindersHandler(m, by);
  if (hindered) return refuse(hindered);
  if (m.kind === 'HELP' && m.unitId !== null) return refuse('RAISER_CHOOSES');
  const path = ['input', 'unitId'];
  if (unit.id === m.unitId) return refuse('SAME_UNIT', { path });
  if (unit.headId === null) return refuse('UNIT_WITHOUT_HEAD', { path });
  if (unit.headId === m.raiserId) return refuse('HEADED_BY_RAISER', { path });
  return accept({ ...m, ...anew, unitId: unit.id, handlerId: unit.headId });
}

/** It is the raiser's until it is answered, and a difficulty of one's own at any time, for its consent can be taken back (W-04; PIPL art. 15): withdrawn, its words are gone. */
export function withdraw(m: Matter, by: string, today: string): Outcome<Matter, MatterActRefusal> {
  if (m.raiserId !== by) return refuse('NOT_THE_RAISER');
  if (m.withdrawnOn === null && m.kind === 'HELP') return accept({ ...m, withdrawnOn: today });
  if (over(m)) return refuse('NOT_OPEN');
  return m.answeredOn ? refuse('ALREADY_ANSWERED') : accept({ ...m, withdrawnOn: today });
}
