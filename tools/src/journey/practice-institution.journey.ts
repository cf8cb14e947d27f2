import { waitFor } from '@tongxin/testing';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCsv } from '../oracle/csv';
import { expectedCoverage } from '../oracle/expected-coverage';
import { workServices as services } from '../ports';
import { coverageOf } from './coverage.query';
import type { Codes, House } from './house';
import { recordChange } from './record-change';

export const practiceFolder = resolve(__dirname, '../../practice');

export function practiceJourney(house: () => House): void {
  describe('the practice institution', () => {
    let codes: Codes;
    beforeAll(async () => {
      codes = await house().codes(await house().load(practiceFolder, '某市委党校(某市行政学院)'));
      // The other services learn who is who from events; every later question takes that as given.
      await waitFor(
        async () => {
          const { branch } = await house().ask<{ branch: Branch }>('party-affairs', BRANCH, { id: codes.branch('ZB03') });
          return branch.learningHours.members === MEMBERS.length && branch.findings && (await coverageOf(house(), 'hr')).due > 0;
        },
        { timeout: 20_000, interval: 100 },
      );
    });

    test('goes in as files and comes out as must-talk coverage, line by line', async () => {
      expect(await coverageOf(house(), 'hr')).toEqual(expectedCoverage);
      expect((await house().graphql(null, '{ talkCoverage(year: 2026) { due } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    });

    test("X-09 one query reads a branch's year from all four services", async () => {
      const { branch } = await house().ask<{ branch: Branch }>('party-affairs', BRANCH, { id: codes.branch('ZB03') });
      const units = read('departments').filter((row) => row['对口党支部编码'] === 'ZB03').map((row) => row['部门编码']);
      const found = read('inspection_findings').filter((row) => units.includes(row['对象编码'])).map((row) => ({ code: row['问题编号'] }));
      const named = read('branch_representatives').filter((row) => row['支部编码'] === 'ZB03');
      const attended = read('attendance').filter((row) => MEMBERS.includes(row['工号'] ?? '') && row['出勤情况'] === '出席');
      expect(branch).toEqual({
        name: '教研党支部',
        secretary: { staffNo: 'P0053' },
        members: { totalCount: MEMBERS.length },
        representatives: expect.arrayContaining(named.map((row) => ({ person: { staffNo: row['党员代表工号'] }, leader: { staffNo: row['班子成员工号'] } }))),
        sessions: { held: read('sessions').filter((row) => row['主办'] === 'ZB03' && row['状态'] === '已完成').length },
        learningHours: { hours: attended.reduce((sum, row) => sum + Number(row['认定学时']), 0), members: MEMBERS.length, suppressed: false },
        talkCoverage: { due: expect.any(Number), met: expect.any(Number) },
        findings: { total: found.length, list: expect.arrayContaining(found) },
      });
      expect([branch.talkCoverage.met > 0, branch.talkCoverage.met <= branch.talkCoverage.due, found.length > 0]).toEqual([true, true, true]);
    });

    test('a list of people costs each service the same number of statements, however long it is', async () => {
      const statements = () => Promise.all(services.map((service) => house().metric(service, 'sql_statements_total')));
      const costOf = async (first: number) => {
        await statements();
        const before = await statements();
        const { people } = await house().ask<{ people: { nodes: readonly unknown[] } }>('evp', PEOPLE, { first });
        expect(people.nodes).toHaveLength(first);
        return (await statements()).map((count, at) => count - (before[at] ?? 0));
      };
      const [ten, fifty] = [await costOf(10), await costOf(50)];
      expect(fifty).toEqual(ten);
      for (const [at, count] of fifty.entries()) expect([services[at], count > 0]).toEqual([services[at], true]);
    });

    test('an offer that is declined and one that is held look alike to the personnel office', async () => {
      const { open } = await house().ask<{ open: { nodes: readonly { talker: { id: string }; talkee: { id: string; staffNo: string } }[] } }>('hr', OPEN_DUTIES);
      const evp = (await house().ask<{ me: { person: { id: string } } }>('evp', '{ me { person { id } } }')).me.person.id;
      const mine = open.nodes.filter(({ talker, talkee }) => talker.id === evp || talkee.id === evp).map(({ talker, talkee }) => (talker.id === evp ? talkee : talker));
      const [declining, holding] = [...new Map(mine.map((person) => [person.id, person])).values()];
      expect([declining?.id, holding?.id]).toEqual([expect.any(String), expect.any(String)]);
      const institutionId = await practiceInstitution(house());
      const met = async () => (await coverageOf(house(), 'hr')).distinctPairsMet;
      const before = await met();

      await answered(house(), { institutionId, personId: declining!.id }, await planned(house(), declining!.id), 'DECLINE');
      expect(await met()).toBe(before + 1);

      const talkee = { institutionId, personId: holding!.id };
      const talk = await planned(house(), holding!.id);
      await answered(house(), talkee, talk, 'ACCEPT');
      await talked(house(), 'evp', 'recordTalk(input: { talkId: $talkId, heldOn: "2026-11-23" })', talk);
      await talked(house(), talkee, 'confirmTalk(input: { talkId: $talkId })', talk);
      expect(await met()).toBe(before + 2);

      const seen = async (person: string) =>
        (await house().ask<{ all: { nodes: readonly { status: string; talker: { id: string }; talkee: { id: string } }[] } }>('hr', ALL_DUTIES)).all.nodes
          .filter(({ talker, talkee: other }) => [talker.id, other.id].sort().join() === [evp, person].sort().join())
          .map(({ status }) => status);
      expect(new Set([...(await seen(declining!.id)), ...(await seen(holding!.id))])).toEqual(new Set(['MET']));
      // The talk itself is the pair's: the personnel office does not know of either.
      expect((await house().graphql('hr', 'query Talk($talkId: ID!) { talk(id: $talkId) { status } }', { talkId: talk })).data).toEqual({ talk: null });
    });

    test('a new head answers for the unit within two seconds', async () => {
      const institutionId = await practiceInstitution(house());
      const hr = (await house().ask<{ me: { person: { id: string } } }>('hr', '{ me { person { id } } }')).me.person.id;
      const owes = async () => {
        const { nodes } = (await house().ask<{ all: { nodes: readonly { ruleCode: string; talker: { staffNo: string } }[] } }>('hr', ALL_DUTIES)).all;
        return nodes.filter(({ ruleCode, talker }) => ruleCode === 'WBT-5' && talker.staffNo === 'P0038').length;
      };
      expect(await owes()).toBe(0);
      await recordChange(house(), { institutionId, personId: hr }, codes, { on: '2026-11-01', kind: 'head', unit: 'D08', person: 'P0038' });
      const since = Date.now();
      await waitFor(async () => (await owes()) > 0, { timeout: 10_000 });
      expect(Date.now() - since).toBeLessThan(2_000);
    });
  });
}

const read = (file: string) => parseCsv(readFileSync(join(practiceFolder, `${file}.csv`), 'utf8'));
const MEMBERS = read('people').filter((row) => row['所属党支部'] === 'ZB03').map((row) => row['工号']);

interface Branch {
  readonly learningHours: { readonly members: number };
  readonly talkCoverage: { readonly due: number; readonly met: number };
  readonly findings: object | null;
}

async function practiceInstitution(house: House): Promise<string> {
  return (await house.ask<{ institution: { id: string } }>('hr', '{ institution { id } }')).institution.id;
}

async function planned(house: House, talkeeId: string): Promise<string> {
  const query = 'mutation Plan($input: PlanTalkInput!) { planTalk(input: $input) { talk { id } userErrors { message } } }';
  const { planTalk } = await house.ask<{ planTalk: { talk: { id: string } | null } }>('evp', query, { input: { talkeeId, plannedOn: '2026-11-23' } });
  return planTalk.talk?.id ?? '';
}

const answered = (house: House, talkee: { institutionId: string; personId: string }, talkId: string, answer: 'ACCEPT' | 'DECLINE') =>
  talked(house, talkee, `answerTalk(input: { talkId: $talkId, answer: ${answer} })`, talkId);

async function talked(house: House, caller: Parameters<House['ask']>[0], mutation: string, talkId: string): Promise<void> {
  const query = `mutation Talked($talkId: ID!) { done: ${mutation} { userErrors { message } } }`;
  const { done } = await house.ask<{ done: { userErrors: readonly unknown[] } }>(caller, query, { talkId });
  expect(done.userErrors).toEqual([]);
}

const BRANCH = `query Branch($id: ID!) { branch(id: $id) {
  name secretary { staffNo } members { totalCount } representatives(year: 2026) { person { staffNo } leader { staffNo } }
  sessions(year: 2026) { held } learningHours(year: 2026) { hours members suppressed }
  talkCoverage(year: 2026) { due met }
  findings(year: 2026) { total list { code } } } }`;

const PEOPLE = `query People($first: Int!) { people(first: $first) { nodes { staffNo department { name head { staffNo } findings(year: 2026) { total } sessions(year: 2026) { held } }
  talkDuties(year: 2026) { due } } } }`;

const OPEN_DUTIES = '{ open: talkDuties(year: 2026, ruleCode: "WBT-1", status: OPEN, first: 100) { nodes { talker { id staffNo } talkee { id staffNo } } } }';
const ALL_DUTIES = '{ all: talkDuties(year: 2026, first: 100) { nodes { ruleCode status talker { id staffNo } talkee { id staffNo } } } }';
