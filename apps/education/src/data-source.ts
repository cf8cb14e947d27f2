import { auditTables, baseEntities, type Migration } from '@tongxin/database';
import { directoryEntities } from '@tongxin/directory';
import { inboxTables } from '@tongxin/events';
import { importEntities } from '@tongxin/imports';
import { ParticipationEntity } from './attendance/participation.entity';
import { CreateEducation1767225600000 } from './migrations/1767225600000-create-education';
import { ChainAudit1795564800001 } from './migrations/1795564800001-chain-audit';
import { ProgrammeEntity } from './programmes/programme.entity';
import { SessionEntity } from './sessions/session.entity';

export const entities = [...baseEntities, ...directoryEntities, ...importEntities, ProgrammeEntity, SessionEntity, ParticipationEntity];

export const migrations: Migration[] = [CreateEducation1767225600000, ChainAudit1795564800001];

/** Every table of schema `ops` in this database. */
export const opsTables = ['migration', ...auditTables, ...inboxTables];
