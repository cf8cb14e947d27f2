import { NotPersonal, Personal } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { absence } from '../data-classes';

/** A row until the last day is over; of earlier ones nothing is kept. */
@Entity({ schema: 'app', name: 'absence' })
export class AbsenceEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal(absence) @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Personal(absence) @Column('date', { name: 'first_day' }) firstDay!: string;
  @Personal(absence) @Column('date', { name: 'last_day' }) lastDay!: string;
}
