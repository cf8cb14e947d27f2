import { code, day, defineContract, flag, integer, listOf, newEvent, NewerVersion, nullable, oneOf, parseEnvelope, readEvent, readKnown, record, uuid, type Envelope } from './index';

const id = '0190a000-0000-7000-8000-000000000001';
const payload = record({ departmentId: uuid, headId: nullable(uuid), from: day });
const appointed = defineContract({
  type: 'HeadAppointed',
  version: 2,
  payload,
  upcast: { 1: (older) => ({ ...(older as object), from: '2026-01-01' }) },
});
const event = (more: Partial<Envelope> = {}): Envelope => ({
  id, type: 'HeadAppointed', version: 2, institutionId: id, entity: `department/${id}`, revision: '7', occurredAt: '2026-11-23T00:00:00.000Z', source: 'organisation',
  payload: { departmentId: id, headId: null, from: '2026-11-23' }, ...more,
});

test('an event of the newest version is read as it is', () => {
  expect(readEvent(appointed, event())).toEqual(event());
});

test('an event of the version before is raised to the newest', () => {
  expect(readEvent(appointed, event({ version: 1, payload: { departmentId: id, headId: id } }))).toMatchObject({ version: 2, payload: { headId: id, from: '2026-01-01' } });
});

test('a newer version stops the reader instead of being skipped', () => {
  expect(() => readKnown([appointed], [event({ version: 3 })])).toThrow(NewerVersion);
});

test('types that nobody asked for are skipped, whatever their version', () => {
  expect(readKnown([appointed], [event({ type: 'BranchFounded', version: 9 }), event()])).toEqual([event()]);
});

test('a version too old to be understood is refused', () => {
  expect(() => readEvent(appointed, event({ version: 0 }))).toThrow('of a version that is still understood, got 0');
});

test.each([
  ['a missing field', { departmentId: id, headId: null }, 'payload.from: expected a day'],
  ['a field that is not declared', { departmentId: id, headId: null, from: '2026-01-01', name: '张三' }, 'payload.name: expected no such field'],
  ['a wrong type', { departmentId: 7, headId: null, from: '2026-01-01' }, 'payload.departmentId: expected a uuid'],
  ['no object', null, 'payload: expected an object'],
])('%s is refused by path, without its value', (_, bad, message) => {
  expect(() => readEvent(appointed, event({ payload: bad }))).toThrow(message);
});

test('a new event is checked before it is saved', () => {
  const about = { id, institutionId: id, entity: `department/${id}`, occurredAt: new Date(0) };
  expect(newEvent(appointed, { ...about, payload: { departmentId: id, headId: null, from: '2026-11-23' } })).toMatchObject({ type: 'HeadAppointed', version: 2, occurredAt: '1970-01-01T00:00:00.000Z' });
  expect(() => newEvent(appointed, { ...about, payload: { departmentId: 'D01', headId: null, from: '2026-11-23' } })).toThrow('payload.departmentId');
  expect(() => newEvent(appointed, { ...about, entity: 'a sentence with blanks', payload: { departmentId: id, headId: null, from: '2026-11-23' } })).toThrow('entity');
});

test('an envelope from outside is checked', () => {
  expect(parseEnvelope(event())).toEqual(event());
  expect(() => parseEnvelope(event({ revision: '-1' }))).toThrow('event.revision');
});

test('a contract must understand the version before its own', () => {
  expect(() => defineContract({ type: 'HeadAppointed', version: 2, payload })).toThrow('must understand version 1');
  expect(() => defineContract({ type: 'headAppointed', version: 1, payload })).toThrow('CamelCase');
});

test('readers', () => {
  expect(listOf(integer)([1, 2], 'p')).toEqual([1, 2]);
  expect(() => listOf(integer)([1, 2.5], 'p')).toThrow('p[1]');
  expect(() => oneOf('HELD', 'OPEN')('DONE', 'p')).toThrow('one of HELD, OPEN');
  expect(() => flag('true', 'p')).toThrow('true or false');
  expect(() => code('两 个词', 'p')).toThrow('a code');
});
