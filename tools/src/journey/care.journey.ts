import type { DeskWindow } from './desk';

type Desk = (account: string) => Promise<DeskWindow>;

const nameOf = async ({ page }: DeskWindow): Promise<string> => (await page.textContent('.desk-account')) ?? '';
const sure = ({ page }: DeskWindow): Promise<void> => page.locator('.ant-popconfirm:visible').getByRole('button', { name: '确定' }).click();
const send = ({ page }: DeskWindow, name: string): Promise<void> => page.locator('form').getByRole('button', { name }).click();

/** What colleagues do for one another beside the talks of two: the desk's pages for it. */
export function careJourney(desk: Desk): void {
  test('T-24 a group is invited, each answers for themselves, and the host sees a number and no names', async () => {
    const [host, guest, other] = [await desk('evp'), await desk('staff'), await desk('head')];
    const [guestName, otherName] = [await nameOf(guest), await nameOf(other)];
    await host.go('/group-talks/new');
    await host.press('召集集体谈话');
    expect(await host.page.getByRole('combobox', { name: '邀请谁' }).getAttribute('aria-invalid')).toBe('true');
    await host.choose('邀请谁', guestName);
    await host.fill('日期', '2026-11-30');
    await host.press('召集集体谈话');
    await host.page.getByText('至少邀请 2 人。').waitFor();
    await host.choose('邀请谁', otherName);
    await host.fill('地点', '二楼会议室');
    await host.look('group-talk-new');
    await host.press('召集集体谈话');
    await host.told('已邀请');

    await guest.go('/');
    await guest.page.locator('li', { hasText: '邀请您参加集体谈话' }).getByRole('link').click();
    await guest.arrived('一次集体谈话');
    await guest.look('group-talk-to-answer');
    await guest.press('来');
    await guest.told('已答复');
    const path = new URL(guest.page.url()).pathname;
    await other.go(path);
    await other.press('这次不来');
    await other.told('已答复');
    expect(await other.page.locator('main').getByText(guestName).count()).toBe(0);

    await host.go(path);
    await host.reads('1 人');
    await host.look('group-talk');
    expect(await host.page.locator('main').getByText(/这次不来|没有答复/).count()).toBe(0);
    await host.press('改期或改地点');
    await host.fill('日期', '2026-12-01');
    await send(host, '改期或改地点');
    await host.told('已改');
    await host.reads('0 人');
    await host.press('取消');
    await sure(host);
    await host.told('已取消');
    await guest.go('/group-talks');
    await guest.reads('已取消');
    await guest.look('group-talks-mine');
    const stranger = await desk('hr');
    await stranger.go(path);
    await stranger.reads('找不到这次集体谈话');
  });
}
