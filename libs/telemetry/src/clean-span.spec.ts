import { cleanAttributes, cleanName } from './clean-span';

describe('what a span may carry out of the house', () => {
  test.each<[string, Record<string, string | number | string[]>, Record<string, unknown>]>([
    ['a statement, without whatever stands beside it', { 'db.statement': 'select $1', 'db.postgresql.values': ['张三'], 'db.user': 'talks', 'db.connection_string': 'postgresql://x' }, { 'db.statement': 'select $1' }],
    ['an address, without its query', { 'http.url': 'http://user:pass@host/identity/invitation?code=abc', 'url.query': 'code=abc', 'http.target': '/a?b#c' }, { 'http.url': 'http://host/identity/invitation', 'http.target': '/a' }],
    ['figures of HTTP, without who and from where', { 'http.status_code': 200, 'http.user_agent': 'x', 'client.address': '203.0.113.9', 'net.peer.ip': '203.0.113.9' }, { 'http.status_code': 200 }],
    ['no message of an error', { 'error.type': '23505', 'http.error_message': '张三', 'exception.message': '张三' }, { 'error.type': '23505' }],
    ['the name of an operation', { 'graphql.operation.name': 'findNote', 'graphql.document': '{ note(id: "张三") }', 'graphql.variables.id': '张三' }, { 'graphql.operation.name': 'findNote' }],
    ['no name that is none', { 'graphql.operation.name': '张三' }, {}],
  ])('%s', (_, attributes, kept) => expect(cleanAttributes(attributes)).toEqual(kept));

  test.each([['GET /a?code=1', 'GET /a'], ['pg.query:SELECT talks', 'pg.query:SELECT talks'], ['x'.repeat(500), 'x'.repeat(120)]])('the name %s', (name, clean) => expect(cleanName(name)).toBe(clean));
});
