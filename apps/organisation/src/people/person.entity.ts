import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { employment, partyLife, staffDirectory } from '../data-classes';

@Entity({ schema: 'app', name: 'person' })
export class PersonEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(staffDirectory) @Column('text', { name: 'staff_no' }) staffNo!: string;
  @Personal(staffDirectory) @Column('text') name!: string;
  @Personal(employment) @Column('text', { name: 'birth_month', nullable: true }) birthMonth!: string | null;
  @Personal(partyLife) @Column('text', { name: 'political_status', nullable: true }) politicalStatus!: string | null;
  @Personal(partyLife) @Column('date', { name: 'joined_party_on', nullable: true }) joinedPartyOn!: string | null;
  @Personal(employment) @Column('text', { name: 'arrived_month', nullable: true }) arrivedMonth!: string | null;
  @Personal(staffDirectory) @Column('text', { nullable: true }) extension!: string | null;
  @Personal(staffDirectory) @Column('text', { nullable: true }) email!: string | null;
}

@Entity({ schema: 'app', name: 'post' })
export class PostEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('uuid', { name: 'department_id', nullable: true }) departmentId!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) category!: string | null;
  @NotPersonal() @Column('integer', { nullable: true }) establishment!: number | null;
  @NotPersonal() @Column('boolean', { name: 'dual_responsibility' }) dualResponsibility!: boolean;
  @NotPersonal() @Column('text', { nullable: true }) duties!: string | null;
}

@Entity({ schema: 'app', name: 'appointment' })
export class AppointmentEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(staffDirectory) @Column('uuid', { name: 'person_id' }) personId!: string;
  @Personal(staffDirectory) @Column('uuid', { name: 'department_id', nullable: true }) departmentId!: string | null;
  @Personal(staffDirectory) @Column('text') title!: string;
  @Personal(employment) @Column('text', { nullable: true }) rank!: string | null;
  @Personal(employment) @Column('text', { nullable: true }) category!: string | null;
  @Personal(staffDirectory) @Column('boolean', { name: 'in_service' }) inService!: boolean;
  @Personal(employment) @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Personal(employment) @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}
