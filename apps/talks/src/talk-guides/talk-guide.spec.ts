import { guideCards, principles, situationTemplates } from './talk-guide';

it('T-11 five principles are promised before each talk, and privacy says that only the two read the notes', () => {
  expect(principles.map(({ title }) => title.zh)).toEqual(['关心激励', '以诚相待', '注重实效', '及时经常', '隐私保密']);
  expect(principles.find(({ code }) => code === 'PRIVACY')?.promise.zh).toContain('只有你们两人能看到记录');
});

it('T-02 each of the three topic classes has a card', () => {
  expect(new Set(guideCards.map(({ topicClass }) => topicClass))).toEqual(new Set(['THOUGHTS_GROWTH', 'GOALS_DEVELOPMENT', 'DISCIPLINE_INTEGRITY']));
});

it('T-19 there is a card about drive and pressure, and no card, template or principle describes a person', () => {
  expect(guideCards.map(({ title }) => title.zh)).toContain('动力与压力');
  expect(JSON.stringify([guideCards, situationTemplates, principles])).not.toMatch(/佛系|躺平|内卷|信仰|忠诚|态度|情绪|心态|精神状态/);
});

it('T-34 the templates are for 新入职, 转岗 and 长期外派', () => {
  expect(situationTemplates.map(({ title }) => title.zh)).toEqual(['新入职', '转岗', '长期外派']);
});

it('every text stands in both languages', () => {
  const words = (value: unknown): { zh?: unknown; en?: unknown }[] =>
    value === null || typeof value !== 'object' ? [] : 'zh' in value ? [value] : Object.values(value).flatMap(words);
  const all = words([guideCards, situationTemplates, principles]);
  expect(all.length).toBeGreaterThan(30);
  for (const { zh, en } of all) expect([zh, en]).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/^[\x20-\x7e]+$/)]);
});
