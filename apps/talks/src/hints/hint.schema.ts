import { Person } from '@tongxin/directory';
import { DayScalar } from '@tongxin/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Matter } from '../matters/matter.schema';
import { SealedNote } from '../notes/note.schema';
import { TalkRequest } from '../talk-requests/talk-request.schema';

@ObjectType({ description: '久未约谈:由您负责、十一个月没有约谈过 · for whose talk the viewer answers, without an offer for eleven months (T-29)' })
export class LongWithoutOffer {
  @Field(() => Person, { description: '谈话对象 · talkee' }) person!: Person;
  @Field(() => DayScalar, { description: '从哪天算起 · since when' }) since!: string;
}

@ObjectType({ description: '工作提醒,只给负责的谈话人;只看流程,不看人 · what is overdue in the viewer’s own process, told to the viewer alone; about procedures, not about persons (T-29)' })
export class TalkHints {
  @Field(() => [LongWithoutOffer], { description: '久未约谈的人,等得最久的在前 · who waits longest first' }) longWithoutOffer!: LongWithoutOffer[];
  @Field(() => [TalkRequest], { description: '逾期未答复的约谈请求 · requests whose answer is overdue' }) unansweredRequests!: TalkRequest[];
  @Field(() => [SealedNote], { description: '由您承办、已逾期的约定事项,只提醒您本人 · what the viewer agreed to do and is late with, told to the viewer alone (T-15)' }) overdueActions!: SealedNote[];
  @Field(() => [Matter], { description: '由您承办、逾期未反馈的事项 · matters of the viewer’s unit whose feedback is overdue (T-16)' }) lateMatters!: Matter[];
}
