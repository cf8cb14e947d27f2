import { readKnown } from '@tongxin/event-contracts';
import type { ConsumerOptions } from './consumer';
import { lockCheckpoint, recordEvents } from './inbox';
import { asInstitution, inTransaction, type Connections, type Sql } from './sql';
import type { EventLog } from './transport';

export type Rebuild = Pick<ConsumerOptions, 'name' | 'pool' | 'contracts' | 'apply'> & {
  readonly log: EventLog;
  /** Empties one institution's part of the read model; it is set as the tenant. */
  clear(tx: Sql, institutionId: string): Promise<void>;
  /** Default: every institution in the log or in the inbox. */
  readonly institutions?: readonly string[];
};

/**
 * Empties the read model and applies the compacted log again, one institution after the other, each in one transaction that the consumer waits for.
 * Readers see the old state until then. This is the one place that reads another database inside a transaction: the log must be read up to
 * exactly the place that the read model has reached.
 */
export async function rebuild(options: Rebuild): Promise<void> {
  for (const institutionId of await institutionsOf(options)) {
    await inTransaction(options.pool, (tx) => replayInto(tx, options, institutionId));
  }
}

export type Comparison = { readonly equal: boolean; readonly compared: number; /** Institutions whose read model is not what the log says. */ readonly differing: string[] };

/**
 * Rebuilds each institution's part inside a transaction that is rolled back, and compares `snapshot` (a text that differs where the read models do, for
 * example an ordered md5) before and after. Nothing changes; the consumer waits meanwhile.
 */
export async function rebuildAndCompare(options: Rebuild & { snapshot(tx: Sql, institutionId: string): Promise<string> }): Promise<Comparison> {
  const differing: string[] = [];
  const institutions = await institutionsOf(options);
  for (const institutionId of institutions) {
    const [before, after] = await inTransactionRolledBack(options.pool, async (tx) => {
      await lockCheckpoint(tx, options.name);
      await asInstitution(tx, institutionId);
      const kept = await options.snapshot(tx, institutionId);
      await replayInto(tx, options, institutionId);
      return [kept, await options.snapshot(tx, institutionId)];
    });
    if (before !== after) differing.push(institutionId);
  }
  return { equal: differing.length === 0, compared: institutions.length, differing };
}

async function replayInto(tx: Sql, { name, contracts, apply, clear, log }: Rebuild, institutionId: string): Promise<void> {
  const { position } = await lockCheckpoint(tx, name);
  await asInstitution(tx, institutionId);
  await clear(tx, institutionId);
  if (position === null) return;
  const applied = new Set<string>();
  for await (const found of log.replay({ institutionId, upTo: position })) {
    const events = readKnown(contracts, found).filter((event) => !applied.has(event.id) && applied.add(event.id));
    if (events.length === 0) continue;
    await recordEvents(tx, name, events);
    await apply(tx, events);
  }
}

async function institutionsOf({ institutions, log, pool, name }: Rebuild): Promise<readonly string[]> {
  if (institutions) return institutions;
  const seen = await inTransaction(pool, (tx) => tx.query<{ institution_id: string }>('select distinct institution_id from ops.inbox where consumer = $1', [name]));
  return [...new Set([...(await log.institutions()), ...seen.map((row) => row.institution_id)])].sort();
}

async function inTransactionRolledBack<T>(pool: Connections, work: (tx: Sql) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  const undo = new Error('rolled back on purpose');
  await inTransaction(pool, async (tx) => {
    result = { value: await work(tx) };
    throw undo;
  }).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  if (!result) throw undo;
  return result.value;
}
