import { randomUUID } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportReport } from '@tongxin/imports';
import { OrganisationService, type Asker, type Institution } from '../organisation.fixtures';
import { asXlsx, changed, practiceSheets, withRow, without } from '../practice-workbook.fixtures';
import { sweepUploads } from './jobs';
import type { Participant } from './participants';

let service: OrganisationService;
beforeAll(async () => {
  service = await OrganisationService.start();
}, 60_000);
afterAll(() => service.stop());
afterEach(() => {
  service.participants.length = 0;
});
jest.setTimeout(30_000);

const sheets = practiceSheets();
/** Branches and groups are not ended by a sheet. */
const every = Object.keys(sheets).filter((name) => !['支部表', '党小组表'].includes(name));
const quiet: ImportReport = { errors: [], errorCount: 0, warnings: [], warningsInEnglish: [], differences: [], differencesInEnglish: [], differenceCount: 0 };
/** A service that takes part, doing what the test says. */
const participant = (what: Partial<Participant> = {}): Participant => ({
  name: 'talks', stage: async () => undefined, check: async () => quiet, apply: async () => undefined, discard: async () => undefined, ...what,
});
const titleOn = async (of: Institution, staffNo: string, day: string) =>
  (await service.ask<{ person: { title: string | null } }>(of, 'P0013', 'query ($id: ID!, $day: Date) { person(id: $id) { title(asOf: $day) } }', { id: of.person(staffNo), day })).data.person.title;

describe('a re-import', () => {
  let practice: Institution;
  beforeAll(async () => {
    practice = await service.load();
  }, 60_000);

  it.each([['2026-01-01', []], ['2026-01-01', every], ['2026-11-23', every]])('of the same file from %s changes nothing, complete %j', async (from, completeSheets) => {
    expect(await service.import(practice, sheets, { from, completeSheets })).toMatchObject({ status: 'CHECKED', errors: [], differences: [], differenceCount: 0 });
  });
  it('says what would change, and changes it from its day on, history before it as it was', async () => {
    const promoted = changed(sheets, '人员表', 8, { 职务: '主任' });
    const seen = await service.import(practice, promoted, { from: '2026-09-01' });
    expect(seen).toMatchObject({ status: 'CHECKED', differences: ['人员 P0007 任职 自 2026-09-01 起有变化:职务'] });
    const events = await service.countEvents(practice);
    expect((await service.import(practice, promoted, { from: '2026-09-01', apply: true })).status).toBe('APPLIED');
    expect([await titleOn(practice, 'P0007', '2026-08-31'), await titleOn(practice, 'P0007', '2026-09-01')]).toEqual(['副主任', '主任']);
    // Only what is told of a person changes: one entity, one event.
    expect(await service.countEvents(practice)).toBe(events + 1);
    expect(await service.import(practice, promoted, { from: '2026-09-01' })).toMatchObject({ differenceCount: 0 });
  });
  it('does not undo a later decision silently', async () => {
    const seen = await service.import(practice, changed(sheets, '人员表', 8, { 职务: '干事' }), { from: '2026-03-01' });
    expect([seen.status, seen.errors]).toEqual(['REFUSED', ['人员表第8行:人员 P0007 任职 在 2026-03-01 之后已有变动,请改用更晚的起始日']]);
  });
  it('ends what a complete sheet lacks, and nothing that another lacks', async () => {
    const institution = await service.load();
    const fewer = without(sheets, '人员表', (p) => p['工号'] === 'P0010');
    expect(await service.import(institution, fewer, { from: '2026-06-01' })).toMatchObject({ differenceCount: 0 });
    const seen = await service.import(institution, fewer, { from: '2026-06-01', completeSheets: ['人员表'], apply: true });
    expect([seen.status, [...seen.differences].sort()]).toEqual(['APPLIED', ['人员 P0010 任职 自 2026-06-01 起结束(表中已无)', '人员 P0010 组织关系 自 2026-06-01 起结束(表中已无)']]);
    expect([await titleOn(institution, 'P0010', '2026-05-31'), await titleOn(institution, 'P0010', '2026-06-01')]).toEqual(['干事', null]);
  });
});

