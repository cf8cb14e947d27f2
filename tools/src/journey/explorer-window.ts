import { practicePassword } from '@tongxin/identity';
import { type, use, Window } from '@tongxin/testing';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import type { House } from './house';

/**
 * Monaco draws its lines in colours of its own theme and GraphiQL puts a button to close into each of its tabs: both are theirs, and neither can be told otherwise
 * from outside.
 */
const NOT_OURS = '.monaco-editor, .graphiql-tab';

/** Monaco's lines and GraphiQL's tabs scroll in themselves; the menu cuts off a long name. */
const MAY_CUT = '.graphiql-container, .top-account, .monaco-aria-container';

const AT_A_DESK = { width: 1440, height: 900 };

/** The explorer as somebody sees it who has signed in through the forms. */
export class ExplorerWindow {
  /** Every request that the page made: method and address. */
  readonly requests: string[] = [];

  private constructor(readonly window: Window, readonly page: Page, readonly url: string) {
    page.on('request', (request) => this.requests.push(`${request.method()} ${request.url()}`));
  }

  static async open(browser: Browser, house: House, account: string): Promise<ExplorerWindow> {
    const window = await Window.open(browser, { pictures: 'explorer', mayCut: MAY_CUT, notOurs: NOT_OURS });
    const { page } = window;
    await page.setViewportSize(AT_A_DESK);
    const explorer = new ExplorerWindow(window, page, house.url);
    await explorer.signIn(account);
    return explorer;
  }

  async signIn(account: string): Promise<void> {
    const { page } = this;
    await page.goto(`${this.url}/explorer/`);
    await type(page, page.locator('#name'), account);
    await type(page, page.locator('#password'), practicePassword);
    await page.keyboard.press('Enter');
    await this.ready();
  }

  /** The schema is there, and the editors are. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('.graphiql-query-editor .view-lines');
    await this.page.waitForSelector('.top-state strong');
    await this.page.waitForSelector('.graphiql-spinner', { state: 'detached' });
  }

  /** Loads a saved operation from the menu. */
  async load(title: string): Promise<void> {
    await use(this.page, this.page.locator('.top-menu summary'));
    await use(this.page, this.page.locator('.top-menu').getByRole('button', { name: title }));
    await this.page.locator('.graphiql-query-editor .view-lines', { hasText: '{' }).waitFor();
  }

  /** Puts this, one line, in the place of what is typed. */
  async type(text: string): Promise<void> {
    // Tab leads to the editor, Enter into it, and Tab on.
    await use(this.page, this.page.locator('.graphiql-query-editor .graphiql-editor[tabindex="0"]'));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }

  /** What the editor shows. */
  async typed(): Promise<string> {
    return (await this.page.locator('.graphiql-query-editor .view-lines').innerText()).replaceAll('\u00a0', ' ');
  }

  async run(): Promise<void> {
    await use(this.page, this.page.locator('.graphiql-execute-button'));
    await this.page.waitForSelector('.graphiql-spinner', { state: 'detached' });
  }

  /** Waits until the answer says this. */
  answers(text: string | RegExp): Promise<void> {
    return this.page.locator('.result-window .view-lines', { hasText: text }).waitFor().catch(async (error: Error) => {
      throw new Error(`${error.message}\nasked ${await this.typed()}\nanswered ${await this.answer()}`);
    });
  }

  /** Saves the answer as Excel. @returns the name of the file, and its sheets with their titles as the first row */
  async saved(): Promise<[name: string, sheets: { name: string; rows: unknown[][] }[]]> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), use(this.page, this.page.locator('.answer-button'))]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const rows = (sheet: ExcelJS.Worksheet): unknown[][] => (sheet.getSheetValues() as unknown[][]).slice(1).map((row) => row.slice(1));
    return [file.suggestedFilename(), book.worksheets.map((sheet) => ({ name: sheet.name, rows: rows(sheet) }))];
  }

  /** What is on screen of the answer, without white space: the editor breaks its lines as it likes. */
  async answer(): Promise<string> {
    return (await this.page.locator('.result-window .view-lines').innerText()).replace(/\s/g, '');
  }

  /** Signs out here, and arrives at the sign-in. */
  async signOut(): Promise<void> {
    await use(this.page, this.page.locator('.top-account summary'));
    await use(this.page, this.page.locator('.top-account').getByRole('button', { name: '退出登录' }));
    await this.page.waitForURL(`${this.url}/**`);
    await this.page.waitForSelector('#name');
  }

  /** Waits until this is said of the cost; null: nothing. */
  async says(text: string | RegExp | null): Promise<void> {
    const cost = this.page.locator('.cost');
    await (text === null ? cost.waitFor({ state: 'detached' }) : cost.filter({ hasText: text }).waitFor());
  }

  /** Read-only, or until when things may be changed. */
  state(): Promise<string | null> {
    return this.page.textContent('.changes');
  }

  /** Proves the password again, and comes back. */
  async stepUp(): Promise<void> {
    await use(this.page, this.page.locator('.top-state a'));
    await this.page.waitForSelector('#password');
    await type(this.page, this.page.locator('#password'), practicePassword);
    await this.page.keyboard.press('Enter');
    await this.ready();
    await this.page.waitForSelector('.changes-open');
  }

  /** As a script in this browser would, which does not care what the page thinks. @returns status and answer */
  async askPastThePage(query: string): Promise<[number, unknown]> {
    const { request } = this.window.context;
    const { csrf } = (await (await request.get(`${this.url}/session`)).json()) as { csrf: string };
    const answer = await request.post(`${this.url}/graphql`, { data: { query }, headers: { 'x-csrf-token': csrf } });
    return [answer.status(), await answer.json()];
  }

  async look(name: string): Promise<void> {
    await this.window.look(name);
    await this.page.setViewportSize(AT_A_DESK);
  }

  /** @returns what went wrong in this window */
  async close(): Promise<readonly string[]> {
    const { trouble } = this.window;
    const strangers = this.requests.filter((each) => !each.includes(` ${this.url}/`) && !each.includes(' data:') && !each.includes(' blob:'));
    await this.window.close();
    return [...trouble, ...strangers.map((each) => `to another host: ${each}`)];
  }
}
