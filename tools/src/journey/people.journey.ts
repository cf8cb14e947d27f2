import { gone, shown, waitFor } from '@tongxin/testing';
import type { DeskWindow } from './desk';

/** Who works where, as the personnel office looks it up and changes it from a day on. */
export function peopleJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  const unit = async (window: DeskWindow, name: string): Promise<void> => {
    await window.use(window.page.getByRole('navigation', { name: '部门' }).getByRole('link', { name, exact: true }));
    await window.page.waitForURL(/unit=/);
    await shown(window.page.getByRole('heading', { level: 2, name, exact: true }));
    await window.quiet();
  };

  test('the people of a unit, and the card of each, are those of the day that is looked at', async () => {
    const window = await desk('hr', '/people');
    const names = () => window.page.locator('tbody tr td:first-child').allTextContents();
    const card = window.page.locator('.ant-drawer');
    await unit(window, '教务处');
    const moved = (await names()).at(-1) ?? '';
    await window.use(window.page.locator('tbody').getByRole('link', { name: moved }));
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

    await window.fill('截至哪一天', '2026-12-02');
    await waitFor(async () => !(await names()).includes(moved), { timeout: 10_000 });
    await unit(window, '科研处');
    expect(await names()).toContain(moved);
    await window.use(window.page.locator('tbody').getByRole('link', { name: moved }));
    await shown(card.getByText('科研处'));
    await window.look('person-of-a-day');
  });

  test('a portfolio, a departure and a list of the young hold from a day on, and today knows nothing of them', async () => {
    const window = await desk('hr', '/people');
    const card = window.page.locator('.ant-drawer');
    const leader = window.page.locator('section.card dt', { hasText: '分管领导' }).locator('+ dd');
    const row = (name: string) => window.page.locator('tbody tr', { hasText: name });
    const change = async (name: string, way: string, day: string, typed: Readonly<Record<string, string>>) => {
      await window.use(row(name).getByRole('link'));
      await window.use(card.getByRole('button', { name: way, exact: true }));
      await window.fill(day, '2027-02-01');
      for (const [label, value] of Object.entries(typed)) await window.fill(label, value);
      await window.use(card.locator('form').getByRole('button', { name: way, exact: true }));
      await window.told('已保存');
      await gone(card.locator('form'));
      await window.page.keyboard.press('Escape');
      await gone(card);
    };
    await unit(window, '后勤服务中心');
    const before = await leader.textContent();
    await window.press('调整分管领导');
    await window.choose('人员', '窦若溪');
    await window.fill('自哪一天起', '2027-02-01');
    await window.send('调整分管领导');
    await window.told('已保存');
    await change('陶书瑶', '离任', '不再在职的第一天', {});
    await change('靳若溪', '列入青年骨干名单', '自哪一天起', { 决定文号: '党校发〔2027〕3号' });
    expect([before === '窦若溪', await leader.textContent(), await row('陶书瑶').getByText('在职', { exact: true }).count()]).toEqual([false, before, 1]);

    await window.fill('截至哪一天', '2027-02-01');
    await shown(leader.getByText('窦若溪'));
    expect(await row('陶书瑶').getByText('在职', { exact: true }).count()).toBe(0);
    await window.use(row('靳若溪').getByRole('link'));
    await shown(card.getByText('青年骨干（名单）'));
  });
}
