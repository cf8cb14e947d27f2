import { gone, shown, waitFor } from '@tongxin/testing';
import { answersJourney } from './answers.journey';
import { careJourney } from './care.journey';
import type { DeskWindow } from './desk';
import { homeJourney } from './home.journey';
import { mattersJourney } from './matters.journey';
import { startDesks } from './start-desks';
import { accept, hold, losingAnswers, offerTalk, openHour, record, setPassphrase, unlock, write } from './talk-desk';
import { talkEndsJourney } from './talk-ends.journey';
import { twoDesksJourney } from './two-desks.journey';
import { undoJourney } from './undo.journey';

jest.setTimeout(300_000);

// Talks, requests, matters and care, each from its beginning to its end.
const { desk, house } = startDesks();

test('the life of a talk: offered from the palette, other terms proposed, accepted, recorded and confirmed', async () => {
  const [talker, talkee] = [await desk('evp'), await desk('staff')];
  const name = await talkee.page.textContent('.desk-account');
  await talker.page.keyboard.press('Control+K');
  await shown(talker.page.locator('.palette li:nth-child(5)'));
  await talker.page.keyboard.type(name ?? '');
  await shown(talker.page.locator('.palette li').first().getByText(name ?? ''));
  await talker.look('palette');
  await talker.page.keyboard.press('Enter');
  await shown(talker.page.locator('.ant-drawer').getByText('工作信息'));
  await talker.look('person');
  await talker.use(talker.page.locator('.ant-drawer').getByRole('link', { name: '约谈' }));
  await talker.settled();
  await talker.fill('日期', '2026-11-25');
  await talker.fill('地点', '三楼小会议室');
  await talker.choose('方式', '边走边谈');
  await talker.press('约谈');
  await talker.told('已约请');

  await talkee.go('/');
  await shown(talkee.page.locator('main').getByText('请答复约谈'));
  await talkee.use(talkee.page.locator('li', { hasText: '请答复约谈' }).getByRole('link'));
  await talkee.settled();
  await talkee.look('talk-to-answer');
  await talkee.press('改期或改变方式');
  await talkee.fill('时刻', '15:30');
  await talkee.look('talk-reschedule');
  await talkee.use(talkee.page.locator('form').getByRole('button', { name: '改期或改变方式' }));
  await talkee.told('已提出');

  const path = new URL(talkee.page.url()).pathname;
  await talker.go(path);
  await talker.press('答应');
  await talker.reads('已约定');
  // T-02: what it is about, of the three classes of the year, is the pair's to say.
  await talker.press('写明话题类别');
  await talker.choose('话题类别', '谈目标促发展');
  await talker.use(talker.page.locator('form').getByRole('button', { name: '写明话题类别' }));
  await talker.told('已写明');
  await hold(talker, talkee, path);
  await talkee.reads('谈目标促发展');
  await talkee.look('talk-held');
});

test('T-01, T-15 a note sealed on one device is read on two others, and no word of it leaves a page in the clear', async () => {
  const [talker, talkee] = [await desk('evp'), await desk('head')];
  const sent: string[] = [];
  const listen = ({ page }: DeskWindow) => page.on('request', (request) => sent.push(request.postData() ?? ''));
  [talker, talkee].forEach(listen);
  const passphrases = new Map([[talker, '春江潮水连海平海上明月'], [talkee, '明月共潮生滟滟随波千里']]);
  for (const [window, passphrase] of passphrases) await setPassphrase(window, passphrase);
  await talkee.look('sealing-set');

  const path = await offerTalk(talker, talkee, '2026-12-15');
  await accept(talkee, path);
  await talker.go(path);
  await talker.fill('密封口令', '不是这个口令不是的');
  await talker.press('打开记录');
  await shown(talker.page.getByText('口令不对。'));
  await unlock(talker, path, passphrases.get(talker) ?? '');
  await write(talker, '议题', '食堂早餐时间');
  await write(talker, '记录', '这一句写错了');
  await talker.undo();
  await gone(talker.page.getByText('这一句写错了'));
  // Its answer is lost on the way: sent again it is the same note, and not a second one.
  await talker.press('写记录');
  await talker.fill('内容', '希望错峰到七点半');
  const send = talker.page.locator('form').getByRole('button', { name: '写记录' });
  const arriving = await losingAnswers(talker, 'envelope');
  await talker.use(send);
  await shown(talker.page.getByRole('alert').getByText('连不上服务器，请检查网络后再试。'));
  await arriving();
  await talker.use(send);
  await gone(send);
  await talker.go(path);
  await unlock(talker, path, passphrases.get(talker) ?? '');
  await talker.reads('希望错峰到七点半');
  expect(await talker.page.getByText('希望错峰到七点半').count()).toBe(1);
  await write(talker, '约定的事项', '请后勤处答复');
  await talker.look('sealed-notes');

  const secondDevice = await desk('head');
  listen(secondDevice);
  for (const window of [talkee, secondDevice]) {
    await unlock(window, path, passphrases.get(talkee) ?? '');
    for (const text of ['食堂早餐时间', '希望错峰到七点半', '请后勤处答复']) await window.reads(text);
  }
  await talkee.press('同意');
  await shown(talkee.page.getByText('已约定', { exact: false }).first());
  await talkee.press('谈过了');
  await talkee.told('已勾销');
  await secondDevice.press('锁上');
  await shown(secondDevice.page.getByLabel('密封口令'));
  expect(await secondDevice.page.getByText('食堂早餐时间').count()).toBe(0);
  await hold(talker, talkee, path);
  // What was written stays readable to the two, on each device with the passphrase.
  await unlock(secondDevice, path, passphrases.get(talkee) ?? '');
  await secondDevice.reads('希望错峰到七点半');
  expect([sent.length > 20, sent.filter((body) => /食堂|错峰|后勤处答复|春江|明月/.test(body))]).toEqual([true, []]);
});

