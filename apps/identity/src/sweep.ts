import { addDays } from '@tongxin/calendar';
import { loggable } from '@tongxin/subgraph';
import type { Logger } from 'pino';
import { accountColumns, type AccountRow } from './accounts/account.query';
import { hasLeft } from './accounts/standing';
import { inInstitution, type IdentityDeps } from './deps';
import { endEverything } from './sessions/end-everything';
import { sessionTerms } from './sessions/session';
import { NO_INSTITUTION } from './sign-in/attempts';
import { forgottenAfterMs } from './sign-in/lock-out';

const everyMs = 10 * 60_000;
/** How long the account of a leaver, and an invitation that is over, are kept: six months. */
export const keptDays = 183;
const dayMs = 86_400_000;

/** Removes from one institution what has ended: sessions, failures that are forgotten, invitations, openings of the audit and leavers' accounts after six months. */
export async function sweepInstitution(deps: IdentityDeps, institutionId: string): Promise<void> {
  const [now, today] = [deps.now(), deps.today()];
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  await inInstitution(deps, institutionId, async (tx) => {
    await tx.query(
      `delete from app.session s using app.account a where s.institution_id = $1 and a.institution_id = s.institution_id and a.id = s.account_id
         and (s.expires_at <= $2 or s.last_used_at <= case when a.administrator is null then $3::timestamptz else $4 end)`,
      [institutionId, now, before(sessionTerms(null).idle), before(sessionTerms('SYSTEM').idle)],
    );
    await tx.query(`delete from app.sign_in_attempt where institution_id = $1 and last_failed_at < $2`, [institutionId, before(forgottenAfterMs)]);
    await tx.query(`delete from app.invitation where institution_id = $1 and expires_at < $2`, [institutionId, before(keptDays * dayMs)]);
    await tx.query(`delete from app.audit_opening where institution_id = $1 and requested_at < $2`, [institutionId, before(keptDays * dayMs)]);
    const ended = await tx.query<AccountRow>(
      `select ${accountColumns} from app.account a where a.institution_id = $1 and a.person_id is not null and exists (
         select 1 from app.directory_fact f where f.institution_id = $1 and f.subject_id = a.person_id and f.kind = 'IN_SERVICE' and f.valid_to <= $2)`,
      [institutionId, addDays(today, -keptDays)],
    );
    const gone = ended.filter((account) => hasLeft(account, account.services, today) && hasLeft(account, account.services, addDays(today, -keptDays))).map(({ id }) => id);
    if (gone.length === 0) return;
    await endEverything(tx, institutionId, gone);
    await tx.query(`delete from app.account where institution_id = $1 and id = any($2)`, [institutionId, gone]);
  });
}

/** Every institution in turn, and guesses at none: row-level security lets nobody sweep them together. */
export async function sweep(deps: IdentityDeps): Promise<void> {
  const institutions = await deps.dataSource.query<{ id: string }[]>(`select id from ops.institution order by id`);
  for (const id of [NO_INSTITUTION, ...institutions.map((each) => each.id)]) await sweepInstitution(deps, id);
}

/** Sweeps every ten minutes. @returns what stops it, after the round that runs */
export function startSweeping(deps: IdentityDeps, log: Logger): () => Promise<void> {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= sweep(deps)
      .catch((error: unknown) => log.error({ err: loggable(error) }, 'what has ended could not be removed'))
      .finally(() => { running = null; });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
