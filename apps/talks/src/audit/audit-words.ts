import type { RecordWords } from '@tongxin/audit';

/** What a person reads on the page of accesses, by the type of the audited record. */
export const auditWords: RecordWords = {
  FamilyLetterChoice: { zh: '是否接收家书', en: 'whether family letters are taken' },
  GroupTalk: { zh: '集体谈话', en: 'group talk' },
  HomeVisit: { zh: '家访', en: 'home visit' },
  Talk: { zh: '谈话', en: 'talk' },
  TalkRequest: { zh: '约谈请求', en: 'request for a talk' },
  SealedNote: { zh: '密封记录', en: 'sealed note' },
  Matter: { zh: '事项', en: 'matter' },
  TalkAbsence: { zh: '不在岗的日子', en: 'days of absence' },
  OpenHour: { zh: '开放时间', en: 'open hour' },
  TalkDuty: { zh: '谈话责任', en: 'duty to talk' },
  TalkDutyTotals: { zh: '本人负责的谈话合计', en: 'totals of one’s own duties to talk' },
};

/** Of these everybody has a record, so that an opened audit may show who read them; of others it would tell that there is one. */
export const everybodysRecords: readonly string[] = ['TalkDuty', 'TalkDutyTotals'];
