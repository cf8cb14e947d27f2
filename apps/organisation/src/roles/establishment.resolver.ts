import { requireViewer } from '@tongxin/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { MassOrganisation } from '../branches/branch.schema';
import type { Context } from '../context';
import { datedKey } from '../loaders';
import { canSeeDepartments } from '../departments/department.policy';
import { Post } from '../people/person.schema';
import { RoleAssignment } from './role-assignment.schema';

@Resolver(() => Post)
export class PostResolver {
  @Query(() => [Post], { description: '岗位表 · established posts' })
  async posts(@Ctx() ctx: Context): Promise<Post[]> {
    const { institutionId } = requireViewer(ctx);
    if (!canSeeDepartments(await ctx.standing())) return [];
    return ctx.db.query<Post>(
      `select id, code, name, category, establishment, dual_responsibility as "dualResponsibility", duties from app.post where institution_id = $1 order by code limit 1000`,
      [institutionId],
    );
  }
}

@Resolver(() => MassOrganisation)
export class MassOrganisationResolver {
  @Query(() => [MassOrganisation], { description: '群团组织 · mass organisations' })
  async massOrganisations(@Ctx() ctx: Context): Promise<MassOrganisation[]> {
    const { institutionId } = requireViewer(ctx);
    if (!canSeeDepartments(await ctx.standing())) return [];
    return ctx.db.query<MassOrganisation>(`select id, name from app.mass_organisation where institution_id = $1 order by name limit 200`, [institutionId]);
  }

  @FieldResolver(() => [RoleAssignment], { description: '任职人员 · who holds which office' })
  async officers(@Root() organisation: MassOrganisation, @Ctx() ctx: Context): Promise<RoleAssignment[]> {
    return (await ctx.load.rolesInMassOrganisation.load(datedKey(organisation.id, ctx.today()))) as unknown as RoleAssignment[];
  }
}
