import type { Period } from '@tongxin/calendar';
import { connectionType } from '@tongxin/subgraph';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '@tongxin/directory';

@Directive('@key(fields: "code")')
@ObjectType({ description: '必谈规则 · a must-talk rule (T-04)' })
export class TalkRule {
  @Field(() => ID, { description: '规则编码 · code' }) code!: string;
  @Field(() => String, { description: '必谈范围 · scope in words' }) scope!: string;
  @Field(() => Boolean, { description: '是否互谈(双方都负责) · both answer for it' }) mutual!: boolean;
  @Field(() => Int, { description: '每对每年应谈次数 · talks a pair needs in a year' }) count!: number;
}

export enum DutyStatus {
  OPEN = 'OPEN',
  MET = 'MET',
}
registerEnumType(DutyStatus, {
  name: 'DutyStatus',
  description: '谈话责任状态;已谈与对方婉拒看起来一样 · held and declined look alike',
  valuesConfig: { OPEN: { description: '未完成 · open' }, MET: { description: '已完成 · met' } },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: '谈话责任:组织应当安排的一次谈话 · a duty of the institution to talk' })
export class TalkDuty {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '规则编码 · rule code' }) ruleCode!: string;
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => Person, { description: '谈话人(负责方) · who answers for it' }) talker!: Person;
  @Field(() => Person, { description: '谈话对象 · with whom' }) talkee!: Person;
  @Field(() => Boolean, { description: '是否互谈(双方都负责) · both answer for it' }) mutual!: boolean;
  @Field(() => DutyStatus, { description: '状态 · status' }) status!: DutyStatus;
  /** Days on which its facts hold. */
  windows!: readonly Period[];
}

export const TalkDutyConnection = connectionType('TalkDuty', () => TalkDuty);
