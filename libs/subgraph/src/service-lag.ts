/** Anything that sends SQL. */
export interface LagSql {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** How far a service is behind; null where it has no such thing, or nobody knows. */
export interface Lag {
  /** Events that the relay has not sent yet, counted up to 10,000. */
  outboxPending: number | null;
  /** Age of the oldest of them in seconds; 0 where there is none. */
  outboxOldestSeconds: number | null;
  /** Seconds since its directory was last seen complete. */
  directorySeconds: number | null;
}

/** Asked of the service's own database; @throws whatever the database says. */
export type ServiceLag = (sql: LagSql, now: Date) => Promise<Lag>;

export const noLag: Lag = { outboxPending: null, outboxOldestSeconds: null, directorySeconds: null };
