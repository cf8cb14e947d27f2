import { Branch, Department } from '@tongxin/directory';
import { DayScalar } from '@tongxin/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '覆盖看板的一格:一条规则、一个部门、一个支部 · one cell of the board: a rule, a unit, a branch' })
export class TalkCoverageCell {
  @Field(() => String, { description: '规则编码 · rule code' }) ruleCode!: string;
  @Field(() => Department, { nullable: true, description: '谈话对象当日所在部门;没有部门时为空 · the talkee’s unit on the day, null where there is none' }) unit!: Department | null;
  @Field(() => Branch, { nullable: true, description: '谈话对象当日所在支部;没有支部时为空 · the talkee’s branch on the day, null where there is none' }) branch!: Branch | null;
  @Field(() => Int, { description: '应谈 · due' }) due!: number;
  @Field(() => Int, { nullable: true, description: '已谈;过小或能由其他数字推出时不显示 · met, null where it is too small or would give away another' }) met!: number | null;
}

@ObjectType({ description: '谈话覆盖看板:按规则、部门、支部;每条规则的各格相加等于该规则合计 · the coverage board by rule, unit and branch; the cells of a rule add up to its total (T-03)' })
export class TalkCoverageBoard {
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => DayScalar, { description: '实际截至哪一天;不看确切数字的人按月末 · the day it shows; the last end of a month for whoever sees no exact figures' }) asOf!: string;
  @Field(() => [TalkCoverageCell], { description: '各格;不看确切数字的人看不到应谈数过小的格 · the cells; those of few duties are left out for whoever sees no exact figures' }) cells!: TalkCoverageCell[];
  @Field(() => Boolean, { description: '是否有数字因过小而不显示 · whether a figure is hidden because it is small' }) suppressed!: boolean;
}
