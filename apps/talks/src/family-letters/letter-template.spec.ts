import { letterTemplates, letterText, templateOf } from './letter-template';

const open = { openDay: '2026-12-05', place: '图书馆一楼' };

it('T-25 an invitation to an open day, greetings before a festival, a letter about integrity', () => {
  expect(letterTemplates.map(({ code, title }) => [code, title.zh])).toEqual([['OPEN_DAY', '家庭开放日邀请'], ['FESTIVAL_CARE', '节前问候'], ['INTEGRITY', '廉洁家书']]);
  expect(templateOf('INTEGRITY').title.en).toBe('A letter about integrity');
});

it('T-25 no letter judges anybody, and none asks for or speaks of what a family is like', () => {
  expect(JSON.stringify(letterTemplates)).not.toMatch(/佛系|躺平|内卷|信仰|忠诚|态度|情绪|心态|表现|违纪|配偶|子女|父母|丈夫|妻子|孩子|姓名|电话|住址|收入|病/);
});

it('an open day says when and where as far as it is known', () => {
  const lines = (of: { openDay: string | null; place: string | null }) => (['zh', 'en'] as const).map((language) => letterText('OPEN_DAY', language, of).split('\n')[2]);
  expect(lines(open)).toEqual(['时间:2026年12月5日;地点:图书馆一楼。', 'Day: 2026-12-05; place: 图书馆一楼.']);
  expect(lines({ ...open, place: null })).toEqual(['时间:2026年12月5日;地点:另行告知。', 'Day: 2026-12-05; place: will follow.']);
  expect(lines({ ...open, openDay: null })).toEqual(['时间:另行告知;地点:图书馆一楼。', 'Day: will follow; place: 图书馆一楼.']);
  expect(lines({ openDay: null, place: null })).toEqual(['时间和地点另行告知。', 'Day and place will follow.']);
  expect(letterText('OPEN_DAY', 'zh').split('\n')[2]).toBe('时间和地点另行告知。');
});

it('every letter is whole, from greeting to sender, in both languages', () => {
  for (const { code, paragraphs } of letterTemplates) {
    const [zh, en] = [letterText(code, 'zh'), letterText(code, 'en')];
    expect([zh.split('\n').at(0), zh.split('\n').at(-1)]).toEqual(['各位家人:', '机关党委']);
    expect(en).toMatch(/^Dear family,\n[\x0a\x20-\x7e]+\nThe office of Party affairs$/);
    expect(zh.split('\n').every((line) => /[\u4e00-\u9fff]/.test(line))).toBe(true);
    expect([zh, en].map((text) => text.split('\n').length)).toEqual(Array(2).fill(paragraphs.length + (code === 'OPEN_DAY' ? 3 : 2)));
  }
});
