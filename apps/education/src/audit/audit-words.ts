import type { RecordWords } from '@tongxin/audit';

/** What a person reads on the page of accesses, by the type of the audited record: none yet, attendance is no L3 data. */
export const auditWords: RecordWords = {};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = [];
