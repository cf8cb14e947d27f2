import { Department, Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { connectionType, DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Talk } from '../talks/talk.schema';
import { threadRefusals } from './thread.refusals';

export enum ThreadKind {
  TALK_REQUEST = 'TALK_REQUEST',
  PROBLEM = 'PROBLEM',
  HELP = 'HELP',
}
registerEnumType(ThreadKind, {
  name: 'ThreadKind',
  description: '我说过的事的种类 · kind of a thread',
  valuesConfig: { TALK_REQUEST: { description: '约谈请求 · a request for a talk' }, PROBLEM: { description: '工作中的问题 · a matter: a problem' }, HELP: { description: '本人的实际困难 · a matter: a difficulty of one’s own' } },
});

export enum ThreadStatus {
  WAITING = 'WAITING',
  MY_TURN = 'MY_TURN',
  CLOSED = 'CLOSED',
}
registerEnumType(ThreadStatus, {
  name: 'ThreadStatus',
  description: '下一步在谁 · whose turn it is',
  valuesConfig: { WAITING: { description: '等对方办理 · waits for the institution' }, MY_TURN: { description: '等我办理 · the viewer is to do something' }, CLOSED: { description: '已了结 · closed by the viewer' } },
});

export enum ThreadStepKind {
  ASKED = 'ASKED',
  TURNED_TO_ANOTHER = 'TURNED_TO_ANOTHER',
  TO_CHOOSE_ANOTHER = 'TO_CHOOSE_ANOTHER',
  TAKEN_UP = 'TAKEN_UP',
  TALK = 'TALK',
  PUT_AWAY = 'PUT_AWAY',
  RAISED = 'RAISED',
  PASSED = 'PASSED',
  ANALYSED = 'ANALYSED',
  RESOLVING = 'RESOLVING',
  FEEDBACK = 'FEEDBACK',
  SOLVED = 'SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
  REOPENED = 'REOPENED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ThreadStepKind, {
  name: 'ThreadStepKind',
  description: '其中一步 · what a step of a thread was',
  valuesConfig: {
    ASKED: { description: '我提出约谈 · a talk was asked for' },
    TURNED_TO_ANOTHER: { description: '我另选了谈话人 · the viewer turned to another person' },
    TO_CHOOSE_ANOTHER: { description: '请我另选谈话人 · another person is to be chosen' },
    TAKEN_UP: { description: '对方接受,提出时间 · taken up, with a day' },
    TALK: { description: '谈话 · the talk' },
    PUT_AWAY: { description: '我收起 · put away' },
    RAISED: { description: '我提出事项 · a matter was raised' },
    PASSED: { description: '转交承办部门 · passed to a unit' },
    ANALYSED: { description: '分析原因 · what it comes from' },
    RESOLVING: { description: '提出措施 · a measure' },
    FEEDBACK: { description: '向我反馈 · feedback' },
    SOLVED: { description: '我确认已解决 · closed, solved' },
    NOT_SOLVED: { description: '我认为没有解决 · closed, not solved' },
    REOPENED: { description: '我重新提出 · raised again' },
    WITHDRAWN: { description: '我撤回 · withdrawn' },
  },
});

@ObjectType({ description: '其中一步:哪天、做了什么、得到什么答复 · one step of a thread' })
export class ThreadStep {
  @Field(() => ThreadStepKind, { description: '做了什么 · what it was' }) kind!: ThreadStepKind;
  @Field(() => DayScalar, { description: '哪天 · on which day' }) takenOn!: string;
  @Field(() => String, { nullable: true, description: '说了什么 · its words' }) text!: string | null;
  @Field(() => Department, { nullable: true, description: '转交到的部门 · the unit it went to' }) unit!: Department | null;
  @Field(() => DayScalar, { nullable: true, description: '措施完成期限 · day by which the measure is to be done' }) dueOn!: string | null;
}

@ObjectType({ description: '“我说过的事后来怎样了”:只有本人看得到,直到本人了结 · what became of something one said, for oneself alone, until one closes it (T-38)' })
export class Thread {
  @Field(() => ID, { description: '编号,即约谈请求或事项的编号 · id of the request or the matter' }) id!: string;
  @Field(() => ThreadKind, { description: '种类 · kind' }) kind!: ThreadKind;
  @Field(() => String, { nullable: true, description: '我说了什么;约谈不问缘由,为空 · what I said; a request is asked no cause' }) text!: string | null;
  @Field(() => Person, { nullable: true, description: '现在在谁那里 · who has it' }) person!: Person | null;
  @Field(() => Department, { nullable: true, description: '现在在哪个部门 · which unit has it' }) unit!: Department | null;
  @Field(() => ThreadStatus, { description: '下一步在谁 · whose turn it is' }) status!: ThreadStatus;
  @Field(() => Boolean, { description: '是否逾期未答复 · whether an answer is overdue' }) late!: boolean;
  @Field(() => DayScalar, { description: '提出日期 · day it began' }) openedOn!: string;
  @Field(() => DayScalar, { nullable: true, description: '了结日期 · day it was closed' }) closedOn!: string | null;
  @Field(() => [ThreadStep], { description: '做了什么、得到什么答复,按先后 · what was done and what came back, in order' }) steps!: ThreadStep[];
  @Field(() => Boolean, { description: '您能否收起 · whether the viewer can put it away' }) viewerCanPutAway!: boolean;
  @Field(() => Talk, { nullable: true, description: '由此约定的谈话,或从中提出的谈话 · the talk that came of it, or in which it came up' }) talk!: Talk | null;
}

export const ThreadConnection = connectionType('Thread', () => Thread);
export const ThreadUserError = userErrorType('Thread', threadRefusals);

@InputType({ description: '收起谈过的约谈请求 · put a request away after its talk' })
export class PutAwayThreadInput extends IdempotentInput {
  @Field(() => ID, { description: '哪一件 · which thread' }) threadId!: string;
}

@ObjectType({ description: '操作结果 · result' })
export class ThreadPayload {
  @Field(() => Thread, { nullable: true, description: '这件事 · the thread' }) thread!: Thread | null;
  @Field(() => [ThreadUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
