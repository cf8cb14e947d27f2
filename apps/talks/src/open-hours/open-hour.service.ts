import { timeIn } from '@tongxin/calendar';
import { subjectOf, type Tx } from '@tongxin/database';
import type { Standing } from '@tongxin/event-contracts';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { talkStatus, type Channel, type Talk } from '../talks/talk';
import { findTalk, insertTalk } from '../talks/talk.query';
import { saveChange } from '../talks/talk.service';
import { saveItemsOfTalk } from '../work-items/save-work-items';
import { book, closeHour, offer, talkOf, type Moment, type OpenHour } from './open-hour';
import { canBookOpenHour, canOfferOpenHour, canSeeOpenHour } from './open-hour.policy';
import { findHour, hostsBookedBy, hoursOfHost, insertHour, saveHour, takeTurns, type OpenHourRow } from './open-hour.query';
import type { OpenHourRefusal } from './open-hour.refusals';

interface Input {
  idempotencyKey?: string | null;
}
type Result = Promise<Outcome<string, OpenHourRefusal>>;

export const momentOf = (ctx: Context): Moment => ({ day: ctx.today(), time: timeIn(ctx.now()) });

export interface OfferOpenHourInput extends Input {
  day: string;
  startsAt: string;
  endsAt: string;
  channel: Channel;
  place?: string | null;
}

/** 开放时间: the viewer keeps an hour for whoever wishes to talk. */
export async function offerOpenHour(ctx: Context, input: OfferOpenHourInput): Result {
  const who = await ctx.standing();
  if (!who || !canOfferOpenHour(who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<OpenHourRefusal>(ctx, 'offerOpenHour', input, async (tx, { institutionId }) => {
    await takeTurns(tx, institutionId);
    const { day, startsAt, endsAt, channel } = input;
    const hour: OpenHour = { id: ctx.newId(), hostId: who.personId, day, startsAt, endsAt, channel, place: input.place?.trim() ?? null, closedOn: null, talkId: null };
    const offered = offer(hour, await hoursOfHost(tx, institutionId, who.personId, day), momentOf(ctx));
    if (!offered.ok) return offered;
    await insertHour(tx, institutionId, hour);
    return accept({ id: hour.id, audit: subjectOf('OpenHour', hour.id, who.personId) });
  });
}

export interface OpenHourInput extends Input {
  openHourId: string;
}

/** 预约: the first of the colleagues to book has the hour, and a talk that is agreed. */
export async function bookOpenHour(ctx: Context, input: OpenHourInput): Result {
  if (!canBookOpenHour(await ctx.standing())) throw requestError('FORBIDDEN');
  return change(ctx, 'bookOpenHour', input, async (tx, institutionId, who, hour, talk) => {
    const [already] = await hostsBookedBy(tx, institutionId, who.personId, [hour.hostId], ctx.today());
    const booked = book(hour, talk && talkStatus(talk, ctx.today()), who.personId, already !== undefined, momentOf(ctx));
    if (!booked.ok) return booked;
    const made = talkOf(hour, who.personId, ctx.newId(), ctx.today());
    await insertTalk(tx, institutionId, made);
    await saveItemsOfTalk(tx, ctx, institutionId, null, made);
    await saveHour(tx, institutionId, { ...hour, talkId: made.id });
    return accept(who.personId);
  });
}

/** 关闭: by the host; who had booked sees the talk as cancelled. */
export const closeOpenHour = (ctx: Context, input: OpenHourInput): Result =>
  change(ctx, 'closeOpenHour', input, async (tx, institutionId, who, hour, talk) => {
    const closed = closeHour(hour, talk, who.personId, ctx.today());
    if (!closed.ok) return closed;
    const { hour: after, cancelled } = closed.value;
    await saveHour(tx, institutionId, after);
    if (talk && cancelled) await saveChange(tx, ctx, institutionId, talk, cancelled);
    return accept(cancelled?.talkeeId ?? null);
  });

/** @param decide answers whose booking it was or is */
async function change(
  ctx: Context,
  operation: string,
  input: OpenHourInput,
  decide: (tx: Tx, institutionId: string, who: Standing, hour: OpenHourRow, talk: Talk | null) => Promise<Outcome<string | null, OpenHourRefusal>>,
): Result {
  requireViewer(ctx);
  const who = await ctx.standing();
  await ctx.requireFresh();
  return mutate<OpenHourRefusal>(ctx, operation, input, async (tx, { institutionId }) => {
    await takeTurns(tx, institutionId);
    const hour = who && (await findHour(tx, institutionId, input.openHourId, who, momentOf(ctx)));
    if (!hour || !canSeeOpenHour(who, hour)) return refuse('NOT_FOUND', { path: ['input', 'openHourId'] });
    const talk = hour.talkId === null ? null : await findTalk(tx, institutionId, hour.talkId, who.personId, 'for update');
    const outcome = await decide(tx, institutionId, who, hour, talk);
    if (!outcome.ok) return outcome;
    return accept({ id: hour.id, audit: subjectOf('OpenHour', hour.id, hour.hostId, ...(outcome.value ? [outcome.value] : [])) });
  });
}
