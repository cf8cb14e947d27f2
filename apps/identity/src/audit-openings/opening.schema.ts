import type { UserError } from '@tongxin/outcome';
import { connectionType, IdempotentInput, InstantScalar, userErrorType } from '@tongxin/subgraph';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { auditOpeningRefusals } from '../refusals';
import type { OpeningRow } from './opening.query';

export enum AuditOpeningReason { PERSON_ASKED = 'PERSON_ASKED', INCIDENT = 'INCIDENT', SUPERIOR_CHECK = 'SUPERIOR_CHECK' }
registerEnumType(AuditOpeningReason, {
  name: 'AuditOpeningReason',
  description: '为何要打开查阅记录 · why it is to be read who opened somebody\'s records',
  valuesConfig: {
    PERSON_ASKED: { description: '本人要求核查 · the person concerned asked for it' },
    INCIDENT: { description: '个人信息安全事件 · an incident of personal data' },
    SUPERIOR_CHECK: { description: '上级部门依规检查 · a check by a superior organ under its rules' },
  },
});

export enum AuditOpeningState { WAITING = 'WAITING', OPEN = 'OPEN', REFUSED = 'REFUSED', LAPSED = 'LAPSED', ENDED = 'ENDED' }
registerEnumType(AuditOpeningState, {
  name: 'AuditOpeningState',
  description: '申请的状态,由时间推出 · where a request stands, derived from its dates',
  valuesConfig: {
    WAITING: { description: '等待安全管理员答复,至多七天 · waits for the security administrator, seven days at most' },
    OPEN: { description: '已同意,七天内可看 · agreed, can be read for seven days' },
    REFUSED: { description: '未同意 · refused' },
    LAPSED: { description: '无人答复,已失效 · nobody answered in time' },
    ENDED: { description: '已结束 · over' },
  },
});

@ObjectType({ description: '打开一人查阅记录的申请(审计管理员、安全管理员) · a request to read who opened somebody\'s records; for the audit and the security administrator' })
export class AuditOpening {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => ID, { description: '谁的记录,人员编号 · whose records: id of the person' }) personId!: string;
  @Field(() => String, { nullable: true, description: '此人的登录名;账号已删除时为空 · the person\'s sign-in name, null once the account is gone' }) signInName!: string | null;
  @Field(() => AuditOpeningReason, { description: '事由 · why' }) reason!: string;
  @Field(() => InstantScalar, { description: '申请时间 · when it was asked for' }) requestedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: '答复时间 · when it was answered' }) answeredAt!: Date | null;
}
export const AuditOpeningConnection = connectionType<AuditOpening>('AuditOpening', () => AuditOpening);
export type AuditOpeningSource = OpeningRow & AuditOpening;

export const AuditOpeningUserError = userErrorType('AuditOpening', auditOpeningRefusals);

@InputType({ description: '申请打开一人的查阅记录 · asking to read who opened somebody\'s records' })
export class RequestAuditOpeningInput extends IdempotentInput {
  @MaxLength(64, { message: '登录名至多 64 字' })
  @Field(() => String, { description: '谁的记录,登录名(工号),至多 64 字 · whose, by the sign-in name, at most 64 characters' }) signInName!: string;
  @Field(() => AuditOpeningReason, { description: '事由 · why' }) reason!: AuditOpeningReason;
}

@InputType({ description: '答复申请 · answering a request' })
export class AnswerAuditOpeningInput extends IdempotentInput {
  @Field(() => ID, { description: '哪一申请 · which' }) openingId!: string;
  @Field(() => Boolean, { description: '是否同意 · whether the security administrator agrees' }) agree!: boolean;
}

@InputType({ description: '提前结束,或撤回申请 · ending one before its time, or taking a request back' })
export class EndAuditOpeningInput extends IdempotentInput {
  @Field(() => ID, { description: '哪一申请 · which' }) openingId!: string;
}

@ObjectType({ description: '申请的变更结果 · result of a change of a request' })
export class AuditOpeningPayload {
  @Field(() => AuditOpening, { nullable: true, description: '变更后的申请 · the request after the change' }) opening!: AuditOpening | null;
  @Field(() => [AuditOpeningUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
