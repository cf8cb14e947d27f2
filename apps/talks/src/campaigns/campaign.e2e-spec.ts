import { randomUUID } from 'node:crypto';
import { RequestDatabase } from '@tongxin/database';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0016 is an officer of 机关党委's office, P0013 HR, P0001 leads, P0010 is on the staff, P0080 has retired. */
let service: TalksService;
let practice: PracticeInstitution;
let officer: string;
let refusals: Refusals;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
  officer = officerOf(practice);
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

const officerOf = (of: PracticeInstitution): string => {
  const office = [...of.facts.values()].flat().find((f) => f.kind === 'OFFICE' && f.label === 'PARTY_AFFAIRS');
  return of.staffNo(office?.subjectId ?? '');
};
interface Campaign {
  id: string;
  year: number;
  title: string;
  topicClasses: string[];
  totals: { total: number | null; classes: { topicClass: string; talks: number | null }[] } | null;
  document: string;
  viewerCanAmend: boolean;
}
const fields = 'id year title document announcedOn topicClasses viewerCanAmend totals { total classes { topicClass talks } }';
const send = (who: Asker, verb: 'announceTalkCampaign' | 'amendTalkCampaign', input: object, of = practice) => {
  const type = verb === 'announceTalkCampaign' ? 'AnnounceTalkCampaignInput' : 'AmendTalkCampaignInput';
  return service.ask<{ done: { campaign: Campaign | null; userErrors: { code: string; message: string }[] } } | null>(
    of, who, `mutation ($input: ${type}!) { done: ${verb}(input: $input) { campaign { ${fields} } userErrors { code message } } }`, { input: { title: '“三谈三促”工作方案', document: '某党校〔2026〕3号', ...input } });
};
const write = (text: string) => new RequestDatabase(service.dataSource, practice.id).transaction((tx) => tx.query(text, [practice.id]));
const campaignOf = async (who: Asker, year: number, of = practice) => (await service.ask<{ talkCampaign: Campaign | null }>(of, who, `{ talkCampaign(year: ${year}) { ${fields} } }`)).data.talkCampaign;

it('T-02 a year’s campaign is announced, and shows the institution’s counts per class once the year is over', async () => {
  const made = (await send(officer, 'announceTalkCampaign', { year: 2026, idempotencyKey: 'k1' })).data?.done.campaign;
  expect(made).toMatchObject({ year: 2026, topicClasses: ['THOUGHTS_GROWTH', 'GOALS_DEVELOPMENT', 'DISCIPLINE_INTEGRITY'], totals: null, viewerCanAmend: true });
  expect((await send(officer, 'announceTalkCampaign', { year: 2026, idempotencyKey: 'k1' })).data?.done.campaign?.id).toBe(made?.id);
  // Twenty-six talks of the ledger, each named by its talker: 6, 7 and 8 by class, five without.
  await write(`update app.talk t set held_on = case when n <= 26 then t.held_on end, recorded_on = case when n <= 26 then t.recorded_on end, talker_confirmed_on = case when n <= 26 then t.talker_confirmed_on end,
      talkee_confirmed_on = case when n <= 26 then t.talkee_confirmed_on end
    from (select id, row_number() over (order by id) as n from app.talk where institution_id = $1 and held_on is not null) h where t.institution_id = $1 and t.id = h.id`);
  const talks = await service.rows<{ id: string; by: string }>(practice, 'select id, talker_id as by from app.talk where institution_id = $1 and held_on is not null order by id');
  expect(talks).toHaveLength(26);
  for (const [n, { id, by }] of talks.entries()) {
    const topicClass = n < 6 ? 'THOUGHTS_GROWTH' : n < 13 ? 'GOALS_DEVELOPMENT' : n < 21 ? 'DISCIPLINE_INTEGRITY' : null;
    if (topicClass) expect((await service.ask(practice, practice.staffNo(by), 'mutation ($input: NameTalkTopicInput!) { nameTalkTopic(input: $input) { userErrors { code } } }', { input: { talkId: id, topicClass } })).data).toEqual({ nameTalkTopic: { userErrors: [] } });
  }
  expect((await campaignOf('P0001', 2026))?.totals).toBeNull();
  await service.setToday('2027-01-07');
  expect((await campaignOf('P0001', 2026))?.totals).toBeNull();
  await service.setToday('2027-01-08');
  const classes = [['THOUGHTS_GROWTH', 6], ['GOALS_DEVELOPMENT', 7], ['DISCIPLINE_INTEGRITY', 8]].map(([topicClass, talks]) => ({ topicClass, talks }));
  for (const who of ['P0001', 'P0010', 'P0080', officer]) expect((await campaignOf(who, 2026))?.totals).toEqual({ total: 26, classes });
  await write(`update app.talk set topic_class = null where institution_id = $1 and id in (select id from app.talk where institution_id = $1 and topic_class = 'THOUGHTS_GROWTH' order by id limit 2)`);
  expect((await campaignOf(officer, 2026))?.totals).toEqual({ total: 26, classes: [['THOUGHTS_GROWTH', null], ['GOALS_DEVELOPMENT', null], ['DISCIPLINE_INTEGRITY', 8]].map(([topicClass, talks]) => ({ topicClass, talks })) });
});

