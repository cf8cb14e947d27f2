import { withClient } from '@tongxin/cluster';
import { gone, shown } from '@tongxin/testing';
import type { DeskWindow } from './desk';
import type { House } from './house';

type Desk = (account: string, path?: string) => Promise<DeskWindow>;

/** What colleagues do for one another beside the talks of two: the desk's pages for it. */
export function careJourney(desk: Desk, house: () => House): void {
  test('T-24 a group is invited, each answers for themselves, and the host sees a number and no names', async () => {
    const [host, guest, other] = [await desk('evp'), await desk('staff'), await desk('head')];
    const [guestName, otherName] = [await guest.name(), await other.name()];
    await host.go('/group-talks/new');
    await host.press('召集集体谈话');
    expect(await host.page.getByRole('combobox', { name: '邀请谁' }).getAttribute('aria-invalid')).toBe('true');
    await host.choose('邀请谁', guestName);
    await host.fill('日期', '2026-11-30');
    await host.press('召集集体谈话');
    await shown(host.page.getByText('至少邀请 2 人。'));
    await host.choose('邀请谁', otherName);
    await host.fill('地点', '二楼会议室');
    await host.look('group-talk-new');
    await host.press('召集集体谈话');
    await host.told('已邀请');

    await guest.go('/');
    await guest.use(guest.page.locator('li', { hasText: '邀请您参加集体谈话' }).getByRole('link'));
    await guest.arrived('一次集体谈话');
    await guest.look('group-talk-to-answer');
    await guest.press('来');
    await guest.told('已答复');
    const path = guest.path();
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
    await host.send('改期或改地点');
    await host.told('已改');
    await host.reads('0 人');
    await host.pressSurely('取消');
    await host.told('已取消');
    await guest.go('/group-talks');
    await guest.reads('已取消');
    await guest.look('group-talks-mine');
    const stranger = await desk('hr', path);
    await stranger.reads('找不到这次集体谈话');
  });

  test('T-23 a visit is asked for, consented to, fixed and recorded; a consent taken back leaves no mark of whose wish it was', async () => {
    const [visitor, person] = [await desk('evp'), await desk('staff')];
    const ask = async (day: string) => {
      await visitor.go('/home-visits/new');
      await visitor.choose('看望谁', await person.name());
      await visitor.choose('目的', '祝贺');
      await visitor.fill('日期', day);
      await visitor.press('征求家访同意');
      await visitor.told('已征求同意');
    };
    const asked = async () => {
      await person.go('/');
      await person.use(person.page.locator('li', { hasText: '征求您同意家访' }).getByRole('link'));
      await person.arrived('一次家访');
      return person.path();
    };
    await ask('2026-11-23');
    const path = await asked();
    await visitor.go(path);
    await shown(visitor.page.getByText('本人还没有同意，不能约定时刻'));
    expect(await visitor.page.getByRole('button', { name: '约定时刻' }).count()).toBe(0);
    await person.look('home-visit-to-answer');
    await person.press('同意');
    await person.told('已同意');
    await visitor.go(path);
    await visitor.press('约定时刻');
    await visitor.fill('时刻', '16:30');
    await visitor.send('约定时刻');
    await visitor.reads('2026-11-23 16:30');
    await visitor.press('记录已家访');
    await visitor.choose('提供了哪类帮助', '物品');
    await visitor.look('home-visit-record');
    await visitor.send('记录已家访');
    await visitor.reads('已家访');
    await person.go(path);
    await person.reads('物品');

    await ask('2026-12-04');
    const second = await asked();
    await person.press('同意');
    await person.told('已同意');
    await person.press('撤回同意');
    await person.told('已答复');
    await visitor.go(second);
    await visitor.reads('不进行');
    await ask('2026-12-05');
    const third = await asked();
    await visitor.go(third);
    await visitor.pressSurely('取消');
    await visitor.told('已取消');
    // Whoever ended it, both pages say the same.
    const words = async (window: DeskWindow, at: string) => (await window.go(at), (await window.page.locator('main dl').textContent())?.replace(/2026-12-0\d|2027-12-0\d/g, 'day'));
    expect([await words(visitor, second), await words(person, third)]).toEqual([await words(visitor, third), await words(person, second)]);
    const other = await desk('hr', path);
    await other.reads('找不到这次家访');
    await visitor.go('/home-visits');
    await visitor.look('home-visits-mine');
  });

  test('T-25 a letter comes to those who asked for it and nobody else; the office is told no number below five', async () => {
    const [reader, other, office] = [await desk('staff'), await desk('head'), await desk('party-affairs')];
    await office.go('/family-letters');
    await office.use(office.page.getByRole('link', { name: '发送家书' }));
    await office.arrived('已发的家书');
    await shown(office.page.getByText('还没有教职工选择接收家书。'));
    await office.press('节前问候');
    await office.press('发送');
    await shown(office.page.locator('.form-notice').getByText('还没有教职工选择接收家书。'));

    await reader.go('/family-letters');
    await reader.press('接收家书');
    await reader.told('已选择接收');
    await reader.look('family-letters-chosen');
    await office.go('/family-letters/sent');
    await shown(office.page.getByText('选择接收的教职工不足 5 人，不显示人数。'));
    await office.press('家庭开放日邀请');
    await office.fill('开放日日期', '2026-12-12');
    await office.fill('开放日地点', '校史馆');
    await office.look('family-letter-send');
    await office.press('发送');
    await office.told('已发送');
    await office.reads('不足 5 人');
    await office.look('family-letters-sent');

    await reader.go('/family-letters');
    await shown(reader.page.locator('article').getByText('校史馆'));
    await reader.look('family-letter-received');
    await other.go('/family-letters');
    await shown(other.page.getByText('还没有收到家书'));
    expect(await other.page.locator('article').count()).toBe(0);
    await reader.press('不再接收');
    await reader.told('已撤回');
    await reader.undo();
    await shown(reader.page.getByText('您已选择接收家书。'));
    await reader.press('不再接收');
    await shown(reader.page.getByText('您没有选择接收，不会收到家书。'));
  });

  test('T-36 the office describes the counselling service, everybody finds it, and a record of having taken its card is one’s own', async () => {
    const [office, person, other] = [await desk('hr'), await desk('staff'), await desk('party-affairs')];
    await person.go('/counselling');
    await shown(person.page.getByText('单位还没有填写咨询服务'));
    expect(await person.page.getByRole('button', { name: '填写咨询服务' }).count()).toBe(0);
    await office.go('/counselling');
    await office.press('填写咨询服务');
    await office.fill('名称', '市心理健康服务中心');
    await office.fill('电话', '0000-12320');
    await office.fill('开放时间', '周一至周五 9:00–17:00');
    await office.press('保存');
    await office.told('已保存');
    await person.go('/counselling');
    await person.reads('市心理健康服务中心');
    await person.press('为自己留一条记录');
    await person.reads('2026-11-23');
    await person.look('counselling-card');
    await other.go('/counselling');
    await other.reads('市心理健康服务中心');
    expect(await other.page.locator('main').getByText('2026-11-23').count()).toBe(0);
    await person.press('删除 2026-11-23 的记录');
    await person.told('已删除');
    await gone(person.page.locator('main').getByText('2026-11-23'));
  });

  test('T-29 what is late is told to whoever owes it, beside their duties, and leads to where it is done; nothing late, nothing shown', async () => {
    const [asker, asked] = [await desk('hr'), await desk('head')];
    await asked.go('/talks/duties');
    expect(await asked.page.getByText('请留意').count()).toBe(0);
    await asker.go('/talks/requests/new');
    await asker.choose('想和谁谈', await asked.name());
    await asker.press('我找组织谈');
    await asker.told('已提出');
    await asker.settled();
    const path = (await asker.page.locator('main tbody a').first().getAttribute('href')) ?? '';
    // A week goes by.
    await withClient(house().database('talks').superuserUrl, (sql) => sql.query(`update app.talk_request set asked_on = '2026-11-16', first_asked_on = '2026-11-16' where id = $1`, [path.split('/').at(-1)]));
    await asked.go('/talks/duties');
    await shown(asked.page.getByText('约谈请求应在 2026-11-18 前答复，还没有答复'));
    await asked.look('duties-hints');
    await asked.use(asked.page.locator('section', { hasText: '请留意' }).getByRole('link', { name: await asker.name() }));
    await asked.arrived('一次约谈请求');
    await asker.go('/talks/duties');
    expect(await asker.page.getByText('请留意').count()).toBe(0);
  });
}
