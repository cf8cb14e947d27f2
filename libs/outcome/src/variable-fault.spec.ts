import { buildSchema, GraphQLError, parse, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { sentenceOfVariable } from './variable-fault';

const schema = buildSchema('enum Way { WALK PHONE } input In { day: String! way: Way times: [Int!] } type Query { a(in: In, id: ID!): Int }');
const [operation] = parse('query ($in: In, $id: ID!) { a(in: $in, id: $id) }').definitions;
/** What graphql-js itself says of these variables, told anew. */
const told = (variables: Record<string, unknown>): string[] => {
  const { errors = [] } = getVariableValues(schema, (operation as OperationDefinitionNode).variableDefinitions ?? [], variables) as { errors?: readonly GraphQLError[] };
  return errors.map(({ message }) => sentenceOfVariable(message));
};

it.each<[string, Record<string, unknown>, string[]]>([
  ['a field that is none', { id: '1', in: { day: 'x', reason: '休假' } }, ['“in”里没有“reason”这一项']],
  ['a field that resembles one', { id: '1', in: { day: 'x', dya: 'x' } }, ['“in”里没有“dya”这一项']],
  ['a field that is missing', { id: '1', in: {} }, ['“in”缺少“day”']],
  ['a value out of a choice', { id: '1', in: { day: 'x', way: 'WALKING' } }, ['“in.way”的值“WALKING”不在可选范围内']],
  ['a value that looks like what is said of one', { id: '1', in: { day: 'x', way: 'a at "b"; c' } }, ['“in.way”的值“a at "b"; c”不在可选范围内']],
  ['null in a list', { id: '1', in: { day: 'x', times: [1, null] } }, ['“in.times[1]”不能为空']],
  ['a number that is none', { id: '1', in: { day: 'x', times: ['many'] } }, ['“in.times[0]”的格式不对']],
  ['an object that is none', { id: '1', in: 'day' }, ['“in”的格式不对']],
  ['a variable that is missing', {}, ['缺少“id”']],
  ['a variable that is null', { id: null }, ['“id”不能为空']],
])('%s', (_name, variables, sentences) => expect(told(variables)).toEqual(sentences));

it('leaves what is said of anything else', () => expect(sentenceOfVariable('Cannot query field "a" on type "B". Did you mean "c"?')).toBe('Cannot query field "a" on type "B". Did you mean "c"?'));
