import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { announcedSpeaker } from '../data-classes';

@Entity({ schema: 'app', name: 'session' })
export class SessionEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('date', { name: 'on_day' }) on!: string;
  @NotPersonal() @Column('text', { name: 'starts_at', nullable: true }) startsAt!: string | null;
  @NotPersonal() @Column('numeric') hours!: string;
  @NotPersonal() @Column('text', { nullable: true }) place!: string | null;
  @NotPersonal() @Column('uuid', { name: 'host_branch_id', nullable: true }) hostBranchId!: string | null;
  @NotPersonal() @Column('uuid', { name: 'host_department_id', nullable: true }) hostDepartmentId!: string | null;
  @NotPersonal() @Column('uuid', { name: 'host_mass_organisation_id', nullable: true }) hostMassOrganisationId!: string | null;
  @NotPersonal() @Column('text', { name: 'host_mass_organisation_name', nullable: true }) hostMassOrganisationName!: string | null;
  @NotPersonal() @Column({ type: 'uuid', name: 'host_id', nullable: true, insert: false, update: false }) hostId!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) audience!: string | null;
  @Personal(announcedSpeaker) @Column('uuid', { name: 'speaker_id', nullable: true }) speakerId!: string | null;
  @NotPersonal() @Column('integer', { name: 'planned_attendance', nullable: true }) plannedAttendance!: number | null;
  @NotPersonal() @Column('boolean') held!: boolean;
  @NotPersonal() @Column('boolean') cancelled!: boolean;
}
