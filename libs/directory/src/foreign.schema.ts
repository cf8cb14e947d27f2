import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Entities that organisation owns; a service that keeps a directory adds fields to them and refers to them by id. */
@Directive('@key(fields: "id")')
@ObjectType({ description: '教职工 · a member of staff, in service or retired' })
export class Person {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: '党支部 · a party branch' })
export class Branch {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: '机关单位 · a unit as it stood on the day asked' })
export class Department {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
}

export const referTo = (id: string): { id: string } => ({ id });
