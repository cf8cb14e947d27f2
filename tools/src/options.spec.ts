import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importOptions } from './import-options';
import { institutionOptions } from './institution-options';
import { portsFrom } from './ports';
import { startOptions } from './start-options';

test('PORT moves every port', () => {
  expect(portsFrom(undefined)).toEqual({ gateway: 4000, organisation: 4001, education: 4002, talks: 4003, integrity: 4004, postgres: 4005, identity: 4006 });
  expect(portsFrom('5100')).toMatchObject({ gateway: 5100, postgres: 5105, identity: 5106 });
});

test.each(['', '0', 'x', '65530', '4000.5'])('PORT=%s is refused', (port) => {
  expect(() => portsFrom(port)).toThrow(RangeError);
});

test('npm start: an institution, its name, and that it is invented', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongxin-options-'));
  expect(startOptions([])).toEqual({ name: '某市委党校(某市行政学院)', invented: false, production: false, fresh: false, yes: false });
  expect(startOptions(['--institution', folder, '--name', '乙校', '--invented'])).toMatchObject({ institution: folder, name: '乙校', invented: true });
  expect(startOptions(['--production'])).toMatchObject({ production: true });
  expect(() => startOptions(['--production', '--institution', folder])).toThrow('institution:create');
  rmSync(folder, { recursive: true });
  expect(() => startOptions(['--institution', folder])).toThrow('找不到');
  expect(() => startOptions(['--name', '乙校'])).toThrow('--institution');
  expect(() => startOptions(['--what'])).toThrow('用法');
});

test('npm run import: sheets by either comma, a day that exists', () => {
  expect(importOptions(['a.xlsx', '--complete', '部门表,人员表, 岗位表', '--from', '2026-05-01'])).toEqual({
    source: 'a.xlsx',
    dryRun: false,
    complete: ['部门表', '人员表', '岗位表'],
    from: '2026-05-01',
    account: 'hr',
    yes: false,
  });
  for (const bad of [[], ['a', 'b'], ['a', '--unknown']]) expect(() => importOptions(bad)).toThrow('用法');
  expect(() => importOptions(['a', '--from', '2026-02-30'])).toThrow('不是日期');
});

const wanted = ['--code', 'swdx', '--name', '某市委党校', '--administrators', '甲,乙、丙', '--workbook', 'a.xlsx', '--confirmer', '张某'];

test('npm run institution:create: what is to be made, or the number of what is confirmed', () => {
  expect(institutionOptions(wanted)).toEqual({ step: 'request', code: 'swdx', name: '某市委党校', administrators: ['甲', '乙', '丙'], workbook: 'a.xlsx', confirmer: '张某' });
  expect(institutionOptions(['--confirm', '7', '--confirmer', '李某'])).toEqual({ step: 'confirm', number: '7', confirmer: '李某' });
  expect(institutionOptions(['--confirm', '7', '--confirmer', '李某', '--fingerprint', 'ab'])).toMatchObject({ fingerprint: 'ab' });
  expect(institutionOptions(['--reset', 'audit', '--code', 'swdx', '--name', '丁', '--confirmer', '张某'])).toEqual({ step: 'reset', code: 'swdx', role: 'AUDIT', name: '丁', confirmer: '张某' });
});

test.each([
  ['nothing', [], '用法'],
  ['nobody who confirms', wanted.slice(0, -2), '用法'],
  ['a blank confirmer', [...wanted.slice(0, -1), ' '], '用法'],
  ['a confirmation that changes something', [...wanted, '--confirm', '7'], '不能再改内容'],
  ['two administrators', wanted.map((each) => (each === '甲,乙、丙' ? '甲,乙' : each)), '三个姓名'],
  ['four administrators', wanted.map((each) => (each === '甲,乙、丙' ? '甲,乙,丙,丁' : each)), '三个姓名'],
  ['a request that knows its fingerprint', [...wanted, '--fingerprint', 'ab'], '用法'],
  ['a reset of nobody', ['--reset', 'root', '--code', 'swdx', '--name', '丁', '--confirmer', '张某'], '用法'],
  ['a reset with a workbook', [...wanted, '--reset', 'audit'], '用法'],
])('npm run institution:create refuses %s', (_what, parameters, message) => expect(() => institutionOptions(parameters)).toThrow(message));
