import { launchBrowser } from '@tongxin/testing';
import type { Browser } from 'playwright-core';
import { DeskWindow, loadPractice } from './desk';
import { startHouse, type House } from './house';

export interface Desks {
  /** A desk at which somebody sits, on a page; closed after the test, and nothing may have gone wrong at it. */
  readonly desk: (account: string, path?: string) => Promise<DeskWindow>;
  readonly house: () => House;
  readonly browser: () => Browser;
}

/** A house with the practice institution and a browser, for the tests of a file. It knows listed operations alone: what the desk's manifest forgets is refused. */
export function startDesks(): Desks {
  let house: House;
  let browser: Browser;
  const open: DeskWindow[] = [];
  beforeAll(async () => {
    house = await startHouse({ settings: { RATE_LIMITS: 'off', OPERATIONS: 'safelist' } });
    [browser] = await Promise.all([launchBrowser(), loadPractice(house)]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });
  afterEach(async () => {
    const trouble = await Promise.all(open.splice(0).map((window) => window.close()));
    expect(trouble.flat()).toEqual([]);
  });
  return {
    desk: async (account, path) => {
      const window = await DeskWindow.open(browser, house, account, path);
      open.push(window);
      return window;
    },
    house: () => house,
    browser: () => browser,
  };
}
