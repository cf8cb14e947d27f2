import { chineseIn, gone, shown, waitFor } from '@tongxin/testing';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importClient } from '../import-client';
import { parseCsv } from '../oracle/csv';
import type { UploadBody } from '../upload-body';
import { auditJourney } from './audit.journey';
import { readFolder, withRow, zipped } from './broken-files';
import { chineseWords } from './chinese-words';
import type { DeskWindow } from './desk';
import { importDeskJourney } from './import-desk.journey';
import { peopleJourney } from './people.journey';
import { practiceFolder } from './practice-institution.journey';
import { sealingKeysJourney } from './sealing-keys.journey';
import { startDesks } from './start-desks';
import { tablesJourney } from './tables.journey';
import { waysJourney } from './ways.journey';

jest.setTimeout(300_000);

// Every page, and what is the same on all of them.
const { desk, house, browser } = startDesks();

/** Content of a first visit, as it went over the wire. */
const FIRST_LOAD_BYTES = 450_000;
/** And what comes besides where the system has no Chinese characters. */
const FONT_BYTES = 1_000_000;

/** Bytes of the font's parts that hold what the page says: a system without Chinese characters sends for them. */
const FONT_OF_PAGE = `(async () => {
  const said = [...new Set(document.body.innerText)].map((character) => character.codePointAt(0)).filter((code) => code > 0x7f);
  const ends = (part) => part.replace('U+', '').split('-').map((code) => parseInt(code, 16));
  const holds = (range) => range.split(', ').map(ends).some(([from, to = from]) => said.some((code) => code >= from && code <= to));
  const faces = [...document.styleSheets].flatMap(({ href, cssRules }) => [...cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(({ style }) => ({ href, style })));
  const parts = faces.filter(({ style }) => holds(style.getPropertyValue('unicode-range')));
  const sizes = parts.map(({ href, style }) => fetch(new URL(/url\\("?([^")]+)/.exec(style.getPropertyValue('src'))[1], href)).then((part) => part.arrayBuffer()).then(({ byteLength }) => byteLength));
  return [parts.length, (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)];
})()`;

test('the first load is small, comes from this house alone, and shows the banner and the practice day', async () => {
  const window = await desk('evp');
  const sizes: Promise<readonly [string, number]>[] = [];
  // Signed in, but with nothing kept from before.
  const visit = await browser().newContext({ storageState: await window.window.context.storageState() });
  const page = await visit.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') trouble.push(message.text()); });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('response', (response) => { if (response.status() >= 400) trouble.push(response.url()); });
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => [request.url(), responseBodySize] as const)));
  await page.goto(`${house().url}/`);
  await shown(page.locator('.cards'));
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(sizes);
  expect(trouble).toEqual([]);
  expect(loaded.map(([url]) => new URL(url).origin).filter((origin) => origin !== house().url)).toEqual([]);
  // Characters themselves are for systems that have none, and have a bound of their own; the list of them counts.
  const content = loaded.filter(([url]) => !/woff2?$/.test(url));
  const bytes = content.reduce((sum, [, size]) => sum + size, 0);
  expect([content.length > 5, bytes > 100_000, bytes < FIRST_LOAD_BYTES, content.some(([url]) => url.includes('chart'))]).toEqual([true, true, true, false]);
  const [parts = 0, fontBytes = 0] = await page.evaluate<number[]>(FONT_OF_PAGE);
  expect([parts > 5, fontBytes > 100_000, fontBytes < FONT_BYTES]).toEqual([true, true, true]);
  expect(await page.textContent('.secrecy-banner')).toContain('本系统严禁存储、处理、传输国家秘密和工作秘密');
  expect(await page.textContent('.desk-day')).toContain('2026-11-23');
  await visit.close();
});

