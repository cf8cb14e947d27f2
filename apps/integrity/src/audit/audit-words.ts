import type { RecordWords } from '@tongxin/audit';

/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: RecordWords = {
  Inspector: { zh: '督查人员库', en: 'pool of inspectors' },
  InspectionTask: { zh: '督查任务', en: 'inspection task' },
  Recusal: { zh: '回避关系', en: 'recusal' },
  Rectification: { zh: '整改', en: 'rectification' },
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = [];
