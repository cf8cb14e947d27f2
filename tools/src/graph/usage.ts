import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The schema coordinates that an operation depends on, as `Type`, `Type.field`, `Type.field.argument`, `Enum.VALUE`, `Input.field`. */
export interface OperationUsage {
  operation: string;
  coordinates: ReadonlySet<string>;
}

/**
 * What each operation of the document uses of the schema; fragments count for every operation of the document.
 * A variable stands for values that nobody sees here, so it uses every field and value of its input type.
 * Selections unknown to the schema are passed over.
 */
export function usagesOf(schema: GraphQLSchema, document: DocumentNode): OperationUsage[] {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => ({
      operation: definition.name?.value ?? '(未命名)',
      coordinates: coordinatesOf(schema, { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] }),
    }));
}

function coordinatesOf(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const used = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!parent || !field) return;
        used.add(parent.name).add(`${parent.name}.${field.name}`);
        used.add(getNamedType(field.type).name);
      },
      Argument() {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        const argument = info.getArgument();
        if (parent && field && argument) used.add(`${parent.name}.${field.name}.${argument.name}`);
      },
      ObjectField(node) {
        const parent = getNamedType(info.getParentInputType());
        if (parent) used.add(parent.name).add(`${parent.name}.${node.name.value}`);
      },
      EnumValue(node) {
        const type = getNamedType(info.getInputType());
        if (type) used.add(type.name).add(`${type.name}.${node.value}`);
      },
      InlineFragment(node) {
        if (node.typeCondition) used.add(node.typeCondition.name.value);
      },
      FragmentDefinition(node) {
        used.add(node.typeCondition.name.value);
      },
      VariableDefinition(node) {
        const type = typeFromAST(schema, node.type);
        if (type) addInputType(type as GraphQLInputType, used);
      },
    }),
  );
  return used;
}

function addInputType(type: GraphQLInputType, used: Set<string>): void {
  const named = getNamedType(getNullableType(type));
  if (used.has(named.name)) return;
  used.add(named.name);
  if (isEnumType(named)) for (const { name } of named.getValues()) used.add(`${named.name}.${name}`);
  if (!isInputObjectType(named)) return;
  for (const field of Object.values(named.getFields())) {
    used.add(`${named.name}.${field.name}`);
    addInputType(field.type, used);
  }
}
