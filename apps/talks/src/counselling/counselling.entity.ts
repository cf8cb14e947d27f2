import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { referral } from '../data-classes';

@Entity({ schema: 'app', name: 'counselling_service' })
export class CounsellingServiceEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('text') phone!: string;
  @NotPersonal() @Column('text') hours!: string;
}

@Entity({ schema: 'app', name: 'counselling_referral' })
export class CounsellingReferralEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(referral) @Column('uuid', { name: 'person_id' }) personId!: string;
  @Personal(referral) @Column('date', { name: 'taken_on' }) takenOn!: string;
}
