import { Department, Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { AnswerTotals } from '../answers/answers.schema';
import { connectionType, DayScalar, IdempotentInput, Text, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Talk } from '../talks/talk.schema';
import { matterRefusals } from './matter.refusals';

export enum MatterKind {
  PROBLEM = 'PROBLEM',
  HELP = 'HELP',
}
registerEnumType(MatterKind, {
  name: 'MatterKind',
  description: '事项种类 · kind of a matter',
  valuesConfig: { PROBLEM: { description: '工作中的问题,不针对个人 · a problem of how the institution works, nobody’s failing' }, HELP: { description: '本人的实际困难 · a practical difficulty of one’s own (W-04)' } },
});

export enum MatterStatus {
  FOUND = 'FOUND',
  ANALYSED = 'ANALYSED',
  RESOLVING = 'RESOLVING',
  FEEDBACK = 'FEEDBACK',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(MatterStatus, {
  name: 'MatterStatus',
  description: '事项的状态:发现—分析—解决—反馈—办结 · how far a matter is (T-16)',
  valuesConfig: {
    FOUND: { description: '已提出 · raised' },
    ANALYSED: { description: '已分析 · analysed' },
    RESOLVING: { description: '正在解决 · a measure is under way' },
    FEEDBACK: { description: '已反馈,待提出人确认 · answered, the raiser confirms' },
    CLOSED: { description: '已由提出人办结 · closed by the raiser' },
    WITHDRAWN: { description: '已撤回,内容已销毁 · withdrawn, its words are destroyed' },
  },
});

export enum MatterStepKind {
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
registerEnumType(MatterStepKind, {
  name: 'MatterStepKind',
  description: '事项的一步 · what a step of a matter was',
  valuesConfig: {
    RAISED: { description: '提出 · raised' },
    PASSED: { description: '转交承办部门 · passed to a unit' },
    ANALYSED: { description: '分析原因 · what it comes from' },
    RESOLVING: { description: '提出措施 · a measure' },
    FEEDBACK: { description: '向提出人反馈 · feedback to the raiser' },
    SOLVED: { description: '办结:提出人确认已解决 · closed, solved as the raiser says' },
    NOT_SOLVED: { description: '办结:提出人认为没有解决 · closed, not solved as the raiser says' },
    REOPENED: { description: '重新提出 · raised again' },
    WITHDRAWN: { description: '撤回 · withdrawn' },
  },
});

export enum MatterSide {
  RAISED_BY_ME = 'RAISED_BY_ME',
  TO_ANSWER = 'TO_ANSWER',
  TO_ASSIGN = 'TO_ASSIGN',
}
registerEnumType(MatterSide, {
  name: 'MatterSide',
  description: '哪一方 · which side the viewer is on',
  valuesConfig: {
    RAISED_BY_ME: { description: '我提出的 · raised by the viewer' },
    TO_ANSWER: { description: '由我负责的部门承办的 · of a unit that the viewer heads' },
    TO_ASSIGN: { description: '待机关党委确定承办部门的 · without a unit whose head answers, for the party-affairs office' },
  },
});

@ObjectType({ description: '事项的一步:哪天、做了什么 · one step of a matter' })
export class MatterStep {
  @Field(() => Int, { description: '第几步 · its number' }) number!: number;
  @Field(() => MatterStepKind, { description: '做了什么 · what it was' }) kind!: MatterStepKind;
  @Field(() => DayScalar, { description: '哪天 · on which day' }) takenOn!: string;
  @Field(() => String, { nullable: true, description: '内容(加密存放) · its words, stored encrypted' }) text!: string | null;
  @Field(() => Department, { nullable: true, description: '转交到的部门 · the unit it went to' }) unit!: Department | null;
  @Field(() => DayScalar, { nullable: true, description: '措施完成期限 · day by which the measure is to be done' }) dueOn!: string | null;
}

@ObjectType({ description: '事项:提出人与承办部门负责人之间的闭环,不反馈不办结 · a matter between who raised it and whose business it is; no close without feedback (T-16)' })
export class Matter {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => MatterKind, { description: '种类 · kind' }) kind!: MatterKind;
  @Field(() => Person, { nullable: true, description: '提出的人;对只负责转交的机关党委不显示 · who raised it, not shown to the office that only names a unit' }) raiser!: Person | null;
  @Field(() => Department, { nullable: true, description: '承办部门;待机关党委确定时为空 · the unit, null until one is named' }) unit!: Department | null;
  @Field(() => Person, { nullable: true, description: '承办的部门负责人;空缺时为空 · the unit’s head, null where there is none' }) handler!: Person | null;
  @Field(() => String, { nullable: true, description: '提出的内容(加密存放);撤回后、同意到期后为空 · what was raised, stored encrypted; null once withdrawn or once the consent to it has run out' }) text!: string | null;
  @Field(() => MatterStatus, { description: '状态 · status' }) status!: MatterStatus;
  @Field(() => DayScalar, { description: '提出日期 · day raised' }) raisedOn!: string;
  @Field(() => DayScalar, { description: '应在这一天前反馈(十五个工作日) · to be answered by, fifteen workdays (S-03)' }) answerDueOn!: string;
  @Field(() => Boolean, { description: '反馈期限是否暂定:当年的放假安排尚未公布 · whether that day is provisional: the holidays of its year are not published yet' }) answerDueProvisional!: boolean;
  @Field(() => Boolean, { description: '是否逾期未反馈 · whether the answer is overdue (S-03)' }) late!: boolean;
  @Field(() => DayScalar, { nullable: true, description: '措施完成期限 · day by which the measure is to be done' }) dueOn!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '办结日期 · day closed' }) closedOn!: string | null;
  @Field(() => Boolean, { nullable: true, description: '提出人办结时确认是否已解决 · whether it is solved, as the raiser says' }) solved!: boolean | null;
  @Field(() => [MatterStep], { description: '每一步;对只负责转交的机关党委不显示 · its steps, not shown to the office that only names a unit' }) steps!: MatterStep[];
  @Field(() => Talk, { nullable: true, description: '从哪次谈话中提出,只有提出人看得到 · the talk in which it came up, seen by the raiser alone (W-04)' }) talk!: Talk | null;
  @Field(() => Boolean, { description: '您能否分析 · whether the viewer can analyse it' }) viewerCanAnalyse!: boolean;
  @Field(() => Boolean, { description: '您能否提出措施 · whether the viewer can name a measure' }) viewerCanResolve!: boolean;
  @Field(() => Boolean, { description: '您能否反馈 · whether the viewer can give feedback' }) viewerCanGiveFeedback!: boolean;
  @Field(() => Boolean, { description: '您能否转交 · whether the viewer can pass it to a unit' }) viewerCanPass!: boolean;
  @Field(() => Boolean, { description: '您能否办结 · whether the viewer can close it' }) viewerCanClose!: boolean;
  @Field(() => Boolean, { description: '您能否重新提出 · whether the viewer can raise it again' }) viewerCanReopen!: boolean;
  @Field(() => Boolean, { description: '您能否撤回 · whether the viewer can withdraw it' }) viewerCanWithdraw!: boolean;
}

