import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: '机关单位 · a unit as it stood on the day asked' })
export class Department {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '部门编码 · code' }) code!: string;
  @Field(() => String, { description: '部门名称 · name' }) name!: string;
  @Field(() => String, { description: '部门类型 · kind of unit' }) kind!: string;
  @Field(() => Boolean, { description: '是否领导班子单位 · the leadership unit' }) leadership!: boolean;
  @Field(() => Int, { nullable: true, description: '编制数 · establishment' }) establishment!: number | null;
  @Field(() => String, { nullable: true, description: '办公地点 · location' }) location!: string | null;
  asOf!: string;
  parentId!: string | null;
  branchId!: string | null;
}
