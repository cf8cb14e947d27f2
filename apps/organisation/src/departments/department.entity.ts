import { NotPersonal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'app', name: 'department' })
export class DepartmentEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
}

@Entity({ schema: 'app', name: 'department_term' })
export class DepartmentTermEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('uuid', { name: 'department_id' }) departmentId!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('text') kind!: string;
  @NotPersonal() @Column('boolean') leadership!: boolean;
  @NotPersonal() @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @NotPersonal() @Column('uuid', { name: 'branch_id', nullable: true }) branchId!: string | null;
  @NotPersonal() @Column('integer', { nullable: true }) establishment!: number | null;
  @NotPersonal() @Column('text', { nullable: true }) location!: string | null;
  @NotPersonal() @Column('boolean') inspected!: boolean;
  @NotPersonal() @Column('date', { name: 'valid_from' }) validFrom!: string;
  @NotPersonal() @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}
