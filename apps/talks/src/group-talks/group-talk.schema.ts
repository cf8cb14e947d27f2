import { Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { connectionType, DayScalar, IdempotentInput, Text, TimeOfDayScalar, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Seen } from '../seen.schema';
import { groupTalkRefusals } from './group-talk.refusals';

export enum GroupTalkStatus {
  PLANNED = 'PLANNED',
  CANCELLED = 'CANCELLED',
  HELD = 'HELD',
}
registerEnumType(GroupTalkStatus, {
  name: 'GroupTalkStatus',
  description: '集体谈话的状态,只有召集人和被邀请的人看得到 · seen by the host and the invited alone (T-24)',
  valuesConfig: {
    PLANNED: { description: '已邀请 · the invited have been asked' },
    CANCELLED: { description: '召集人已取消 · cancelled by the host' },
    HELD: { description: '已谈;谁来过不作记录 · held; who came is not recorded' },
  },
});

export enum GroupTalkAnswer {
  COMING = 'COMING',
  NOT_COMING = 'NOT_COMING',
}
registerEnumType(GroupTalkAnswer, {
  name: 'GroupTalkAnswer',
  description: '对集体谈话邀请的答复 · answer to an invitation',
  valuesConfig: { COMING: { description: '来 · coming' }, NOT_COMING: { description: '这次不来,无需理由 · not this time, no reason asked' } },
});

@ObjectType({ description: '集体谈话;不计入任何一对一的谈话责任 · a talk with several people at once; it counts to no duty, which is of one with one (T-24)' })
export class GroupTalk {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Person, { description: '召集人 · host' }) host!: Person;
  @Field(() => GroupTalkStatus, { description: '状态 · status' }) status!: GroupTalkStatus;
  @Field(() => DayScalar, { description: '计划日期 · planned day' }) plannedOn!: string;
  @Field(() => TimeOfDayScalar, { nullable: true, description: '计划时刻 · planned time of day' }) plannedAt!: string | null;
  @Field(() => String, { nullable: true, description: '地点 · where' }) place!: string | null;
  @Field(() => String, { description: '现有时间、地点的标记,答复时原样带回 · mark of day, time and place as they stand, given back with an answer' }) terms!: string;
  @Field(() => Int, { description: '邀请人数 · how many are invited' }) invited!: number;
  @Field(() => [Person], { nullable: true, description: '邀请了谁,只有召集人看得到 · whom the host invited, for the host alone' }) invitees!: Person[] | null;
  @Field(() => Int, {
    nullable: true,
    description: '答应来的人数,备座位用,只有召集人看得到;谁来谁不来、谁未答复,谁也看不到。人很少时,人数难免透露是谁 · how many have said that they come, for the chairs and the host alone; who does not come looks like who has not answered. Among very few the number tells who, which chairs cannot avoid',
  }) coming!: number | null;
  @Field(() => GroupTalkAnswer, { nullable: true, description: '您自己的答复;谈过或取消后不再保存 · the viewer’s own answer, kept until the talk is over' }) myAnswer!: GroupTalkAnswer | null;
  @Field(() => DayScalar, { nullable: true, description: '谈话日期 · day held' }) heldOn!: string | null;
  @Field(() => Boolean, { description: '您能否答复 · whether the viewer can answer' }) viewerCanAnswer!: boolean;
  @Field(() => Boolean, { description: '您能否改期 · whether the viewer can name another day, time or place' }) viewerCanReschedule!: boolean;
  @Field(() => Boolean, { description: '您能否取消 · whether the viewer can cancel' }) viewerCanCancel!: boolean;
  @Field(() => Boolean, { description: '您能否记录已谈 · whether the viewer can record it as held' }) viewerCanRecord!: boolean;
}

export const GroupTalkConnection = connectionType('GroupTalk', () => GroupTalk);
export const GroupTalkUserError = userErrorType('GroupTalk', groupTalkRefusals);

@InputType()
export abstract class GroupTermsInput extends IdempotentInput {
  @Field(() => DayScalar, { description: '日期 · day' }) plannedOn!: string;
  @Field(() => TimeOfDayScalar, { nullable: true, description: '时刻 · time of day' }) plannedAt?: string | null;
  @Text('地点', 60) @Field(() => String, { nullable: true, description: '地点,至多 60 字;请勿写谈话内容 · where, at most 60 characters; nothing of what is to be said' }) place?: string | null;
}

@InputType({ description: '召集集体谈话 · invite several colleagues' })
export class PlanGroupTalkInput extends GroupTermsInput {
  @Field(() => [ID], { description: '邀请谁,2–30 名在职教职工 · whom, 2 to 30 colleagues in service' }) inviteeIds!: string[];
}

@InputType({ description: '集体谈话改期 · another day, time or place' })
export class RescheduleGroupTalkInput extends GroupTermsInput {
  @Field(() => ID, { description: '集体谈话 · group talk' }) groupTalkId!: string;
}

@InputType({ description: '答复集体谈话的邀请 · answer an invitation' })
export class AnswerGroupTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '集体谈话 · group talk' }) groupTalkId!: string;
  @Field(() => GroupTalkAnswer, { description: '答复 · answer' }) answer!: GroupTalkAnswer;
  @Seen('GroupTalk.terms', 'TERMS_CHANGED') seenTerms?: string | null;
}

@InputType({ description: '记录已谈 · record that a group talk was held' })
export class RecordGroupTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '集体谈话 · group talk' }) groupTalkId!: string;
  @Field(() => DayScalar, { description: '谈话日期 · day held' }) heldOn!: string;
}

@InputType({ description: '哪一次集体谈话 · which group talk' })
export class GroupTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '集体谈话 · group talk' }) groupTalkId!: string;
}

@ObjectType({ description: '集体谈话操作结果 · result' })
export class GroupTalkPayload {
  @Field(() => GroupTalk, { nullable: true, description: '集体谈话 · the group talk' }) groupTalk!: GroupTalk | null;
  @Field(() => [GroupTalkUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
