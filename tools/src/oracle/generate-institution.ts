import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv, type Row } from './csv';
import { generateTalks, talkRules } from './generate-talks';
import { headers } from './headers';
import type { Random } from './random';

/** The day on which generated institutions are looked at; talks held lie before it. */
export const TODAY = '2026-11-23';
/** Works for personnel and for party affairs and stays all year, so that changes can be recorded in this name. */
export const OFFICER = 'P0001';
const BRANCHES = ['ZB01', 'ZB02', 'ZB03'];

export interface GeneratedInstitution {
  readonly sheets: Readonly<Record<keyof typeof headers, readonly Row[]>>;
  /** Writes one CSV file a sheet. */
  write(folder: string): void;
}

const codes = (letter: string, digits: number, count: number): string[] => Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(digits, '0')}`);
const said = (value: boolean): string => (value ? '是' : '否');

/** An invented institution of 1 to 400 people (fewer more often), with what makes coverage hard to count. */
export function generateInstitution(random: Random, size = Math.max(1, Math.round(400 * random.next() ** 3))): GeneratedInstitution {
  const unitCodes = codes('D', 2, Math.min(20, 2 + Math.floor(size / 12)));
  const people = codes('P', 4, size).map((code) => person(random, code, unitCodes));
  if (random.chance(0.6) && size > 1) {
    const chosen = random.pick(people.filter((row) => row['是否校(院)委班子成员'] === '是' || random.chance(0.1)).concat(people[0] ?? []));
    people[people.indexOf(chosen)] = { ...chosen, 职务: '常务副校(院)长' };
  }
  const departments = unitCodes.map((code) => department(random, code, people));
  const representatives = nameRepresentatives(random, people);
  const sheets = {
    departments,
    people: people.map((row) => ({ ...row, 是否处室负责人: said(departments.some((unit) => unit['负责人工号'] === row['工号'])) })),
    branches: BRANCHES.map((code) => ({ 支部编码: code, 支部名称: `${code}党支部`, 支部类型: '机关', 书记工号: '' })),
    party_officers: [{ 工号: OFFICER, 党务岗位: '机关党委干事', 专兼职: '专职' }],
    branch_representatives: representatives,
    talk_rules: talkRules(random),
    talk_plan: generateTalks(random, { people, departments, representatives }),
  };
  return {
    sheets,
    write: (folder) => {
      for (const name of Object.keys(headers) as (keyof typeof headers)[]) writeFileSync(join(folder, `${name}.csv`), formatCsv(headers[name], sheets[name]));
    },
  };
}

function person(random: Random, code: string, unitCodes: readonly string[]): Row {
  const officer = code === OFFICER;
  const team = random.chance(0.04) || Number(code.slice(1)) <= 5 && random.chance(0.7);
  const gone = !officer && random.chance(0.12);
  const member = random.chance(0.8);
  const arrived = officer || random.chance(0.75) ? '2015-09' : random.chance(0.5) ? `2026-${String(random.whole(1, 12)).padStart(2, '0')}` : '';
  return {
    工号: code,
    姓名: `虚构${code}`,
    政治面貌: member ? '中共党员' : '群众',
    来校时间: arrived,
    部门编码: officer ? 'D02' : team && random.chance(0.8) ? 'D01' : random.chance(gone ? 0.3 : 0.96) ? random.pick(unitCodes) : '',
    职务: team ? '副校(院)长' : '干事',
    所属党支部: member ? random.pick(BRANCHES) : '',
    '是否校(院)委班子成员': said(team),
    是否县处级领导干部: said(random.chance(team ? 0.7 : 0.06)),
    是否青年骨干: said(random.chance(0.1)),
    在职状态: gone ? random.pick(['退休', '离职', '调出']) : '在职',
  };
}

/** Heads mostly from the unit, now and then a leader, the head of another unit, somebody who left, or nobody. */
function department(random: Random, code: string, people: readonly Row[]): Row {
  const inService = people.filter((row) => row['在职状态'] === '在职');
  const own = inService.filter((row) => row['部门编码'] === code);
  const team = inService.filter((row) => row['是否校(院)委班子成员'] === '是');
  const anybody = random.chance(0.15) ? people : inService.slice(0, 5); // the same few hold several units
  const candidates = random.chance(0.65) && own.length > 0 ? own : random.chance(0.5) && team.length > 0 ? team : anybody;
  const leaders = random.chance(0.85) && team.length > 0 ? team : people;
  return {
    部门编码: code,
    部门名称: code === 'D02' ? '组织人事处(机关党委)' : `${code}处`,
    部门类型: code === 'D01' && random.chance(0.9) ? '领导班子' : '行政处室',
    '分管校(院)领导工号': random.chance(0.85) ? String(random.pick(leaders)['工号']) : '',
    负责人工号: random.chance(0.8) ? String(random.pick(candidates)['工号']) : '',
    对口党支部编码: random.chance(0.7) ? random.pick(BRANCHES) : '',
  };
}

function nameRepresentatives(random: Random, people: readonly Row[]): Row[] {
  const members = people.filter((row) => row['所属党支部'] !== '');
  const leaders = people.filter((row) => row['是否校(院)委班子成员'] === '是' || random.chance(0.01));
  return leaders.flatMap((leader) => {
    const own = members.filter((row) => row['所属党支部'] === leader['所属党支部']);
    const from = random.chance(0.75) ? own : members;
    return random
      .some(from.filter((row) => row !== leader), random.whole(0, 3))
      .map((row) => ({
        年度: '2026',
        支部编码: String(row['所属党支部']),
        班子成员工号: String(leader['工号']),
        党员代表工号: String(row['工号']),
        推选日期: random.pick(['', '2025-12-20', '2026-01-12', '2026-04-30', '2026-09-01', '2026-12-03']),
      }));
  });
}
