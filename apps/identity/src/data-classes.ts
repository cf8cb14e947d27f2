import type { PersonalData } from '@tongxin/database';

/** Who may sign in as whom. */
export const accountData: PersonalData = {
  purpose: '登录与身份核验 · signing in and proving who somebody is',
  basis: 'PIPL art. 13(1)(2)(3); 网络安全法 art. 24',
  retention: '账号停用后 6 个月 · six months after the account is closed',
  class: 'L2',
};

/** What proves it: never shown to anybody, never logged. */
export const credential: PersonalData = {
  ...accountData,
  purpose: '核验口令与动态验证码 · checking a password or a one-time code',
  class: 'L4',
};

/** Sessions tell when somebody was there: shown to that person alone, gone when the session ends (no online-time statistics). */
export const sessionData: PersonalData = {
  purpose: '让本人查看并结束自己的登录 · to let a person see and end their own sessions',
  basis: 'PIPL art. 13(1)(2)(3)',
  retention: '结束后即删除 · deleted when it ends',
  class: 'L3',
};

/** How somebody looks at lists, under names of their own: shown to that person alone. */
export const savedViewData: PersonalData = {
  purpose: '让本人按名称再用列表的筛选 · to let a person use the filters of a list again by name',
  basis: 'PIPL art. 13(1)(2)(3)',
  retention: '本人删除,或随账号删除 · until the person deletes it, or the account is gone',
  class: 'L2',
};

/** That somebody's record accesses were to be read; the person sees it on the page of their own accesses. */
export const openingData: PersonalData = {
  purpose: '两员同意后核查谁查看过某人的记录 · finding out, once two administrators agree, who read somebody\'s records',
  basis: 'PIPL art. 51, 54; 网络安全法 art. 21',
  retention: '6 个月 · six months',
  class: 'L3',
};
