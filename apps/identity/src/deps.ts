import { randomBytes } from 'node:crypto';
import { dayIn } from '@tongxin/calendar';
import { RequestDatabase, type Tx } from '@tongxin/database';
import { newId } from '@tongxin/subgraph';
import type { DataSource } from 'typeorm';
import { createPasswords, type Passwords } from './passwords/passwords';
import type { SecretBox } from './secret-box';

/** What the services of identity work with; one for the process, shared by registry, provider and pages. */
export interface IdentityDeps {
  dataSource: DataSource;
  now: () => Date;
  /** The institution's calendar day; pinned in practice mode. */
  today: () => string;
  newId: () => string;
  random: (bytes: number) => Buffer;
  secret: SecretBox;
  passwords: Passwords;
  /** Printed accounts and tokens. */
  practice: boolean;
  /** Origin under which browsers reach the house, without a slash at its end. */
  publicUrl: string;
}

export interface DepsOptions extends Pick<IdentityDeps, 'dataSource' | 'secret' | 'publicUrl'> {
  now?: () => Date;
  pinnedToday?: string | null;
  practice?: boolean;
  passwords?: Passwords;
}

export function createDeps({ dataSource, secret, publicUrl, now = () => new Date(), pinnedToday = null, practice = false, passwords = createPasswords() }: DepsOptions): IdentityDeps {
  return { dataSource, secret, publicUrl, now, today: () => pinnedToday ?? dayIn(now()), newId, random: randomBytes, passwords, practice };
}

/** One transaction under the institution's row-level security. */
export const inInstitution = <T>({ dataSource }: Pick<IdentityDeps, 'dataSource'>, institutionId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  new RequestDatabase(dataSource, institutionId).transaction(work);
