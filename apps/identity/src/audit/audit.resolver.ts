import { recordAccessesResolver } from '@tongxin/audit';
import { Person, referTo } from '@tongxin/directory';
import type { Context } from '../context';
import { auditWords } from './audit-words';

/** The page on which a person reads who invited, reset, blocked or ended the own account. */
export const RecordAccessesResolver = recordAccessesResolver<Context>({
  service: 'identity',
  person: () => Person,
  reader: referTo,
  words: auditWords,
  requireFresh: (ctx) => ctx.requireFresh(),
});
