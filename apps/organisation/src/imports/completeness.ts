import { named, wording, type Wording } from '@tongxin/outcome';
import { sheetTable, type SheetKey } from '@tongxin/workbook';

/** Sheets whose rows do not end by being left out: a branch or a group is dissolved by a decision, not by a missing row. */
const neverComplete: readonly string[] = ['branches', 'party_groups'];

/** Why sheets may not be declared complete; empty = they may. A sheet that is not in the file would end everything it speaks of. */
export function completenessProblems(complete: readonly string[], present: readonly string[]): Wording[] {
  const name = (key: string) => sheetTable[key as SheetKey].name;
  return complete.flatMap((key) => {
    if (neverComplete.includes(key)) return [wording(`${name(key)}不能声明为完整:支部和党小组的撤销须另行决定`, `${named(name(key))} may not be declared complete: branches and party groups are dissolved by a decision of its own`)];
    return present.includes(key) ? [] : [wording(`${name(key)}声明为完整,但文件中没有这张表`, `${named(name(key))} is declared complete, but the file does not hold it`)];
  });
}
