import { Field, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import type { Outcome, UserError } from '@tongxin/outcome';

/** Sentences for each refusal of a feature: Chinese message, and a hint about what to do. */
export type RefusalMessages<R extends string> = Record<R, { message: string; hint?: string }>;

/** The user-error type of a feature, `<Feature>UserError { code message hint path }`, with its own enum of codes. */
export function userErrorType<R extends string>(feature: string, messages: RefusalMessages<R>): ClassType<UserError> {
  const codes = Object.fromEntries(Object.keys(messages).map((code) => [code, code]));
  registerEnumType(codes, {
    name: `${feature}Refusal`,
    description: `${feature} 被规则拒绝的原因 · why a rule refused`,
    valuesConfig: Object.fromEntries(Object.entries<{ message: string }>(messages).map(([code, { message }]) => [code, { description: message }])),
  });
  @ObjectType(`${feature}UserError`, { description: '未被接受的原因,什么都没有保存 · why nothing was saved' })
  class FeatureUserError {
    @Field(() => codes, { description: '代码 · code' }) code!: string;
    @Field(() => String, { description: '中文说明 · a sentence in Chinese' }) message!: string;
    @Field(() => String, { nullable: true, description: '该怎么办 · what to do' }) hint!: string | null;
    @Field(() => [String], { description: '出错的输入项 · path of the input at fault' }) path!: string[];
  }
  return FeatureUserError as unknown as ClassType<UserError>;
}

/** The payload's `userErrors` for an outcome: empty when accepted. */
export function userErrorsOf<R extends string>(outcome: Outcome<unknown, R>, messages: RefusalMessages<R>): UserError[] {
  if (outcome.ok) return [];
  const { message, hint } = messages[outcome.refusal];
  return [{ code: outcome.refusal, message, hint: outcome.hint ?? hint ?? null, path: outcome.path ?? [] }];
}
