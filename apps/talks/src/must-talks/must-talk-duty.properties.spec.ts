import { addDays, holdsOn, lengthInDays } from '@tongxin/calendar';
import type { Fact, FactKind } from '@tongxin/event-contracts';
import fc from 'fast-check';
import { aUnit, rules } from './facts.fixtures';
import { mustTalkDuties, type MustTalkDuty } from './must-talk-duty';

const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const units = ['u1', 'u2', 'u3'];
const branches = ['b1', 'b2'];
const objects: Partial<Record<FactKind, readonly string[]>> = { HEAD_OF: units, SUPERVISES: units, STAFF_OF: units, MEMBER_OF: branches, REPRESENTS: people };
const kinds: FactKind[] = ['IN_SERVICE', 'IN_SERVICE', 'TEAM', 'COUNTY_LEVEL', 'BACKBONE', 'EVP_TITLE', 'LEADERSHIP_UNIT', 'HEAD_OF', 'SUPERVISES', 'STAFF_OF', 'STAFF_OF', 'MEMBER_OF', 'REPRESENTS', 'REPRESENTS'];

const aDay = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2025-10-01', n));
const aFact: fc.Arbitrary<Fact> = fc.constantFrom(...kinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    subjectId: fc.constantFrom(...(kind === 'LEADERSHIP_UNIT' ? units : people)),
    objectId: objects[kind] ? fc.constantFrom(...objects[kind]) : fc.constant(null),
    label: fc.constant(null),
    from: aDay,
    to: fc.option(aDay, { freq: 2 }),
  }));
/** Enough service and membership that duties of every rule come about. */
const someFacts = fc.array(aFact, { maxLength: 45 }).map((facts) => [
  ...facts,
  ...people.slice(0, 3).map((id): Fact => ({ kind: 'MEMBER_OF', subjectId: id, objectId: 'b1', label: null, from: '2026-02-01', to: null })),
  ...people.slice(0, 2).map((id): Fact => ({ kind: 'TEAM', subjectId: id, objectId: null, label: null, from: '2026-03-01', to: null })),
  ...people.slice(0, 5).map((id): Fact => ({ kind: 'IN_SERVICE', subjectId: id, objectId: null, label: null, from: '2026-01-01', to: null })),
]);
const all = (facts: readonly Fact[]): MustTalkDuty[] => mustTalkDuties(rules(), facts, 2026);
const key = (d: MustTalkDuty) => [d.ruleCode, ...[d.talkerId, d.talkeeId].sort()].join('/');
const inOrder = (duties: MustTalkDuty[]) => [...duties].sort((a, b) => (key(a) < key(b) ? -1 : 1));

it('the arbitrary makes duties of every rule', () => {
  const seen = new Set(fc.sample(someFacts, { numRuns: 300, seed: 1 }).flatMap((facts) => all(facts).map((d) => d.ruleCode)));
  expect([...seen].sort()).toEqual(['WBT-1', 'WBT-2', 'WBT-3', 'WBT-4', 'WBT-5']);
});

it('nobody owes a talk to himself', () => {
  fc.assert(fc.property(someFacts, (facts) => all(facts).every((d) => d.talkerId !== d.talkeeId)));
});

it('there is one duty a rule and unordered pair', () => {
  fc.assert(fc.property(someFacts, (facts) => {
    const keys = all(facts).map(key);
    return new Set(keys).size === keys.length;
  }));
});

it('windows lie within the year, are at least 30 days long, apart and in order', () => {
  fc.assert(fc.property(someFacts, (facts) => {
    for (const { windows } of all(facts)) {
      expect(windows.length).toBeGreaterThan(0);
      for (const [i, w] of windows.entries()) {
        expect(w.from >= '2026-01-01' && w.to !== null && w.to <= '2027-01-01').toBe(true);
        expect(lengthInDays(w)).toBeGreaterThanOrEqual(30);
        expect(i === 0 || (windows[i - 1]?.to ?? '9999') < w.from).toBe(true);
      }
    }
  }));
});

it('both people are in service on every day of a window', () => {
  fc.assert(fc.property(someFacts, (facts) => {
    const served = (id: string, day: string) => facts.some((f) => f.kind === 'IN_SERVICE' && f.subjectId === id && holdsOn(f, day));
    for (const duty of all(facts)) {
      for (const { from, to } of duty.windows) {
        for (const day of [from, addDays(from, 15), addDays(to ?? '', -1)]) expect([day, served(duty.talkerId, day), served(duty.talkeeId, day)]).toEqual([day, true, true]);
      }
    }
  }));
});

it('the order in which facts are read does not matter', () => {
  fc.assert(fc.property(someFacts.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }))), ([facts, shuffled]) => {
    expect(inOrder(all(shuffled))).toEqual(inOrder(all(facts)));
  }));
});

it('saying a fact twice changes nothing', () => {
  fc.assert(fc.property(someFacts, (facts) => expect(inOrder(all([...facts, ...facts]))).toEqual(inOrder(all(facts)))));
});

it('a fact of one unit never removes a duty of another', () => {
  fc.assert(fc.property(someFacts, fc.constantFrom<FactKind>('HEAD_OF', 'STAFF_OF', 'SUPERVISES'), fc.constantFrom('q1', 'q2'), (facts, kind, person) => {
    const elsewhere = aUnit('u9', 'q0', 'q1', 'q2');
    const before = inOrder(all([...facts, ...elsewhere]).filter((d) => !d.talkerId.startsWith('q') && !d.talkeeId.startsWith('q')));
    const more: Fact = { kind, subjectId: person, objectId: 'u9', label: null, from: '2026-01-01', to: null };
    const after = inOrder(all([...facts, ...elsewhere, more]).filter((d) => !d.talkerId.startsWith('q') && !d.talkeeId.startsWith('q')));
    expect(after).toEqual(before);
  }));
});