test('T-28 an hour is opened, booked by a colleague without a word, seen as booked by the two alone, and closed with its talk', async () => {
  const [host, guest, other] = [await desk('evp'), await desk('staff'), await desk('hr')];
  await host.go('/open-hours');
  await openHour(host, '2026-12-03');
  await guest.go('/open-hours');
  await guest.look('open-hours-free');
  await guest.use(guest.page.getByRole('button', { name: /^预约 / }));
  await guest.told('已约好');
  await guest.use(guest.page.getByRole('link', { name: '打开谈话' }));
  await guest.reads('已约定');
  await other.go('/open-hours');
  expect(await other.page.getByText('2026-12-03').count()).toBe(0);
  await host.go('/open-hours');
  await host.use(host.page.locator('tr', { hasText: '2026-12-03' }).getByRole('button', { name: '关闭' }));
  await host.sure();
  await host.told('已关闭');
  await guest.page.reload();
  await guest.reads('已取消');
});

test('S-01 what is due leads to where it is done, and a calendar shows the same days and one word', async () => {
  const [asker, leader] = [await desk('secretary'), await desk('evp')];
  await asker.go('/talks/requests/new');
  await asker.choose('想和谁谈', await leader.name());
  await asker.press('我找组织谈');
  await asker.told('已提出');
  await leader.go('/due');
  await waitFor(async () => {
    await leader.go('/due');
    return (await leader.page.getByRole('link', { name: /的待答复$/ }).count()) > 0;
  }, { timeout: 30_000, interval: 500 });
  await leader.look('due-items');
  await leader.press('开通订阅');
  await leader.told('已开通');
  const address = (await leader.page.locator('.recovery-code code').textContent()) ?? '';
  expect(address).toContain(`${house().url}/calendar/`);
  const calendar = await (await fetch(address)).text();
  expect([...new Set(calendar.match(/^SUMMARY.*$/gm)?.map((line) => line.trim()))]).toEqual(['SUMMARY:预约']);
  await leader.use(leader.page.getByRole('link', { name: /的待答复$/ }).first());
  await leader.arrived('一次约谈请求');
  await leader.go('/due');
  await leader.pressSurely('关闭订阅');
  await leader.told('已关闭');
  expect((await fetch(address)).status).toBe(404);
  // Opened again, and the answer lost: its address is gone with it, and nothing stands in its place.
  const arriving = await losingAnswers(leader, 'idempotencyKey');
  await leader.press('开通订阅');
  await leader.told('连不上服务器');
  await arriving();
  await leader.press('开通订阅');
  await leader.told('地址没有送到');
  expect(await leader.page.locator('.recovery-code').count()).toBe(0);
});

careJourney(desk, house);

homeJourney(desk);

twoDesksJourney(desk);

undoJourney(desk);


talkEndsJourney(desk);

test('T-02 the campaign of a year is announced by the office and read by everybody', async () => {
  const [office, staff] = [await desk('party-affairs'), await desk('staff')];
  await office.go('/campaigns');
  await office.press('发布工作方案');
  await office.fill('名称', '“三谈三促”工作方案');
  await office.fill('文号', '党校机关党委〔2026〕3号');
  await office.use(office.page.locator('form').getByRole('button', { name: '发布工作方案' }));
  await office.told('已发布');
  await staff.go('/campaigns');
  await staff.reads('党校机关党委〔2026〕3号');
  await staff.look('campaign');
  expect(await staff.page.getByRole('button', { name: '修改' }).count()).toBe(0);
});

