import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Screen {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A browser window that remembers what went wrong in it. */
export class Window {
  readonly trouble: string[] = [];

  private constructor(readonly context: BrowserContext, readonly page: Page, private readonly screen: Screen) {
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') this.trouble.push(`${message.text()} at ${page.url()}`); });
    page.on('pageerror', (error) => this.trouble.push(error.message));
    page.on('requestfailed', (request) => this.trouble.push(`${request.url()}: ${request.failure()?.errorText}`));
    page.on('response', (response) => { if (response.status() >= 400) this.trouble.push(`${response.status()} ${response.url()}`); });
  }

  static async open(browser: Browser, screen: Screen): Promise<Window> {
    const context = await browser.newContext({ viewport: { width: screen.width, height: screen.height }, colorScheme: screen.scheme, locale: 'zh-CN' });
    return new Window(context, await context.newPage(), screen);
  }

  /** No serious or critical violation, nothing cut off, nothing to scroll sideways; and a picture of it where SHOTS names a folder. */
  async look(name: string): Promise<string[]> {
    await this.page.evaluate(axe);
    const found = await this.page.evaluate<string[]>(`axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
    const cut = await this.page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
      .filter((element) => !element.classList.contains('away') && !element.closest('svg') && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline' && element.clientWidth > 0)
      .map((element) => 'cut off: ' + element.outerHTML.slice(0, 120))`);
    const wide = await this.page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
    const { SHOTS } = process.env;
    if (SHOTS) await this.page.screenshot({ path: join(SHOTS, `identity-${name}-${this.screen.width}-${this.screen.scheme}.png`), fullPage: true });
    return [...found, ...cut, ...(wide ? [`${name} scrolls sideways`] : [])].map((text) => `${name}: ${text}`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
