import { join } from 'node:path';
import { catalogueProblems, createDataSource } from '@tongxin/database';
import { jobsException } from '@tongxin/jobs';
import { opsTables } from '../data-source';
import { PracticeInstitution, practiceRows, practiceSheets, rowsOf } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0001 EVP, P0002 leader, P0006 head of D02, P0013 HR, P0017 party affairs, P0009 committee of ZB01, P0008 staff, P0080 retired. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Shown {
  rules: { code: string; due: number; met: number | null }[];
  due: number;
  met: number | null;
  distinctPairs: number;
  distinctPairsMet: number | null;
  people: number;
  peopleReached: number | null;
  suppressed: boolean;
}
const fields = 'year asOf rules { code due met } due met distinctPairs distinctPairsMet people peopleReached suppressed';
async function coverageFor(who: Asker, asOf?: string, of = practice): Promise<Shown | null> {
  const { data, errors } = await service.ask<{ talkCoverage: Shown | null }>(of, who, `query ($asOf: Date) { talkCoverage(year: 2026, asOf: $asOf) { ${fields} } }`, { asOf });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.talkCoverage;
}

it('every table has its tenant key, forced policy and composite foreign keys, every column its classification', async () => {
  const owner = createDataSource({ url: service.database.superuserUrl, applicationName: 'catalogue' });
  await owner.initialize();
  try {
    expect(await catalogueProblems(owner, service.dataSource, { ops: opsTables, others: jobsException })).toEqual([]);
  } finally {
    await owner.destroy();
  }
});

describe('T-03 the practice institution', () => {
  const expected = rowsOf(join(__dirname, '../testdata/expected_talk_coverage.csv'));
  const line = (name: string): [number, number] => {
    const row = expected.find((r) => r['口径'] === name);
    return [Number(row?.['应谈']), Number(row?.['已谈'])];
  };

  it.each(['P0001', 'P0002', 'P0013', 'P0017'])('T-03 N-03 shows %s the expected numbers, line by line', async (who) => {
    const shown = await coverageFor(who);
    expect(expected).toHaveLength(8);
    expect(shown?.rules).toEqual(['WBT-1', 'WBT-2', 'WBT-3', 'WBT-4', 'WBT-5'].map((code) => ({ code, due: line(code)[0], met: line(code)[1] })));
    expect([shown?.due, shown?.met]).toEqual(line('必谈义务合计'));
    expect([shown?.distinctPairs, shown?.distinctPairsMet]).toEqual(line('去重后谈话对数'));
    expect([shown?.people, shown?.peopleReached]).toEqual(line('在职教职工至少被谈(或谈)1次人数'));
    expect(shown).toMatchObject({ suppressed: false, asOf: '2026-11-23' });
    expect(Math.round(((shown?.met ?? 0) / (shown?.due ?? 1)) * 1000) / 10).toBe(84.3);
  });

  it.each([['T-05', 'WBT-1', 21], ['T-06', 'WBT-2', 10], ['T-07', 'WBT-3', 15], ['T-08', 'WBT-4', 10], ['T-09', 'WBT-5', 59]])('%s %s owes so many talks: %i', async (_row, code, due) => {
    expect((await coverageFor('P0001'))?.rules.find((rule) => rule.code === code)?.due).toBe(due);
  });

  /** Due pairs by rule, straight from the cells. */
  function duePairs(day: string): string[] {
    const people = practiceRows('people.csv').filter((p) => p['在职状态'] === '在职');
    const is = (column: string) => people.filter((p) => p[column] === '是').map((p) => p['工号'] ?? '');
    const units = practiceRows('departments.csv');
    const heads = new Set(units.map((d) => d['负责人工号']));
    const team = is('是否校(院)委班子成员');
    return [
      ...new Set([...team, ...is('是否县处级领导干部'), ...is('是否青年骨干')].filter((p) => p !== 'P0001').map((p) => `WBT-1 P0001 ${p}`)),
      ...team.flatMap((a) => team.filter((b) => a < b).map((b) => `WBT-2 ${a} ${b}`)),
      ...units.filter((d) => d['部门类型'] !== '领导班子').map((d) => `WBT-3 ${d['分管校(院)领导工号']} ${d['负责人工号']}`),
      ...practiceRows('branch_representatives.csv').filter((r) => (r['推选日期'] ?? '') <= day).map((r) => `WBT-4 ${r['班子成员工号']} ${r['党员代表工号']}`),
      ...units.flatMap((d) => people.filter((p) => p['部门编码'] === d['部门编码'] && !heads.has(p['工号']) && !team.includes(p['工号'] ?? '')).map((p) => `WBT-5 ${d['负责人工号']} ${p['工号']}`)),
    ];
  }

  it.each(['2026-01-01', '2026-01-12', '2026-03-31', '2026-06-30', '2026-09-07', '2026-11-22'])('T-03 replays %s as the ledger’s cells say', async (day) => {
    const held = new Set(practiceRows('talk_plan.csv').filter((t) => t['状态'] === '已完成' && (t['计划日期'] ?? '') <= day).map((t) => [t['谈话人工号'], t['谈话对象工号']].sort().join(' ')));
    const due = duePairs(day).map((d) => d.split(' ')).map(([rule = '', ...pair]) => ({ rule, met: held.has(pair.sort().join(' ')) }));
    const shown = await coverageFor('P0013', day);
    expect(shown).toMatchObject({ due: due.length, met: due.filter((d) => d.met).length });
    expect(shown?.rules.map((r) => [r.due, r.met])).toEqual(['WBT-1', 'WBT-2', 'WBT-3', 'WBT-4', 'WBT-5'].map((code) => {
      const of = due.filter((d) => d.rule === code);
      return [of.length, of.filter((d) => d.met).length];
    }));
  });

  it('T-03 asks at most the year’s last day', async () => {
    const { data } = await service.ask<{ talkCoverage: { asOf: string } }>(practice, 'P0013', '{ talkCoverage(year: 2026, asOf: "2027-05-01") { asOf } }');
    expect(data.talkCoverage.asOf).toBe('2026-12-31');
  });
});

