import { shown, waitFor } from '@tongxin/testing';
import { readFileSync } from 'node:fs';
import type { DeskWindow } from './desk';
import type { House } from './house';
import { operationNamed } from './web-page';

/** The audit administrator's desk: who read somebody's records is seen once a second administrator has agreed, and the person sees that it was. */
export function auditJourney(desk: (account: string, path?: string) => Promise<DeskWindow>, house: () => House): void {
  test('who read somebody’s records is opened by two administrators, and the person is told; checkpoints are kept outside', async () => {
    const concerned = await desk('staff');
    const name = await concerned.name();
    await house().ask('hr', operationNamed('People'), { first: 100 });
    const [audit, security] = [await desk('auditadmin'), await desk('secadmin')];
    await audit.go('/audit');
    await audit.press('申请打开一人的查阅记录');
    await audit.fill('谁的记录', 'nobody');
    await audit.choose('事由', '个人信息安全事件');
    await audit.press('申请');
    await shown(audit.page.getByText('没有用这个登录名的教职工'));
    await audit.fill('谁的记录', 'staff');
    await audit.look('audit-request');
    await audit.press('申请');
    await audit.told('已申请');
    await audit.reads('等待答复');

    await security.go('/audit');
    await security.look('audit-security');
    await security.pressSurely('同意');
    await security.told('已同意');
    await security.reads('已打开');
    expect(await security.page.locator('main').getByRole('link', { name: '查看' }).count()).toBe(0);

    await audit.go('/audit');
    await audit.look('audit');
    const [saved] = await Promise.all([audit.page.waitForEvent('download'), audit.press('存出检查点')]);
    const lines = readFileSync(await saved.path(), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^(\{"institution":|[\w-]+\.[\w-]+\.[\w-]+$)/);
    await audit.use(audit.page.locator('main').getByRole('link', { name: '查看', exact: true }));
    await audit.arrived('打开查阅记录');
    const path = new URL(audit.page.url()).pathname;
    // The gateway asks within 20 s whose accesses are open.
    await waitFor(async () => {
      if ((await audit.page.getByRole('heading', { name: '谁查看过 staff 的记录' }).count()) > 0) return true;
      await audit.go(path);
      return false;
    }, { timeout: 40_000, interval: 1_000 });
    // One person of practice holds both of these accounts.
    await shown(audit.page.getByRole('cell', { name: /^(hr|secretary)$/ }).first());
    await audit.look('audit-opened');
    const listed = await audit.page.locator('main').textContent();
    expect([listed?.includes('党员信息'), name.length > 1, listed?.includes(name)]).toEqual([true, true, false]);

    await concerned.go('/accesses');
    for (const who of ['安全管理员', '审计管理员']) await shown(concerned.page.getByRole('cell', { name: who }).first());
    await shown(concerned.page.getByRole('cell', { name: '打开查阅记录的申请' }).first());

    await security.pressSurely('结束');
    await security.told('已结束');
    const stranger = await desk('hr', '/audit');
    await stranger.reads('审计由审计管理员和安全管理员办理。');
    await waitFor(async () => {
      await audit.go(path);
      return (await audit.page.getByText('没有打开此人的查阅记录').count()) > 0;
    }, { timeout: 60_000, interval: 1_000 });
  });
}
