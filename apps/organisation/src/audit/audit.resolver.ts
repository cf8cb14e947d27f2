import { auditResolvers } from '@tongxin/audit';
import type { Context } from '../context';
import { visiblePerson } from '../people/person.resolver';
import { Person } from '../people/person.schema';
import { auditWords, everybodysRecords } from './audit-words';

/** What of the audit is in this service's graph. */
export const AuditResolvers = auditResolvers<Context>({ service: 'organisation', person: () => Person, reader: visiblePerson, words: auditWords, everybodys: everybodysRecords });
