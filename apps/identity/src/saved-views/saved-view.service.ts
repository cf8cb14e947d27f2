import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate } from '@tongxin/subgraph';
import { findAccountOf } from '../accounts/account.query';
import type { Context } from '../context';
import type { RefusalOf } from '../refusals';
import { forget, keep, type SavedView } from './saved-view';
import { deleteView, insertView, lockViews } from './saved-view.query';

type Refusal = RefusalOf<'savedView'>;
type Result = Promise<Outcome<string, Refusal>>;

interface Input {
  idempotencyKey?: string | null;
}

/** Keeps a view of one's own. */
export const saveView = (ctx: Context, { idempotencyKey, ...view }: Input & SavedView): Result => change(ctx, 'saveView', { idempotencyKey, ...view }, (views) => keep(views, view), insertView);

/** Forgets one. */
export const forgetView = (ctx: Context, { idempotencyKey, ...view }: Input & Omit<SavedView, 'address'>): Result =>
  change(ctx, 'forgetView', { idempotencyKey, ...view }, (views) => forget(views, view), deleteView);

const change = (ctx: Context, operation: string, input: Input, decide: (views: readonly SavedView[]) => Outcome<SavedView, Refusal>, write: typeof insertView): Result =>
  mutate<Refusal>(ctx, operation, input, async (tx, viewer) => {
    const account = await findAccountOf(tx, viewer);
    if (!account) return refuse('ACCOUNT_NOT_FOUND');
    const decided = decide(await lockViews(tx, viewer.institutionId, account.id));
    if (!decided.ok) return refuse(decided.refusal, { path: ['input', 'name'] });
    await write(tx, viewer.institutionId, account.id, decided.value);
    return accept({ id: account.id, audit: [{ type: 'Account', id: account.id, ofPersonId: viewer.personId }] });
  });
