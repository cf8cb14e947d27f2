import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { workItem } from '../data-classes';

/** What an open item of somebody's inbox stands for; it leaves this service nowhere, and is gone once the item is closed. */
@Entity({ schema: 'app', name: 'work_item_source' })
export class WorkItemSourceEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(workItem) @Column('uuid', { name: 'person_id' }) personId!: string;
  @NotPersonal() @Column('text') kind!: string;
  @NotPersonal() @Column('text', { name: 'record_type' }) recordType!: string;
  @Personal(workItem) @Column('uuid', { name: 'record_id' }) recordId!: string;
  @Personal(workItem) @Column('date', { name: 'due_on' }) dueOn!: string;
}
