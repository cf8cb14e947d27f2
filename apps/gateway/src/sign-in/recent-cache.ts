interface Entry<Value> {
  value: Value;
  /** Milliseconds of the monotonic clock. */
  until: number;
}

export interface RecentCacheTerms<Value> {
  /** How long a value may be used, in ms, counted from when it was asked for. */
  holdMs: (value: Value) => number;
  /** A clock that no one sets: `performance.now`. */
  monotonic: () => number;
  size: number;
}

/**
 * What was found out a moment ago, by key. Callers that ask for the same key at once share one answer; a failure is not kept.
 * When full, what was used longest ago goes first, so that a flood cannot fill memory; until then a value that holds no longer is still remembered.
 */
export class RecentCache<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private readonly underWay = new Map<string, Promise<Value>>();

  constructor(private readonly terms: RecentCacheTerms<Value>) {}

  /** The value of `key`, no older than its hold and still `fits`; else what `load` finds out. */
  get(key: string, load: () => Promise<Value>, fits: (value: Value) => boolean = () => true): Promise<Value> {
    const known = this.entries.get(key);
    if (known && known.until > this.terms.monotonic() && fits(known.value)) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return Promise.resolve(known.value);
    }
    const shared = this.underWay.get(key);
    if (shared) return shared;
    const asked = this.terms.monotonic();
    const loading = load();
    const answer = loading
      .then((value) => {
        // Forgotten meanwhile: whoever waits gets the answer, nobody after them does.
        if (this.underWay.get(key) === answer) this.keep(key, { value, until: asked + this.terms.holdMs(value) });
        return value;
      })
      .finally(() => {
        if (this.underWay.get(key) === answer) this.underWay.delete(key);
      });
    this.underWay.set(key, answer);
    return answer;
  }

  /** What was found out last, however long ago and whether it still holds or not. */
  last(key: string): Value | undefined {
    return this.entries.get(key)?.value;
  }

  forget(key: string): void {
    this.entries.delete(key);
    this.underWay.delete(key);
  }

  get length(): number {
    return this.entries.size;
  }

  private keep(key: string, entry: Entry<Value>): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.terms.size && oldest !== undefined) this.entries.delete(oldest);
  }
}
