import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { partyLife, publicOffice } from '../data-classes';

@Entity({ schema: 'app', name: 'branch' })
export class BranchEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('text') kind!: string;
  @NotPersonal() @Column('date', { name: 'founded_on', nullable: true }) foundedOn!: string | null;
  @NotPersonal() @Column('date', { name: 'term_from', nullable: true }) termFrom!: string | null;
  @NotPersonal() @Column('date', { name: 'term_to', nullable: true }) termTo!: string | null;
  @NotPersonal() @Column('text', { nullable: true }) star!: string | null;
  @Personal(publicOffice) @Column('uuid', { name: 'contact_leader_id', nullable: true }) contactLeaderId!: string | null;
  @NotPersonal() @Column('date', { name: 'valid_from' }) validFrom!: string;
  @NotPersonal() @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

@Entity({ schema: 'app', name: 'branch_group' })
export class BranchGroupEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') code!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('uuid', { name: 'branch_id' }) branchId!: string;
  @Personal(partyLife) @Column('uuid', { name: 'leader_id', nullable: true }) leaderId!: string | null;
}

@Entity({ schema: 'app', name: 'membership' })
export class MembershipEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @Personal(partyLife) @Column('uuid', { name: 'person_id' }) personId!: string;
  @Personal(partyLife) @Column('uuid', { name: 'branch_id' }) branchId!: string;
  @Personal(partyLife) @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Personal(partyLife) @Column('boolean') probationary!: boolean;
  @Personal(partyLife) @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Personal(partyLife) @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

@Entity({ schema: 'app', name: 'representative' })
export class RepresentativeEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('integer') year!: number;
  @NotPersonal() @Column('uuid', { name: 'branch_id' }) branchId!: string;
  @Personal(publicOffice) @Column('uuid', { name: 'leader_id' }) leaderId!: string;
  @Personal(partyLife) @Column('uuid', { name: 'person_id' }) personId!: string;
  @NotPersonal() @Column('date', { name: 'named_on' }) namedOn!: string;
  @NotPersonal() @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}
