import { Person, referTo } from '@tongxin/directory';
import type { Outcome } from '@tongxin/outcome';
import { badCursor, checkFirst, decodeCursor, emptyPage, idCursor, isUuid, pageOf, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { accountRefusals, type RefusalOf } from '../refusals';
import { listSessions } from '../sessions/session.service';
import { canBlock, canInviteAnybody, canListAccounts, canReset } from './account.policy';
import { findAccountOf } from './account.query';
import {
  AccountInput, AccountPayload, AccountState, EndAllSessionsInput, EndSessionInput, MyAccount, MyAccountPayload, SignInSession, StaffAccount, StaffAccountConnection,
  type MyAccountSource, type StaffAccountSource,
} from './account.schema';
import { blockAccount, endEverySession, endOneSession, momentOf, unblockAccount } from './account.service';
import { InvitableConnection } from './invitable.schema';
import { countInvitable, countStaffAccounts, findStaffAccounts, firstCursor, listInvitable, listStaffAccounts } from './staff-account.query';

/** A cursor over (name, id). */
function accountCursor(after: string): [name: string, id: string] {
  const [name = '', id = ''] = decodeCursor(after, 2);
  if (!isUuid(id)) throw badCursor();
  return [name, id];
}

const payload = async (outcome: Outcome<string, RefusalOf<'account'>>, ctx: Context): Promise<AccountPayload> => ({
  account: outcome.ok ? ((await findStaffAccounts(ctx.db, requireViewer(ctx).institutionId, [outcome.value], momentOf(ctx))).get(outcome.value) ?? null) : null,
  userErrors: userErrorsOf(outcome, accountRefusals),
});

const myPayload = async (outcome: Outcome<string, RefusalOf<'account'>>, ctx: Context): Promise<MyAccountPayload> => ({
  account: outcome.ok ? await findAccountOf(ctx.db, requireViewer(ctx)) : null,
  userErrors: userErrorsOf(outcome, accountRefusals),
});

@Resolver(() => StaffAccount)
export class StaffAccountResolver {
  @Query(() => StaffAccountConnection, { description: '教职工账号(组织人事处、安全管理员) · accounts of the staff, for HR and the security administrator' })
  async accounts(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,最多 100 · page size, at most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '起点 · where the page starts' }) after: string | null,
    @Arg('state', () => AccountState, { nullable: true, description: '只看某一状态 · of one state only' }) state: AccountState | null,
    @Ctx() ctx: Context,
  ): Promise<ConnectionShape<StaffAccount>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const from = after ? accountCursor(after) : firstCursor;
    if (!canListAccounts(await ctx.actor())) return emptyPage();
    const page = await listStaffAccounts(ctx.db, institutionId, { first, after: from, state: state ?? null }, momentOf(ctx));
    return { ...page, totalCount: () => countStaffAccounts(ctx.db, institutionId, state ?? null, momentOf(ctx)) };
  }

  @Query(() => InvitableConnection, { description: '在职而没有账号的人(组织人事处;安全管理员只看到组织人事处的人) · people in service without an account, for HR; of HR alone for the security administrator' })
  async invitableStaff(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,最多 100 · page size, at most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '起点 · where the page starts' }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<ConnectionShape<Person>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const from = after ? idCursor(after) : firstCursor[1];
    const who = await ctx.actor();
    if (!canInviteAnybody(who)) return emptyPage();
    const [today, hrOnly] = [ctx.today(), !who.hr];
    const rows = await listInvitable(ctx.db, institutionId, { first, after: from, hrOnly, today });
    const page = pageOf(rows, first, (row) => [row.id]);
    return { nodes: page.nodes.map(({ id }) => referTo(id)), pageInfo: page.pageInfo, totalCount: () => countInvitable(ctx.db, institutionId, hrOnly, today) };
  }

  @FieldResolver(() => Person, { description: '账号本人 · whose account it is' })
  person(@Root() account: StaffAccountSource): Person {
    return referTo(account.personId);
  }

  @FieldResolver(() => Boolean, { description: '当前用户能否重置 · whether the viewer can reset it' })
  async viewerCanReset(@Root() account: StaffAccountSource, @Ctx() ctx: Context): Promise<boolean> {
    return canReset(await ctx.actor(), account);
  }

  @FieldResolver(() => Boolean, { description: '当前用户能否停用或启用 · whether the viewer can block or unblock it' })
  async viewerCanBlock(@Root() account: StaffAccountSource, @Ctx() ctx: Context): Promise<boolean> {
    return canBlock(await ctx.actor(), account);
  }

  @Mutation(() => AccountPayload, { description: '停用账号,已有登录立即结束(组织人事处、安全管理员) · stop an account; HR and the security administrator' })
  async blockAccount(@Arg('input', () => AccountInput, { description: '内容 · input' }) input: AccountInput, @Ctx() ctx: Context): Promise<AccountPayload> {
    return payload(await blockAccount(ctx, input), ctx);
  }

  @Mutation(() => AccountPayload, { description: '启用已停用的账号(组织人事处、安全管理员) · let a stopped account be used again; HR and the security administrator' })
  async unblockAccount(@Arg('input', () => AccountInput, { description: '内容 · input' }) input: AccountInput, @Ctx() ctx: Context): Promise<AccountPayload> {
    return payload(await unblockAccount(ctx, input), ctx);
  }
}

@Resolver(() => MyAccount)
export class MyAccountResolver {
  @Query(() => MyAccount, { nullable: true, description: '本人的账号 · one\'s own account' })
  async myAccount(@Ctx() ctx: Context): Promise<MyAccount | null> {
    return findAccountOf(ctx.db, requireViewer(ctx));
  }

  @FieldResolver(() => Boolean, { description: '是否启用了动态验证码 · whether a one-time code is asked for' })
  totpEnabled(@Root() account: MyAccountSource): boolean {
    return account.totpConfirmedAt !== null;
  }

  @FieldResolver(() => [SignInSession], { description: '未结束的登录,最多 20 次 · sign-ins that have not ended, at most 20' })
  sessions(@Root() account: MyAccountSource, @Ctx() ctx: Context): Promise<SignInSession[]> {
    return listSessions(ctx.db, account, ctx.now());
  }

  @Mutation(() => MyAccountPayload, { description: '结束本人的一次登录 · end one of one\'s own sign-ins' })
  async endSession(@Arg('input', () => EndSessionInput, { description: '内容 · input' }) input: EndSessionInput, @Ctx() ctx: Context): Promise<MyAccountPayload> {
    return myPayload(await endOneSession(ctx, input), ctx);
  }

  @Mutation(() => MyAccountPayload, { description: '结束本人的全部登录,包括这一次 · end all of one\'s own sign-ins, this one too' })
  async endAllSessions(@Arg('input', () => EndAllSessionsInput, { description: '内容 · input' }) input: EndAllSessionsInput, @Ctx() ctx: Context): Promise<MyAccountPayload> {
    return myPayload(await endEverySession(ctx, input), ctx);
  }
}