describe('every page, on a phone and at a desk, light and dark', () => {
  test.each([
    ['home', '/', '您好'],
    ['talks', '/talks', '我的谈话'],
    ['new-talk', '/talks/new', '约请一次谈话'],
    ['duties', '/talks/duties', '我负责的谈话'],
    ['requests', '/talks/requests', '约谈请求'],
    ['new-request', '/talks/requests/new', '我找组织谈'],
    ['no-talk', '/talks/00000000-0000-7000-8000-000000000000', '我的谈话'],
    ['matters', '/matters', '事项'],
    ['new-matter', '/matters/new', '提出事项'],
    ['coverage', '/coverage', '谈话覆盖'],
    ['board', '/coverage/board', '覆盖看板'],
    ['due', '/due', '待办与日历'],
    ['thread', '/thread', '我说过的事'],
    ['sealing', '/sealing', '密封口令'],
    ['open-hours', '/open-hours', '开放时间'],
    ['group-talks', '/group-talks', '集体谈话'],
    ['new-group-talk', '/group-talks/new', '召集一次集体谈话'],
    ['home-visits', '/home-visits', '家访'],
    ['new-home-visit', '/home-visits/new', '征求家访同意'],
    ['family-letters', '/family-letters', '家书与开放日'],
    ['sent-letters', '/family-letters/sent', '已发的家书'],
    ['counselling', '/counselling', '心理咨询'],
    ['campaigns', '/campaigns', '“三谈三促”工作方案'],
    ['duty-list', '/coverage/duties', '谈话责任清单'],
    ['people', '/people', '人员与部门'],
    ['branches', '/branches', '党支部'],
    ['sessions', '/sessions', '教育活动'],
    ['hours', '/hours', '我的学时'],
    ['findings', '/findings', '督查与整改'],
    ['accesses', '/accesses', '谁查看过我的记录'],
    ['no-page', '/nowhere', '没有这个页面'],
  ])('%s', async (name, path, heading) => {
    const window = await desk('evp', path);
    expect(await window.heading()).toContain(heading);
    await window.look(name);
  });

  test.each([
    ['evp', 'staff'], ['head', 'staff'], ['secretary', 'staff'], ['party-affairs', 'staff'], ['hr', 'staff'], ['discipline', 'staff'], ['staff', 'staff'], ['retired', 'staff'],
    ['sysadmin', ['首页', '运行状态', '谁查看过我的记录']], ['secadmin', ['首页', '教职工账号', '审计', '运行状态', '谁查看过我的记录']], ['auditadmin', ['首页', '审计', '运行状态', '谁查看过我的记录']],
  ] as const)('%s signs in and finds the pages of the office', async (account, pages) => {
    const window = await desk(account);
    const found = await window.page.getByRole('navigation', { name: '主导航' }).getByRole('link').allTextContents();
    const inPersonnel = ['hr', 'secretary'].includes(account);
    if (pages === 'staff') {
      expect(found).toEqual(expect.arrayContaining(['首页', '待办与日历', '我的谈话', '谈话覆盖', '谁查看过我的记录']));
      expect([found.includes('导入'), found.includes('教职工账号'), found.includes('运行状态')]).toEqual([inPersonnel, inPersonnel, false]);
    } else expect(found).toEqual(pages);
    if (['staff', 'retired', 'sysadmin', 'secadmin'].includes(account)) await window.look(`home-${account}`);
  });
});

test('T-03 the board adds up to the expected coverage, by unit and by branch, and each cell leads to its duties', async () => {
  const lines = parseCsv(readFileSync(join(__dirname, '../../../apps/talks/src/testdata/expected_talk_coverage.csv'), 'utf8').replace(/^\ufeff/, ''));
  const expected = lines.filter(({ 口径 }) => 口径?.startsWith('WBT-')).map(({ 已谈, 应谈 }) => `${已谈} / ${应谈}`);
  const window = await desk('hr', '/coverage/board');
  const sums = () => window.page.evaluate<string[]>(`[...document.querySelectorAll('.heat tbody tr')].reduce((sums, row) => {
    [...row.cells].slice(1).forEach((cell, at) => cell.textContent.split(' / ').forEach((figure, side) => { (sums[at] ??= [0, 0])[side] += Number(figure); }));
    return sums;
  }, []).map(([met, due]) => met + ' / ' + due)`);
  expect([lines.length, expected.length, await sums()]).toEqual([8, 5, expected]);
  await window.reach(window.page.getByRole('radio', { name: '按部门' }));
  await window.page.keyboard.press('ArrowRight');
  await shown(window.page.locator('.heat thead').getByText('支部', { exact: true }));
  expect(await sums()).toEqual(expected);
  const cell = window.page.locator('.heat tbody a').first();
  const due = Number((await cell.textContent())?.split(' / ')[1]);
  await window.use(cell);
  await window.arrived('谈话责任清单');
  expect(await window.page.locator('tbody tr').count()).toBe(due);
  // Line by line: duties by rule with their share, then all duties, pairs and people.
  await window.go('/coverage');
  const rules = await window.page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...(row as unknown as { cells: Iterable<{ textContent: string }> }).cells].map((cell) => cell.textContent)));
  expect(rules.map(([, due, met, , share]) => [due, met, share])).toEqual(lines.slice(0, 5).map((line) => [line['应谈'], line['已谈'], `${line['完成率%']}%`]));
  expect(await window.page.locator('.figures dd').allTextContents()).toEqual(lines.slice(5).map((line, at) => `${line['已谈']} / ${line['应谈']} ${['项', '对', '人'][at]} ${line['完成率%']}%`));
  const staff = await desk('staff', '/coverage/board');
  await shown(staff.page.getByText('数字过小的格子不显示。'));
  // A figure that is hidden has no shade either: it would say none was met.
  const shades = await staff.page.evaluate<string[]>(`[...new Set([...document.querySelectorAll('.heat td')].filter((cell) => cell.textContent.startsWith('—')).map((cell) => getComputedStyle(cell).backgroundColor))]`);
  expect(shades).toEqual(['rgba(0, 0, 0, 0)']);
  await staff.look('board-hidden');
});

