import { buildServiceSchema, isUuid, serviceStatusResolver } from '@tongxin/subgraph';
import { AuditResolvers } from './audit/audit.resolver';
import type { Context } from './context';
import { FindingResolver, RectificationResolver, visibleFinding } from './findings/finding.resolver';
import { BranchFindingsResolver, DepartmentFindingsResolver } from './findings/unit-findings.resolver';
import { InspectionBatchResolver, InspectionTaskResolver, visibleBatch } from './inspections/inspection.resolver';
import { InspectorResolver, RecusalResolver } from './inspectors/inspector.resolver';
import { PoolResolver } from './inspections/pool.resolver';
import { Branch, Department, Person, referTo } from '@tongxin/directory';

const StatusResolver = serviceStatusResolver('integrity');

/** What organisation owns is named by its id alone; something that is no id names nothing. */
const foreign = (id: string | undefined) => (id !== undefined && isUuid(id) ? referTo(id) : null);

/** Integrity's subgraph: resolvers listed by hand. */
export const integritySchema = () =>
  buildServiceSchema<Context>({
    resolvers: [
      InspectionBatchResolver, InspectionTaskResolver, PoolResolver, InspectorResolver, RecusalResolver, FindingResolver, RectificationResolver,
      DepartmentFindingsResolver, BranchFindingsResolver, ...AuditResolvers, StatusResolver,
    ],
    orphanedTypes: [Person, Branch, Department],
    references: {
      InspectionBatch: ({ id }, ctx) => visibleBatch(id ?? '', ctx),
      Finding: ({ id }, ctx) => visibleFinding(id ?? '', ctx),
      Person: ({ id }) => foreign(id),
      Department: ({ id }) => foreign(id),
      Branch: ({ id }) => foreign(id),
    },
  });
