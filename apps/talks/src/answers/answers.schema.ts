import { Department } from '@tongxin/directory';
import { DayScalar } from '@tongxin/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '一个部门的答复 · answers of a unit (S-03)' })
export class UnitAnswers {
  @Field(() => Department, { nullable: true, description: '应答复的部门 · the unit that owed them' }) unit!: Department | null;
  @Field(() => Int, { description: '应答复:已答复的,和期限已到的 · due: those that were answered, and those whose last day has come' }) due!: number;
  @Field(() => Int, { description: '其中按时答复 · of those, answered in time' }) answeredInTime!: number;
}

@ObjectType()
export abstract class AnswerTotals {
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => DayScalar, { description: '截至哪一天:已过去的月末 · as of: the end of the last month that is over' }) asOf!: string;
  @Field(() => Int, { nullable: true, description: '应答复:已答复的,和期限已到的 · due: those that were answered, and those whose last day has come' }) due!: number | null;
  @Field(() => Int, { nullable: true, description: '已答复 · answered' }) answered!: number | null;
  @Field(() => Int, { nullable: true, description: '按时答复:事项十五个工作日内,约谈请求两个工作日内 · answered in time: a matter within fifteen workdays, a request for a talk within two' }) answeredInTime!: number | null;
  @Field(() => [UnitAnswers], { nullable: true, description: '按部门;背后不足五人的部门不列,合计不显示的为空 · by unit: units behind whose figures fewer than five people stand are left out, all where the institution’s own are not shown' }) units!: UnitAnswers[] | null;
}
