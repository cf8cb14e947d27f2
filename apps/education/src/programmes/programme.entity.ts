import { NotPersonal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'app', name: 'programme' })
export class ProgrammeEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('text', { nullable: true }) kind!: string | null;
  @NotPersonal() @Column('uuid', { name: 'host_branch_id', nullable: true }) hostBranchId!: string | null;
  @NotPersonal() @Column('uuid', { name: 'host_department_id', nullable: true }) hostDepartmentId!: string | null;
  @NotPersonal() @Column('uuid', { name: 'host_mass_organisation_id', nullable: true }) hostMassOrganisationId!: string | null;
  @NotPersonal() @Column('text', { name: 'host_mass_organisation_name', nullable: true }) hostMassOrganisationName!: string | null;
}
