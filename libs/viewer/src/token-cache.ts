/** Verified tokens by their text, each until it expires; when full, the oldest goes first, so that a flood cannot fill memory. */
export class TokenCache<Value extends { expiresAt: number }> {
  private readonly entries = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  /** `now` in seconds since 1970. */
  get(token: string, now: number): Value | undefined {
    const entry = this.entries.get(token);
    if (!entry) return undefined;
    if (entry.expiresAt > now) return entry;
    this.entries.delete(token);
    return undefined;
  }

  set(token: string, value: Value): void {
    this.entries.set(token, value);
    if (this.entries.size <= this.limit) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      return;
    }
  }

  get size(): number {
    return this.entries.size;
  }
}
