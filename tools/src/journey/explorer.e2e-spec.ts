import { launchBrowser, waitFor } from '@tongxin/testing';
import type { Browser } from 'playwright-core';
import { loadPractice } from './desk';
import { ExplorerWindow } from './explorer-window';
import { startHouse, type House } from './house';

jest.setTimeout(240_000);

let house: House;
let browser: Browser;
let window: ExplorerWindow;
beforeAll(async () => {
  house = await startHouse();
  [browser] = await Promise.all([launchBrowser(), loadPractice(house)]);
  window = await ExplorerWindow.open(browser, house, 'hr');
});
afterAll(async () => {
  const trouble = await window?.close();
  await browser?.close();
  await house?.stop();
  expect(trouble).toEqual([]);
});

test('what an operation would cost is said before anything is sent, and that it would be refused', async () => {
  await window.load('人员名册');
  const sent = window.requests.length;
  await window.says(/执行前估算：\s*可能返回的对象 82（上限 50,000） · 层数 4（上限 25） · 字段 \d+（上限 2,000） · 别名 0（上限 100）/);
  await window.type(`{ ${Array.from({ length: 101 }, (_, at) => `a${at}: __typename`).join(' ')} }`);
  await window.says('超出上限，网关不会执行：别名 101（上限 100）');
  await window.look('too-large');
  await window.type('{ me {');
  await window.says(null);
  expect(window.requests.slice(sent).filter((request) => request.endsWith('/graphql'))).toEqual([]);
});

test('a saved query runs, and its answer is saved as Excel: what is on screen and nothing else', async () => {
  await window.load('人员名册');
  await window.run();
  await window.answers('totalCount');
  await window.look('answer');
  const [name, [people, others, ...more]] = await window.saved();
  expect([name, people?.name, others?.name, more]).toEqual(['People.xlsx', 'people', '其他', []]);
  const [titles, first] = people?.rows ?? [];
  expect(titles).toEqual(['staffNo', 'name', 'title', 'department.name', 'employment.rank', 'employment.category', 'partyLife.politicalStatus']);
  expect(people?.rows).toHaveLength(1 + 20);
  // The editor draws anew after the window has had other sizes.
  for (const value of first ?? []) await waitFor(async () => (await window.answer()).includes(String(value)));
  expect(others?.rows).toEqual([['people.totalCount', 'people.pageInfo.hasNextPage', 'people.pageInfo.endCursor'], [92, 'true', expect.any(String)]]);
});

/** One line: an editor closes brackets by itself behind a line's end. */
const mine = (name: string): string => `mutation ${name} { openCalendarFeed(input: {}) { userErrors { code } } }`;

test('a mutation is refused while read-only, without being sent and by the gateway too; the typed one is there again after stepping up, and works', async () => {
  await window.type(mine('TypedByHand'));
  const sent = window.requests.length;
  await window.run();
  await window.answers('STEP_UP_REQUIRED');
  expect(window.requests.slice(sent).filter((request) => request.endsWith('/graphql'))).toEqual([]);
  await window.look('read-only');
  expect(await window.askPastThePage(mine('PastThePage'))).toMatchObject([403, { errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] }]);

  await window.stepUp();
  expect(await window.typed()).toContain('TypedByHand');
  await window.look('stepped-up');
  await window.run();
  await window.answers(/"userErrors":\s\[\]/);
});

test('signing out ends it, and whoever signs in again reads alone', async () => {
  await window.signOut();
  await window.signIn('hr');
  expect(await window.state()).toBe('只读');
  expect(await window.askPastThePage(mine('SignedInAgain'))).toMatchObject([403, { errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] }]);
});
