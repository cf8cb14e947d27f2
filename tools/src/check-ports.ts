import { createServer } from 'node:net';
import { UserError } from './user-error';

/** @throws UserError naming the first port that somebody listens on */
export async function checkPorts(ports: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isFree(port))) throw new UserError(`端口 ${port}(${name})已被占用;用 PORT=<端口> 换一组 · port ${port} is in use`);
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
