import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from './classification';

/** One link an audit row, in the order of commits. It outlives the row: without the row's salt its commitment tells nothing. */
@Entity({ schema: 'app', name: 'audit_chain' })
export class AuditChainEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('bigint') position!: number;
  @NotPersonal() @Column('bigint', { name: 'entry_id' }) entryId!: number;
  @NotPersonal() @Column('date', { name: 'chained_on' }) chainedOn!: string;
  @NotPersonal() @Column('bytea') commitment!: Buffer;
  @NotPersonal() @Column('bytea') hash!: Buffer;
}

/** How long a chain was at a time, and its last hash; signed where the installation has an audit key. */
@Entity({ schema: 'app', name: 'audit_checkpoint' })
export class AuditCheckpointEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('bigint') position!: number;
  @NotPersonal() @Column('bytea') hash!: Buffer;
  @NotPersonal() @Column('timestamptz') at!: Date;
  @NotPersonal() @Column('text', { nullable: true }) signature!: string | null;
}
