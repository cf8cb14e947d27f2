import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { findingText, rectificationDuty } from '../data-classes';

@Entity({ schema: 'app', name: 'finding' })
export class FindingEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('uuid', { name: 'task_id' }) taskId!: string;
  @NotPersonal() @Column('uuid', { name: 'object_id' }) objectId!: string;
  @NotPersonal() @Column('uuid', { name: 'department_id', nullable: true }) departmentId!: string | null;
  @Personal(findingText) @Column('text') description!: string;
  @NotPersonal() @Column('text') severity!: string;
  @NotPersonal() @Column('text', { nullable: true }) principle!: string | null;
  @NotPersonal() @Column('date', { name: 'found_on' }) foundOn!: string;
}

@Entity({ schema: 'app', name: 'rectification' })
export class RectificationEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('uuid', { name: 'finding_id' }) findingId!: string;
  @NotPersonal() @Column('uuid', { name: 'responsible_object_id' }) responsibleObjectId!: string;
  @Personal(rectificationDuty) @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId!: string | null;
  @Personal(rectificationDuty) @Column('uuid', { name: 'reviewer_person_id', nullable: true }) reviewerPersonId!: string | null;
  @Personal(findingText) @Column('text', { nullable: true }) measures!: string | null;
  @NotPersonal() @Column('date', { name: 'due_on' }) dueOn!: string;
  @NotPersonal() @Column('boolean') submitted!: boolean;
  @NotPersonal() @Column('date', { name: 'cancelled_on', nullable: true }) cancelledOn!: string | null;
  @NotPersonal() @Column('date', { name: 'look_back_on', nullable: true }) lookBackOn!: string | null;
  @NotPersonal() @Column('boolean') imported!: boolean;
}
