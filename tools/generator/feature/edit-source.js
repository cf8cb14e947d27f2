const ts = require('typescript');

const parse = (source) => ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

function find(node, matches) {
  return matches(node) ? node : ts.forEachChild(node, (child) => find(child, matches));
}

const isList = (node) => ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);

/** The list called `name`: a constant's value, a property's value, or what a function returns. */
function listCalled(file, name) {
  const holder = find(file, (node) =>
    (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isFunctionDeclaration(node)) && node.name?.getText(file) === name);
  if (!holder) return undefined;
  if (!ts.isFunctionDeclaration(holder)) return isList(holder.initializer) ? holder.initializer : undefined;
  const returned = holder.body.statements.find(ts.isReturnStatement)?.expression;
  return returned && isList(returned) ? returned : undefined;
}

/** Adds an element at the end of the array or object called `name`, on a line of its own where the list has lines. */
exports.addElement = (name, text) => (source) => {
  const list = listCalled(parse(source), name);
  if (!list) throw new Error(`no list called "${name}" to add ${text} to: add it by hand, the lists are kept by hand`);
  const elements = list.elements ?? list.properties;
  const last = elements.at(-1);
  if (!last) return `${source.slice(0, list.getStart() + 1)}${text}${source.slice(list.end - 1)}`;
  const lines = source.slice(list.getStart(), last.getFullStart()).includes('\n') || source.slice(last.end, list.end).includes('\n');
  const line = source.slice(0, last.getStart()).split('\n').at(-1);
  const between = lines ? `,\n${/^\s*/.exec(line)[0]}` : ', ';
  return `${source.slice(0, last.end)}${between}${text}${source.slice(last.end)}`;
};

/** Adds an import after the last one. */
exports.addImport = (what, from) => (source) => {
  const last = parse(source).statements.filter(ts.isImportDeclaration).at(-1);
  const line = `import ${what.startsWith('type ') ? `type { ${what.slice(5)} }` : `{ ${what} }`} from '${from}';`;
  return last ? `${source.slice(0, last.end)}\n${line}${source.slice(last.end)}` : `${line}\n${source}`;
};
