import { createServer, type AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { inTransaction } from './sql';

/** One message of PostgreSQL's protocol: type, length, content. */
const message = (type: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(type), length, content]);
};
const authenticated = message('R', Buffer.alloc(4));
const ready = message('Z', Buffer.from('I'));
const goingDown = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'));

test('a server that is ready and goes down in one breath fails the transaction, not the process', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([authenticated, ready, goingDown])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const pool = new Pool({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, user: 'x', password: 'x' });
  pool.on('error', () => undefined);
  const unheard: Error[] = [];
  const hear = (error: Error) => void unheard.push(error);
  process.on('uncaughtException', hear);
  try {
    await expect(inTransaction(pool, async (tx) => tx.query('select 1'))).rejects.toThrow(/terminat|not queryable|ended/i);
    expect(unheard).toEqual([]);
  } finally {
    process.removeListener('uncaughtException', hear);
    await pool.end();
    await new Promise((resolve) => server.close(resolve));
  }
});
