import { randomUUID } from 'node:crypto';
import { catalogueProblems, createDataSource } from '@tongxin/database';
import { encodeCursor } from '@tongxin/subgraph';
import { opsTables } from './data-source';
import { startEducation, type Asker, type Education } from './education.fixtures';
import { plainCsv, sampleInstitution, type SampleInstitution } from './sample-institution.fixtures';

let education: Education;
let sample: SampleInstitution;
const person = (staffNo: string): string => sample.references.people[staffNo] ?? '';
const branch = (code: string): string => sample.references.branches[code] ?? '';
const as = (staffNo: string): Asker => ({ institutionId: sample.institutionId, personId: person(staffNo) });

beforeAll(async () => {
  education = await startEducation();
  sample = await sampleInstitution();
  await education.tellDirectory(sample, new Date());
  await (await education.stage(sample, sample.sheets)).apply();
});
afterAll(() => education.close());
beforeEach(() => education.tellDirectory(sample, new Date()));

/** P0017 is secretary of ZB01 and head of D04; P0009 sits on ZB01's committee; P0007 holds no office; P0013 is HR; P0001 leads. */
const entities = (of: 'Person' | 'Branch' | 'Department', ids: string[], fields: string) =>
  [`query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${of} { id ${fields} } } }`, { of: ids.map((id) => ({ __typename: of, id })) }] as const;

/** A cursor behind everything on a day. */
const afterDay = (day: string) => encodeCursor([day, 'ffffffff-ffff-ffff-ffff-ffffffffffff']);

async function entity<T>(asker: Asker | null, of: 'Person' | 'Branch' | 'Department', id: string, fields: string): Promise<T | null> {
  const { data, errors } = await education.ask<{ _entities: (T | null)[] }>(asker, ...entities(of, [id], fields));
  if (errors) throw new Error(JSON.stringify(errors));
  return data._entities[0] ?? null;
}

it('every table has its tenant key, forced policy and composite foreign keys, every column its classification', async () => {
  const owner = createDataSource({ url: education.database.superuserUrl, applicationName: 'catalogue' });
  await owner.initialize();
  try {
    expect(await catalogueProblems(owner, education.dataSource, { ops: opsTables })).toEqual([]);
  } finally {
    await owner.destroy();
  }
});

