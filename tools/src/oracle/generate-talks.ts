import type { Row } from './csv';
import { dayPlus } from './days';
import type { Random } from './random';

const FIVE = [
  { 规则编码: 'WBT-1', 谈话人: '常务副校(院)长', 谈话对象: '班子成员|县处级领导干部|青年骨干', 方向: '有向', 次数: '1' },
  { 规则编码: 'WBT-2', 谈话人: '班子成员', 谈话对象: '班子成员', 方向: '互谈', 次数: '1' },
  { 规则编码: 'WBT-3', 谈话人: '班子成员', 谈话对象: '分管处室负责人', 方向: '有向', 次数: '1' },
  { 规则编码: 'WBT-4', 谈话人: '班子成员', 谈话对象: '所在支部党员代表', 方向: '有向', 次数: '2名代表' },
  { 规则编码: 'WBT-5', 谈话人: '处室负责人', 谈话对象: '处室工作人员', 方向: '有向', 次数: '1' },
] as const;

/** The five rules; at times one is missing, narrower, or asks for two talks of each pair. */
export function talkRules(random: Random): Row[] {
  return FIVE.filter(() => random.chance(0.95)).map((rule) => ({
    ...rule,
    谈话对象: rule.规则编码 === 'WBT-1' && random.chance(0.15) ? '班子成员|青年骨干' : rule.谈话对象,
    次数: rule.次数 === '1' && random.chance(0.1) ? '2' : rule.次数,
    必谈范围: `${rule.谈话人}—${rule.谈话对象}`,
    周期: '每年',
  }));
}

interface Known {
  readonly people: readonly Row[];
  readonly departments: readonly Row[];
  readonly representatives: readonly Row[];
}

/** A ledger: mostly of pairs that have something to do with each other, in either direction, some of them several times. */
export function generateTalks(random: Random, { people, departments, representatives }: Known): Row[] {
  const team = people.filter((row) => row['是否校(院)委班子成员'] === '是').map(codeOf);
  const flagged = people.filter((row) => row['是否县处级领导干部'] === '是' || row['是否青年骨干'] === '是').map(codeOf);
  const pairs: [string, string][] = [
    ...departments.flatMap((unit) => people.filter((row) => row['部门编码'] === unit['部门编码']).map((row): [string, string] => [String(unit['负责人工号']), codeOf(row)])),
    ...departments.map((unit): [string, string] => [String(unit['分管校(院)领导工号']), String(unit['负责人工号'])]),
    ...team.flatMap((one) => team.map((other): [string, string] => [one, other])),
    ...representatives.map((row): [string, string] => [String(row['班子成员工号']), String(row['党员代表工号'])]),
    ...flagged.flatMap((one) => [...new Set([...team, ...departments.slice(0, 1).map((unit) => String(unit['负责人工号']))])].map((evp): [string, string] => [evp, one])),
  ].filter(([one, other]): boolean => one !== '' && other !== '' && one !== other) as [string, string][];
  const strangers = people.slice(1, 8).map((row): [string, string] => [codeOf(row), 'P0001']);
  const chosen = random.some([...pairs, ...strangers], Math.ceil(pairs.length * 0.6));
  const repeated = chosen.filter(() => random.chance(0.2));
  return [...chosen, ...repeated].map((pair, at) => talk(random, `TH${String(at + 1).padStart(4, '0')}`, random.chance(0.35) ? [pair[1], pair[0]] : pair));
}

function talk(random: Random, code: string, [talker, talkee]: readonly [string, string]): Row {
  const status = random.chance(0.75) ? '已完成' : random.pick(['待谈', '逾期未谈']);
  const first = random.chance(0.05) ? '2025-03-01' : '2026-01-01';
  return {
    谈话编号: code,
    谈话人工号: talker,
    谈话对象工号: talkee,
    计划日期: status === '待谈' ? dayPlus('2026-11-24', random.whole(0, 37)) : dayPlus(first, random.whole(0, first < '2026' ? 300 : 326)),
    状态: status,
    确认情况: status === '已完成' ? random.pick(['双方已确认', '双方已确认', '一方已确认', '未确认']) : '',
  };
}

const codeOf = (row: Row): string => String(row['工号']);
