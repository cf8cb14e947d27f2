import { ApolloServer } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GatewayContext } from '../context';
import type { AdHocOperation, Caller } from '../sign-in/caller';
import { auditBeforeAnswer } from './audit-ad-hoc';

const events: unknown[] = [];
let broken = false;
const audit = async (_caller: Caller, adHoc: AdHocOperation): Promise<void> => {
  if (broken) throw new Error('identity is away');
  events.push(adHoc);
};
const server = new ApolloServer<GatewayContext>({
  typeDefs: 'type Query { count: Int }',
  resolvers: { Query: { count: () => void events.push('answered') } },
  plugins: [auditBeforeAnswer(audit)],
});
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  events.length = 0;
  broken = false;
});

const quiet = { error: () => undefined } as unknown as FastifyBaseLogger;
const caller: Caller = {
  viewer: { institutionId: '01900000-0000-7000-8000-000000000001', personId: '01900000-0000-7000-8000-000000000002', administrator: null },
  accountId: '01900000-0000-7000-8000-000000000003', signInName: 'P0001', authorization: 'Bearer a.b.c', session: null,
};
const ask = async (query: string, more: { session: boolean; listed?: string; operationName?: string }): Promise<number | undefined> => {
  const { session, listed = null, operationName } = more;
  const operation = { name: null, listed, byHand: true, id: 'ab'.repeat(32), rootFields: ['count'], fetches: 0, absent: [], codes: new Set<string>(), planningSince: null };
  const contextValue: GatewayContext = { requestId: 'r1', authorization: caller.authorization, caller, session, signal: new AbortController().signal, deadline: Infinity, log: quiet, operation };
  const { http } = await server.executeOperation({ query, operationName }, { contextValue });
  return http.status;
};

test('what a browser asks outside the manifests is audited before it is answered', async () => {
  await ask('query Own { count }', { session: true });
  expect(events).toEqual([{ operation: 'Own', document: 'ab'.repeat(32), fields: ['count'], requestId: 'r1' }, 'answered']);
});

test('a name is kept only if it could stand in a log', async () => {
  await ask(`query ${'x'.repeat(61)} { count }`, { session: true });
  expect(events[0]).toMatchObject({ operation: null });
});

test('what stands in a manifest, comes with a bearer token or is not valid leaves no row', async () => {
  await ask('{ count }', { session: true, listed: 'Count' });
  await ask('{ count }', { session: false });
  await ask('{ nothing }', { session: true });
  expect(events).toEqual(['answered', 'answered']);
});

test('what cannot be audited is not answered', async () => {
  broken = true;
  expect(await ask('{ count }', { session: true })).toBe(503);
  expect(events).toEqual([]);
});
