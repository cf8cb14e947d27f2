import type { Tx } from '@tongxin/database';
import type { IdentityDeps } from '../deps';
import { codeDigest, opaqueCode } from '../opaque-code';
import { expiryOf } from './invitation';

export const invitationSecretBytes = 24;

export interface IssuedInvitation {
  id: string;
  accountId: string;
  /** Shown this once; only its digest is kept. */
  code: string;
  url: string;
  expiresAt: Date;
}

export const invitationUrl = (publicUrl: string, code: string): string => `${publicUrl}/identity/invitation?code=${code}`;

/** New invitations of accounts, one each; a newer one withdraws the older. Two statements however many. */
export async function issueInvitationsTo(
  deps: IdentityDeps, tx: Tx,
  { institutionId, accountIds, batchId, purpose, days }: { institutionId: string; accountIds: readonly string[]; batchId: string; purpose: 'INVITATION' | 'RESET'; days: number },
): Promise<IssuedInvitation[]> {
  const at = deps.now();
  const expiresAt = expiryOf(at, days);
  const issued = accountIds.map((accountId): IssuedInvitation => {
    const code = opaqueCode(institutionId, deps.random(invitationSecretBytes));
    return { id: deps.newId(), accountId, code, url: invitationUrl(deps.publicUrl, code), expiresAt };
  });
  await tx.query(
    `update app.invitation set withdrawn_at = $3 where institution_id = $1 and account_id = any($2) and used_at is null and withdrawn_at is null`, [institutionId, accountIds, at]);
  await tx.query(
    `insert into app.invitation (institution_id, id, account_id, batch_id, purpose, secret_digest, issued_at, expires_at)
     select $1, id, account_id, $2, $3, digest, $4, $5 from unnest($6::uuid[], $7::uuid[], $8::bytea[]) as i(id, account_id, digest)`,
    [institutionId, batchId, purpose, at, expiresAt, issued.map((i) => i.id), accountIds, issued.map((i) => codeDigest(i.code))],
  );
  return issued;
}
