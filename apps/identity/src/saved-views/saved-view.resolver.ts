import type { Outcome } from '@tongxin/outcome';
import { requireViewer, userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { findAccountOf } from '../accounts/account.query';
import { MyAccount, type MyAccountSource } from '../accounts/account.schema';
import type { Context } from '../context';
import { savedViewRefusals, type RefusalOf } from '../refusals';
import { viewsOf } from './saved-view.query';
import { ForgetViewInput, SavedView, SavedViewPayload, SaveViewInput } from './saved-view.schema';
import { forgetView, saveView } from './saved-view.service';

const payload = async (outcome: Outcome<string, RefusalOf<'savedView'>>, ctx: Context): Promise<SavedViewPayload> => ({
  account: outcome.ok ? await findAccountOf(ctx.db, requireViewer(ctx)) : null,
  userErrors: userErrorsOf(outcome, savedViewRefusals),
});

@Resolver(() => MyAccount)
export class SavedViewResolver {
  @FieldResolver(() => [SavedView], { description: '本人保存的列表视图,最多 100 个(仅本人可见) · one\'s own views of lists, at most 100; seen by nobody else' })
  views(@Root() account: MyAccountSource, @Ctx() ctx: Context): Promise<SavedView[]> {
    return viewsOf(ctx.db, requireViewer(ctx).institutionId, account.id);
  }

  @Mutation(() => SavedViewPayload, { description: '保存一个列表视图 · keep a view of a list by name' })
  async saveView(@Arg('input', () => SaveViewInput, { description: '内容 · input' }) input: SaveViewInput, @Ctx() ctx: Context): Promise<SavedViewPayload> {
    return payload(await saveView(ctx, input), ctx);
  }

  @Mutation(() => SavedViewPayload, { description: '不再保存一个视图 · forget a view' })
  async forgetView(@Arg('input', () => ForgetViewInput, { description: '内容 · input' }) input: ForgetViewInput, @Ctx() ctx: Context): Promise<SavedViewPayload> {
    return payload(await forgetView(ctx, input), ctx);
  }
}
