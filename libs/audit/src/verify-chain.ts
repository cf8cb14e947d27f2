import { asInstitution, type Sql } from '@tongxin/events';
import type { ChainedEntry } from './chain';
import { headOf } from './chain-rows';
import { readCheckpoint, type Checkpoint } from './checkpoint';
import { entryColumns, retention } from './entries';
import { startWalk, type Problem } from './walk';
import type { KeySet } from '@tongxin/viewer';

export interface ChainReport {
  institutionId: string;
  /** Links. */
  length: number;
  /** Rows that are gone because their time was over. */
  pruned: number;
  /** Rows that the worker has not come to yet. */
  waiting: number;
  /** Stored checkpoints whose signature was verified; those without a signature, or without a key to verify it, are not counted. */
  signatures: number;
  /** The first hundred. */
  problems: Problem[];
  /** Where the chain ends now; null for an empty one. */
  end: Checkpoint | null;
}

export interface VerifyOptions {
  service: string;
  now: Date;
  /** Checkpoints kept outside the database, of any service. */
  outside: readonly Checkpoint[];
  /** Whose signatures on stored checkpoints count; null: none is verified. */
  keys: KeySet | null;
  progress?: (institutionId: string, position: number) => void;
}

const PAGE = 5_000;
const MOST_PROBLEMS = 100;

/**
 * Every institution that has a chain here, and every one that a checkpoint outside says had one. A role that row-level security binds finds them by the heads alone;
 * a superuser also finds rows whose head is gone.
 */
export async function chainedInstitutions(sql: Sql, { service, outside }: Pick<VerifyOptions, 'service' | 'outside'>): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select institution_id::text as id from ops.audit_head union select institution_id::text from app.audit_chain union select institution_id::text from app.audit_entry`);
  const told = outside.filter((checkpoint) => checkpoint.service === service).map((checkpoint) => checkpoint.institution);
  return [...new Set([...rows.map((row) => row.id), ...told])].sort();
}

/** Goes along one institution's chain in one snapshot. Needs to read only. */
export async function verifyChain(sql: Sql, institutionId: string, options: VerifyOptions): Promise<ChainReport> {
  await sql.query('begin isolation level repeatable read read only');
  try {
    await asInstitution(sql, institutionId);
    return await walkAlong(sql, institutionId, options);
  } finally {
    await sql.query('rollback');
  }
}

async function walkAlong(sql: Sql, institutionId: string, { service, now, outside, keys, progress }: VerifyOptions): Promise<ChainReport> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void (problems.length < MOST_PROBLEMS && problems.push(problem));
  const stored = await storedCheckpoints(sql, institutionId, keys, report);
  const told = outside.filter((checkpoint) => checkpoint.service === service && checkpoint.institution === institutionId);
  const [days] = await sql.query<{ prunedBefore: string }>(`select ($1::timestamptz at time zone 'Asia/Shanghai' - interval '${retention}')::date::text as "prunedBefore"`, [now]);
  const walk = startWalk({ service, institutionId, prunedBefore: days?.prunedBefore ?? '', checkpoints: [...stored.checkpoints, ...told], report });
  for (let after = 0; ;) {
    const page = await linksAfter(sql, institutionId, after);
    for (const { id, position, chainedOn, commitment, hash, ...entry } of page) {
      walk.take({ position: Number(position), chainedOn, commitment, hash, entry: id === null ? null : { ...entry, id } });
    }
    const last = page.at(-1);
    if (!last) break;
    after = Number(last.position);
    progress?.(institutionId, after);
  }
  const { length, pruned, hash } = walk.end(await headOf(sql, institutionId));
  const waiting = await unchained(sql, institutionId, now, report);
  const end = length === 0 ? null : { institution: institutionId, service, position: length, hash: hash.toString('hex'), at: now.toISOString() };
  return { institutionId, length, pruned, waiting, signatures: stored.signatures, problems, end };
}

type LinkRow = { position: string; chainedOn: string; commitment: Buffer; hash: Buffer } & Omit<ChainedEntry, 'id'> & { id: string | null };

const linksAfter = (sql: Sql, institutionId: string, after: number): Promise<LinkRow[]> =>
  sql.query<LinkRow>(
    `select c.position::text, c.chained_on::text as "chainedOn", c.commitment, c.hash, ${entryColumns}
     from app.audit_chain c left join app.audit_entry e on e.institution_id = c.institution_id and e.id = c.entry_id
     where c.institution_id = $1 and c.position > $2 order by c.position limit $3`,
    [institutionId, after, PAGE],
  );

/** Rows in no chain. The worker chains within a second, and once a day what an older version wrote past it; later than that, somebody keeps a row out. */
async function unchained(sql: Sql, institutionId: string, now: Date, report: (problem: Problem) => void): Promise<number> {
  const rows = await sql.query<{ id: string; old: boolean }>(
    `select e.id::text, e.at < $2::timestamptz - interval '26 hours' as old from app.audit_entry e
     where e.institution_id = $1 and not exists (select from app.audit_chain c where c.institution_id = $1 and c.entry_id = e.id) order by e.id`,
    [institutionId, now],
  );
  for (const row of rows) if (row.old) report({ code: 'UNCHAINED', of: Number(row.id) });
  return rows.length;
}

/** The checkpoints in the database; a signature that does not hold, or is over something else, is a checkpoint that differs. */
async function storedCheckpoints(sql: Sql, institutionId: string, keys: KeySet | null, report: (problem: Problem) => void) {
  const rows = await sql.query<{ position: string; hash: Buffer; signature: string | null }>(
    'select position::text, hash, signature from app.audit_checkpoint where institution_id = $1 order by app.audit_checkpoint.position', [institutionId]);
  let signatures = 0;
  const checkpoints: { position: number; hash: string }[] = [];
  for (const { position: text, hash: bytes, signature } of rows) {
    const [position, hash] = [Number(text), bytes.toString('hex')];
    checkpoints.push({ position, hash });
    if (signature === null || !keys) continue;
    const signed = await readCheckpoint(signature, keys).catch(() => null);
    if (signed?.institution === institutionId && signed.position === position && signed.hash === hash) signatures += 1;
    else report({ code: 'CHECKPOINT_DIFFERS', of: position });
  }
  return { checkpoints, signatures };
}

