import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inspectionDuty } from '../data-classes';

@Entity({ schema: 'app', name: 'inspection_object' })
export class InspectionObjectEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('text') kind!: string;
  @NotPersonal() @Column('uuid', { name: 'department_id', nullable: true }) departmentId!: string | null;
  @NotPersonal() @Column('text', { name: 'roster_version', nullable: true }) rosterVersion!: string | null;
}

@Entity({ schema: 'app', name: 'inspection_item' })
export class InspectionItemEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') category!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('text', { nullable: true }) points!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) basis!: string | null;
}

@Entity({ schema: 'app', name: 'inspection_batch' })
export class InspectionBatchEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') category!: string;
  @NotPersonal() @Column('text') month!: string;
  @NotPersonal() @Column('integer', { name: 'object_count', nullable: true }) objectCount!: number | null;
  @NotPersonal() @Column('integer', { name: 'drawn_count', nullable: true }) drawnCount!: number | null;
  @NotPersonal() @Column('integer', { name: 'inspector_count', nullable: true }) inspectorCount!: number | null;
  @NotPersonal() @Column('date', { name: 'drawn_on', nullable: true }) drawnOn!: string | null;
  @NotPersonal() @Column('text', { name: 'seed_commitment', nullable: true }) seedCommitment!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) seed!: string | null;
  @NotPersonal() @Column('boolean') published!: boolean;
}

@Entity({ schema: 'app', name: 'inspection_task' })
export class InspectionTaskEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('uuid', { name: 'batch_id' }) batchId!: string;
  @NotPersonal() @Column('uuid', { name: 'object_id' }) objectId!: string;
  @NotPersonal() @Column('date', { name: 'inspected_on' }) inspectedOn!: string;
  @NotPersonal() @Column('text', { name: 'inspected_at', nullable: true }) inspectedAt!: string | null;
  @Personal(inspectionDuty) @Column('uuid', { name: 'inspector_ids', array: true }) inspectorIds!: string[];
  @NotPersonal() @Column('text', { name: 'item_codes', array: true }) itemCodes!: string[];
  @NotPersonal() @Column('text') state!: string;
  @NotPersonal() @Column('boolean', { name: 'recusal_checked', nullable: true }) recusalChecked!: boolean | null;
  @NotPersonal() @Column('boolean') imported!: boolean;
}