it('a campaign is set right by 机关党委 until its year is over, and many are asked for in as many statements as one', async () => {
  const id = (await campaignOf('P0010', 2026))?.id;
  expect((await send(officer, 'amendTalkCampaign', { campaignId: id, title: '谈心谈话工作方案' })).data?.done.campaign?.title).toBe('谈心谈话工作方案');
  expect(await campaignOf('P0010', 2026)).toMatchObject({ title: '谈心谈话工作方案', viewerCanAmend: false });
  const list = async () => {
    const before = await service.statements();
    const { data } = await service.ask<{ talkCampaigns: Campaign[] }>(practice, 'P0010', `{ talkCampaigns { ${fields} } }`);
    return { years: data.talkCampaigns.map(({ year }) => year), statements: (await service.statements()) - before };
  };
  await service.setToday('2028-01-08');
  const one = await list();
  await send(officer, 'announceTalkCampaign', { year: 2028 });
  const two = await list();
  expect([one.years, two.years]).toEqual([[2026], [2028, 2026]]);
  expect(two.statements).toBe(one.statements);
  expect((await send(officer, 'amendTalkCampaign', { campaignId: id })).data?.done.userErrors.map((error) => error.code)).toEqual(['YEAR_OVER']);
});

describe('refused', () => {
  const rows = () => service.rows(practice, `select c.*, (select count(*) from app.idempotency where institution_id = $1) as keys from app.talk_campaign c where institution_id = $1 order by year`);

  it.each<[string, string, object, string]>([
    ['for a year long ago', 'announceTalkCampaign', { year: 2024 }, 'YEAR_OUT_OF_RANGE'],
    ['for a year far ahead', 'announceTalkCampaign', { year: 2029 }, 'YEAR_OUT_OF_RANGE'],
    ['for a year that has one', 'announceTalkCampaign', { year: 2026 }, 'ALREADY_ANNOUNCED'],
  ])('%s', async (_name, verb, input, code) => {
    const before = await rows();
    const { data } = await send(officer, verb as 'amendTalkCampaign', { ...input, idempotencyKey: randomUUID() });
    expect(data?.done).toMatchObject({ campaign: null, userErrors: [{ code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as string }] });
    expect(await rows()).toEqual(before);
  });

  it.each<[string, Asker, object, string]>([
    ['by the personnel office', 'P0013', {}, 'FORBIDDEN'], ['by the leadership', 'P0001', {}, 'FORBIDDEN'], ['by the retired', 'P0080', {}, 'FORBIDDEN'],
    ['with a title too long', 'officer', { title: '题'.repeat(61) }, 'BAD_USER_INPUT'], ['with half a character', 'officer', { title: 'a\ud800' }, 'BAD_USER_INPUT'],
    ['with a document of half a character', 'officer', { document: '\udc00号' }, 'BAD_USER_INPUT'],
    ['with a document too long', 'officer', { document: '号'.repeat(61) }, 'BAD_USER_INPUT'],
    ['without a document', 'officer', { document: ' ' }, 'BAD_USER_INPUT'],
  ])('%s', async (_name, who, input, code) => {
    const before = await rows();
    const by = who === 'officer' ? officer : who;
    for (const verb of ['announceTalkCampaign', 'amendTalkCampaign'] as const) {
      const key = verb === 'announceTalkCampaign' ? { year: 2027 } : { campaignId: randomUUID() };
      expect((await send(by, verb, { ...key, ...input })).errors?.map((error) => error.extensions.code)).toEqual([code]);
    }
    expect(await rows()).toEqual(before);
  });

  const words = { title: '“三谈三促”工作方案', document: '某党校〔2026〕3号' };
  it.each([['announceTalkCampaign']])(whoeverMay, (verb) => refusals.always(officer, verb, { year: 2027, ...words }));

  it.each([['amendTalkCampaign']])(whateverTheRecord, async (verb) => {
    const id = (await campaignOf('P0010', 2026))?.id ?? '';
    await refusals.whatever(id, officer, verb, (campaignId) => ({ campaignId, ...words }), { nobody: 'FORBIDDEN', administrator: 'FORBIDDEN' });
  });

  it('by an officer who has left', async () => {
    const leaving = new PracticeInstitution();
    const who = officerOf(leaving);
    await service.hear(leaving);
    const id = (await send(who, 'announceTalkCampaign', { year: 2026 }, leaving)).data?.done.campaign?.id;
    leaving.leaves(who, '2026-11-23');
    await service.hear(leaving);
    for (const sent of [[who, 'announceTalkCampaign', { year: 2027, ...words }], [who, 'amendTalkCampaign', { campaignId: id, ...words }]] satisfies Sent[]) {
      expect([sent, await refusals.refused(sent, leaving)]).toEqual([sent, 'FORBIDDEN']);
    }
  });

  it('of another institution', async () => {
    const other = new PracticeInstitution();
    await service.hear(other);
    expect(await campaignOf('P0010', 2026, other)).toBeNull();
    expect(await campaignOf({ administrator: 'AUDIT' }, 2026)).toBeNull();
  });

  it('T-02 what has changed since it was seen is not amended, and of two who saw the same one is taken', async () => {
    await service.setToday('2026-11-23');
    const markOf = async () => (await service.ask<{ talkCampaign: { id: string; mark: string } }>(practice, officer, '{ talkCampaign(year: 2026) { id mark } }')).data.talkCampaign;
    const { id: campaignId, mark: seenMark } = await markOf();
    const both = await Promise.all(['甲', '乙'].map((title) => send(officer, 'amendTalkCampaign', { campaignId, title, document: '〔2026〕3号', seenMark })));
    expect(both.flatMap(({ data }) => data?.done.userErrors.map(({ code }) => code))).toEqual(['CHANGED']);
    const before = await rows();
    expect((await send(officer, 'amendTalkCampaign', { campaignId, ...words, seenMark })).data?.done.userErrors).toMatchObject([{ code: 'CHANGED' }]);
    expect(await rows()).toEqual(before);
    expect((await send(officer, 'amendTalkCampaign', { campaignId, ...words, seenMark: (await markOf()).mark })).data?.done.userErrors).toEqual([]);
  });

  it('two who set one right at once: both are taken, one after the other, and one of the two stands whole', async () => {
    await service.setToday('2026-11-23');
    const id = (await campaignOf('P0010', 2026))?.id;
    const words = [['甲方案', '〔2026〕1号'], ['乙方案', '〔2026〕2号']].map(([title, document]) => ({ title, document }));
    const both = await Promise.all(words.map((input) => send(officer, 'amendTalkCampaign', { campaignId: id, ...input })));
    expect(both.flatMap(({ data }) => data?.done.userErrors ?? [])).toEqual([]);
    const stands = await campaignOf('P0010', 2026);
    expect(words).toContainEqual({ title: stands?.title, document: stands?.document });
  });

  it('two at once for one year are one', async () => {
    const both = await Promise.all([send(officer, 'announceTalkCampaign', { year: 2027 }), send(officer, 'announceTalkCampaign', { year: 2027 })]);
    expect(both.map(({ data }) => data?.done.userErrors[0]?.code ?? 'saved').sort()).toEqual(['ALREADY_ANNOUNCED', 'saved']);
  });
});
