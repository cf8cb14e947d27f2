export type Language = 'zh' | 'en';

/** Shown permanently in both languages' screens; the wording is prescribed and therefore never translated away. */
export const SECRECY_BANNER = '本系统严禁存储、处理、传输国家秘密和工作秘密';

const zh = {
  title: '同心 · 图谱浏览',
  account: '练习账号',
  chooseAccount: '未登录(匿名)',
  today: '练习日',
  institution: '单位',
  operations: '示例操作',
  run: '点按后载入编辑器,由您决定是否执行',
  changes: '写',
  otherLanguage: 'English',
  switchLanguage: '切换为英文 / Switch to English',
  noPractice: '未处于练习模式:请在请求头(Headers)中填写 authorization',
  unreachable: '读不到练习账号:网关没有应答',
  signInFailed: '该练习账号未能登录',
  fillFailed: '未能代填变量,请手工填写:',
  secrecyNote: '',
};

const en: typeof zh = {
  title: 'Tongxin · Graph explorer',
  account: 'Practice account',
  chooseAccount: 'Not signed in (anonymous)',
  today: 'Practice day',
  institution: 'Institution',
  operations: 'Saved operations',
  run: 'A click loads it into the editor; running it is up to you',
  changes: 'writes',
  otherLanguage: '中文',
  switchLanguage: '切换为中文 / Switch to Chinese',
  noPractice: 'Not in practice mode: put your authorization into Headers',
  unreachable: 'No practice accounts: the gateway does not answer',
  signInFailed: 'This practice account could not sign in',
  fillFailed: 'Could not fill in these variables, please do so by hand: ',
  secrecyNote: 'Storing, processing or transmitting state secrets or work secrets in this system is strictly forbidden',
};

export type Words = typeof zh;
export const WORDS: Record<Language, Words> = { zh, en };