describe('the sample institution', () => {
  it('has 110 sessions held and 8 planned', async () => {
    const { data } = await education.ask<{ sessions: { totalCount: number } }>(as('P0007'), '{ sessions(year: 2026) { totalCount } }');
    expect(data.sessions.totalCount).toBe(118);
    const { data: rest } = await education.ask<{ sessions: { nodes: { state: string }[] } }>(
      as('P0007'), 'query ($after: String) { sessions(year: 2026, first: 100, after: $after) { nodes { state } } }', { after: afterDay('2026-11-23') });
    expect(rest.sessions.nodes.map((s) => s.state)).toEqual(Array(8).fill('PLANNED'));
    const hosted = await Promise.all([...Object.values(sample.references.branches), ...Object.values(sample.references.departments)].map((id) =>
      entity<{ sessions: { held: number; planned: number } }>(as('P0007'), 'Branch', id, 'sessions(year: 2026) { held planned }')));
    const byMassOrganisations = plainCsv('sessions.csv').filter((s) => s['主办']?.endsWith('会') || s['主办'] === '团支部' || s['主办']?.endsWith(')')).length;
    expect(hosted.reduce((sum, h) => sum + (h?.sessions.held ?? 0), byMassOrganisations)).toBe(110);
    expect(hosted.reduce((sum, h) => sum + (h?.sessions.planned ?? 0), 0)).toBe(8);
  });

  it('pages through a year without a gap or a repetition', async () => {
    type Page = { sessions: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const page = 'query ($after: String) { sessions(year: 2026, first: 50, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }';
    const codes: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { sessions }: Page = (await education.ask<Page>(as('P0007'), page, { after })).data;
      codes.push(...sessions.nodes.map((s) => s.code));
      after = sessions.pageInfo.endCursor;
      more = sessions.pageInfo.hasNextPage;
    }
    const [days, plain] = [new Map(plainCsv('sessions.csv').map((s) => [s['活动编号'], s['日期'] ?? ''])), plainCsv('sessions.csv').map((s) => s['活动编号'])];
    expect([...codes].sort()).toEqual([...plain].sort());
    expect(codes.map((c) => days.get(c))).toEqual(codes.map((c) => days.get(c)).sort());
  });

  it('credits every person the hours of an independent sum over the sheet', async () => {
    const held = new Map(plainCsv('sessions.csv').map((s) => [s['活动编号'], s['状态'] === '已完成' && (s['日期'] ?? '') <= '2026-11-23']));
    const sums = new Map<string, number>();
    for (const row of plainCsv('attendance.csv')) {
      if (row['出勤情况'] === '出席' && held.get(row['活动编号'])) sums.set(row['工号'] ?? '', (sums.get(row['工号'] ?? '') ?? 0) + Number(row['认定学时']));
    }
    for (const staffNo of ['P0001', 'P0007', 'P0017', 'P0050', 'P0080', 'P0092']) {
      const own = await entity<{ learningHours: { hours: number } }>(as(staffNo), 'Person', person(staffNo), 'learningHours(year: 2026) { hours }');
      expect([staffNo, own?.learningHours.hours]).toEqual([staffNo, sums.get(staffNo) ?? 0]);
    }
    expect(sums.get('P0017')).toBeGreaterThan(10);
    const members = plainCsv('people.csv').filter((p) => p['所属党支部'] === 'ZB01').map((p) => p['工号'] ?? '');
    const total = await entity<object>(as('P0017'), 'Branch', branch('ZB01'), 'learningHours(year: 2026) { hours members suppressed }');
    expect(total).toMatchObject({ learningHours: { hours: members.reduce((sum, p) => sum + (sums.get(p) ?? 0), 0), members: members.length, suppressed: false } });
  });

  it('E-45 asks 56 hours of the committee, 32 of members, and says why', async () => {
    const fields = 'learningHours(year: 2026) { requiredHours basis basisInEnglish certainty }';
    const nonMember = plainCsv('people.csv').find((p) => p['所属党支部'] === '' && p['在职状态'] === '在职')?.['工号'] ?? '';
    expect(await entity(as('P0009'), 'Person', person('P0009'), fields)).toMatchObject({ learningHours: { requiredHours: 56, certainty: 'PROBABLE' } });
    expect(await entity(as('P0007'), 'Person', person('P0007'), fields)).toMatchObject({
      learningHours: { requiredHours: 32, certainty: 'CERTAIN', basis: expect.stringContaining('第二十条') as string, basisInEnglish: expect.stringContaining('art. 20') as string } });
    expect(await entity(as(nonMember), 'Person', person(nonMember), fields)).toMatchObject({ learningHours: { requiredHours: null, basis: null, basisInEnglish: null } });
  });

  it('counts what a branch and a unit hosted', async () => {
    const counts = (host: string) => {
      const of = plainCsv('sessions.csv').filter((s) => s['主办'] === host);
      return { held: of.filter((s) => s['状态'] === '已完成').length, planned: of.filter((s) => s['状态'] === '计划中').length };
    };
    const fields = 'sessions(year: 2026) { held planned list(first: 3) { nodes { code host { branch { id } department { id } massOrganisationName } } totalCount } }';
    const of = await entity<{ sessions: { list: { nodes: { host: object }[]; totalCount: number } } }>(as('P0007'), 'Branch', branch('ZB03'), fields);
    expect(of?.sessions).toMatchObject(counts('ZB03'));
    expect(of?.sessions.list).toMatchObject({ totalCount: 16, nodes: [1, 2, 3].map(() => ({ host: { branch: { id: branch('ZB03') }, department: null, massOrganisationName: null } })) });
    expect(await entity(as('P0007'), 'Department', sample.references.departments['D05'] ?? '', 'sessions(year: 2026) { held planned }')).toMatchObject({ sessions: counts('D05') });
  });

  it('names a mass organisation as host, and the speaker', async () => {
    const { data } = await education.ask<{ programmes: { code: string; id: string; host: object }[] }>(as('P0007'), '{ programmes { id code host { massOrganisationName branch { id } } } }');
    expect(data.programmes).toHaveLength(23);
    expect(data.programmes.find((p) => p.code === 'JY22')?.host).toEqual({ massOrganisationName: '团支部', branch: null });
    const page = await education.ask<object>(as('P0007'), 'query ($p: ID) { sessions(year: 2026, first: 1, programmeId: $p) { nodes { code speaker { id } programme { code } } } }',
      { p: data.programmes.find((p) => p.code === 'JY10')?.id });
    expect(page.data).toEqual({ sessions: { nodes: [{ code: 'HD0001', speaker: { id: person('P0017') }, programme: { code: 'JY10' } }] } });
  });
});

