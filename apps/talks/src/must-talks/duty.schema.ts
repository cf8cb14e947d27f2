import { Branch, Department, Person } from '@tongxin/directory';
import { DayScalar } from '@tongxin/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum DutyFactKind {
  EXECUTIVE_VICE_PRESIDENT = 'EXECUTIVE_VICE_PRESIDENT',
  TEAM = 'TEAM',
  COUNTY_LEVEL = 'COUNTY_LEVEL',
  BACKBONE = 'BACKBONE',
  SUPERVISES_UNIT = 'SUPERVISES_UNIT',
  HEADS_UNIT = 'HEADS_UNIT',
  WORKS_IN_UNIT = 'WORKS_IN_UNIT',
  REPRESENTS_BRANCH = 'REPRESENTS_BRANCH',
}
registerEnumType(DutyFactKind, {
  name: 'DutyFactKind',
  description: '形成谈话责任的组织事实 · what somebody is, so that a must-talk rule speaks of them',
  valuesConfig: {
    EXECUTIVE_VICE_PRESIDENT: { description: '常务副校(院)长或代行其职责 · executive vice-president, or standing for one' },
    TEAM: { description: '班子成员 · member of the leadership team' },
    COUNTY_LEVEL: { description: '县处级领导干部 · county-level official' },
    BACKBONE: { description: '青年骨干教职工 · young backbone staff' },
    SUPERVISES_UNIT: { description: '分管该部门 · supervises the unit' },
    HEADS_UNIT: { description: '部门负责人 · heads the unit' },
    WORKS_IN_UNIT: { description: '在该部门工作 · works in the unit' },
    REPRESENTS_BRANCH: { description: '支部推选的党员代表 · representative named by the branch' },
  },
});

@ObjectType({ description: '形成谈话责任的一项事实 · a fact that a duty follows from' })
export class TalkDutyFact {
  @Field(() => Person, { description: '谁 · who' }) person!: Person;
  @Field(() => DutyFactKind, { description: '是什么 · what' }) kind!: DutyFactKind;
  @Field(() => Department, { nullable: true, description: '哪个部门 · in which unit' }) unit!: Department | null;
  @Field(() => Branch, { nullable: true, description: '哪个支部 · in which branch' }) branch!: Branch | null;
  @Field(() => DayScalar, { description: '自哪一天起 · since' }) validFrom!: string;
  @Field(() => DayScalar, { nullable: true, description: '至哪一天(不含) · day after the last, null = open' }) validTo!: string | null;
}

@ObjectType({ description: '应谈的一段时间 · days within which the talk is due' })
export class TalkDutyWindow {
  @Field(() => DayScalar, { description: '自哪一天起 · from' }) validFrom!: string;
  @Field(() => DayScalar, { nullable: true, description: '至哪一天(不含) · day after the last' }) validTo!: string | null;
}

@ObjectType({ description: '为什么有这项谈话责任 · why a duty exists' })
export class TalkDutyWhy {
  @Field(() => String, { description: '规则编码 · rule code' }) ruleCode!: string;
  @Field(() => String, { nullable: true, description: '规则的必谈范围 · the rule’s scope in words' }) scope!: string | null;
  @Field(() => [TalkDutyFact], { nullable: true, description: '双方的有关事实,谈话人在前(双方、组织人事处可见) · facts of the two, the talker’s first; restricted' }) facts!: TalkDutyFact[] | null;
  @Field(() => [TalkDutyWindow], { nullable: true, description: '应谈的时间(双方、组织人事处可见) · when it is due; restricted' }) windows!: TalkDutyWindow[] | null;
  @Field(() => String, { nullable: true, description: '一句话说明(双方、组织人事处可见) · the same in a sentence; restricted' }) text!: string | null;
  @Field(() => String, { nullable: true, description: '一句话说明(英文) · the same in a sentence, in English; restricted' }) textInEnglish!: string | null;
}
