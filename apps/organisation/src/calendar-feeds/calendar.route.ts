import { dayIn } from '@tongxin/calendar';
import { RequestDatabase } from '@tongxin/database';
import { requireCaller, type ServiceRuntime } from '@tongxin/subgraph';
import type { FastifyInstance } from 'fastify';
import { standingOfViewer } from '../standing';
import { calendarOf } from './calendar';
import { canHaveCalendarFeed } from './calendar-feed.policy';
import { daysOfFeed, personOfFeed } from './calendar-feed.query';
import { feedDigest, isFeedSecret } from './feed-secret';

const secretOf = (body: unknown): unknown => (typeof body === 'object' && body !== null && 'secret' in body ? body.secret : null);

/**
 * `POST /internal/calendar { secret }`: the calendar behind an address, for the gateway's service token alone, which names the institution. An address that is unknown,
 * closed, replaced, or of somebody who has left is 404 alike.
 */
export function calendarRoute(app: FastifyInstance, runtime: ServiceRuntime, now: () => Date): void {
  app.post('/internal/calendar', async (request, reply) => {
    const { institutionId } = await requireCaller(runtime, request, 'gateway');
    const secret = secretOf(request.body);
    const today = runtime.pinnedToday ?? dayIn(now());
    const db = new RequestDatabase(runtime.dataSource, institutionId);
    try {
      const personId = isFeedSecret(secret) ? await personOfFeed(db, institutionId, feedDigest(secret)) : null;
      const who = await standingOfViewer(db, personId === null ? null : { institutionId, personId, administrator: null }, today);
      if (!who || !canHaveCalendarFeed(who)) return reply.callNotFound();
      return await reply.type('text/calendar; charset=utf-8').send(calendarOf(await daysOfFeed(db, institutionId, who.personId, today), now()));
    } finally {
      await db.close();
    }
  });
}
