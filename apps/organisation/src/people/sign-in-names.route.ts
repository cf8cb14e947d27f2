import { RequestDatabase } from '@tongxin/database';
import { requireCaller, routeRefusal, type ServiceRuntime } from '@tongxin/subgraph';
import type { FastifyInstance } from 'fastify';

const most = 1_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The ids of a body `{ personIds }`; null where it is none, or asks for too many. */
function personIdsOf(body: unknown): string[] | null {
  const ids: unknown = typeof body === 'object' && body !== null && 'personIds' in body ? body.personIds : null;
  const all = Array.isArray(ids) && ids.length <= most && ids.every((id) => typeof id === 'string' && uuid.test(id));
  return all ? (ids as string[]) : null;
}

/**
 * `POST /internal/sign-in-names { personIds }` → `[{ personId, staffNo }]`: the staff numbers by which people sign in, for identity's service token alone. People of the
 * token's institution only; one that is not there is left out. At most 1,000 at once.
 */
export function signInNames(app: FastifyInstance, runtime: ServiceRuntime): void {
  app.post('/internal/sign-in-names', async (request) => {
    const { institutionId } = await requireCaller(runtime, request, 'identity');
    const personIds = personIdsOf(request.body);
    if (!personIds) throw routeRefusal(400, 'BAD_USER_INPUT');
    const db = new RequestDatabase(runtime.dataSource, institutionId);
    try {
      return await db.query<{ personId: string; staffNo: string }>(
        `select id as "personId", staff_no as "staffNo" from app.person where institution_id = $1 and id = any($2) order by staff_no`, [institutionId, personIds]);
    } finally {
      await db.close();
    }
  });
}
