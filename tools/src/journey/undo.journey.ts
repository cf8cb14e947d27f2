import { gone, shown } from '@tongxin/testing';
import type { DeskWindow } from './desk';
import { inviteGroup, openHour } from './talk-desk';

/** What was done by mistake and has a way back is taken back where it is told. */
export function undoJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  test('an invitation, a visit asked for and a matter raised can be undone', async () => {
    const [host, guest, other] = [await desk('evp'), await desk('staff'), await desk('head')];
    await inviteGroup(host, [guest, other], '2026-12-07');
    await host.undo();
    await host.told('已取消');
    await guest.go('/group-talks');
    await shown(guest.page.locator('tr', { hasText: '2026-12-07' }).getByText('已取消'));

    await host.go('/home-visits/new');
    await host.choose('看望谁', await guest.name());
    await host.choose('目的', '祝贺');
    await host.fill('日期', '2026-12-08');
    await host.press('征求家访同意');
    await host.told('已征求同意');
    await host.undo();
    await host.told('已取消');
    await shown(host.page.locator('tr', { hasText: '2026-12-08' }).getByText('不进行'));

    await guest.go('/matters/new');
    await guest.fill('内容', '说错了的一件事');
    await guest.press('提出事项');
    await guest.told('已提出');
    await guest.undo();
    await guest.told('已撤回');
    await shown(guest.page.locator('tbody').getByText('已撤回'));
    expect(await guest.page.getByText('说错了的一件事').count()).toBe(0);
  });

  test('an hour opened and a talk asked for can be undone', async () => {
    const window = await desk('head', '/open-hours');
    await openHour(window, '2026-12-11');
    await window.undo();
    await window.told('已关闭');
    await gone(window.page.locator('tr', { hasText: '2026-12-11' }).getByText('可预约'));

    await window.go('/talks/requests/new');
    await window.choose('想和谁谈', '范俊熙');
    await window.press('我找组织谈');
    await window.told('已提出');
    await window.undo();
    await window.told('已撤回');
    await shown(window.page.locator('tr', { hasText: '范俊熙' }).getByText('已撤回'));
  });

  test('an answer to an invitation goes back to the one before', async () => {
    const [host, guest, other] = [await desk('evp'), await desk('staff'), await desk('head')];
    await inviteGroup(host, [guest, other], '2026-12-09');
    await guest.go('/group-talks');
    await guest.use(guest.page.getByRole('link', { name: /2026-12-09/ }));
    await guest.arrived('一次集体谈话');
    await guest.press('来');
    await guest.told('已答复');
    expect(await guest.page.locator('.ant-message').getByRole('button').count()).toBe(0);
    await guest.press('这次不来');
    await guest.undo();
    await shown(guest.page.locator('main').getByRole('button', { name: '这次不来', exact: true }));
    await gone(guest.page.locator('main').getByRole('button', { name: '来', exact: true }));
  });

  test('a calendar opened, an account blocked and words amended can be undone', async () => {
    const [person, office, affairs] = [await desk('head', '/due'), await desk('secadmin', '/accounts'), await desk('party-affairs')];
    await person.press('开通订阅');
    await person.told('已开通');
    await person.undo();
    await person.told('已关闭');
    await shown(person.page.getByRole('button', { name: '开通订阅' }));

    // Whose sessions end with that, and who has no other journey to go.
    await office.use(office.page.locator('tbody tr', { has: office.page.getByRole('cell', { name: 'retired', exact: true }) }).getByRole('button', { name: '停用' }));
    await office.sure();
    await office.told('已停用');
    await office.undo();
    await office.told('已启用');

    await affairs.go('/counselling');
    const describe = async (name: string) => {
      await affairs.press('填写咨询服务');
      await affairs.fill('名称', name);
      await affairs.fill('电话', '0000-12320');
      await affairs.fill('开放时间', '周一');
      await affairs.press('保存');
      await affairs.reads(name);
    };
    await describe('心理健康服务站');
    await describe('写错了的名称');
    await affairs.undo();
    await affairs.reads('心理健康服务站');

    await affairs.go('/campaigns');
    await affairs.press('发布工作方案');
    await affairs.fill('名称', '来年的工作方案');
    await affairs.fill('文号', '〔2027〕1号');
    await affairs.choose('年度', '2027');
    await affairs.send('发布工作方案');
    await affairs.reads('〔2027〕1号');
    const campaign = affairs.page.locator('section.card', { hasText: '〔2027〕1号' });
    await affairs.use(campaign.getByRole('button', { name: '修改' }).first());
    await affairs.fill('文号', '〔2027〕9号');
    await affairs.send('修改');
    await affairs.reads('〔2027〕9号');
    await affairs.undo();
    await affairs.reads('〔2027〕1号');
  });
}
