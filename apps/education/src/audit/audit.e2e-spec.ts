import { startEducation, type Education } from '../education.fixtures';
import { sampleInstitution, type SampleInstitution } from '../sample-institution.fixtures';

let education: Education;
let sample: SampleInstitution;
beforeAll(async () => {
  education = await startEducation();
  sample = await sampleInstitution();
  await education.tellDirectory(sample, new Date());
});
afterAll(() => education.close());

it('nothing of L3 is kept here, so that everybody’s page is empty; nobody may not ask', async () => {
  const asker = { institutionId: sample.institutionId, personId: sample.references.people['P0013'] ?? '' };
  const query = '{ educationRecordAccesses { totalCount nodes { what } pageInfo { hasNextPage } } }';
  expect((await education.ask(asker, query)).data).toEqual({ educationRecordAccesses: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } });
  expect((await education.ask(null, query)).errors).toHaveLength(1);
});
