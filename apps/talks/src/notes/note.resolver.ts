import type { Outcome } from '@tongxin/outcome';
import { userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeTalk } from '../talks/talk.policy';
import { Talk } from '../talks/talk.schema';
import { actionStatus, advance, edit, isOverdue, settle, type SealedNote as NoteRow } from './note';
import { findNote } from './note.query';
import { sealedNoteRefusals, type SealedNoteRefusal } from './note.refusals';
import { ActionStatus, AdvanceActionInput, AgreedAction, EditSealedNoteInput, NoteKind, ProposeActionInput, SealedNote, SealedNoteInput, SealedNotePayload, SettleAgendaItemInput, WriteSealedNoteInput } from './note.schema';
import { advanceAction, editSealedNote, proposeAction, removeSealedNote, settleAgendaItem, writeSealedNote } from './note.service';

export function asNote(row: NoteRow, me: string, today: string): SealedNote {
  return {
    id: row.id,
    talkId: row.talkId,
    kind: NoteKind[row.kind],
    author: { id: row.authorId },
    version: row.version,
    envelope: row.envelope,
    writtenOn: row.writtenOn,
    settled: row.settledTalkId !== null,
    action: actionOf(row, me, today),
    viewerCanEdit: edit(row, me, row.version, row.envelope).ok,
    viewerCanSettle: settle(row, row.talkId).ok,
  };
}

const actionOf = (row: NoteRow, me: string, today: string): AgreedAction | null => (row.ownerId === null || row.dueOn === null ? null : {
  owner: { id: row.ownerId },
  dueOn: row.dueOn,
  status: ActionStatus[actionStatus(row)],
  overdue: row.ownerId === me && isOverdue(row, today),
  viewerCanAdvance: advance(row, me, { ...row, status: actionStatus(row) }, today).ok,
});

async function payload(outcome: Outcome<string, SealedNoteRefusal>, ctx: Context): Promise<SealedNotePayload> {
  const me = ctx.viewer?.personId;
  const row = outcome.ok && ctx.viewer && me ? await findNote(ctx.db, ctx.viewer.institutionId, outcome.value, me) : null;
  return { note: row && me ? asNote(row, me, ctx.today()) : null, userErrors: userErrorsOf(outcome, sealedNoteRefusals) };
}

@Resolver(() => Talk)
export class NoteResolver {
  @FieldResolver(() => [SealedNote], { description: '密封的记录、议题、约定的事项,含上次没谈完的议题;只有谈话双方能打开 · sealed notes, agenda and actions, with what carried over; opened by the two alone (T-01, T-15)' })
  async notes(@Root() talk: Talk, @Ctx() ctx: Context): Promise<SealedNote[]> {
    const who = await ctx.standing();
    if (!who || !canSeeTalk(who, { talkerId: talk.talker.id, talkeeId: talk.talkee.id })) return [];
    return (await ctx.load.notesOf.load(talk.id)).map((row) => asNote(row, who.personId, ctx.today()));
  }

  @Mutation(() => SealedNotePayload, { description: '写下密封记录或议题,谈话双方都可以 · write a sealed note or an item of the agenda, either of the two (T-13)' })
  async writeSealedNote(@Arg('input', () => WriteSealedNoteInput, { description: '内容 · input' }) input: WriteSealedNoteInput, @Ctx() ctx: Context): Promise<SealedNotePayload> {
    return payload(await writeSealedNote(ctx, input), ctx);
  }

  @Mutation(() => SealedNotePayload, { description: '改写自己的密封记录 · write another revision of one’s own' })
  async editSealedNote(@Arg('input', () => EditSealedNoteInput, { description: '内容 · input' }) input: EditSealedNoteInput, @Ctx() ctx: Context): Promise<SealedNotePayload> {
    return payload(await editSealedNote(ctx, input), ctx);
  }

  @Mutation(() => SealedNotePayload, { description: '删除自己的密封记录,对方也不再看到 · remove one’s own, for both' })
  async removeSealedNote(@Arg('input', () => SealedNoteInput, { description: '内容 · input' }) input: SealedNoteInput, @Ctx() ctx: Context): Promise<SealedNotePayload> {
    return payload(await removeSealedNote(ctx, input), ctx);
  }

  @Mutation(() => SealedNotePayload, { description: '勾销谈过的议题,不再带到下一次 · tick an item off, so that it carries over no more' })
  async settleAgendaItem(@Arg('input', () => SettleAgendaItemInput, { description: '内容 · input' }) input: SettleAgendaItemInput, @Ctx() ctx: Context): Promise<SealedNotePayload> {
    return payload(await settleAgendaItem(ctx, input), ctx);
  }

  @Mutation(() => SealedNotePayload, { description: '提出约定的事项,由对方同意 · propose something to do, the other side agrees (T-15)' })
  async proposeAction(@Arg('input', () => ProposeActionInput, { description: '内容 · input' }) input: ProposeActionInput, @Ctx() ctx: Context): Promise<SealedNotePayload> {
    return payload(await proposeAction(ctx, input), ctx);
  }

  @Mutation(() => SealedNotePayload, { description: '约定事项的下一步:同意、办好、反馈 · its next step: agree, done, answered (T-15)' })
  async advanceAction(@Arg('input', () => AdvanceActionInput, { description: '内容 · input' }) input: AdvanceActionInput, @Ctx() ctx: Context): Promise<SealedNotePayload> {
    return payload(await advanceAction(ctx, input), ctx);
  }
}
