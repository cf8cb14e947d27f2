import { withClient } from '@tongxin/cluster';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceAccounts, practiceToken } from '../practice-client';
import { checkout, type BenchHouse } from './bench-house';

/** A request of a client, ready to be posted. */
export interface PreparedQuery {
  readonly name: string;
  readonly body: string;
}

/** The office that may read all of a branch's year. */
const ACCOUNT = 'party-affairs';

export const practiceCaller = (house: BenchHouse): Promise<string> => practiceToken(house.installation.ports.gateway, ACCOUNT);

/** The explorer's saved query of a branch's year, which all four services answer. */
export async function branchYear(house: BenchHouse): Promise<PreparedQuery> {
  const branch = await withClient(house.installation.cluster.url('organisation'), async (sql) => {
    const { rows } = await sql.query<{ id: string }>('select id from app.branch where institution_id = $1 order by code desc limit 1 offset 1', [house.institutionId]);
    return rows[0]?.id;
  });
  const query = readFileSync(join(checkout, 'apps/explorer/operations/02-branch-year.graphql'), 'utf8');
  return { name: 'a branch’s year, four services', body: JSON.stringify({ query, variables: { branch, year: 2026 } }) };
}

/** A list that organisation answers alone. */
export const departments: PreparedQuery = {
  name: 'the list of units, one service',
  body: JSON.stringify({ query: '{ departments { code name leadership establishment } }' }),
};

/** The person who holds the account, for viewer tokens. */
export async function practicePerson(house: BenchHouse): Promise<string> {
  const holder = (await practiceAccounts(house.installation.ports.gateway)).find(({ account }) => account === ACCOUNT);
  if (!holder?.personId) throw new Error(`nobody is ${ACCOUNT}`);
  return holder.personId;
}