test('on a phone the ways stand behind a menu, under their headings, and close behind whoever takes one', async () => {
  const window = await desk('evp');
  await window.page.setViewportSize({ width: 360, height: 740 });
  await window.use(window.page.getByRole('button', { name: '菜单' }));
  const ways = window.page.getByRole('navigation', { name: '主导航' });
  expect(await ways.getByRole('group', { name: '谈心谈话' }).getByRole('link').allTextContents()).toContain('集体谈话');
  await window.look('menu');
  await window.page.setViewportSize({ width: 360, height: 740 });
  await window.use(ways.getByRole('link', { name: '集体谈话' }));
  await window.arrived('集体谈话');
  expect(await ways.isVisible()).toBe(false);
});

auditJourney(desk, house);

waysJourney(desk);
// Nobody has a key in this house.
sealingKeysJourney(desk);

tablesJourney(desk);

test('what was typed is kept, and what somebody else changed meanwhile is shown beside it', async () => {
  const [talker, talkee] = [await desk('evp'), await desk('staff')];
  await talker.go('/talks/new');
  await talker.choose('谈话对象', await talkee.name());
  await talker.fill('日期', '2026-12-10');
  await talker.page.reload();
  await shown(talker.page.getByText('已恢复您上次没有提交的内容'));
  expect(await talker.page.getByLabel('日期').inputValue()).toBe('2026-12-10');
  await talker.press('约谈');
  await talker.told('已约请');
  await talker.use(talker.page.getByRole('link', { name: '2026-12-10' }).or(talker.page.locator('tr', { hasText: '2026-12-10' }).getByRole('link')).first());
  await talker.press('改期或改变方式');
  await talker.fill('地点', '我的办公室');
  const path = new URL(talker.page.url()).pathname;

  const send = (window: DeskWindow) => window.use(window.page.locator('form').getByRole('button', { name: '改期或改变方式' }));
  const changed = async (place: string) => {
    await talkee.go(path);
    await talkee.press('改期或改变方式');
    expect(await talkee.page.getByText('已恢复您上次没有提交的内容').count()).toBe(0);
    await talkee.fill('地点', place);
    await send(talkee);
    await talkee.told('已提出');
  };
  await changed('图书馆');
  await talker.page.reload();
  await talker.press('改期或改变方式');
  await shown(talker.page.locator('.difference').getByText('图书馆'));
  await talker.look('difference');
  await talker.use(talker.page.getByRole('button', { name: '改用现在的内容' }));
  expect(await talker.page.getByLabel('地点').inputValue()).toBe('图书馆');

  // Two desks at once: the second to send sees the first, decides, and what was decided holds on both.
  await talker.fill('地点', '我的办公室');
  await changed('校史馆');
  await send(talker);
  await shown(talker.page.locator('.difference').getByText('校史馆'));
  await talker.use(talker.page.getByRole('button', { name: '用我填写的继续' }));
  await gone(talker.page.locator('.difference'));
  await send(talker);
  await talker.told('已提出');
  await talkee.go(path);
  await shown(talkee.page.locator('main').getByText('我的办公室').first());
});

test('a refusal stands at its field, and nothing typed is lost', async () => {
  const window = await desk('evp', '/talks/new');
  await window.press('约谈');
  expect(await window.page.getByRole('combobox', { name: '谈话对象' }).getAttribute('aria-invalid')).toBe('true');
  await window.choose('谈话对象', 'a');
  await window.fill('日期', '2026-01-05');
  await window.press('约谈');
  await shown(window.page.getByText('日期已过，请另选一天。'));
  await window.look('refused');
  expect(await window.page.getByLabel('日期').inputValue()).toBe('2026-01-05');
});

