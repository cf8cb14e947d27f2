import { CriticalityLevel, diff, validate, type Change } from '@graphql-inspector/core';
import { GraphQLError, parse, Source, type GraphQLSchema } from 'graphql';
import type { ClientDocument } from './client-operations';
import { usagesOf } from './usage';

export interface ClientReport {
  /** Sentences naming client, operation and field; any of them fails the check. */
  broken: string[];
  /** Breaking changes that no committed operation uses. */
  unused: string[];
}

/** Operations that the schema refuses, each as `client: 操作文件 … `. */
export function invalidOperations(schema: GraphQLSchema, documents: readonly ClientDocument[]): string[] {
  return documents.flatMap(({ client, file, source }) => {
    try {
      const [invalid] = validate(schema, [new Source(source, file)], { strictDeprecated: false });
      return (invalid?.errors ?? []).map((error) => `${client}: ${file} 与图谱不符:${withLine(error)}`);
    } catch (error) {
      if (error instanceof GraphQLError) return [`${client}: ${file} 不是合法的 GraphQL:${withLine(error)}`];
      throw error;
    }
  });
}

/** Compares what clients saw before with what they would see, and says whom each breaking change breaks. */
export async function clientsBrokenBy(
  before: GraphQLSchema,
  after: GraphQLSchema,
  documents: readonly ClientDocument[],
): Promise<ClientReport> {
  const changes = (await diff(before, after)).filter((change) => change.criticality.level === CriticalityLevel.Breaking);
  if (changes.length === 0) return { broken: [], unused: [] };
  const usages = documents.flatMap((document) =>
    parsable(document).flatMap((parsed) => usagesOf(before, parsed).map((usage) => ({ ...usage, client: document.client }))),
  );
  const report: ClientReport = { broken: [], unused: [] };
  for (const change of changes) {
    const users = usages.filter(({ coordinates }) => coordinates.has(affected(change)));
    if (users.length === 0) report.unused.push(describe(change));
    for (const { client, operation } of users) report.broken.push(`${client}: 操作 ${operation} 使用的${describe(change)}`);
  }
  return report;
}

/** A new required argument or input field breaks those who use what it was added to. */
function affected({ type, path = '' }: Change): string {
  const added = type === 'FIELD_ARGUMENT_ADDED' || type === 'INPUT_FIELD_ADDED';
  return added ? path.split('.').slice(0, -1).join('.') : path;
}

function describe(change: Change): string {
  const { type, path = '', meta } = change;
  switch (type) {
    case 'FIELD_REMOVED':
    case 'INPUT_FIELD_REMOVED':
      return `字段 ${path} 将被删除`;
    case 'FIELD_ARGUMENT_REMOVED':
      return `参数 ${path} 将被删除`;
    case 'ENUM_VALUE_REMOVED':
      return `枚举值 ${path} 将被删除`;
    case 'TYPE_REMOVED':
      return `类型 ${path} 将被删除`;
    case 'FIELD_TYPE_CHANGED':
      return `字段 ${path} 的类型将由 ${meta.oldFieldType} 变为 ${meta.newFieldType}`;
    case 'INPUT_FIELD_TYPE_CHANGED':
      return `字段 ${path} 的类型将由 ${meta.oldInputFieldType} 变为 ${meta.newInputFieldType}`;
    case 'FIELD_ARGUMENT_TYPE_CHANGED':
      return `参数 ${path} 的类型将由 ${meta.oldArgumentType} 变为 ${meta.newArgumentType}`;
    case 'FIELD_ARGUMENT_ADDED':
      return `字段 ${affected(change)} 将要求新参数 ${path}`;
    case 'INPUT_FIELD_ADDED':
      return `类型 ${affected(change)} 将要求新字段 ${path}`;
    default:
      return ` ${path} 将有不兼容的变化:${change.message}`;
  }
}

const withLine = (error: GraphQLError) => (error.locations?.[0] ? `第${error.locations[0].line}行 ${error.message}` : error.message);

function parsable({ source }: ClientDocument) {
  try {
    return [parse(source)];
  } catch (error) {
    // said by invalidOperations, with its line
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}
