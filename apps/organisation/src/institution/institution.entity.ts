import { NotPersonal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'app', name: 'institution' })
export class InstitutionEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') name!: string;
  @NotPersonal() @Column('boolean') practice!: boolean;
  @NotPersonal() @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
