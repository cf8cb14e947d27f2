import type { Route } from 'playwright-core';
import { gone, shown } from '@tongxin/testing';
import type { DeskWindow } from './desk';

/** @returns the path of the talk's page */
export async function offerTalk(talker: DeskWindow, talkee: DeskWindow, day: string): Promise<string> {
  await talker.go('/talks/new');
  await talker.choose('谈话对象', await talkee.name());
  await talker.fill('日期', day);
  await talker.press('约谈');
  await talker.told('已约请');
  const talk = talker.page.locator('tr', { hasText: day }).filter({ hasText: await talkee.name() }).getByRole('link').first();
  await shown(talk);
  return (await talk.getAttribute('href')) ?? '';
}

export async function accept(talkee: DeskWindow, path: string): Promise<void> {
  await talkee.go(path);
  await talkee.press('答应');
  await talkee.reads('已约定');
}

/** One says that the talk whose page is open was held. */
export async function record(talker: DeskWindow): Promise<void> {
  await talker.press('记录已谈');
  await talker.send('记录已谈');
  await talker.told('已记录');
}

/** One records the talk whose page is open, the other confirms it. */
export async function hold(talker: DeskWindow, talkee: DeskWindow, path: string): Promise<void> {
  await record(talker);
  await talkee.go(path);
  await talkee.press('确认已谈');
  await talkee.reads('已谈');
}

export async function inviteGroup(host: DeskWindow, guests: readonly DeskWindow[], day: string): Promise<void> {
  await host.go('/group-talks/new');
  for (const guest of guests) await host.choose('邀请谁', await guest.name());
  await host.fill('日期', day);
  await host.press('召集集体谈话');
  await host.told('已邀请');
}

/** From the page of open hours. */
export async function openHour(host: DeskWindow, day: string): Promise<void> {
  await host.press('开放一段时间');
  await host.fill('日期', day);
  await host.fill('开始', '15:00');
  await host.fill('结束', '15:30');
  await host.send('开放一段时间');
  await host.told('已开放');
}

/** The first passphrase. @returns the recovery code */
export async function setPassphrase(window: DeskWindow, passphrase: string): Promise<string> {
  await window.go('/sealing');
  await window.fill('口令', passphrase);
  await window.fill('再输一次', passphrase);
  await window.press('设置密封口令');
  return keepCode(window);
}

/** Keeps the recovery code, which is shown this once. */
export async function keepCode(window: DeskWindow): Promise<string> {
  const code = window.page.getByRole('dialog', { name: '恢复码，只显示这一次' }).locator('code');
  await shown(code);
  const kept = (await code.textContent()) ?? '';
  await window.use(window.page.getByRole('button', { name: '我已抄好' }));
  await gone(code);
  return kept;
}

/** Unlocks what the two of a talk wrote, on its page. */
export async function unlock(window: DeskWindow, path: string, passphrase: string): Promise<void> {
  await window.go(path);
  await window.fill('密封口令', passphrase);
  await window.press('打开记录');
  await shown(window.page.getByRole('button', { name: '锁上' }));
}

/** Writes to the other of the two, where it is unlocked. */
export async function write(window: DeskWindow, kind: '议题' | '记录' | '约定的事项', text: string): Promise<void> {
  await window.press(`写${kind}`);
  await window.fill('内容', text);
  if (kind === '约定的事项') await window.fill('哪天办好', '2026-12-31');
  const send = window.page.locator('form').getByRole('button', { name: `写${kind}` });
  await window.use(send);
  await gone(send);
  await window.reads(text);
}

/** From now on what is sent with these words arrives, and its answer is lost. @returns what lets answers arrive again, once one was lost */
export async function losingAnswers({ page, window }: DeskWindow, words: string): Promise<() => Promise<void>> {
  const lose = async (route: Route): Promise<void> => {
    if (!route.request().postData()?.includes(words)) return route.fallback();
    await route.fetch();
    return route.abort();
  };
  await page.route('**/graphql', lose);
  return async () => {
    await page.unroute('**/graphql', lose);
    await window.expected(/net::ERR_FAILED/);
  };
}
