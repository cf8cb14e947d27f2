import { recordAccessesResolver } from '@tongxin/audit';
import { Person, referTo } from '@tongxin/directory';
import type { Context } from '../context';
import { auditWords } from './audit-words';

/** The page on which a person reads who opened or changed their record here. */
export const RecordAccessesResolver = recordAccessesResolver<Context>({
  service: 'education',
  person: () => Person,
  reader: referTo,
  words: auditWords,
  requireFresh: (ctx) => ctx.requireFresh(),
});
