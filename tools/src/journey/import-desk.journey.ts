import { withClient } from '@tongxin/cluster';
import { gone, shown, waitFor } from '@tongxin/testing';
import ExcelJS from 'exceljs';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DeskWindow, PickedFile } from './desk';
import type { House } from './house';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook with one post, in that unit. */
async function workbook(unit: string): Promise<PickedFile> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('岗位表');
  sheet.addRow(['岗位编码', '岗位名称', '部门编码']);
  sheet.addRow(['GW990', '数据管理岗', unit]);
  return { name: '岗位.xlsx', mimeType: XLSX, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

async function check(window: DeskWindow, unit: string): Promise<void> {
  await window.go('/imports');
  await window.chooseFile('工作簿', await workbook(unit));
  await window.press('上传并核对');
  await window.page.waitForURL(/\/imports\/[0-9a-f-]+/);
}

const apply = async (window: DeskWindow): Promise<void> => {
  await window.pressSurely('执行导入');
};

/** How far it is, in percent, as it is told. */
const percent = async (window: DeskWindow): Promise<number> => Number(await window.page.getByRole('progressbar').getAttribute('aria-valuenow'));

/** The personnel office’s desk: a workbook on its way, checked, applied and cancelled, and the list of what was imported. */
export function importDeskJourney(desk: (account: string, path?: string) => Promise<DeskWindow>, house: () => House): void {
  /** Nobody writes a post meanwhile: what would, waits in the middle. */
  const whilePostsAreHeld = (work: () => Promise<void>): Promise<void> =>
    withClient(house().database('organisation').superuserUrl, async (client) => {
      await client.query('begin; lock table app.post in share mode');
      await work();
      await client.query('rollback');
    });

  test('a workbook is checked, its marked rows and differences are shown, and it is applied or cancelled', async () => {
    const window = await desk('hr', '/imports');
    await window.look('imports');
    const [template] = await Promise.all([window.page.waitForEvent('download'), window.press('下载空白模板')]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(await template.path()).buffer as ArrayBuffer);
    expect(book.worksheets.length).toBe(22);
    await check(window, '没有的部门');
    await window.reads('有错误，整体不导入');
    await shown(window.page.locator('main li').filter({ hasText: '岗位表' }).filter({ hasText: '第 2 行' }).filter({ hasText: '没有的部门' }).first());
    await window.look('import-refused');
    await check(window, 'D02');
    await window.reads('核对无误，待执行');
    await shown(window.page.locator('main li', { hasText: 'GW990' }).first());
    await window.look('import-checked');
    await window.press('取消导入');
    await window.reads('已取消');
    await check(window, 'D02');
    await window.reads('核对无误，待执行');
    await apply(window);
    await window.reads('已导入');

    await window.go('/imports');
    expect(await window.page.locator('tbody tr td:last-child').allTextContents()).toEqual(['已导入', '已取消', '有错误，整体不导入']);
    await window.look('imports-listed');
    await window.use(window.page.locator('tbody').getByRole('link', { name: '岗位.xlsx' }).last());
    await window.reads('有错误，整体不导入');
  });

  test('a check and an apply that take long show how far they are; a check is cancelled on its way, an apply is carried to its end', async () => {
    const window = await desk('hr');
    await whilePostsAreHeld(async () => {
      await check(window, 'D03');
      await window.reads('读取与核对中');
      await waitFor(async () => (await percent(window)) > 0);
      await window.look('import-checking');
      await window.press('取消导入');
      await window.told('正在取消');
    });
    await window.reads('已取消');
    await gone(window.page.getByRole('progressbar'));

    await check(window, 'D03');
    await window.reads('核对无误，待执行');
    await whilePostsAreHeld(async () => {
      await apply(window);
      await window.reads('写入中');
      await shown(window.page.getByRole('progressbar', { name: '进度' }));
      expect(await window.page.getByRole('button', { name: '取消导入' }).count()).toBe(0);
      await window.look('import-applying');
    });
    await window.reads('已导入');
  });

  test('a file on its way over a slow line shows how much of it has gone, and is taken back', async () => {
    const window = await desk('hr', '/imports');
    const line = await window.window.context.newCDPSession(window.page);
    const bytesASecond = (uploadThroughput: number) => line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
    await line.send('Network.enable');
    await bytesASecond(200_000);
    await window.chooseFile('工作簿', { name: '名册.xlsx', mimeType: XLSX, buffer: randomBytes(20_000_000) });
    await window.press('上传并核对');
    await waitFor(async () => (await percent(window)) > 0, { timeout: 30_000 });
    expect(await percent(window)).toBeLessThan(100);
    await window.look('import-uploading');
    await window.press('取消上传');
    await shown(window.page.getByRole('alert').getByText('已取消上传'));
    await gone(window.page.getByRole('progressbar'));
    await bytesASecond(-1);
    expect(new URL(window.page.url()).pathname).toBe('/imports');
    await check(window, 'D02');
    await window.reads('核对无误，待执行');
  });
}
