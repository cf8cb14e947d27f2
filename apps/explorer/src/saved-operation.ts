import { Kind, parse, type OperationDefinitionNode } from 'graphql';

/** A variable whose value is looked up in the running graph, so that an operation works in whatever institution was loaded. */
export interface Fill {
  variable: string;
  /** Dotted path into the answer's data, list positions as numbers: `branches.0.id`. */
  path: string;
  /** Name of a file of `operations/lookups/`, without its ending. */
  lookup: string;
}

export interface SavedOperation {
  /** GraphQL operation name. */
  name: string;
  kind: 'query' | 'mutation';
  title: { zh: string; en: string };
  /** What the editor gets: the title as a comment and the operation. */
  text: string;
  /** Fixed variables; values are JSON. */
  variables: Record<string, unknown>;
  fills: Fill[];
}

/**
 * Reads a file of `operations/`. Its head is comment lines:
 * `# zh: <标题>`, `# en: <title>`, optionally `# variables: <JSON object>` and any number of
 * `# fill <variable>: <path> from <lookup>`; one named operation follows.
 * @throws Error naming the file and what is missing, GraphQLError on broken GraphQL
 */
export function readSavedOperation(file: string, source: string): SavedOperation {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const body = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const head = lines.slice(0, body === -1 ? lines.length : body).map((line) => line.replace(/^#\s*/, ''));
  const text = lines.slice(body === -1 ? lines.length : body).join('\n').trimEnd();
  const value = (key: string) => head.find((line) => line.startsWith(`${key}:`))?.slice(key.length + 1).trim();
  const zh = value('zh');
  const en = value('en');
  if (!zh || !en) throw new Error(`${file}: the head needs "# zh:" and "# en:"`);
  const operation = onlyOperation(file, text);
  return {
    name: operation.name?.value ?? '',
    kind: operation.operation === 'mutation' ? 'mutation' : 'query',
    title: { zh, en },
    text: `# ${zh}\n${text}\n`,
    variables: readVariables(file, value('variables')),
    fills: head.filter((line) => line.startsWith('fill ')).map((line) => readFill(file, line)),
  };
}

/** The value at a dotted path of an answer, or undefined where the path leads nowhere. */
export function at(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string, unknown>)[key];
  }, answer);
}

function onlyOperation(file: string, text: string): OperationDefinitionNode {
  const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation?.name) throw new Error(`${file}: exactly one named operation is expected`);
  return operation;
}

function readVariables(file: string, json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  const variables: unknown = JSON.parse(json);
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) {
    throw new Error(`${file}: "# variables:" takes a JSON object`);
  }
  return variables as Record<string, unknown>;
}

function readFill(file: string, line: string): Fill {
  const [, variable, path, lookup] = /^fill (\w+): ([\w.]+) from ([\w-]+)$/.exec(line.trim()) ?? [];
  if (!variable || !path || !lookup) throw new Error(`${file}: cannot read "# ${line}"`);
  return { variable, path, lookup };
}
