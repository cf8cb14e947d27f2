import type { UserError } from '@tongxin/outcome';
import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import { Field, InputType, ObjectType } from 'type-graphql';
import { calendarFeedRefusals } from './calendar-feed.refusals';

@ObjectType({ description: '本人的日历订阅;何时被读取不作记录 · one’s own calendar feed; when it is read is not recorded (S-01)' })
export class CalendarFeed {
  @Field(() => DayScalar, { description: '开通日期 · day of opening' }) openedOn!: string;
}

export const CalendarFeedUserError = userErrorType('CalendarFeed', calendarFeedRefusals);

@InputType({ description: '开通日历订阅 · open a calendar feed' })
export class OpenCalendarFeedInput extends IdempotentInput {}

@InputType({ description: '关闭日历订阅 · close the calendar feed' })
export class CloseCalendarFeedInput extends IdempotentInput {}

@ObjectType({ description: '日历订阅操作结果 · result' })
export class CalendarFeedPayload {
  @Field(() => CalendarFeed, { nullable: true, description: '本人的日历订阅 · one’s own feed' }) feed!: CalendarFeed | null;
  @Field(() => String, { nullable: true, description: '订阅地址的路径,只显示这一次;知道地址的人都能看到日期,请勿转发 · path of the address, told this once; whoever knows it sees the days' }) address!: string | null;
  @Field(() => [CalendarFeedUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
