import { DayScalar, IdempotentInput, Text, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Seen } from '../seen.schema';
import { counsellingRefusals } from './counselling.refusals';

@ObjectType({ description: '心理咨询服务卡,人人相同 · the card of the counselling service, the same for everybody (T-36)' })
export class CounsellingService {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '名称 · name' }) name!: string;
  @Field(() => String, { description: '电话 · phone' }) phone!: string;
  @Field(() => String, { description: '开放时间 · hours' }) hours!: string;
  @Field(() => String, { description: '服务卡的标记,修改时原样带回 · mark of the card, given back with a change' }) mark!: string;
}

@ObjectType({ description: '本人留存的转介记录:只有日期,只有本人看得到 · that one took the card oneself: a day, seen by the person alone (T-36)' })
export class CounsellingReferral {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => DayScalar, { description: '日期 · day' }) takenOn!: string;
}

export const CounsellingUserError = userErrorType('Counselling', counsellingRefusals);

@InputType({ description: '填写咨询服务卡 · describe the counselling service' })
export class DescribeCounsellingInput extends IdempotentInput {
  @Text('名称', 60) @Field(() => String, { description: '名称,至多 60 字 · name' }) name!: string;
  @Text('电话', 40) @Field(() => String, { description: '电话,至多 40 字 · phone' }) phone!: string;
  @Text('开放时间', 60) @Field(() => String, { description: '开放时间,至多 60 字 · hours' }) hours!: string;
  @Seen('CounsellingService.mark', 'CHANGED') seenMark?: string | null;
}

@InputType({ description: '为自己留下一条转介记录 · take the card for oneself' })
export class TakeReferralInput extends IdempotentInput {}

@InputType({ description: '删除自己的转介记录 · delete one’s own record' })
export class DeleteReferralInput extends IdempotentInput {
  @Field(() => ID, { description: '转介记录 · the record' }) referralId!: string;
}

@ObjectType({ description: '咨询服务操作结果 · result' })
export class CounsellingPayload {
  @Field(() => CounsellingService, { nullable: true, description: '咨询服务卡 · the card' }) service!: CounsellingService | null;
  @Field(() => [CounsellingReferral], { description: '本人的转介记录 · one’s own records' }) referrals!: CounsellingReferral[];
  @Field(() => [CounsellingUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
