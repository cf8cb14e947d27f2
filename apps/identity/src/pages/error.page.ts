import { html } from './html';
import { say, type Language, type Words } from './language';
import { note, page } from './page';

export type PageError = 'EXPIRED' | 'REFUSED' | 'CLIENT' | 'FOREIGN_FORM' | 'NOT_FOUND' | 'BUSY' | 'OURS';

const sentences: Record<PageError, { title: Words; text: Words }> = {
  EXPIRED: {
    title: { zh: '登录请求已失效', en: 'This sign-in is over' },
    text: { zh: '页面停留太久,或已在别处完成登录。请从系统首页重新登录。', en: 'The page was open for too long, or the sign-in was finished elsewhere. Please start again from the front page.' },
  },
  REFUSED: {
    title: { zh: '没有登录', en: 'Not signed in' },
    text: { zh: '登录已取消。您可以从系统首页重新登录。', en: 'The sign-in was cancelled. You can start again from the front page.' },
  },
  CLIENT: {
    title: { zh: '无法处理这个请求', en: 'This request cannot be answered' },
    text: { zh: '请求的内容不对。请从系统首页重新登录;若再次出现,请把请求编号告诉管理员。', en: 'Something in the request is wrong. Please start again from the front page; if it happens again, tell your administrator the request number.' },
  },
  FOREIGN_FORM: {
    title: { zh: '请在本系统的页面上操作', en: 'Please use the pages of this system' },
    text: { zh: '这次提交不是从本系统的页面发出的,没有执行。', en: 'This form was not sent from a page of this system, and nothing was done.' },
  },
  NOT_FOUND: {
    title: { zh: '没有这个页面', en: 'No such page' },
    text: { zh: '地址可能输错了。', en: 'The address may be mistyped.' },
  },
  BUSY: {
    title: { zh: '登录的人太多', en: 'Too many people are signing in' },
    text: { zh: '请稍等片刻再试。', en: 'Please wait a moment and try again.' },
  },
  OURS: {
    title: { zh: '系统出错了', en: 'Something went wrong' },
    text: { zh: '不是您的问题。请稍后再试;若再次出现,请把请求编号告诉管理员。', en: 'It is not your fault. Please try again later; if it happens again, tell your administrator the request number.' },
  },
};

const words = {
  requestNumber: { zh: '请求编号', en: 'Request number' },
  home: { zh: '返回首页', en: 'To the front page' },
} satisfies Record<string, Words>;

/** A sentence and a number under which the log has the rest; nothing from inside. */
export const errorPage = (language: Language, error: PageError, requestId: string): string =>
  page({
    language,
    title: say(language, sentences[error].title),
    body: html`<p role="alert">${say(language, sentences[error].text)}</p>
<p class="actions"><a class="button" href="/">${say(language, words.home)}</a></p>
${note(html`${say(language, words.requestNumber)} <code>${requestId}</code>`)}`,
  });
