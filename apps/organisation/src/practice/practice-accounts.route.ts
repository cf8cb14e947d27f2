import type { Fact } from '@tongxin/event-contracts';
import { RequestDatabase } from '@tongxin/database';
import { dayIn } from '@tongxin/calendar';
import { requireCaller, type ServiceRuntime } from '@tongxin/subgraph';
import type { FastifyInstance } from 'fastify';
import { factColumns } from '../standing';
import { practiceAccountsOf, type Candidate } from './practice-accounts';

/**
 * Practice mode only: tells identity who holds which office, so that it can keep an account for each. Called with a service token of identity or the gateway.
 * 404 until an institution is loaded.
 */
export function practiceAccounts(app: FastifyInstance, runtime: ServiceRuntime): void {
  app.post('/internal/practice-accounts', async (request, reply) => {
    await requireCaller(runtime, request, 'gateway', 'identity');
    const [institution] = await runtime.dataSource.query<{ institution_id: string; name: string }[]>(`select institution_id, name from ops.practice_institution order by institution_id limit 1`);
    if (!institution) return reply.code(404).send({ error: 'no institution is loaded' });
    const db = new RequestDatabase(runtime.dataSource, institution.institution_id);
    try {
      const tenant = [institution.institution_id];
      const people = await db.query<Candidate>(`select id, staff_no as "staffNo", name from app.person where institution_id = $1`, tenant);
      const facts = await db.query<Fact>(`select ${factColumns} from app.fact where institution_id = $1`, tenant);
      const today = runtime.pinnedToday ?? dayIn(new Date());
      return { institutionId: institution.institution_id, name: institution.name, today, accounts: practiceAccountsOf(people, facts, today) };
    } finally {
      await db.end();
    }
  });
}
