import { launchBrowser, waitFor } from '@tongxin/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AT_A_DESK, DeskWindow } from '../journey/desk';
import { publicUrlOf } from '../programs';
import { checkout, startBenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { ms, quantile, timed, type Figure } from './figures';
import { writeScaledWorkbook } from './scaled-workbook';

/** Two pictures were drawn since: what was waited for can be used. */
const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))';
/** Scrolls by so many pixels a picture, down and up again. @returns milliseconds between the pictures */
const scroll = (what: string, pixels: number) => `new Promise((done) => {
  const rows = document.querySelector(${JSON.stringify(what)});
  const gaps = [];
  let step = ${pixels};
  let last = performance.now();
  const next = (now) => {
    gaps.push(now - last);
    last = now;
    if (rows.scrollTop + rows.clientHeight >= rows.scrollHeight - 1) step = -${pixels};
    if (rows.scrollTop <= 0) step = ${pixels};
    rows.scrollTop += step;
    if (gaps.length < 150) requestAnimationFrame(next); else done(gaps.slice(1));
  };
  requestAnimationFrame(next);
})`;
/** A line of a table, and a turn of the wheel. */
const [LINE, WHEEL] = [60, 120];

/** Opens the palette by its key. @returns milliseconds until its first result is there */
const OPEN = `new Promise((resolve) => {
  const start = performance.now();
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.palette li')) return;
    observer.disconnect();
    resolve(performance.now() - start);
  }).observe(document.body, { childList: true, subtree: true });
  dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
})`;

/** Types into the palette that is open. @returns milliseconds until its list has changed */
const FIND = `new Promise((resolve) => {
  const input = document.querySelector('.palette input');
  const type = (text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const start = performance.now();
  new MutationObserver((_, observer) => { observer.disconnect(); resolve(performance.now() - start); })
    .observe(document.querySelector('.palette ul'), { childList: true, subtree: true, characterData: true });
  type(input.value === 'wdth' ? 'fg' : 'wdth');
})`;

const ON_A_PHONE = { width: 360, height: 740 };

const pictures = (gaps: readonly number[]) => ({ measured: `${ms(quantile(gaps, 0.5))} / ${ms(quantile(gaps, 0.95))} (n = ${gaps.length})`, beside: '16.7 ms at 60 pictures a second', ratio: '–' });

/** The desk in Chromium over an institution of its own: a page of a hundred rows, scrolling through the cells, the map and the cards of the coverage board, and the palette. */
export async function deskBench(scale: Scale): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tongxin-bench-desk-'));
  writeScaledWorkbook(join(checkout, 'tools/practice'), folder, scale.peopleOfTheDesk);
  const house = await startBenchHouse(folder);
  const browser = await launchBrowser();
  try {
    const desk = await DeskWindow.open(browser, { url: publicUrlOf(house.installation) }, 'evp');
    const { page, url } = desk;
    const hundred = async (): Promise<void> => {
      await page.goto(`${url}/coverage/duties`);
      await page.locator('tbody tr').nth(99).waitFor({ timeout: 10_000 });
      await page.evaluate(DRAWN);
    };
    await waitFor(() => hundred().then(() => true, () => false), { timeout: 120_000, interval: 1_000 });
    const opened: number[] = [];
    for (let n = 0; n < scale.pageRounds; n += 1) opened.push(await timed(hundred));
    await page.goto(`${url}/coverage/board`);
    await page.locator('.ant-table-tbody-virtual .ant-table-row').first().waitFor();
    const count = (await page.textContent('.table-count')) ?? '';
    const scrolled = async (what: string, from: string, pixels: number): Promise<number[]> => {
      await page.locator(from).evaluate((first: { scrollIntoView(): void }) => first.scrollIntoView());
      await page.evaluate(DRAWN);
      const gaps: number[] = [];
      for (let n = 0; n < 5; n += 1) gaps.push(...(await page.evaluate<number[]>(scroll(what, pixels))));
      return gaps;
    };
    const rows = await scrolled('.ant-table-tbody-virtual-holder', '.ant-table-tbody-virtual-holder', LINE);
    const map = await scrolled('html', '.heat', WHEEL);
    const mapped = await page.locator('.heat tbody tr').count();
    const turned: number[] = [];
    for (let n = 0; n < scale.pageRounds; n += 1) {
      await page.setViewportSize(AT_A_DESK);
      await page.locator('.ant-table-tbody-virtual .ant-table-row').first().waitFor();
      turned.push(await timed(async () => {
        await page.setViewportSize(ON_A_PHONE);
        await page.locator('.table-cards > li').first().waitFor();
        await page.evaluate(DRAWN);
      }));
    }
    const cards = await scrolled('html', '.table-cards', WHEEL);
    await page.setViewportSize(AT_A_DESK);
    const first: number[] = [];
    for (let n = 0; n < scale.pageRounds; n += 1) {
      await desk.go('/talks');
      first.push(await page.evaluate<number>(OPEN));
    }
    await page.locator('.palette li:nth-child(8)').waitFor();
    // Every colleague is there: a list that grows by itself would stop the watch.
    await desk.quiet();
    const found: number[] = [];
    for (let n = 0; n < scale.pageRounds; n += 1) found.push(await page.evaluate<number>(FIND));
    const people = scale.peopleOfTheDesk.toLocaleString('en');
    return [
      { what: `a page of 100 rows (duties of ${people} people) opened anew in Chromium until it can be used, warm, p50 / p95`, measured: `${ms(quantile(opened, 0.5))} / ${ms(quantile(opened, 0.95))} (n = ${opened.length})`, beside: 'aim: < 1,500 ms', ratio: '–' },
      { what: `between two pictures while the cells of the board of ${people} people are scrolled (${count.trim()}), p50 / p95`, ...pictures(rows) },
      { what: `… while the whole page is scrolled by ${WHEEL} pixels a picture, its map of ${mapped} units in view, ${AT_A_DESK.width} pixels wide, p50 / p95`, ...pictures(map) },
      { what: `… while its cells are scrolled as cards, ${ON_A_PHONE.width} pixels wide, p50 / p95`, ...pictures(cards) },
      { what: `the same page, from becoming ${ON_A_PHONE.width} pixels wide until all of it can be used as cards, p50 / p95`, measured: `${ms(quantile(turned, 0.5))} / ${ms(quantile(turned, 0.95))} (n = ${turned.length})`, beside: '–', ratio: '–' },
      { what: `the palette from its key, on a page that has just loaded, until its first result, p50 / p95`, measured: `${ms(quantile(first, 0.5))} / ${ms(quantile(first, 0.95))} (n = ${first.length})`, beside: 'aim: < 100 ms', ratio: '–' },
      { what: `the palette over ${people} colleagues, from a typed letter until its list has changed, p50 / p95`, measured: `${ms(quantile(found, 0.5))} / ${ms(quantile(found, 0.95))} (n = ${found.length})`, beside: 'aim: < 100 ms', ratio: '–' },
    ];
  } finally {
    await browser.close();
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
