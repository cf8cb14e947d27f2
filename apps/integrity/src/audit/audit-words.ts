/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: Readonly<Record<string, string>> = {
  Inspector: '督查人员库',
  InspectionTask: '督查任务',
  Recusal: '回避关系',
  Rectification: '整改',
};

/** Of these everybody has a record, so that naming them in an opened audit tells nothing about a person. */
export const everybodysRecords: readonly string[] = [];
