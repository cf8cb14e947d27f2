import type { FastifyInstance } from 'fastify';
import { failure } from '../failure';

/** Practice mode hands tokens to whoever is on this machine. A page elsewhere can point a name of its own at 127.0.0.1; its requests still carry that name. */
export function refuseForeignHost(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) throw failure(403, 'FORBIDDEN', '演练模式只能在本机使用');
  });
}