// How soon it answers is measured by `npm run bench -- --only desk`.
test('the palette answers also to initials, and asks nobody', async () => {
  const window = await desk('evp');
  await window.page.keyboard.press('Control+K');
  await shown(window.page.locator('.palette li:nth-child(8)'));
  await window.quiet();
  const asked: string[] = [];
  // Characters that a system lacks come when they are first drawn.
  window.page.on('request', (request) => request.resourceType() !== 'font' && asked.push(request.url()));
  await window.page.keyboard.type('wdth');
  await shown(window.page.locator('.palette li[aria-selected=true] span', { hasText: '我的谈话' }));
  expect(asked).toEqual([]);
  await window.page.keyboard.press('Enter');
  await window.page.waitForURL('**/talks');
  // And by the key of a Mac.
  await window.page.keyboard.press('Meta+K');
  await shown(window.page.locator('.palette input:focus'));
});

test('a table’s filters, order and columns stand in its address; Excel is what is on screen', async () => {
  const window = await desk('evp', '/talks/duties?f.status=OPEN&sort=-with&cols=post');
  const names = await window.page.locator('tbody tr td:first-child').allTextContents();
  expect([names.length > 0, await window.page.locator('th', { hasText: '职务' }).count()]).toEqual([true, 1]);
  const [file] = await Promise.all([window.page.waitForEvent('download'), window.use(window.page.getByRole('button', { name: '导出 Excel' }))]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(await file.path()).buffer as ArrayBuffer);
  const rows = book.worksheets[0]?.getSheetValues().slice(2) as unknown[][];
  expect(rows.map((row) => row[1])).toEqual(names.filter(Boolean));
  await window.use(window.page.getByRole('button', { name: '视图' }));
  await window.type(window.page.getByRole('textbox', { name: '视图名称' }), '没谈的');
  await window.use(window.page.getByRole('button', { name: '保存当前视图' }));
  await window.told('视图已保存');
  // It is the account's: on another machine it is there.
  const elsewhere = await desk('evp', '/talks/duties');
  await elsewhere.use(elsewhere.page.getByRole('button', { name: '视图' }));
  await elsewhere.look('saved-views');
  await elsewhere.use(elsewhere.page.getByRole('button', { name: '删除 没谈的' }));
  await elsewhere.told('视图已删除');
  await elsewhere.use(elsewhere.page.locator('.ant-message').getByRole('button', { name: '撤销' }));
  await elsewhere.told('视图已保存');
  await window.go('/talks/duties');
  await window.use(window.page.getByRole('button', { name: '视图' }));
  await window.use(window.page.getByRole('button', { name: '没谈的', exact: true }));
  await window.page.waitForURL(/f\.status=/);
  // Made in Chinese, it holds in English.
  await window.menu('English');
  await shown(window.page.locator('.table-filter', { hasText: 'Status' }).getByText('Open', { exact: true }));
  expect(await window.page.locator('tbody tr td:first-child').allTextContents()).toEqual(names);
  await window.go('/talks/duties?f.status=MET');
  await window.use(window.page.getByRole('button', { name: 'Views' }));
  await window.use(window.page.getByRole('button', { name: '没谈的', exact: true }));
  await window.page.waitForURL(/f\.status=OPEN/);
  await waitFor(async () => (await window.page.locator('tbody tr td:first-child').allTextContents()).join() === names.join());
});

/** Every text on the page, and what is told to those who listen or hover, but for what is marked as Chinese. */
const TEXTS = `(() => {
  const ours = (element) => element && !element.closest('[lang="zh-CN"], script, style');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (ours(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent);
  for (const element of document.body.querySelectorAll('[placeholder], [aria-label], [title]')) {
    if (ours(element)) texts.push(...['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''));
  }
  return texts.map((text) => text.trim()).filter(Boolean);
})()`;

const EVERYBODYS = ['/', '/due', '/thread', '/talks', '/talks/new', '/talks/duties', '/talks/requests', '/talks/requests/new', '/open-hours', '/group-talks', '/group-talks/new', '/home-visits', '/matters', '/matters/new', '/family-letters', '/counselling', '/campaigns', '/coverage', '/people', '/branches', '/sessions', '/hours', '/findings', '/sealing', '/accesses', '/nowhere'];

