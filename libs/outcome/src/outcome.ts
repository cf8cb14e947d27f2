/** The answer of a rule: the new value, or the reason why not. Rules never throw for a refusal. */
export type Outcome<T, R extends string> = Accepted<T> | Refused<R>;

export interface Accepted<T> {
  ok: true;
  value: T;
}

/** `path` names the input field at fault, outermost first; `hint` is a Chinese sentence that says what to do instead. */
export interface Refused<R extends string> {
  ok: false;
  refusal: R;
  path?: string[];
  hint?: string;
}

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value });

export const refuse = <R extends string>(refusal: R, more: { path?: string[]; hint?: string } = {}): Refused<R> => ({
  ok: false,
  refusal,
  ...more,
});
