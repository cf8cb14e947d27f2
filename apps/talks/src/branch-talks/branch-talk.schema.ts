import { DayScalar } from '@tongxin/subgraph';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum BranchTalkClass {
  COMMITTEE_MUTUAL = 'COMMITTEE_MUTUAL',
  COMMITTEE_WITH_MEMBERS = 'COMMITTEE_WITH_MEMBERS',
  MEMBERS_MUTUAL = 'MEMBERS_MUTUAL',
}
registerEnumType(BranchTalkClass, {
  name: 'BranchTalkClass',
  description: '支部谈心谈话的三类,每类每年至少一次,与五必谈分开计算 · the three classes of talks in a branch, apart from the five must-talks (T-37)',
  valuesConfig: {
    COMMITTEE_MUTUAL: { description: '支部委员之间,按对计算 · committee members with one another, by pairs' },
    COMMITTEE_WITH_MEMBERS: { description: '支部委员与党员,按党员计算 · committee with members, by members' },
    MEMBERS_MUTUAL: { description: '党员之间,按党员计算 · members with one another, by members' },
  },
});

@ObjectType({ description: '支部谈心谈话一类的合计;哪些人谈过不在此显示 · totals of one class; who talked is not shown (T-37)' })
export class BranchTalkTotals {
  @Field(() => BranchTalkClass, { description: '哪一类 · which class' }) relation!: BranchTalkClass;
  @Field(() => DayScalar, { description: '截至哪一天 · as of' }) asOf!: string;
  @Field(() => Int, { description: '应谈:对数或人数(在职) · due: pairs, or members in service' }) due!: number;
  @Field(() => Int, { nullable: true, description: '已谈;过小时不显示 · met, null where too small to show' }) met!: number | null;
}
