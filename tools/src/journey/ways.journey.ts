import { gone, shown } from '@tongxin/testing';
import type { DeskWindow } from './desk';

/** How somebody finds the way about the desk: where a page belongs, where it leads, and what is there before it is. */
export function waysJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  test.each([
    ['/talks/new', '我的谈话'],
    ['/talks/requests/new', '约谈请求'],
    ['/matters/new', '事项'],
    ['/home-visits/new', '家访'],
    ['/group-talks/new', '集体谈话'],
  ])('%s, opened by its address, belongs to a section and is left for it', async (path, section) => {
    const window = await desk('evp', path);
    const here = window.page.getByRole('navigation', { name: '主导航' }).locator('a[aria-current]');
    expect([await here.allTextContents(), await here.getAttribute('aria-current')]).toEqual([[section], 'true']);
    await window.press('取消');
    await window.page.waitForURL(`**${path.replace('/new', '')}`);
    await shown(window.page.getByRole('heading', { level: 1, name: section, exact: true }));
    expect([await here.allTextContents(), await here.getAttribute('aria-current')]).toEqual([[section], 'page']);
  });

  test('where the window is lower than the ways are many, the marked one is in sight, and stays where it is when it is taken', async () => {
    const window = await desk('evp');
    await window.page.setViewportSize({ width: 1440, height: 420 });
    const seen = () => window.page.evaluate<readonly [boolean, number]>(`(() => {
      const [rail, way] = ['.desk-rail', '.desk-rail [aria-current]'].map((part) => document.querySelector(part).getBoundingClientRect());
      return [way.top >= rail.top - 1 && way.bottom <= rail.bottom + 1, document.querySelector('.desk-rail').scrollTop];
    })()`);
    expect(await seen()).toEqual([true, 0]);
    await window.go('/accesses');
    const [inSight, there] = await seen();
    expect([inSight, there > 0]).toEqual([true, true]);
    const way = window.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '督查与整改' });
    await window.reach(way);
    const [, reached] = await seen();
    await window.page.keyboard.press('Enter');
    await window.arrived('督查与整改');
    expect(await seen()).toEqual([true, reached]);
    await window.use(window.page.locator('.desk-name'));
    await window.arrived('您好');
    expect(await seen()).toEqual([true, 0]);
  });

  test('a page whose content is still on its way shows where it will be', async () => {
    const window = await desk('evp');
    let come = () => undefined as void;
    const coming = new Promise<void>((done) => { come = done; });
    await window.page.route('**/graphql', async (route) => {
      if ((route.request().postDataJSON() as { operationName?: string }).operationName === 'HomeVisitsPage') await coming;
      await route.continue();
    });
    await window.page.goto(`${window.url}/home-visits`);
    await shown(window.page.getByRole('heading', { level: 1, name: '家访' }));
    await shown(window.page.getByRole('status', { name: '正在读取…' }));
    await window.look('skeleton');
    expect(await window.page.locator('.resource-table, .state-empty').count()).toBe(0);
    come();
    await window.settled();
    await gone(window.page.getByRole('status', { name: '正在读取…' }));
    await shown(window.page.locator('.resource-table, .state-empty'));
  });
}
