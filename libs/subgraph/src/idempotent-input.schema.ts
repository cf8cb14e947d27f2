import { Field, InputType } from 'type-graphql';
import { Text } from './text-input';

/** What every mutation's input has: a key that makes a repetition safe for 24 h. */
@InputType()
export abstract class IdempotentInput {
  @Text('请求编号', 200)
  @Field(() => String, { nullable: true, description: '请求编号,重复提交只生效一次 · makes a repetition safe, 24 h' })
  idempotencyKey?: string | null;
}
