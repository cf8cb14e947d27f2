import type { RecordWords } from '@tongxin/audit';

/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: RecordWords = {
  BranchMembership: { zh: '党支部名册', en: 'branch register' },
  Representative: { zh: '党员代表', en: 'members’ representative' },
  PartyLife: { zh: '党员信息', en: 'membership of the Party' },
  Person: { zh: '任职与人事', en: 'post and employment' },
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = ['PartyLife'];
