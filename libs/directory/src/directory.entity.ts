import { NotPersonal, Personal, type PersonalData } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Membership of a branch tells political status, so the whole table counts as L3. */
const structure: PersonalData = {
  purpose: '规则判断所需的组织结构(只有编号与日期) · structure that rules need, ids and dates only',
  basis: 'PIPL art. 13(1)(2)(3)',
  retention: '与组织数据一致 · as long as the organisation keeps it',
  class: 'L3',
};

@Entity({ schema: 'app', name: 'directory_entity' })
export class DirectoryEntityEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('text') entity!: string;
  @NotPersonal() @Column('bigint') revision!: number;
}

@Entity({ schema: 'app', name: 'directory_fact' })
export class DirectoryFactEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('text') entity!: string;
  @NotPersonal() @PrimaryColumn('integer') line!: number;
  @NotPersonal() @Column('text') kind!: string;
  @Personal(structure) @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Personal(structure) @Column('uuid', { name: 'object_id', nullable: true }) objectId!: string | null;
  @Personal(structure) @Column('text', { nullable: true }) label!: string | null;
  @Personal(structure) @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Personal(structure) @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

export const directoryEntities = [DirectoryEntityEntity, DirectoryFactEntity];