test.each<[string, readonly string[]]>([
  ['evp', [...EVERYBODYS, '/coverage/board', '/coverage/duties', '/home-visits/new']],
  ['hr', ['/imports', '/accounts/invite', '/people']],
  ['party-affairs', ['/family-letters/sent', '/counselling', '/campaigns']],
  ['sysadmin', ['/status']],
  ['secadmin', ['/accounts', '/audit']],
  ['auditadmin', ['/', '/audit', '/status']],
])('English is complete for %s: no Chinese word of ours is left, large type and a dark screen included', async (account, paths) => {
  const window = await desk(account);
  await window.menu('English');
  await window.menu('Dark');
  await window.menu('Large type');
  // The institution's own names may be the same words.
  const institutions = new Set(['办公室', '教职工', '党支部']);
  const chinese = new Set([...chineseWords()].filter((text) => !institutions.has(text)));
  const read = async () => {
    expect(await window.page.getAttribute('html', 'lang')).toBe('en');
    expect({ at: new URL(window.page.url()).pathname, left: (await window.page.evaluate<string[]>(TEXTS)).filter((text) => chinese.has(text)) }).toEqual({ at: expect.any(String), left: [] });
  };
  for (const path of paths) {
    await window.go(path);
    await read();
    if (['/talks', '/people', '/coverage/board', '/accounts'].includes(path)) await window.look(`english-${account}-${path.slice(1).replace('/', '-')}`);
    // And what a list leads to.
    const first = window.page.locator('main :is(tbody, .list, .table-cards) a[href^="/"]').first();
    if ((await first.count()) === 0) continue;
    await window.go(String(await first.getAttribute('href')));
    await read();
  }
});

// Before anybody imports anything else in this house.
importDeskJourney(desk, house);

test('English is complete in what services make: the report of an import, why a talk is owed, on what the hours rest', async () => {
  const files = readFolder(practiceFolder);
  const importer = importClient(house().url, await house().token('hr'));
  const check = async (body: UploadBody) => (await importer.settled(await importer.start({ uploadId: await importer.upload(body), dryRun: true, from: '2026-11-01' }), () => undefined)).id;
  const refused = await check(zipped(withRow(files, 'people.csv', 7, (row) => row.split(',').with(9, 'D99').join(','))));
  const changed = await check(zipped(withRow(files, 'departments.csv', 9, (row) => row.split(',').with(4, '').join(','))));
  const says = async (window: DeskWindow, lines: string, ...expected: readonly string[]) => {
    const texts = await window.page.locator(lines).allTextContents();
    expect(texts).toEqual(expect.arrayContaining(expected.map((text) => expect.stringContaining(text))));
    expect(texts.flatMap(chineseIn)).toEqual([]);
  };
  const hr = await desk('hr', `/imports/${refused}`);
  await hr.menu('English');
  await says(hr, 'main li > span:last-child', '“部门编码” D99 does not exist');
  await hr.look('english-import-refused');
  await hr.go(`/imports/${changed}`);
  await says(hr, 'main li > span:last-child', 'Unit D08 has no head', 'Head of unit D08 is taken away from 2026-11-01 on');
  await hr.look('english-import-checked');
  const evp = await desk('evp', '/talks/duties');
  await evp.menu('English');
  await says(evp, 'main details > span', 'The talker is executive vice-president or stands for one from');
  await evp.go('/hours');
  await says(evp, 'main .card p', 'Regulations on the education and management of Party members, art. 20');
});

test('an English desk leads on in English: to the account, to the explorer, and to where one signs in again', async () => {
  const window = await desk('staff');
  const { page } = window;
  const opened = async () => [await page.getAttribute('html', 'lang'), await page.title()];
  await window.menu('English');
  await window.go('/due');
  expect(await opened()).toEqual(['en', 'Due and calendar · Tongxin']);
  await window.menu('My account and devices');
  await page.waitForURL(/\/identity\/account/);
  expect(await opened()).toEqual(['en', 'My account · Tongxin']);
  await window.go('/due');
  await window.menu('Graph explorer');
  await shown(page.locator('.top-account summary'));
  expect(await opened()).toEqual(['en', 'Tongxin · Graph explorer']);
  await window.use(page.locator('.top-account summary'));
  expect(await page.locator('.top-account a').getAttribute('href')).toBe('/identity/account?lang=en');
  await window.go('/due');
  const cookies = await window.window.context.cookies();
  await window.window.context.clearCookies();
  await window.use(page.getByRole('navigation').getByRole('link', { name: 'Open hours' }));
  await window.use(page.getByRole('dialog').getByRole('button', { name: 'Sign in again' }));
  await shown(page.locator('#name'));
  expect(await opened()).toEqual(['en', 'Sign in · Tongxin']);
  await window.window.expected(/401/);
  await window.window.context.addCookies(cookies);
});

