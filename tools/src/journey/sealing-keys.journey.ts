import { gone, shown } from '@tongxin/testing';
import type { DeskWindow } from './desk';
import { keepCode, losingAnswers, offerTalk, setPassphrase, unlock, write } from './talk-desk';

const [FIRST, SECOND, THIRD, FOURTH, OTHERS] = ['空山新雨后天气晚来秋', '明月松间照清泉石上流', '竹喧归浣女莲动下渔舟', '随意春芳歇王孙自可留', '白日依山尽黄河入海流'] as const;

/** The keys to what two people wrote, over the years: another passphrase, a forgotten one, both lost. */
export function sealingKeysJourney(desk: (account: string, path?: string) => Promise<DeskWindow>): void {
  /** Opens one of the three ways on the page of the passphrase, and types into its form. */
  const change = async (window: DeskWindow, way: string, typed: Readonly<Record<string, string>>): Promise<void> => {
    const header = window.page.getByRole('button', { name: way, exact: true }).first();
    if ((await header.getAttribute('aria-expanded')) !== 'true') await window.use(header);
    for (const [label, value] of Object.entries(typed)) await window.fill(label, value);
  };
  const forget = '忘了口令，用恢复码';
  const anew = '口令和恢复码都丢失，重新设置';

  test('T-01, T-11 only the two can read: a passphrase is changed, a forgotten one made anew by the code, which works once; set up anew, what was written before stays closed', async () => {
    const [writer, reader] = [await desk('hr'), await desk('party-affairs')];
    const first = await setPassphrase(writer, FIRST);
    await setPassphrase(reader, OTHERS);
    const talk = await offerTalk(writer, reader, '2026-12-16');
    for (const [window, passphrase] of [[writer, FIRST], [reader, OTHERS]] as const) {
      await unlock(window, talk, passphrase);
      await window.reads('只有你们两人能看到记录');
    }
    await write(writer, '记录', '周三再谈一次');
    await writer.press('修改');
    await writer.fill('内容', '周四再谈一次');
    await writer.send('修改');
    await writer.reads('周四再谈一次');
    await shown(writer.page.getByText('第 2 稿'));

    await writer.go('/sealing');
    await change(writer, '更换口令', { 现在的口令: SECOND, 新口令: SECOND, 再输一次: SECOND });
    await writer.send('更换口令');
    await shown(writer.page.locator('.field-fault').getByText('口令不对'));
    await change(writer, '更换口令', { 现在的口令: FIRST, 再输一次: THIRD });
    await writer.send('更换口令');
    await shown(writer.page.locator('.field-fault').getByText('两次输入不一样'));
    await change(writer, '更换口令', { 再输一次: SECOND });
    await writer.send('更换口令');
    await shown(writer.page.getByRole('dialog').locator('code'));
    await writer.look('recovery-code');
    const second = await keepCode(writer);
    await unlock(writer, talk, SECOND);
    await writer.reads('周四再谈一次');

    await writer.go('/sealing');
    await change(writer, forget, { 恢复码: first, 新口令: THIRD, 再输一次: THIRD });
    await writer.send('更换口令');
    await shown(writer.page.locator('.field-fault').getByText('恢复码不对'));
    // Its answer is lost on the way: sent again it is the same, and the code that holds is shown.
    await change(writer, forget, { 恢复码: second });
    const arriving = await losingAnswers(writer, 'recoveryKey');
    await writer.use(writer.page.locator('form').getByRole('button', { name: '更换口令' }).last());
    await shown(writer.page.getByRole('alert').getByText('连不上服务器'));
    await arriving();
    await writer.send('更换口令');
    const third = await keepCode(writer);
    expect(new Set([first, second, third]).size).toBe(3);
    await unlock(writer, talk, THIRD);
    await writer.reads('周四再谈一次');

    await writer.go('/sealing');
    await change(writer, anew, { 新口令: FOURTH, 再输一次: FOURTH });
    await writer.choose('我明白以前的记录将永远打不开', '是');
    await writer.send(anew);
    await keepCode(writer);
    await unlock(writer, talk, FOURTH);
    await shown(writer.page.getByText('它是用您以前的密钥密封的'));
    await gone(writer.page.getByText('周四再谈一次'));
    await unlock(reader, talk, OTHERS);
    await reader.reads('周四再谈一次');
  });
}
