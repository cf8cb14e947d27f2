/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: Readonly<Record<string, string>> = {
  FamilyLetterChoice: '是否接收家书',
  GroupTalk: '集体谈话',
  HomeVisit: '家访',
  Talk: '谈话',
  TalkRequest: '约谈请求',
  SealedNote: '密封记录',
  Matter: '事项',
  OpenHour: '开放时间',
  TalkDuty: '谈话责任',
  TalkDutyTotals: '本人负责的谈话合计',
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = ['TalkDuty', 'TalkDutyTotals'];
