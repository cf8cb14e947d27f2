/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: Readonly<Record<string, string>> = {
  BranchMembership: '党支部名册',
  Representative: '党员代表',
  PartyLife: '党员信息',
  Person: '任职与人事',
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = ['PartyLife'];
