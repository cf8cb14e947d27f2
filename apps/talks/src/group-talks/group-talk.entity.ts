import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groupTalk, groupTalkAnswer } from '../data-classes';

@Entity({ schema: 'app', name: 'group_talk' })
export class GroupTalkEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(groupTalk) @Column('uuid', { name: 'host_id' }) hostId!: string;
  @Personal(groupTalk) @Column('date', { name: 'planned_on' }) plannedOn!: string;
  @Personal(groupTalk) @Column('time', { name: 'planned_at', nullable: true }) plannedAt!: string | null;
  @Personal(groupTalk) @Column('text', { nullable: true }) place!: string | null;
  @Personal(groupTalk) @Column('date', { name: 'invited_on' }) invitedOn!: string;
  @Personal(groupTalk) @Column('date', { name: 'cancelled_on', nullable: true }) cancelledOn!: string | null;
  @Personal(groupTalk) @Column('date', { name: 'held_on', nullable: true }) heldOn!: string | null;
}

/** Who is invited; whether they come, until the talk is over. */
@Entity({ schema: 'app', name: 'group_talk_invitee' })
export class GroupTalkInviteeEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'group_talk_id' }) groupTalkId!: string;
  @Personal(groupTalk) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Personal(groupTalkAnswer) @Column('boolean', { nullable: true }) coming!: boolean | null;
}
