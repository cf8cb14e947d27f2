import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { publicOffice } from '../data-classes';

@Entity({ schema: 'app', name: 'mass_organisation' })
export class MassOrganisationEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') name!: string;
}

@Entity({ schema: 'app', name: 'role_assignment' })
export class RoleAssignmentEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') kind!: string;
  @Personal(publicOffice) @Column('uuid', { name: 'person_id' }) personId!: string;
  @NotPersonal() @Column('uuid', { name: 'department_id', nullable: true }) departmentId!: string | null;
  @NotPersonal() @Column('uuid', { name: 'branch_id', nullable: true }) branchId!: string | null;
  @NotPersonal() @Column('uuid', { name: 'mass_organisation_id', nullable: true }) massOrganisationId!: string | null;
  @Personal(publicOffice) @Column('text', { nullable: true }) title!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) basis!: string | null;
  @Personal(publicOffice) @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Personal(publicOffice) @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}
