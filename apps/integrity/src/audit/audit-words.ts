/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: Readonly<Record<string, string>> = {
  Inspector: '督查人员库',
  InspectionTask: '督查任务',
  Recusal: '回避关系',
  Rectification: '整改',
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = [];
