import type { ActionOutcome } from '@tongxin/web-graph';
import type { BranchRepresentativesFragment } from '../../graph/graphql';

type Proposed = NonNullable<BranchRepresentativesFragment['proposedRepresentatives']>;

/** A seat to fill: for which leader, which of theirs, and whose turn it is. */
export interface Seat {
  readonly name: string;
  readonly leader: { readonly id: string; readonly name: string };
  readonly number: number;
  readonly personId: string;
  readonly person: string;
}

/** One seat a proposal; a leader or a person whom the viewer may not see has none. */
export const seatsOf = (proposed: Proposed): readonly Seat[] => {
  const seats: Seat[] = [];
  for (const { leader, person } of proposed) {
    if (leader && person) seats.push({ name: `seat-${seats.length}`, leader, number: seats.filter((seat) => seat.leader.id === leader.id).length + 1, personId: person.id, person: person.name });
  }
  return seats;
};

export const seatValues = (seats: readonly Seat[]): Readonly<Record<string, string>> => Object.fromEntries(seats.map(({ name, personId }) => [name, personId]));

/** The graph refuses a representative by number: here, at the seat that was sent under it; a day, at the day. */
export const atFields = (outcome: ActionOutcome<unknown>, taken: readonly Seat[]): ActionOutcome<unknown> =>
  outcome.kind !== 'refused'
    ? outcome
    : { kind: 'refused', refusals: outcome.refusals.map((refusal) => ({ ...refusal, path: [refusal.code === 'DAY_OUTSIDE_YEAR' ? 'on' : (taken[Number(refusal.path.at(-1))]?.name ?? '')] })) };
