import { Institution, IntegrityService, practiceSheets } from '../practice.fixtures';

/** The practice institution with PC08 and PC05 not yet published; P0011 and P0014 inspect class B03 in PC08, P0023 and P0006 class B04. */
const here = new Institution();
let service: IntegrityService;
beforeAll(async () => {
  service = await IntegrityService.start();
  const sheets = await practiceSheets();
  for (const { record } of sheets['inspection_batches'] ?? []) if (record['code'] === 'PC08' || record['code'] === 'PC05') record['publication'] = '未公示';
  await service.hear(here);
  await service.import(here, sheets, 'apply');
}, 60_000);
afterAll(() => service.stop());

type Batch = { id: string; code: string; tasks: { code: string }[] };
const list = async (who: string) =>
  (await service.ask(here, who, '{ inspectionBatches(year: 2026) { id code tasks { code } } }')).data?.['inspectionBatches'] as Batch[];
const draft = async (who: string) => (await list(who)).find((b) => b.code === 'PC08')?.tasks.map((t) => t.code);
const discipline = 'P0018';
const staff = 'P0038';

it('discipline and leadership see a batch that is not published, its inspectors their own tasks, others nothing', async () => {
  expect(await draft(discipline)).toEqual(['DC015', 'DC016']);
  expect(await draft('P0003')).toEqual(['DC015', 'DC016']);
  expect(await draft('P0011')).toEqual(['DC015']);
  expect(await draft('P0006')).toEqual(['DC016']);
  for (const who of [staff, 'P0013', 'P0053']) expect((await list(who)).map((b) => b.code)).not.toContain('PC08');
});

it('nor can it be had by id', async () => {
  const id = (await list(discipline)).find((b) => b.code === 'PC08')?.id;
  const query = `query One($id: ID!) { inspectionBatch(id: $id) { code } _entities(representations: [{ __typename: "InspectionBatch", id: $id }]) { ... on InspectionBatch { code } } }`;
  expect((await service.ask(here, staff, query, { id })).data).toEqual({ inspectionBatch: null, _entities: [null] });
  expect((await service.ask(here, 'P0011', query, { id })).data).toEqual({ inspectionBatch: { code: 'PC08' }, _entities: [{ code: 'PC08' }] });
});

it('a finding of such a batch is shown to the head of its unit without the inspection behind it', async () => {
  const query = '{ findings(year: 2026) { nodes { code task { code } } } }';
  // P0033 heads D07: WT004 was found in PC03, WT008 in PC05.
  const { data } = await service.ask(here, 'P0033', query);
  expect(data?.['findings']).toEqual({ nodes: [{ code: 'WT008', task: null }, { code: 'WT004', task: { code: 'DC006' } }] });
});
