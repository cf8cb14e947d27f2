import { DayScalar, requireViewer } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Branch } from '../branches/branch.schema';
import type { Context } from '../context';
import { datedKey } from '../loaders';
import { Person } from '../people/person.schema';
import { visiblePerson } from '../people/person.resolver';
import type { RoleKind } from '../roles/role-assignment.query';
import { canSeeDepartments } from './department.policy';
import { listDepartments } from './department.query';
import { Department } from './department.schema';

export const visibleDepartment = async (id: string, day: string, ctx: Context): Promise<Department | null> =>
  canSeeDepartments(await ctx.standing()) ? ctx.load.department.load(datedKey(id, day)) : null;

/** Of another service's record: also a unit that has ended, as it stood on its last day. */
export const namedDepartment = async (id: string, ctx: Context): Promise<Department | null> => (canSeeDepartments(await ctx.standing()) ? ctx.load.namedDepartment.load(id) : null);

async function holder(department: Department, kind: RoleKind, ctx: Context): Promise<Person | null> {
  const roles = await ctx.load.rolesInDepartment.load(datedKey(department.id, department.asOf));
  const role = roles.find((r) => r.kind === kind);
  return role ? visiblePerson(role.personId, ctx) : null;
}

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => [Department], { description: '机关单位,可查任意一天 · the units on any day' })
  async departments(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<Department[]> {
    const { institutionId } = requireViewer(ctx);
    return canSeeDepartments(await ctx.standing()) ? listDepartments(ctx.db, institutionId, asOf ?? ctx.today()) : [];
  }

  @Query(() => Department, { nullable: true, description: '查一个部门;不可见与不存在都为空 · one unit, null when absent or hidden' })
  department(
    @Arg('id', () => ID, { description: '编号 · id' }) id: string,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '哪一天,默认今天 · which day, default today' }) asOf?: string,
  ): Promise<Department | null> {
    return visibleDepartment(id, asOf ?? ctx.today(), ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: '负责人;空缺为空 · head, null = vacant' })
  head(@Root() department: Department, @Ctx() ctx: Context): Promise<Person | null> {
    return holder(department, 'HEAD', ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: '分管校(院)领导 · supervising leader' })
  supervisingLeader(@Root() department: Department, @Ctx() ctx: Context): Promise<Person | null> {
    return holder(department, 'SUPERVISING_LEADER', ctx);
  }

  @FieldResolver(() => Department, { nullable: true, description: '上级部门 · parent unit' })
  parent(@Root() department: Department, @Ctx() ctx: Context): Promise<Department | null> | null {
    return department.parentId ? visibleDepartment(department.parentId, department.asOf, ctx) : null;
  }

  @FieldResolver(() => Branch, { nullable: true, description: '对口党支部 · its branch' })
  branch(@Root() department: Department, @Ctx() ctx: Context): Promise<Branch | null> | null {
    return department.branchId ? ctx.load.branch.load(department.branchId) : null;
  }
}
