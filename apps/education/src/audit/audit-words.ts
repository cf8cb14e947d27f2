/** What a person reads on the page of accesses, by the type of the audited record: none yet, attendance is no L3 data. */
export const auditWords: Readonly<Record<string, string>> = {};