it('who arrives within the year begins with the month of arrival', async () => {
  const late = withRow(sheets, '人员表', { ...(sheets['人员表'] ?? [])[9], 工号: 'P0100', 姓名: '新来者', 来校时间: '2026-09' });
  const institution = await service.load(late);
  expect([await titleOn(institution, 'P0100', '2026-08-31'), await titleOn(institution, 'P0100', '2026-09-01'), await titleOn(institution, 'P0010', '2026-01-01')]).toEqual([null, '干事', '干事']);
  expect(await service.import(institution, late, { from: '2026-11-23' })).toMatchObject({ differenceCount: 0 });
});

describe('an import on its way', () => {
  let waiting: string[];
  beforeEach(async () => {
    waiting = await service.uploads();
  });

  it('stops in the middle when cancelled, leaving no row, no code and no upload', async () => {
    const practice = await service.load();
    const changedSheets = changed(sheets, '人员表', 8, { 职务: '主任' });
    let reached = () => undefined as void;
    let goOn = () => undefined as void;
    const [arrived, released] = [new Promise<void>((done) => { reached = done; }), new Promise<void>((done) => { goOn = done; })];
    const discarded: string[] = [];
    service.participants.push(participant({ check: async () => { reached(); await released; return quiet; }, discard: async (_institution, id) => void discarded.push(id) }));
    const id = await service.startImport(practice, changedSheets, { dryRun: false });
    const running = service.runCheck(practice, id);
    await arrived;
    expect((await service.seen(practice, id)).status).toBe('STAGING');
    const { data } = await service.ask(practice, 'P0013', `mutation { cancelImport(input: { importId: "${id}" }) { userErrors { code } } }`);
    expect(data).toEqual({ cancelImport: { userErrors: [] } });
    goOn();
    await running;
    await service.runApply(practice, id);
    expect((await service.seen(practice, id)).status).toBe('CANCELLED');
    expect(await service.rows(practice, `select 1 from app.import_row where institution_id = $1 union all select 1 from app.import_code where institution_id = $1`)).toEqual([]);
    expect([await service.uploads(), discarded.includes(id), await titleOn(practice, 'P0007', '2026-11-23')]).toEqual([waiting, true, '副主任']);
  });

  it('is carried forward after a service failed between two writes, and each writes once', async () => {
    const practice = await service.load();
    const applied: string[] = [];
    let failures = 1;
    service.participants.push(
      participant({ apply: async () => { if (failures-- > 0) throw new Error('killed'); applied.push('talks'); } }),
      participant({ name: 'education', apply: async () => void applied.push('education') }));
    const id = await service.startImport(practice, changed(sheets, '人员表', 8, { 职务: '主任' }), { dryRun: false });
    await service.runCheck(practice, id);
    await expect(service.runApply(practice, id)).rejects.toThrow('killed');
    expect([(await service.seen(practice, id)).status, applied, await titleOn(practice, 'P0007', '2026-11-23'), (await service.uploads()).length]).toEqual(['APPLYING', [], '主任', waiting.length + 1]);
    const events = await service.countEvents(practice);
    await service.runApply(practice, id);
    expect([(await service.seen(practice, id)).status, applied, await service.countEvents(practice), await service.uploads()]).toEqual(['APPLIED', ['talks', 'education'], events, waiting]);
    expect(await service.rows(practice, `select 1 from ops.import_pending where institution_id = $1`)).toEqual([]);
  });

  it('is refused where a service refuses, and nobody writes', async () => {
    const practice = await service.load();
    service.participants.push(participant({ check: async () => ({ ...quiet, errors: [{ sheet: '谈话计划表', rowNumber: 2, message: '谈话计划表第2行:不行', messageInEnglish: '“谈话计划表”, row 2: no' }], errorCount: 1 }), apply: async () => { throw new Error('not asked'); } }));
    const seen = await service.import(practice, changed(sheets, '人员表', 8, { 职务: '主任' }), { apply: true });
    expect([seen.status, seen.errors, await titleOn(practice, 'P0007', '2026-11-23'), await service.uploads()]).toEqual(['REFUSED', ['谈话计划表第2行:不行'], '副主任', waiting]);
  });
});

