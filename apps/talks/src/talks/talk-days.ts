import { settlesOn, type Talk } from './talk';

export type TalkDayKind =
  | 'OFFERED' | 'TERMS_PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED' | 'RECORDED' | 'TALKER_CONFIRMED' | 'TALKEE_CONFIRMED' | 'COUNTS_WITHOUT_ANSWER' | 'DISPUTED' | 'CLOSED';

export interface TalkDay {
  kind: TalkDayKind;
  on: string;
}

/**
 * Every day that is kept of a talk, in order: the two see what the house knows of it (T-13). Of a record that the other side has not answered, also the day from which
 * it counts as held, be it still to come.
 */
export function daysOf(t: Talk): TalkDay[] {
  const days: readonly (readonly [TalkDayKind, string | null])[] = [
    ['OFFERED', t.offeredOn],
    ['TERMS_PROPOSED', t.proposedOn === t.offeredOn && t.proposedById === t.talkerId ? null : t.proposedOn],
    ['ACCEPTED', t.acceptedOn],
    ['DECLINED', t.declinedOn],
    ['CANCELLED', t.cancelledOn],
    ['RECORDED', t.recordedOn],
    ['TALKER_CONFIRMED', t.talkerConfirmedOn],
    ['TALKEE_CONFIRMED', t.talkeeConfirmedOn],
    ['COUNTS_WITHOUT_ANSWER', t.heldOn !== null && (t.talkerConfirmedOn === null || t.talkeeConfirmedOn === null) ? settlesOn(t, t.heldOn) : null],
    ...t.disputedRecords.flatMap(({ recordedOn, disputedOn }) => [['RECORDED', recordedOn], ['DISPUTED', disputedOn]] as const),
    ['DISPUTED', t.disputedRecords.at(-1)?.disputedOn === t.disputedOn ? null : t.disputedOn],
    ['CLOSED', t.closedOn],
  ];
  return days.flatMap(([kind, on]) => (on === null ? [] : [{ kind, on }])).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
