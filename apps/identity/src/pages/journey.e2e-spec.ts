import { launchBrowser, type, use, Window } from '@tongxin/testing';
import { Secret } from 'otpauth';
import { initiateDeviceAuthorization, pollDeviceAuthorizationGrant, refreshTokenGrant } from 'openid-client';
import type { Browser, Locator, Page } from 'playwright-core';
import { inInstitution, type IdentityDeps } from '../deps';
import { issueInvitationsTo } from '../invitations/issue-invitations';
import { INSTITUTION, PASSWORD, startIssuer, type IssuerFixture } from '../provider/issuer.fixtures';
import type { PracticeAccounts } from '../provider/practice-accounts';
import { totpCode } from '../sign-in/totp';

jest.setTimeout(240_000);

const FRESH = '落霞与孤鹜齐飞 2026';

let issuer: IssuerFixture;
let browser: Browser;
beforeAll(async () => {
  issuer = await startIssuer();
  browser = await launchBrowser();
  await issuer.account({ name: 'P0013' });
});
afterAll(async () => {
  await browser?.close();
  await issuer?.close();
});

const fill = (page: Page, field: string, value: string): Promise<void> => type(page, page.locator(field), value);

/** Takes a way to another page, and waits until it is there. */
async function go(page: Page, way: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), use(page, way)]);
}
/** Sends the page's form, and waits for the page that answers it. */
const sendForm = (page: Page): Promise<void> => go(page, page.locator('button[type=submit]'));

async function invite(accountId: string, purpose: 'INVITATION' | 'RESET'): Promise<{ url: string; code: string }> {
  const [invitation] = await inInstitution(issuer.deps, INSTITUTION, (tx) =>
    issueInvitationsTo(issuer.deps, tx, { institutionId: INSTITUTION, accountIds: [accountId], batchId: issuer.deps.newId(), purpose, days: 3 }));
  return { url: invitation?.url ?? '', code: invitation?.code ?? '' };
}

