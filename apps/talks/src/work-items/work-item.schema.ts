import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Organisation keeps the inbox; this service says what its own items stand for. */
@Directive('@key(fields: "id")')
@ObjectType({ description: '待办:某日有一件事,不写对方和内容 · a work item: something on a day, without whom and what' })
export class WorkItem {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
}