test('a session that was ended elsewhere leads to the sign-in, and what was typed is still there', async () => {
  const window = await desk('hr', '/talks/new');
  await window.fill('地点', '二楼');
  const cookies = await window.window.context.cookies();
  await window.window.context.clearCookies();
  await window.use(window.page.getByRole('navigation').getByRole('link', { name: '约谈请求' }));
  await shown(window.page.getByText('登录已结束', { exact: true }));
  // Nothing of it is seen any more.
  expect([await window.page.getByLabel('地点').isVisible(), await window.page.locator('header').isVisible()]).toEqual([false, false]);
  // Nor does anything open over what says so.
  await window.page.keyboard.press('Control+K');
  await window.quiet();
  expect(await window.page.locator('dialog[open]').count()).toBe(0);
  await window.look('ended');
  await window.window.expected(/401/);
  await window.window.context.addCookies(cookies);
  await window.go('/talks/new');
  expect(await window.page.getByLabel('地点').inputValue()).toBe('二楼');
});

test('what the personnel office changes holds from a day on: a head is appointed, and the day before knows nothing of it', async () => {
  const window = await desk('hr', '/people');
  await window.use(window.page.getByRole('navigation', { name: '部门' }).getByRole('link', { name: '科研处' }));
  const head = () => window.page.locator('section.card', { hasText: '负责人' }).locator('dd').first();
  const before = await head().textContent();
  await window.press('任命负责人');
  await window.choose('人员', '教务处');
  await window.fill('自哪一天起', '2026-12-01');
  await window.look('appoint');
  await window.use(window.page.locator('form').getByRole('button', { name: '任命负责人' }));
  await window.told('已保存');
  expect(await head().textContent()).toBe(before);
  await window.fill('截至哪一天', '2026-12-01');
  await window.page.waitForURL(/asOf=2026-12-01/);
  await waitFor(async () => (await head().textContent()) !== before, { timeout: 10_000, interval: 100 });
});

test('figures lead to the duties behind them, where they may be seen', async () => {
  const window = await desk('party-affairs', '/coverage');
  await shown(window.page.locator('.chart canvas'));
  await window.use(window.page.locator('tbody').getByRole('link').first());
  await window.arrived('谈话责任清单');
  expect(await window.page.locator('tbody tr').count()).toBeGreaterThan(1);
  // More rows than a hundred are drawn where they are looked at, and all of them on paper.
  await window.go('/coverage/duties');
  await window.use(window.page.locator('.table-more'));
  const rows = window.page.locator('.ant-table-tbody-virtual .ant-table-row');
  await shown(rows.first());
  expect((await rows.count()) < 60).toBe(true);
  await window.look('duty-list-long');
  await window.page.emulateMedia({ media: 'print' });
  await shown(window.page.locator('tbody tr').nth(114));
  const onPaper = ['.secrecy-banner', '.desk-institution', '.desk-day', '.table-toolbar', '.desk-find', 'nav'].map((part) => window.page.locator(part).first().isVisible());
  expect(await Promise.all(onPaper)).toEqual([true, true, true, false, false, false]);
  await window.page.emulateMedia({ media: 'screen' });
  const staff = await desk('staff', '/coverage/duties');
  await shown(staff.page.getByText('责任清单只有校（院）领导、组织人事处和机关党委看得到。'));
});

test('T-17 S-03 a year that is over says how the institution did its duty, in words where a number is too small, and before that when it will', async () => {
  const window = await desk('staff', '/coverage');
  await shown(window.page.getByText('年度结束一周后显示'));
  // The practice year is not over: its figures are put into the answer here.
  await window.page.route('**/graphql', async (route) => {
    const answer = (await (await route.fetch()).json()) as { data?: { talkCoverage?: object; talkQuality?: object | null; matterTotals?: object | null; talkRequestTotals?: object | null } };
    if (answer.data?.talkCoverage) {
      answer.data.talkQuality = {
        __typename: 'TalkQuality', duties: 120, dutiesMetInTime: 112, talks: 240, talksConfirmedByBoth: null,
      };
      const unit = (id: string, name: string, due: number, answeredInTime: number) => ({ __typename: 'UnitAnswers', due, answeredInTime, unit: { __typename: 'Department', id, name } });
      answer.data.matterTotals = { __typename: 'MatterTotals', asOf: '2026-12-31', due: 31, answered: 31, answeredInTime: 29, solvedAndConfirmed: null, units: [unit('a', '后勤处', 20, 19), unit('b', '组织人事处', 11, 10)] };
      answer.data.talkRequestTotals = { __typename: 'TalkRequestTotals', asOf: '2026-12-31', due: 40, answered: 40, answeredInTime: 38, units: [unit('b', '组织人事处', 40, 38)] };
    }
    await route.fulfill({ json: answer });
  });
  await window.go('/coverage');
  const quality = window.page.locator('section', { hasText: '这一年尽责的情况' });
  await shown(quality.getByText('112 项', { exact: true }));
  expect(await quality.getByText('过少，不显示').count()).toBe(1);
  // S-03: the share in time of each unit, of matters and of requests.
  const units = window.page.getByRole('region', { name: '各部门的答复' });
  expect(await units.locator('tbody tr').allInnerTexts()).toEqual(['后勤处\t事项\t20 件\t19 件\t95.0%', '组织人事处\t事项\t11 件\t10 件\t90.9%', '组织人事处\t约谈请求\t40 次\t38 次\t95.0%']);
  await window.look('coverage-quality');
  await window.page.unroute('**/graphql');
});

