import { gone, shown, waitFor } from '@tongxin/testing';
import type { DeskWindow } from './desk';

/** What somebody changes at one desk while they have it open at another. */
export function twoDesksJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  const nameOf = async ({ page }: DeskWindow): Promise<string> => (await page.textContent('.desk-account')) ?? '';
  const dialog = ({ page }: DeskWindow) => page.getByRole('dialog').filter({ hasText: '这条记录被改过' });

  test('a sealed note changed at one desk is compared at the other before it is written over; the change is undone to what stood before', async () => {
    const [writer, other] = [await desk('discipline'), await desk('secretary')];
    const passphrase = '海内存知己天涯若比邻';
    for (const window of [writer, other]) {
      await window.go('/sealing');
      await window.fill('口令', passphrase);
      await window.fill('再输一次', passphrase);
      await window.press('设置密封口令');
      await window.use(window.page.getByRole('button', { name: '我已抄好' }));
    }
    await writer.go('/talks/new');
    await writer.choose('谈话对象', await nameOf(other));
    await writer.fill('日期', '2026-12-17');
    await writer.press('约谈');
    await writer.told('已约请');
    await other.go('/');
    await other.use(other.page.locator('li', { hasText: '2026-12-17' }).getByRole('link'));
    await other.settled();
    const path = new URL(other.page.url()).pathname;
    const unlock = async (window: DeskWindow) => {
      await window.go(path);
      await window.fill('密封口令', passphrase);
      await window.press('打开记录');
      await shown(window.page.getByRole('button', { name: '锁上' }));
    };
    await unlock(writer);
    await writer.press('写记录');
    await writer.fill('内容', '第一稿');
    await writer.use(writer.page.locator('form').getByRole('button', { name: '写记录' }));
    await writer.reads('第一稿');
    await gone(writer.page.locator('.ant-message-notice').first());
    const second = await desk('discipline');
    await unlock(second);
    await second.reads('第一稿');

    const rewrite = async (window: DeskWindow, text: string) => {
      await window.press('修改');
      await window.fill('内容', text);
      await window.press('修改');
    };
    await rewrite(second, '第二台写的');
    await second.told('已密封保存');
    await second.reads('第二台写的');
    await rewrite(writer, '第一台写的');
    await shown(dialog(writer).getByText('第二台写的'));
    await writer.use(dialog(writer).getByRole('button', { name: '用我填写的继续' }));
    await gone(dialog(writer));
    await writer.press('修改');
    await gone(writer.page.locator('main form'));
    await writer.reads('第一台写的');
    await writer.undo();
    await writer.reads('第二台写的');
    expect(await writer.page.getByText('第一台写的').count()).toBe(0);
  });

  test('the time of a visit fixed at one desk is compared at the other before another is sent', async () => {
    const [visitor, person] = [await desk('evp', '/home-visits/new'), await desk('staff')];
    await visitor.choose('看望谁', await nameOf(person));
    await visitor.choose('目的', '祝贺');
    await visitor.fill('日期', '2026-12-18');
    await visitor.press('征求家访同意');
    await visitor.told('已征求同意');
    await person.go('/home-visits');
    await person.use(person.page.locator('tr', { hasText: '2026-12-18' }).getByRole('link'));
    await person.settled();
    await person.press('同意');
    await person.told('已同意');
    const path = new URL(person.page.url()).pathname;
    const second = await desk('evp', path);
    await visitor.go(path);
    const fix = async (window: DeskWindow, time: string) => {
      await window.press('约定时刻');
      await window.fill('时刻', time);
      await window.use(window.page.locator('form').getByRole('button', { name: '约定时刻' }));
    };
    await fix(second, '14:30');
    await second.told('已约定时刻');
    await fix(visitor, '16:30');
    await shown(dialog(visitor).getByText('14:30'));
    await visitor.use(dialog(visitor).getByRole('button', { name: '改用现在的内容' }));
  });

  test('a record of counselling kept by mistake is taken back: a second time on a day there is nothing to take back', async () => {
    const [office, person] = [await desk('party-affairs', '/counselling'), await desk('secretary')];
    await office.press('填写咨询服务');
    await office.fill('名称', '心理健康服务中心');
    await office.fill('电话', '0000-12320');
    await office.fill('开放时间', '周一');
    await office.press('保存');
    await office.told('已保存');
    await person.go('/counselling');
    await person.press('为自己留一条记录');
    await person.told('已留下记录');
    await person.undo();
    await person.told('已删除');
    await gone(person.page.locator('main li').getByRole('button'));
    await person.press('为自己留一条记录');
    await shown(person.page.locator('main li').getByRole('button'));
    await gone(person.page.locator('.ant-message-notice').first());
    // It is the same record.
    await person.press('为自己留一条记录');
    await person.told('已留下记录');
    expect(await person.page.locator('.ant-message').getByRole('button').count()).toBe(0);
  });

  test('a page whose session is still asked for has the banner of the line already, and nothing else of the desk', async () => {
    const window = await desk('staff');
    let come = () => undefined as void;
    const coming = new Promise<void>((done) => { come = done; });
    await window.page.route('**/session', async (route) => {
      await coming;
      await route.continue();
    });
    await window.page.goto(`${window.url}/due`);
    await shown(window.page.locator('.secrecy-banner'));
    expect([await window.page.locator('.desk').count(), await window.page.locator('.state-skeleton').count()]).toEqual([0, 1]);
    come();
    await window.settled();
    expect(await window.page.locator('.secrecy-banner').count()).toBe(1);
  });

  test('what is told on a phone stands below the head of the page, which can be used meanwhile', async () => {
    const window = await desk('head', '/due');
    await window.page.setViewportSize({ width: 360, height: 740 });
    await window.press('开通订阅');
    const notice = window.page.locator('.ant-message-notice').first();
    await shown(notice);
    const isBelow = async (): Promise<boolean> => {
      const [head, told] = [await window.page.locator('.desk-head').boundingBox(), await notice.boundingBox()];
      return head !== null && told !== null && told.y >= head.y + head.height;
    };
    // It comes from above.
    await waitFor(isBelow, { timeout: 5_000 });
    await window.undo();
    await window.told('已关闭');
  });
}
