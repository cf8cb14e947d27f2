import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: '教育项目 · a programme that sessions belong to' })
export class Programme {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '项目编码 · code' }) code!: string;
  @Field(() => String, { description: '项目名称 · name' }) name!: string;
  @Field(() => String, { nullable: true, description: '载体类型 · kind, as the institution calls it' }) kind!: string | null;
  hostBranchId!: string | null;
  hostDepartmentId!: string | null;
  hostMassOrganisationName!: string | null;
}
