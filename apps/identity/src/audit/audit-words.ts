/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: Readonly<Record<string, string>> = {
  Account: '登录账号',
  AuditOpening: '打开查阅记录的申请',
};

/** Of these everybody has a record, so that naming them in an opened audit tells nothing about a person. */
export const everybodysRecords: readonly string[] = ['Account'];
