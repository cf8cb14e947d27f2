import { DayScalar } from '@tongxin/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '一条规则的覆盖情况 · coverage of one rule' })
export class RuleCoverage {
  @Field(() => String, { description: '规则编码 · rule code' }) code!: string;
  @Field(() => Int, { description: '应谈 · due' }) due!: number;
  @Field(() => Int, { nullable: true, description: '已谈;人数过少时不显示(小数规则) · met, null where the number is too small to show' }) met!: number | null;
}

@ObjectType({ description: '谈话覆盖情况:衡量组织是否尽责,从不评价个人 · whether the institution did its duty (T-03)' })
export class TalkCoverage {
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => DayScalar, { description: '截至哪一天 · as of' }) asOf!: string;
  @Field(() => [RuleCoverage], { description: '按规则 · by rule' }) rules!: RuleCoverage[];
  @Field(() => Int, { description: '应谈责任数 · duties due' }) due!: number;
  @Field(() => Int, { nullable: true, description: '已谈责任数 · duties met' }) met!: number | null;
  @Field(() => Int, { description: '去重后谈话对数 · distinct pairs due' }) distinctPairs!: number;
  @Field(() => Int, { nullable: true, description: '去重后已谈对数 · distinct pairs met' }) distinctPairsMet!: number | null;
  @Field(() => Int, { description: '在职人数 · people in service' }) people!: number;
  @Field(() => Int, { nullable: true, description: '谈到的人数(谈或被谈) · people reached, in either role' }) peopleReached!: number | null;
  @Field(() => Boolean, { description: '是否有数字因过小而不显示 · whether a figure is hidden because it is small' }) suppressed!: boolean;
}

@ObjectType({ description: '应谈与已谈 · due and met' })
export class DutyTotals {
  @Field(() => DayScalar, { description: '截至哪一天 · as of' }) asOf!: string;
  @Field(() => Int, { description: '应谈 · due' }) due!: number;
  @Field(() => Int, { nullable: true, description: '已谈;过小时不显示 · met, null where too small to show' }) met!: number | null;
}

@ObjectType({ description: '部门谈话覆盖 · coverage of a unit' })
export class UnitCoverage {
  @Field(() => DayScalar, { description: '截至哪一天 · as of' }) asOf!: string;
  @Field(() => Int, { description: '应谈 · due' }) due!: number;
  @Field(() => Int, { nullable: true, description: '已谈;过小时不显示 · met, null where too small to show' }) met!: number | null;
  @Field(() => Boolean, { description: '负责人空缺(空缺不产生责任,显示为缺口) · a vacant headship owes nothing and shows as a gap' }) headVacant!: boolean;
}
