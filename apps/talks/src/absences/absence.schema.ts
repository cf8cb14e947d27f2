import type { UserError } from '@tongxin/outcome';
import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import { Field, InputType, ObjectType } from 'type-graphql';
import { absenceRefusals } from './absence.refusals';

@ObjectType({ description: '本人登记的不在岗日子:这些天不接新的约谈请求,由提出的人另选谈话人;不问缘由 · days on which one takes no requests for a talk, said by oneself; why is not asked (T-27)' })
export class TalkAbsence {
  @Field(() => DayScalar, { description: '第一天 · the first day' }) firstDay!: string;
  @Field(() => DayScalar, { description: '最后一天(含) · the last day, itself one of them' }) lastDay!: string;
}

@InputType({ description: '登记不在岗的日子 · say on which days one takes no requests' })
export class AnnounceAbsenceInput extends IdempotentInput {
  @Field(() => DayScalar, { description: '第一天 · the first day' }) firstDay!: string;
  @Field(() => DayScalar, { description: '最后一天(含),至多 366 天 · the last day, at most 366 days' }) lastDay!: string;
}

@InputType({ description: '取消登记 · take it back' })
export class EndAbsenceInput extends IdempotentInput {}

export const AbsenceUserError = userErrorType('Absence', absenceRefusals);

@ObjectType({ description: '登记的结果 · result' })
export class AbsencePayload {
  @Field(() => TalkAbsence, { nullable: true, description: '登记的日子;没有为空 · the days, null without any' }) absence!: TalkAbsence | null;
  @Field(() => [AbsenceUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
