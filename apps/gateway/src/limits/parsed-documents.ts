import { createHash } from 'node:crypto';
import { parseWithin, type Refusal } from '@tongxin/operation-limits';
import { stripIgnoredCharacters, type DocumentNode } from 'graphql';

export interface ParsedDocument {
  document: DocumentNode;
  /** Hex SHA-256 of the text without its insignificant characters: the id of an operation in manifests. */
  id: string;
}

/** Characters of text whose documents are remembered; a parsed document takes about a hundred times as much memory. */
const REMEMBERED = 512 * 1024;

/** Parses documents within the token limit and remembers the latest by their text. */
export class ParsedDocuments {
  private readonly known = new Map<string, ParsedDocument>();
  private characters = 0;

  /** Null: no GraphQL; whoever executes it says so. */
  parse(text: string): ParsedDocument | Refusal | null {
    const known = this.known.get(text);
    if (known) {
      this.known.delete(text);
      this.known.set(text, known);
      return known;
    }
    const document = parseWithin(text);
    if (document === null || !('kind' in document)) return document;
    const parsed = { document, id: operationId(text) };
    this.remember(text, parsed);
    return parsed;
  }

  private remember(text: string, parsed: ParsedDocument): void {
    if (text.length > REMEMBERED / 8) return;
    this.known.set(text, parsed);
    this.characters += text.length;
    for (const oldest of this.known.keys()) {
      if (this.characters <= REMEMBERED) break;
      this.known.delete(oldest);
      this.characters -= oldest.length;
    }
  }
}

/** The id of an operation's text. @throws GraphQLError when it is no GraphQL */
export const operationId = (text: string): string => createHash('sha256').update(stripIgnoredCharacters(text)).digest('hex');
