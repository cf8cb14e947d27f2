import { PracticeInstitution } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

let service: TalksService;
let practice: PracticeInstitution;
let talkId: string;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  await service.hear(practice);
  const { data } = await service.ask<{ planTalk: { talk: { id: string } } }>(practice, 'P0006', `mutation { planTalk(input: { talkeeId: "${practice.person('P0010')}", plannedOn: "2026-11-24" }) { talk { id } } }`);
  talkId = data.planTalk.talk.id;
}, 60_000);
afterAll(() => service.stop());

const ask = async <Data>(who: Asker, query: string) => service.ask<Data>(practice, who, query);
const templates = async (who: Asker) => (await ask<{ talk: { templates: { code: string; title: string; items: string[] }[] | null } | null }>(who, `{ talk(id: "${talkId}") { templates { code title items } } }`)).data.talk;

it('T-11 the promise before a talk is read by both, in either language', async () => {
  for (const who of ['P0006', 'P0010', 'P0080']) {
    const { data } = await ask<{ zh: { code: string; promise: string }[]; en: { title: string }[] }>(who, '{ zh: talkPrinciples { code promise } en: talkPrinciples(language: EN) { title } }');
    expect(data.zh.find(({ code }) => code === 'PRIVACY')?.promise).toContain('只有你们两人能看到记录');
    expect(data.en.map(({ title }) => title)).toEqual(['Care and encouragement', 'Sincerity', 'Effect', 'Timeliness', 'Privacy']);
  }
});

it('T-02 cards are read by class', async () => {
  const { data } = await ask<{ all: unknown[]; some: { title: string; questions: string[] }[] }>('P0010', '{ all: talkGuides { code } some: talkGuides(topicClass: THOUGHTS_GROWTH) { title questions } }');
  expect(data.all.length).toBeGreaterThan(data.some.length);
  expect(data.some.map(({ title }) => title)).toEqual(['谈思想促成长', '动力与压力']);
  expect(data.some[0]?.questions.length).toBeGreaterThan(1);
});

it('T-34 the templates are shown to the talker only, and the choice has no place where it could be kept', async () => {
  expect((await templates('P0006'))?.templates?.map(({ title }) => title)).toEqual(['新入职', '转岗', '长期外派']);
  expect(await templates('P0010')).toEqual({ templates: null });
  for (const other of ['P0001', 'P0013', 'P0080']) expect(await templates(other)).toBeNull();
  const { data } = await ask<{ __schema: { types: { name: string; inputFields: { type: { name: string | null; ofType: { name: string } | null } }[] | null }[] } }>(
    'P0006', '{ __schema { types { name inputFields { type { name ofType { name } } } } } }');
  const takers = data.__schema.types.filter(({ inputFields }) => inputFields?.some(({ type }) => [type.name, type.ofType?.name].includes('TalkSituation')));
  expect(takers).toEqual([]);
});

it('nobody else reads them', async () => {
  for (const query of ['{ talkPrinciples { code } }', '{ talkGuides { code } }']) {
    expect((await ask(null, query)).errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(Object.values((await ask<Record<string, unknown[]>>({ administrator: 'SECURITY' }, query)).data)).toEqual([[]]);
  }
});
