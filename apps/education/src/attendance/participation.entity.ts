import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { attendanceRecord } from '../data-classes';

@Entity({ schema: 'app', name: 'participation' })
export class ParticipationEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Personal(attendanceRecord) @Column('uuid', { name: 'person_id' }) personId!: string;
  @Personal(attendanceRecord) @Column('text') state!: string;
  @Personal(attendanceRecord) @Column('numeric') hours!: string;
}
