import { Field, ID, ObjectType } from 'type-graphql';
import { DayScalar } from '@tongxin/subgraph';

@ObjectType({ description: '单位 · the institution' })
export class Institution {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '名称 · name' }) name!: string;
  @Field(() => Boolean, { description: '是否练习数据(虚构) · practice data, invented' }) practice!: boolean;
  @Field(() => DayScalar, { description: '单位的今天(练习数据固定) · today, pinned for practice data' }) today!: string;
}

@ObjectType({ description: '当前登录者 · the viewer' })
export class Me {
  personId!: string | null;
}
