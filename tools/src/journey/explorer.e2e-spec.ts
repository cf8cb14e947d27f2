import { launchBrowser } from '@tongxin/testing';
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

test('a saved query runs, and every screen of it can be read', async () => {
  await window.load('我是谁');
  await window.run();
  await window.answers('"me"');
  await window.look('query');
});

/** One line: an editor closes brackets by itself behind a line's end. */
const mine = (name: string): string => `mutation ${name} { openCalendarFeed(input: {}) { userErrors { code } } }`;

test('a mutation is refused while read-only, without being sent and by the gateway too; the typed one is there again after stepping up, and works', async () => {
  await window.type(mine('TypedByHand'));
  const sent = window.requests.length;
  await window.run();
  await window.answers('STEP_UP_REQUIRED');
  expect(window.requests.slice(sent)).toEqual([]);
  await window.look('read-only');
  expect(await window.askPastThePage(mine('PastThePage'))).toMatchObject([403, { errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] }]);

  await window.stepUp();
  expect(await window.typed()).toContain('TypedByHand');
  await window.look('stepped-up');
  await window.run();
  await window.answers(/"userErrors":\s\[\]/);
});
