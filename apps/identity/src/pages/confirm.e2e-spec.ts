import type { Configuration } from 'openid-client';
import { BrowserJar, hiddenFields } from '../provider/browser-jar.fixtures';
import { PASSWORD, startIssuer, type IssuerFixture } from '../provider/issuer.fixtures';
import { begin, redeem, signIn, submitPassword, type Flow } from '../provider/sign-in.fixtures';

jest.setTimeout(120_000);

let issuer: IssuerFixture;
let gateway: Configuration;
beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await issuer.gateway();
  for (const name of ['P0013', 'P0014', 'P0015']) await issuer.account({ name });
  await issuer.account({ name: 'P0016', totp: true });
});
afterAll(() => issuer.close());

/** As the gateway asks for it. */
const confirm = (jar: BrowserJar, name: string): Promise<Flow> => begin(issuer, gateway, jar, { prompt: 'login', max_age: '60', login_hint: name });
const signedIn = async (name: string): Promise<BrowserJar> => {
  const jar = new BrowserJar(issuer.origin);
  await signIn(issuer, gateway, jar, name);
  return jar;
};
const page = async (jar: BrowserJar, { page: address }: Flow): Promise<string> => (await jar.get(address)).text();

describe('whoever is signed in and confirms it', () => {
  test('is asked for the password alone, and comes back with a proof of this moment', async () => {
    const jar = await signedIn('P0013');
    const flow = await confirm(jar, 'P0013');
    const text = await page(jar, flow);
    expect([text.includes('确认是您本人'), text.includes('P0013'), text.includes('name="name"'), text.includes('换一个账号')]).toEqual([true, true, false, false]);
    const { at } = await jar.follow(await jar.post(flow.page, { ...hiddenFields(text), password: PASSWORD }));
    const claims = (await redeem(gateway, at, flow)).claims();
    expect([claims?.['preferred_username'], Math.abs(Number(claims?.['auth_time']) - Date.now() / 1000) < 10]).toEqual(['P0013', true]);
    expect(await (await jar.get(`${flow.page}?lang=en`)).text()).not.toContain(PASSWORD);
  });

  test('cannot do it as somebody else, whatever the form says', async () => {
    const jar = await signedIn('P0013');
    const flow = await confirm(jar, 'P0014');
    const fields = hiddenFields(await page(jar, flow));
    const { at } = await jar.follow(await jar.post(flow.page, { ...fields, name: 'P0014', institution: 'other', password: PASSWORD }));
    expect((await redeem(gateway, at, flow)).claims()?.['preferred_username']).toBe('P0013');
  });

  test('with wrong passwords is locked out as at the sign-in', async () => {
    const jar = await signedIn('P0015');
    const flow = await confirm(jar, 'P0015');
    const fields = hiddenFields(await page(jar, flow));
    const answers: string[] = [];
    for (let n = 0; n < 6; n += 1) answers.push(await (await jar.post(flow.page, { ...fields, password: n === 5 ? PASSWORD : 'a wrong password' })).text());
    expect([answers[0]?.includes('登录名或密码不对'), answers[0]?.includes('a wrong password'), answers[5]?.includes('尝试次数过多')]).toEqual([true, false, true]);
    const elsewhere = new BrowserJar(issuer.origin);
    expect(await (await submitPassword(elsewhere, (await begin(issuer, gateway, elsewhere)).page, 'P0015')).text()).toContain('尝试次数过多');
  });

  test('gives the code of the authenticator too, where the account has one', async () => {
    const jar = new BrowserJar(issuer.origin);
    const first = await begin(issuer, gateway, jar);
    const half = hiddenFields(await (await jar.follow(await submitPassword(jar, first.page, 'P0016'))).response.text());
    await jar.follow(await jar.post(first.page, { ...half, step: 'totp', code: issuer.totpNow() }));
    issuer.ahead(30_000);
    const flow = await confirm(jar, 'P0016');
    const second = await jar.follow(await jar.post(flow.page, { ...hiddenFields(await page(jar, flow)), password: PASSWORD }));
    const text = await second.response.text();
    expect([second.at.href, text.includes('输入动态验证码'), text.includes('返回密码')]).toEqual([expect.stringContaining('/identity/interaction/'), true, true]);
    const { at } = await jar.follow(await jar.post(flow.page, { ...hiddenFields(text), step: 'totp', code: issuer.totpNow() }));
    expect((await redeem(gateway, at, flow)).claims()?.['preferred_username']).toBe('P0016');
  });
});

test('whose session at the issuer has ended is asked for the name too, which is filled in', async () => {
  const jar = new BrowserJar(issuer.origin);
  expect(await page(jar, await confirm(jar, 'P0014'))).toMatch(/name="name" value="P0014"/);
});
