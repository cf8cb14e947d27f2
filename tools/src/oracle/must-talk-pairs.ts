import { cell, type Files, type InstitutionDay } from './institution-day';

export const pairOf = (one: string, other: string): string => (one < other ? `${one}/${other}` : `${other}/${one}`);

/** Rule → the pairs whose facts hold on the day. Both are in service, a pair stands once, nobody talks with himself. */
export function pairsOn({ people, units, named }: InstitutionDay, rules: Files['rules']): Map<string, Set<string>> {
  const all = [...people.values()];
  const team = all.filter((person) => person.team);
  const heads = new Set(units.flatMap((unit) => (people.has(unit.head) ? [unit.head] : [])));
  const titled = all.filter((person) => person.title.includes('常务副'));
  const evps = titled.length > 0 ? titled.map(({ code }) => code) : units.filter((unit) => unit.leadership && people.has(unit.head)).map((unit) => unit.head);

  const found = new Map<string, Set<string>>();
  for (const rule of rules) {
    const pairs = new Set<string>();
    const add = (talker: string, talkee: string) => {
      if (talker !== talkee && people.has(talker) && people.has(talkee)) pairs.add(pairOf(talker, talkee));
    };
    for (const talkees of cell(rule, '谈话对象').split('|')) {
      for (const talkers of cell(rule, '谈话人').split('|')) {
        if (talkers === '常务副校(院)长') {
          const wanted = all.filter(
            (person) => (talkees === '班子成员' && person.team) || (talkees === '县处级领导干部' && person.county) || (talkees === '青年骨干' && person.backbone),
          );
          for (const evp of evps) for (const { code } of wanted) add(evp, code);
        } else if (talkees === '班子成员') {
          for (const one of team) for (const other of team) add(one.code, other.code);
        } else if (talkees === '分管处室负责人') {
          for (const unit of units) if (!unit.leadership) add(unit.supervisor, unit.head);
        } else if (talkees === '所在支部党员代表') {
          for (const [leader, representative] of named) {
            const home = people.get(leader)?.branch;
            if (people.get(leader)?.team && home && people.get(representative)?.branch === home) add(leader, representative);
          }
        } else if (talkees === '处室工作人员') {
          const staff = all.filter((person) => !person.team && !heads.has(person.code));
          for (const unit of units) for (const person of staff) if (person.unit === unit.code) add(unit.head, person.code);
        } else throw new Error(`unknown rule: ${talkers} with ${talkees}`);
      }
    }
    found.set(cell(rule, '规则编码'), pairs);
  }
  return found;
}
