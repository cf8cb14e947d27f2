import { Kind } from 'graphql';
import { MAX_TOKENS } from './operation-limits';
import { parseWithin } from './parse-within';

const within = (text: string): string => {
  const parsed = parseWithin(text);
  return parsed === null ? 'no GraphQL' : 'kind' in parsed ? parsed.kind : parsed.message;
};

test.each([
  ['{ me { id } }', Kind.DOCUMENT],
  ['{ me {', 'no GraphQL'],
  ['', 'no GraphQL'],
  [`{ ${'a '.repeat(MAX_TOKENS - 2)}}`, Kind.DOCUMENT],
  [`{ ${'a '.repeat(MAX_TOKENS)}}`, `查询太大:词元最多 ${MAX_TOKENS} 个`],
])('%.20s', (text, expected) => expect(within(text)).toBe(expected));
