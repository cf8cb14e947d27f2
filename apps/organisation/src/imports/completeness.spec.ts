import { completenessProblems } from './completeness';

it.each([
  ['a sheet that is there', ['departments'], ['departments', 'people'], [], []],
  ['a sheet that is missing would end everything', ['departments'], ['people'], ['部门表声明为完整,但文件中没有这张表'], ['“部门表” is declared complete, but the file does not hold it']],
  ['branches end by decision', ['branches'], ['branches'], ['支部表不能声明为完整:支部和党小组的撤销须另行决定'], ['“支部表” may not be declared complete: branches and party groups are dissolved by a decision of its own']],
])('%s', (_name, complete, present, zh, en) => expect(completenessProblems(complete, present)).toEqual(zh.map((text, at) => ({ zh: text, en: en[at] }))));
