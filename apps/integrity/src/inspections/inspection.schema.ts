import { DayScalar } from '@tongxin/subgraph';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum InspectionObjectKind { DEPARTMENT = 'DEPARTMENT', CLASS = 'CLASS', POST = 'POST' }
registerEnumType(InspectionObjectKind, {
  name: 'InspectionObjectKind',
  description: '督查对象类型 · kind of object',
  valuesConfig: {
    DEPARTMENT: { description: '处室 · a unit' },
    CLASS: { description: '班次 · a training class' },
    POST: { description: '岗位,如总值班室 · a post such as the watch room' },
  },
});

export enum InspectionTaskState { PLANNED = 'PLANNED', DONE = 'DONE', CANCELLED = 'CANCELLED' }
registerEnumType(InspectionTaskState, {
  name: 'InspectionTaskState',
  description: '督查任务状态 · state of a task',
  valuesConfig: {
    PLANNED: { description: '待实施 · not made yet' },
    DONE: { description: '已完成 · done' },
    CANCELLED: { description: '已取消 · called off' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: '督查批次(校风学风、机关效能、节假日值班等) · a batch of inspections of one category' })
export class InspectionBatch {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '批次编号 · code' }) code!: string;
  @Field(() => String, { description: '督查类别 · category' }) category!: string;
  @Field(() => String, { description: '月份 YYYY-MM · month' }) month!: string;
  @Field(() => DayScalar, { nullable: true, description: '随机抽取日期 · day of the draw' }) drawnOn!: string | null;
  @Field(() => Int, { nullable: true, description: '对象库数量 · objects in the pool' }) objectCount!: number | null;
  @Field(() => Int, { nullable: true, description: '抽取对象数 · objects drawn' }) drawnCount!: number | null;
  @Field(() => Int, { nullable: true, description: '督查人员库数量 · inspectors in the pool' }) inspectorCount!: number | null;
  @Field(() => String, { nullable: true, description: '种子承诺(事前公示),SHA-256 · commitment to the seed, announced before' }) seedCommitment!: string | null;
  @Field(() => String, { nullable: true, description: '种子(事后公开) · the seed, published after' }) seed!: string | null;
  @Field(() => Boolean, { description: '是否已公示 · published inside' }) published!: boolean;
  inspectorIds!: string[];
}

@ObjectType({ description: '督查任务 · one inspection of one object' })
export class InspectionTask {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '任务编号 · code' }) code!: string;
  @Field(() => DayScalar, { description: '督查日期 · day' }) inspectedOn!: string;
  @Field(() => InspectionTaskState, { description: '状态 · state' }) state!: string;
  @Field(() => Boolean, { nullable: true, description: '原台账所记回避校验是否通过 · recusal check as the source states it' }) recusalChecked!: boolean | null;
  @Field(() => Boolean, { description: '历史导入:不适用回避与复核规则 · imported history, exempt from the rules of recusal' }) imported!: boolean;
  batchId!: string;
  objectId!: string;
  inspectedAt?: string | null;
  inspectorIds!: string[];
  itemCodes!: string[];
  published!: boolean;
}

@ObjectType({ description: '督查对象名录库 · an object that may be inspected' })
export class InspectionObject {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '对象编码 · code' }) code!: string;
  @Field(() => String, { description: '对象名称 · name' }) name!: string;
  @Field(() => InspectionObjectKind, { description: '对象类型 · kind' }) kind!: string;
  @Field(() => String, { nullable: true, description: '名录库版本 YYYY-MM · version of the register' }) rosterVersion!: string | null;
  departmentId!: string | null;
}

@ObjectType({ description: '督查事项清单 · an item of the checklists' })
export class InspectionItem {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '事项编码 · code' }) code!: string;
  @Field(() => String, { description: '督查类别 · category' }) category!: string;
  @Field(() => String, { description: '督查内容 · what is looked at' }) name!: string;
  @Field(() => String, { nullable: true, description: '检查要点 · points to check' }) points!: string | null;
  @Field(() => String, { nullable: true, description: '依据 · basis' }) basis!: string | null;
}
