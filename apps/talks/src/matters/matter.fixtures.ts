import type { Matter } from './matter';

/** R raises a matter to the unit U, headed by H, on Monday 1 June 2026, and what else a test says. */
export const aMatter = (what: Partial<Matter> = {}): Matter => ({
  id: 'm', raiserId: 'R', kind: 'PROBLEM', unitId: 'U', handlerId: 'H', talkId: null, raisedOn: '2026-06-01', consentedOn: null, reopenedOn: null, analysedOn: null, resolvingOn: null, dueOn: null,
  feedbackOn: null, answeredOn: null, closedOn: null, solved: null, withdrawnOn: null, ...what,
});

export const analysed = { analysedOn: '2026-06-02' };
export const resolving = { ...analysed, resolvingOn: '2026-06-03', dueOn: '2026-06-30' };
export const answered = { ...resolving, feedbackOn: '2026-06-10', answeredOn: '2026-06-10' };
export const closed = { ...answered, closedOn: '2026-06-11', solved: true };
export const withdrawn = { withdrawnOn: '2026-06-02' };
