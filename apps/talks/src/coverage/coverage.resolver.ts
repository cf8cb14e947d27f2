import { showable, suppress } from '@tongxin/anonymity';
import { checkFirst, DayScalar, decodeCursor, pageOf, requestError, requireViewer, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { DutyStatus, TalkDuty, TalkDutyConnection } from '../must-talks/must-talk.schema';
import { Branch, Department, Person } from '@tongxin/directory';
import { answersFor, byUrgency, isLate } from '../must-talks/deadline';
import { canSeeDuty } from '../talks/talk.policy';
import { nowhere, type Place } from './board';
import type { Coverage } from './coverage';
import { canSeeBranchCoverage, canSeeCoverage, canSeeExactCoverage, canSeeTalkerTotals, canSeeUnitCoverage } from './coverage.policy';
import { answeredBy, coverageOn, dutyStatesOn, yearWhileNotKept, type DutyOnDay } from './coverage.query';
import { DutyTotals, TalkCoverage, UnitCoverage } from './coverage.schema';
import { dayShown, dayWithin, knownBy } from './day-shown';

const asOfArg = { nullable: true, description: '截至哪一天,默认今天,至多年度最后一天 · as of, default today' };
const yearArg = { description: '年度 · year' };

export const checkYear = (year: number): number => {
  if (year < 2000 || year > 2100) throw requestError('BAD_USER_INPUT', '年度应在 2000 到 2100 之间');
  return year;
};

/** Duties on a day, each with its state, of today or as of the last month that is over; loads the year once a request. */
async function dutiesOn(ctx: Context, year: number, day: string, exact = true): Promise<DutyOnDay[]> {
  const loaded = await ctx.load.year.load(checkYear(year));
  return loaded ? dutyStatesOn(loaded, day, knownBy(ctx.today(), exact, day)) : [];
}

/** Duties that this person answers for, late ones among them. */
async function dutiesOf(ctx: Context, personId: string, year: number): Promise<DutyOnDay[]> {
  const today = ctx.today();
  const [loaded, inService] = await Promise.all([ctx.load.year.load(checkYear(year)), ctx.load.inServiceOn.load(today)]);
  return loaded && inService ? answeredBy(personId, loaded, inService.ids, dayWithin(year, null, today), today) : [];
}

/** Totals, exact for those who may see them, else under the small-number rule. */
const totals = (duties: readonly DutyOnDay[], asOf: string, exact: boolean): DutyTotals => {
  const met = duties.filter((d) => d.met).length;
  return { asOf, due: duties.length, met: exact || showable({ part: met, whole: duties.length }) ? met : null };
};

export const asDuty = (duty: DutyOnDay, year: number): TalkDuty => ({
  id: duty.id,
  ruleCode: duty.ruleCode,
  year,
  talker: { id: duty.talkerId },
  talkee: { id: duty.talkeeId },
  mutual: duty.mutual,
  status: duty.met ? DutyStatus.MET : DutyStatus.OPEN,
  windows: duty.windows,
});

/** A duty by id, for those who may see it, or null; `_entities` asks it. */
export async function visibleDuty(id: string, ctx: Context): Promise<TalkDuty | null> {
  const { viewer } = ctx;
  if (!viewer) return null;
  const [row] = await ctx.db.query<{ year: number }>(`select year from app.talk_duty where institution_id = $1 and id::text = $2`, [viewer.institutionId, id]);
  const year = row?.year ?? yearWhileNotKept(id);
  if (year === null) return null;
  const who = await ctx.standing();
  const due = await dutiesOn(ctx, year, dayWithin(year, null, ctx.today()));
  const duty = [...due, ...(who ? await dutiesOf(ctx, who.personId, year) : [])].find((d) => d.id === id);
  if (!duty || !canSeeDuty(who, duty)) return null;
  await ctx.requireFresh();
  ctx.reads.read('TalkDuty', id, [duty.talkerId, duty.talkeeId]);
  return asDuty(duty, year);
}

function shown(c: Coverage, exact: boolean, year: number, asOf: string): TalkCoverage {
  if (exact) return { ...c, year, asOf, suppressed: false };
  const rules = suppress(c.rules.map((r) => ({ part: r.met, whole: r.due })), { part: c.met, whole: c.due });
  const pairs = showable({ part: c.distinctPairsMet, whole: c.distinctPairs }) ? c.distinctPairsMet : null;
  const reached = showable({ part: c.peopleReached, whole: c.people }) ? c.peopleReached : null;
  return {
    ...c, year, asOf,
    rules: c.rules.map((r, i) => ({ code: r.code, due: r.due, met: rules.cells[i] ?? null })),
    met: rules.total,
    distinctPairsMet: pairs,
    peopleReached: reached,
    suppressed: rules.cells.includes(null) || rules.total === null || pairs === null || reached === null,
  };
}

@Resolver()
export class CoverageResolver {
  @Query(() => TalkCoverage, { nullable: true, description: '谈话覆盖:可查任意一天;看不到确切数字的,按已过去的月末 · must-talk coverage on any day; by the ends of past months for whoever sees no exact figures (T-03)' })
  async talkCoverage(@Arg('year', () => Int, yearArg) year: number, @Ctx() ctx: Context, @Arg('asOf', () => DayScalar, asOfArg) asOf?: string): Promise<TalkCoverage | null> {
    requireViewer(ctx);
    const who = await ctx.standing();
    if (!canSeeCoverage(who)) return null;
    await ctx.requireFresh();
    const exact = canSeeExactCoverage(who);
    const day = dayShown(checkYear(year), asOf, ctx.today(), exact);
    const [loaded, inService] = await Promise.all([ctx.load.year.load(year), ctx.load.inServiceOn.load(day)]);
    return loaded && inService ? shown(coverageOn(loaded, inService.ids, day, knownBy(ctx.today(), exact, day)), exact, year, day) : null;
  }

  @Query(() => TalkDutyConnection, { nullable: true, description: '谈话责任清单(校(院)领导、组织人事处、机关党委) · duties, restricted' })
  async talkDuties(
    @Arg('year', () => Int, yearArg) year: number,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
    @Arg('status', () => DutyStatus, { nullable: true, description: '只看某一状态 · only this status' }) status?: DutyStatus,
    @Arg('ruleCode', () => String, { nullable: true, description: '只看某一规则 · only this rule' }) ruleCode?: string,
    @Arg('asOf', () => DayScalar, asOfArg) asOf?: string,
    @Arg('unitId', () => ID, { nullable: true, description: '只看当日在某部门的谈话对象 · only talkees of this unit on the day' }) unitId?: string,
    @Arg('branchId', () => ID, { nullable: true, description: '只看当日在某支部的谈话对象 · only talkees of this branch on the day' }) branchId?: string,
  ): Promise<ConnectionShape<TalkDuty> | null> {
    requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who || !canSeeExactCoverage(who)) return null;
    await ctx.requireFresh();
    const day = dayWithin(year, asOf, ctx.today());
    const places = unitId || branchId ? await ctx.load.placesOn.load(day) : null;
    const isThere = ({ unitId: unit, branchId: branch }: Place): boolean => (!unitId || unit === unitId.toLowerCase()) && (!branchId || branch === branchId.toLowerCase());
    // The viewer's own come first, the late ones before all (O-16, X-12).
    const place = (d: DutyOnDay): string => (!answersFor(who.personId, d) ? '2' : isLate(d, ctx.today()) ? '0' : '1');
    const key = (d: DutyOnDay): [string, string, string] => [place(d), d.ruleCode, d.id];
    const all = (await dutiesOn(ctx, year, day))
      .filter((d) => isThere(places?.of.get(d.talkeeId) ?? nowhere) && (!status || d.met === (status === DutyStatus.MET)) && (!ruleCode || d.ruleCode === ruleCode))
      .sort((a, b) => (key(a).join('') < key(b).join('') ? -1 : 1));
    const from = after ? decodeCursor(after, 3).join('') : '';
    const page = pageOf(all.filter((d) => key(d).join('') > from).slice(0, first + 1), first, key);
    for (const duty of page.nodes) ctx.reads.read('TalkDuty', duty.id, [duty.talkerId, duty.talkeeId]);
    return { ...page, nodes: page.nodes.map((d) => asDuty(d, year)), totalCount: async () => all.length };
  }

  @Query(() => [TalkDuty], { description: '我负责的谈话:逾期的在前,其余按期限先后 · duties the viewer answers for, late ones first, then by their end; those whose days are over without a talk among them (T-10, O-16)' })
  async myTalkDuties(@Arg('year', () => Int, yearArg) year: number, @Ctx() ctx: Context): Promise<TalkDuty[]> {
    requireViewer(ctx);
    const who = await ctx.standing();
    if (!who) return [];
    await ctx.requireFresh();
    const duties = await dutiesOf(ctx, who.personId, year);
    return byUrgency(duties.filter((d) => canSeeDuty(who, d)), ctx.today()).map((d) => asDuty(d, year));
  }
}

