import type { FastifyInstance } from 'fastify';
import type { SigningKey } from '@tongxin/viewer';
import { signBearer } from './bearer';
import { fetchInstitution, isAccount, listAccounts, viewerOf } from './practice';
import { failure } from './failure';
import type { SubgraphPools } from './subgraph-pools';

/** Sign-in of practice mode: whoever reaches the loopback address may be anybody in the invented institution. */
export function practiceRoutes(app: FastifyInstance, pools: SubgraphPools, key: SigningKey, now: () => Date): void {
  void app.register(async (routes) => {
    // A page elsewhere can point a name of its own at 127.0.0.1; its requests still carry that name.
    routes.addHook('onRequest', async (request) => {
      if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) throw failure(403, 'FORBIDDEN', '演练登录只能在本机使用');
    });
    routes.get('/practice/accounts', async () => listAccounts(await fetchInstitution(pools, key, now())));
    routes.post('/practice/token', async (request) => {
      const account: unknown = typeof request.body === 'object' && request.body !== null && 'account' in request.body ? request.body.account : null;
      if (!isAccount(account)) throw failure(400, 'BAD_USER_INPUT', '没有这个演练账号');
      const institution = await fetchInstitution(pools, key, now());
      if (!institution) throw failure(404, 'NOT_FOUND', '还没有导入机构数据');
      const viewer = viewerOf(account, institution);
      if (!viewer) throw failure(404, 'NOT_FOUND', '本机构没有人担任这个账号对应的职务');
      return { token: await signBearer(viewer, account, key, now()) };
    });
  });
}
