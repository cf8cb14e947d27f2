import { Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';

/** What every mutation's input has: a key that makes a repetition safe for 24 h. */
@InputType()
export abstract class IdempotentInput {
  @Length(1, 200, { message: '请求编号为 1 至 200 字' })
  @Field(() => String, { nullable: true, description: '请求编号,重复提交只生效一次 · makes a repetition safe, 24 h' })
  idempotencyKey?: string | null;
}
