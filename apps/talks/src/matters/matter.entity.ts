import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { matter, matterText } from '../data-classes';

@Entity({ schema: 'app', name: 'matter' })
export class MatterEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(matter) @Column('uuid', { name: 'raiser_id' }) raiserId!: string;
  @Personal(matter) @Column('text') kind!: string;
  @Personal(matter) @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Personal(matter) @Column('uuid', { name: 'talk_id', nullable: true }) talkId!: string | null;
  @Personal(matter) @Column('date', { name: 'raised_on' }) raisedOn!: string;
  @Personal(matter) @Column('date', { name: 'consented_on', nullable: true }) consentedOn!: string | null;
  @Personal(matter) @Column('date', { name: 'reopened_on', nullable: true }) reopenedOn!: string | null;
  @Personal(matter) @Column('date', { name: 'analysed_on', nullable: true }) analysedOn!: string | null;
  @Personal(matter) @Column('date', { name: 'resolving_on', nullable: true }) resolvingOn!: string | null;
  @Personal(matter) @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Personal(matter) @Column('date', { name: 'feedback_on', nullable: true }) feedbackOn!: string | null;
  @Personal(matter) @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Personal(matter) @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Personal(matter) @Column('boolean', { nullable: true }) solved!: boolean | null;
  @Personal(matter) @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: string | null;
  /** Wrapped; null once its words are gone. */
  @Personal(matterText) @Column('bytea', { name: 'data_key', nullable: true }) dataKey!: Buffer | null;
}

@Entity({ schema: 'app', name: 'matter_step' })
export class MatterStepEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'matter_id' }) matterId!: string;
  @NotPersonal() @PrimaryColumn('integer') number!: number;
  @Personal(matter) @Column('text') kind!: string;
  @Personal(matter) @Column('date', { name: 'taken_on' }) takenOn!: string;
  @Personal(matter) @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Personal(matter) @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** Encrypted under the matter's key. */
  @Personal(matterText) @Column('bytea', { nullable: true }) text!: Buffer | null;
}
