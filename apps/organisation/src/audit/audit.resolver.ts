import { recordAccessesResolver } from '@tongxin/audit';
import type { Context } from '../context';
import { visiblePerson } from '../people/person.resolver';
import { Person } from '../people/person.schema';
import { auditWords } from './audit-words';

/** The page on which a person reads who opened or changed their record here. */
export const RecordAccessesResolver = recordAccessesResolver<Context>({ service: 'organisation', person: () => Person, reader: visiblePerson, words: auditWords });
