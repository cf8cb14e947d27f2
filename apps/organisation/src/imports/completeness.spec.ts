import { completenessProblems } from './completeness';

it.each([
  ['a sheet that is there', ['departments'], ['departments', 'people'], []],
  ['a sheet that is missing would end everything', ['departments'], ['people'], ['部门表声明为完整,但文件中没有这张表']],
  ['branches end by decision', ['branches'], ['branches'], ['支部表不能声明为完整:支部和党小组的撤销须另行决定']],
])('%s', (_name, complete, present, problems) => expect(completenessProblems(complete, present)).toEqual(problems));
