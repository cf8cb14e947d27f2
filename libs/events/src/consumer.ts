import { readKnown, type Envelope, type EventContract } from '@tongxin/event-contracts';
import { recordBatch, type Checkpoint } from './inbox';
import { noSeams, type Seams } from './seams';
import { asInstitution, inTransaction, type Connections, type Sql } from './sql';
import type { Batch, Lag, Subscription, Transport } from './transport';

/**
 * Writes events into the read model, inside the consumer's transaction; all are of one institution, which is set as its tenant, and none was applied
 * before. Write them as a set. They come in the order of commits, and for one entity that is not always the order of revisions: a transaction can
 * begin first, wait for the row lock of the entity, and so change it last. Therefore keep the revision beside what you store, and leave alone what is
 * not newer: `on conflict … do update … where excluded.revision > t.revision` (take the newest of an entity first where a set holds several).
 * What is deleted needs a trace of its revision too, or an older event brings it back.
 */
export type Apply = (tx: Sql, events: readonly Envelope[]) => Promise<void>;

export type ConsumerOptions = {
  /** `<service>/<read model>`; one process at a time works under a name. */
  readonly name: string;
  /** The consumer's own database, migrated with `inboxMigration`; a pg Pool whose `error` is listened to. */
  readonly pool: Connections;
  readonly transport: Pick<Transport, 'subscribe'>;
  /** What it understands; other types are skipped, newer versions stop it. */
  readonly contracts: readonly EventContract[];
  readonly apply: Apply;
  /** Events in a batch, default 500. */
  readonly batch?: number;
};

export type Consumer = {
  readonly name: string;
  start(): void;
  /** Resolves when the batch at hand is finished. */
  stop(): Promise<void>;
  /** How far this process has come; `staleness` is what rules go by. */
  lag(): Lag;
  /** Milliseconds since some process last saw the end of the log with everything applied; null: never. */
  staleness(now: Date): Promise<number | null>;
};

/** Keeps a read model: inbox, read model and checkpoint of a batch are one transaction, so what arrives twice is applied once. */
export const createConsumer = (options: ConsumerOptions): Consumer => createConsumerWithSeams(options, noSeams);

export function createConsumerWithSeams(options: ConsumerOptions, seams: Seams): Consumer {
  const { name, pool, transport, batch } = options;
  let subscription: Subscription | undefined;
  return {
    name,
    start() {
      subscription ??= transport.subscribe(name, (found) => handle(options, seams, found), batch === undefined ? {} : { batch });
    },
    async stop() {
      await subscription?.stop();
      subscription = undefined;
    },
    lag: () => subscription?.lag() ?? { lastPolledAt: null, behind: 0, failure: null },
    async staleness(now) {
      const [row] = await inTransaction(pool, (tx) => tx.query<Checkpoint>('select last_polled_at from ops.checkpoint where consumer = $1', [name]));
      return row?.last_polled_at ? now.getTime() - row.last_polled_at.getTime() : null;
    },
  };
}

async function handle({ name, pool, contracts, apply }: ConsumerOptions, { faultPoint, dedupe }: Seams, batch: Batch): Promise<void> {
  const events = readKnown(contracts, batch.events);
  await inTransaction(pool, async (tx) => {
    const fresh = await recordBatch(tx, name, events, batch);
    if (events.length > 0) faultPoint('consumer:inbox-written');
    for (const group of byInstitution(dedupe ? fresh : events)) {
      await asInstitution(tx, group.institutionId);
      await apply(tx, group.events);
      faultPoint('consumer:mid-batch');
    }
    if (events.length > 0) faultPoint('consumer:before-commit');
  });
  if (events.length > 0) faultPoint('consumer:after-commit');
}

type Group = { readonly institutionId: string; readonly events: Envelope[] };

/** Events of one institution keep their order; those of different institutions have none between them, so each institution makes one group. */
export function byInstitution(events: readonly Envelope[]): Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const group = groups.get(event.institutionId) ?? { institutionId: event.institutionId, events: [] };
    group.events.push(event);
    groups.set(event.institutionId, group);
  }
  return [...groups.values()];
}
