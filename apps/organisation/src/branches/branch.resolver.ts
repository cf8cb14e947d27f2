import { checkFirst, DayScalar, decodeCursor, pageOf, requireViewer, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { datedKey } from '../loaders';
import { visiblePerson } from '../people/person.resolver';
import { Person } from '../people/person.schema';
import { RoleAssignment } from '../roles/role-assignment.schema';
import { canSeeBranches, canSeeMembers, canSeeRepresentatives } from './branch.policy';
import { listBranches } from './branch.query';
import { Branch, BranchGroup, BranchMember, BranchMemberConnection, Representative } from './branch.schema';

export const visibleBranch = async (id: string, ctx: Context): Promise<Branch | null> => (canSeeBranches(await ctx.standing()) ? ctx.load.branch.load(id) : null);

const committeeOf = async (branch: Branch, ctx: Context) =>
  (await ctx.load.rolesInBranch.load(datedKey(branch.id, branch.asOf ?? ctx.today()))).filter((role) => role.kind === 'BRANCH_COMMITTEE');

@Resolver(() => Branch)
export class BranchResolver {
  @Query(() => [Branch], { description: '党支部 · the branches' })
  async branches(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<Branch[]> {
    const { institutionId } = requireViewer(ctx);
    return canSeeBranches(await ctx.standing()) ? listBranches(ctx.db, institutionId, asOf ?? ctx.today()) : [];
  }

  @Query(() => Branch, { nullable: true, description: '查一个支部;不可见与不存在都为空 · one branch, null when absent or hidden' })
  branch(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<Branch | null> {
    return visibleBranch(id, ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: '支部书记 · secretary' })
  async secretary(@Root() branch: Branch, @Ctx() ctx: Context): Promise<Person | null> {
    const secretary = (await committeeOf(branch, ctx)).find((role) => role.title === '书记');
    return secretary ? visiblePerson(secretary.personId, ctx) : null;
  }

  @FieldResolver(() => [RoleAssignment], { description: '支部委员会 · the committee' })
  async committee(@Root() branch: Branch, @Ctx() ctx: Context): Promise<RoleAssignment[]> {
    return (await committeeOf(branch, ctx)) as unknown as RoleAssignment[];
  }

  @FieldResolver(() => Person, { nullable: true, description: '联系点领导 · contact leader (O-18)' })
  contactLeader(@Root() branch: Branch, @Ctx() ctx: Context): Promise<Person | null> | null {
    return branch.contactLeaderId ? visiblePerson(branch.contactLeaderId, ctx) : null;
  }

  @FieldResolver(() => [BranchGroup], { description: '党小组 · groups' })
  groups(@Root() branch: Branch, @Ctx() ctx: Context): Promise<BranchGroup[]> {
    return ctx.load.groupsOfBranch.load(branch.id);
  }

  @FieldResolver(() => BranchMemberConnection, { nullable: true, description: '支部名册(支委、机关党委、组织人事处) · roster, restricted' })
  async members(
    @Root() branch: Branch,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<BranchMember> | null> {
    checkFirst(first);
    if (!canSeeMembers(await ctx.standing(), branch)) return null;
    const all = await ctx.load.membersOfBranch.load(datedKey(branch.id, branch.asOf ?? ctx.today()));
    const [name, id] = after ? decodeCursor(after, 2) : ['', ''];
    const found = all.findIndex((m) => m.name === name && m.personId === id);
    // Whoever stood at the cursor may have left since; the next page is then empty rather than the first again.
    const start = !after ? 0 : found < 0 ? all.length : found + 1;
    const page = pageOf(all.slice(start, start + first + 1), first, (m) => [m.name, m.personId]);
    for (const member of page.nodes) ctx.reads.read('BranchMembership', member.personId, member.personId);
    return { ...page, totalCount: async () => all.length };
  }

  @FieldResolver(() => [Representative], { nullable: true, description: '该年度党员代表 · representatives of a year' })
  async representatives(
    @Root() branch: Branch,
    @Arg('year', () => Int, { description: '年度 · year' }) year: number,
    @Ctx() ctx: Context,
  ): Promise<Representative[] | null> {
    if (!canSeeRepresentatives(await ctx.standing(), branch)) return null;
    const rows = (await ctx.load.representativesOfBranch.load(branch.id)).filter((r) => r.year === year);
    for (const row of rows) ctx.reads.read('Representative', row.id, [row.personId, row.leaderId]);
    return rows;
  }
}

@Resolver(() => BranchMember)
export class BranchMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: '党员 · the member' })
  person(@Root() member: BranchMember, @Ctx() ctx: Context): Promise<Person | null> {
    return visiblePerson(member.personId, ctx);
  }
}

@Resolver(() => BranchGroup)
export class BranchGroupResolver {
  @FieldResolver(() => Person, { nullable: true, description: '组长 · group leader' })
  leader(@Root() group: BranchGroup, @Ctx() ctx: Context): Promise<Person | null> | null {
    return group.leaderId ? visiblePerson(group.leaderId, ctx) : null;
  }
}

@Resolver(() => Representative)
export class RepresentativeResolver {
  @FieldResolver(() => Person, { nullable: true, description: '党员代表 · the representative' })
  person(@Root() row: Representative, @Ctx() ctx: Context): Promise<Person | null> {
    return visiblePerson(row.personId, ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: '对应的班子成员 · the leader concerned' })
  leader(@Root() row: Representative, @Ctx() ctx: Context): Promise<Person | null> {
    return visiblePerson(row.leaderId, ctx);
  }
}