describe('what an import says in English', () => {
  const said = async (of: Institution, id: string) =>
    (await service.ask<{ import: object }>(of, 'P0013', `query ($id: ID!) { import(id: $id) { progress { step stepInEnglish } warnings { messageInEnglish } differences { messageInEnglish } } }`, { id })).data.import;

  it('is the same, with the names of the file as they stand', async () => {
    const practice = await service.load();
    const { id } = await service.import(practice, changed(sheets, '人员表', 8, { 职务: '主任' }), { from: '2026-09-01' });
    expect(await said(practice, id)).toEqual({
      progress: { step: '已核对', stepInEnglish: 'Checked' }, warnings: expect.any(Array),
      differences: [{ messageInEnglish: 'Appointment of person P0007 differs from 2026-09-01 on in “职务”' }],
    });
  });
  it('stays Chinese where a service of the version before knows no other, and what others say stands with its own line', async () => {
    const practice = await service.load();
    const before: Omit<ImportReport, 'warningsInEnglish' | 'differencesInEnglish'> = { errors: [], errorCount: 0, warnings: [], differences: ['谈话 TH1 新增'], differenceCount: 1 };
    service.participants.push(
      participant({ check: async () => before as ImportReport }),
      participant({ name: 'education', check: async () => ({ ...quiet, differences: ['活动 HD1 新增'], differencesInEnglish: ['Session HD1 is new'], differenceCount: 1 }) }));
    const id = await service.startImport(practice, sheets, { dryRun: true });
    await service.runCheck(practice, id);
    expect(await said(practice, id)).toMatchObject({ differences: [{ messageInEnglish: '谈话 TH1 新增' }, { messageInEnglish: 'Session HD1 is new' }] });
  });
});

describe('uploads', () => {
  let practice: Institution;
  beforeAll(async () => {
    practice = await service.load();
  }, 60_000);
  it.each<[string, Asker, number]>([['HR', 'P0013', 200], ['staff', 'P0008', 403], ['party affairs', 'P0017', 403], ['the retired', 'P0080', 403], ['an administrator', { administrator: 'SYSTEM' }, 401], ['an anonymous caller', null, 401]])(
    'of %s: %s', async (_name, who, status) => expect((await service.upload(practice, who, Buffer.from('x'))).status).toBe(status));
  it('of more than 50 MB are too large, and leave nothing', async () => {
    const before = await service.uploads();
    expect((await service.upload(practice, 'P0013', Buffer.alloc(50 * 1024 * 1024 + 1))).status).toBe(413);
    expect(await service.uploads()).toEqual(before);
  });
  it('are swept after 24 hours', async () => {
    const { uploadId } = await service.upload(practice, 'P0013', Buffer.from('x'));
    const file = join(service.coordination.uploadDir, uploadId);
    const aged = async (hours: number) => {
      const at = new Date(service.coordination.now().getTime() - hours * 3_600_000);
      await utimes(file, at, at);
      await sweepUploads(service.coordination);
      return (await service.uploads()).includes(uploadId);
    };
    expect([await aged(23), await aged(25)]).toEqual([true, false]);
  });
  it('belong to who uploaded them', async () => {
    const { uploadId } = await service.upload(practice, 'P0013', Buffer.from('x'));
    const { data } = await service.ask(practice, 'P0014', `mutation { startImport(input: { uploadId: "${uploadId}", dryRun: true }) { import { id } userErrors { code } } }`);
    expect(data).toEqual({ startImport: { import: null, userErrors: [{ code: 'UPLOAD_NOT_FOUND' }] } });
  });
  it.each<[string, Asker]>([['staff', 'P0008'], ['party affairs', 'P0017'], ['an administrator', { administrator: 'SECURITY' }], ['an anonymous caller', null]])('%s may neither start, apply nor cancel an import, nor see one', async (_name, who) => {
    const id = await service.startImport(practice, { 人员表: sheets['人员表'] ?? [] });
    for (const mutation of [`startImport(input: { uploadId: "${id}", dryRun: true })`, `applyImport(input: { importId: "${id}" })`, `cancelImport(input: { importId: "${id}" })`]) {
      expect((await service.ask(practice, who, `mutation { ${mutation} { userErrors { code } } }`)).errors?.map((e) => e.extensions.code)).toEqual(['FORBIDDEN']);
    }
    expect((await service.ask(practice, who, `{ import(id: "${id}") { id } }`)).data).toEqual({ import: null });
    const list = await service.ask(practice, who, '{ myImports { totalCount nodes { id } } }');
    expect(list.errors?.map((e) => e.extensions.code) ?? list.data).toEqual(who === null ? ['UNAUTHENTICATED'] : { myImports: { totalCount: 0, nodes: [] } });
  });
});

