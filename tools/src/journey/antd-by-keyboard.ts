import { gone, reach, shown } from '@tongxin/testing';
import type { Locator, Page } from 'playwright-core';

/** The part of an element of a page that is asked here; tests know no DOM. */
interface Element {
  readonly ownerDocument: { readonly activeElement: Element | null };
  contains(other: Element | null): boolean;
  getAttribute(name: string): string | null;
}

/** Chooses in a list: by typing where it can be searched, else step by step. */
export async function choose(page: Page, list: Locator, wanted: string): Promise<void> {
  await reach(page, list);
  const editable = await list.isEditable();
  await (editable ? page.keyboard.type(wanted) : page.keyboard.press('ArrowDown'));
  // The one before may still be closing.
  const own = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)', { has: page.locator(`[id="${await list.getAttribute('aria-controls')}"]`) });
  const active = own.locator('.ant-select-item-option-active');
  await shown(active);
  if (!editable) {
    for (let step = 0; !((await active.textContent()) ?? '').includes(wanted); step += 1) {
      if (step > 50) throw new Error(`there is no ${wanted} to choose`);
      await page.keyboard.press('ArrowDown');
    }
  }
  await page.keyboard.press('Enter');
  // Of which several may be chosen stays open, where Tab would choose one more.
  if (await list.evaluate((element: Element) => element.getAttribute('aria-expanded') === 'true')) await page.keyboard.press('Escape');
  await gone(own);
}

/** Chooses in the menu that is open. @returns the menu */
async function chooseInMenu(page: Page, item: string): Promise<Locator> {
  const menu = page.locator('.ant-dropdown:not(.ant-dropdown-hidden)');
  const wanted = menu.getByRole('menuitem', { name: item });
  await shown(wanted);
  await page.keyboard.press('Tab');
  for (let step = 0; !(await wanted.evaluate((element: Element) => element.contains(element.ownerDocument.activeElement))); step += 1) {
    if (step > 20) throw new Error(`no key leads to ${item} in the menu`);
    await page.keyboard.press('ArrowDown');
    // A menu moves the focus once a picture.
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  await page.keyboard.press('Enter');
  return menu;
}

/** Chooses in the menu that is open, and waits until it has closed: a press while it closes would only close it. */
export async function pick(page: Page, item: string): Promise<void> {
  await gone(await chooseInMenu(page, item));
}

/** Chooses in the menu that is open, of which several may be chosen, and closes it. */
export async function tick(page: Page, item: string): Promise<void> {
  const menu = await chooseInMenu(page, item);
  await page.keyboard.press('Escape');
  await gone(menu);
}