export const MatterConnection = connectionType('Matter', () => Matter);
export const MatterUserError = userErrorType('Matter', matterRefusals);

@ObjectType({ description: '等待反馈的事项 · matters that wait for an answer' })
export class MattersToAnswer {
  @Field(() => Int, { description: '件数 · how many' }) count!: number;
  @Field(() => Int, { description: '其中逾期的 · how many of them are overdue' }) late!: number;
}

@ObjectType({ description: '一年的事项合计:解决了多少实际问题,由提出人确认;撤回的不计,背后不足五人的数字不显示;本人的实际困难只计入全单位,不计入部门 · figures of a year, those withdrawn left out, without figures behind which fewer than five people stand; difficulties of one’s own count for the institution alone (T-38, line 6)' })
export class MatterTotals extends AnswerTotals {
  @Field(() => Int, { nullable: true, description: '提出人确认已解决 · solved, as those say who raised them' }) solvedAndConfirmed!: number | null;
}

@InputType({ description: '提出事项 · raise a matter' })
export class RaiseMatterInput extends IdempotentInput {
  @Field(() => MatterKind, { description: '种类 · kind' }) kind!: MatterKind;
  @Field(() => ID, { nullable: true, description: '承办部门;空则由机关党委确定 · the unit, null: the party-affairs office names one' }) unitId?: string | null;
  @Field(() => ID, { nullable: true, description: '从哪次谈话中提出,不告诉任何人 · the talk in which it came up; nobody is told' }) talkId?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: '提出本人的实际困难时为 true:同意承办部门现任负责人为解决它而阅看,没有选部门的先由机关党委阅看并确定部门;可以随时撤回,办结 30 天后、最迟一年后销毁 · true for a difficulty of one’s own: that whoever heads the unit reads of it, to help with it, and where no unit is chosen the party-affairs office, to name one; it is destroyed when withdrawn, thirty days after it is closed, after a year at the latest' }) consents!: boolean;
  @Text('内容', 2000, true) @Field(() => String, { description: '内容,至多 2000 字;请只写事情,不写他人的过失 · what it is about, of nobody’s failing, at most 2000 characters' }) text!: string;
}

@InputType({ description: '哪个事项 · which matter' })
export class MatterInput extends IdempotentInput {
  @Field(() => ID, { description: '事项 · matter' }) matterId!: string;
}

@InputType({ description: '哪个事项,说什么 · which matter, and what is said' })
export class MatterTextInput extends MatterInput {
  @Text('内容', 2000, true) @Field(() => String, { description: '内容,至多 2000 字,提出人看得到 · at most 2000 characters, the raiser reads them' }) text!: string;
}

@InputType({ description: '提出措施 · name a measure' })
export class ResolveMatterInput extends MatterTextInput {
  @Field(() => DayScalar, { description: '完成期限 · day by which it is to be done' }) dueOn!: string;
}

@InputType({ description: '转交承办部门,并说明缘由 · pass a matter to a unit, and say why' })
export class PassMatterInput extends MatterTextInput {
  @Field(() => ID, { description: '承办部门 · unit' }) unitId!: string;
}

@InputType({ description: '办结 · close a matter' })
export class CloseMatterInput extends MatterInput {
  @Field(() => Boolean, { description: '是否已解决 · whether it is solved' }) solved!: boolean;
}

@ObjectType({ description: '事项操作结果 · result' })
export class MatterPayload {
  @Field(() => Matter, { nullable: true, description: '事项;转交后不再由您承办的为空 · the matter, null where it is no longer the viewer’s to see' }) matter!: Matter | null;
  @Field(() => [MatterUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
