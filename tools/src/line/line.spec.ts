import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { factKinds, offices, workItemKinds } from '@tongxin/event-contracts';
import { sheetTable } from '@tongxin/workbook';
import { services } from '../ports';
import { kindsOfPeople, sentences, type Sentence } from './line';
import { namesInSchema, namesInSource, speaksOf, type Name } from './names';

const root = resolve(__dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = ['apps', 'libs'].flatMap((group) => readdirSync(join(root, group)).flatMap((project) => {
  const src = join(group, project, 'src');
  const files = (() => { try { return readdirSync(join(root, src), { recursive: true, encoding: 'utf8' }); } catch { return []; } })();
  return files.filter((file) => file.endsWith('.ts') && !/(spec|fixtures)\.ts$/.test(file)).map((file) => join(src, file));
}));

const schemas = services.map((service) => `apps/${service}/schema.graphql`);
/** Whatever makes a table or maps one. */
const tables = sources.filter((path) => /create table|tenantTable\(|@Entity\(/.test(read(path)));
const names: Name[] = [...schemas.flatMap((path) => namesInSchema(path, read(path))), ...tables.flatMap((path) => namesInSource(path, read(path)))];

const crossing = ({ words, within, allowed }: Sentence, among: Name[]) =>
  among.filter(({ file, name }) => (!within || within.test(file)) && speaksOf(name, words) && !allowed.some((one) => one.file.test(file) && one.name === name));

it('reads every schema, entity and migration', () => {
  expect(names.filter(({ file }) => file.endsWith('.graphql')).length).toBeGreaterThan(300);
  for (const service of services) {
    expect(tables.filter((path) => path.startsWith(`apps/${service}/src/migrations/`)).length).toBeGreaterThan(0);
    expect(tables.filter((path) => path.startsWith(`apps/${service}/`) && path.endsWith('.entity.ts')).length).toBeGreaterThan(0);
  }
  expect(tables).toEqual(expect.arrayContaining(['libs/database/src/base-entities.ts', 'libs/directory/src/directory-tables.ts', 'libs/events/src/migrations.ts']));
});

it.each(sentences.map((one) => [one.sentence, one] as const))('O-03 E-09 E-18 E-20 %s', (_sentence, one) => {
  expect(crossing(one, names).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

it('every exception is still needed', () => {
  const idle = sentences.flatMap(({ allowed }) => allowed.filter((one) => !names.some(({ file, name }) => one.file.test(file) && one.name === name)));
  expect(idle.map(({ file, name }) => `${String(file)} ${name}`)).toEqual([]);
});

it('T-19 no type, field, argument or enum value of any schema names a kind of person by mood or attitude', () => {
  const namesAKind = (sdl: string) => namesInSchema('apps/any/schema.graphql', sdl).filter(({ name }) => speaksOf(name, kindsOfPeople)).map(({ name }) => name);
  for (const schema of schemas) expect([schema, namesAKind(read(schema))]).toEqual([schema, []]);
  for (const [sdl, name] of [
    ['enum StaffKind { LYING_FLAT }', 'StaffKind.LYING_FLAT'], ['enum StaffKind { LYINGFLAT }', 'StaffKind.LYINGFLAT'], ['type Person { lyingFlat: Boolean }', 'Person.lyingFlat'], ['type LyingFlatPerson { id: ID }', 'LyingFlatPerson'],
    ['type Query { staff(tangPing: Boolean): Int }', 'Query.staff.tangPing'], ['input StaffInput { involution: Boolean }', 'StaffInput.involution'], ['enum Topic { NEIJUAN }', 'Topic.NEIJUAN'],
    ['type Person { buddhistLike: Boolean }', 'Person.buddhistLike'], ['type Person { foxi: Boolean }', 'Person.foxi'], ['enum State { BURNT_OUT }', 'State.BURNT_OUT'], ['type Query { burnouts: Int }', 'Query.burnouts'],
  ] as const) expect(namesAKind(sdl)).toEqual([name]);
  expect(namesAKind('type Query { citizens: Int turnout: Int flatRate: Int evolution: Int platform: Int }')).toEqual([]);
});

it('what travels in events says where somebody works and what somebody answers for', () => {
  const travelling = [...factKinds, ...offices, ...workItemKinds].map((name) => ({ file: 'libs/event-contracts', name }));
  expect(sentences.flatMap((one) => crossing(one, travelling))).toEqual([]);
});

it('no sheet keeps a column that the line leaves out', () => {
  const kept = Object.values(sheetTable).flatMap((sheet) => Object.values(sheet.columns).map(({ header }) => `${sheet.name}.${header}`));
  const left = /\.(.*(民族|宗教|信仰|身份证|性别|态度|思想|情绪|表现|评分|得分|积分|排名|打卡|签到|事由|手机|住址|照片|人脸|定位).*|主题|方式|记录状态.*)$/;
  expect(kept.filter((heading) => left.test(heading))).toEqual([]);
  expect(kept).toEqual(expect.arrayContaining(['出勤表.出勤情况', '谈话计划表.计划日期']));
});

it.each([
  ['type Person { attitudeScore: Int }', 'Person.attitudeScore'],
  ['type Person { last_login_at: Int }', 'Person.last_login_at'],
  ['enum StaffTag { LYING_FLAT }', 'StaffTag'],
  ['enum PersonState { LOYAL }', 'PersonState.LOYAL'],
  ['input CheckInInput { photos: [String!] }', 'CheckInInput.photos'],
  ['type Query { staff(orderByPoints: Boolean): Int }', 'Query.staff.orderByPoints'],
])('would notice %s', (sdl, name) => {
  const found = sentences.flatMap((one) => crossing(one, namesInSchema('apps/any/schema.graphql', sdl)));
  expect(found.map((one) => one.name)).toContain(name);
});

it('would notice a column, however it is written, and leaves words inside words alone', () => {
  const source = "// a mood ring\nconst face_id = 1; table('person', `\n mood_score   integer not null`) as AppointmentInterface";
  const found = sentences.flatMap((one) => crossing(one, namesInSource('apps/any/src/x.ts', source)));
  expect([...new Set(found.map((one) => one.name))].sort()).toEqual(['face_id', 'mood_score']);
});
