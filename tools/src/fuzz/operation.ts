import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../oracle/random';
import type { IdPools } from './id-pools';
import { literal, valueOf, type Value } from './values';

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  readonly variables: Readonly<Record<string, Value>>;
}

export interface Terms {
  readonly schema: GraphQLSchema;
  readonly pools: IdPools;
  /** Root fields that are left out. */
  readonly without: ReadonlySet<string>;
}

/** Levels of fields, and fields in all: below the gateway's limits. Mostly few, for a plan takes longer the more there are. */
const DEEPEST = [2, 3, 4, 5, 7];
const MOST_FIELDS = [3, 6, 6, 12, 12, 25, 90];
const MOST_ROOTS = [1, 1, 1, 2, 4];

/** A valid operation over the schema; its values are not always what a service takes. The same numbers give the same operation. */
export function generateOperation(terms: Terms, random: Random): Operation {
  const kind = random.chance(0.15) && terms.schema.getMutationType() ? 'mutation' : 'query';
  const root = kind === 'mutation' ? terms.schema.getMutationType() : terms.schema.getQueryType();
  if (!root) throw new Error('a schema without queries');
  return new Writer(terms, random).write(kind, root);
}

class Writer {
  private fields = 0;
  private aliases = 0;
  private readonly deepest: number;
  private readonly mostFields: number;
  private readonly variables: { name: string; type: string; value: Value }[] = [];
  private readonly fragments: string[] = [];

  constructor(
    private readonly terms: Terms,
    private readonly random: Random,
  ) {
    this.deepest = random.pick(DEEPEST);
    this.mostFields = random.pick(MOST_FIELDS);
  }

  write(kind: Operation['kind'], root: GraphQLObjectType): Operation {
    const roots = Object.values(root.getFields()).filter(({ name }) => !this.terms.without.has(name));
    const selections = this.random.some(roots, this.random.whole(1, kind === 'mutation' ? 2 : this.random.pick(MOST_ROOTS))).map((field) => this.field(field, 0));
    const given = this.variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const name = this.random.chance(0.5) ? ` Fuzz${this.random.whole(0, 99)}` : '';
    const text = [`${kind}${name}${given && ` (${given})`} { ${selections.join(' ')} }`, ...this.fragments].join('\n');
    return { kind, text, variables: Object.fromEntries(this.variables.map(({ name: key, value }) => [key, value])) };
  }

  private field(field: GraphQLField<unknown, unknown>, level: number): string {
    this.fields += 1;
    const given = field.args.filter((argument) => isNonNullType(argument.type) ? argument.defaultValue === undefined || this.random.chance(0.5) : this.random.chance(0.4));
    const owner = getNamedType(field.type).name;
    const written = given.map((argument) => `${argument.name}: ${this.argument(argument, owner)}`);
    // Two fields of one name may differ in their arguments: each such field has a name of its own.
    const alias = given.length > 0 ? `a${(this.aliases += 1)}: ` : '';
    const directive = this.random.chance(0.02) ? ` @include(if: ${this.random.chance(0.8)})` : '';
    return `${alias}${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}${directive}${this.below(field, level)}`;
  }

  private argument(argument: GraphQLArgument, owner: string): string {
    const kind = `${owner.charAt(0).toLowerCase()}${owner.slice(1)}`;
    const value = valueOf(argument.type, argument.name, kind, this.random, this.terms.pools);
    if (this.random.chance(0.4)) return literal(value);
    const name = `v${this.variables.length}`;
    this.variables.push({ name, type: String(argument.type), value });
    return `$${name}`;
  }

  private below(field: GraphQLField<unknown, unknown>, level: number): string {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return '';
    return ` { ${this.selections(type, level + 1)} }`;
  }

  private selections(type: GraphQLCompositeType, level: number): string {
    if (isAbstractType(type)) {
      return `__typename ${this.terms.schema.getPossibleTypes(type).map((possible) => `... on ${possible.name} { ${this.selections(possible, level)} }`).join(' ')}`;
    }
    const last = level >= this.deepest || this.fields > this.mostFields;
    const fields = Object.values((type as GraphQLObjectType).getFields()).filter((field) => !last || !isCompositeType(getNamedType(field.type)));
    const chosen = this.random.some(fields, this.random.whole(1, 6)).map((field) => this.field(field, level));
    // Ids are what a leak would show.
    const id = isObjectType(type) && type.getFields()['id'] && !chosen.includes('id') ? ['id'] : [];
    const all = [...id, ...chosen, ...(chosen.length === 0 || this.random.chance(0.1) ? ['__typename'] : [])].join(' ');
    if (!this.random.chance(0.08)) return all;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${all} }`);
    return this.random.chance(0.5) ? `...${name}` : `... on ${type.name} { ...${name} }`;
  }
}
