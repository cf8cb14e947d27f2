import { administratorNames, practicePassword, practiceTotpSecret, totpCode } from '@tongxin/identity';
import { practiceAccounts } from '../practice-client';
import { formBrowser } from './form-browser';
import type { House } from './house';
import { sessionOf, signIn, words } from './web-page';

/** People who sign in with a browser, in the practice institution. */
export function signInJourney(house: () => House): void {
  describe('a browser', () => {
    test('without a session is led to the sign-in page, which names the practice accounts', async () => {
      const page = await formBrowser(house().url).open('/explorer/');
      expect([page.status, new URL(page.url).pathname]).toEqual([200, expect.stringMatching(/^\/identity\/interaction\//)]);
      for (const { account } of await practiceAccounts(house().installation.ports.gateway)) expect(words(page)).toContain(account);
      expect(page.text).toContain('本系统严禁存储、处理、传输国家秘密和工作秘密');
    });

    test('holds one account, another browser another one, and each sees what is its own', async () => {
      const leader = await signIn(house().url, 'evp', practicePassword);
      const administrator = await signIn(house().url, administratorNames.SYSTEM, practicePassword, () => totpCode(practiceTotpSecret, new Date()));
      const me = async (who: typeof leader) => (await who.ask<{ me: { person: { name: string } | null } }>('Me')).me.person?.name ?? null;
      const evp = (await practiceAccounts(house().installation.ports.gateway)).find(({ account }) => account === 'evp');
      expect([await me(leader), await me(administrator)]).toEqual([evp?.name, null]);
      expect((await administrator.ask<{ myAccount: object }>('MyAccount')).myAccount).toMatchObject({ administrator: 'SYSTEM', totpEnabled: true });
    });

    test('that signs out is out, also where its cookie was copied, and the account stays signed in elsewhere', async () => {
      const [here, elsewhere] = [await signIn(house().url, 'staff', practicePassword), await signIn(house().url, 'staff', practicePassword)];
      const copied = here.browser.copy();
      const { csrf } = await sessionOf(here.browser);
      const answer = await here.browser.post('/sign-out', { everywhere: false }, { 'x-csrf-token': csrf });
      expect([answer.status, await answer.json()]).toEqual([200, { location: expect.stringMatching(/^(http|\/)/) }]);
      expect([(await sessionOf(copied)).viewer, (await sessionOf(elsewhere.browser)).viewer !== null]).toEqual([null, true]);
      await elsewhere.browser.post('/sign-out', { everywhere: true }, { 'x-csrf-token': (await sessionOf(elsewhere.browser)).csrf });
      expect((await sessionOf(elsewhere.browser)).viewer).toBeNull();
    });
  });
}
