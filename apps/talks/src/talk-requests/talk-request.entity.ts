import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { talkRequest } from '../data-classes';

@Entity({ schema: 'app', name: 'talk_request' })
export class TalkRequestEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(talkRequest) @Column('uuid', { name: 'requester_id' }) requesterId!: string;
  @Personal(talkRequest) @Column('uuid', { name: 'chosen_id', nullable: true }) chosenId!: string | null;
  @Personal(talkRequest) @Column('text') urgency!: string;
  @Personal(talkRequest) @Column('text', { nullable: true }) channel!: string | null;
  @Personal(talkRequest) @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Personal(talkRequest) @Column('date', { name: 'first_asked_on', nullable: true }) firstAskedOn!: string | null;
  @Personal(talkRequest) @Column('date', { name: 'turned_on', nullable: true }) turnedOn!: string | null;
  @Personal(talkRequest) @Column('date', { name: 'unavailable_on', nullable: true }) unavailableOn!: string | null;
  @Personal(talkRequest) @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: string | null;
  @Personal(talkRequest) @Column('date', { name: 'put_away_on', nullable: true }) putAwayOn!: string | null;
  @Personal(talkRequest) @Column('uuid', { name: 'talk_id', nullable: true }) talkId!: string | null;
}

/** Every time an answer to a request was owed: by which unit, and until when. Not by whom: who was asked before is kept nowhere. */
@Entity({ schema: 'app', name: 'talk_request_asking' })
export class TalkRequestAskingEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'request_id' }) requestId!: string;
  @NotPersonal() @PrimaryColumn('integer') number!: number;
  @Personal(talkRequest) @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Personal(talkRequest) @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Personal(talkRequest) @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Personal(talkRequest) @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}
