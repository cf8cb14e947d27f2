import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, type Row } from './csv';
import { dayPlus, daysOf } from './days';
import { cell, institutionOn, type Change, type Files } from './institution-day';
import { pairOf, pairsOn } from './must-talk-pairs';

export interface OracleCoverage {
  readonly rules: readonly { readonly code: string; readonly due: number; readonly met: number }[];
  readonly due: number;
  readonly met: number;
  readonly distinctPairs: number;
  readonly distinctPairsMet: number;
  readonly people: number;
  readonly peopleReached: number;
}

/** Days during which a duty stands; `end` is the first day on which it does not. */
interface Run {
  readonly rule: string;
  readonly pair: string;
  readonly start: string;
  readonly end: string;
}

const SHORTEST = 30;

/**
 * Must-talk coverage of a year by going through it day by day, from an institution's CSV files and the changes since. It shares no
 * code with the product, so that the two can be compared. @returns the coverage as of any day of the year
 */
export function bruteForceCoverage(folder: string, year: number, changes: readonly Change[] = []): (asOf: string) => OracleCoverage {
  const files = readFiles(folder);
  const runs = dutyRuns(files, year, changes);
  const held = files.talks
    .filter((row) => cell(row, '状态') === '已完成' && cell(row, '计划日期').startsWith(`${year}-`))
    .map((row) => ({ pair: pairOf(cell(row, '谈话人工号'), cell(row, '谈话对象工号')), on: confirmedOn(row) }));
  return (asOf) => {
    const due = runs.filter((run) => run.start <= asOf && asOf < run.end);
    const talks = new Map<string, number>();
    for (const { pair, on } of held) if (on <= asOf) talks.set(pair, (talks.get(pair) ?? 0) + 1);
    const isMet = ({ rule, pair }: Run): boolean => (talks.get(pair) ?? 0) >= talksNeeded(files, rule);
    const rules = files.rules.map((row) => {
      const mine = due.filter(({ rule }) => rule === cell(row, '规则编码'));
      return { code: cell(row, '规则编码'), due: mine.length, met: mine.filter(isMet).length };
    });
    const pairs = [...new Set(due.map(({ pair }) => pair))];
    const pairsMet = pairs.filter((pair) => due.every((run) => run.pair !== pair || isMet(run)));
    const inService = institutionOn(asOf, files, changes).people;
    const reached = new Set(pairsMet.flatMap((pair) => pair.split('/')));
    return {
      rules: rules.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      due: due.length,
      met: due.filter(isMet).length,
      distinctPairs: pairs.length,
      distinctPairsMet: pairsMet.length,
      people: inService.size,
      peopleReached: reached.size,
    };
  };
}

export function readFiles(folder: string): Files {
  const read = (name: string) => parseCsv(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  return { people: read('people'), departments: read('departments'), representatives: read('branch_representatives'), rules: read('talk_rules'), talks: read('talk_plan') };
}

/** A talk is held when both have confirmed it, or after seven days of silence (T-13); an empty cell says nothing against it. */
function confirmedOn(row: Row): string {
  const both = ['', '双方已确认'].includes(row['确认情况'] ?? '');
  return both ? cell(row, '计划日期') : dayPlus(cell(row, '计划日期'), 7);
}

/** 「2名代表」 is the number of representatives; a bare number is the talks that a pair needs. */
function talksNeeded(files: Files, rule: string): number {
  const times = files.rules.filter((row) => cell(row, '规则编码') === rule).map((row) => cell(row, '次数'))[0] ?? '1';
  return times.endsWith('代表') ? 1 : Number(times);
}

function dutyRuns(files: Files, year: number, changes: readonly Change[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  const close = (key: string, run: Run, end: string) => {
    open.delete(key);
    if (dayPlus(run.start, SHORTEST) <= end) runs.push({ ...run, end });
  };
  for (const day of daysOf(year)) {
    const today = new Set<string>();
    for (const [rule, pairs] of pairsOn(institutionOn(day, files, changes), files.rules)) {
      for (const pair of pairs) {
        const key = `${rule} ${pair}`;
        today.add(key);
        if (!open.has(key)) open.set(key, { rule, pair, start: day, end: '' });
      }
    }
    for (const [key, run] of [...open]) if (!today.has(key)) close(key, run, day);
  }
  for (const [key, run] of [...open]) close(key, run, `${year + 1}-01-01`);
  return runs;
}
