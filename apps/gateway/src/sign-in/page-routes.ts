import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { deskRoutes } from './desk-routes';
import { requireSession } from './session-routes';
import { sendPage, type Page } from './page';
import type { SignIn } from './sign-in';

const HOME_PAGE: Page = {
  status: 200,
  zh: { title: '同心', text: '您已登录。这里没有安装网页界面。', link: '我的账号' },
  en: { title: 'Tongxin', text: 'You are signed in. No web interface is installed here.', link: 'My account' },
  href: '/identity/account',
};

export interface PageFolders {
  readonly consoleDir: string | null;
  readonly explorerDir: string | null;
}

/** The pages that the gateway serves itself: the desk, the explorer, and a way there. A browser without a session is led to the sign-in first. */
export function pageRoutes(app: FastifyInstance, signIn: SignIn | null, { consoleDir, explorerDir }: PageFolders): void {
  if (consoleDir) void app.register(deskRoutes(signIn, consoleDir));
  void app.register(async (pages) => {
    if (signIn) pages.addHook('onRequest', requireSession(signIn));
    if (explorerDir) await pages.register(fastifyStatic, { root: explorerDir, prefix: '/explorer/', redirect: true });
    if (consoleDir) return;
    if (explorerDir) pages.get('/', (_request, reply) => reply.redirect('/explorer/'));
    else if (signIn) pages.get('/', (_request, reply) => sendPage(reply, signIn.issuer.config.embedded ? HOME_PAGE : { ...HOME_PAGE, href: undefined }));
  });
}