@Resolver(() => Person)
export class PersonCoverageResolver {
  @FieldResolver(() => DutyTotals, { nullable: true, description: '本人负责的谈话:应谈与已谈(本人、校(院)领导可见) · duties this person answers for (T-10)' })
  async talkDuties(@Root() person: Person, @Arg('year', () => Int, yearArg) year: number, @Ctx() ctx: Context): Promise<DutyTotals | null> {
    if (!canSeeTalkerTotals(await ctx.standing(), person)) return null;
    await ctx.requireFresh();
    const day = dayShown(year, undefined, ctx.today(), true);
    const duties = await dutiesOn(ctx, year, day);
    ctx.reads.read('TalkDutyTotals', person.id, person.id);
    return totals(duties.filter((d) => answersFor(person.id, d)), day, true);
  }
}

@Resolver(() => Branch)
export class BranchCoverageResolver {
  /** A duty belongs to the talkee's branch, to both in a mutual rule. */
  @FieldResolver(() => DutyTotals, { nullable: true, description: '本支部人员的谈话覆盖 · coverage of the branch’s people' })
  async talkCoverage(@Root() branch: Branch, @Arg('year', () => Int, yearArg) year: number, @Ctx() ctx: Context): Promise<DutyTotals | null> {
    const who = await ctx.standing();
    if (!canSeeBranchCoverage(who, branch)) return null;
    await ctx.requireFresh();
    const exact = canSeeExactCoverage(who);
    const day = dayShown(year, undefined, ctx.today(), exact);
    const [duties, places] = await Promise.all([dutiesOn(ctx, year, day, exact), ctx.load.placesOn.load(day)]);
    const concerned = (d: DutyOnDay) => (d.mutual ? [d.talkeeId, d.talkerId] : [d.talkeeId]);
    return totals(duties.filter((d) => concerned(d).some((id) => places?.of.get(id)?.branchId === branch.id)), day, exact);
  }
}

