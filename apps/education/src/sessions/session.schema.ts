import { connectionType, DayScalar } from '@tongxin/subgraph';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '@tongxin/directory';

export const SessionState = { HELD: 'HELD', PLANNED: 'PLANNED', CANCELLED: 'CANCELLED' } as const;
registerEnumType(SessionState, {
  name: 'SessionState',
  description: '活动状态 · state of a session',
  valuesConfig: {
    HELD: { description: '已完成 · held' },
    PLANNED: { description: '计划中 · planned' },
    CANCELLED: { description: '已取消 · cancelled' },
  },
});

/** 出席、请假、缺席, never a reason (line 7). */
export const AttendanceState = { PRESENT: 'PRESENT', EXCUSED: 'EXCUSED', ABSENT: 'ABSENT' } as const;
export type AttendanceState = keyof typeof AttendanceState;
registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: '出勤情况,不记事由 · attendance, without a reason',
  valuesConfig: {
    PRESENT: { description: '出席 · present' },
    EXCUSED: { description: '请假 · excused' },
    ABSENT: { description: '缺席 · absent' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: '教育活动 · a session: lecture, themed party day, visit …' })
export class Session {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '活动编号 · code' }) code!: string;
  @Field(() => String, { description: '活动名称 · name' }) name!: string;
  @Field(() => DayScalar, { description: '日期 · day' }) on!: string;
  @Field(() => String, { nullable: true, description: '开始时间,HH:MM · starts at' }) startsAt!: string | null;
  @Field(() => Float, { description: '学时 · class hours' }) hours!: number;
  @Field(() => String, { nullable: true, description: '地点 · place' }) place!: string | null;
  @Field(() => String, { nullable: true, description: '参加范围 · for whom' }) audience!: string | null;
  @Field(() => Int, { nullable: true, description: '应到人数 · how many are expected' }) plannedAttendance!: number | null;
  held!: boolean;
  cancelled!: boolean;
  programmeId!: string;
  speakerId!: string | null;
  hostBranchId!: string | null;
  hostDepartmentId!: string | null;
  hostMassOrganisationName!: string | null;
}

@ObjectType({ description: '主办:支部、部门或群团组织之一 · the host: a branch, a unit or a mass organisation' })
export class SessionHost {
  @Field(() => String, { nullable: true, description: '群团组织名称 · name of the mass organisation' }) massOrganisationName!: string | null;
  branchId!: string | null;
  departmentId!: string | null;
}

@ObjectType({ description: '出勤合计;不足5人或其余不足5人的不显示 · totals; groups or complements under 5 people are left out' })
export class AttendanceTotals {
  @Field(() => Int, { nullable: true, description: '出席人数 · present' }) present!: number | null;
  @Field(() => Int, { nullable: true, description: '请假人数 · excused' }) excused!: number | null;
  @Field(() => Int, { nullable: true, description: '缺席人数 · absent' }) absent!: number | null;
  @Field(() => Float, { nullable: true, description: '出席率,0–1 · share of those present' }) rate!: number | null;
}

@ObjectType({ description: '参加人(主办方30日内可见) · a participant, for the host within 30 days' })
export class Participant {
  @Field(() => Person, { description: '参加人 · the person' }) person!: Person;
  @Field(() => AttendanceState, { description: '出勤情况 · attendance' }) state!: AttendanceState;
}

export const SessionConnection = connectionType('Session', () => Session);
export const ParticipantConnection = connectionType('Participant', () => Participant);