describe('who sees what', () => {
  it('ordinary staff see totals under the small-number rule', async () => {
    await service.setToday('2026-12-01');
    const shown = await coverageFor('P0008');
    expect(shown).toMatchObject({ asOf: '2026-11-30', due: 115, distinctPairs: 109, people: 79, suppressed: true });
    // 18 of 21, 9 of 10, 13 of 15, 9 of 10: each leaves fewer than five open; 48 of 59 does not.
    expect(shown?.rules.slice(0, 4).map((r) => r.met)).toEqual([null, null, null, null]);
    expect(shown?.peopleReached).toBe(72);
  });

  it('line 5: they see the ends of months that are over, whatever day they ask for: two days one apart would tell of one talk', async () => {
    const asOf = async (who: Asker, day?: string) => ((await coverageFor(who, day)) as { asOf?: string } | null)?.asOf;
    expect([await asOf('P0008'), await asOf('P0008', '2026-11-22'), await asOf('P0008', '2026-06-30'), await asOf('P0008', '2026-06-29'), await asOf('P0008', '2026-12-31')])
      .toEqual(['2026-10-31', '2026-10-31', '2026-06-30', '2026-05-31', '2026-10-31']);
    expect(await asOf('P0013', '2026-11-22')).toBe('2026-11-22');
    const branch = async (who: Asker) => (await service.ask<{ _entities: { talkCoverage: { asOf: string } }[] }>(practice, who, entities('Branch', [practice.branch('ZB01')], 'talkCoverage(year: 2026) { asOf }'))).data._entities[0]?.talkCoverage.asOf;
    expect([await branch('P0013'), await branch('P0009')]).toEqual(['2026-11-23', '2026-10-31']);
    const unit = async (who: Asker) => (await service.ask<{ _entities: { talkCoverage: { asOf: string } }[] }>(practice, who, entities('Department', [practice.department('D02')], 'talkCoverage(year: 2026) { asOf }'))).data._entities[0]?.talkCoverage.asOf;
    expect([await unit('P0013'), await unit('P0006')]).toEqual(['2026-11-23', '2026-11-23']);
  });

  it.each<[string, Asker]>([['a system administrator', { administrator: 'SYSTEM' }], ['an audit administrator', { administrator: 'AUDIT' }]])('%s sees nothing', async (_name, who) => {
    expect(await coverageFor(who)).toBeNull();
    const { data } = await service.ask(practice, who, '{ talkRules { code } talkDuties(year: 2026) { totalCount } myTalkDuties(year: 2026) { id } myTalks(year: 2026) { totalCount nodes { id } } }');
    expect(data).toEqual({ talkRules: [], talkDuties: null, myTalkDuties: [], myTalks: { totalCount: 0, nodes: [] } });
  });

  it.each(['{ talkCoverage(year: 2026) { due } }', '{ talkDuties(year: 2026) { totalCount } }', '{ myTalkDuties(year: 2026) { id } }', '{ myTalks(year: 2026) { totalCount } }', '{ talkRules { code } }'])(
    'an anonymous caller is asked to sign in: %s', async (query) => {
      expect((await service.ask(practice, null, query)).errors?.map((e) => e.extensions.code)).toEqual(['UNAUTHENTICATED']);
    });

  it('another institution has its own duties, none of these', async () => {
    const other = new PracticeInstitution();
    await service.hear(other);
    expect(await coverageFor('P0013', undefined, other)).toMatchObject({ rules: [], due: 0, met: 0, people: 79 });
    const duty = await anyDuty();
    const { data } = await service.ask<{ _entities: unknown[] }>(other, 'P0013', entities('TalkDuty', [duty.id], 'status'));
    expect(data._entities).toEqual([null]);
    expect(await coverageFor('P0013')).toMatchObject({ due: 115, met: 97 });
  });

  it.each(['P0008', 'P0006', 'P0009', 'P0080'])('T-10 %s does not see the list of duties', async (who) => {
    expect((await service.ask<{ talkDuties: null }>(practice, who, '{ talkDuties(year: 2026) { totalCount nodes { id } } }')).data.talkDuties).toBeNull();
  });

  it.each(['P0002', 'P0013', 'P0017'])('%s pages through the duties that are open, without a gap or repetition', async (who) => {
    type Page = { talkDuties: { totalCount: number; nodes: { id: string; ruleCode: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const page = 'query ($after: String) { talkDuties(year: 2026, status: OPEN, first: 5, after: $after) { totalCount nodes { id ruleCode } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { talkDuties }: Page = (await service.ask<Page>(practice, who, page, { after })).data;
      expect(talkDuties.totalCount).toBe(18);
      seen.push(...talkDuties.nodes.map((d) => d.id));
      after = talkDuties.pageInfo.endCursor;
      more = talkDuties.pageInfo.hasNextPage;
    }
    expect([seen.length, new Set(seen).size]).toEqual([18, 18]);
  });

  it('a duty read by somebody else leaves a row for each of the two in the audit; one’s own does not', async () => {
    const count = async () => (await service.rows<{ n: number }>(practice, `select count(*)::int as n from app.audit_entry where institution_id = $1 and kind = 'READ'`))[0]?.n ?? 0;
    const before = await count();
    const { data } = await service.ask<{ talkDuties: { nodes: { talker: { id: string }; talkee: { id: string } }[] } }>(practice, 'P0013', '{ talkDuties(year: 2026, first: 20) { nodes { talker { id } talkee { id } } } }');
    const others = data.talkDuties.nodes.filter((d) => ![d.talker.id, d.talkee.id].includes(practice.person('P0013'))).length;
    expect(await count()).toBe(before + 2 * others);
  });

  it.each<[string, string, { due: number; met: number } | null]>([
    ['P0042', 'P0042', { due: 7, met: 5 }], ['P0002', 'P0042', { due: 7, met: 5 }], ['P0006', 'P0042', null], ['P0013', 'P0042', null], ['P0008', 'P0042', null],
  ])('T-10 %s asks for the totals of %s', async (who, of, totals) => {
    const { data } = await service.ask<{ _entities: { talkDuties: object | null }[] }>(practice, who, entities('Person', [practice.person(of)], 'talkDuties(year: 2026) { due met }'));
    expect(data._entities[0]?.talkDuties ?? null).toEqual(totals);
  });

  it.each<[string, number | null]>([['P0013', 32], ['P0009', 32], ['P0008', null], ['P0020', null], ['P0080', null]])('%s asks for the coverage of branch ZB01', async (who, due) => {
    const { data } = await service.ask<{ _entities: { talkCoverage: { due: number } | null }[] }>(practice, who, entities('Branch', [practice.branch('ZB01')], 'talkCoverage(year: 2026) { due met }'));
    const members = new Set(practiceRows('people.csv').filter((p) => p['所属党支部'] === 'ZB01').map((p) => practice.person(p['工号'] ?? '')));
    const duties = await service.rows<{ talkerId: string; talkeeId: string; mutual: boolean }>(practice, `select talker_id as "talkerId", talkee_id as "talkeeId", mutual from app.talk_duty where institution_id = $1`);
    const counted = duties.filter((d) => members.has(d.talkeeId) || (d.mutual && members.has(d.talkerId))).length;
    expect(data._entities[0]?.talkCoverage?.due ?? null).toBe(due === null ? null : counted);
  });

  it.each<[string, boolean]>([['P0006', true], ['P0001', true], ['P0013', true], ['P0020', false], ['P0008', false]])('%s asks for the coverage of D02: %s', async (who, seen) => {
    const { data } = await service.ask<{ _entities: { talkCoverage: { due: number; headVacant: boolean } | null }[] }>(practice, who, entities('Department', [practice.department('D02')], 'talkCoverage(year: 2026) { due met headVacant }'));
    expect(data._entities[0]?.talkCoverage ?? null).toEqual(seen ? { due: 6, met: expect.any(Number), headVacant: false } : null);
  });
});

it('line 5: an answer of January counts for the year before, for the offices at once, and for everybody else with the end of January', async () => {
  const house = new PracticeInstitution();
  await service.hear(house);
  await service.import(house, await practiceSheets(), 'apply');
  const act = async (who: string, call: string): Promise<string> => {
    const { data, errors } = await service.ask<{ done: { talk: { id: string } | null } }>(house, who, `mutation { done: ${call} { talk { id } } }`);
    if (!data?.done.talk) throw new Error(JSON.stringify([errors, data]));
    return data.done.talk.id;
  };
  const open = await service.ask<{ talkDuties: { nodes: { talker: { id: string }; talkee: { id: string } }[] } }>(house, 'P0013', '{ talkDuties(year: 2026, status: OPEN, ruleCode: "WBT-5", first: 1) { nodes { talker { id } talkee { id } } } }');
  const [talker = '', talkee = ''] = open.data.talkDuties.nodes.flatMap((duty) => [duty.talker.id, duty.talkee.id]);
  const talkId = await act(house.staffNo(talker), `planTalk(input: { talkeeId: "${talkee}", plannedOn: "2026-12-30" })`);
  await act(house.staffNo(talkee), `answerTalk(input: { talkId: "${talkId}", answer: ACCEPT })`);
  const met = async (day: string) => {
    await service.setToday(day);
    return [await coverageFor('P0013', undefined, house), await coverageFor('P0008', undefined, house)].map((shown) => shown?.rules.find(({ code }) => code === 'WBT-5')?.met ?? 0);
  };
  const [before = 0] = await met('2027-01-05');
  await act(house.staffNo(talkee), `answerTalk(input: { talkId: "${talkId}", answer: DECLINE })`);
  expect([await met('2027-01-05'), await met('2027-01-31'), await met('2027-02-01')]).toEqual([[before + 1, before], [before + 1, before], [before + 1, before + 1]]);
});

it('refuses restricted figures while the directory is older than 60 s', async () => {
  await service.poll(61);
  for (const query of ['{ talkCoverage(year: 2026) { due } }', '{ talkDuties(year: 2026) { totalCount } }', '{ myTalkDuties(year: 2026) { id } }']) {
    expect((await service.ask(practice, 'P0013', query)).errors?.map((e) => e.extensions.code)).toEqual(['DIRECTORY_STALE']);
  }
  await service.poll(59);
  expect(await coverageFor('P0013')).toMatchObject({ due: 115 });
});

it.each<[string, string]>([
  ['{ talkCoverage(year: 1999) { due } }', '年度应在 2000 到 2100 之间'],
  ['{ talkDuties(year: 2026, first: 0) { totalCount } }', '每页条数 first 应在 1 到 100 之间'],
  ['{ talkDuties(year: 2026, after: "x") { totalCount } }', '分页游标无效,请从第一页重新开始'],
  ['{ talkCoverage(year: 2026, asOf: "2026-02-30") { due } }', '日期应为真实存在的某一天,写作 YYYY-MM-DD'],
])('%s is the caller’s mistake', async (query, message) => {
  expect((await service.ask(practice, 'P0013', query)).errors?.map((e) => [e.extensions.code, e.message])).toEqual([['BAD_USER_INPUT', message]]);
});

it('ten people and fifty cost the same number of statements', async () => {
  const cost = async (n: number) => {
    const before = await service.statements();
    const { errors } = await service.ask(practice, 'P0002', entities('Person', Object.values(practice.people).slice(0, n), 'talkDuties(year: 2026) { due met }'));
    expect(errors).toBeUndefined();
    return (await service.statements()) - before;
  };
  await cost(1);
  expect(await cost(50)).toBe(await cost(10));
});

const entities = (of: string, ids: string[], more: string) => `{ _entities(representations: [${ids.map((id) => `{ __typename: "${of}", id: "${id}" }`).join(', ')}]) { ... on ${of} { id ${more} } } }`;

async function anyDuty(): Promise<{ id: string }> {
  const { data } = await service.ask<{ talkDuties: { nodes: { id: string }[] } }>(practice, 'P0013', '{ talkDuties(year: 2026, first: 1) { nodes { id } } }');
  return data.talkDuties.nodes[0] ?? { id: '' };
}