test('an administrator sees how the services run, and nothing of the work', async () => {
  const window = await desk('sysadmin');
  await window.use(window.page.getByRole('navigation').getByRole('link', { name: '运行状态' }));
  await shown(window.page.locator('tbody tr').nth(4));
  expect(await window.page.getByRole('navigation', { name: '主导航' }).getByRole('link').allTextContents()).toEqual(['首页', '运行状态', '谁查看过我的记录']);
  await window.look('status');
});

test('X-09 a branch’s year across four services, each part for those who may see it', async () => {
  const window = await desk('party-affairs', '/branches');
  await window.use(window.page.getByRole('link', { name: '教研党支部' }));
  await window.settled();
  await shown(window.page.getByText('未销号 / 总数'));
  expect(await window.page.getByText('您看不到这部分。').count()).toBe(0);
  await window.look('branch');
  const staff = await desk('staff');
  await staff.go(new URL(window.page.url()).pathname);
  expect(await staff.page.getByText('您看不到这部分。').count()).toBeGreaterThan(0);
});

test('T-08 a branch is told whose turn it is, names them or others for the coming year, and its members read who represents them', async () => {
  const window = await desk('party-affairs', '/branches');
  await window.use(window.page.getByRole('link', { name: '教务党支部' }));
  await window.use(window.page.getByRole('link', { name: '看 2027 年度轮到谁' }));
  await shown(window.page.getByText('2027 年度党员代表'));
  await window.settled();
  await window.press('推选');
  await window.look('branch-turn');
  const seats = window.page.locator('form').getByRole('combobox');
  const count = await seats.count();
  await window.fill('推选日期', '2026-11-23');
  await window.press('确认推选');
  await shown(window.page.locator('.field-fault').getByText('推选日期须在该年度内。'));
  await window.fill('推选日期', '2027-01-04');
  const seat = (await window.page.locator('form .field label').nth(count - 1).textContent()) ?? '';
  const turn = (await window.page.locator('section', { hasText: '轮到担任的' }).locator('li span').nth(2 * (count - 1)).textContent())?.split('（')[0] ?? '';
  await window.choose(seat, '尚雅宁');
  await window.press('确认推选');
  // A head instead of whose turn it is: refused at that seat, and nobody is named.
  await shown(window.page.locator('.field', { hasText: seat }).getByText('党员代表不由班子成员或部门负责人担任。'));
  await window.choose(seat, turn);
  await window.press('确认推选');
  await window.told('已推选');
  await gone(window.page.getByText('轮到担任的'));
  const named = window.page.locator('section', { hasText: '2027 年度党员代表' }).locator('li');
  expect([count > 1, await named.count()]).toEqual([true, count]);
  const staff = await desk('staff');
  await staff.go(`${new URL(window.page.url()).pathname}?year=2027`);
  expect(await staff.page.getByRole('button', { name: '推选' }).count()).toBe(0);
});

peopleJourney(desk);

test('the office looks after accounts: a code is shown once, a blocked account is let in again', async () => {
  const window = await desk('hr', '/accounts');
  await window.look('accounts');
  const row = window.page.locator('tbody tr', { has: window.page.getByRole('button', { name: '停用' }) }).first();
  const name = (await row.locator('td').nth(1).textContent()) ?? '';
  const mine = window.page.locator('tbody tr', { has: window.page.getByRole('cell', { name, exact: true }) });
  await window.use(mine.getByRole('button', { name: '停用' }));
  await window.sure();
  await window.told('已停用');
  const letIn = async () => {
    await window.use(mine.getByRole('button', { name: '启用' }));
    await window.sure();
    await window.told('已启用');
  };
  await letIn();
  await window.undo();
  await shown(mine.getByText('已停用'));
  await letIn();
  const handOver = async () => {
    await window.use(window.page.getByRole('button', { name: '我已交付' }));
    await gone(window.page.locator('code'));
  };
  // The password ends, and a code takes its place: of whoever has no journey left to go.
  const retired = window.page.locator('tbody tr', { has: window.page.getByRole('cell', { name: 'retired', exact: true }) });
  await window.use(retired.getByRole('button', { name: '重置' }));
  await window.sure();
  await shown(window.page.getByRole('dialog').getByText('retired', { exact: true }));
  await handOver();
  await shown(retired.getByText('已邀请'));
  await window.go('/accounts/invite');
  await window.look('invite');
  await window.use(window.page.getByRole('button', { name: /^邀请 / }).first());
  await shown(window.page.locator('.ant-modal code'));
  await window.look('codes');
  await handOver();
});

