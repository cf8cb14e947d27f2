import { connectionType, DayScalar } from '@tongxin/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: '党支部 · a party branch' })
export class Branch {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '支部编码 · code' }) code!: string;
  @Field(() => String, { description: '支部名称 · name' }) name!: string;
  @Field(() => String, { description: '支部类型 · kind: agency, academic affairs, teaching and research, retired' }) kind!: string;
  @Field(() => DayScalar, { nullable: true, description: '成立日期 · day of founding' }) foundedOn!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '本届届期起 · first day of this term' }) termFrom!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '本届届期止 · last day of this term' }) termTo!: string | null;
  @Field(() => String, { nullable: true, description: '星级 · star rating of the branch, never of a person' }) star!: string | null;
  asOf?: string;
  contactLeaderId!: string | null;
}

@ObjectType({ description: '党小组 · a party group of a branch' })
export class BranchGroup {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '党小组编码 · code' }) code!: string;
  @Field(() => String, { description: '党小组名称 · name' }) name!: string;
  leaderId!: string | null;
}

@ObjectType({ description: '支部名册中的一人 · a member on the roster' })
export class BranchMember {
  @Field(() => Boolean, { description: '是否预备党员 · probationary' }) probationary!: boolean;
  personId!: string;
  name!: string;
}

@ObjectType({ description: '党员代表 · a representative a branch named for a leader (T-08)' })
export class Representative {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => DayScalar, { description: '推选日期 · day of naming' }) namedOn!: string;
  personId!: string;
  leaderId!: string;
}

@ObjectType({ description: '群团组织 · trade union, youth league, women’s group' })
export class MassOrganisation {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '名称 · name' }) name!: string;
}

export const BranchMemberConnection = connectionType('BranchMember', () => BranchMember);
