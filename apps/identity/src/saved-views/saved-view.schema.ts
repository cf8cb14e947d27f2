import type { UserError } from '@tongxin/outcome';
import { IdempotentInput, Text, userErrorType } from '@tongxin/subgraph';
import { Matches } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { MyAccount } from '../accounts/account.schema';
import { savedViewRefusals } from '../refusals';

@ObjectType({ description: '本人保存的一个列表视图 · one\'s own view of a list, kept by name' })
export class SavedView {
  @Field(() => String, { description: '哪个列表,客户端自定 · which list, named by the client' }) list!: string;
  @Field(() => String, { description: '名称 · its name' }) name!: string;
  @Field(() => String, { description: '地址中的查找、筛选、排序和列 · search, filters, order and columns as they stand in the address' }) address!: string;
}

export const SavedViewUserError = userErrorType('SavedView', savedViewRefusals);

@InputType({ description: '不再保存一个视图 · forgetting a view' })
export class ForgetViewInput extends IdempotentInput {
  @Matches(/^[a-z][a-z-]{0,39}$/, { message: '列表名应为 1–40 个小写字母或连字符,以字母开头' })
  @Field(() => String, { description: '哪个列表:小写字母和连字符,至多 40 字 · which list: small letters and hyphens, at most 40' }) list!: string;
  @Text('名称', 30)
  @Field(() => String, { description: '名称,至多 30 字 · its name, at most 30 characters' }) name!: string;
}

@InputType({ description: '保存一个列表视图;同名的由新的代替 · keeping a view of a list; the one of that name gives way' })
export class SaveViewInput extends ForgetViewInput {
  @Text('视图', 2000)
  @Field(() => String, { description: '地址中的查找、筛选、排序和列,至多 2000 字 · as it stands in the address, at most 2000 characters' }) address!: string;
}

@ObjectType({ description: '保存视图的结果 · result of keeping or forgetting a view' })
export class SavedViewPayload {
  @Field(() => MyAccount, { nullable: true, description: '本人的账号 · one\'s own account' }) account!: MyAccount | null;
  @Field(() => [SavedViewUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
