import type { Logger } from 'pino';
import { startExclusiveLoop, type ExclusiveLoop } from './exclusive-loop';
import { readOutbox } from './outbox';
import { noSeams, type Seams } from './seams';
import type { Transport } from './transport';

export type RelayOptions = {
  /** The service's own database, as the service's role. */
  readonly databaseUrl: string;
  /** The service, as it stands in the events. */
  readonly source: string;
  readonly transport: Pick<Transport, 'publish'>;
  readonly logger: Logger;
  /** Events in a batch, default 500. */
  readonly batch?: number;
};

/**
 * Moves events from the service's outbox to the transport until it is stopped. The cursor is saved after the transport has them, so they arrive at
 * least once. Start it in every process of the service: one at a time works, another takes over within a second.
 */
export const startRelay = (options: RelayOptions): ExclusiveLoop => startRelayWithSeams(options, noSeams);

export function startRelayWithSeams({ databaseUrl, source, transport, logger, batch = 500 }: RelayOptions, { faultPoint }: Pick<Seams, 'faultPoint'>): ExclusiveLoop {
  return startExclusiveLoop({
    connectionString: databaseUrl,
    lock: `relay/${source}`,
    channel: 'outbox',
    logger,
    async step(sql) {
      const [cursor] = await sql.query<{ tx: string; id: string }>('select tx::text, id::text from ops.relay_cursor where source = $1', [source]);
      const { events, end, held } = await readOutbox(sql, source, cursor ?? { tx: '0', id: '0' }, batch);
      if (events.length > 0) {
        faultPoint('relay:before-publish');
        await transport.publish(events);
        faultPoint('relay:after-publish');
        await sql.query(
          `insert into ops.relay_cursor (source, tx, id) values ($1, $2::xid8, $3::bigint)
           on conflict (source) do update set tx = excluded.tx, id = excluded.id, moved_at = now()`,
          [source, end.tx, end.id],
        );
        faultPoint('relay:after-cursor');
      }
      if (held) return 'held';
      return events.length === batch ? 'more' : 'idle';
    },
  });
}
