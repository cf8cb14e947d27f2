import { readFiles } from './brute-force-coverage';
import { dayPlus } from './days';
import { OFFICER } from './generate-institution';
import { cell, institutionOn, type Change, type Files, type InstitutionDay } from './institution-day';
import type { Random } from './random';

const FIRST = '2026-02-10';
const LAST = '2026-11-20';

/** Changes in mid-year that an institution may decide: each is right on its day, after those before it. Fewer where there is nobody to change. */
export function generateChanges(random: Random, folder: string, count: number): Change[] {
  const files = readFiles(folder);
  const changes: Change[] = [];
  let on = FIRST;
  for (let tries = 0; changes.length < count && tries < count * 20; tries += 1) {
    const day = institutionOn(on, files, changes);
    const change = propose(random, on, day, files, changes);
    if (!change) continue;
    changes.push(change);
    on = dayPlus(on, random.whole(1, 26));
    if (on > LAST) break;
  }
  return changes;
}

function propose(random: Random, on: string, day: InstitutionDay, files: Files, changes: readonly Change[]): Change | undefined {
  const people = [...day.people.values()];
  const person = random.pick(people);
  const free = person.code !== OFFICER && !day.units.some((unit) => unit.head === person.code);
  const unit = random.pick(day.units);
  const kind = random.pick(['head', 'head', 'supervisor', 'move', 'departure', 'backbone', 'representative'] as const);
  switch (kind) {
    case 'head': {
      // Now and then the one before comes back, which leaves windows too short for a duty.
      const former = changes.findLast((change) => change.kind === 'head');
      const back = former?.kind === 'head' && random.chance(0.3) ? files.departments.find((row) => cell(row, '部门编码') === former.unit) : undefined;
      const target = back ? cell(back, '部门编码') : unit.code;
      const holder = back ? cell(back, '负责人工号') : person.code;
      const now = day.units.find((each) => each.code === target)?.head;
      return day.people.has(holder) && now !== holder ? { on, kind, unit: target, person: holder } : undefined;
    }
    case 'supervisor':
      return person.team && !unit.leadership && unit.supervisor !== person.code ? { on, kind, unit: unit.code, person: person.code } : undefined;
    case 'move':
      return free && person.unit !== unit.code ? { on, kind, person: person.code, unit: unit.code } : undefined;
    case 'departure':
      return person.code !== OFFICER && random.chance(0.5) ? { on, kind, person: person.code } : undefined;
    case 'backbone': {
      const before = changes.some((change) => change.kind === 'backbone' && change.person === person.code);
      const until = random.chance(0.4) ? { until: dayPlus(on, random.whole(10, 120)) } : {};
      return !person.backbone && !before ? { on, kind, person: person.code, ...until } : undefined;
    }
    case 'representative': {
      const leader = random.pick(people);
      const allowed = leader.team && leader.branch !== '' && leader.branch === person.branch && !person.team && !day.units.some((each) => each.head === person.code);
      const known = [...files.representatives.map((row) => [cell(row, '班子成员工号'), cell(row, '党员代表工号')]), ...day.named];
      return allowed && !known.some(([one, other]) => one === leader.code && other === person.code)
        ? { on, kind, branch: leader.branch, leader: leader.code, person: person.code }
        : undefined;
    }
  }
}
