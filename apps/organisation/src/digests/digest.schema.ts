import { DayScalar } from '@tongxin/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '今日提要:每日至多一份,8:30 生成 · what is due today, at most once a day, made at 08:30 (S-01)' })
export class WorkItemDigest {
  itemIds!: string[];
  @Field(() => DayScalar, { description: '日期 · day' }) day!: string;
  @Field(() => Int, { description: '8:30 时到期和逾期的件数 · how many were due or overdue at 08:30' }) dueCount!: number;
}
