import type { Sql } from '@tongxin/database';
import type { DataSource } from 'typeorm';
import { COMMAND_LINE } from '../provider/provider-terms';

/** A command line that is signed in. */
export interface DeviceSignIn {
  id: string;
  startedAt: Date;
}

/** The command lines of an account that can still get tokens; at most fifty, the newest first. */
export const listDeviceSignIns = (sql: Pick<DataSource, 'query'>, accountId: string): Promise<DeviceSignIn[]> =>
  sql.query<DeviceSignIn[]>(
    `select g.id, to_timestamp((g.payload->>'iat')::bigint) as "startedAt" from ops.oidc g
     where g.model = 'Grant' and g.account_id = $1 and g.payload->>'clientId' = $2 and g.expires_at > now()
       and exists (select 1 from ops.oidc t where t.grant_id = g.id and t.model = 'RefreshToken' and t.consumed_at is null and t.expires_at > now())
     order by g.payload->>'iat' desc, g.id limit 50`,
    [accountId, COMMAND_LINE],
  );

/** Ends one of them, of this account alone: its access tokens name the grant, so the gateway refuses them from then on. */
export const endDeviceSignIn = (sql: Pick<Sql, 'query'> | Pick<DataSource, 'query'>, accountId: string, grantId: string): Promise<unknown> =>
  sql.query(
    `with ended as (delete from ops.oidc where model = 'Grant' and id = $2 and account_id = $1 and payload->>'clientId' = $3 returning id)
     delete from ops.oidc where grant_id in (select id from ended)`,
    [accountId, grantId, COMMAND_LINE],
  );

export async function nameOfInstitution(sql: Pick<DataSource, 'query'>, institutionId: string): Promise<string | null> {
  const [row] = await sql.query<{ name: string }[]>('select name from ops.institution where id = $1', [institutionId]);
  return row?.name ?? null;
}
