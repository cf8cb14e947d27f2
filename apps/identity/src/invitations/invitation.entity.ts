import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { accountData, credential } from '../data-classes';

/** A one-time way to set a password: the first one, or a new one after the office reset it. Only the digest of its secret is kept. */
@Entity({ schema: 'app', name: 'invitation' })
export class InvitationEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(accountData) @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** Invitations issued together. */
  @NotPersonal() @Column('uuid', { name: 'batch_id' }) batchId!: string;
  @NotPersonal() @Column('text') purpose!: string;
  @Personal(credential) @Column('bytea', { name: 'secret_digest' }) secretDigest!: Buffer;
  @Personal(accountData) @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
  @NotPersonal() @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Personal(accountData) @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
  @NotPersonal() @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
