import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How large a document is, its fragments written out. Sums and maxima over everything that stands in it, used or not. */
export interface OperationSize {
  /** Levels of fields, and of lists and objects in arguments. */
  depth: number;
  fields: number;
  /** `__typename` counts like any other. */
  aliases: number;
  directives: number;
  /** Fields of the mutation that was asked for, else 0. */
  rootMutations: number;
  /**
   * How many objects an answer may hold: an object counts 1, a page as many as were asked for, a plain list 10.
   * Of the operation that was asked for.
   */
  cost: number;
  /** The largest `first` or `last`, as a literal, a variable or its default; 0 where there is none. */
  page: number;
}

export interface Asked {
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Tells lists from objects; without it only `first` and `last` multiply. */
  schema?: GraphQLSchema | undefined;
}

/** What a list without pages counts: such lists are short by design. */
export const PLAIN_LIST = 10;
/** Beyond this no number matters; it keeps fragment bombs away from infinity. */
const MOST = 1e12;

/**
 * Measures a document without executing or validating it. Never throws; linear in the document, for a fragment is measured once and not
 * wherever it is spread. Cyclic spreads count once: validation refuses them.
 */
export function measureOperation(document: DocumentNode, asked: Asked = {}): OperationSize {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  const measure = new Measure(fragments, asked);
  const wanted = (operation: OperationDefinitionNode): boolean => !asked.operationName || operation.name?.value === asked.operationName;

  let total = NOTHING;
  for (const operation of operations) {
    const own = measure.operation(operation);
    total = both(total, wanted(operation) ? own : { ...own, cost: 0, rootMutations: 0 });
  }
  for (const fragment of fragments.values()) {
    if (!measure.reached(fragment)) total = both(total, { ...measure.fragment(fragment, null), cost: 0, rootMutations: 0 });
  }
  const { level: _, ...size } = total;
  return size;
}

/** `level`: fields that stand directly in a selection set. */
type Sums = OperationSize & { level: number };
const NOTHING: Sums = { depth: 0, fields: 0, aliases: 0, directives: 0, rootMutations: 0, cost: 0, page: 0, level: 0 };

const both = (one: Sums, other: Sums): Sums => ({
  depth: Math.max(one.depth, other.depth),
  fields: add(one.fields, other.fields),
  aliases: add(one.aliases, other.aliases),
  directives: add(one.directives, other.directives),
  rootMutations: Math.max(one.rootMutations, other.rootMutations),
  cost: add(one.cost, other.cost),
  page: Math.max(one.page, other.page),
  level: add(one.level, other.level),
});
const add = (one: number, other: number): number => Math.min(one + other, MOST);

class Measure {
  private readonly known = new Map<string, Sums | 'measuring'>();
  private readonly spread = new Set<string>();
  private defaults = new Map<string, ValueNode>();

  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly asked: Asked,
  ) {}

  reached = ({ name }: FragmentDefinitionNode): boolean => this.spread.has(name.value);

  operation(operation: OperationDefinitionNode): Sums {
    const definitions = operation.variableDefinitions ?? [];
    this.defaults = new Map(definitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, defaultValue]] : [])));
    // Pages depend on the operation's variables.
    this.known.clear();
    const own = this.selections(operation.selectionSet, this.asked.schema?.getRootType(operation.operation), null);
    const directives = (operation.directives?.length ?? 0) + definitions.reduce((sum, each) => sum + (each.directives?.length ?? 0), 0);
    return { ...own, directives: add(own.directives, directives), rootMutations: operation.operation === 'mutation' ? own.level : 0 };
  }

  /** `page`: how many the connection around it was asked for; null outside connections. */
  fragment(fragment: FragmentDefinitionNode, page: number | null): Sums {
    const name = fragment.name.value;
    this.spread.add(name);
    const key = `${name} ${page}`;
    const known = this.known.get(key);
    if (known) return known === 'measuring' ? NOTHING : known;
    this.known.set(key, 'measuring');
    const inner = this.selections(fragment.selectionSet, this.asked.schema?.getType(fragment.typeCondition.name.value), page);
    const sums = { ...inner, directives: add(inner.directives, fragment.directives?.length ?? 0) };
    this.known.set(key, sums);
    return sums;
  }

  private selections(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, page: number | null): Sums {
    return set.selections.reduce((sums, selection) => both(sums, this.selection(selection, type, page)), NOTHING);
  }

  private selection(selection: SelectionNode, type: GraphQLNamedType | null | undefined, page: number | null): Sums {
    if (selection.kind === Kind.FIELD) return this.field(selection, type, page);
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = this.fragments.get(selection.name.value);
      return both({ ...NOTHING, directives }, fragment ? this.fragment(fragment, page) : NOTHING);
    }
    const condition = selection.typeCondition?.name.value;
    return both({ ...NOTHING, directives }, this.selections(selection.selectionSet, condition ? this.asked.schema?.getType(condition) : type, page));
  }

  private field(node: FieldNode, parent: GraphQLNamedType | null | undefined, page: number | null): Sums {
    const definition = this.definition(node.name.value, parent);
    const nodes = node.arguments ?? [];
    const written = nodes.flatMap((argument) => (PAGE.includes(argument.name.value) ? (this.pageOf(argument) ?? []) : []));
    const ownPage = written.length > 0 ? Math.max(...written) : defaultPage(definition);
    const argumentDepth = nodes.reduce((deepest, { value }) => Math.max(deepest, valueDepth(value)), 0);
    const own: Sums = {
      ...NOTHING,
      depth: 1 + argumentDepth,
      fields: 1,
      level: 1,
      aliases: node.alias ? 1 : 0,
      directives: node.directives?.length ?? 0,
      page: written.length > 0 ? Math.max(...written) : 0,
    };
    if (!node.selectionSet) return own;
    const list = definition ? isListType(getNullableType(definition.type)) : null;
    const many = list === true ? (ownPage ?? page ?? PLAIN_LIST) : list === null ? (ownPage ?? page ?? 1) : 1;
    const inner = this.selections(node.selectionSet, definition ? getNamedType(definition.type) : null, list === true ? null : ownPage);
    const below = { ...inner, depth: inner.depth + 1, level: 0, cost: Math.min(Math.max(1, many) * (1 + inner.cost), MOST) };
    return both(own, below);
  }

  private definition(name: string, parent: GraphQLNamedType | null | undefined): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  private pageOf({ value }: ArgumentNode): number | null {
    if (value.kind !== Kind.VARIABLE) return literalPage(value);
    const given = this.asked.variables?.[value.name.value];
    if (given === undefined) return literalPage(this.defaults.get(value.name.value));
    return typeof given === 'number' && Number.isFinite(given) ? Math.min(given, MOST) : null;
  }
}

const PAGE: readonly string[] = ['first', 'last'];

const literalPage = (value: ValueNode | undefined): number | null =>
  value?.kind === Kind.INT || value?.kind === Kind.FLOAT ? Math.min(Number(value.value), MOST) : null;

function defaultPage(definition: GraphQLField<unknown, unknown> | undefined): number | null {
  const given: unknown = definition?.args.find(({ name }) => PAGE.includes(name))?.defaultValue;
  return typeof given === 'number' ? given : null;
}

/** Levels of lists and objects, without recursion: an argument may nest thousands deep. */
function valueDepth(value: ValueNode): number {
  let level: ValueNode[] = [value];
  let depth = 0;
  while (level.length > 0) {
    level = level.flatMap((each) => (each.kind === Kind.LIST ? each.values : each.kind === Kind.OBJECT ? each.fields.map((field) => field.value) : []));
    if (level.length > 0) depth += 1;
  }
  return depth;
}
