import { signServiceToken, type Administrator, type SigningKey, type Viewer } from '@tongxin/viewer';
import { unavailable } from './masking';
import { besideGraphql, type SubgraphPools } from './subgraph-pools';

/** The eleven accounts of practice mode and their titles, in the order in which they are shown. */
export const ACCOUNTS = {
  evp: '常务副校长',
  head: '部门负责人',
  secretary: '党支部书记',
  'party-affairs': '机关党委',
  hr: '组织人事处',
  discipline: '机关纪委',
  staff: '教职工',
  retired: '离退休人员',
  sysadmin: '系统管理员',
  secadmin: '安全管理员',
  auditadmin: '审计管理员',
} as const;

export type AccountName = keyof typeof ACCOUNTS;

const ADMINISTRATORS: Partial<Record<string, Administrator>> = { sysadmin: 'SYSTEM', secadmin: 'SECURITY', auditadmin: 'AUDIT' };
const NO_INSTITUTION = '00000000-0000-0000-0000-000000000000';

export interface PracticeAccount {
  account: string;
  title: string;
  name: string | null;
  personId: string | null;
}

/** The institution that is loaded, as organisation tells it; null before one is. */
export interface PracticeInstitution {
  institutionId: string;
  name: string;
  accounts: PracticeAccount[];
}

/** Asks organisation who holds the accounts. @throws GraphQLError SERVICE_UNAVAILABLE when it cannot be asked. */
export async function fetchInstitution(pools: SubgraphPools, key: SigningKey, now: Date): Promise<PracticeInstitution | null> {
  const organisation = pools.get('organisation');
  if (!organisation) throw unavailable();
  const token = await signServiceToken({ service: 'gateway', institutionId: NO_INSTITUTION }, key, now);
  const answer = await organisation.pool
    .request({
      method: 'POST',
      path: besideGraphql(organisation, '/internal/practice-accounts'),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(5_000),
    })
    .then(async ({ statusCode, body }) => ({ statusCode, text: await body.text() }))
    .catch(() => null);
  if (answer?.statusCode === 404) return null;
  if (answer?.statusCode !== 200) throw unavailable();
  return JSON.parse(answer.text) as PracticeInstitution;
}

/** All eleven, those without a holder included: `name` and `personId` are null for them and for the administrators. */
export function listAccounts(institution: PracticeInstitution | null): PracticeAccount[] {
  return Object.entries(ACCOUNTS).map(([account, title]) => {
    const holder = institution?.accounts.find((one) => one.account === account);
    return { account, title: holder?.title || title, name: holder?.name ?? null, personId: holder?.personId ?? null };
  });
}

export const isAccount = (account: unknown): account is AccountName => typeof account === 'string' && Object.hasOwn(ACCOUNTS, account);

/** Who signs in with `account`; null when nobody in the institution holds it. */
export function viewerOf(account: AccountName, institution: PracticeInstitution): Viewer | null {
  const { institutionId } = institution;
  const administrator = ADMINISTRATORS[account];
  if (administrator) return { institutionId, personId: null, administrator };
  const personId = institution.accounts.find((one) => one.account === account)?.personId;
  return personId ? { institutionId, personId, administrator: null } : null;
}
