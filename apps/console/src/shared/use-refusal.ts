import { typeset } from '@tongxin/outcome';
import type { Refusal } from '@tongxin/web-graph';

/** A refusal in the reader's language, by its code; the graph's own Chinese sentence where a code is new. */
export const useRefusal =
  (words: Readonly<Record<string, string>>) =>
  ({ code, message }: Refusal): string =>
    words[code] ?? typeset(message);
