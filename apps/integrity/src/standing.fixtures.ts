import { standingOf, type Fact, type Standing } from '@tongxin/event-contracts';

export const day = '2026-11-23';

/** A dated fact that holds on `day`. */
export const aFact = (kind: Fact['kind'], subjectId: string, objectId: string | null = null, label: string | null = null): Fact => ({
  kind, subjectId, objectId, label, from: '2026-01-01', to: null,
});

/** A member of staff in service with further facts: `aStanding(['HEAD_OF', 'D02'], ['OFFICE', null, 'HR'])`. */
export const aStanding = (...facts: [Fact['kind'], (string | null)?, (string | null)?][]): Standing =>
  standingOf('me', [aFact('IN_SERVICE', 'me'), ...facts.map(([kind, object, label]) => aFact(kind, 'me', object ?? null, label ?? null))], day);

/** Everything but service: what a leaver's open facts would give. */
export const aLeaver = (...facts: [Fact['kind'], (string | null)?, (string | null)?][]): Standing => ({ ...aStanding(...facts), inService: false });