describe('attendance', () => {
  const find = async (asker: Asker, code: string, fields: string) => {
    type Sessions = { nodes: { id: string; code: string }[] };
    const { data } = await education.ask<{ a: Sessions; b: Sessions }>(
      asker, 'query ($after: String) { a: sessions(year: 2026, first: 100) { nodes { id code } } b: sessions(year: 2026, first: 100, after: $after) { nodes { id code } } }', { after: afterDay('2026-06-30') });
    const id = [...data.a.nodes, ...data.b.nodes].find((s) => s.code === code)?.id;
    return (await education.ask<{ session: Record<string, unknown> | null }>(asker, `query ($id: ID!) { session(id: $id) { ${fields} } }`, { id })).data.session;
  };
  // The newest session that ZB01 has held; and the first of the year.
  const newest = () => plainCsv('sessions.csv').filter((s) => s['主办'] === 'ZB01' && s['状态'] === '已完成').sort((a, b) => ((a['日期'] ?? '') < (b['日期'] ?? '') ? 1 : -1))[0]?.['活动编号'] ?? '';

  it('names participants to the host within 30 days, to nobody else and no longer', async () => {
    const expected = plainCsv('attendance.csv').filter((a) => a['活动编号'] === newest()).map((a) => person(a['工号'] ?? '')).sort();
    const seen = await find(as('P0017'), newest(), 'participants(first: 100) { nodes { person { id } state } totalCount }') as { participants: { nodes: { person: { id: string } }[]; totalCount: number } };
    expect(seen.participants.nodes.map((n) => n.person.id)).toEqual(expected);
    expect(seen.participants.totalCount).toBe(expected.length);
    expect(await find(as('P0017'), 'HD0001', 'participants { totalCount }')).toEqual({ participants: null });
    for (const staffNo of ['P0007', 'P0020', 'P0013', 'P0001']) expect(await find(as(staffNo), newest(), 'participants { totalCount }')).toEqual({ participants: null });
  });

  it('N-02 shows totals under the small-number rule to the host, HR and leadership alone', async () => {
    const rows = plainCsv('attendance.csv').filter((a) => a['活动编号'] === 'HD0001');
    const present = rows.filter((a) => a['出勤情况'] === '出席').length;
    const all = rows.length;
    const shown = all - present >= 5 ? present : null;
    for (const staffNo of ['P0017', 'P0013', 'P0001']) {
      expect(await find(as(staffNo), 'HD0001', 'attendance { present excused absent rate }')).toMatchObject({ attendance: { present: shown, rate: shown && shown / all, absent: null } });
    }
    for (const staffNo of ['P0007', 'P0020']) expect(await find(as(staffNo), 'HD0001', 'attendance { present }')).toEqual({ attendance: null });
  });

  it('is one’s own for ever', async () => {
    const { data } = await education.ask<{ myParticipations: { state: string; hours: number; session: { code: string } }[] }>(as('P0007'), '{ myParticipations(year: 2026) { state hours session { code } } }');
    const words: Record<string, string> = { 出席: 'PRESENT', 请假: 'EXCUSED', 缺席: 'ABSENT' };
    const own = plainCsv('attendance.csv').filter((a) => a['工号'] === 'P0007').map((a) => `${a['活动编号']} ${words[a['出勤情况'] ?? '']} ${Number(a['认定学时'])}`);
    const kept = data.myParticipations.map((p) => `${p.session.code} ${p.state} ${p.hours}`);
    expect(own).toEqual(expect.arrayContaining(kept));
    expect(own.filter((row) => !kept.includes(row)).every((row) => row.includes('ABSENT'))).toBe(true);
    expect(kept.length).toBeGreaterThan(10);
  });
});

