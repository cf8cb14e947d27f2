import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { commitmentOf, genesisOf, hashOf, type ChainedEntry } from './chain';
import { startWalk, type Problem, type StoredLink } from './walk';

const [service, institutionId] = ['talks', '00000000-0000-7000-8000-00000000000a'];
const entryOf = (id: number): ChainedEntry => ({
  id: String(id), at: '2026-11-23T04:00:00.000000', kind: 'READ', operation: 'board', requestId: 'r', actorPersonId: randomUUID(), actorAdministrator: null,
  subjectType: 'TalkDuty', subjectId: `duty-${id}`, personId: randomUUID(), salt: randomUUID(),
});

function chainOf(length: number, chainedOn = '2026-11-23'): StoredLink[] {
  let hash = genesisOf(service, institutionId);
  return Array.from({ length }, (_each, n) => {
    const entry = entryOf(n + 1);
    const link = { position: n + 1, chainedOn, commitment: commitmentOf(entry) };
    return { ...link, entry, hash: (hash = hashOf(hash, link)) };
  });
}

function walked(links: readonly StoredLink[], head: StoredLink | undefined, checkpoints: { position: number; hash: string }[] = [], of = { service, institutionId }) {
  const problems: Problem[] = [];
  const walk = startWalk({ ...of, prunedBefore: '2026-05-23', checkpoints, report: (problem) => problems.push(problem) });
  for (const link of links) walk.take(link);
  return { problems, ...walk.end(head ? { position: head.position, hash: head.hash } : null) };
}
const told = (link: StoredLink) => ({ position: link.position, hash: link.hash.toString('hex') });

test('a chain as it was made has no problem, and ends where its last link does', () => {
  const links = chainOf(5);
  expect(walked(links, links.at(-1), links.map(told))).toMatchObject({ problems: [], length: 5, pruned: 0, hash: links.at(-1)?.hash });
  expect(walked([], undefined)).toMatchObject({ problems: [], length: 0 });
});

test('rows that are old enough may be gone, young ones may not', () => {
  const old = chainOf(3, '2026-05-22').map((link) => ({ ...link, entry: null }));
  expect(walked(old, old.at(-1))).toMatchObject({ problems: [], pruned: 3 });
  const young = chainOf(3, '2026-05-23').map((link) => ({ ...link, entry: null }));
  expect(walked(young, young.at(-1)).problems.map(({ code }) => code)).toEqual(['ENTRY_MISSING', 'ENTRY_MISSING', 'ENTRY_MISSING']);
});

test.each<[string, (links: StoredLink[]) => StoredLink[], Problem[]]>([
  ['a row that was changed', ([a, b, ...rest]) => [a!, { ...b!, entry: { ...b!.entry!, operation: 'harmless' } }, ...rest], [{ code: 'ENTRY_CHANGED', of: 2 }]],
  ['a row whose person was taken out', ([a, ...rest]) => [{ ...a!, entry: { ...a!.entry!, personId: null } }, ...rest], [{ code: 'ENTRY_CHANGED', of: 1 }]],
  ['two rows exchanged', ([a, b, ...rest]) => [{ ...a!, entry: b!.entry }, { ...b!, entry: a!.entry }, ...rest], [{ code: 'ENTRY_CHANGED', of: 1 }, { code: 'ENTRY_CHANGED', of: 2 }]],
  ['a row made old by its day', ([a, ...rest]) => [{ ...a!, chainedOn: '2026-01-01', entry: null }, ...rest], [{ code: 'LINK_BROKEN', of: 1 }]],
  ['a row and its commitment written anew', ([a, ...rest]) => [{ ...a!, entry: entryOf(1), commitment: Buffer.alloc(32, 1) }, ...rest], [{ code: 'LINK_BROKEN', of: 1 }, { code: 'ENTRY_CHANGED', of: 1 }]],
  ['a link taken out', ([a, , ...rest]) => [a!, ...rest], [{ code: 'LINK_MISSING', of: 2 }]],
  ['two links in each other’s places', ([a, b, ...rest]) => [{ ...b!, position: 1 }, { ...a!, position: 2 }, ...rest], [{ code: 'LINK_BROKEN', of: 1 }, { code: 'LINK_BROKEN', of: 2 }, { code: 'LINK_BROKEN', of: 3 }]],
  ['a tail cut off', (links) => links.slice(0, -1), [{ code: 'TAIL_MISSING', of: 4 }]],
])('%s is found', (_name, change, problems) => {
  const links = chainOf(5);
  expect(walked(change(links), links.at(-1)).problems).toEqual(problems);
});

test('a chain shortened together with its head, or written anew, is found by a checkpoint kept outside', () => {
  const links = chainOf(5);
  const [checkpoint] = links.slice(-1).map(told);
  const shorter = links.slice(0, 3);
  expect(walked(shorter, shorter.at(-1))).toMatchObject({ problems: [] });
  expect(walked(shorter, shorter.at(-1), [checkpoint!]).problems).toEqual([{ code: 'CHECKPOINT_DIFFERS', of: 5 }]);
  const other = chainOf(5);
  expect(walked(other, other.at(-1)).problems).toEqual([]);
  expect(walked(other, other.at(-1), [checkpoint!]).problems).toEqual([{ code: 'CHECKPOINT_DIFFERS', of: 5 }]);
});

test('a chain stands in for no other: neither another service’s nor another institution’s', () => {
  const links = chainOf(2);
  for (const other of [{ service: 'integrity', institutionId }, { service, institutionId: randomUUID() }]) {
    expect(walked(links, links.at(-1), [], other).problems).toEqual([{ code: 'LINK_BROKEN', of: 1 }]);
  }
});

test('whatever one field of one row is changed to, it is found', () => {
  const fields = ['id', 'at', 'kind', 'operation', 'requestId', 'actorPersonId', 'actorAdministrator', 'subjectType', 'subjectId', 'personId', 'salt'] as const;
  fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), fc.constantFrom(...fields), fc.option(fc.string()), (length, at, field, value) => {
    const links = chainOf(length);
    const victim = links[at % length]!;
    fc.pre(victim.entry?.[field] !== value);
    const changed = links.map((link) => (link === victim ? { ...link, entry: { ...link.entry!, [field]: value } } : link));
    expect(walked(changed, links.at(-1)).problems).toEqual([{ code: 'ENTRY_CHANGED', of: victim.position }]);
  }));
});

test('whatever byte of a link is changed, it is found', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), fc.constantFrom('commitment' as const, 'hash' as const), fc.nat(31), (length, at, part, byte) => {
    const links = chainOf(length);
    const victim = links[at % length]!;
    const bytes = Buffer.from(victim[part]);
    bytes[byte] = (bytes[byte] ?? 0) ^ 1;
    const changed = links.map((link) => (link === victim ? { ...link, [part]: bytes } : link));
    expect(walked(changed, links.at(-1)).problems.length).toBeGreaterThan(0);
  }));
});
