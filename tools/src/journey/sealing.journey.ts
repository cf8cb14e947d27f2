import { databaseNames, withClient } from '@tongxin/cluster';
import { graphClient } from '../graph-client';
import { talkClient, type TalkClient } from '../talk-client/talk-client';
import type { House } from './house';
import { linesWith } from './traced-request';

/** The cheapest hash that is taken, so that a test is quick. */
const cost = { memoryKiB: 19_456, iterations: 2, parallelism: 1 };
const FIRST = '今年的教学任务偏重想减一门课';
const CHANGED = '已与教务处商量下学期减一门课';
const PROMISED = '下周向教务处递交调课申请';
/** As it would stand in a text, a key, a byte array or a body that was encoded once more. */
const formsOf = (word: string): string[] => {
  const bytes = Buffer.from(word);
  const escaped = [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return [word, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '').slice(0, -1), encodeURIComponent(word), escaped];
};

/** Two people and a note, from tools/talk-client through the public graph alone. */
export function sealingJourney(house: () => House): void {
  describe('T-01 T-11 what the two write is theirs', () => {
    let people: Record<'head' | 'staff' | 'third', { readonly institutionId: string; readonly personId: string }>;
    let talkId: string;
    let note: string;
    let code: string;
    const device = async (who: keyof typeof people): Promise<TalkClient> => talkClient(graphClient(house().url, await house().token(people[who])), cost);

    beforeAll(async () => {
      const { institution } = await house().ask<{ institution: { id: string } }>('hr', '{ institution { id } }');
      const codes = await house().codes(institution.id);
      const as = (staffNo: string) => ({ institutionId: institution.id, personId: codes.person(staffNo) });
      people = { head: as('P0006'), staff: as('P0010'), third: as('P0012') };
      await (await device('head')).createKey('第一个口令 一二三四');
      code = await (await device('staff')).createKey('second passphrase');
      const { made } = await house().ask<{ made: { talk: { id: string } } }>(
        people.head, 'mutation ($input: PlanTalkInput!) { made: planTalk(input: $input) { talk { id } } }', { input: { talkeeId: codes.person('P0010'), plannedOn: '2026-11-24' } });
      talkId = made.talk.id;
      note = await (await device('staff')).write(talkId, FIRST);
      await (await device('staff')).edit(talkId, note, CHANGED);
      await (await device('head')).write(talkId, FIRST, true);
      const actionId = await (await device('staff')).promise(talkId, PROMISED, '2026-12-01');
      const done = async (who: keyof typeof people, mutation: string, type: string, input: object) =>
        expect(await house().ask(people[who], `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code } } }`, { input })).toEqual({ done: { userErrors: [] } });
      await done('staff', 'answerTalk', 'AnswerTalkInput', { talkId, answer: 'ACCEPT' });
      await done('head', 'advanceAction', 'AdvanceActionInput', { noteId: actionId, seenStatus: 'PROPOSED', version: 1 });
      await done('head', 'recordTalk', 'RecordTalkInput', { talkId, heldOn: '2026-11-23' });
      await done('staff', 'confirmTalk', 'TalkInput', { talkId });
      await done('staff', 'advanceAction', 'AdvanceActionInput', { noteId: actionId, seenStatus: 'AGREED', version: 1 });
      await done('head', 'advanceAction', 'AdvanceActionInput', { noteId: actionId, seenStatus: 'DONE', version: 1 });
      await done('head', 'closeTalk', 'TalkInput', { talkId });
    });

    it('both read it on a second device, in its newest revision', async () => {
      const texts = async (who: 'head' | 'staff', passphrase: string) => (await (await device(who)).read(talkId, passphrase)).map(({ kind, version, text }) => [kind, version, text]);
      const written = [['NOTE', 2, CHANGED], ['AGENDA', 1, FIRST], ['ACTION', 1, PROMISED]];
      expect(await texts('head', '第一个口令 一二三四')).toEqual(written);
      expect(await texts('staff', 'second passphrase')).toEqual(written);
    });

    it('a third person, every administrator and another institution get nothing', async () => {
      await (await device('third')).createKey('third passphrase');
      await expect((await device('third')).read(talkId, 'third passphrase')).rejects.toThrow('找不到这次谈话');
      for (const caller of ['sysadmin', 'secadmin', 'auditadmin', 'evp', 'hr', 'party-affairs'] as const) {
        expect(await house().ask(caller, 'query ($id: ID!) { talk(id: $id) { notes { envelope } } }', { id: talkId })).toEqual({ talk: null });
      }
      const abroad = await house().load(`${__dirname}/../access/institution`, '外校');
      const codes = await house().codes(abroad);
      expect(await house().ask({ institutionId: abroad, personId: codes.person('P0010') }, 'query ($id: ID!) { talk(id: $id) { notes { envelope } } }', { id: talkId })).toEqual({ talk: null });
    });

    it('a new passphrase opens what was written before, the recovery code works once, and the old ones open nothing', async () => {
      const staff = await device('staff');
      const next = await staff.changePassphrase('second passphrase', 'another passphrase');
      await expect(staff.read(talkId, 'second passphrase')).rejects.toThrow('口令不对');
      expect(await staff.read(talkId, 'another passphrase')).toHaveLength(3);
      await expect(staff.recover(code, 'yet another one')).rejects.toThrow('恢复码不对');
      await (await device('staff')).recover(next, 'yet another one');
      expect(await staff.read(talkId, 'yet another one')).toHaveLength(3);
      await expect(staff.recover(next, 'the last passphrase')).rejects.toThrow('恢复码不对');
    });

    it('no table of any database, no outbox, no job and no log holds a word of it, nor a passphrase or a code', async () => {
      const words = [FIRST, CHANGED, PROMISED, '教学任务', '减一门课', '调课申请', 'second passphrase', 'another passphrase', '第一个口令', code].flatMap(formsOf);
      let read = 0;
      for (const name of databaseNames) {
        await withClient(house().database(name).superuserUrl, async (sql) => {
          const tables = await sql.query<{ name: string }>(
            `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
          for (const { name: table } of tables.rows) {
            const { rows } = await sql.query<{ text: string }>(`select t::text as text from ${table} t`);
            read += rows.length;
            for (const { text } of rows) for (const word of words) if (text.includes(word)) throw new Error(`${name}: ${table} holds ${word}`);
          }
        });
      }
      expect(read).toBeGreaterThan(1_000);
      expect(words.flatMap((word) => linesWith(house(), word))).toEqual([]);
    });
  });
}
