import { connectionType, DayScalar } from '@tongxin/subgraph';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum WorkItemKind {
  APPOINTMENT = 'APPOINTMENT',
  REPLY = 'REPLY',
}
registerEnumType(WorkItemKind, {
  name: 'WorkItemKind',
  description: '待办的种类 · kind of a work item',
  valuesConfig: { APPOINTMENT: { description: '预约 · a meeting on a day' }, REPLY: { description: '待答复 · an answer that is owed by a day' } },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: '待办:某日有一件事,不写对方和内容 · a work item: something on a day, without whom and what' })
export class WorkItem {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '哪个服务知道它是什么 · the service that knows what it stands for' }) service!: string;
  @Field(() => WorkItemKind, { description: '种类 · kind' }) kind!: WorkItemKind;
  @Field(() => String, { description: '名称:“预约”或“待答复” · title, one of two words' }) title!: string;
  @Field(() => String, { description: '英文名称 · title in English' }) titleEn!: string;
  @Field(() => DayScalar, { description: '哪一天 · on which day' }) dueOn!: string;
  @Field(() => Boolean, { description: '是否逾期;预约不会逾期 · whether it is overdue; an appointment never is' }) late!: boolean;
}

export const WorkItemConnection = connectionType('WorkItem', () => WorkItem);
