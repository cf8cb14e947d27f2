import { shown, waitFor } from '@tongxin/testing';
import type { DeskWindow } from './desk';

/** What stands on the first page of the desk. */
export function homeJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  test('S-01 a matter that waits for the head of a unit stands on their first page, as due to them and as owed by the unit', async () => {
    const [raiser, handler] = [await desk('staff'), await desk('head', '/people')];
    const unit = (await handler.page.locator('tbody tr', { hasText: (await handler.page.textContent('.desk-account')) ?? '' }).locator('td').nth(1).textContent()) ?? '';
    const text = '走廊的灯坏了';
    await raiser.go('/matters/new');
    await raiser.fill('内容', text);
    await raiser.choose('承办部门', unit);
    await raiser.press('提出事项');
    await raiser.told('已提出');
    const card = (heading: string) => handler.page.locator('section.card', { has: handler.page.getByRole('heading', { name: heading }) });
    // An item is told from service to service.
    await waitFor(async () => {
      await handler.go('/');
      return (await card('到期的事').getByRole('link', { name: text }).count()) === 1;
    }, { timeout: 30_000, interval: 500 });
    await shown(card('到期的事').getByRole('link', { name: /看全部待办/ }));
    await shown(card(`${unit}对大家的承诺`).getByRole('link', { name: /等待反馈的事项 \d+ 件/ }));
    await handler.look('home-head');
    await handler.use(card('到期的事').getByRole('link', { name: text }));
    await handler.arrived('一个事项');
    // Whoever heads no unit sees what the unit owes its people, and no matter of it.
    await raiser.go('/');
    expect(await raiser.page.getByText('等待反馈的事项').count()).toBe(0);
  });
}
