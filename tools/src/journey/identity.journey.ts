import { waitFor } from '@tongxin/testing';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { deviceToken } from '../device-flow';
import { identity } from '../programs';
import type { Answer, House } from './house';
import { acceptInvitation, nextCode, operationNamed, sessionOf, signIn, stepUp, words, type WebPage } from './web-page';

const workbook = resolve(__dirname, '../access/institution');
/** 16 characters nobody else uses; every person of the journey has one of their own. */
const passwordOf = (who: string) => `松风-${who}-2b9f4c71`;

/** From an empty installation to a member of the staff, and out again: who lets whom in, and how fast somebody who leaves is out. */
export function identityJourney(house: () => House): void {
  describe('an institution of one’s own', () => {
    const people: { administrators: readonly Administrator[]; security?: WebPage; hr?: WebPage; staff?: WebPage; bearer?: string } = { administrators: [] };
    const codes = new Map<string, () => string>();
    const command = (...parameters: readonly string[]) => institutionCreate(house(), parameters);

    test('two people make it on the server, and neither can do it alone', async () => {
      const wanted = ['--code', 'swdx', '--name', '某市委党校', '--administrators', '甲一,乙二,丙三', '--workbook', workbook];
      const asked = await command(...wanted, '--confirmer', '张某');
      expect(asked).toMatchObject({ code: 0, error: '' });
      const number = /申请编号\s+(\S+)/.exec(asked.output)?.[1] ?? '';
      const fingerprint = /指纹\s+(\S+)/.exec(asked.output)?.[1] ?? '';
      expect([number, fingerprint]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);

      const alone = await command('--confirm', number, '--confirmer', '张某', '--fingerprint', fingerprint);
      const careless = await command('--confirm', number, '--confirmer', '李某', '--fingerprint', 'guess');
      expect([alone.code, careless.code]).toEqual([1, 1]);
      expect(`${alone.output}${careless.output}`).not.toContain('已建立');

      const made = await command('--confirm', number, '--confirmer', '李某', '--fingerprint', fingerprint);
      expect(made).toMatchObject({ code: 0, error: '' });
      people.administrators = [...made.output.matchAll(/(\S+员) (\S+)\(登录名 (\S+),.*\n\s+(http\S+)/g)].map(([, role = '', name = '', signInName = '', url = '']) => ({ role, name, signInName, url }));
      expect(people.administrators.map(({ role, name }) => [role, name])).toEqual([['系统管理员', '甲一'], ['安全管理员', '乙二'], ['审计管理员', '丙三']]);
      const again = await command('--confirm', number, '--confirmer', '王某', '--fingerprint', fingerprint);
      expect([again.code, again.output.includes('/identity/invitation')]).toEqual([1, false]);
    });

    test('each administrator opens a one-time invitation, with an authenticator', async () => {
      for (const { signInName, url } of people.administrators) {
        codes.set(signInName, await acceptInvitation(url, passwordOf(signInName)));
        await expect(acceptInvitation(url, passwordOf('again'))).rejects.toThrow();
      }
      const security = people.administrators[1]?.signInName ?? '';
      await expect(signIn(house().url, security, passwordOf(security))).rejects.toThrow('nobody is signed in');
      people.security = await signIn(house().url, security, passwordOf(security), codes.get(security));
      expect((await people.security.ask<{ myAccount: object }>('MyAccount')).myAccount).toMatchObject({ administrator: 'SECURITY', totpEnabled: true });
    });

    test('the security administrator lets in the personnel office and nobody else', async () => {
      const { invitableStaff } = await asked(people.security).ask<{ invitableStaff: { nodes: readonly { id: string }[] } }>('InvitableOfficers');
      expect(invitableStaff.nodes.length).toBeGreaterThan(0);
      const [officer] = invitableStaff.nodes;
      expect(await asked(people.security).raw(operationNamed('InviteStaff'), { person: officer?.id })).toMatchObject({ status: 403, errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] });
      const { signInName } = asked(people.security);
      await stepUp(asked(people.security), passwordOf(signInName), () => nextCode(codes.get(signInName) ?? (() => '')));
      const invited = new Map<string, Invitation>();
      for (const { id } of invitableStaff.nodes) {
        const [invitation] = (await invite(people.security, id)).invitations;
        if (invitation) invited.set(invitation.signInName, invitation);
      }
      expect([...invited.keys()].sort()).toEqual(OFFICERS);
      await acceptInvitation(invited.get(OFFICER)?.url ?? '', passwordOf(OFFICER));
      people.hr = await signIn(house().url, OFFICER, passwordOf(OFFICER));
      expect(people.hr.signInName).toBe(OFFICER);
      await stepUp(people.hr, passwordOf(OFFICER));
      const other = (await staffOf(people.hr)).find(({ staffNo }) => staffNo === LEAVER);
      expect((await invite(people.security, other?.id ?? '')).userErrors).toMatchObject([{ code: 'NOT_AN_HR_OFFICER' }]);
    });

    test('the personnel office invites the staff, who sign in with a browser and on a command line', async () => {
      const person = (await staffOf(people.hr)).find(({ staffNo }) => staffNo === LEAVER);
      const [invitation] = (await invite(people.hr, person?.id ?? '')).invitations;
      await acceptInvitation(invitation?.url ?? '', passwordOf(LEAVER));
      people.staff = await signIn(house().url, LEAVER, passwordOf(LEAVER));
      expect((await people.staff.ask<Me>('Me')).me.person?.id).toBe(person?.id);
      people.bearer = await commandLine(house(), people.staff);
      expect(await asBearer(house(), people.bearer)).toMatchObject({ status: 200, answer: { data: { me: { person: { id: person?.id } } } } });
    });

    test('only what a client lists is answered, and each tab acts as the account that it shows', async () => {
      expect(await people.staff?.raw('query Other { me { offices } }')).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_ALLOWED' } }] });
      const stale = await people.staff?.browser.post('/graphql', { query: '{ __typename }' }, { 'x-csrf-token': (await sessionOf(people.hr!.browser)).csrf });
      expect([stale?.status, await stale?.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'CSRF' } }] }]);
    });

    test('who leaves is out everywhere within a minute', async () => {
      const { staff, hr, bearer } = people;
      if (!staff || !hr || !bearer) throw new Error('nobody is signed in');
      const id = (await staff.ask<Me>('Me')).me.person?.id;
      const { recordDeparture } = await hr.ask<{ recordDeparture: { userErrors: readonly object[] } }>('RecordDeparture', { person: id, on: today() });
      expect(recordDeparture.userErrors).toEqual([]);
      const since = performance.now();
      const out: Partial<Record<'cookie' | 'bearer' | 'page', number>> = {};
      const note = (what: keyof typeof out, isOut: boolean) => { if (isOut) out[what] ??= Math.round(performance.now() - since); };
      await waitFor(async () => {
        note('cookie', (await staff.raw<Me>('query Me { __typename }')).status === 401);
        note('bearer', (await asBearer(house(), bearer)).status === 401);
        note('page', (await sessionOf(staff.browser)).viewer === null);
        return Object.keys(out).length === 3;
      }, { timeout: 60_000, interval: 500 });
      process.stdout.write(`a leaver was out after ${JSON.stringify(out)} ms\n`);
      await expect(signIn(house().url, LEAVER, passwordOf(LEAVER))).rejects.toThrow(/nobody is signed in/);
      expect((await hr.ask<Me>('Me')).me.person).not.toBeNull();
    });
  });
}

