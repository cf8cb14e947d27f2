import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { typeset } from '@tongxin/outcome';
import type { GraphQLFormattedError } from 'graphql';
import { record, text } from './unknown';

export type Language = 'zh' | 'en';

/** What a failure means for whoever sees it, by the codes that docs/house.md and the gateway publish: what happened, and what to do. */
const SENTENCES: Record<string, Record<Language, string>> = {
  UNAUTHENTICATED: { zh: '登录已结束,请重新登录后继续。', en: 'Your session has ended: sign in again to go on.' },
  CSRF: { zh: '本浏览器已换成另一账号登录,请刷新页面。', en: 'This browser is signed in as another account now: reload the page.' },
  FORBIDDEN: { zh: '您没有这项权限。', en: 'You may not do this.' },
  BAD_USER_INPUT: { zh: '填写的内容不符合要求,请检查后再试。', en: 'What was entered is not acceptable: check it and try again.' },
  CONFLICT: { zh: '这条记录刚被改过,请核对现在的内容后再改。', en: 'This record has just been changed: look at it as it is now, then change it.' },
  IDEMPOTENCY_CONFLICT: { zh: '同一次提交的内容变了,请重新打开表单再提交。', en: 'The same submission came with other content: open the form anew and submit it.' },
  DIRECTORY_STALE: { zh: '组织数据暂未更新,稍后自动恢复,请过一分钟再试。', en: 'The directory is not up to date at the moment: try again in a minute.' },
  SERVICE_UNAVAILABLE: { zh: '有一个服务暂时没有应答,请稍后再试。', en: 'One of the services does not answer at the moment: try again in a while.' },
  OPERATION_TOO_LARGE: { zh: '一次要的内容太多,请缩小范围。', en: 'This asks for too much at once: narrow it down.' },
  OPERATION_NOT_ALLOWED: { zh: '页面版本与服务器不一致,请刷新页面。', en: 'This page and the server are of different versions: reload the page.' },
  STEP_UP_REQUIRED: { zh: '现在是只读,要修改请先再次输入密码。', en: 'This is read-only now: enter your password again to change things.' },
  RATE_LIMITED: { zh: '操作太频繁,请一分钟后再试。', en: 'Too many requests: try again in a minute.' },
  PAYLOAD_TOO_LARGE: { zh: '提交的内容太大。', en: 'What was sent is too large.' },
};
const UNKNOWN: Record<Language, string> = { zh: '系统出错了,请稍后再试', en: 'Something went wrong on our side: try again in a while' };
const UNREACHABLE: Record<Language, string> = { zh: '连不上服务器,请检查网络后再试。', en: 'The server cannot be reached: check the network and try again.' };
/** Here the server's own Chinese sentence says more than ours. */
const SAYS_MORE = ['FORBIDDEN', 'BAD_USER_INPUT'];

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly requestId: string | null;
}

/** The failures that an error stands for; null where no answer came at all. */
function failuresOf(error: unknown): readonly Failure[] | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  return error.errors.map(({ message, extensions }) => ({ message, code: text(record(extensions)['code']) ?? '', requestId: text(record(extensions)['requestId']) }));
}

/** The error that an answer with errors stands for; null where it has none. */
export function errorIn(answer: Record<string, unknown>): Error | null {
  const { errors } = answer;
  return Array.isArray(errors) && errors.length > 0 ? new CombinedGraphQLErrors({ errors: errors as GraphQLFormattedError[] }) : null;
}

export const codesOf = (error: unknown): readonly string[] => (failuresOf(error) ?? []).map(({ code }) => code);

/** One sentence for a failed request. */
export function sentenceOf(error: unknown, language: Language): string {
  const sentence = sentenceIn(error, language);
  return language === 'zh' ? typeset(sentence) : sentence;
}

function sentenceIn(error: unknown, language: Language): string {
  const [failure] = failuresOf(error) ?? [];
  if (!failure) return UNREACHABLE[language];
  const known = SENTENCES[failure.code];
  if (!known) return UNKNOWN[language] + (failure.requestId ? `(${failure.requestId})` : '') + (language === 'zh' ? '。' : '.');
  return language === 'zh' && SAYS_MORE.includes(failure.code) && failure.message ? failure.message : known[language];
}
