import type { PersonalData } from '@tongxin/database';

/** 姓名、工号、部门:校(院)内公开 · who works where. */
export const staffDirectory: PersonalData = {
  purpose: '内部通讯录与岗位职责 · who works where and answers for what',
  basis: 'PIPL art. 13(1)(2)',
  retention: '在职期间,离退后按人事档案规定 · employment, then the personnel rules',
  class: 'L1',
};

/** 人事信息:本人与组织人事处可见 · employment facts for HR and the person. */
export const employment: PersonalData = {
  purpose: '人事管理 · human resources management',
  basis: 'PIPL art. 13(1)(2)',
  retention: '在职期间,离退后按人事档案规定 · employment, then the personnel rules',
  class: 'L2',
};

/** 政治面貌、党组织关系 · party membership tells political status. */
export const partyLife: PersonalData = {
  purpose: '党的组织生活与党员权利 · branch life and members’ rights',
  basis: '中国共产党支部工作条例(试行); PIPL art. 13(1)(3)',
  retention: '组织关系存续期间 · as long as the membership lasts',
  class: 'L3',
};

/** 任职信息:公开 · who holds an office is public inside. */
export const publicOffice: PersonalData = {
  purpose: '任职公开,谁负责一目了然 · who answers for what',
  basis: 'PIPL art. 13(1)(3)',
  retention: '长期 · kept',
  class: 'L1',
};

/** That something waits for somebody on a day, without whom and what; the person's own. */
export const inbox: PersonalData = {
  purpose: '本人的待办 · what a person has to see to',
  basis: 'PIPL art. 13(1)(2)',
  retention: '办结后 1 年 · a year after it is done',
  class: 'L3',
};
