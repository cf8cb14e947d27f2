import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { openingData } from '../data-classes';

/** A request to read who opened somebody's records, and what became of it. Who asked and who answered follow from the roles, and from the audit. */
@Entity({ schema: 'app', name: 'audit_opening' })
export class AuditOpeningEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  /** Whose records. */
  @Personal(openingData) @Column('uuid', { name: 'person_id' }) personId!: string;
  @Personal(openingData) @Column('text') reason!: string;
  @NotPersonal() @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @NotPersonal() @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @NotPersonal() @Column('boolean', { nullable: true }) agreed!: boolean | null;
  @NotPersonal() @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
