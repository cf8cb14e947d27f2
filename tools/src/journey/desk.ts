import { practicePassword, practiceTotpSecret, totpCode } from '@tongxin/identity';
import { gone, reach, shown, type, use, waitFor, Window, type WindowOptions } from '@tongxin/testing';
import type { Browser, BrowserContext, FileChooser, Locator, Page } from 'playwright-core';
import { choose, pick, tick } from './antd-by-keyboard';
import type { House } from './house';
import { practiceFolder } from './practice-institution.journey';
import { operationNamed } from './web-page';

/** What a fixed width or a chosen place may cut off with three dots, and what stands outside the screen for those who listen. */
const MAY_CUT = '.desk-institution, .desk-skip, .desk-menu span, .ant-select, .ant-btn, .ant-skeleton';

/** A page has its content, and the characters of it. */
const SETTLED = `document.querySelector('.desk main h1') !== null && !document.querySelector('.state-skeleton') && document.fonts.status === 'loaded'`;

/** A file that lies on nobody’s disk. */
export type PickedFile = Exclude<Parameters<FileChooser['setFiles']>[0], string | readonly unknown[]>;

export const AT_A_DESK = { width: 1440, height: 900 };

/** Loads the practice institution and waits until the services know who is who. */
export async function loadPractice(house: House): Promise<void> {
  await house.load(practiceFolder, '某市委党校(某市行政学院)');
  const duties = () => house.ask<{ myTalkDuties: readonly object[] }>('evp', operationNamed('MyTalks'), { year: 2026 });
  await waitFor(async () => (await duties()).myTalkDuties.length > 0, { timeout: 30_000, interval: 200 });
}

/** The labels of the form that a field is of; null where it is of none. */
const FORM = `(field) => field.closest('form') && [...field.closest('form').querySelectorAll('label')].map((label) => label.textContent).join()`;
/** Forms that were looked at, by their labels. */
const formsSeen = new Set<string>();

/** The browser of everybody who signed in, by house and account, and whether a window of it is open. */
const browsers = new Map<string, { readonly context: BrowserContext; inUse: boolean }>();

/**
 * The desk as somebody uses it who has no mouse, and signed in through the forms, once in a house: later windows are windows of the same browser. Whoever has one open
 * already gets a second device, signed in as the first is.
 */
export class DeskWindow {
  private constructor(readonly window: Window, readonly page: Page, readonly url: string, private readonly key: string) {}

  /** Opens it at a path, and waits until its content is there. */
  static async open(browser: Browser, house: Pick<House, 'url'>, account: string, path = '/'): Promise<DeskWindow> {
    const key = `${house.url} ${account}`;
    const known = browsers.get(key);
    const more: Partial<WindowOptions> = !known ? { inside: await browser.newContext({ locale: 'zh-CN' }) } : known.inUse ? { kept: await known.context.storageState() } : { inside: known.context };
    const window = await Window.open(browser, { pictures: 'console', mayCut: MAY_CUT, ...more });
    const { page } = window;
    await page.setViewportSize(AT_A_DESK);
    const desk = new DeskWindow(window, page, house.url, key);
    if (!known) await desk.signIn(account);
    if (known || path !== '/') await desk.go(path);
    if (more.inside) browsers.set(key, { context: more.inside, inUse: true });
    return desk;
  }

  private async signIn(account: string): Promise<void> {
    const { page } = this;
    await page.goto(`${this.url}/`);
    await type(page, page.locator('#name'), account);
    await type(page, page.locator('#password'), practicePassword);
    await page.keyboard.press('Enter');
    if (account.endsWith('admin')) {
      await type(page, page.locator('#code'), totpCode(practiceTotpSecret, new Date()));
      await page.keyboard.press('Enter');
    }
    await this.settled();
  }

  /** Opens an address of the desk and waits until its content is there. */
  async go(path: string): Promise<void> {
    await this.page.goto(this.url + path);
    await this.settled();
  }

  async settled(): Promise<void> {
    await waitFor(() => this.page.evaluate<boolean>(SETTLED), { timeout: 30_000 });
  }

  /** Waits until the page of this heading is there, with its content: the one before stays until then. */
  async arrived(heading: string): Promise<void> {
    await shown(this.page.getByRole('heading', { level: 1, name: heading }));
    await this.settled();
  }

  /** Looks at it on every screen, and goes on at a desk. */
  async look(name: string): Promise<void> {
    // In a picture nothing stands over the page that will be gone.
    if (process.env['SHOTS']) await gone(this.page.locator('.ant-message-notice').first());
    await this.window.look(name);
    await this.page.setViewportSize(AT_A_DESK);
  }