/** Of the institution in ../access/institution: its personnel office, the officer of this journey, and who leaves. */
const OFFICERS = ['P0040', 'P0041', 'P0081'];
const OFFICER = 'P0040';
const LEAVER = 'P0060';
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

interface Administrator {
  readonly role: string;
  readonly name: string;
  readonly signInName: string;
  readonly url: string;
}

interface Me {
  readonly me: { readonly person: { readonly id: string } | null };
}

interface Invitation {
  readonly signInName: string;
  readonly url: string;
}

interface Invitations {
  readonly invitations: readonly Invitation[];
  readonly userErrors: readonly { readonly code: string }[];
}

type Staff = readonly { readonly id: string; readonly staffNo: string | null }[];

const asked = (who: WebPage | undefined): WebPage => {
  if (!who) throw new Error('nobody is signed in');
  return who;
};
const invitable = (who: WebPage | undefined) => asked(who).ask<{ invitableStaff: { nodes: Staff } }>('InvitableStaff');
const staffOf = async (who: WebPage | undefined): Promise<Staff> => (await invitable(who)).invitableStaff.nodes;
const invite = async (who: WebPage | undefined, person: string) => (await asked(who).ask<{ issueInvitations: Invitations }>('InviteStaff', { person })).issueInvitations;

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** The command as it is run on the server, by identity's own variables. */
async function institutionCreate({ installation }: House, parameters: readonly string[]): Promise<Ran> {
  const env = { PATH: process.env['PATH'], ...identity(installation).env };
  const run = promisify(execFile)(process.execPath, [join(installation.checkout, 'tools/dist/institution-create.js'), ...parameters], { env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout, error: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, output: stdout, error: stderr }),
  );
}

/** `npm run token` outside practice mode: the command shows an address and a code, the person confirms it in a browser where they are signed in. */
async function commandLine({ url }: House, { browser }: WebPage): Promise<string> {
  let confirmed: Promise<void> | undefined;
  const token = await deviceToken(`${url}/identity`, (line) => {
    const [, address = '', code = ''] = /打开 (\S+) .*输入 (\S+)/.exec(line) ?? [];
    confirmed = (async () => {
      const asked = await browser.submit(await browser.open(new URL(address).pathname), { user_code: code });
      const done = await browser.submit(asked, { confirm: 'yes', user_code: code });
      if (done.status !== 200) throw new Error(`the device was not confirmed (${done.status}): ${words(done)}`);
    })();
  });
  await confirmed;
  return token;
}

async function asBearer({ url }: House, token: string): Promise<{ readonly status: number; readonly answer: Answer<Me> }> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ query: operationNamed('Me') }) });
  return { status: answer.status, answer: (await answer.json()) as Answer<Me> };
}
