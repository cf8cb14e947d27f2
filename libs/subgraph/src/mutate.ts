import { runMutation, type AuditSubject, type Tx } from '@tongxin/database';
import type { Outcome } from '@tongxin/outcome';
import type { Viewer } from '@tongxin/viewer';
import type { BaseContext } from './context';
import { requestError } from './errors';

/** The signed-in viewer, or UNAUTHENTICATED. */
export function requireViewer(ctx: Pick<BaseContext, 'viewer'>): Viewer {
  if (!ctx.viewer) throw requestError('UNAUTHENTICATED');
  return ctx.viewer;
}

/** One root mutation field as one transaction (see `runMutation`); `input.idempotencyKey` makes a repetition safe. */
export function mutate<R extends string>(
  ctx: BaseContext,
  operation: string,
  input: { idempotencyKey?: string | null },
  work: (tx: Tx, viewer: Viewer) => Promise<Outcome<{ id: string; audit: AuditSubject[] }, R>>,
): Promise<Outcome<string, R>> {
  const viewer = requireViewer(ctx);
  const { idempotencyKey, ...body } = input;
  return runMutation(
    ctx.db,
    { actor: viewer, operation, requestId: ctx.requestId, now: ctx.now(), idempotencyKey: idempotencyKey ?? null, body },
    (tx) => work(tx, viewer),
  );
}
