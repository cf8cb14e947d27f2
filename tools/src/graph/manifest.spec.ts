import { createHash } from 'node:crypto';
import { manifestOf } from './manifest';

const me = '# 我是谁\nquery Me {\n  me { offices }\n}\n';

it('names operations by the digest of what they say, however they are written', () => {
  const body = 'query Me{me{offices}}';
  expect(manifestOf([me])).toEqual({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: createHash('sha256').update(body).digest('hex'), name: 'Me', type: 'query', body }],
  });
  expect(manifestOf(['query Me { me { offices } }'])).toEqual(manifestOf([me]));
});

it('says whose the operations are, where that matters', () => {
  expect(manifestOf([me], 'explorer').operations).toMatchObject([{ name: 'Me', clientName: 'explorer' }]);
});

it('stands in the order of the names, whatever order the files come in', () => {
  const apply = 'mutation Apply($input: ApplyImportInput!) { applyImport(input: $input) { import { id } } }';
  expect(manifestOf([me, apply]).operations.map(({ name, type }) => [name, type])).toEqual([['Apply', 'mutation'], ['Me', 'query']]);
  expect(manifestOf([apply, me])).toEqual(manifestOf([me, apply]));
});

it.each([
  ['an operation without a name', '{ me { offices } }'],
  ['two operations', `${me} query Other { me { offices } }`],
  ['a fragment alone', 'fragment Part on Me { offices }'],
])('refuses %s', (_what, document) => expect(() => manifestOf([document])).toThrow('one named operation'));

it('refuses a name that is used twice', () => expect(() => manifestOf([me, 'query Me { me { __typename } }'])).toThrow('called Me'));
