import { PassThrough } from 'node:stream';
import { ApolloServer } from '@apollo/server';
import pino from 'pino';
import { apolloLog, logUnexpected } from './apollo-log';
import type { GatewayContext } from './context';
import { loggable } from './loggable';

test('an error that Apollo did not expect is told by its kind and place, not by its message', async () => {
  const lines: string[] = [];
  const sink = new PassThrough().on('data', (chunk: Buffer) => void lines.push(String(chunk)));
  const log = pino({ serializers: { err: loggable } }, sink);
  const broken = { requestDidStart: async () => ({ willSendResponse: () => Promise.reject(new RangeError('not good: 张三')) }) };
  const apollo = new ApolloServer<GatewayContext>({ typeDefs: 'type Query { ok: Int }', logger: apolloLog(log), plugins: [broken, logUnexpected], stopOnTerminationSignals: false });
  await expect(apollo.executeOperation({ query: '{ ok }' }, { contextValue: { log } as unknown as GatewayContext })).rejects.toThrow('Internal server error');
  await apollo.stop();
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ level }) => level === 50);
  expect(told).toEqual([
    expect.objectContaining({ msg: 'a request could not be processed', err: { type: 'RangeError', stack: expect.stringContaining('apollo-log.spec') } }),
    expect.objectContaining({ msg: 'Unexpected error processing request' }),
  ]);
  expect(lines.join('')).not.toContain('张三');
});
