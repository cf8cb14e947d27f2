import { Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { connectionType, DayScalar, IdempotentInput, TimeOfDayScalar, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { homeVisitRefusals } from './home-visit.refusals';

export enum HomeVisitStatus {
  ASKED = 'ASKED',
  CONSENTED = 'CONSENTED',
  DONE = 'DONE',
  NOT_TAKING_PLACE = 'NOT_TAKING_PLACE',
}
registerEnumType(HomeVisitStatus, {
  name: 'HomeVisitStatus',
  description: '家访状态,只有双方看得到 · seen by the two alone (T-23)',
  valuesConfig: {
    ASKED: { description: '已征求同意,待本人答复;不答复即不进行 · the person has been asked; silence is no consent' },
    CONSENTED: { description: '本人已同意,家访前可随时撤回 · the person has consented, and may withdraw until it is done' },
    DONE: { description: '已家访 · done' },
    NOT_TAKING_PLACE: { description: '不进行;不问、不记是谁的意思 · not taking place; by whose wish is neither asked nor kept' },
  },
});

export enum HomeVisitPurpose {
  CONGRATULATE = 'CONGRATULATE',
  HELP = 'HELP',
  TALK = 'TALK',
}
registerEnumType(HomeVisitPurpose, {
  name: 'HomeVisitPurpose',
  description: '家访的目的,不涉及健康、家庭情况 · why; nothing of health or family',
  valuesConfig: {
    CONGRATULATE: { description: '祝贺 · to congratulate' },
    HELP: { description: '帮助解决困难 · to help' },
    TALK: { description: '谈心 · to talk' },
  },
});

export enum HomeVisitHelp {
  INFORMATION = 'INFORMATION',
  CONTACT = 'CONTACT',
  MATERIAL = 'MATERIAL',
  FOLLOW_UP = 'FOLLOW_UP',
}
registerEnumType(HomeVisitHelp, {
  name: 'HomeVisitHelp',
  description: '提供了哪类帮助,不写是什么事 · what kind of help was offered; what for is not written',
  valuesConfig: {
    INFORMATION: { description: '政策、信息 · information' },
    CONTACT: { description: '联系、对接 · a contact' },
    MATERIAL: { description: '物品 · something material' },
    FOLLOW_UP: { description: '后续跟进 · more to follow' },
  },
});

export enum HomeVisitAnswer {
  CONSENT = 'CONSENT',
  NOT_THIS_TIME = 'NOT_THIS_TIME',
}
registerEnumType(HomeVisitAnswer, {
  name: 'HomeVisitAnswer',
  description: '对家访的答复 · answer to the question',
  valuesConfig: { CONSENT: { description: '同意这一次、这一天 · consent to this visit on this day' }, NOT_THIS_TIME: { description: '这次不便,或撤回同意,无需理由 · not this time, or no longer; no reason asked' } },
});

@ObjectType({ description: '干部家访;每次须经本人事先同意,不计入任何谈话责任,保存一年 · a visit at home with the person’s prior consent, each time; it counts to no duty and is kept for a year (T-23)' })
export class HomeVisit {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Person, { description: '提出家访的人 · who would like to come' }) visitor!: Person;
  @Field(() => Person, { description: '被访的人 · whom' }) person!: Person;
  @Field(() => HomeVisitPurpose, { description: '目的 · why' }) purpose!: HomeVisitPurpose;
  @Field(() => Int, { description: '陪同人数,不记姓名 · how many come along, no names' }) accompanying!: number;
  @Field(() => DayScalar, { description: '征求同意的日期;换一天请取消后重新征求 · the day asked about; for another day one asks anew' }) plannedOn!: string;
  @Field(() => TimeOfDayScalar, { nullable: true, description: '约定的时刻,本人同意后才能约定 · time of day, fixed after consent alone' }) plannedAt!: string | null;
  @Field(() => HomeVisitStatus, { description: '状态 · status' }) status!: HomeVisitStatus;
  @Field(() => [HomeVisitHelp], { description: '提供了哪类帮助 · kinds of help offered' }) help!: HomeVisitHelp[];
  @Field(() => DayScalar, { description: '保存到这一天 · kept until' }) expiresOn!: string;
  @Field(() => Boolean, { description: '您能否同意 · whether the viewer can consent' }) viewerCanConsent!: boolean;
  @Field(() => Boolean, { description: '您能否答复“这次不便”或撤回同意 · whether the viewer can say no, also after a consent' }) viewerCanSayNo!: boolean;
  @Field(() => Boolean, { description: '您能否约定时刻 · whether the viewer can fix the time' }) viewerCanSchedule!: boolean;
  @Field(() => Boolean, { description: '您能否取消 · whether the viewer can cancel' }) viewerCanCancel!: boolean;
  @Field(() => Boolean, { description: '您能否记录已家访 · whether the viewer can record it as done' }) viewerCanRecord!: boolean;
}

export const HomeVisitConnection = connectionType('HomeVisit', () => HomeVisit);
export const HomeVisitUserError = userErrorType('HomeVisit', homeVisitRefusals);

@InputType({ description: '征求家访同意 · ask whether one may come' })
export class ProposeHomeVisitInput extends IdempotentInput {
  @Field(() => ID, { description: '想访问谁 · whom' }) personId!: string;
  @Field(() => HomeVisitPurpose, { description: '目的 · why' }) purpose!: HomeVisitPurpose;
  @Field(() => DayScalar, { description: '日期 · day' }) plannedOn!: string;
  @Field(() => Int, { defaultValue: 0, description: '陪同人数,0–3 · how many come along' }) accompanying!: number;
}

@InputType({ description: '答复家访 · answer' })
export class AnswerHomeVisitInput extends IdempotentInput {
  @Field(() => ID, { description: '家访 · visit' }) visitId!: string;
  @Field(() => HomeVisitAnswer, { description: '答复 · answer' }) answer!: HomeVisitAnswer;
}

@InputType({ description: '约定时刻 · fix the time' })
export class ScheduleHomeVisitInput extends IdempotentInput {
  @Field(() => ID, { description: '家访 · visit' }) visitId!: string;
  @Field(() => TimeOfDayScalar, { description: '时刻 · time of day' }) plannedAt!: string;
}

@InputType({ description: '记录已家访 · record as done' })
export class RecordHomeVisitInput extends IdempotentInput {
  @Field(() => ID, { description: '家访 · visit' }) visitId!: string;
  @Field(() => [HomeVisitHelp], { description: '提供了哪类帮助,可以为空 · kinds of help offered, may be empty' }) help!: HomeVisitHelp[];
}

@InputType({ description: '哪一次家访 · which visit' })
export class HomeVisitInput extends IdempotentInput {
  @Field(() => ID, { description: '家访 · visit' }) visitId!: string;
}

@ObjectType({ description: '家访操作结果 · result' })
export class HomeVisitPayload {
  @Field(() => HomeVisit, { nullable: true, description: '家访 · the visit' }) visit!: HomeVisit | null;
  @Field(() => [HomeVisitUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