describe('who must not see', () => {
  const secret = 'learningHours(year: 2026) { hours }';

  it('a head, HR and the leadership do not see a person’s hours', async () => {
    for (const staffNo of ['P0006', 'P0013', 'P0001', 'P0017']) expect(await entity(as(staffNo), 'Person', person('P0007'), secret)).toEqual({ id: person('P0007'), learningHours: null });
  });

  it('a member does not see the branch’s total', async () => {
    expect(await entity(as('P0007'), 'Branch', branch('ZB01'), secret)).toEqual({ id: branch('ZB01'), learningHours: null });
  });

  it('administrators and anonymous callers see nothing', async () => {
    const admin: Asker = { institutionId: sample.institutionId, administrator: 'SYSTEM' };
    expect((await education.ask(admin, '{ sessions(year: 2026) { totalCount } programmes { id } myParticipations(year: 2026) { hours } }')).data)
      .toEqual({ sessions: { totalCount: 0 }, programmes: [], myParticipations: [] });
    expect(await entity(admin, 'Branch', branch('ZB01'), 'sessions(year: 2026) { held }')).toBeNull();
    expect((await education.ask(null, '{ sessions(year: 2026) { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await entity(null, 'Person', person('P0007'), secret)).toBeNull();
  });

  it('another institution sees nothing, whatever id it knows', async () => {
    const stranger: Asker = { institutionId: randomUUID(), personId: person('P0017') };
    const { data } = await education.ask<{ sessions: { nodes: { id: string }[] } }>(as('P0007'), '{ sessions(year: 2026, first: 1) { nodes { id } } }');
    expect((await education.ask(stranger, 'query ($id: ID!) { session(id: $id) { id } sessions(year: 2026) { totalCount } programmes { id } myParticipations(year: 2026) { hours } }', { id: data.sessions.nodes[0]?.id })).data)
      .toEqual({ session: null, sessions: { totalCount: 0 }, programmes: [], myParticipations: [] });
    expect(await entity(stranger, 'Branch', branch('ZB01'), `sessions(year: 2026) { held planned } ${secret}`)).toMatchObject({ sessions: { held: 0, planned: 0 }, learningHours: null });
    expect(await entity(stranger, 'Person', person('P0017'), secret)).toMatchObject({ learningHours: { hours: 0 } });
  });

  it('nobody, what rests on membership, while the directory is older than 60 s', async () => {
    await education.tellDirectory(sample, new Date(Date.now() - 120_000));
    const { data, errors } = await education.ask(as('P0017'), ...entities('Branch', [branch('ZB01')], `sessions(year: 2026) { held } ${secret}`));
    expect(data).toMatchObject({ _entities: [{ sessions: { held: expect.any(Number) as number }, learningHours: null }] });
    expect(errors?.map((e) => e.extensions.code)).toEqual(['DIRECTORY_STALE']);
  });

  it('an id that is none, a cursor that is none and a year that is none are told apart from our faults', async () => {
    expect((await education.ask(as('P0007'), '{ session(id: "x") { id } sessions(year: 2026, branchId: "x") { totalCount } }')).data).toEqual({ session: null, sessions: { totalCount: 0 } });
    for (const query of ['{ sessions(year: 2026, after: "x") { totalCount } }', '{ sessions(year: 20260) { totalCount } }', '{ sessions(year: 2026, first: 101) { totalCount } }']) {
      expect((await education.ask(as('P0007'), query)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('statements', () => {
  const cost = async (query: readonly [string, Record<string, unknown>]) => {
    const before = await education.statements();
    const { errors } = await education.ask(as('P0017'), ...query);
    expect(errors).toBeUndefined();
    return (await education.statements()) - before;
  };

  it('a list of 50 people costs as many as a list of 2', async () => {
    const people = Object.values(sample.references.people);
    const list = (n: number) => entities('Person', [person('P0017'), ...people.filter((id) => id !== person('P0017')).slice(0, n - 1)], 'learningHours(year: 2026) { hours requiredHours basis }');
    const two = await cost(list(2));
    expect(await cost(list(50))).toBe(two);
    expect(two).toBeLessThanOrEqual(6);
  });

  it('four branches with everything cost as many as one', async () => {
    const fields = `sessions(year: 2026) { held planned list(first: 20) { nodes { code programme { name } host { branch { id } } attendance { present } participants(first: 10) { nodes { person { id } } } } totalCount } }
      learningHours(year: 2026) { hours suppressed }`;
    const one = await cost(entities('Branch', [branch('ZB01')], fields));
    expect(await cost(entities('Branch', Object.values(sample.references.branches), fields))).toBe(one);
  });
});
