import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inbox } from '../data-classes';

/** What waits for people, told by the services; a closed item stays as the trace of its revision. */
@Entity({ schema: 'app', name: 'work_item' })
export class WorkItemEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(inbox) @Column('uuid', { name: 'person_id' }) personId!: string;
  @NotPersonal() @Column('text') service!: string;
  @Personal(inbox) @Column('text') kind!: string;
  @Personal(inbox) @Column('date', { name: 'due_on' }) dueOn!: string;
  @Personal(inbox) @Column('boolean') open!: boolean;
  @NotPersonal() @Column('bigint') revision!: string;
}
