import type { Sql } from '@tongxin/database';

/** How an institution's chain stands in one service. */
export interface ChainState {
  /** Rows that wait to be chained, counted up to `MOST_COUNTED`. */
  waiting: number;
  /** Rows that are chained. */
  length: number;
  checkpoint: { position: number; hash: string; at: Date; signature: string | null } | null;
}

const MOST_COUNTED = 10_000;

interface Row {
  waiting: number;
  length: string | null;
  position: string | null;
  hash: Buffer | null;
  at: Date | null;
  signature: string | null;
}

/** One statement, whose cost does not grow with the chain. */
export async function readChainState(db: Pick<Sql, 'query'>, institutionId: string): Promise<ChainState> {
  const [row] = await db.query<Row>(
    `select (select count(*)::int from (select from ops.audit_unchained where institution_id = $1 limit ${MOST_COUNTED}) w) as waiting,
       (select position::text from ops.audit_head where institution_id = $1) as length,
       c.position::text, c.hash, c.at, c.signature
     from (select 1) one left join lateral (select position, hash, at, signature from app.audit_checkpoint where institution_id = $1 order by app.audit_checkpoint.position desc limit 1) c on true`,
    [institutionId],
  );
  const { waiting = 0, length = null, position = null, hash = null, at = null, signature = null } = row ?? {};
  const checkpoint = position !== null && hash !== null && at !== null ? { position: Number(position), hash: hash.toString('hex'), at, signature } : null;
  return { waiting, length: Number(length ?? 0), checkpoint };
}
