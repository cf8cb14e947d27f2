import { Field, Float, ObjectType } from 'type-graphql';
import { AttendanceState } from '../sessions/session.schema';

@ObjectType({ description: '本人的一次参加记录,仅本人可见 · one’s own part in a session, for oneself alone' })
export class Participation {
  @Field(() => AttendanceState, { description: '出勤情况 · attendance' }) state!: AttendanceState;
  @Field(() => Float, { description: '认定学时 · hours credited' }) hours!: number;
  sessionId!: string;
}
