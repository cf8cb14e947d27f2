import { addDays } from '@tongxin/calendar';
import { accept, refuse, type Outcome } from '@tongxin/outcome';

/** Why somebody would like to come. Nothing of how the person is: no illness, no family event, no difficulty by name; condolence is a matter of care with a consent of its own (line 6). */
export type VisitPurpose = 'CONGRATULATE' | 'HELP' | 'TALK';
/** What kind of help was offered; never what for. */
export type HelpKind = 'INFORMATION' | 'CONTACT' | 'MATERIAL' | 'FOLLOW_UP';

/** How many may come along ○. */
export const mostAccompanying = 3;

/** 干部家访: somebody who answers for a colleague asks to visit them at home on a day. Each visit has a consent of its own (T-23). */
export interface HomeVisit {
  id: string;
  visitorId: string;
  personId: string;
  purpose: VisitPurpose;
  /** How many come along; a number and no names. */
  accompanying: number;
  /** The day that was asked about: the consent is for that day. */
  plannedOn: string;
  /** Time of day, fixed once there is consent. */
  plannedAt: string | null;
  consentedOn: string | null;
  /** That it does not take place, whoever said so: of a refusal, a withdrawal and a cancellation no other mark is kept. */
  endedOn: string | null;
  doneOn: string | null;
  help: HelpKind[];
}

export type HomeVisitStatus = 'ASKED' | 'CONSENTED' | 'DONE' | 'NOT_TAKING_PLACE';

/** Derived, never stored. What was left unanswered does not take place either: silence is no consent. */
export function homeVisitStatus(v: HomeVisit, today: string): HomeVisitStatus {
  if (v.doneOn) return 'DONE';
  if (v.endedOn) return 'NOT_TAKING_PLACE';
  if (v.consentedOn) return 'CONSENTED';
  return v.plannedOn < today ? 'NOT_TAKING_PLACE' : 'ASKED';
}

/** Kept so long, in days, then deleted ○. */
export const keptDays = 365;
/** The last day on which a visit is shown. */
export const expiresOn = (v: HomeVisit): string => addDays(v.plannedOn, keptDays);
/** The first planned day whose visits are kept; earlier ones are shown no more, and deleted. */
export const keptSince = (today: string): string => addDays(today, -keptDays);

export type AnswerRefusal = 'PERSON_ANSWERS' | 'NOT_OPEN' | 'ALREADY_CONSENTED';

/** The person consents, or says no, before or after a consent, until it was done. No reason is asked; what the consent brought about is taken back with it. */
export function answer(v: HomeVisit, by: string, consents: boolean, today: string): Outcome<HomeVisit, AnswerRefusal> {
  if (v.personId !== by) return refuse('PERSON_ANSWERS');
  const status = homeVisitStatus(v, today);
  if (status !== 'ASKED' && status !== 'CONSENTED') return refuse('NOT_OPEN');
  if (!consents) return accept(ended(v, today));
  return status === 'CONSENTED' ? refuse('ALREADY_CONSENTED') : accept({ ...v, consentedOn: today });
}

export type VisitorRefusal = 'VISITOR_DECIDES' | 'NOT_OPEN';

function hindered(v: HomeVisit, by: string, today: string): VisitorRefusal | null {
  if (v.visitorId !== by) return 'VISITOR_DECIDES';
  return ['ASKED', 'CONSENTED'].includes(homeVisitStatus(v, today)) ? null : 'NOT_OPEN';
}

export type ScheduleRefusal = VisitorRefusal | 'CONSENT_REQUIRED' | 'DAY_PASSED';

/** The visitor fixes the time of the day that the person has consented to; before a consent nothing is fixed. */
export function schedule(v: HomeVisit, by: string, plannedAt: string, today: string): Outcome<HomeVisit, ScheduleRefusal> {
  const reason = hindered(v, by, today);
  if (reason) return refuse(reason);
  if (!v.consentedOn) return refuse('CONSENT_REQUIRED');
  return v.plannedOn < today ? refuse('DAY_PASSED') : accept({ ...v, plannedAt });
}

/** The visitor takes the question back. */
export function cancel(v: HomeVisit, by: string, today: string): Outcome<HomeVisit, VisitorRefusal> {
  const reason = hindered(v, by, today);
  return reason ? refuse(reason) : accept(ended(v, today));
}

export type RecordRefusal = VisitorRefusal | 'CONSENT_REQUIRED' | 'DAY_IN_FUTURE';

/** The visitor records that the visit took place on its day, and which kinds of help were offered. */
export function record(v: HomeVisit, by: string, help: readonly HelpKind[], today: string): Outcome<HomeVisit, RecordRefusal> {
  const reason = hindered(v, by, today);
  if (reason) return refuse(reason);
  if (!v.consentedOn) return refuse('CONSENT_REQUIRED');
  return v.plannedOn > today ? refuse('DAY_IN_FUTURE') : accept({ ...v, doneOn: today, help: [...new Set(help)].sort() });
}

const ended = (v: HomeVisit, today: string): HomeVisit => ({ ...v, consentedOn: null, plannedAt: null, endedOn: today });
