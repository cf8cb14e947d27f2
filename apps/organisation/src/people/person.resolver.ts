import { checkFirst, DayScalar, emptyPage, requireViewer, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { datedKey } from '../loaders';
import { Department } from '../departments/department.schema';
import { Office, RoleAssignment, RoleKind } from '../roles/role-assignment.schema';
import { canSeeDutyLists, canSeeEmployment, canSeePartyLife, canSeeStaffDirectory } from './person.policy';
import { countPeople, pageOfPeople, type PersonRow } from './person.query';
import { Employment, PartyLife, Person, PersonConnection } from './person.schema';

/** Lists that duties follow from; the other roles are public inside. */
const dutyLists: readonly string[] = [RoleKind.COUNTY_LEVEL, RoleKind.YOUNG_BACKBONE, RoleKind.PARTY_OFFICER];

/** A person the viewer may know of, or null. */
export const visiblePerson = async (id: string, ctx: Context): Promise<PersonRow | null> =>
  canSeeStaffDirectory(await ctx.standing()) ? ctx.load.person.load(id) : null;

const dayOf = (person: Person, asOf: string | null | undefined, ctx: Context): string => asOf ?? person.asOf ?? ctx.today();

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: '查一位教职工;不可见与不存在都为空 · one person, null when absent or hidden' })
  person(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<Person | null> {
    return visiblePerson(id, ctx);
  }

  @Query(() => PersonConnection, { description: '教职工名录,按姓名 · people by name' })
  async people(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
    @Arg('departmentId', () => ID, { nullable: true, description: '只看该部门 · only this unit' }) departmentId?: string,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<ConnectionShape<Person>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    if (!canSeeStaffDirectory(await ctx.standing())) return emptyPage();
    const day = asOf ?? ctx.today();
    const page = await pageOfPeople(ctx.db, institutionId, day, { first, after, departmentId });
    for (const node of page.nodes) ctx.load.person.prime(node.id, node);
    return { ...page, nodes: page.nodes.map((node) => ({ ...node, asOf: day })), totalCount: () => countPeople(ctx.db, institutionId, day, departmentId ?? null) };
  }

  @FieldResolver(() => Department, { nullable: true, description: '所在部门 · unit on the day' })
  async department(
    @Root() person: Person,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<Department | null> {
    const day = dayOf(person, asOf, ctx);
    const appointment = await ctx.load.appointmentOf.load(datedKey(person.id, day));
    return appointment?.departmentId ? ctx.load.department.load(datedKey(appointment.departmentId, day)) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: '职务 · title of the post' })
  async title(
    @Root() person: Person,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<string | null> {
    return (await ctx.load.appointmentOf.load(datedKey(person.id, dayOf(person, asOf, ctx))))?.title ?? null;
  }

  @FieldResolver(() => Boolean, { description: '是否在职 · in service' })
  async inService(
    @Root() person: Person,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<boolean> {
    return (await ctx.load.appointmentOf.load(datedKey(person.id, dayOf(person, asOf, ctx))))?.inService ?? false;
  }

  @FieldResolver(() => Employment, { nullable: true, description: '人事信息 · employment facts, for the person and HR' })
  async employment(
    @Root() person: Person,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<Employment | null> {
    if (!canSeeEmployment(await ctx.standing(), person)) return null;
    const [row, appointment] = await Promise.all([
      ctx.load.person.load(person.id),
      ctx.load.appointmentOf.load(datedKey(person.id, dayOf(person, asOf, ctx))),
    ]);
    return row && appointment ? { ...row, ...appointment } : null;
  }

  @FieldResolver(() => PartyLife, { nullable: true, description: '党员信息 · party life, restricted' })
  async partyLife(
    @Root() person: Person,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<PartyLife | null> {
    const membershipOn = (day: string) => ctx.load.membershipOf.load(datedKey(person.id, day));
    const [now, membership] = await Promise.all([membershipOn(ctx.today()), membershipOn(dayOf(person, asOf, ctx))]);
    // A committee reads of its branch’s members of today, on whichever day: not of whoever once was one.
    if (!canSeePartyLife(await ctx.standing(), { id: person.id, branchId: now?.branchId ?? null })) return null;
    const row = await ctx.load.person.load(person.id);
    if (!row) return null;
    ctx.reads.read('PartyLife', person.id, person.id);
    return { politicalStatus: row.politicalStatus, joinedPartyOn: row.joinedPartyOn, probationary: membership?.probationary ?? null };
  }

  @FieldResolver(() => [RoleAssignment], { description: '任职(限定名单仅本人、组织人事处、机关党委、校(院)领导可见) · roles; duty lists are restricted' })
  async roles(
    @Root() person: Person,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<RoleAssignment[]> {
    const roles = await ctx.load.rolesOfPerson.load(datedKey(person.id, dayOf(person, asOf, ctx)));
    const lists = canSeeDutyLists(await ctx.standing(), person);
    return roles.filter((role) => lists || !dutyLists.includes(role.kind)) as RoleAssignment[];
  }
}

@Resolver(() => RoleAssignment)
export class RoleAssignmentResolver {
  @FieldResolver(() => Person, { nullable: true, description: '任职人 · who holds it' })
  person(@Root() role: RoleAssignment, @Ctx() ctx: Context): Promise<Person | null> {
    return visiblePerson(role.personId, ctx);
  }
}

export const officesOf = async (ctx: Context): Promise<Office[]> => [...((await ctx.standing())?.offices ?? [])] as Office[];
