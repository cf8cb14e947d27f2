import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Max, Min } from 'class-validator';
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

@ObjectType({ description: '推选结果 · result of naming' })
export class NameRepresentativePayload {
  @Field(() => Branch, { nullable: true, description: '支部 · the branch' }) branch!: Branch | null;
  @Field(() => [RepresentativeUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
