import { connectionType, DayScalar } from '@tongxin/subgraph';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RectificationDates } from './rectification';

export enum FindingSeverity { MINOR = 'MINOR', SERIOUS = 'SERIOUS', GRAVE = 'GRAVE' }
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: '问题程度 · severity',
  valuesConfig: { MINOR: { description: '一般 · minor' }, SERIOUS: { description: '较重 · serious' }, GRAVE: { description: '严重 · grave' } },
});

export enum RectificationStatus { RECTIFYING = 'RECTIFYING', OVERDUE = 'OVERDUE', UNDER_REVIEW = 'UNDER_REVIEW', CANCELLED = 'CANCELLED', LOOK_BACK_DUE = 'LOOK_BACK_DUE' }
registerEnumType(RectificationStatus, {
  name: 'RectificationStatus',
  description: '整改状态,由日期推得,从不存储 · status, derived from dates and never stored',
  valuesConfig: {
    RECTIFYING: { description: '整改中 · under way' },
    OVERDUE: { description: '超期 · past its term and not handed in' },
    UNDER_REVIEW: { description: '待复核 · handed in, waits for its reviewer' },
    CANCELLED: { description: '已销号 · reviewed and cancelled' },
    LOOK_BACK_DUE: { description: '已销号,已到“回头看”日期 · cancelled, its look-back check is due' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: '督查发现的问题(对事不对人) · a finding of an inspection, about the matter and never about a person' })
export class Finding {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '问题编号 · code' }) code!: string;
  @Field(() => String, { description: '问题描述 · what was found' }) description!: string;
  @Field(() => FindingSeverity, { description: '程度 · severity' }) severity!: string;
  @Field(() => String, { nullable: true, description: '原则 · principle it was recorded under' }) principle!: string | null;
  @Field(() => DayScalar, { description: '发现日期 · day found' }) foundOn!: string;
  taskId!: string;
  objectId!: string;
  departmentId!: string | null;
  branchId!: string | null;
  ownerId!: string | null;
  reviewerId!: string | null;
}

@ObjectType({ description: '整改 · how a finding is mended' })
export class Rectification implements RectificationDates {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '整改编号 · code' }) code!: string;
  @Field(() => DayScalar, { description: '整改时限(含当日) · last day of the term' }) dueOn!: string;
  @Field(() => DayScalar, { nullable: true, description: '销号日期 · day of cancellation' }) cancelledOn!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '“回头看”日期 · day of the look-back check' }) lookBackOn!: string | null;
  @Field(() => String, { nullable: true, description: '整改措施 · measures' }) measures!: string | null;
  @Field(() => Boolean, { description: '历史导入:不适用复核人回避规则 · imported history, exempt from the rules for reviewers' }) imported!: boolean;
  submitted!: boolean;
  responsibleObjectId!: string;
  ownerId!: string | null;
  reviewerId!: string | null;
}

@ObjectType({ description: '一个部门或支部一年的问题与整改 · a year’s findings of a unit or a branch' })
export class FindingSummary {
  @Field(() => Int, { description: '问题数 · findings' }) total!: number;
  @Field(() => Int, { description: '未销号(含超期) · not cancelled, overdue ones included' }) open!: number;
  @Field(() => Int, { description: '已销号 · cancelled' }) cancelled!: number;
  @Field(() => Int, { description: '超期 · overdue' }) overdue!: number;
  @Field(() => [Finding], { description: '各项问题,按发现日期 · the findings by day' }) list!: Finding[];
}

export const FindingConnection = connectionType('Finding', () => Finding);
