import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { duty } from '../data-classes';

@Entity({ schema: 'app', name: 'talk_rule' })
export class TalkRuleEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') scope!: string;
  @NotPersonal() @Column('text', { array: true }) talkers!: string[];
  @NotPersonal() @Column('text', { array: true }) talkees!: string[];
  @NotPersonal() @Column('boolean') mutual!: boolean;
  @NotPersonal() @Column('integer') count!: number;
  @NotPersonal() @Column('date', { name: 'valid_from' }) validFrom!: string;
  @NotPersonal() @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

@Entity({ schema: 'app', name: 'talk_duty' })
export class TalkDutyEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text', { name: 'rule_code' }) ruleCode!: string;
  @NotPersonal() @Column('integer') year!: number;
  @Personal(duty) @Column('uuid', { name: 'talker_id' }) talkerId!: string;
  @Personal(duty) @Column('uuid', { name: 'talkee_id' }) talkeeId!: string;
  @Personal(duty) @Column('uuid', { name: 'low_id' }) lowId!: string;
  @Personal(duty) @Column('uuid', { name: 'high_id' }) highId!: string;
  @NotPersonal() @Column('boolean') mutual!: boolean;
  @NotPersonal() @Column('integer') count!: number;
  @Personal(duty) @Column('datemultirange') windows!: string;
}

/** Years whose duties are kept; others are worked out when asked. */
@Entity({ schema: 'app', name: 'duty_year' })
export class DutyYearEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('integer') year!: number;
}
