import fc from 'fast-check';
import { checkRequest, fingerprintOf, mayConfirm, requestLife, type AdministratorReset, type NewInstitution, type RequestDates } from './institution-request';

const requestedAt = new Date('2026-11-23T02:00:00Z');
const content: NewInstitution = {
  kind: 'INSTITUTION', institutionId: '0190a0a0-0000-7000-8000-000000000001', code: 'swdx', name: '某市委党校',
  administrators: [{ role: 'SYSTEM', name: '甲一' }, { role: 'SECURITY', name: '乙二' }, { role: 'AUDIT', name: '丙三' }],
  workbook: { name: '/srv/工作簿.xlsx', sha256: 'ab'.repeat(32) },
};
const reset: AdministratorReset = { kind: 'ADMINISTRATOR', institutionId: content.institutionId, code: 'swdx', role: 'AUDIT', name: '丁四' };
const request: RequestDates = { id: 'r1', content, requestedBy: '张某', requestedAt, expiresAt: new Date(requestedAt.getTime() + requestLife), confirmedAt: null };
const later = (hours: number) => new Date(requestedAt.getTime() + hours * 3_600_000);
const good = { confirmer: '李某', fingerprint: fingerprintOf('r1', content) };

test('a complete request is taken, of an institution or of one administrator', () => {
  expect([checkRequest(content, '张某').ok, checkRequest(reset, '张某').ok]).toEqual([true, true]);
});

test.each<[string, Partial<NewInstitution>, string, string]>([
  ['a code in capitals', { code: 'SWDX' }, '张某', 'CODE_INVALID'],
  ['no name', { name: ' ' }, '张某', 'NAME_INVALID'],
  ['nobody who asks', {}, '', 'CONFIRMER_INVALID'],
  ['two administrators', { administrators: content.administrators.slice(1) }, '张某', 'ADMINISTRATORS_INVALID'],
  ['one person in two offices', { administrators: content.administrators.map((each) => ({ ...each, name: each.role === 'AUDIT' ? '甲 一' : each.name })) }, '张某', 'ADMINISTRATORS_INVALID'],
  ['one office twice', { administrators: content.administrators.map((each) => ({ ...each, role: each.role === 'AUDIT' ? 'SYSTEM' : each.role })) }, '张某', 'ADMINISTRATORS_INVALID'],
])('a request with %s is refused', (_what, change, by, refusal) => {
  expect(checkRequest({ ...content, ...change }, by)).toEqual({ ok: false, refusal });
});

test.each<[string, Partial<RequestDates>, Partial<typeof good>, number, string | null]>([
  ['another person with the fingerprint', {}, {}, 1, null],
  ['the fingerprint typed carelessly', {}, { fingerprint: ` ${good.fingerprint.toLowerCase().replaceAll('-', ' ')} ` }, 1, null],
  ['the same person', {}, { confirmer: '张某' }, 1, 'SAME_PERSON'],
  ['the same person with a space in the name', {}, { confirmer: ' 张 某' }, 1, 'SAME_PERSON'],
  ['nobody', {}, { confirmer: ' ' }, 1, 'CONFIRMER_INVALID'],
  ['another fingerprint', {}, { fingerprint: '0000-0000-0000-0000' }, 1, 'FINGERPRINT_DIFFERS'],
  ['half a fingerprint', {}, { fingerprint: good.fingerprint.slice(0, 9) }, 1, 'FINGERPRINT_DIFFERS'],
  ['no fingerprint', {}, { fingerprint: '' }, 1, 'FINGERPRINT_DIFFERS'],
  ['what was changed since', { content: { ...content, name: '某县委党校' } }, {}, 1, 'FINGERPRINT_DIFFERS'],
  ['what is a day old', {}, {}, 24, 'EXPIRED'],
  ['a clock before the request', {}, {}, -1, 'EXPIRED'],
  ['what is confirmed', { confirmedAt: later(1) }, {}, 2, 'ALREADY_CONFIRMED'],
])('confirming: %s', (_what, change, by, hours, refusal) => {
  expect(mayConfirm({ ...request, ...change }, { ...good, ...by }, later(hours))).toBe(refusal);
});

test('the fingerprint stands for everything that is decided, in whatever order its parts are kept', () => {
  const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse());
  expect(fingerprintOf('r1', reversed(content) as NewInstitution)).toBe(good.fingerprint);
  fc.assert(fc.property(fc.constantFrom('code', 'name', 'institutionId'), fc.string({ minLength: 1 }), (key, value) => {
    fc.pre(content[key as 'code'] !== value);
    return fingerprintOf('r1', { ...content, [key]: value }) !== good.fingerprint;
  }));
  expect([fingerprintOf('r2', content), fingerprintOf('r1', { ...content, workbook: { ...content.workbook, sha256: 'cd'.repeat(32) } })]).not.toContain(good.fingerprint);
});
