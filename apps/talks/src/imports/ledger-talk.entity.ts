import { NotPersonal, Personal, type PersonalData } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { talk } from '../data-classes';

const ledgerTalk: PersonalData = {
  ...talk,
  purpose: '与上次导入的谈话台账核对 · comparing a talk ledger with the one imported before',
  retention: '随谈话一并删除 · as long as its talk is kept',
};

/**
 * What the ledger that was imported last says of a talk, whatever the pair has done with it since. A newer ledger is compared with this and never with the talk:
 * a difference, or the lack of one, would tell 组织人事处 what the pair answered (line 3).
 */
@Entity({ schema: 'app', name: 'ledger_talk' })
export class LedgerTalkEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @Personal(ledgerTalk) @Column('uuid', { name: 'talker_id' }) talkerId!: string;
  @Personal(ledgerTalk) @Column('uuid', { name: 'talkee_id' }) talkeeId!: string;
  @Personal(ledgerTalk) @Column('date', { name: 'planned_on' }) plannedOn!: string;
  @Personal(ledgerTalk) @Column('boolean') done!: boolean;
  @Personal(ledgerTalk) @Column('boolean', { name: 'talker_confirmed' }) talkerConfirmed!: boolean;
  @Personal(ledgerTalk) @Column('boolean', { name: 'talkee_confirmed' }) talkeeConfirmed!: boolean;
}
