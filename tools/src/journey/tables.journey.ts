import { shown, waitFor } from '@tongxin/testing';
import type { DeskWindow } from './desk';

/** Tables as they stand on their pages: what is in them of the practice institution, and how they are looked at. */
export function tablesJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  /** Texts of the cells, row by row. */
  const rows = (window: DeskWindow): Promise<string[][]> => window.page.evaluate<string[][]>(`[...document.querySelectorAll('tbody tr.ant-table-row')].map((row) => [...row.cells].map((cell) => cell.textContent))`);
  const any: unknown = expect.any(String);

  test.each<[string, string, readonly unknown[], readonly string[]]>([
    ['evp', '/sessions', ['2026-01-08 14:30', '机关党支部1月主题党日:学习贯彻全会精神', '机关党支部', '主题党日', '已完成', '2'], []],
    ['evp', '/hours', ['2026-01-12', '教研党支部1月主题党日:学习贯彻全会精神', '主题党日', '出席', '2'], ['今年已认定学时', '63']],
    ['evp', '/findings', ['2026-06-03', '晚自习缺勤3人', '2026年春季科级干部任职班', '一般', '已销号', '2026-06-24'], ['校风学风', 'PC01', '2 / 2', '2026-04-23']],
    ['sysadmin', '/status', ['谈心谈话', '可用', any, any, any, any, any, any, '2026-11-23（固定）'], []],
    ['hr', '/accounts', ['邵知夏', 'head', '办公室', '可用', any, any], []],
    ['secadmin', '/accounts', ['head', '可用', any, any], []],
  ])('%s reads at %s what the practice institution has', async (account, path, row, beside) => {
    const window = await desk(account, path);
    expect(await rows(window)).toContainEqual(row);
    for (const text of beside) await shown(window.page.locator('section.card').getByText(text).first());
  });

  test('a filter, an order and a column that are chosen stand in the address, and are there again when it is loaded anew', async () => {
    const window = await desk('evp', '/sessions');
    const all = (await rows(window)).length;
    await window.choose('项目', '理论学习中心组学习');
    const day = window.page.locator('th', { hasText: '日期' });
    for (const order of ['ascending', 'descending']) {
      await window.use(day);
      await shown(window.page.locator(`th[aria-sort=${order}]`));
    }
    await window.use(window.page.getByRole('button', { name: '列', exact: true }));
    await window.tick('地点');
    const address = new URL(window.page.url()).searchParams;
    expect([...address]).toEqual([['f.programme', '理论学习中心组学习'], ['sort', '-day'], ['cols', 'place']]);
    const seen = await rows(window);
    const days = seen.map(([on]) => on);
    expect([seen.length > 1, seen.length < all, days]).toEqual([true, true, [...days].sort().reverse()]);
    expect(seen.map((cells) => [cells[3], cells.at(-1)])).toEqual(seen.map(() => ['理论学习中心组学习', '第一会议室']));

    await window.page.reload();
    await window.settled();
    expect([await rows(window), await day.getAttribute('aria-sort')]).toEqual([seen, 'descending']);
    await window.press('清除筛选');
    await waitFor(async () => (await rows(window)).length === all);
    expect(new URL(window.page.url()).search).toBe('');
  });

  test('large type in Chinese fits the home page, a table and a form', async () => {
    const window = await desk('evp');
    await window.menu('大字');
    expect(await window.page.getAttribute('html', 'data-type')).toBe('large');
    for (const [name, path] of [['home', '/'], ['duties', '/talks/duties'], ['new-talk', '/talks/new']] as const) {
      await window.go(path);
      await window.look(`large-${name}`);
    }
  });
}
