import { auditTables, baseEntities, type Migration } from '@tongxin/database';
import { BranchEntity, BranchGroupEntity, MembershipEntity, RepresentativeEntity } from './branches/branch.entity';
import { DepartmentEntity, DepartmentTermEntity } from './departments/department.entity';
import { CalendarFeedEntity } from './calendar-feeds/calendar-feed.entity';
import { DigestEntity } from './digests/digest.entity';
import { importEntities } from '@tongxin/imports';
import { inboxTables, outboxTables } from '@tongxin/events';
import { ImportCodeEntity, ImportEntity, ImportMessageEntity, UploadEntity } from './imports/import.entity';
import { InstitutionEntity } from './institution/institution.entity';
import { CreateOrganisation1767225600000 } from './migrations/1767225600000-create-organisation';
import { ChainAudit1795564800001 } from './migrations/1795564800001-chain-audit';
import { CreateWorkItem1795737600070 } from './migrations/1795737600070-create-work-item';
import { CreateCalendarFeedAndDigest1795737600071 } from './migrations/1795737600071-create-calendar-feed-and-digest';
import { AddImportEnglish1795737600072 } from './migrations/1795737600072-add-import-english';
import { AppointmentEntity, PersonEntity, PostEntity } from './people/person.entity';
import { MassOrganisationEntity, RoleAssignmentEntity } from './roles/role-assignment.entity';
import { WorkItemEntity } from './work-items/work-item.entity';

export const entities = [
  ...baseEntities,
  InstitutionEntity,
  BranchEntity,
  BranchGroupEntity,
  MembershipEntity,
  RepresentativeEntity,
  DepartmentEntity,
  DepartmentTermEntity,
  PersonEntity,
  PostEntity,
  AppointmentEntity,
  MassOrganisationEntity,
  RoleAssignmentEntity,
  ...importEntities,
  UploadEntity,
  ImportEntity,
  ImportMessageEntity,
  ImportCodeEntity,
  WorkItemEntity,
  CalendarFeedEntity,
  DigestEntity,
];

export const migrations: Migration[] = [CreateOrganisation1767225600000, ChainAudit1795564800001, CreateWorkItem1795737600070, CreateCalendarFeedAndDigest1795737600071, AddImportEnglish1795737600072];

/** Every table of schema `ops` in this database. */
export const opsTables = ['migration', ...auditTables, ...outboxTables, ...inboxTables, 'practice_institution', 'import_pending'];
