import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeReaders } from './opening.policy';

/** Whoever read a record, in an opened audit: administrators have no right to names, and know people by their sign-in name. */
@Directive('@key(fields: "id")')
@ObjectType({ description: '查看记录的人,凭登录名识别 · who read a record, known by the sign-in name' })
export class AuditReader {
  @Field(() => ID, { description: '人员编号 · id of the person' }) id!: string;
}

@Resolver(() => AuditReader)
export class AuditReaderResolver {
  @FieldResolver(() => String, { nullable: true, description: '登录名(审计管理员);账号已删除时为空 · the sign-in name, for the audit administrator; null once the account is gone' })
  async signInName(@Root() { id }: AuditReader, @Ctx() ctx: Context): Promise<string | null> {
    return canSeeReaders(await ctx.actor()) ? ((await ctx.signInNames.load(id))?.signInName ?? null) : null;
  }
}
