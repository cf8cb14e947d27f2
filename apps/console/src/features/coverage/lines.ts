/** What is kept together: a word or a character, with the brackets that open before it and the marks that close after it. */
const UNBROKEN = /[(\uff08\u201c\u2018\u300a\u300c\u3010]*(?:[\p{Script=Latin}\p{N}'\u2019-]+|.)[),.:;!?%\uff09\u201d\u2019\u300b\u300d\u3011\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2026\u00b7]*\s*/gu;

/** A text in lines that fit; none begins with a mark that closes something. */
export function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const part of text.match(UNBROKEN) ?? []) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
