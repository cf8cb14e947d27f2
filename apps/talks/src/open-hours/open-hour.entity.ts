import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { openHour, talk } from '../data-classes';

@Entity({ schema: 'app', name: 'open_hour' })
export class OpenHourEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(openHour) @Column('uuid', { name: 'host_id' }) hostId!: string;
  @Personal(openHour) @Column('date') day!: string;
  @Personal(openHour) @Column('time', { name: 'starts_at' }) startsAt!: string;
  @Personal(openHour) @Column('time', { name: 'ends_at' }) endsAt!: string;
  @Personal(openHour) @Column('text') channel!: string;
  @Personal(openHour) @Column('text', { nullable: true }) place!: string | null;
  @Personal(openHour) @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Personal(talk) @Column('uuid', { name: 'talk_id', nullable: true }) talkId!: string | null;
}
