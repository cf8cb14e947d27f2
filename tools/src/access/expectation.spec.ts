import { parseExpectations } from './expectation';

test('a line names a field; accounts it does not name get nothing; a later word wins', () => {
  const [line] = parseExpectations('# head\n\nPerson(mine).roles  everyone:vvn head,staff:vnn  # why', 'a');
  expect(line).toMatchObject({ type: 'Person', variant: 'mine', field: 'roles', at: 'a:3' });
  expect(line?.cells.hr).toEqual({ own: 'v', another: 'v', foreign: 'n' });
  expect(line?.cells.staff).toEqual({ own: 'v', another: 'n', foreign: 'n' });
  expect(line?.cells.anonymous).toEqual({ own: 'n', another: 'n', foreign: 'n' });
});

test.each([
  ['Person', 'a:1: “Person” is no Type.field'],
  ['Person.name everyone:v', 'a:1: “everyone:v” is no accounts:cells'],
  ['Person.name boss:vvn', 'a:1: nobody is called “boss”'],
  ['Person.name\nPerson.name', 'a:2: Person.name stands there twice'],
])('what cannot be read is refused: %j', (text, message) => {
  expect(() => parseExpectations(text, 'a')).toThrow(message);
});
