import { typesetAll } from '@tongxin/outcome';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Page {
  status: number;
  zh: { title: string; text: string; link?: string };
  en: { title: string; text: string; link?: string };
  /** A path of this site, to which the links lead. */
  href?: string | undefined;
}

const BANNER = '本系统严禁存储、处理、传输国家秘密和工作秘密';

const escape = (text: string): string => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

/** A person reads this, in a browser; without scripts, in light and dark, on a phone too. */
export function sendPage(reply: FastifyReply, { status, zh, en, href }: Page): FastifyReply {
  const part = (lang: string, { title, text, link }: Page['zh']): string =>
    `<section lang="${lang}"><h1>${escape(title)}</h1><p>${escape(text)}</p>${href && link ? `<p><a href="${escape(href)}">${escape(link)}</a></p>` : ''}</section>`;
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${escape(zh.title)} · 同心</title><style>${STYLE}</style></head>` +
        `<body><header>${BANNER}</header><main>${part('zh-CN', typesetAll(zh))}${part('en', en)}</main></body></html>`,
    );
}

/** A browser asks for a page, as against a program for data. */
export const wantsPage = (request: FastifyRequest): boolean => (request.method === 'GET' || request.method === 'HEAD') && /\btext\/html\b/.test(request.headers.accept ?? '');

const STYLE = `:root{color-scheme:light dark}body{margin:0;font:1rem/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;background:Canvas;color:CanvasText}
header{padding:.5rem 1rem;text-align:center;font-size:.875rem;background:#b3261e;color:#fff}
main{max-width:34rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.5rem;line-height:1.3}section+section{margin-top:2.5rem;font-size:.9rem}section+section h1{font-size:1.1rem}
a{display:inline-block;padding:.25rem 0;color:LinkText}`.replace(/\n/g, '');

export const UNAVAILABLE_PAGE: Page = {
  status: 503,
  zh: { title: '暂时无法登录', text: '登录服务暂时不可用,请稍后再试。', link: '再试一次' },
  en: { title: 'Sign-in is not available', text: 'The sign-in service cannot be reached at the moment. Please try again in a while.', link: 'Try again' },
  href: '/',
};

export const REFUSED_PAGE: Page = {
  status: 400,
  zh: { title: '登录没有完成', text: '这次登录已经失效、被取消,或者不是在这个浏览器里开始的。', link: '重新登录' },
  en: { title: 'Sign-in was not completed', text: 'This sign-in has expired, was cancelled, or was not started in this browser.', link: 'Sign in again' },
  href: '/sign-in',
};

export const NO_ACCOUNT_PAGE: Page = {
  status: 403,
  zh: { title: '没有可用的账号', text: '您已通过身份认证,但在本系统中没有开通账号。请联系本单位组织人事部门。', link: '换一个账号登录' },
  en: { title: 'No account', text: 'You have proved who you are, but have no account in this system. Please ask the personnel office of your institution.', link: 'Sign in as somebody else' },
  href: '/sign-in?again=1',
};

export const OTHER_ACCOUNT_PAGE: Page = {
  status: 403,
  zh: { title: '不是同一个账号', text: '刚才输入的是另一个账号的密码,没有开放修改。请用现在登录的账号确认。', link: '返回' },
  en: { title: 'Another account', text: 'The password was that of another account, so nothing may be changed. Please confirm with the account that is signed in.', link: 'Back' },
  href: '/',
};

export const CLOSED_PAGE: Page = {
  status: 403,
  zh: { title: '账号已停用', text: '您的账号已经停用。如有疑问,请联系本单位组织人事部门。', link: '换一个账号登录' },
  en: { title: 'Account closed', text: 'Your account is closed. If you have questions, please ask the personnel office of your institution.', link: 'Sign in as somebody else' },
  href: '/sign-in?again=1',
};
