import { getNamedType, GraphQLEnumType, GraphQLInputObjectType, type GraphQLInputType, GraphQLList, GraphQLNonNull } from 'graphql';
import type { Random } from '../oracle/random';
import type { IdPools } from './id-pools';

export type Value = null | boolean | number | string | EnumName | Value[] | { [name: string]: Value };

/** The one thing that is written differently in a document and in variables. */
export class EnumName {
  constructor(readonly name: string) {}
  toJSON(): string {
    return this.name;
  }
}

/** Texts that people type, that break things, or both. */
const TEXTS = ['', '张三', 'P0001', '2026-11-23', "'; drop table app.person; --", '%_\\', '𠮷😀', '\u0000', '\ud800', 'a'.repeat(2_000), '<script>', '${7*7}', '{"a":1}', 'null'];
const DAYS = ['2026-11-23', '2026-01-01', '2025-12-31', '2024-02-29', '2026-12-01', '1900-01-01', '9999-12-31', '0000-00-00', '2026-13-40', 'heute', ''];
const INSTANTS = ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00.123+08:00', '2026-11-23', 'never'];
const NUMBERS = [0, 1, 2, 10, 20, 50, 100, -1, 101, 2_147_483_647, -2_147_483_648];
const STRANGE_IDS = ['', '0', 'P0001', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', "' or true --", '../../etc/passwd', '\u0000'];
/** Lists and objects end here. */
const DEEPEST = 4;

/** A value of `type`, usually a good one. `name` is the argument's or field's, from which the kind of an id follows. */
export function valueOf(type: GraphQLInputType, name: string, owner: string, random: Random, pools: IdPools, level = 0): Value {
  if (type instanceof GraphQLNonNull) return given(type.ofType as GraphQLInputType, name, owner, random, pools, level);
  return random.chance(0.08) ? null : given(type, name, owner, random, pools, level);
}

function given(type: GraphQLInputType, name: string, owner: string, random: Random, pools: IdPools, level: number): Value {
  if (type instanceof GraphQLList) {
    const length = level > DEEPEST ? 0 : random.pick([0, 1, 1, 2, 3]);
    return Array.from({ length }, () => valueOf(type.ofType as GraphQLInputType, name, owner, random, pools, level + 1));
  }
  if (type instanceof GraphQLEnumType) return new EnumName(random.pick(type.getValues()).name);
  if (type instanceof GraphQLInputObjectType) {
    const fields = Object.values(type.getFields()).filter((field) => field.type instanceof GraphQLNonNull || (level <= DEEPEST && random.chance(0.6)));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name, owner, random, pools, level + 1)]));
  }
  const { name: scalar } = getNamedType(type);
  if (scalar === 'ID') return idOf(name, owner, random, pools);
  if (scalar === 'Int') return name === 'year' && random.chance(0.9) ? 2026 : name === 'first' && random.chance(0.92) ? random.whole(1, 30) : random.pick(NUMBERS);
  if (scalar === 'Float') return random.pick([...NUMBERS, 0.5, 1e300]);
  if (scalar === 'Boolean') return random.chance(0.5);
  if (scalar === 'Date') return random.chance(0.85) ? random.pick(DAYS.slice(0, 5)) : random.pick(DAYS);
  if (scalar.startsWith('DateTime')) return random.pick(INSTANTS);
  return textOf(name, random);
}

function textOf(name: string, random: Random): string {
  if (name === 'idempotencyKey') return random.chance(0.9) ? `fuzz-${random.whole(0, 1_000_000_000)}` : random.pick(TEXTS);
  return random.pick(TEXTS);
}

/** Mostly of the kind that is wanted, own and foreign alike; now and then of any kind, unknown, or no id at all. */
function idOf(name: string, owner: string, random: Random, pools: IdPools): string {
  if (random.chance(0.06)) return random.pick(STRANGE_IDS);
  const kind = name === 'id' || name === 'ids' ? owner : name.replace(/Ids?$/, '');
  const from = random.chance(0.85) ? pools.of(kind) : pools.all;
  const side = random.chance(0.5) ? from.own : from.foreign;
  return side.length > 0 ? random.pick(side) : random.pick(STRANGE_IDS);
}

/** As GraphQL writes it in a document. */
export function literal(value: Value): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`).join(', ')} }`;
  // Half a character may stand in variables, as an escape, but in no document.
  return JSON.stringify(value).replace(/\\ud[89a-f][\da-f]{2}/gi, '\ufffd');
}
