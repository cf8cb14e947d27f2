import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { MAX_TOKENS, tooLarge, type Refusal } from './operation-limits';

/** A document within the limit of tokens, or why it is none. Null: no GraphQL; whoever executes it says so. */
export function parseWithin(text: string): DocumentNode | Refusal | null {
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch (error) {
    // Thousands of brackets exhaust the parser's stack before its tokens are counted out.
    if (error instanceof RangeError) return tooLarge('嵌套过深');
    if (error instanceof GraphQLError && error.message.includes(`more that ${MAX_TOKENS} tokens`)) return tooLarge(`词元最多 ${MAX_TOKENS} 个`);
    return null;
  }
}
