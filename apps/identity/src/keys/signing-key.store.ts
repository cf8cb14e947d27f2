import { ALGORITHM, newSigningJwk, type PrivateSigningJwk } from './signing-jwk';
import { emergencyStep, rotationStep, type RotationStep, type SigningKeyDates } from './signing-key';
import type { DataSource, EntityManager } from 'typeorm';
import type { SecretBox } from '../secret-box';

export interface KeyStoreDeps {
  dataSource: DataSource;
  secret: SecretBox;
  now: () => Date;
}

export interface StoredSigningKey extends SigningKeyDates {
  jwk: PrivateSigningJwk;
}

interface Row {
  kid: string;
  public_jwk: { x: string };
  sealed_jwk: Buffer;
  created_at: Date;
  signs_from: Date;
}

/** Every key there is, its private part opened. @throws Error when one was sealed under another IDENTITY_SECRET */
export async function readSigningKeys({ dataSource, secret }: Pick<KeyStoreDeps, 'dataSource' | 'secret'>): Promise<StoredSigningKey[]> {
  const rows = await dataSource.query<Row[]>('select kid, public_jwk, sealed_jwk, created_at, signs_from from ops.signing_key');
  return rows.map((row) => ({ ...datesOf(row), jwk: opened(row, secret) }));
}

/** Does what is due, the first key included; of several processes one does it and the others wait for it. */
export const rotateWhenDue = (deps: KeyStoreDeps): Promise<RotationStep> => rotate(deps, rotationStep);

/** At once. `compromised` takes every older key down too: whoever is signed in with a bearer token signs in again. */
export const rotateNow = (deps: KeyStoreDeps, compromised: boolean): Promise<RotationStep> =>
  rotate(deps, (keys, at) => emergencyStep(keys, at, compromised));

function rotate({ dataSource, secret, now }: KeyStoreDeps, stepOf: (keys: readonly SigningKeyDates[], at: number) => RotationStep): Promise<RotationStep> {
  return dataSource.transaction(async (tx) => {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('ops.signing_key', 0))");
    const rows = await tx.query<Row[]>('select kid, created_at, signs_from from ops.signing_key');
    const step = stepOf(rows.map(datesOf), now().getTime());
    if (step.remove.length > 0) await tx.query('delete from ops.signing_key where kid = any($1)', [step.remove]);
    if (step.create) await insert(tx, secret, step.create);
    return step;
  });
}

async function insert(tx: EntityManager, secret: SecretBox, { createdAt, signsFrom }: NonNullable<RotationStep['create']>): Promise<void> {
  const jwk = await newSigningJwk();
  const { d: _secret, ...publicJwk } = jwk;
  const sealed = secret.seal(Buffer.from(jwk.d, 'base64url'), sealedAs(jwk.kid));
  await tx.query(
    'insert into ops.signing_key (kid, public_jwk, sealed_jwk, created_at, signs_from) values ($1, $2, $3, $4, $5)',
    [jwk.kid, JSON.stringify(publicJwk), sealed, new Date(createdAt), new Date(signsFrom)],
  );
}

const opened = ({ kid, public_jwk: { x }, sealed_jwk: sealed }: Row, secret: SecretBox): PrivateSigningJwk =>
  ({ kty: 'OKP', crv: 'Ed25519', alg: ALGORITHM, use: 'sig', kid, x, d: secret.open(sealed, sealedAs(kid)).toString('base64url') });

const sealedAs = (kid: string): string => `signing key ${kid}`;

const datesOf = (row: Row): SigningKeyDates => ({ kid: row.kid, createdAt: row.created_at.getTime(), signsFrom: row.signs_from.getTime() });
