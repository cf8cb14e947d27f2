import { underOwnName } from './own-name';

const both = 'query Look { me { offices } } mutation Change { plan { id } }';

it.each<[string, string | null | undefined, string | null | undefined]>([
  ['mutation Change { plan { id } }', 'Look', 'Change'],
  ['mutation Change { plan { id } } fragment Row on Plan { id }', 'Row', 'Change'],
  ['{ me { offices } }', 'Look', null],
  ['query Look { me { offices } }', undefined, 'Look'],
  [both, 'Change', 'Change'],
  [both, null, null],
  ['mutation {', 'Look', 'Look'],
  ['', 'Look', 'Look'],
])('%j, told as %s, is run as %s', (query, told, meant) => expect(underOwnName({ query, operationName: told })).toEqual({ query, operationName: meant }));
