import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An exported function of a `*.policy.ts`: it decides who may see or do something. */
export interface Policy {
  readonly name: string;
  /** Path from the root of the checkout. */
  readonly file: string;
  /** The spec beside it, which must have a test that names it. */
  readonly spec: string;
  /** The file's text with this policy letting everybody in. */
  readonly openDoor: string;
}

/** Every policy of the product, by file and place. */
export function findPolicies(root: string): readonly Policy[] {
  const files = readdirSync(join(root, 'apps')).flatMap((app) => {
    const source = join('apps', app, 'src');
    return existsSync(join(root, source)) ? readdirSync(join(root, source), { recursive: true, encoding: 'utf8' }).map((path) => join(source, path)) : [];
  }).filter((path) => path.endsWith('.policy.ts')).sort();
  return files.flatMap((file) => policiesIn(readFileSync(join(root, file), 'utf8'), file));
}

/** The policies that a file's text exports. */
export function policiesIn(text: string, file: string): readonly Policy[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const spec = file.replace(/\.ts$/, '.spec.ts');
  const policy = (name: string, body: ts.Node, open: string): Policy => ({ name, file, spec, openDoor: text.slice(0, body.getStart(source)) + open + text.slice(body.end) });
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) return [policy(statement.name.text, statement.body, '{ return true; }')];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isArrowFunction(initializer) ? [policy(name.text, initializer.body, 'true')] : [],
    );
  });
}

/** Names of the tests of a spec that begin with a policy's name: `it('canSeeTalk: …')`. */
export function testsNaming(root: string, policy: Policy): readonly string[] {
  const path = join(root, policy.spec);
  if (!existsSync(path)) return [];
  const named = new RegExp(`^\\s*(?:it|test)\\((['"\`])(${policy.name}: .*?)\\1`, 'gm');
  return [...readFileSync(path, 'utf8').matchAll(named)].map((match) => match[2] ?? '');
}
