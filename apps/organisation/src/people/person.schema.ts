import { connectionType, DayScalar } from '@tongxin/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** People carry employment facts only; no field here or elsewhere says what a person thinks (docs/line.md). */
@Directive('@key(fields: "id")')
@ObjectType({ description: '教职工 · a member of staff, in service or retired' })
export class Person {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '工号 · staff number' }) staffNo!: string;
  @Field(() => String, { description: '姓名 · name' }) name!: string;
  @Field(() => String, { nullable: true, description: '办公分机 · office extension' }) extension!: string | null;
  @Field(() => String, { nullable: true, description: '单位邮箱 · work e-mail' }) email!: string | null;
  /** Source rows carry more than is published; the resolvers read them through policies. */
  asOf?: string;
}

@ObjectType({ description: '任职与人事信息(本人与组织人事处可见) · employment facts, for the person and HR' })
export class Employment {
  @Field(() => String, { nullable: true, description: '职级(职称) · rank or title' }) rank!: string | null;
  @Field(() => String, { nullable: true, description: '岗位类别 · category of post' }) category!: string | null;
  @Field(() => String, { nullable: true, description: '出生年月 YYYY-MM · month of birth' }) birthMonth!: string | null;
  @Field(() => String, { nullable: true, description: '来校时间 YYYY-MM · month of arrival' }) arrivedMonth!: string | null;
  @Field(() => DayScalar, { description: '本岗位起始日 · first day in this post' }) validFrom!: string;
  @Field(() => DayScalar, { nullable: true, description: '本岗位终止日(不含) · day after the last, null = open' }) validTo!: string | null;
}

@ObjectType({ description: '党员信息(本人、所在支部支委、机关党委、组织人事处可见) · party life, restricted' })
export class PartyLife {
  @Field(() => String, { nullable: true, description: '政治面貌(GB/T 4762) · political status' }) politicalStatus!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '入党日期 · day of joining' }) joinedPartyOn!: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否预备党员;非党员为空 · probationary; null for non-members' }) probationary!: boolean | null;
}

@ObjectType({ description: '岗位 · an established post' })
export class Post {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '岗位编码 · code' }) code!: string;
  @Field(() => String, { description: '岗位名称 · name' }) name!: string;
  @Field(() => String, { nullable: true, description: '岗位类别 · category' }) category!: string | null;
  @Field(() => Number, { nullable: true, description: '核定数 · established number' }) establishment!: number | null;
  @Field(() => Boolean, { description: '是否承担一岗双责 · carries dual responsibility (O-17)' }) dualResponsibility!: boolean;
  @Field(() => String, { nullable: true, description: '一岗双责内容 · conduct duties of the post' }) duties!: string | null;
}

export const PersonConnection = connectionType('Person', () => Person);
