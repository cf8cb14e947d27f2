import { NotPersonal, Personal, type PersonalData } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const requester: PersonalData = { purpose: '谁提交了导入 · who asked for the import', basis: 'PIPL art. 51', retention: '1 年 · one year', class: 'L2' };
const report: PersonalData = { purpose: '导入报告中的行号与编码 · row numbers and codes in the report', basis: 'PIPL art. 13(1)(2)', retention: '1 年 · one year', class: 'L3' };

@Entity({ schema: 'app', name: 'upload' })
export class UploadEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(requester) @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @NotPersonal() @Column('text', { name: 'file_name' }) fileName!: string;
  @NotPersonal() @Column('bigint') bytes!: number;
  @NotPersonal() @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity({ schema: 'app', name: 'import' })
export class ImportEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('uuid', { name: 'upload_id' }) uploadId!: string;
  @NotPersonal() @Column('text', { name: 'file_name' }) fileName!: string;
  @Personal(requester) @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) name!: string | null;
  @NotPersonal() @Column('boolean', { name: 'apply_when_clean' }) applyWhenClean!: boolean;
  @NotPersonal() @Column('text', { array: true, name: 'complete_sheets' }) completeSheets!: string[];
  @NotPersonal() @Column('text', { array: true, name: 'present_sheets' }) presentSheets!: string[];
  @NotPersonal() @Column('date', { name: 'valid_from' }) validFrom!: string;
  @NotPersonal() @Column('date') today!: string;
  @NotPersonal() @Column('text') step!: string;
  @NotPersonal() @Column('text', { name: 'step_in_english', nullable: true }) stepInEnglish!: string | null;
  @NotPersonal() @Column('integer') done!: number;
  @NotPersonal() @Column('integer') total!: number;
  @NotPersonal() @Column('integer', { name: 'error_count' }) errorCount!: number;
  @NotPersonal() @Column('integer', { name: 'difference_count' }) differenceCount!: number;
  @NotPersonal() @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @NotPersonal() @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt!: Date | null;
  @NotPersonal() @Column('timestamptz', { name: 'refused_at', nullable: true }) refusedAt!: Date | null;
  @NotPersonal() @Column('timestamptz', { name: 'apply_requested_at', nullable: true }) applyRequestedAt!: Date | null;
  @NotPersonal() @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt!: Date | null;
  @NotPersonal() @Column('timestamptz', { name: 'cancel_requested_at', nullable: true }) cancelRequestedAt!: Date | null;
  @NotPersonal() @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @NotPersonal() @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt!: Date | null;
}

@Entity({ schema: 'app', name: 'import_message' })
export class ImportMessageEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  @NotPersonal() @PrimaryColumn('text') kind!: string;
  @NotPersonal() @PrimaryColumn('integer') line!: number;
  @NotPersonal() @Column('text', { nullable: true }) sheet!: string | null;
  @NotPersonal() @Column('integer', { name: 'row_number', nullable: true }) rowNumber!: number | null;
  @Personal(report) @Column('text') message!: string;
  @Personal(report) @Column('text', { name: 'message_in_english', nullable: true }) messageInEnglish!: string | null;
}

/** Ids reserved for codes while an import is under way, so that every service writes the same ones. */
@Entity({ schema: 'app', name: 'import_code' })
export class ImportCodeEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  @NotPersonal() @PrimaryColumn('text') kind!: string;
  @Personal(report) @PrimaryColumn('text') code!: string;
  @Personal(report) @Column('uuid') id!: string;
}
