import { connectionType, IdempotentInput, InstantScalar, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { accountRefusals } from '../refusals';
import type { AccountRow } from './account.query';
import type { StaffAccountRow } from './staff-account.query';

export enum AccountState { INVITED = 'INVITED', ACTIVE = 'ACTIVE', LOCKED = 'LOCKED', BLOCKED = 'BLOCKED', CLOSED = 'CLOSED' }
registerEnumType(AccountState, {
  name: 'AccountState',
  description: '账号状态,由日期推出 · state of an account, derived from its dates',
  valuesConfig: {
    INVITED: { description: '已邀请,尚未设密码 · invited, has no password yet' },
    ACTIVE: { description: '可用 · may sign in' },
    LOCKED: { description: '多次输错,暂时锁定 · too many failures, waits for a while' },
    BLOCKED: { description: '已停用 · stopped by the office or the security administrator' },
    CLOSED: { description: '已离任 · service has ended' },
  },
});

export enum AdministratorRole { SYSTEM = 'SYSTEM', SECURITY = 'SECURITY', AUDIT = 'AUDIT' }
registerEnumType(AdministratorRole, {
  name: 'AdministratorRole',
  description: '三员 · the three administrators, none with a right to content',
  valuesConfig: {
    SYSTEM: { description: '系统管理员 · system administrator' },
    SECURITY: { description: '安全管理员 · security administrator' },
    AUDIT: { description: '审计管理员 · audit administrator' },
  },
});

@ObjectType({ description: '教职工账号(组织人事处、安全管理员) · account of a member of the staff, for HR and the security administrator' })
export class StaffAccount {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '登录名,即工号 · sign-in name, the staff number' }) signInName!: string;
  @Field(() => AccountState, { description: '状态 · state' }) state!: string;
  @Field(() => InstantScalar, { description: '邀请(或再次邀请)的时间 · when it was opened' }) openedAt!: Date;
}
export const StaffAccountConnection = connectionType<StaffAccount>('StaffAccount', () => StaffAccount);
export type StaffAccountSource = StaffAccountRow & StaffAccount;

@ObjectType({ description: '本人的一次登录(仅本人可见) · one of one\'s own sign-ins' })
export class SignInSession {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '浏览器与系统 · browser and system' }) client!: string;
  @Field(() => InstantScalar, { description: '登录时间 · when it began' }) startedAt!: Date;
  @Field(() => InstantScalar, { description: '最近使用,精确到分钟 · last use, to the minute' }) lastUsedAt!: Date;
  @Field(() => InstantScalar, { description: '最迟结束时间 · when it ends at the latest' }) expiresAt!: Date;
}

@ObjectType({ description: '本人的账号 · one\'s own account' })
export class MyAccount {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '登录名 · sign-in name' }) signInName!: string;
  @Field(() => AdministratorRole, { nullable: true, description: '管理员角色,教职工为空 · administrator role, null for staff' }) administrator!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: '密码设置时间 · when the password was set' }) passwordSetAt!: Date | null;
}
export type MyAccountSource = AccountRow & MyAccount;

export const AccountUserError = userErrorType('Account', accountRefusals);

@InputType({ description: '停用、启用账号 · stopping an account, and letting it be used again' })
export class AccountInput extends IdempotentInput {
  @Field(() => ID, { description: '人员 · whose account' }) personId!: string;
}

@ObjectType({ description: '账号变更结果 · result of a change of an account' })
export class AccountPayload {
  @Field(() => StaffAccount, { nullable: true, description: '变更后的账号 · the account after the change' }) account!: StaffAccount | null;
  @Field(() => [AccountUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}

@InputType({ description: '结束本人的一次登录 · ending one of one\'s own sign-ins' })
export class EndSessionInput extends IdempotentInput {
  @Field(() => ID, { description: '哪一次登录 · which' }) sessionId!: string;
}

@InputType({ description: '结束本人的全部登录 · ending all of one\'s own sign-ins' })
export class EndAllSessionsInput extends IdempotentInput {}

@ObjectType({ description: '本人账号的变更结果 · result of a change of one\'s own account' })
export class MyAccountPayload {
  @Field(() => MyAccount, { nullable: true, description: '变更后的账号 · the account after the change' }) account!: MyAccount | null;
  @Field(() => [AccountUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
