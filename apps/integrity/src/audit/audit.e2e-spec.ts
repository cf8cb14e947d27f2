import { Institution, IntegrityService, practiceSheets } from '../practice.fixtures';

let service: IntegrityService;
const here = new Institution();
beforeAll(async () => {
  service = await IntegrityService.start();
  await service.hear(here);
  await service.import(here, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());

const page = async (who: Parameters<IntegrityService['ask']>[1]) =>
  ((await service.ask(here, who, '{ integrityRecordAccesses(first: 100) { nodes { reader { id } operation what } } }')).data?.['integrityRecordAccesses'] as { nodes: { what: string }[] }).nodes;

it('an inspector sees who read the pool, both sides of a recusal see who read it, administrators see nothing', async () => {
  await service.ask(here, 'P0018', 'query Pool { inspectors { state } recusals { id } }');
  const [reader, operation] = [{ id: here.person('P0018') }, 'Pool'];
  expect(await page('P0007')).toEqual(expect.arrayContaining([{ reader, operation, what: '督查人员库' }, { reader, operation, what: '回避关系' }]));
  expect(await page('P0042')).toContainEqual({ reader, operation, what: '回避关系' });
  expect(await page('P0018')).toEqual([]);
  expect(await page({ administrator: 'AUDIT' })).toEqual([]);
});

it('those who inspect see who read that they do; one who inspects leaves no row', async () => {
  const tasks = '{ inspectionBatches(year: 2026) { tasks { inspectors { id } } } }';
  await service.ask(here, 'P0007', tasks);
  expect((await page('P0007')).filter((row) => row.what === '督查任务')).toEqual([]);
  await service.ask(here, 'P0003', tasks);
  expect(await page('P0007')).toContainEqual({ reader: { id: here.person('P0003') }, operation: 'anonymous', what: '督查任务' });
});
