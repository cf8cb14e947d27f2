import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { appointmentRefusals } from '../refusals';
import { Department } from './department.schema';

export const AppointmentUserError = userErrorType('Appointment', appointmentRefusals);

@InputType({ description: '任命部门负责人或调整分管 · who heads or supervises a unit from a day on' })
export class AppointInput extends IdempotentInput {
  @Field(() => ID, { description: '部门 · unit' }) departmentId!: string;
  @Field(() => ID, { description: '人员 · person' }) personId!: string;
  @Field(() => DayScalar, { description: '自哪一天起 · from this day on' }) from!: string;
  @MaxLength(200, { message: '决定文号不超过 200 字' })
  @Field(() => String, { nullable: true, description: '决定文号 · reference of the decision' }) basis?: string | null;
}

@ObjectType({ description: '任命结果 · result of an appointment' })
export class AppointPayload {
  @Field(() => Department, { nullable: true, description: '变更后的部门 · the unit after the change' }) department!: Department | null;
  @Field(() => [AppointmentUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
