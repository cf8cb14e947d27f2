import { subjectOf } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { findTalk } from '../talks/talk.query';
import { putAway } from './thread';
import { lockOwnRequest, savePutAway } from './thread.query';
import type { ThreadRefusal } from './thread.refusals';

export interface PutAwayThreadInput {
  idempotencyKey?: string | null;
  threadId: string;
}

/** 收起: the person who asked for a talk closes the thread after it; nobody else learns of that. */
export async function putAwayThread(ctx: Context, input: PutAwayThreadInput): Promise<Outcome<string, ThreadRefusal>> {
  requireViewer(ctx);
  await ctx.requireFresh();
  return mutate<ThreadRefusal>(ctx, 'putAwayThread', input, async (tx, { institutionId, personId }) => {
    const request = personId && (await lockOwnRequest(tx, institutionId, personId, ctx.today(), input.threadId));
    if (!request) return refuse('NOT_FOUND', { path: ['input', 'threadId'] });
    const talk = request.talkId === null ? null : await findTalk(tx, institutionId, request.talkId, personId);
    const away = putAway(request, talk, ctx.today());
    if (!away.ok) return away;
    await savePutAway(tx, institutionId, away.value);
    return accept({ id: request.id, audit: subjectOf('TalkRequest', request.id, personId) });
  });
}
