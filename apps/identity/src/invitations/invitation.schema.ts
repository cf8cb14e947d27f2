import { IdempotentInput, InstantScalar, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { invitationRefusals } from '../refusals';

export const InvitationUserError = userErrorType('Invitation', invitationRefusals);

@InputType({ description: '邀请教职工开通账号 · inviting members of the staff to open an account' })
export class IssueInvitationsInput extends IdempotentInput {
  @Field(() => [ID], { description: '人员,一次最多 200 人 · whom, at most 200 at once' }) personIds!: string[];
  @Field(() => Int, { defaultValue: 3, description: '有效天数,1 到 14 · how many days it holds, 1 to 14' }) days!: number;
  @Field(() => Boolean, { defaultValue: false, description: '包含今天不在职的人(离退休、返聘) · people who are not in service today as well' }) retired!: boolean;
}

@InputType({ description: '重置账号:旧密码立即失效,当面交付新的邀请码 · a reset: the old password ends at once, a new code is handed over in person' })
export class ResetAccountInput extends IdempotentInput {
  @Field(() => ID, { description: '人员 · whose account' }) personId!: string;
  @Field(() => Int, { defaultValue: 3, description: '有效天数,1 到 14 · how many days the code holds, 1 to 14' }) days!: number;
}

@ObjectType({ description: '一次性邀请 · a one-time invitation' })
export class AccountInvitation {
  @Field(() => String, { description: '登录名,即工号 · sign-in name, the staff number' }) signInName!: string;
  @Field(() => String, { nullable: true, description: '邀请码,只在签发时给出这一次 · the code, given this once' }) code!: string | null;
  @Field(() => String, { nullable: true, description: '带邀请码的网址,只在签发时给出这一次 · address with the code, given this once' }) url!: string | null;
  @Field(() => InstantScalar, { description: '失效时间 · when it expires' }) expiresAt!: Date;
  personId!: string;
}

@ObjectType({ description: '邀请结果 · result of inviting' })
export class InvitationsPayload {
  @Field(() => [AccountInvitation], { description: '签发的邀请 · invitations issued' }) invitations!: AccountInvitation[];
  @Field(() => Boolean, { description: '是否含邀请码;重复提交时不再给出,需要时请重新邀请 · whether codes are in it: a repetition has none, invite again if they are lost' }) codesShown!: boolean;
  @Field(() => [InvitationUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
