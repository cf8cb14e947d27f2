import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { checkYear, yearKey } from '../keys';
import { Branch, Department } from '@tongxin/directory';
import { canSeeBranchFindings, canSeeDepartmentFindings, canSeeFinding } from './finding.policy';
import type { FindingRow } from './finding.query';
import { FindingSummary } from './finding.schema';
import { countFindings, rectificationStatus } from './rectification';

/** Counts and list are of the same findings: those that the viewer may see. */
async function summarise(rows: readonly FindingRow[], ctx: Context): Promise<FindingSummary> {
  const who = await ctx.standing();
  const list = rows.filter((row) => canSeeFinding(who, row));
  return { ...countFindings(list.map((row) => row.rectification && rectificationStatus(row.rectification, ctx.today()))), list };
}

@Resolver(() => Department)
export class DepartmentFindingsResolver {
  @FieldResolver(() => FindingSummary, {
    nullable: true,
    description: '该部门一年的督查问题(部门负责人、对口支部支委、机关党委、纪检、校(院)领导),不可见为空 · a year’s findings of the unit, restricted; null when hidden',
  })
  async findings(@Root() department: Department, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<FindingSummary | null> {
    checkYear(year);
    const who = await ctx.standing();
    if (!who) return null;
    const branch = await ctx.load.branchOfDepartment.load(department.id);
    if (!canSeeDepartmentFindings(who, { id: department.id, branchId: branch?.branchId ?? null })) return null;
    await ctx.requireFresh();
    return summarise(await ctx.load.findingsOfDepartment.load(yearKey(department.id, year)), ctx);
  }
}

@Resolver(() => Branch)
export class BranchFindingsResolver {
  @FieldResolver(() => FindingSummary, {
    nullable: true,
    description: '对口部门一年的督查问题,按发现当日的对口支部(支委、机关党委、纪检、校(院)领导),不可见为空 · a year’s findings of the branch’s units on the day found, restricted',
  })
  async findings(@Root() branch: Branch, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<FindingSummary | null> {
    checkYear(year);
    if (!canSeeBranchFindings(await ctx.standing(), branch)) return null;
    await ctx.requireFresh();
    return summarise(await ctx.load.findingsOfBranch.load(yearKey(branch.id, year)), ctx);
  }
}
