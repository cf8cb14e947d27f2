import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { accountData, credential } from '../data-classes';

/** An account is one person's or one administrator's of one institution. What state it is in follows from its dates and from the directory. */
@Entity({ schema: 'app', name: 'account' })
export class AccountEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(accountData) @PrimaryColumn('uuid') id!: string;
  @Personal(accountData) @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) administrator!: string | null;
  /** Name of an administrator, who is no member of staff; staff names come from organisation. */
  @Personal(accountData) @Column('text', { name: 'holder_name', nullable: true }) holderName!: string | null;
  @Personal(accountData) @Column('text', { name: 'sign_in_name' }) signInName!: string;
  @Personal(credential) @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Personal(accountData) @Column('timestamptz', { name: 'password_set_at', nullable: true }) passwordSetAt!: Date | null;
  @Personal(credential) @Column('bytea', { name: 'totp_secret', nullable: true }) totpSecret!: Buffer | null;
  @Personal(accountData) @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true }) totpConfirmedAt!: Date | null;
  @Personal(credential) @Column('bigint', { name: 'totp_last_step', nullable: true }) totpLastStep!: number | null;
  /** When the office invited, or invited again after service ended. */
  @Personal(accountData) @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  /** Service had ended on this day when the office invited, and it knew: only a later end closes the account. */
  @Personal(accountData) @Column('date', { name: 'service_ended_on', nullable: true }) serviceEndedOn!: string | null;
  @Personal(accountData) @Column('timestamptz', { name: 'blocked_at', nullable: true }) blockedAt!: Date | null;
  /** Its password is printed: production refuses to start while one is left. */
  @NotPersonal() @Column('boolean') practice!: boolean;
}

/** The person at another issuer who is this account. */
@Entity({ schema: 'app', name: 'external_identity' })
export class ExternalIdentityEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('text') issuer!: string;
  @Personal(accountData) @PrimaryColumn('text') subject!: string;
  @Personal(accountData) @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Personal(accountData) @Column('timestamptz', { name: 'bound_at' }) boundAt!: Date;
}
