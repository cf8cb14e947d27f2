import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inbox } from '../data-classes';

/** What was due for a person on the day's morning; only the newest day is kept. */
@Entity({ schema: 'app', name: 'digest' })
export class DigestEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(inbox) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @NotPersonal() @PrimaryColumn('date') day!: string;
  @Personal(inbox) @Column('uuid', { name: 'item_ids', array: true }) itemIds!: string[];
}