test('an offer can be undone; “not this time” needs no reason', async () => {
  // A second device of the talker, whose clock is set.
  const [, talker, talkee] = [await desk('evp'), await desk('evp'), await desk('staff')];
  await talker.page.clock.install();
  const offer = async (day: string) => {
    await talker.go('/talks/new');
    await talker.choose('谈话对象', await talkee.name());
    await talker.fill('日期', day);
    await talker.press('约谈');
    await talker.told('已约请');
  };
  await offer('2026-12-01');
  const back = talker.page.locator('.ant-message').getByRole('button', { name: '撤销' }).first();
  await talker.reach(back);
  // The way back stays for whoever is on it, and nothing that arrives takes the focus away.
  await talker.arrived('我的谈话');
  await talker.page.clock.fastForward('01:00');
  await talker.quiet();
  await talker.use(back);
  await talker.told('已取消约请');
  await offer('2026-12-02');
  await talkee.go('/');
  await talkee.use(talkee.page.locator('li', { hasText: '2026-12-02' }).getByRole('link'));
  await talkee.press('这次不谈');
  await talkee.told('已答复');
  await talkee.reads('未成行');
});

test('a request for a talk: asked, taken up, answered', async () => {
  const [requester, leader] = [await desk('staff'), await desk('evp')];
  await requester.go('/talks/requests/new');
  await requester.choose('想和谁谈', await leader.name());
  await requester.press('我找组织谈');
  await requester.told('已提出');
  await requester.settled();
  await requester.look('requests-asked');
  await leader.go('/');
  await leader.use(leader.page.locator('li', { hasText: '前答复' }).filter({ hasText: await requester.name() }).getByRole('link'));
  await leader.settled();
  await leader.look('request-to-answer');
  await leader.press('答应，并提出时间');
  await leader.fill('日期', '2026-11-27');
  await leader.use(leader.page.locator('form').getByRole('button', { name: '答应，并提出时间' }));
  await leader.reads('已答应');
  await leader.use(leader.page.getByRole('link', { name: '打开谈话' }));
  await leader.reads('待答复');
});

test('T-27 who is away says so: whoever asks chooses somebody else; back again they are asked', async () => {
  const [asker, leader] = [await desk('discipline'), await desk('secretary')];
  const name = await leader.name();
  await leader.go('/talks/requests');
  await leader.press('登记不在岗的日子');
  await leader.fill('最后一天（含）', '2026-11-30');
  await leader.use(leader.page.locator('form').getByRole('button', { name: '登记不在岗的日子' }));
  await leader.told('已登记');
  await shown(leader.page.getByText('从 2026-11-23 到 2026-11-30。'));
  await leader.look('absence');
  await asker.go('/talks/requests/new');
  await asker.choose('想和谁谈', name);
  await asker.press('我找组织谈');
  await shown(asker.page.getByText('对方这些天不在岗。 请另选一位；您的请求没有告诉任何人'));
  await asker.look('absent');
  await leader.press('取消登记');
  await leader.told('已取消登记');
  await leader.undo();
  await shown(leader.page.getByText('从 2026-11-23 到 2026-11-30。'));
  await leader.press('取消登记');
  await shown(leader.page.getByText('没有登记：随时可以向您提出约谈。'));
});

test('T-27, T-38 a request is turned to somebody else by whoever asked, held, confirmed, and put away', async () => {
  const [asker, first, second] = [await desk('discipline'), await desk('secretary'), await desk('head')];
  await asker.go('/talks/requests/new');
  await asker.choose('想和谁谈', await first.name());
  await asker.press('我找组织谈');
  await asker.told('已提出');
  await asker.go('/talks/requests');
  await asker.use(asker.page.locator('tbody').getByRole('link').first());
  await asker.arrived('一次约谈请求');
  const request = new URL(asker.page.url()).pathname;
  await asker.press('另选谈话人');
  await asker.choose('想和谁谈', await second.name());
  await asker.use(asker.page.locator('form').getByRole('button', { name: '另选谈话人' }));
  await asker.told('已向新选的人提出');
  await first.go(request);
  await first.reads('找不到这次约谈请求');

  await second.go('/');
  await second.use(second.page.locator('li', { hasText: '前答复' }).filter({ hasText: await asker.name() }).getByRole('link'));
  await second.arrived('一次约谈请求');
  await second.press('答应，并提出时间');
  await second.fill('日期', '2026-11-24');
  await second.use(second.page.locator('form').getByRole('button', { name: '答应，并提出时间' }));
  await second.told('已答应');
  await second.use(second.page.getByRole('link', { name: '打开谈话' }));
  await second.settled();
  await asker.go(new URL(second.page.url()).pathname);
  await asker.press('答应');
  await asker.reads('已约定');
  await second.page.reload();
  await record(second);
  await asker.page.reload();
  await asker.press('确认已谈');
  await asker.reads('已谈');

  await asker.go('/thread');
  await asker.look('thread-held');
  await asker.press('收起');
  await asker.told('已收起');
  await shown(asker.page.locator('section.card').first().getByText('已了结'));
});

mattersJourney(desk);

answersJourney(desk, house);
