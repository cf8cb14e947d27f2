import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { savedViewData } from '../data-classes';

/** A view of a list that somebody keeps; what they search for may name people, so it is shown to nobody else. */
@Entity({ schema: 'app', name: 'saved_view' })
export class SavedViewEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(savedViewData) @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @NotPersonal() @PrimaryColumn('text') list!: string;
  @Personal(savedViewData) @PrimaryColumn('text') name!: string;
  @Personal(savedViewData) @Column('text') address!: string;
}
