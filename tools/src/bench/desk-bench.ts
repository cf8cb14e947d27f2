import { launchBrowser, waitFor } from '@tongxin/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeskWindow } from '../journey/desk';
import { publicUrlOf } from '../programs';
import { checkout, startBenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { ms, quantile, timed, type Figure } from './figures';
import { writeScaledWorkbook } from './scaled-workbook';

/** Two pictures were drawn since: what was waited for can be used. */
const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))';
/** Scrolls by a line a picture, down and up again. @returns milliseconds between the pictures */
const SCROLL = `new Promise((done) => {
  const rows = document.querySelector('.ant-table-tbody-virtual-holder');
  rows.scrollIntoView();
  const gaps = [];
  let step = 60;
  let last = performance.now();
  const next = (now) => {
    gaps.push(now - last);
    last = now;
    if (rows.scrollTop + rows.clientHeight >= rows.scrollHeight - 1) step = -60;
    if (rows.scrollTop <= 0) step = 60;
    rows.scrollTop += step;
    if (gaps.length < 150) requestAnimationFrame(next); else done(gaps.slice(1));
  };
  requestAnimationFrame(next);
})`;

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

/** The desk in Chromium over an institution of its own: a page of a hundred rows, and scrolling through the cells of the coverage board. */
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
    const gaps: number[] = [];
    for (let n = 0; n < 5; n += 1) gaps.push(...(await page.evaluate<number[]>(SCROLL)));
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
      { what: `between two pictures while the cells of the board of ${people} people are scrolled (${count.trim()}), p50 / p95`, measured: `${ms(quantile(gaps, 0.5))} / ${ms(quantile(gaps, 0.95))} (n = ${gaps.length})`, beside: '16.7 ms at 60 pictures a second', ratio: '–' },
      { what: `the palette from its key, on a page that has just loaded, until its first result, p50 / p95`, measured: `${ms(quantile(first, 0.5))} / ${ms(quantile(first, 0.95))} (n = ${first.length})`, beside: 'aim: < 100 ms', ratio: '–' },
      { what: `the palette over ${people} colleagues, from a typed letter until its list has changed, p50 / p95`, measured: `${ms(quantile(found, 0.5))} / ${ms(quantile(found, 0.95))} (n = ${found.length})`, beside: 'aim: < 100 ms', ratio: '–' },
    ];
  } finally {
    await browser.close();
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
