import type { PersonalData } from '@tongxin/database';

/** 督查人员库、任务分派:纪检、校(院)领导和本人 · who inspects, for discipline, leadership and the inspector. */
export const inspectionDuty: PersonalData = {
  purpose: '双随机督查的人员安排 · who may inspect and who did',
  basis: '督查工作细则; PIPL art. 13(1)(2)(3)',
  retention: '聘期结束后三年 · three years after the term',
  class: 'L3',
};

/** 回避关系:只记双方,不记事由 · pairs without reasons, for discipline alone. */
export const recusal: PersonalData = {
  purpose: '抽取时排除应回避的人员 · to leave out whoever must not inspect',
  basis: '督查工作细则(回避); PIPL art. 13(1)(3)',
  retention: '聘期内 · as long as the term lasts',
  class: 'L3',
};

/** 问题描述:对事不对人,但可能指向岗位 · about the matter, yet it may point to a post. */
export const findingText: PersonalData = {
  purpose: '督查问题整改 · mending what an inspection found',
  basis: '督查工作细则; PIPL art. 13(1)(3)',
  retention: '档案规定 · as the archive rules say',
  class: 'L2',
};

/** 整改责任人、复核人 · who answers for mending a finding and who reviews it. */
export const rectificationDuty: PersonalData = {
  purpose: '整改闭环管理 · closing the loop of a finding',
  basis: '督查工作细则; PIPL art. 13(1)(3)',
  retention: '销号后三年 · three years after cancellation',
  class: 'L3',
};
