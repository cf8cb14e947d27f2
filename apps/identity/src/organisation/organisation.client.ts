import { requestError } from '@tongxin/subgraph';
import { signServiceToken, type SigningKey } from '@tongxin/viewer';
import { request } from 'undici';

const noInstitution = '00000000-0000-0000-0000-000000000000';
const deadlineMs = 5_000;

/** What organisation tells identity, called with a service token; no database transaction is open meanwhile. */
export interface Organisation {
  /** Staff numbers of people of the institution, by person; who is not of it is missing. @throws SERVICE_UNAVAILABLE */
  signInNames(institutionId: string, personIds: readonly string[]): Promise<Map<string, string>>;
  /** Practice mode: the institution that is loaded and who holds its printed accounts; null before one is. @throws SERVICE_UNAVAILABLE */
  practiceAccounts(): Promise<PracticeHolders | null>;
}

export interface PracticeHolders {
  institutionId: string;
  name: string;
  accounts: { account: string; personId: string; name: string; title: string }[];
}

/** `url` is organisation's GraphQL address; its internal routes stand beside it. */
export function createOrganisation({ url, key, now }: { url: string; key: SigningKey; now: () => Date }): Organisation {
  const ask = async (path: string, institutionId: string, body: object): Promise<unknown> => {
    const answer = await request(new URL(path, url), {
      method: 'POST',
      headers: { authorization: `Bearer ${await signServiceToken({ service: 'identity', institutionId }, key, now())}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(deadlineMs),
    }).then(async (response) => ({ status: response.statusCode, text: await response.body.text() })).catch(() => null);
    if (answer?.status === 404) return null;
    if (answer?.status !== 200) throw requestError('SERVICE_UNAVAILABLE');
    return JSON.parse(answer.text) as unknown;
  };
  return {
    async signInNames(institutionId, personIds) {
      if (personIds.length === 0) return new Map();
      const names = (await ask('/internal/sign-in-names', institutionId, { personIds })) as { personId: string; staffNo: string }[] | null;
      return new Map((names ?? []).map(({ personId, staffNo }) => [personId, staffNo]));
    },
    practiceAccounts: async () => (await ask('/internal/practice-accounts', noInstitution, {})) as PracticeHolders | null,
  };
}
