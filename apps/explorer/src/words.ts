import { typesetAll } from '@tongxin/outcome';

export type Language = 'zh' | 'en';

/** Shown permanently in both languages' screens; the wording is prescribed and therefore never translated away. */
export const SECRECY_BANNER = '本系统严禁存储、处理、传输国家秘密和工作秘密';

const zh = {
  title: '同心 · 图谱浏览',
  account: '当前账号',
  signIn: '登录',
  ownAccount: '我的账号与登录设备',
  signOut: '退出登录(可换账号)',
  signOutEverywhere: '在所有设备上退出',
  today: '练习日',
  operations: '示例操作',
  run: '点按后载入编辑器,由您决定是否执行',
  changes: '写',
  otherLanguage: 'English',
  switchLanguage: '切换为英文 / Switch to English',
  notSignedIn: '尚未登录,请先登录再执行操作。',
  signedOut: '登录已结束。编辑器里的内容还在,请重新登录后继续。',
  anotherAccount: '本浏览器已换成另一账号登录,刚才的操作没有执行。当前账号:',
  unreachable: '网关没有应答,请稍后再试。',
  signOutFailed: '没有退出成功,请再试一次。',
  fillFailed: '未能代填变量,请手工填写:',
  readOnly: '只读',
  changesUntil: '可修改至 ',
  stepUp: '输入密码后可修改 15 分钟',
  notChanged: '现在是只读,这项修改没有发送。请先点「输入密码后可修改」,确认后回到这里再执行。',
  excel: '结果存为 Excel',
  answer: '结果',
  others: '其他',
  nothingToSave: '还没有可以存为 Excel 的结果,请先执行一项查询。',
  secrecyNote: '',
};

const en: typeof zh = {
  title: 'Tongxin · Graph explorer',
  account: 'Signed in as',
  signIn: 'Sign in',
  ownAccount: 'My account and devices',
  signOut: 'Sign out (or switch account)',
  signOutEverywhere: 'Sign out on all devices',
  today: 'Practice day',
  operations: 'Saved operations',
  run: 'A click loads it into the editor; running it is up to you',
  changes: 'writes',
  otherLanguage: '中文',
  switchLanguage: '切换为中文 / Switch to Chinese',
  notSignedIn: 'You are not signed in: sign in to run operations.',
  signedOut: 'Your session has ended. The editor keeps its text; sign in again to go on.',
  anotherAccount: 'This browser is signed in as another account now, and nothing was run. Signed in as ',
  unreachable: 'The gateway does not answer, please try again later.',
  signOutFailed: 'Could not sign out, please try again.',
  fillFailed: 'Could not fill in these variables, please do so by hand: ',
  readOnly: 'Read-only',
  changesUntil: 'Changes until ',
  stepUp: 'Enter your password to change things for 15 minutes',
  notChanged: 'This is read-only now, and the change was not sent. Press “Enter your password”, confirm, and run it when you are back here.',
  excel: 'Save the answer as Excel',
  answer: 'answer',
  others: 'others',
  nothingToSave: 'There is no answer to save as Excel yet: run a query first.',
  secrecyNote: 'Storing, processing or transmitting state secrets or work secrets in this system is strictly forbidden',
};

export type Words = typeof zh;
export const WORDS: Record<Language, Words> = { zh: typesetAll(zh), en };

/** Hours and minutes, by the clock of this machine. */
export const timeIn = (language: Language, at: Date): string => new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
