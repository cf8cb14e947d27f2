import { shown } from '@tongxin/testing';
import type { DeskWindow } from './desk';

/** A matter from whoever raised it through the units that answer it. */
export function mattersJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  const raise = async (raiser: DeskWindow, text: string, unit: string): Promise<void> => {
    await raiser.go('/matters/new');
    await raiser.fill('内容', text);
    await raiser.choose('承办部门', unit);
    await raiser.press('提出事项');
    await raiser.told('已提出');
  };
  const open = async (handler: DeskWindow, text: string): Promise<string> => {
    await handler.go('/matters');
    await handler.use(handler.page.getByRole('link', { name: text }));
    await handler.arrived('一个事项');
    return handler.path();
  };
  const step = async (window: DeskWindow, name: string, words: string, more: () => Promise<void> = async () => undefined): Promise<void> => {
    await window.press(name);
    await window.fill('内容', words);
    await more();
    await window.send(name);
    await window.told('已办理');
  };
  const told = (window: DeskWindow, words: string): Promise<void> => shown(window.page.locator('main li').getByText(words));

  test('a matter is raised, analysed, answered and closed by whoever raised it', async () => {
    const [raiser, handler] = [await desk('staff'), await desk('head')];
    const text = '会议室预约要走三个系统';
    await raise(raiser, text, await handler.unit());
    const path = await open(handler, text);
    await step(handler, '分析问题', '三个系统各有一本日历');
    await told(handler, '三个系统各有一本日历');
    await handler.look('matter');
    await step(handler, '向提出人反馈', '下月起只用一个系统');
    await raiser.go(path);
    await raiser.press('已解决，办结');
    await raiser.reads('已办结');
    await raiser.go('/');
    await shown(raiser.page.locator('section', { hasText: '我说过的事' }).getByText(text));
  });

  test('a matter is passed to another unit, solved there as they see it, and raised again by whoever sees it otherwise', async () => {
    const [raiser, first, second] = [await desk('staff'), await desk('head'), await desk('hr')];
    const text = '新同事找不到办事指南';
    await raise(raiser, text, await first.unit());
    const path = await open(first, text);
    const unit = await second.unit();
    await step(first, '转其他部门', '这件事由组织人事处办', () => first.choose('承办部门', unit));
    await second.go(path);
    await told(second, '这件事由组织人事处办');
    await step(second, '分析问题', '指南放在三处');
    await step(second, '安排解决', '合成一本', () => second.fill('计划解决', '2026-12-20'));
    await second.reads('2026-12-20');
    await step(second, '向提出人反馈', '新版已放到门户');
    await raiser.go(path);
    await raiser.press('没有解决，办结');
    await raiser.reads('已办结');
    await step(raiser, '重新提出', '门户里还是旧的');
    await second.go(path);
    await told(second, '门户里还是旧的');
    await shown(second.page.locator('main').getByRole('button', { name: '分析问题' }));
  });
}
