import { Refused } from './outcome';

/** What a client sees of a refusal: `code` is stable, `message` and `hint` are Chinese sentences. */
export interface UserError {
  code: string;
  message: string;
  hint: string | null;
  path: string[];
}

/** The Chinese wording of every refusal of a feature; a missing code does not compile. */
export type RefusalMessages<R extends string> = Record<R, { message: string; hint?: string }>;

/** A hint given with the refusal is closer to the case at hand than the one in the table, so it wins. */
export function userError<R extends string>(refused: Refused<R>, messages: RefusalMessages<R>): UserError {
  const { message, hint } = messages[refused.refusal];
  return { code: refused.refusal, message, hint: refused.hint ?? hint ?? null, path: refused.path ?? [] };
}
