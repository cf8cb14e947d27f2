import type { BaseContext } from '@tongxin/subgraph';
import { auditChainResolver } from './audit-chain.resolver';
import type { AuditOptions } from './audit-options';
import { openedAccessesResolver } from './opened-access.resolver';
import { recordAccessesResolver } from './record-access.resolver';

/** The audit in a service's graph: what a person reads of their own record, what two administrators may open of it, and how the chain stands. */
export const auditResolvers = <Context extends BaseContext>(options: AuditOptions<Context>): (new () => object)[] => [
  recordAccessesResolver(options), openedAccessesResolver(options), auditChainResolver(options.service),
];