@Resolver(() => Department)
export class DepartmentCoverageResolver {
  @FieldResolver(() => UnitCoverage, { nullable: true, description: '本部门负责人的谈话覆盖 · coverage of the unit’s head' })
  async talkCoverage(@Root() unit: Department, @Arg('year', () => Int, yearArg) year: number, @Ctx() ctx: Context): Promise<UnitCoverage | null> {
    const who = await ctx.standing();
    if (!canSeeUnitCoverage(who, unit)) return null;
    await ctx.requireFresh();
    const exact = canSeeExactCoverage(who) || (who?.headOf.has(unit.id) ?? false);
    const day = dayShown(year, undefined, ctx.today(), exact);
    const facts = await ctx.load.unitPeople.load(day);
    const heads = new Set((facts?.facts ?? []).flatMap((f) => (f.kind === 'HEAD_OF' && f.objectId === unit.id ? [f.subjectId] : [])));
    const staff = new Set((facts?.facts ?? []).flatMap((f) => (f.kind === 'STAFF_OF' && f.objectId === unit.id ? [f.subjectId] : [])));
    const duties = (await dutiesOn(ctx, year, day, exact)).filter((d) => heads.has(d.talkerId) && staff.has(d.talkeeId));
    return { ...totals(duties, day, exact), headVacant: heads.size === 0 };
  }
}
