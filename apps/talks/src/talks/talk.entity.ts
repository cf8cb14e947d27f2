import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { talk } from '../data-classes';

@Entity({ schema: 'app', name: 'talk' })
export class TalkEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text', { nullable: true }) code!: string | null;
  @Personal(talk) @Column('uuid', { name: 'talker_id' }) talkerId!: string;
  @Personal(talk) @Column('uuid', { name: 'talkee_id' }) talkeeId!: string;
  @Personal(talk) @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'offered_on', nullable: true }) offeredOn!: string | null;
  @Personal(talk) @Column('date', { name: 'accepted_on', nullable: true }) acceptedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'declined_on', nullable: true }) declinedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'held_on', nullable: true }) heldOn!: string | null;
  @Personal(talk) @Column('date', { name: 'recorded_on', nullable: true }) recordedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'talker_confirmed_on', nullable: true }) talkerConfirmedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'talkee_confirmed_on', nullable: true }) talkeeConfirmedOn!: string | null;
}