describe('in a browser, on a phone and at a desk, light and dark,', () => {
  let window: Window;
  const look = (name: string): Promise<void> => window.look(name);
  beforeEach(async () => {
    window = await Window.open(browser, { pictures: 'identity' });
  });
  afterEach(async () => {
    const { trouble } = window;
    await window.close();
    expect(trouble).toEqual([]);
  });

  test('signs in by keyboard alone, sees the own account, changes its language and signs out', async () => {
    const { page } = window;
    await page.goto(`${issuer.origin}/sign-in`);
    await look('sign-in');
    await page.keyboard.type('P0013');
    await page.keyboard.press('Tab');
    await page.keyboard.type('a wrong password');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    await look('sign-in-wrong');
    expect([await page.inputValue('#name'), await page.inputValue('#password'), await page.evaluate('document.activeElement.id')]).toEqual(['P0013', '', 'password']);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${issuer.origin}/`);
    await page.goto(`${issuer.origin}/identity/account`);
    expect(await page.textContent('h1')).toBe('我的账号');
    await look('account');
    await go(page, page.locator('footer a'));
    expect([await page.textContent('h1'), await page.getAttribute('html', 'lang')]).toEqual(['My account', 'en']);
    await look('account-en');
    await page.goto(`${issuer.origin}/identity/session/end`);
    await look('sign-out');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=已退出登录');
    await look('signed-out');
  });

  test('confirms that it is the one who is signed in', async () => {
    const { page } = window;
    await page.goto(`${issuer.origin}/sign-in`);
    await fill(page, '#name', 'P0013');
    await fill(page, '#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${issuer.origin}/`);
    await page.goto(`${issuer.origin}/sign-in?prompt=login&max_age=60&to=/identity/account`);
    await look('confirm');
    await page.keyboard.type('a wrong password');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    await go(page, page.locator('footer a'));
    await look('confirm-en');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${issuer.origin}/identity/account`);
  });

  test('five wrong passwords lock the name, whether somebody has it or not', async () => {
    const { page } = window;
    await page.goto(`${issuer.origin}/sign-in`);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await fill(page, '#name', 'nobody');
      await fill(page, '#password', 'wrong again and again');
      await sendForm(page);
    }
    expect(await page.textContent('[role=alert]')).toMatch(/^尝试次数过多\uff0c请 (\d+ 秒|1 分钟)后再试$/);
    await look('locked');
  });

  test('an administrator is invited, sets a password, enrols an authenticator, and signs in with both', async () => {
    const { page } = window;
    const accountId = await issuer.account({ name: 'secadmin', administrator: 'SECURITY', totp: false });
    const { url, code } = await invite(accountId, 'INVITATION');
    await page.goto(`${issuer.origin}/identity/invitation`);
    await look('invitation-code');
    await fill(page, '#invitation', code);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.qr svg');
    await page.goto(url);
    await look('invitation');
    const secret = Secret.fromBase32((await page.textContent('.key') ?? '').replaceAll(' ', '')).bytes;
    const setUp = async (password: string, repeat: string, totp: string): Promise<void> => {
      await fill(page, '#password', password);
      await fill(page, '#repeat', repeat);
      await fill(page, '#code', totp);
      await sendForm(page);
    };
    await setUp('1234567890', '1234567890', totpCode(secret, issuer.deps.now()));
    expect(await page.textContent('[role=alert]')).toContain('太常见');
    await look('invitation-refused');
    expect((await page.textContent('.key') ?? '').replaceAll(' ', '')).toBe(new Secret({ buffer: Uint8Array.from(secret).buffer }).base32);
    await setUp(FRESH, `${FRESH}!`, totpCode(secret, issuer.deps.now()));
    expect(await page.textContent('[role=alert]')).toContain('两次输入的密码不一样');
    await setUp(FRESH, FRESH, totpCode(secret, issuer.deps.now()));
    await page.waitForSelector('text=密码已设置');
    await look('invitation-accepted');
    await go(page, page.locator('a.button'));
    await page.waitForSelector('#name');
    await fill(page, '#name', 'secadmin');
    await fill(page, '#password', FRESH);
    await use(page, page.locator('button[type=submit]'));
    await page.waitForSelector('#code');
    await look('totp');
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    await look('totp-wrong');
    // The code that proved the app has been used: the next one is good.
    issuer.ahead(30_000);
    await fill(page, '#code', totpCode(secret, issuer.deps.now()));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${issuer.origin}/`);
    await page.goto(url);
    expect(await page.textContent('[role=alert]')).toContain('邀请码已经用过');
    await look('invitation-used');
    await page.goto(`${issuer.origin}/identity/account`);
    expect(await page.textContent('main')).toContain('安全管理员');
    await look('account-administrator');
  });

  test('lets a command line in, sees it in the list, and ends it', async () => {
    const { page } = window;
    const client = await issuer.commandLine();
    const asked = await initiateDeviceAuthorization(client, { scope: 'openid' });
    await page.goto(asked.verification_uri ?? '');
    await look('device');
    await fill(page, '#user_code', 'XXXX-XXXX');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    await look('device-wrong');
    await fill(page, '#user_code', asked.user_code);
    await page.keyboard.press('Enter');
    await page.waitForSelector('button[name=confirm]');
    await look('device-confirm');
    await use(page, page.locator('button[name=confirm]'));
    await page.waitForSelector('#name');
    await fill(page, '#name', 'P0013');
    await fill(page, '#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=已登录');
    await look('device-done');
    const tokens = await pollDeviceAuthorizationGrant(client, { ...asked, interval: 0.05 });
    await page.goto(`${issuer.origin}/identity/account`);
    await look('account-device');
    await use(page, page.locator('.rows button').first());
    await page.waitForSelector('.done');
    await look('account-ended');
    await expect(refreshTokenGrant(client, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('uses an authenticator of one\'s own will, and changes the password', async () => {
    const { page } = window;
    const name = 'P0099';
    await issuer.account({ name });
    await page.goto(`${issuer.origin}/sign-in?to=/identity/account`);
    await fill(page, '#name', name);
    await fill(page, '#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=启用身份验证器');
    await use(page, page.locator('text=启用身份验证器'));
    await page.waitForSelector('.qr svg');
    await look('account-totp');
    const secret = Secret.fromBase32((await page.textContent('.key') ?? '').replaceAll(' ', '')).bytes;
    await fill(page, '#code', totpCode(secret, issuer.deps.now()));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.done');
    await fill(page, '#current', 'not my password');
    await fill(page, '#password', FRESH);
    await fill(page, '#repeat', FRESH);
    await use(page, page.locator('text=保存新密码'));
    await page.waitForSelector('[role=alert]');
    await look('account-wrong');
    await fill(page, '#current', PASSWORD);
    await fill(page, '#password', FRESH);
    await fill(page, '#repeat', FRESH);
    await use(page, page.locator('text=保存新密码'));
    await page.waitForSelector('text=密码已修改');
    await look('password-changed');
    await page.goto(`${issuer.origin}/identity/account`);
    await page.waitForSelector('#name');
  });

  test('is told in a sentence what went wrong, with a number and nothing from inside', async () => {
    const { page } = window;
    await page.goto(`${issuer.origin}/identity/interaction/${'x'.repeat(43)}`);
    expect(await page.textContent('main')).toMatch(/登录请求已失效[\s\S]*请求编号/);
    await look('error');
    expect(window.trouble.splice(0).every((line) => line.includes('400'))).toBe(true);
  });
});

test('in practice mode the printed accounts stand on the sign-in page, and fill the name', async () => {
  const practice = await startIssuer({ practice: printed });
  const window = await Window.open(browser, { pictures: 'identity' });
  try {
    await practice.account({ name: 'sysadmin', administrator: 'SYSTEM' });
    const { page } = window;
    await page.goto(`${practice.origin}/sign-in`);
    expect(await page.textContent('.practice time')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await window.look('practice');
    await go(page, page.getByRole('link', { name: 'sysadmin' }));
    expect([await page.inputValue('#name'), await page.evaluate('document.activeElement.id')]).toEqual(['sysadmin', 'password']);
    await fill(page, '#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#code');
    await window.look('practice-totp');
    await fill(page, '#code', (await page.textContent('.practice code')) ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${practice.origin}/`);
    expect(window.trouble).toEqual([]);
  } finally {
    await window.close();
    await practice.close();
  }
});

const titles = { evp: '常务副校长', head: '部门负责人', secretary: '党支部书记', 'party-affairs': '机关党委', hr: '组织人事处', discipline: '机关纪委', staff: '教职工', retired: '离退休人员', sysadmin: '系统管理员', secadmin: '安全管理员', auditadmin: '审计管理员' };
const printed = (deps: IdentityDeps): PracticeAccounts => ({
  list: async () => Object.entries(titles).map(([account, title]) => ({ account, title, name: account.endsWith('admin') ? null : '周明远', personId: null })),
  byName: async () => null,
  ofPerson: async () => null,
  password: PASSWORD,
  totpCode: () => totpCode(Buffer.alloc(20, 7), deps.now()),
});
