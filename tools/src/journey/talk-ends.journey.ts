import { shown } from '@tongxin/testing';
import type { DeskWindow } from './desk';
import { accept, hold, inviteGroup, offerTalk, record } from './talk-desk';

/** What becomes of a talk other than that it is held as it was offered. */
export function talkEndsJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  test('a record that is not what happened is disputed, recorded anew, confirmed, and the talk closed', async () => {
    const [talker, talkee] = [await desk('head'), await desk('staff')];
    const path = await offerTalk(talker, talkee, '2026-11-23');
    await accept(talkee, path);
    await talker.go(path);
    await record(talker);
    await talkee.go(path);
    await talkee.pressSurely('与事实不符');
    await talkee.told('已提出');
    await talkee.reads('记录不符');
    await talker.go(path);
    await shown(talker.page.getByText('认为与事实不符'));
    await hold(talker, talkee, path);
    await talkee.press('办结');
    await talkee.told('已办结');
    await talkee.reads('已办结');
  });

  test('T-12, T-27 whoever would rather talk with somebody else asks them in the same step; they ask to choose again, and the request is withdrawn', async () => {
    const [talker, talkee, other] = [await desk('evp'), await desk('discipline'), await desk('head')];
    const path = await offerTalk(talker, talkee, '2026-12-17');
    await talkee.go(path);
    await talkee.press('想和别人谈');
    await talkee.choose('想和谁谈', await other.name());
    await talkee.send('想和别人谈');
    await talkee.told('已约请另一位');
    await talkee.reads('未成行');
    const open = async (window: DeskWindow, name: string) => {
      await window.go('/talks/requests');
      await window.use(window.page.locator('tr', { hasText: name }).filter({ hasText: /待答复|请另选/ }).getByRole('link').first());
      await window.arrived('一次约谈请求');
    };
    await open(other, await talkee.name());
    await other.pressSurely('请对方另选');
    await other.told('已请对方另选');
    await open(talkee, await other.name());
    await talkee.reads('请另选');
    await talkee.pressSurely('撤回');
    await talkee.told('已撤回');
    await talkee.reads('这次请求已经了结。');
    await other.go(talkee.path());
    await other.reads('找不到这次约谈请求');
  });

  test('T-24 a group talk is recorded by its day', async () => {
    const [host, guest, other] = [await desk('evp'), await desk('staff'), await desk('head')];
    await inviteGroup(host, [guest, other], '2026-11-23');
    await host.use(host.page.getByRole('link', { name: /2026-11-23/ }));
    await host.arrived('一次集体谈话');
    await record(host);
    await host.reads('已谈');
    await guest.go(host.path());
    await guest.reads('已谈');
  });
}
