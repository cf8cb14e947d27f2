import type { Locator, Page } from 'playwright-core';
import { waitFor } from './wait-for';

/** The part of an element of a page that is asked here; tests know no DOM. */
interface Element {
  readonly ownerDocument: { readonly activeElement: Element | null; readonly body: Element; querySelectorAll(selector: string): Iterable<Element> };
  readonly tabIndex: number;
  compareDocumentPosition(other: Element): number;
  contains(other: Element | null): boolean;
  checkVisibility(): boolean;
  getAttribute(name: string): string | null;
}
const [PRECEDING, FOLLOWING] = [2, 4];
const STOPS = 'a[href], summary, button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex]';

/** How many stops of Tab an element is from what has the focus, about; back where negative, 0 where it has the focus itself. */
const stepsTo = (element: Element, { stops, preceding, following }: { stops: string; preceding: number; following: number }): number => {
  const { activeElement, body } = element.ownerDocument;
  const at = activeElement ?? body;
  if (at === element) return 0;
  const back = at !== body && (at.compareDocumentPosition(element) & preceding) !== 0;
  const [from, to] = back ? [element, at] : [at, element];
  const between = [...element.ownerDocument.querySelectorAll(stops)].filter((stop) =>
    stop.tabIndex >= 0 && stop.checkVisibility() && (from === body || (from.compareDocumentPosition(stop) & following) !== 0) && (to.compareDocumentPosition(stop) & preceding) !== 0);
  return (back ? -1 : 1) * (between.length + 1);
};
/** More corrections than any page needs. */
const MOST_TRIES = 60;

/** How long anything on a page is waited for. It is asked often: the browser's driver asks twice a second. */
const PATIENCE = { timeout: 30_000 };

/** Waits until it is to be seen. */
export async function shown(target: Locator): Promise<void> {
  await waitFor(() => target.isVisible(), PATIENCE).catch(told(target));
}

/** Waits until it has gone. */
export async function gone(target: Locator): Promise<void> {
  await waitFor(async () => !(await target.isVisible()), PATIENCE).catch(told(target));
}

/** Tells what was waited for, and what stands on the page instead. */
const told = (target: Locator) => async (error: Error) => {
  const page = target.page();
  throw new Error(`${String(target)}: ${error.message}\nat ${page.url()}, where stands:\n${await page.locator('body').innerText()}`);
};

/** Moves the focus to an element as somebody does who has no mouse: by Tab, there and back. @throws Error where Tab does not lead there */
export async function reach(page: Page, target: Locator): Promise<void> {
  // A choice of several is drawn by its label, and the choice itself stands hidden in it.
  await waitFor(async () => (await target.count()) > 0, PATIENCE).catch(told(target));
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const steps = await target.evaluate(stepsTo, { stops: STOPS, preceding: PRECEDING, following: FOLLOWING });
    if (steps === 0) return;
    // All but the last at once; then one by one, for a group of choices is one stop.
    const count = Math.max(1, tries === 0 ? Math.abs(steps) - 1 : 1);
    await Promise.all(Array.from({ length: count }, () => page.keyboard.press(steps < 0 ? 'Shift+Tab' : 'Tab')));
  }
  throw new Error(`no key leads to ${String(target)}`);
}

/** Reaches it and presses Enter, which opens a link and presses a button. */
export async function use(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** A day and a time have several stops of Tab. Reached from behind, the last has the focus: out before the field, and in again. */
async function toFirstPart(page: Page, field: Locator): Promise<void> {
  const inIt = () => field.evaluate((element: Element) => element === element.ownerDocument.activeElement);
  while (await inIt()) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
}

/** Types into a field over what stands there. A day is typed in the order in which the test's browser shows it: month, day, year; a time by the half of its day. */
export async function type(page: Page, field: Locator, value: string): Promise<void> {
  await reach(page, field);
  const kind = await field.getAttribute('type');
  if (kind === 'date' || kind === 'time') await toFirstPart(page, field);
  if (kind === 'date') {
    const [year = '', ...monthAndDay] = value.split('-');
    await page.keyboard.type([...monthAndDay, year].join(''));
  } else if (kind === 'time') {
    await page.keyboard.type(value.replace(':', '') + (value < '12' ? 'a' : 'p'));
  } else {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(value);
  }
  if ((await field.inputValue()) !== value) throw new Error(`typed ${value}, and there stands ${await field.inputValue()}`);
}
