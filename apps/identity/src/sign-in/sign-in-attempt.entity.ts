import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { credential } from '../data-classes';

/** Failures since the last success, by digest of the name that was typed, so that a name nobody has is locked out just the same. */
@Entity({ schema: 'app', name: 'sign_in_attempt' })
export class SignInAttemptEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(credential) @PrimaryColumn('bytea', { name: 'name_digest' }) nameDigest!: Buffer;
  /** Null for a name that nobody has. */
  @Personal(credential) @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @NotPersonal() @Column('integer') failures!: number;
  @Personal(credential) @Column('timestamptz', { name: 'last_failed_at' }) lastFailedAt!: Date;
}
