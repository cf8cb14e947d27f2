import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inbox } from '../data-classes';

/** That a person has an address for a calendar; of the address only the digest of its secret, and of fetches nothing. */
@Entity({ schema: 'app', name: 'calendar_feed' })
export class CalendarFeedEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(inbox) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @NotPersonal() @Column('bytea') secret!: Buffer;
  @Personal(inbox) @Column('date', { name: 'opened_on' }) openedOn!: string;
}
