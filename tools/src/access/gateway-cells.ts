import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { House } from '../journey/house';
import { askedBy, nameIn } from './asking';
import { everyField, isThere, letterOf, nodesAt, refusedAt } from './answers';
import { accounts, owners, type Account, type Expectation, type Letter, type Owner } from './expectation';
import { publishedSchema } from './published-schema';
import { queries, reaches, type Reach } from './reaches';
import type { Objects, World } from './world';

/** What an account got of a field of somebody's object. */
export interface Cell {
  readonly line: Expectation;
  readonly account: Account;
  readonly owner: Owner;
  readonly letter: Letter;
  readonly note?: string;
}

/** Asks for everything the table speaks of, each account for each object, a type a request. The gateway answers nobody, so nobody asks past it. */
export async function gatewayCells(house: House, world: World, expectations: readonly Expectation[]): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const account of accounts) {
    const asked = Object.entries(reaches).map(([name, reach]) => {
      const [type = '', variant = null] = name.split(/[()]/);
      const lines = expectations.filter((line) => line.type === type && line.variant === variant);
      if (!isObjectType(publishedSchema().getType(type))) throw new Error(`${type} is no published type`);
      return () => ofType(house, world, account, reach, type, lines);
    });
    const roots = expectations.filter(({ type }) => type === 'Query').map((line) => () => ofRootField(house, world, account, line));
    cells.push(...(await fewAtATime([...asked, ...roots])));
  }
  return cells;
}

async function ofType(house: House, world: World, account: Account, reach: Reach, name: string, all: readonly Expectation[]): Promise<Cell[]> {
  const { ask, schema } = askedBy(house, world, account, reach.call);
  const type = typeBelow(schema, reach);
  if (!type || type.name !== name) return []; // another subgraph has it: by reference it is asked for there (entities.ts)
  const lines = all.filter(({ field }) => type.getFields()[field]);
  const objects = reach.kind ? world.objects(account, reach.kind) : { own: '' };
  const answer = await ask(...requestFor(reach, objects, everyField(type)));
  return present(objects).flatMap((owner) => {
    const alias = byId(reach) ? owner : 'all';
    const nodes = nodesAt(answer.data?.[alias], reach.below ?? []).filter((node) => !reach.pick || nodesAt(node, reach.pick.split('.')).includes(objects[owner]));
    return lines.map((line) => ({ line, account, owner, letter: letterOf(answer, alias, nodes, line.field), note: said(answer) }));
  });
}

/** The type that a reach leads to in a schema; undefined where the way is not in it. */
function typeBelow(schema: GraphQLSchema, { call, below = [] }: Reach): GraphQLObjectType | undefined {
  let type: unknown = schema.getQueryType();
  for (const step of [call, ...below]) {
    const field = isObjectType(type) ? type.getFields()[nameIn(step)] : undefined;
    type = field && getNamedType(field.type);
  }
  return isObjectType(type) ? type : undefined;
}

async function ofRootField(house: House, world: World, account: Account, line: Expectation): Promise<Cell[]> {
  const reach = queries[line.field];
  if (!reach) throw new Error(`${line.at}: nobody says how Query.${line.field} is asked`);
  const objects = reach.kind ? world.objects(account, reach.kind) : { own: '' };
  const path = isLeafType(rootType(line.field)) ? [] : (reach.pick?.split('.') ?? ['__typename']);
  const selection = path.reduceRight((inner, step) => (inner === '' ? step : `${step} { ${inner} }`), '');
  const answer = await askedBy(house, world, account, reach.call).ask(...requestFor(reach, objects, selection));
  return present(objects).map((owner) => {
    const alias = byId(reach) ? owner : 'all';
    const found = nodesAt(answer.data?.[alias], path);
    const there = reach.pick ? found.includes(objects[owner]) : isThere(found);
    return { line, account, owner, letter: there ? 'v' : refusedAt(answer, alias) ? 'f' : 'n', note: said(answer) };
  });
}

const rootType = (field: string) => getNamedType(publishedSchema().getQueryType()?.getFields()[field]?.type);

const byId = ({ call }: Reach): boolean => call.includes('$id');
const present = (objects: Objects): readonly Owner[] => owners.filter((owner) => objects[owner] !== undefined);
const said = ({ errors = [] }: { errors?: readonly { message: string }[] }): string => [...new Set(errors.map(({ message }) => message))].slice(0, 2).join(' ');

/** One root field an object where it is asked for by id, one for all where it stands in a list. */
function requestFor(reach: Reach, objects: Objects, selection: string): [string, Record<string, string>] {
  const inner = [...(reach.below ?? [])].reduceRight((nested, step) => `${step} { ${nested} }`, selection);
  if (!byId(reach)) return [`{ all: ${reach.call}${inner && ` { ${inner} }`} }`, {}];
  const known = present(objects);
  const fields = known.map((owner) => `${owner}: ${reach.call.replace('$id', `$${owner}`)} { ${inner} }`);
  return [`query (${known.map((owner) => `$${owner}: ID!`).join(', ')}) { ${fields.join(' ')} }`, Object.fromEntries(known.map((owner) => [owner, objects[owner] ?? '']))];
}

/** Some requests side by side: fast, and no flood. */
export async function fewAtATime<Result>(tasks: readonly (() => Promise<Result[]>)[], width = 8): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < tasks.length; at += width) results.push(...(await Promise.all(tasks.slice(at, at + width).map((task) => task()))).flat());
  return results;
}
