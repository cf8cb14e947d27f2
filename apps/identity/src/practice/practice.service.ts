import type { Tx } from '@tongxin/database';
import type { Administrator } from '@tongxin/viewer';
import { inInstitution, type IdentityDeps } from '../deps';
import type { Organisation, PracticeHolders } from '../organisation/organisation.client';
import type { PracticeAccount, PracticeAccounts } from '../provider/practice-accounts';
import { totpContext } from '../sign-in/sign-in.service';
import { totpCode } from '../sign-in/totp';
import { administratorNames, practicePassword, practiceTitles, practiceTotpSecret } from './practice-roles';

/** Everything that practice mode prints. Institutions that were made on the server are out of its reach: their people have no practice token. */
export function createPracticeAccounts(deps: IdentityDeps, organisation: Organisation): PracticeAccounts {
  return {
    async list() {
      const holders = await organisation.practiceAccounts();
      if (holders) await ensurePracticeAccounts(deps, holders);
      return listPracticeAccounts(holders);
    },
    async byName(name) {
      const holders = await organisation.practiceAccounts();
      return holders ? ((await ensurePracticeAccounts(deps, holders))?.get(name) ?? null) : null;
    },
    ofPerson: (institutionId, personId) => ensurePracticePerson(deps, institutionId, personId),
    password: practicePassword,
    totpCode: (name) => (administratorOf(name) ? totpCode(practiceTotpSecret, deps.now()) : null),
  };
}

const administratorOf = (name: string): Administrator | undefined => (Object.keys(administratorNames) as Administrator[]).find((role) => administratorNames[role] === name);

/** All eleven, those that nobody holds included. */
export function listPracticeAccounts(holders: PracticeHolders | null): PracticeAccount[] {
  return Object.entries(practiceTitles).map(([account, title]) => {
    const holder = holders?.accounts.find((one) => one.account === account);
    return { account, title: holder?.title || title, name: holder?.name ?? null, personId: holder?.personId ?? null };
  });
}

/** Notes the institution as one for practice. @returns false where it is a real one */
async function registerForPractice(deps: IdentityDeps, institutionId: string, name: string): Promise<boolean> {
  const code = `practice-${institutionId.slice(-12)}`;
  await deps.dataSource.query(
    `insert into ops.institution (id, code, name, practice, created_at) values ($1, $2, $3, true, $4) on conflict do nothing`, [institutionId, code, name, deps.now()]);
  const [row] = await deps.dataSource.query<{ practice: boolean }[]>(`select practice from ops.institution where id = $1`, [institutionId]);
  return row?.practice === true;
}

/** The printed accounts as the institution's offices are held today: account name → account id. Null where the institution is a real one. */
export async function ensurePracticeAccounts(deps: IdentityDeps, { institutionId, name, accounts }: PracticeHolders): Promise<Map<string, string> | null> {
  if (!(await registerForPractice(deps, institutionId, name))) return null;
  const wanted = [
    ...accounts.map((a) => ({ signInName: a.account, personId: a.personId, administrator: null, holderName: null })),
    ...Object.entries(administratorNames).map(([administrator, signInName]) => ({ signInName, personId: null, administrator, holderName: practiceTitles[signInName as keyof typeof practiceTitles] })),
  ];
  const found = await inInstitution(deps, institutionId, (tx) => printed(tx, institutionId));
  const missing = wanted.filter((w) => found.get(w.signInName)?.personId !== w.personId);
  if (missing.length > 0) {
    const hash = await deps.passwords.hash(practicePassword);
    await inInstitution(deps, institutionId, async (tx) => {
      for (const account of missing) await save(deps, tx, institutionId, account, hash);
    });
  }
  const all = await inInstitution(deps, institutionId, (tx) => printed(tx, institutionId));
  return new Map(wanted.flatMap(({ signInName }) => (all.has(signInName) ? [[signInName, all.get(signInName)?.id ?? '']] : [])));
}

/** The printed accounts that are there, by name; `personId` undefined for none. */
async function printed(tx: Tx, institutionId: string): Promise<Map<string, { id: string; personId: string | null }>> {
  const rows = await tx.query<{ id: string; personId: string | null; signInName: string }>(
    `select id, person_id as "personId", sign_in_name as "signInName" from app.account where institution_id = $1 and practice and sign_in_name = any($2)`,
    [institutionId, Object.keys(practiceTitles)],
  );
  return new Map(rows.map((row) => [row.signInName, row]));
}

/** Whoever holds the office today has the account; another holder's sessions go with it. */
async function save(deps: IdentityDeps, tx: Tx, institutionId: string, account: { signInName: string; personId: string | null; administrator: string | null; holderName: string | null }, hash: string): Promise<void> {
  const id = deps.newId();
  const now = deps.now();
  await tx.query(`delete from app.account where institution_id = $1 and practice and sign_in_name = $2`, [institutionId, account.signInName]);
  const secret = account.administrator ? deps.secret.seal(practiceTotpSecret, totpContext(id)) : null;
  await tx.query(
    `insert into app.account (institution_id, id, person_id, administrator, holder_name, sign_in_name, password_hash, password_set_at, totp_secret, totp_confirmed_at, opened_at, practice)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $8, true) on conflict (institution_id, sign_in_name) do nothing`,
    [institutionId, id, account.personId, account.administrator, account.holderName, account.signInName, hash, now, secret, secret && now],
  );
}

/** An account for anybody of an invented institution, for tests and journeys; without a password, so only a practice token gets in. Null where the institution is real. */
export async function ensurePracticePerson(deps: IdentityDeps, institutionId: string, personId: string): Promise<string | null> {
  if (!(await registerForPractice(deps, institutionId, '演练机构'))) return null;
  return inInstitution(deps, institutionId, async (tx) => {
    const find = async (): Promise<string | undefined> => (await tx.query<{ id: string }>(
      `select id from app.account where institution_id = $1 and person_id = $2 order by practice, opened_at, id limit 1`, [institutionId, personId]))[0]?.id;
    const known = await find();
    if (known) return known;
    await tx.query(
      `insert into app.account (institution_id, id, person_id, sign_in_name, opened_at, practice) values ($1, $2, $3, $4, $5, true) on conflict (institution_id, sign_in_name) do nothing`,
      [institutionId, deps.newId(), personId, `person-${personId}`, deps.now()],
    );
    return (await find()) ?? null;
  });
}

/** Production does not start while an institution with printed passwords is there. @returns one line, or null */
export async function refusePracticeAccounts({ dataSource }: Pick<IdentityDeps, 'dataSource'>, practice: boolean): Promise<string | null> {
  if (practice) return null;
  const [found] = await dataSource.query<{ code: string }[]>(`select code from ops.institution where practice order by code limit 1`);
  return found ? `the database of identity holds a practice institution (${found.code}) whose passwords are printed: an office's data waits for a database of its own` : null;
}
