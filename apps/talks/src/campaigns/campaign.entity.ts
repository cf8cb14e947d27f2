import { NotPersonal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'app', name: 'talk_campaign' })
export class TalkCampaignEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('integer') year!: number;
  @NotPersonal() @Column('text') title!: string;
  @NotPersonal() @Column('text') document!: string;
  @NotPersonal() @Column('date', { name: 'announced_on' }) announcedOn!: string;
}
