import { auditResolvers } from '@tongxin/audit';
import { Person, referTo } from '@tongxin/directory';
import type { Context } from '../context';
import { AuditReader } from '../audit-openings/audit-reader.resolver';
import { auditWords, everybodysRecords } from './audit-words';

/** What of the audit is in this service's graph. */
export const AuditResolvers = auditResolvers<Context>({
  service: 'identity',
  person: () => Person,
  reader: referTo,
  words: auditWords,
  everybodys: everybodysRecords,
  auditReader: () => AuditReader,
  requireFresh: (ctx) => ctx.requireFresh(),
});
