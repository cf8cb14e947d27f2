import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

/** Never the packaged browser's own list: `--single-process`, which is on it, breaks with the second page. */
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none', '--lang=zh-CN'];
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** A headless Chromium: the system's where there is one, else the one that npm brought. Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = INSTALLED.find((path) => existsSync(path)) ?? (await unpacked());
  // Loaded by those alone who ask for a browser.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Unpacked into a folder of this user's own, where it stays for the next run: the package unpacks into the temporary folder, readable by its user alone.
 * In a process of its own, because that folder is told by environment.
 */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `tongxin-chromium-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const script = `require(${JSON.stringify(require.resolve('@sparticuz/chromium'))}).executablePath().then((path) => process.stdout.write(path))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env: { ...process.env, TMPDIR: folder } });
  return stdout;
}
