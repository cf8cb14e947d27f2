import { Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { connectionType, DayScalar, IdempotentInput, Text, TimeOfDayScalar, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Channel, Talk } from '../talks/talk.schema';
import { openHourRefusals } from './open-hour.refusals';

export enum OpenHourStatus {
  FREE = 'FREE',
  BOOKED = 'BOOKED',
  CLOSED = 'CLOSED',
}
registerEnumType(OpenHourStatus, {
  name: 'OpenHourStatus',
  description: '开放时间的状态;已约定和已关闭的,只有双方看得到 · booked and closed are seen by the two alone (T-28)',
  valuesConfig: {
    FREE: { description: '可预约 · free' },
    BOOKED: { description: '已约定 · booked' },
    CLOSED: { description: '已关闭 · closed by the host' },
  },
});

@ObjectType({ description: '开放时间:在职人员都可预约,不问缘由;约定之后只有双方看得到 · an hour that anybody in service may book, without saying what about; once booked it is the two people’s (T-28, T-19)' })
export class OpenHour {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Person, { description: '开放时间的人 · whose hour it is' }) host!: Person;
  @Field(() => DayScalar, { description: '日期 · day' }) day!: string;
  @Field(() => TimeOfDayScalar, { description: '开始时刻 · start' }) startsAt!: string;
  @Field(() => TimeOfDayScalar, { description: '结束时刻 · end' }) endsAt!: string;
  @Field(() => Channel, { description: '方式 · how to meet' }) channel!: Channel;
  @Field(() => String, { nullable: true, description: '地点 · where' }) place!: string | null;
  @Field(() => OpenHourStatus, { description: '状态 · status' }) status!: OpenHourStatus;
  @Field(() => Talk, { nullable: true, description: '预约的谈话,只有双方看得到;不来、改期都在谈话中办理 · the talk that was booked, seen by the two; other terms and “not this time” are the talk’s' }) talk!: Talk | null;
  @Field(() => String, { description: '写入日历时的名称,一律为“预约” · its title in a calendar, the same for every one (T-28)' }) calendarTitle!: string;
  @Field(() => Boolean, { description: '您能否预约 · whether the viewer can book it' }) viewerCanBook!: boolean;
  @Field(() => Boolean, { description: '您能否关闭 · whether the viewer can close it' }) viewerCanClose!: boolean;
}

export const OpenHourConnection = connectionType('OpenHour', () => OpenHour);
export const OpenHourUserError = userErrorType('OpenHour', openHourRefusals);

@InputType({ description: '开放一段时间,10 至 180 分钟 · open an hour, 10 to 180 minutes' })
export class OfferOpenHourInput extends IdempotentInput {
  @Field(() => DayScalar, { description: '日期 · day' }) day!: string;
  @Field(() => TimeOfDayScalar, { description: '开始时刻 · start' }) startsAt!: string;
  @Field(() => TimeOfDayScalar, { description: '结束时刻 · end' }) endsAt!: string;
  @Field(() => Channel, { defaultValue: Channel.OFFICE, description: '方式 · how to meet' }) channel!: Channel;
  @Text('地点', 60) @Field(() => String, { nullable: true, description: '地点,至多 60 字 · where, at most 60 characters' }) place?: string | null;
}

@InputType({ description: '哪一段开放时间 · which hour' })
export class OpenHourInput extends IdempotentInput {
  @Field(() => ID, { description: '开放时间 · the hour' }) openHourId!: string;
}

@ObjectType({ description: '开放时间操作结果 · result' })
export class OpenHourPayload {
  @Field(() => OpenHour, { nullable: true, description: '开放时间 · the hour' }) openHour!: OpenHour | null;
  @Field(() => [OpenHourUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