it('imports are listed to whoever started them, the latest first and page by page, at the same number of statements', async () => {
  const practice = await service.load();
  const started: string[] = [];
  for (let count = 0; count < 3; count += 1) started.unshift(await service.startImport(practice, { 岗位表: sheets['岗位表'] ?? [] }));
  interface Mine { readonly myImports: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly fileName: string; readonly startedAt: string; readonly status: string }[]; readonly pageInfo: { readonly endCursor: string | null } } }
  const mine = async (who: Asker, first: number, after: string | null = null) =>
    (await service.ask<Mine>(practice, who, 'query ($first: Int!, $after: String) { myImports(first: $first, after: $after) { totalCount nodes { id fileName startedAt status } pageInfo { endCursor } } }', { first, after })).data.myImports;
  const before = await service.statements();
  const page = await mine('P0013', 2);
  const cost = (await service.statements()) - before;
  const rest = await mine('P0013', 2, page.pageInfo.endCursor);
  expect([...page.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(started);
  expect([page.totalCount, page.nodes[0]]).toMatchObject([3, { fileName: 'institution.xlsx', startedAt: service.coordination.now().toISOString(), status: 'STAGING' }]);
  const two = await service.statements();
  await mine('P0013', 1);
  expect((await service.statements()) - two).toBe(cost);
  // Another of the office started none of them.
  expect((await mine('P0014', 10)).totalCount).toBe(0);
});

describe('a first import', () => {
  it('that is refused leaves no institution behind and can be repeated', async () => {
    const count = () => service.dataSource.query<{ n: number }[]>(`select count(*)::int as n from ops.practice_institution`).then((rows) => rows[0]?.n);
    const [before, uploads] = [await count(), await service.uploads()];
    const { line } = await service.firstImport(changed(sheets, '人员表', 7, { 部门编码: 'D99' }));
    expect(line).toMatchObject({ result: 'REFUSED', errorCount: 1, errors: [{ message: '人员表第7行:部门编码 D99 不存在' }] });
    expect([await count(), await service.uploads()]).toEqual([before, uploads]);
    const { line: again, institution } = await service.firstImport(sheets, { 'x-institution-name': encodeURIComponent('某县委党校') });
    expect([again['result'], await count()]).toEqual(['APPLIED', (before ?? 0) + 1]);
    expect((await service.ask(institution as Institution, 'P0008', '{ institution { name practice today } }')).data).toEqual({ institution: { name: '某县委党校', practice: true, today: '2026-11-23' } });
  });
  it('names the columns it does not store', async () => {
    const { line } = await service.firstImport(sheets);
    expect(line['unstoredColumns']).toContainEqual({ sheet: '人员表', columns: expect.arrayContaining(['民族', '性别']) as string[] });
  });
  it('for an institution that identity names goes there, and asking again changes nothing', async () => {
    const id = randomUUID();
    const authorization = { authorization: `Bearer ${await service.serviceToken('identity', id)}` };
    const first = await service.firstImport(sheets, authorization);
    expect([first.line['result'], first.institution?.id]).toEqual(['APPLIED', id]);
    const people = () => service.rows<{ n: number }>(first.institution as Institution, 'select count(*)::int as n from app.person where institution_id = $1');
    const before = await people();
    expect((await service.firstImport(sheets, authorization)).line).toEqual({ result: 'APPLIED', institutionId: id });
    expect(await people()).toEqual(before);
  });
  it('is not for the other services', async () => {
    const authorization = `Bearer ${await service.serviceToken('organisation', randomUUID())}`;
    expect((await service.firstImport(sheets, { authorization })).line).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
  it('needs a service token', async () => {
    const answer = await service.server.app.inject({ method: 'POST', url: '/internal/first-import', payload: await asXlsx(sheets), headers: { 'content-type': 'application/octet-stream' } });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  });
});
