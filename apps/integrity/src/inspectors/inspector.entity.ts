import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inspectionDuty, recusal } from '../data-classes';

@Entity({ schema: 'app', name: 'inspector' })
export class InspectorEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(inspectionDuty) @Column('uuid', { name: 'person_id' }) personId!: string;
  @Personal(inspectionDuty) @Column('date', { name: 'term_from', nullable: true }) termFrom!: string | null;
  @Personal(inspectionDuty) @Column('date', { name: 'term_to', nullable: true }) termTo!: string | null;
  @Personal(inspectionDuty) @Column('boolean', { nullable: true }) trained!: boolean | null;
  @Personal(inspectionDuty) @Column('text') state!: string;
}

@Entity({ schema: 'app', name: 'recusal' })
export class RecusalEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(recusal) @Column('uuid', { name: 'inspector_person_id' }) inspectorPersonId!: string;
  @Personal(recusal) @Column('uuid', { name: 'person_id' }) personId!: string;
}
