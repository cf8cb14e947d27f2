import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { ArrayMaxSize, ArrayMinSize, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { representativeRefusals } from '../refusals';
import { Branch } from './branch.schema';

export const RepresentativeUserError = userErrorType('Representative', representativeRefusals);

@InputType({ description: '推选党员代表 · a branch names a representative for one of its leaders (T-08)' })
export class NameRepresentativeInput extends IdempotentInput {
  @Field(() => ID, { description: '支部 · branch' }) branchId!: string;
  @Field(() => ID, { description: '班子成员 · leader' }) leaderId!: string;
  @Field(() => ID, { description: '党员代表 · representative' }) personId!: string;
  @Min(2000, { message: '年度应在 2000 到 2100 之间' })
  @Max(2100, { message: '年度应在 2000 到 2100 之间' })
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => DayScalar, { description: '推选日期 · day of naming' }) on!: string;
}

@InputType({ description: '一名党员代表 · one representative' })
export class RepresentativeChoice {
  @Field(() => ID, { description: '班子成员 · leader' }) leaderId!: string;
  @Field(() => ID, { description: '党员代表 · representative' }) personId!: string;
}

@InputType({ description: '推选一年的党员代表,全部接受或全部不接受 · a branch names its representatives of a year, all or none (T-08)' })
export class NameRepresentativesInput extends IdempotentInput {
  @Field(() => ID, { description: '支部 · branch' }) branchId!: string;
  @Min(2000, { message: '年度应在 2000 到 2100 之间' })
  @Max(2100, { message: '年度应在 2000 到 2100 之间' })
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => DayScalar, { description: '推选日期 · day of naming' }) on!: string;
  @ArrayMinSize(1, { message: '请至少推选一名党员代表' })
  @ArrayMaxSize(50, { message: '一次至多推选 50 名党员代表' })
  @Field(() => [RepresentativeChoice], { description: '党员代表,1–50 名 · the representatives' }) representatives!: RepresentativeChoice[];
}

@ObjectType({ description: '轮到担任党员代表的党员:从未担任的在先,其次是最久以前担任的,再按工号 · whose turn it is to represent the branch: never before, then longest ago, then by staff number' })
export class RepresentativeProposal {
  @Field(() => Int, { nullable: true, description: '上次担任的年度,从未担任为空 · year of last time, null = never' }) lastYear!: number | null;
  personId!: string;
  leaderId!: string;
}

@ObjectType({ description: '推选结果 · result of naming' })
export class NameRepresentativePayload {
  @Field(() => Branch, { nullable: true, description: '支部 · the branch' }) branch!: Branch | null;
  @Field(() => [RepresentativeUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
