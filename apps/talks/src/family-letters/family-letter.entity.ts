import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { familyLetterChoice, familyLetterReceipt } from '../data-classes';

/** A row while somebody wants letters; withdrawn it is gone, and tells no day. */
@Entity({ schema: 'app', name: 'family_letter_choice' })
export class FamilyLetterChoiceEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(familyLetterChoice) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
}

@Entity({ schema: 'app', name: 'family_letter' })
export class FamilyLetterEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') template!: string;
  @NotPersonal() @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @NotPersonal() @Column('date', { name: 'open_day', nullable: true }) openDay!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) place!: string | null;
  @NotPersonal() @Column('date', { name: 'sent_on' }) sentOn!: string;
}

@Entity({ schema: 'app', name: 'family_letter_receipt' })
export class FamilyLetterReceiptEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'letter_id' }) letterId!: string;
  @Personal(familyLetterReceipt) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
}
