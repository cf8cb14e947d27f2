import { auditTables, baseEntities, type Migration } from '@tongxin/database';
import { directoryEntities } from '@tongxin/directory';
import { inboxTables } from '@tongxin/events';
import { importEntities } from '@tongxin/imports';
import { FindingEntity, RectificationEntity } from './findings/finding.entity';
import { InspectionBatchEntity, InspectionItemEntity, InspectionObjectEntity, InspectionTaskEntity } from './inspections/inspection.entity';
import { InspectorEntity, RecusalEntity } from './inspectors/inspector.entity';
import { CreateIntegrity1767225600000 } from './migrations/1767225600000-create-integrity';
import { ChainAudit1795564800001 } from './migrations/1795564800001-chain-audit';

export const entities = [
  ...baseEntities, ...directoryEntities, ...importEntities, InspectorEntity, RecusalEntity, InspectionObjectEntity, InspectionItemEntity, InspectionBatchEntity,
  InspectionTaskEntity, FindingEntity, RectificationEntity,
];

export const migrations: Migration[] = [CreateIntegrity1767225600000, ChainAudit1795564800001];

/** Every table of schema `ops` in this database. */
export const opsTables = ['migration', ...auditTables, ...inboxTables];
