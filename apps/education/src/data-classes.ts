import type { PersonalData } from '@tongxin/database';

/** 主讲人:公开 · who speaks at a session is announced. */
export const announcedSpeaker: PersonalData = {
  purpose: '活动公告 · the announcement of a session',
  basis: 'PIPL art. 13(1)(2)',
  retention: '长期 · kept with the session',
  class: 'L1',
};

/** 出勤与学时:本人;主办方 30 日内;单位只见合计 · attendance without a reason (line 7). */
export const attendanceRecord: PersonalData = {
  purpose: '学时认定与活动组织 · credited hours, and organising the session',
  basis: '中国共产党党员教育管理工作条例 第二十条; PIPL art. 13(1)(2)(3)',
  retention: '学时认定期满后按干部教育培训档案规定 · as the rules for training records say',
  class: 'L2',
};
