import { auditResolvers } from '@tongxin/audit';
import { Person, referTo } from '@tongxin/directory';
import type { Context } from '../context';
import { auditWords, everybodysRecords } from './audit-words';

/** What of the audit is in this service's graph. */
export const AuditResolvers = auditResolvers<Context>({
  service: 'integrity',
  person: () => Person,
  reader: referTo,
  words: auditWords,
  everybodys: everybodysRecords,
  requireFresh: (ctx) => ctx.requireFresh(),
});
