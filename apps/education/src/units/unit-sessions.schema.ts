import { Field, Float, Int, ObjectType } from 'type-graphql';

/** Sessions that a branch or a unit hosts in a year. */
@ObjectType({ description: '支部或部门某年主办的活动 · sessions that a branch or unit hosts in a year' })
export class HostedSessions {
  @Field(() => Int, { description: '已开展次数 · how many were held' }) held!: number;
  @Field(() => Int, { description: '计划中次数 · how many are planned' }) planned!: number;
  total!: number;
  hostId!: string;
  year!: number;
}

@ObjectType({ description: '支部学时合计;不足5人不显示 · hours of a branch, left out for groups under 5 people' })
export class BranchHours {
  @Field(() => Float, { nullable: true, description: '今天的支部党员当年至今学时合计 · hours so far this year of those who are members today' }) hours!: number | null;
  @Field(() => Int, { nullable: true, description: '今天的支部党员人数 · members today' }) members!: number | null;
  @Field(() => Boolean, { description: '因人数过少不显示 · left out because too few people are concerned' }) suppressed!: boolean;
}
