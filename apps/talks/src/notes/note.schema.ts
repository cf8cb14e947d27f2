import { Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SealedEnvelope } from '../sealing-keys/sealed-input';
import { sealedNoteRefusals } from './note.refusals';

export enum NoteKind {
  NOTE = 'NOTE',
  AGENDA = 'AGENDA',
  ACTION = 'ACTION',
}
registerEnumType(NoteKind, {
  name: 'SealedNoteKind',
  description: '密封记录的种类,只有谈话双方看得到 · kind of a sealed note, seen by the two alone',
  valuesConfig: { NOTE: { description: '记录 · note' }, AGENDA: { description: '议题,没谈完的带到下一次 · item of the shared agenda, carried over until ticked off' }, ACTION: { description: '约定的事项 · something the two agree to do (T-15)' } },
});

export enum ActionStatus {
  PROPOSED = 'PROPOSED',
  AGREED = 'AGREED',
  DONE = 'DONE',
  FEEDBACK = 'FEEDBACK',
}
registerEnumType(ActionStatus, {
  name: 'AgreedActionStatus',
  description: '约定事项的状态,只有谈话双方看得到 · seen by the two alone (T-15)',
  valuesConfig: {
    PROPOSED: { description: '一方提出,待另一方同意 · proposed, the other side agrees' }, AGREED: { description: '已约定 · agreed' },
    DONE: { description: '已办,待对方反馈 · done, the other side answers' }, FEEDBACK: { description: '已反馈 · answered' },
  },
});

@ObjectType({ description: '约定的事项:谁办、哪天办好;内容密封 · who does it by when; what it is is sealed (T-15)' })
export class AgreedAction {
  @Field(() => Person, { description: '承办的一方 · who does it' }) owner!: Person;
  @Field(() => DayScalar, { description: '应在这一天前办好 · due' }) dueOn!: string;
  @Field(() => ActionStatus, { description: '状态 · status' }) status!: ActionStatus;
  @Field(() => Boolean, { description: '是否逾期,只告诉承办的一方 · overdue, told to its owner alone' }) overdue!: boolean;
  @Field(() => Boolean, { description: '您能否办理下一步 · whether the next step is the viewer’s' }) viewerCanAdvance!: boolean;
}

@ObjectType({ description: '密封记录:内容只有谈话双方能打开,服务器只存信封 · opened by the two alone; the server keeps an envelope' })
export class SealedNote {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => ID, { description: '为哪次谈话而写;打开信封时要用 · the talk it was written for; the seal is bound to it' }) talkId!: string;
  @Field(() => NoteKind, { description: '种类 · kind' }) kind!: NoteKind;
  @Field(() => Person, { description: '写的人 · author' }) author!: Person;
  @Field(() => Int, { description: '第几稿;打开信封时要用 · revision; the seal is bound to it' }) version!: number;
  @Field(() => String, { description: '信封(JSON,见 libs/sealing) · the envelope' }) envelope!: string;
  @Field(() => DayScalar, { description: '写下的日期 · day written' }) writtenOn!: string;
  @Field(() => Boolean, { description: '议题:是否已经谈过 · agenda: whether it was ticked off' }) settled!: boolean;
  @Field(() => AgreedAction, { nullable: true, description: '约定的事项 · what the two agree to do' }) action!: AgreedAction | null;
  @Field(() => Boolean, { description: '您能否修改或删除 · whether the viewer can change or remove it' }) viewerCanEdit!: boolean;
  @Field(() => Boolean, { description: '您能否勾销议题 · whether the viewer can tick it off' }) viewerCanSettle!: boolean;
}

export const SealedNoteUserError = userErrorType('SealedNote', sealedNoteRefusals);

@InputType({ description: '写下密封记录或议题 · write a sealed note or an item of the agenda' })
export class WriteSealedNoteInput extends IdempotentInput {
  @Field(() => ID, { description: '编号,由客户端随机产生 · id, made by the client at random' }) noteId!: string;
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Field(() => Boolean, { defaultValue: false, description: '是否为议题 · whether it is an item of the agenda' }) agenda!: boolean;
  @SealedEnvelope() @Field(() => String, { description: '信封 · the envelope' }) envelope!: string;
}

@InputType({ description: '提出约定的事项 · propose something to do' })
export class ProposeActionInput extends IdempotentInput {
  @Field(() => ID, { description: '编号,由客户端随机产生 · id, made by the client at random' }) noteId!: string;
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Field(() => ID, { description: '由谁办,你们两人之一 · who does it, one of the two' }) ownerId!: string;
  @Field(() => DayScalar, { description: '哪天办好 · by when' }) dueOn!: string;
  @SealedEnvelope() @Field(() => String, { description: '信封 · the envelope' }) envelope!: string;
}

@InputType({ description: '改写 · write another revision' })
export class EditSealedNoteInput extends IdempotentInput {
  @Field(() => ID, { description: '密封记录 · note' }) noteId!: string;
  @Field(() => Int, { description: '改的是第几稿;新稿加一 · the revision it changes; the new one is one more' }) version!: number;
  @SealedEnvelope() @Field(() => String, { description: '新的信封 · the new envelope' }) envelope!: string;
}

@InputType({ description: '哪一条密封记录 · which note' })
export class SealedNoteInput extends IdempotentInput {
  @Field(() => ID, { description: '密封记录 · note' }) noteId!: string;
}

@InputType({ description: '约定事项的下一步,按您看到的样子 · the next step of an action, as the viewer saw it' })
export class AdvanceActionInput extends SealedNoteInput {
  @Field(() => ActionStatus, { description: '您看到的状态;已变的不办理 · the status that was seen; nothing is done where it has changed' }) seenStatus!: ActionStatus;
  @Field(() => Int, { description: '您看到的是第几稿 · the revision that was seen' }) version!: number;
}

@InputType({ description: '勾销议题 · tick an item off' })
export class SettleAgendaItemInput extends SealedNoteInput {
  @Field(() => ID, { description: '在哪次谈话里谈过 · the talk in which it was dealt with' }) talkId!: string;
}

@ObjectType({ description: '密封记录操作结果 · result' })
export class SealedNotePayload {
  @Field(() => SealedNote, { nullable: true, description: '密封记录;删除后为空 · the note, null when removed' }) note!: SealedNote | null;
  @Field(() => [SealedNoteUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
