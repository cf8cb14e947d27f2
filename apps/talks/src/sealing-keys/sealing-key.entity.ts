import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { sealingKey } from '../data-classes';

@Entity({ schema: 'app', name: 'sealing_key' })
export class SealingKeyEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(sealingKey) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Personal(sealingKey) @Column('text', { name: 'public_key' }) publicKey!: string;
  @Personal(sealingKey) @Column('text', { name: 'key_id' }) keyId!: string;
  @Personal(sealingKey) @Column('text', { name: 'wrapped_key' }) wrappedKey!: string;
  @Personal(sealingKey) @Column('text', { name: 'recovery_key' }) recoveryKey!: string;
  @NotPersonal() @Column('integer') version!: number;
  @Personal(sealingKey) @Column('date', { name: 'created_on' }) createdOn!: string;
}
