import type { Sql } from '@tongxin/database';
import type { SavedView } from './saved-view';

type Reads = Pick<Sql, 'query'>;

/** An account's own views, by list and name. */
export const viewsOf = (sql: Reads, institutionId: string, accountId: string): Promise<SavedView[]> =>
  sql.query<SavedView>(`select v.list, v.name, v.address from app.saved_view v where v.institution_id = $1 and v.account_id = $2 order by v.list, v.name`, [institutionId, accountId]);

/** The same, until the transaction ends one change after the other. */
export async function lockViews(sql: Reads, institutionId: string, accountId: string): Promise<SavedView[]> {
  await sql.query('select 1 from app.account where institution_id = $1 and id = $2 for no key update', [institutionId, accountId]);
  return viewsOf(sql, institutionId, accountId);
}

export const insertView = (sql: Reads, institutionId: string, accountId: string, { list, name, address }: SavedView): Promise<unknown> =>
  sql.query(
    `insert into app.saved_view (institution_id, account_id, list, name, address) values ($1, $2, $3, $4, $5)
     on conflict (institution_id, account_id, list, name) do update set address = excluded.address`,
    [institutionId, accountId, list, name, address],
  );

export const deleteView = (sql: Reads, institutionId: string, accountId: string, { list, name }: SavedView): Promise<unknown> =>
  sql.query(`delete from app.saved_view where institution_id = $1 and account_id = $2 and list = $3 and name = $4`, [institutionId, accountId, list, name]);
