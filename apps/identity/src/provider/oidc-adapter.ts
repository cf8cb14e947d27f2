import { createHash } from 'node:crypto';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { DataSource } from 'typeorm';
import type { SecretBox } from '../secret-box';
import { errors } from './oidc-library';

/** Grants are named in access tokens; every other id is a secret that its holder shows: only its digest is kept. */
const NAMED = new Set(['Grant']);
/** What ends with its grant. */
const OF_A_GRANT = ['AccessToken', 'AuthorizationCode', 'RefreshToken', 'DeviceCode'];

interface Row {
  payload: AdapterPayload;
  consumed: number | null;
}

/**
 * The provider's records in `ops.oidc`, one row each. Whoever reads the table, or a copy of it, finds no value that could be shown to the provider:
 * ids are kept as digests, and the one that must be found again from the user's code, a device code's, is sealed.
 */
export const oidcAdapter = (dataSource: DataSource, secret: SecretBox): AdapterFactory => (model) => new OidcAdapter(model, dataSource, secret);

class OidcAdapter implements Adapter {
  constructor(private readonly model: string, private readonly dataSource: DataSource, private readonly secret: SecretBox) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const { jti: _secret, ...kept } = withoutCookie(payload);
    const sealed = this.model === 'DeviceCode' ? { sealed: this.secret.seal(Buffer.from(id), 'device code').toString('base64url') } : {};
    await this.dataSource.query(
      `insert into ops.oidc (model, id, payload, account_id, grant_id, user_code, uid, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(secs => $8))
       on conflict (model, id) do update set payload = excluded.payload, account_id = excluded.account_id, grant_id = excluded.grant_id,
         user_code = excluded.user_code, uid = excluded.uid, expires_at = excluded.expires_at`,
      [
        this.model, this.key(id), JSON.stringify({ ...kept, ...sealed }), accountOf(payload), payload.grantId ?? null, payload.userCode ?? null,
        payload.uid ?? null, expiresIn ?? null,
      ],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const row = await this.row('id', this.key(id));
    return row && { ...row, jti: id };
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.row('uid', uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    const row = await this.row('user_code', userCode);
    if (!row || typeof row['sealed'] !== 'string') return undefined;
    return { ...row, jti: this.secret.open(Buffer.from(row['sealed'], 'base64url'), 'device code').toString() };
  }

  /**
   * Once. Of two requests that show the same code or refresh token at the same moment the second finds it used, which is what a thief looks like:
   * everything of its grant ends.
   * @throws errors.InvalidGrant
   */
  async consume(id: string): Promise<void> {
    const key = [this.model, this.key(id)];
    const [rows] = await this.dataSource.query<[unknown[], number]>('update ops.oidc set consumed_at = now() where model = $1 and id = $2 and consumed_at is null returning 1', key);
    if (rows.length > 0) return;
    const [used] = await this.dataSource.query<{ grant_id: string | null }[]>('select grant_id from ops.oidc where model = $1 and id = $2', key);
    if (used?.grant_id) await this.revokeWithGrant(used.grant_id);
    throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.dataSource.query('delete from ops.oidc where model = $1 and id = $2', [this.model, this.key(id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.dataSource.query('delete from ops.oidc where grant_id = $1 and model = any($2)', [grantId, OF_A_GRANT]);
  }

  private async revokeWithGrant(grantId: string): Promise<void> {
    await this.revokeByGrantId(grantId);
    await this.dataSource.query(`delete from ops.oidc where model = 'Grant' and id = $1`, [grantId]);
  }

  private async row(column: 'id' | 'uid' | 'user_code', value: string): Promise<AdapterPayload | undefined> {
    const [row] = await this.dataSource.query<Row[]>(
      `select payload, extract(epoch from consumed_at)::bigint as consumed from ops.oidc where model = $1 and ${column} = $2`,
      [this.model, value],
    );
    return row && { ...row.payload, ...(row.consumed === null ? {} : { consumed: row.consumed }) };
  }

  private key(id: string): string {
    return NAMED.has(this.model) ? id : createHash('sha256').update(id).digest('base64url');
  }
}

/** An interaction repeats the id of the session it came from, which is the value of its cookie; nothing reads it. */
function withoutCookie(payload: AdapterPayload): AdapterPayload {
  if (!payload.session) return payload;
  const { cookie: _secret, ...session } = payload.session;
  return { ...payload, session } as AdapterPayload;
}

/** Whose record it is, that of somebody who is in the middle of signing in included: their account may end meanwhile. */
function accountOf({ accountId, session, result }: AdapterPayload): string | null {
  const parked = result as { login?: { accountId?: string }; half?: { accountId?: string } } | undefined;
  return parked?.login?.accountId ?? parked?.half?.accountId ?? accountId ?? session?.accountId ?? null;
}
