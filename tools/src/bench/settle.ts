import { withClient, type Cluster } from '@tongxin/cluster';
import { setTimeout as sleep } from 'node:timers/promises';

const kinds = ['IN_SERVICE', 'TEAM', 'HEAD_OF', 'SUPERVISES', 'STAFF_OF', 'MEMBER_OF', 'REPRESENTS', 'BACKBONE'];

/** Waits until talks has every fact that organisation holds of an institution. @throws after two minutes */
export async function settled(cluster: Pick<Cluster, 'url'>, institutionId: string): Promise<void> {
  const facts = (database: string, table: string) =>
    withClient(cluster.url(database), async (sql) => {
      const { rows } = await sql.query<{ count: string }>(`select count(*) from app.${table} where institution_id = $1 and kind = any($2)`, [institutionId, kinds]);
      return Number(rows[0]?.count);
    });
  const wanted = await facts('organisation', 'fact');
  const deadline = Date.now() + 120_000;
  while ((await facts('talks', 'directory_fact')) !== wanted) {
    if (Date.now() > deadline) throw new Error('talks has not taken over every fact after two minutes');
    await sleep(200);
  }
}
