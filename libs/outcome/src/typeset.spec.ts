import fc from 'fast-check';
import { typeset, typesetAll } from './typeset';

it.each([
  ['尝试次数过多,请 3 分钟后再试', '尝试次数过多，请 3 分钟后再试'],
  ['「工号」:登录名', '「工号」：登录名'],
  ['问题解决了吗?解决了!', '问题解决了吗？解决了！'],
  ['真的?!', '真的？！'],
  ['全校(院)', '全校（院）'],
  ['谈话(次)', '谈话（次）'],
  ['系统出错了,请稍后再试(r-1)。', '系统出错了，请稍后再试（r-1）。'],
  ['别名 0(上限 100)', '别名 0（上限 100）'],
  ['单位(某市委党校(某市行政学院))', '单位（某市委党校（某市行政学院））'],
  ['完成 50%,请核对;ZB03:教研党支部', '完成 50%，请核对；ZB03：教研党支部'],
  ['请于 2026-11-23 15:00 前答复', '请于 2026-11-23 15:00 前答复'],
  ['时间15:00,至多 20,000 字', '时间15:00，至多 20,000 字'],
  ['如“周一至周五 9:00–17:00”。', '如“周一至周五 9:00–17:00”。'],
  ['地址 http://localhost:4000/?a=1,登录', '地址 http://localhost:4000/?a=1，登录'],
  ['邮箱:zhang.san@school.example', '邮箱：zhang.san@school.example'],
  ['按 Ctrl K,输入 f(x)', '按 Ctrl K，输入 f(x)'],
  ['格式 YYYY-MM-DD,HH:mm', '格式 YYYY-MM-DD,HH:mm'],
  ['编码 P0001,P0002', '编码 P0001,P0002'],
  ['Wrong, try again (once): “yes”, or no?', 'Wrong, try again (once): “yes”, or no?'],
])('%s is set as %s', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});

const typed = fc.string({ unit: fc.constantFrom('校', '院', '“', '”', '。', ',', ';', ':', '?', '!', '(', ')', '1', 'a', ' ', '/', 'http://'), maxLength: 30 });

it('set twice is set once', () => {
  fc.assert(fc.property(typed, (text) => expect(typeset(typeset(text))).toBe(typeset(text))));
});

it('a text without Chinese stays as it is', () => {
  fc.assert(fc.property(fc.string(), typed, (any, text) => {
    for (const each of [any, text].map((one) => one.replace(/\p{Script=Han}/gu, ''))) expect(typeset(each)).toBe(each);
  }));
});

it('nothing but marks and brackets changes', () => {
  const western = (text: string) => text.replace(/[\uff08\uff09\uff0c\uff1b\uff1a\uff1f\uff01]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  fc.assert(fc.property(typed, (text) => expect(western(typeset(text))).toBe(text)));
});

it('a dictionary is set whole, and what its functions answer', () => {
  const words = typesetAll({ on: '好,开始', groups: { by: (name: string, count: number) => `${name}(${count} 人)`, list: ['甲:', 'b:'] } });
  expect([words.on, words.groups.by('教务处', 3), words.groups.list]).toEqual(['好，开始', '教务处（3 人）', ['甲：', 'b:']]);
});
