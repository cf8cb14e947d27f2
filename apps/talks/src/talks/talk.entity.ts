import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { talk } from '../data-classes';
import type { DisputedRecord } from './talk';

@Entity({ schema: 'app', name: 'talk' })
export class TalkEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text', { nullable: true }) code!: string | null;
  @Personal(talk) @Column('uuid', { name: 'talker_id' }) talkerId!: string;
  @Personal(talk) @Column('uuid', { name: 'talkee_id' }) talkeeId!: string;
  @Personal(talk) @Column('text', { name: 'topic_class', nullable: true }) topicClass!: string | null;
  @Personal(talk) @Column('text', { nullable: true }) channel!: string | null;
  @Personal(talk) @Column('text', { nullable: true }) place!: string | null;
  @Personal(talk) @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: string | null;
  @Personal(talk) @Column('time', { name: 'planned_at', nullable: true }) plannedAt!: string | null;
  @Personal(talk) @Column('date', { name: 'offered_on', nullable: true }) offeredOn!: string | null;
  @Personal(talk) @Column('uuid', { name: 'proposed_by_id', nullable: true }) proposedById!: string | null;
  @Personal(talk) @Column('date', { name: 'proposed_on', nullable: true }) proposedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'accepted_on', nullable: true }) acceptedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'declined_on', nullable: true }) declinedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'cancelled_on', nullable: true }) cancelledOn!: string | null;
  @Personal(talk) @Column('date', { name: 'held_on', nullable: true }) heldOn!: string | null;
  @Personal(talk) @Column('date', { name: 'recorded_on', nullable: true }) recordedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'talker_confirmed_on', nullable: true }) talkerConfirmedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'talkee_confirmed_on', nullable: true }) talkeeConfirmedOn!: string | null;
  @Personal(talk) @Column('date', { name: 'disputed_on', nullable: true }) disputedOn!: string | null;
  @Personal(talk) @Column('jsonb', { name: 'disputed_records', default: [] }) disputedRecords!: readonly DisputedRecord[];
  @Personal(talk) @Column('integer', { name: 'unanswered_years', array: true, default: [] }) unansweredYears!: readonly number[];
  @Personal(talk) @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}
