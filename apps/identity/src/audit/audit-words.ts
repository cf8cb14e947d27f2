import type { RecordWords } from '@tongxin/audit';

/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: RecordWords = {
  Account: { zh: '登录账号', en: 'sign-in account' },
  AuditOpening: { zh: '打开查阅记录的申请', en: 'request to open the audit' },
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = [];
