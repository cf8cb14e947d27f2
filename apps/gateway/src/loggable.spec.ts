import { GraphQLError } from 'graphql';
import { loggable, loggableCode, loggablePath, Reason } from './loggable';

const secret = '张三 110101';
const text = (error: unknown): string => JSON.stringify(loggable(error));

test('an error is its kind, its code and its place, and so is its cause', () => {
  const cause = Object.assign(new TypeError(secret), { code: 'ECONNREFUSED', data: secret });
  const error = Object.assign(new Error(secret, { cause }), { body: secret });
  expect(loggable(error)).toEqual({
    type: 'Error',
    stack: expect.stringMatching(/^ {4}at .*loggable\.spec\.ts:\d+:\d+/),
    cause: { type: 'TypeError', code: 'ECONNREFUSED', stack: expect.stringMatching(/loggable\.spec\.ts/) },
  });
  expect(text(error)).not.toContain(secret);
});

test('an error of GraphQL is the one that it wraps', () => {
  expect(loggable(new GraphQLError(secret, { originalError: new RangeError(secret) }))).toMatchObject({ type: 'RangeError' });
  expect(loggable(new GraphQLError(secret, { extensions: { code: 'CONFLICT', secret } }))).toEqual({ type: 'GraphQLError', code: 'CONFLICT', stack: expect.any(String) });
});

test('a reason of ours keeps its words', () => {
  expect(loggable(new Reason('client disconnected'))).toMatchObject({ type: 'Reason', message: 'client disconnected' });
});

test('a timeout is told by its name', () => {
  expect(loggable(new DOMException(secret, 'TimeoutError'))).toMatchObject({ type: 'TimeoutError' });
});

test.each([
  ['a message that looks like a place', new Error(`x\n    at ${secret} (/srv/main.js:1:2)`)],
  ['a code that is none', Object.assign(new Error('x'), { code: secret })],
  ['a name that is none', Object.assign(new Error('x'), { name: secret })],
  ['no error at all', secret],
  ['a cause that is no error', new Error('x', { cause: secret })],
])('%s stays out', (_, error) => expect(text(error)).not.toContain(secret));

test.each<[unknown, string | undefined]>([['CONFLICT', 'CONFLICT'], ['HPE_INVALID_2', 'HPE_INVALID_2'], [secret, undefined], ['zhangsan', undefined], ['A'.repeat(61), undefined], [23, undefined], [undefined, undefined]])(
  'the code %s', (code, told) => expect(loggableCode(code)).toBe(told),
);

test('a path keeps positions and names', () => {
  expect(loggablePath(['people', 3, 'name', secret, 'x'.repeat(61)])).toEqual(['people', 3, 'name', '…', '…']);
  expect(loggablePath(undefined)).toBeUndefined();
});
