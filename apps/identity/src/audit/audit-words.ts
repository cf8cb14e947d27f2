/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: Readonly<Record<string, string>> = {
  Account: '登录账号',
  AuditOpening: '打开查阅记录的申请',
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = [];
