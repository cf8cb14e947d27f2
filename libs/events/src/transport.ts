import type { Envelope } from '@tongxin/event-contracts';

/** What one poll of a subscription found. */
export type Batch = {
  /** In the order of commits, not of revisions; an event may come again. Empty: nothing new as of `polledAt`. */
  readonly events: readonly Envelope[];
  /** Where the log stands behind the last of them; opaque, but later places are greater texts. */
  readonly position: string;
  /** Nothing was left behind these events when they were read. */
  readonly caughtUp: boolean;
  readonly polledAt: Date;
};

export type Lag = {
  /** Last poll whose batch was handled. */
  readonly lastPolledAt: Date | null;
  /** Events not yet acknowledged when that poll began, counted up to 10,000. */
  readonly behind: number;
  /** Why the subscription does not move, or null. */
  readonly failure: Error | null;
};

export type Subscription = {
  /** Resolves when the batch at hand is finished and acknowledged. */
  stop(): Promise<void>;
  lag(): Lag;
};

/** Moves events between services, at least once. */
export type Transport = {
  /** Resolves when the events are kept for good. */
  publish(events: readonly Envelope[]): Promise<void>;
  /**
   * Hands batches to `handler`, one at a time and in one process at a time for this consumer name; a name that is new begins with the oldest event.
   * A batch is acknowledged when `handler` resolves, which must be after its commit; when it rejects the batch comes again.
   */
  subscribe(consumer: string, handler: (batch: Batch) => Promise<void>, options?: { readonly batch?: number }): Subscription;
  close(): Promise<void>;
};

/** The compacted log, to rebuild from. */
export type EventLog = {
  /** Institutions that have events. */
  institutions(): Promise<string[]>;
  /** The events of one institution up to and including `upTo`, in batches. */
  replay(range: { institutionId: string; upTo: string; batch?: number }): AsyncIterable<Envelope[]>;
};
