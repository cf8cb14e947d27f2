import { gone, shown, waitFor } from '@tongxin/testing';
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

  test('the people of a unit, and the card of each, are those of the day that is looked at', async () => {
    const window = await desk('hr', '/people');
    const unit = async (name: string) => {
      await window.use(window.page.getByRole('navigation', { name: '部门' }).getByRole('link', { name, exact: true }));
      await window.page.waitForURL(/unit=/);
      await shown(window.page.getByRole('heading', { level: 2, name, exact: true }));
      await window.quiet();
    };
    const names = () => window.page.locator('tbody tr td:first-child').allTextContents();
    await unit('教务处');
    const moved = (await names()).at(-1) ?? '';
    await window.use(window.page.locator('tbody').getByRole('link', { name: moved }));
    const card = window.page.locator('.ant-drawer');
    await window.use(card.getByRole('button', { name: '调动' }));
    await window.choose('调入部门', '科研处');
    await window.fill('新职务', '干事');
    await window.fill('自哪一天起', '2026-12-02');
    await window.use(card.locator('form').getByRole('button', { name: '调动' }));
    await window.told('已保存');
    const unitInCard = () => card.locator('dl').first().locator('dd').first().textContent();
    expect(await unitInCard()).toBe('教务处');
    await window.page.keyboard.press('Escape');
    await gone(card);
    expect(await names()).toContain(moved);

    // From before it: a day is typed from its first part on.
    await window.reach(window.page.locator('.desk-account'));
    await window.fill('截至哪一天', '2026-12-02');
    await waitFor(async () => !(await names()).includes(moved), { timeout: 10_000 });
    await unit('科研处');
    expect(await names()).toContain(moved);
    await window.use(window.page.locator('tbody').getByRole('link', { name: moved }));
    await shown(card.getByText('科研处'));
    await window.look('person-of-a-day');
  });
}
