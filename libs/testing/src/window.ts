import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';

interface Screen {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

const screens: readonly Screen[] = [{ ...desk, scheme: 'light' }, { ...desk, scheme: 'dark' }, { ...phone, scheme: 'light' }, { ...phone, scheme: 'dark' }];

/** What changes its colour or place slowly arrives at once, also where it sets out anew on the way; what never ends (a skeleton) goes on. */
const AT_REST = `(async () => {
  const drawn = () => new Promise(requestAnimationFrame);
  const moving = () => document.getAnimations().filter((each) => each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity);
  await drawn();
  await drawn();
  for (let left = moving(); left.length > 0; left = moving()) {
    left.forEach((each) => each.finish());
    await drawn();
  }
})()`;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What a page leaves undrawn until somebody looks at it is drawn as well, so that all of it is measured. */
const DRAW_ALL = `(() => {
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(all);
})()`;
const DRAW_AS_BEFORE = 'document.adoptedStyleSheets.pop()';

/** A picture of a page shows it from its beginning, with the way in sight on which one is. */
const FROM_THE_TOP = 'scrollTo(0, 0)';

/** Days that stand on two lines. */
const BROKEN_DAYS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    for (const { index } of data.matchAll(/\\d{4}-\\d\\d-\\d\\d/g)) {
      const day = document.createRange();
      day.setStart(walker.currentNode, index);
      day.setEnd(walker.currentNode, index + 10);
      if (new Set([...day.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push('a day on two lines: ' + data);
    }
  }
  return found;
})()`;

export interface WindowOptions {
  /** What the pictures' names begin with. */
  readonly pictures: string;
  /** Elements that may cut off what is in them: a selector. What is inside them may too. */
  readonly mayCut?: string;
  /** Elements that are another's work and are not examined, though measured: a selector. */
  readonly notOurs?: string;
  /** What a window of the same browser had kept: it is signed in as that one was. */
  readonly kept?: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** Opened as one more window of this person's browser, which has the code of earlier pages in its cache; closing the window leaves the browser. */
  readonly inside?: BrowserContext;
}

/** A browser window that remembers what went wrong in it. */
export class Window {
  readonly trouble: string[] = [];
  /** Answers of the graph that are still being read. */
  private readonly reading = new Set<Promise<void>>();

  private constructor(readonly context: BrowserContext, readonly page: Page, private readonly options: WindowOptions) {
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') this.trouble.push(`${message.text()} at ${page.url()}`); });
    page.on('pageerror', (error) => this.trouble.push(error.message));
    // What is still on its way when a page is left is called off: nothing has failed.
    page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.trouble.push(`${request.url()}: ${request.failure()?.errorText}`); });
    page.on('response', (response) => {
      if (response.status() >= 400) this.trouble.push(`${response.status()} ${response.url()}`);
      else if (new URL(response.url()).pathname === '/graphql') this.read(response);
    });
  }

  static async open(browser: Browser, options: WindowOptions): Promise<Window> {
    const context = options.inside ?? (await browser.newContext({ viewport: phone, locale: 'zh-CN', ...(options.kept && { storageState: options.kept }) }));
    return new Window(context, await context.newPage(), options);
  }

  /**
   * On a phone and at a desk, in light and in dark: no serious or critical violation, nothing cut off, no day on two lines, nothing to scroll sideways; and pictures of it where
   * SHOTS names a folder, of what has a name.
   */
  async look(name: string | null): Promise<void> {
    const { SHOTS } = process.env;
    await this.page.evaluate(DRAW_ALL);
    for (const { width, height, scheme } of screens) {
      await this.page.setViewportSize({ width, height });
      await this.page.emulateMedia({ colorScheme: scheme });
      await this.page.evaluate(AT_REST);
      const found = [...(await this.measured()), ...(await this.page.evaluate<string[]>(BROKEN_DAYS)), ...(await this.examined())];
      this.trouble.push(...found.map((text) => `${name ?? this.page.url()}, ${width} ${scheme}: ${text}`));
      if (!SHOTS || name === null) continue;
      await this.page.evaluate(FROM_THE_TOP);
      await this.page.screenshot({ path: join(SHOTS, `${this.options.pictures}-${name}-${width}-${scheme}.png`), fullPage: true });
    }
    await this.page.evaluate(DRAW_AS_BEFORE);
  }

  /** Forgets trouble that the test made on purpose, which says this. @throws Error where there is none */
  async expected(trouble: RegExp): Promise<void> {
    await Promise.all(this.reading);
    const other = this.trouble.filter((text) => !trouble.test(text));
    if (other.length === this.trouble.length) throw new Error(`nothing says ${String(trouble)}; trouble: ${other.join('\n')}`);
    this.trouble.splice(0, Infinity, ...other);
  }

  /** What a query could not answer is trouble, though a page shows the rest. */
  private read(response: Response): void {
    const done = response.json().then(
      ({ errors }: { errors?: readonly { message: string; path?: readonly unknown[] }[] }) => {
        this.trouble.push(...(errors ?? []).map(({ message, path }) => `the graph says ${message}${path ? ` of ${path.join('.')}` : ''} at ${this.page.url()}`));
      },
      // The page was left before its answer was read.
      () => undefined,
    ).finally(() => this.reading.delete(done));
    this.reading.add(done);
  }

  private measured(): Promise<string[]> {
    return this.page.evaluate<string[]>(`[...document.querySelectorAll('html, body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => !element.closest(${JSON.stringify(this.options.mayCut ?? '.away')}) && !element.closest('svg') && getComputedStyle(element).display !== 'inline')
      .map((element) => 'cut off: ' + element.outerHTML.slice(0, 120))`);
  }

  private async examined(): Promise<string[]> {
    if (!(await this.page.evaluate<boolean>(`'axe' in window`))) await this.page.evaluate(AXE);
    return this.page.evaluate<string[]>(`axe.run({ exclude: ${JSON.stringify(this.options.notOurs ? [[this.options.notOurs]] : [])} }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
  }

  async close(): Promise<void> {
    await Promise.all(this.reading);
    await (this.options.inside ? this.page.close() : this.context.close());
  }
}
