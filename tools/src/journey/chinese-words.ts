import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { typeset } from '@tongxin/outcome';

const SOURCES = ['apps/console/src', 'libs/web-ui/src'].map((folder) => join(__dirname, '../../..', folder));

/** What the desk says of its own in Chinese: the texts of its dictionaries. */
export function chineseWords(): ReadonlySet<string> {
  const texts = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /[\u4e00-\u9fff]/.test(node.text)) texts.add(typeset(node.text.trim()));
    ts.forEachChild(node, collect);
  };
  const find = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'createWords' && node.arguments[0]) collect(node.arguments[0]);
    else ts.forEachChild(node, find);
  };
  for (const folder of SOURCES) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files) find(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return texts;
}
