/** How graphql-js ends what it says of a variable that does not fit its type, and how we say it: `where` is the variable, or the place in it. */
const faults: readonly (readonly [RegExp, (where: string, name: string) => string])[] = [
  [/Field "(\w+)" is not defined by type "\w+"\.$/, (where, name) => `“${where}”里没有“${name}”这一项`],
  [/Field "(\w+)" of required type "[^"]+" was not provided\.$/, (where, name) => `“${where}”缺少“${name}”`],
  [/Value "(.*)" does not exist in "\w+" enum\.$/s, (where, name) => `“${where}”的值“${name}”不在可选范围内`],
  [/Variable "\$(\w+)" of required type "[^"]+" was not provided\.$/, (_where, name) => `缺少“${name}”`],
  [/Variable "\$(\w+)" of non-null type "[^"]+" must not be null\.$/, (_where, name) => `“${name}”不能为空`],
  [/Expected non-nullable type "[^"]+" not to be null\.$/, (where) => `“${where}”不能为空`],
];

/**
 * What graphql-js says in English of a variable that does not fit its type, as a sentence in Chinese, in names that the client sent itself; anything else as it is. Suggestions of
 * other names are left out: they would spell out the schema to whoever guesses.
 */
export function sentenceOfVariable(message: string): string {
  const said = message.replace(/ ?Did you mean .*\?$/s, '');
  const variable = /^Variable "\$(\w+)"/.exec(said)?.[1];
  if (variable === undefined) return message;
  const where = / at "([\w.[\]]+)"; [^"]*(?:"[^"]*"[^"]*)*$/.exec(said)?.[1] ?? variable;
  for (const [fault, sentence] of faults) {
    const found = fault.exec(said);
    if (found) return sentence(where, found[1] ?? '');
  }
  return `“${where}”的格式不对`;
}
