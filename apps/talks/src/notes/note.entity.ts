import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { sealedNote } from '../data-classes';

@Entity({ schema: 'app', name: 'sealed_note' })
export class SealedNoteEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(sealedNote) @Column('uuid', { name: 'talk_id' }) talkId!: string;
  @Personal(sealedNote) @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Personal(sealedNote) @Column('text') kind!: string;
  @NotPersonal() @Column('integer') version!: number;
  @Personal(sealedNote) @Column('text') envelope!: string;
  @NotPersonal() @Column('integer') position!: number;
  @Personal(sealedNote) @Column('date', { name: 'written_on' }) writtenOn!: string;
  @Personal(sealedNote) @Column('uuid', { name: 'settled_talk_id', nullable: true }) settledTalkId!: string | null;
  @Personal(sealedNote) @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Personal(sealedNote) @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Personal(sealedNote) @Column('date', { name: 'agreed_on', nullable: true }) agreedOn!: string | null;
  @Personal(sealedNote) @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  @Personal(sealedNote) @Column('date', { name: 'feedback_on', nullable: true }) feedbackOn!: string | null;
}
