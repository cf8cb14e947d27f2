import { DayScalar } from '@tongxin/subgraph';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum InspectorState { IN_POOL = 'IN_POOL', SUSPENDED = 'SUSPENDED', LEFT = 'LEFT' }
registerEnumType(InspectorState, {
  name: 'InspectorState',
  description: '督查人员状态(不记缘由) · state of an inspector, without a reason',
  valuesConfig: {
    IN_POOL: { description: '在库 · may be drawn' },
    SUSPENDED: { description: '暂停 · not drawn for now' },
    LEFT: { description: '退出 · has left the pool' },
  },
});

@ObjectType({ description: '督查人员库中的一人 · an inspector of the pool' })
export class Inspector {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => DayScalar, { nullable: true, description: '聘期起 · first day of the term' }) termFrom!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '聘期止 · last day of the term' }) termTo!: string | null;
  @Field(() => Boolean, { nullable: true, description: '培训合格 · trained' }) trained!: boolean | null;
  @Field(() => InspectorState, { description: '状态 · state' }) state!: string;
  personId!: string;
}

@ObjectType({ description: '回避关系:只记双方,不记事由 · a pair that must not meet in an inspection, without a reason' })
export class Recusal {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  inspectorPersonId!: string;
  personId!: string;
}
