import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { credential, sessionData } from '../data-classes';

/** A browser that is signed in through the gateway. A session that ends is deleted. */
@Entity({ schema: 'app', name: 'session' })
export class SessionEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(sessionData) @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Personal(credential) @Column('bytea', { name: 'secret_digest' }) secretDigest!: Buffer;
  /** Browser and system in two words, so that a person recognises the device: 「Chromium · Linux」. */
  @Personal(sessionData) @Column('text') client!: string;
  @Personal(sessionData) @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  /** To the minute, for the idle time-out alone. */
  @Personal(sessionData) @Column('timestamptz', { name: 'last_used_at' }) lastUsedAt!: Date;
  @Personal(sessionData) @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  /** When its account proved its password again, so that things may be changed by hand for a while. */
  @Personal(sessionData) @Column('timestamptz', { name: 'stepped_up_at', nullable: true }) steppedUpAt!: Date | null;
}
