import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { sealedNote } from '../data-classes';

@Entity({ schema: 'app', name: 'sealing_key' })
export class SealingKeyEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(sealedNote) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Personal(sealedNote) @Column('text', { name: 'public_key' }) publicKey!: string;
  @Personal(sealedNote) @Column('text', { name: 'key_id' }) keyId!: string;
  @Personal(sealedNote) @Column('text', { name: 'wrapped_key' }) wrappedKey!: string;
  @Personal(sealedNote) @Column('text', { name: 'recovery_key' }) recoveryKey!: string;
  @NotPersonal() @Column('integer') version!: number;
  @Personal(sealedNote) @Column('date', { name: 'created_on' }) createdOn!: string;
}