test('where the server cannot be reached a page says so, and is there once it can', async () => {
  const window = await desk('evp');
  await window.page.route('**/graphql', (route) => route.abort());
  await window.page.goto(`${house().url}/home-visits`);
  await shown(window.page.getByRole('alert').getByText('连不上服务器，请检查网络后再试。').first());
  await window.look('unreachable');
  await window.page.unroute('**/graphql');
  await window.use(window.page.locator('main').getByRole('button', { name: '再试一次' }));
  await window.arrived('家访');
  await window.window.expected(/graphql|net::ERR_FAILED/);
});

test('a sign-in that was not begun in this browser says so, and leads to one', async () => {
  const window = await desk('evp');
  await window.page.goto(`${house().url}/sign-in/callback?code=x&state=y`);
  await shown(window.page.getByRole('heading', { name: '登录没有完成' }));
  expect(await window.page.textContent('header')).toBe('本系统严禁存储、处理、传输国家秘密和工作秘密');
  expect(await window.page.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe('/sign-in');
  await window.window.look('sign-in-refused');
  await window.window.expected(/400/);
});

test('a page or the palette whose code does not come says so, and the rest stays', async () => {
  const window = await desk('evp', '/due');
  await window.page.route(/assets\/(home-visits-page|desk-palette)[^/]*\.js/, (route) => route.abort());
  await window.page.goto(`${house().url}/home-visits`);
  const failed = window.page.locator('main').getByRole('alert').filter({ hasText: '这一部分没有读到' });
  await shown(failed);
  expect(await window.page.textContent('.secrecy-banner')).toContain('本系统严禁存储');
  await window.look('part-missing');
  await window.use(window.page.getByRole('button', { name: /查找/ }));
  await shown(window.page.locator('.ant-message').getByText('连不上服务器，请检查网络后再试。'));
  // Elsewhere it is as before, and there once it can be read.
  await window.use(window.page.getByRole('navigation').getByRole('link', { name: '首页' }));
  await shown(window.page.locator('.cards'));
  await window.page.unroute(/assets\/(home-visits-page|desk-palette)[^/]*\.js/);
  await window.go('/home-visits');
  await window.arrived('家访');
  await window.window.expected(/net::ERR_FAILED|dynamically imported module|assets\//);
});

test('an operation that the desk does not list is refused, whoever is signed in', async () => {
  const window = await desk('evp');
  const answer = (query: string) => window.page.evaluate<readonly [number, string]>(`fetch('/session').then((response) => response.json())
    .then(({ csrf }) => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify({ query: ${JSON.stringify(query)} }) }))
    .then((response) => response.json().then(({ errors }) => [response.status, errors?.[0]?.extensions?.code ?? '']))`);
  expect(await answer('query Mine { me { person { id name } } }')).toEqual([expect.any(Number), 'OPERATION_NOT_ALLOWED']);
  await window.window.expected(/只接受已登记的查询/);
});

// Last: from here on somebody else heads the unit.
test('a head is changed, and the duties to talk follow from that day', async () => {
  const [office, before, after] = [await desk('hr'), await desk('head'), await desk('staff')];
  const unit = await before.unit();
  const talkees = async (of: DeskWindow) => {
    await of.go('/talks/duties');
    return of.page.locator('tbody tr td:first-child').allTextContents();
  };
  const [owed, none] = [await talkees(before), await talkees(after)];
  expect([owed.length > 3, none.filter((each) => owed.includes(each))]).toEqual([true, []]);

  await office.go('/people');
  await office.use(office.page.getByRole('navigation', { name: '部门' }).getByRole('link', { name: unit }));
  await office.press('任命负责人');
  await office.choose('人员', await after.name());
  await office.fill('自哪一天起', '2026-11-23');
  await office.use(office.page.locator('form').getByRole('button', { name: '任命负责人' }));
  await office.told('已保存');

  await waitFor(async () => (await talkees(after)).length > none.length, { timeout: 30_000, interval: 500 });
  const [left, taken] = [await talkees(before), await talkees(after)];
  expect([left.length < owed.length, taken.filter((each) => owed.includes(each)).length > 2]).toEqual([true, true]);
});
