/** How much longer than its first waiter a shared call may take: whoever comes within this time still gets the whole of their own. */
export const SHARING_MS = 250;

export interface Waiter {
  /** Fires when the waiter is gone or out of time. */
  signal: AbortSignal;
  /** When the waiter's own time is up, by the clock of `now`. */
  until: number;
}

interface Call<Answer> {
  until: number;
  waiters: number;
  answer: Promise<Answer>;
  abort: (reason: unknown) => void;
}

/**
 * Identical reads in flight are one call. Whoever joins keeps their own deadline; the call is aborted when the last of them has left.
 * The key has to say everything on which the answer depends: the subgraph, the viewer, the headers, the body.
 */
export class SharedReads<Answer> {
  private readonly joinable = new Map<string, Call<Answer>>();

  /** Calls `begin` unless a call with this key is in flight that may last as long as the waiter. Rejects with the waiter's reason when it leaves. */
  join(key: string, waiter: Waiter, begin: (signal: AbortSignal, until: number) => Promise<Answer>): { answer: Promise<Answer>; shared: boolean } {
    if (waiter.signal.aborted) return { answer: Promise.reject(asError(waiter.signal.reason)), shared: false };
    const known = this.joinable.get(key);
    const shared = known !== undefined && known.until >= waiter.until;
    const call = shared ? known : this.begin(key, waiter.until + SHARING_MS, begin);
    return { answer: this.wait(key, call, waiter.signal), shared };
  }

  /** Nobody joins a call begun before this: what a mutation changed, a read that is asked after it must see. */
  fence(): void {
    this.joinable.clear();
  }

  private begin(key: string, until: number, begin: (signal: AbortSignal, until: number) => Promise<Answer>): Call<Answer> {
    const controller = new AbortController();
    const call: Call<Answer> = { until, waiters: 0, answer: begin(controller.signal, until), abort: (reason) => controller.abort(reason) };
    this.joinable.set(key, call);
    const forget = (): void => this.forget(key, call);
    call.answer.then(forget, forget);
    return call;
  }

  private wait(key: string, call: Call<Answer>, signal: AbortSignal): Promise<Answer> {
    call.waiters += 1;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        call.waiters -= 1;
        reject(asError(signal.reason));
        if (call.waiters > 0) return;
        this.forget(key, call);
        call.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      const stay = (): void => signal.removeEventListener('abort', leave);
      call.answer.finally(stay).then(resolve, reject);
    });
  }

  private forget(key: string, call: Call<Answer>): void {
    if (this.joinable.get(key) === call) this.joinable.delete(key);
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error('aborted'));
