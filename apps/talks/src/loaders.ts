import { holdsOn } from '@tongxin/calendar';
import { loadFacts } from '@tongxin/directory';
import type { Fact } from '@tongxin/event-contracts';
import { listLoader, rowLoader, type BaseContext } from '@tongxin/subgraph';
import { placesFrom, type Place } from './coverage/board';
import { inServiceOn, loadYear, yearWithoutTalks, type YearOfTalks } from './coverage/coverage.query';
import { talksOfYears } from './campaigns/campaign.query';
import { fetchGroupTalks, type GroupTalkRow } from './group-talks/group-talk.query';
import { keptSince, type HomeVisit } from './home-visits/home-visit';
import { fetchVisits } from './home-visits/home-visit.query';
import type { SealedNote } from './notes/note';
import { fetchActions, fetchNotes, type NoteOfTalk } from './notes/note.query';
import { fetchPublicHalves, type PublicHalf } from './sealing-keys/sealing-key.query';
import { fetchSteps, type MatterStepRow } from './matters/matter-step.query';
import { fetchMatters, fetchRaised, type MatterRow } from './matters/matter.query';
import type { OwnRequest } from './my-thread/thread';
import { fetchOwnRequests, fetchRequestsOfTalks } from './my-thread/thread.query';
import { hostsBookedBy } from './open-hours/open-hour.query';
import { whyDuties } from './must-talks/why';
import { dutyFacts, loadRules } from './must-talks/recompute-duties';
import { isYearKept } from './retention/retention';
import { fetchRequests, type RequestRow } from './talk-requests/talk-request.query';
import type { Talk } from './talks/talk';
import { fetchTalks } from './talks/talk.query';
import { fetchSources, type Source } from './work-items/work-item.query';

interface Why {
  key: 'duties';
  factsOf: ReturnType<typeof whyDuties>;
  scopes: ReadonlyMap<string, string>;
}

/** Per-request memory: a year is loaded once however many fields ask. */
export function createLoaders({ db, viewer, today }: BaseContext) {
  const tenant = viewer?.institutionId ?? '00000000-0000-0000-0000-000000000000';
  return {
    year: rowLoader<number, YearOfTalks>((years) => Promise.all(years.map((year) => (isYearKept(year, today()) ? loadYear(db, tenant, year) : yearWithoutTalks(year)))), (row) => row.year),
    /** Talks that the viewer takes part in. */
    talk: rowLoader<string, Talk>((ids) => fetchTalks(db, tenant, ids, viewer?.personId ?? null), (row) => row.id),
    /** Requests that the viewer asked, or is asked by name. */
    talkRequest: rowLoader<string, RequestRow>((ids) => fetchRequests(db, tenant, ids, viewer?.personId ?? null, today()), (row) => row.id),
    /** What items of the viewer's own inbox stand for. */
    workItemSource: rowLoader<string, Source>((ids) => fetchSources(db, tenant, ids, viewer?.personId ?? null), (row) => row.id),
    /** What such an item may be, one at a time: matters raised or to be answered, group talks, visits at home, actions to be done by the viewer. */
    matter: rowLoader<string, MatterRow>((ids) => fetchMatters(db, tenant, ids, viewer?.personId ?? null, today()), (row) => row.id),
    groupTalk: rowLoader<string, GroupTalkRow>((ids) => fetchGroupTalks(db, tenant, ids, viewer?.personId ?? null), (row) => row.id),
    homeVisit: rowLoader<string, HomeVisit>((ids) => fetchVisits(db, tenant, ids, viewer?.personId ?? null, keptSince(today())), (row) => row.id),
    action: rowLoader<string, SealedNote>((ids) => fetchActions(db, tenant, ids, viewer?.personId ?? null), (row) => row.id),
    /** Talks held in, planned or offered for a year, for totals of the whole institution. */
    talksOfYear: rowLoader<number, { year: number; talks: Talk[] }>(async (years) => {
      const talks = await talksOfYears(db, tenant, years);
      const isOf = (t: Talk, year: number): boolean => [t.heldOn, t.plannedOn ?? t.offeredOn].some((day) => day?.startsWith(`${year}-`));
      return years.map((year) => ({ year, talks: talks.filter((t) => isOf(t, year)) }));
    }, (row) => row.year),
    /** Sealed notes of talks that the viewer takes part in, what carried over included. */
    notesOf: listLoader<string, NoteOfTalk>((ids) => fetchNotes(db, tenant, ids, viewer?.personId ?? null), (row) => row.ofTalk),
    sealingKey: rowLoader<string, PublicHalf>((people) => fetchPublicHalves(db, tenant, people), (row) => row.personId),
    /** The viewer's own: matters raised, requests made, and those of which a talk came. */
    raisedMatter: rowLoader<string, MatterRow>((ids) => fetchRaised(db, tenant, ids, viewer?.personId ?? null, today()), (row) => row.id),
    ownRequest: rowLoader<string, OwnRequest>((ids) => fetchOwnRequests(db, tenant, viewer?.personId ?? null, today(), ids), (row) => row.id),
    ownRequestOfTalk: rowLoader<string, OwnRequest>((ids) => fetchRequestsOfTalks(db, tenant, viewer?.personId ?? null, today(), ids), (row) => row.talkId ?? ''),
    /** Steps of matters that the viewer may see. */
    matterSteps: listLoader<string, MatterStepRow>((ids) => fetchSteps(db, tenant, ids), (row) => row.matterId),
    /** Hosts with whom the viewer has booked a talk that is still to be held. */
    bookedHost: rowLoader<string, { hostId: string }>((hosts) => hostsBookedBy(db, tenant, viewer?.personId ?? null, hosts, today()), (row) => row.hostId),
    inServiceOn: rowLoader<string, { day: string; ids: Set<string> }>(
      (days) => Promise.all(days.map(async (day) => ({ day, ids: await inServiceOn(db, tenant, day) }))), (row) => row.day),
    /** Who heads and who works where on a day. */
    unitPeople: rowLoader<string, { day: string; facts: Fact[] }>(
      (days) => Promise.all(days.map(async (day) => ({ day, facts: (await loadFacts(db, tenant, ['HEAD_OF', 'STAFF_OF'])).filter((f) => holdsOn(f, day)) }))), (row) => row.day),
    /** Why duties exist: the rules and all facts once, however many duties are asked about. */
    why: rowLoader<'duties', Why>(async () => {
      const [rules, facts] = await Promise.all([loadRules(db, tenant), loadFacts(db, tenant, dutyFacts)]);
      return [{ key: 'duties', factsOf: whyDuties(rules, facts), scopes: new Map(rules.map(({ code, scope }) => [code, scope])) }];
    }, (row) => row.key),
    /** Everybody's unit and branch on a day. */
    placesOn: rowLoader<string, { day: string; of: Map<string, Place> }>(
      (days) => Promise.all(days.map(async (day) => ({ day, of: placesFrom((await loadFacts(db, tenant, ['STAFF_OF', 'MEMBER_OF'])).filter((f) => holdsOn(f, day))) }))), (row) => row.day),
    /** Who is in service, a member, on a committee, on a day. */
    branchPeople: rowLoader<string, { day: string; facts: Fact[] }>(
      (days) => Promise.all(days.map(async (day) => ({ day, facts: await loadFacts(db, tenant, ['IN_SERVICE', 'MEMBER_OF', 'COMMITTEE_OF', 'SECRETARY_OF']) }))), (row) => row.day),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
