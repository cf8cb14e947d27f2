import { randomUUID } from 'node:crypto';
import { newEvent, workItemChanged, workItemEntity, type Envelope, type WorkItemState } from '@tongxin/event-contracts';
import type { Batch } from '@tongxin/events';
import { testPool } from '@tongxin/testing';
import { OrganisationService, type Asker, type Institution } from '../organisation.fixtures';
import { createWorkItemConsumer, workItemConsumer } from './work-item-consumer';

/** P0001 leads; P0008 and P0010 are on the staff; P0013 is HR, P0017 party affairs; P0080 has retired. */
let service: OrganisationService;
let practice: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  [practice, other] = [await service.load(), await service.load()];
}, 60_000);
afterAll(() => service.stop());

interface Item { id: string; service: string; kind: string; title: string; titleEn: string; dueOn: string; late: boolean }
interface Page { totalCount: number; nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
async function inbox(who: Asker, { first = 100, after = null, of = practice }: { first?: number; after?: string | null; of?: Institution } = {}): Promise<Page> {
  const { data, errors } = await service.ask<{ myWorkItems: Page }>(of, who,
    'query ($first: Int!, $after: String) { myWorkItems(first: $first, after: $after) { totalCount nodes { id service kind title titleEn dueOn late } pageInfo { hasNextPage endCursor } } }', { first, after });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.myWorkItems;
}
const idsOf = async (who: Asker) => (await inbox(who)).nodes.map(({ id }) => id);
const referred = async (who: Asker, id: string, of = practice) =>
  (await service.ask<{ _entities: [{ dueOn: string } | null] }>(of, who, 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WorkItem { dueOn } } }', { of: [{ __typename: 'WorkItem', id }] })).data._entities[0];

it('S-01 one inbox over the services: by day, named by one of two words, overdue where an answer is owed', async () => {
  const later = await service.waits(practice, 'P0010', '2026-11-30');
  const owed: WorkItemState = { itemId: randomUUID(), personId: practice.person('P0010'), kind: 'REPLY', dueOn: '2026-11-20', open: true };
  await service.hear(practice, [owed], { source: 'integrity' });
  const past = await service.waits(practice, 'P0010', '2026-11-21');
  expect(await inbox('P0010')).toEqual({
    totalCount: 3, pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    nodes: [
      { id: owed.itemId, service: 'integrity', kind: 'REPLY', title: '待答复', titleEn: 'Answer due', dueOn: '2026-11-20', late: true },
      { id: past.itemId, service: 'talks', kind: 'APPOINTMENT', title: '预约', titleEn: 'Appointment', dueOn: '2026-11-21', late: false },
      { id: later.itemId, service: 'talks', kind: 'APPOINTMENT', title: '预约', titleEn: 'Appointment', dueOn: '2026-11-30', late: false },
    ],
  });
});

it('S-01 line 10: an item is its person’s alone: no leader, no office, no administrator, nobody from elsewhere', async () => {
  const { itemId } = await service.waits(practice, 'P0008', '2026-11-30');
  expect([await idsOf('P0008'), await referred('P0008', itemId)]).toEqual([[itemId], { dueOn: '2026-11-30' }]);
  for (const who of ['P0001', 'P0006', 'P0013', 'P0017', 'P0080', { administrator: 'SYSTEM' }, { administrator: 'SECURITY' }, { administrator: 'AUDIT' }] as const) {
    expect([await idsOf(who).then((ids) => ids.includes(itemId)), await referred(who, itemId)]).toEqual([false, null]);
  }
  expect([await inbox('P0008', { of: other }).then(({ totalCount }) => totalCount), await referred('P0008', itemId, other), await referred(null, itemId)]).toEqual([0, null, null]);
  expect((await service.ask(practice, null, '{ myWorkItems { totalCount } }')).errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});

it('a closed item is gone, one that moves is on the new day, and what is older changes nothing', async () => {
  const item = await service.waits(practice, 'P0012', '2026-11-25');
  await service.hear(practice, [{ ...item, open: false }], { revision: 1_002 });
  expect(await idsOf('P0012')).toEqual([]);
  await service.hear(practice, [item], { revision: 1_001 });
  expect([await idsOf('P0012'), await referred('P0012', item.itemId)]).toEqual([[], null]);
  await service.hear(practice, [{ ...item, dueOn: '2026-12-02' }], { revision: 1_003 });
  expect((await inbox('P0012')).nodes.map(({ dueOn }) => dueOn)).toEqual(['2026-12-02']);
});

it('of several states in one batch the newest counts, wherever it stands', async () => {
  const item: WorkItemState = { itemId: randomUUID(), personId: practice.person('P0014'), kind: 'APPOINTMENT', dueOn: '2026-11-25', open: true };
  const states = [{ ...item, dueOn: '2026-11-27' }, { ...item, open: false }, item].map((payload, n) => eventOf(practice, payload, [9, 7, 8][n] ?? 0));
  await deliver([batchOf('a', states)]);
  expect((await inbox('P0014')).nodes.map(({ dueOn }) => dueOn)).toEqual(['2026-11-27']);
});

it('no service moves what another one told', async () => {
  const item = await service.waits(practice, 'P0016', '2026-11-25');
  await service.hear(practice, [{ ...item, personId: practice.person('P0015'), open: false }], { source: 'integrity', revision: 5_000 });
  expect([await idsOf('P0016'), await idsOf('P0015')]).toEqual([[item.itemId], []]);
});

it('what is delivered twice is applied once, institutions beside each other', async () => {
  const items = [practice, other].map((of): [Institution, WorkItemState] => [of, { itemId: randomUUID(), personId: of.person('P0018'), kind: 'REPLY', dueOn: '2026-11-25', open: true }]);
  const batch = batchOf('b', items.map(([of, item]) => eventOf(of, item, 20)));
  await deliver([batch, batch]);
  for (const [of, item] of items) expect((await inbox('P0018', { of })).nodes.map(({ id }) => id)).toEqual([item.itemId]);
});

it('page by page over one day and the next, at the same cost for one as for many', async () => {
  const days = ['2026-12-01', '2026-12-01', '2026-12-01', '2026-12-02', '2026-12-03'];
  for (const day of days) await service.waits(practice, 'P0020', day);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await inbox('P0020', { first: 2, after });
    seen.push(...page.nodes.map(({ dueOn }) => dueOn));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(days);
  const cost = async (who: Asker) => { const before = await service.statements(); await inbox(who); return (await service.statements()) - before; };
  expect(await cost('P0020')).toBe(await cost('P0008'));
  for (const bad of ['{ myWorkItems(first: 0) { totalCount } }', '{ myWorkItems(first: 101) { totalCount } }', '{ myWorkItems(after: "x") { totalCount } }']) {
    expect((await service.ask(practice, 'P0020', bad)).errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  }
});

const eventOf = (of: Institution, payload: WorkItemState, revision: number): Envelope => ({
  ...newEvent(workItemChanged, { id: randomUUID(), institutionId: of.id, entity: workItemEntity(payload.itemId), occurredAt: new Date('2026-11-23T04:00:00Z'), payload }), revision: String(revision), source: 'talks',
});
const batchOf = (position: string, events: Envelope[]): Batch => ({ events, position, caughtUp: true, polledAt: new Date('2026-11-23T04:00:00Z') });

/** The batches as the log brings them, to the consumer that the process runs. */
async function deliver(batches: readonly Batch[]): Promise<void> {
  const pool = testPool(service.database.url, { max: 1 });
  try {
    let handle: ((batch: Batch) => Promise<void>) | undefined;
    const consumer = createWorkItemConsumer(pool, {
      subscribe: (name, receive) => {
        expect(name).toBe(workItemConsumer);
        handle = receive;
        return { stop: async () => undefined, lag: () => ({ lastPolledAt: null, behind: 0, failure: null }) };
      },
    });
    consumer.start();
    for (const batch of batches) await handle?.(batch);
    await consumer.stop();
  } finally {
    await pool.end();
  }
}
