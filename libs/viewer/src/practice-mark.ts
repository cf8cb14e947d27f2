/** What a refusal needs of a key: a key of a key set, a private one, or a signing key. */
export interface MarkedKey {
  kid: string;
  /** `true` on keys that practice mode made: their installation prints its passwords, so they vouch for nobody. */
  practice?: unknown;
}

/** Why a process may not start with these keys, in one line, or null. Practice mode takes any key. */
export function refusePracticeKeys(variable: string, keys: readonly MarkedKey[], practice: boolean): string | null {
  const marked = practice ? undefined : keys.find((key) => key.practice === true);
  return marked ? `${variable}: the key ${marked.kid} was made for practice mode; without PRACTICE=1 it is refused. Make new keys.` : null;
}
