import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { staffRefusals } from '../refusals';
import { Person } from './person.schema';

export const StaffUserError = userErrorType('Staff', staffRefusals);

@InputType({ description: '调动 · a move to another unit' })
export class MovePersonInput extends IdempotentInput {
  @Field(() => ID, { description: '人员 · person' }) personId!: string;
  @Field(() => ID, { description: '调入部门 · new unit' }) departmentId!: string;
  @MaxLength(100, { message: '职务不超过 100 字' })
  @Field(() => String, { nullable: true, description: '新职务,不填则不变 · new title, unchanged when absent' }) title?: string | null;
  @Field(() => DayScalar, { description: '自哪一天起 · from this day on' }) from!: string;
}

@InputType({ description: '离任 · a departure' })
export class RecordDepartureInput extends IdempotentInput {
  @Field(() => ID, { description: '人员 · person' }) personId!: string;
  @Field(() => DayScalar, { description: '不再在职的第一天 · first day no longer in service' }) on!: string;
}

@InputType({ description: '列入青年骨干名单(有任期、有文件,非评价) · designation with term and decision, never a rating (O-11)' })
export class DesignateBackboneInput extends IdempotentInput {
  @Field(() => ID, { description: '人员 · person' }) personId!: string;
  @Field(() => DayScalar, { description: '自哪一天起 · from this day on' }) from!: string;
  @Field(() => DayScalar, { nullable: true, description: '至哪一天(不含) · until, exclusive' }) until?: string | null;
  @MaxLength(200, { message: '决定文号不超过 200 字' })
  @Field(() => String, { description: '决定文号 · reference of the decision' }) basis!: string;
}

@ObjectType({ description: '人员变动结果 · result of a change of staff' })
export class StaffPayload {
  @Field(() => Person, { nullable: true, description: '变更后的人员 · the person after the change' }) person!: Person | null;
  @Field(() => [StaffUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