  /** Waits until the page has asked nothing for half a second. */
  async quiet(): Promise<void> {
    let asked = Date.now();
    const note = () => { asked = Date.now(); };
    this.page.on('request', note).on('requestfinished', note);
    await waitFor(() => Date.now() - asked > 500, { timeout: 30_000 });
    this.page.off('request', note).off('requestfinished', note);
  }

  /** Of whoever sits there. */
  async name(): Promise<string> {
    return (await this.page.textContent('.desk-account')) ?? '';
  }

  /** The unit of whoever sits there, as the palette finds it, which stays open. */
  async unit(): Promise<string> {
    const name = await this.name();
    await this.page.keyboard.press('Control+K');
    await shown(this.page.locator('.palette input:focus'));
    await this.page.keyboard.type(name);
    const found = this.page.locator('.palette li[aria-selected=true]', { hasText: name });
    await shown(found);
    return (await found.locator('small').textContent()) ?? '';
  }

  /** Where the page stands that is open. */
  path(): string {
    return new URL(this.page.url()).pathname;
  }

  heading(): Promise<string | null> {
    return this.page.textContent('main h1');
  }

  /** Types into the field with this label. */
  async fill(label: string, value: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: false }).first();
    await this.lookAtForm(field);
    await type(this.page, field, value);
  }

  /** Chooses in the list with this label what is found by `typed`. */
  async choose(label: string, typed: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label });
    await this.lookAtForm(field);
    await choose(this.page, field, typed);
  }

  /** A form that is filled in for the first time is looked at before, on every screen. */
  private async lookAtForm(field: Locator): Promise<void> {
    const form = (await field.evaluate(FORM)) as string | null;
    if (form === null || formsSeen.has(form)) return;
    formsSeen.add(form);
    await this.window.look(null);
    await this.page.setViewportSize(AT_A_DESK);
  }

  /** Opens the browser’s own choice of files from the field with this label, and chooses one. */
  async chooseFile(label: string, file: PickedFile): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.use(this.page.getByRole('button', { name: label, exact: true }))]);
    await chooser.setFiles(file);
  }

  press(name: string): Promise<void> {
    return this.use(this.page.locator('main').getByRole('button', { name, exact: true }));
  }

  /** Sends the form that a button of the same name opened. */
  send(name: string): Promise<void> {
    return this.use(this.page.locator('form').getByRole('button', { name, exact: true }));
  }

  /** Presses what asks once more, and says yes. */
  async pressSurely(name: string): Promise<void> {
    await this.press(name);
    await this.sure();
  }

  /** Says yes where it is asked once more. */
  sure(): Promise<void> {
    return this.use(this.page.locator('.ant-popconfirm:visible').getByRole('button', { name: '确定' }));
  }

  /** Types into a field that has no label of its own on the page. */
  type(field: Locator, value: string): Promise<void> {
    return type(this.page, field, value);
  }

  /** Chooses in the menu of one's account. */
  async menu(item: string): Promise<void> {
    await this.use(this.page.locator('.desk-account'));
    await pick(this.page, item);
  }

  /** Chooses in the menu that is open, of which several may be chosen. */
  tick(item: string): Promise<void> {
    return tick(this.page, item);
  }

  /** Moves the focus there. */
  reach(target: Locator): Promise<void> {
    return reach(this.page, target);
  }

  /** Opens a link or presses a button. */
  use(target: Locator): Promise<void> {
    return use(this.page, target);
  }

  /** Takes back what was done last, where that is offered. */
  undo(): Promise<void> {
    return this.use(this.page.locator('.ant-message').getByRole('button', { name: '撤销' }).last());
  }

  /** Waits until this is said at the edge of the screen. */
  async told(text: string): Promise<void> {
    await shown(this.page.locator('.ant-message').getByText(text).first());
  }

  /** The words of a talk's or request's status, once they are these. */
  async reads(text: string): Promise<void> {
    await shown(this.page.locator('main').getByText(text, { exact: true }).first());
  }

  /** @returns what went wrong in this window */
  async close(): Promise<readonly string[]> {
    const { trouble, context } = this.window;
    const own = browsers.get(this.key);
    if (own?.context === context) {
      // What one test chose to be shown is not what the next one finds.
      await this.page.evaluate('localStorage.clear()');
      own.inUse = false;
    }
    await this.window.close();
    return trouble;
  }
}
