import type { Sql } from '@tongxin/database';

/** Ends an account's sign-ins everywhere: browser sessions, and whatever the provider keeps of it (its own session, grants, codes, refresh tokens, device codes). */
export async function endEverything(tx: Pick<Sql, 'query'>, institutionId: string, accountIds: readonly string[]): Promise<void> {
  await tx.query(`delete from app.session where institution_id = $1 and account_id = any($2)`, [institutionId, accountIds]);
  await tx.query(
    `delete from ops.oidc where account_id = any($1) or grant_id in (select id from ops.oidc where model = 'Grant' and account_id = any($1))`,
    [accountIds],
  );
}
