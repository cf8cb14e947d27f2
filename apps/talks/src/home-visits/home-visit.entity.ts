import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { homeVisit } from '../data-classes';

@Entity({ schema: 'app', name: 'home_visit' })
export class HomeVisitEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(homeVisit) @Column('uuid', { name: 'visitor_id' }) visitorId!: string;
  @Personal(homeVisit) @Column('uuid', { name: 'person_id' }) personId!: string;
  @Personal(homeVisit) @Column('text') purpose!: string;
  @Personal(homeVisit) @Column('int') accompanying!: number;
  @Personal(homeVisit) @Column('date', { name: 'planned_on' }) plannedOn!: string;
  @Personal(homeVisit) @Column('time', { name: 'planned_at', nullable: true }) plannedAt!: string | null;
  @Personal(homeVisit) @Column('date', { name: 'consented_on', nullable: true }) consentedOn!: string | null;
  @Personal(homeVisit) @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Personal(homeVisit) @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  @Personal(homeVisit) @Column('text', { array: true }) help!: string[];
}
