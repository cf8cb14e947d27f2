import { requireViewer } from '@tongxin/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { officesOf, visiblePerson } from '../people/person.resolver';
import { Person } from '../people/person.schema';
import { Office } from '../roles/role-assignment.schema';
import { Institution, Me } from './institution.schema';

@Resolver(() => Institution)
export class InstitutionResolver {
  /** The name of one's own institution is no secret to anyone who is signed in, administrators included. */
  @Query(() => Institution, { nullable: true, description: '本单位 · one’s own institution' })
  async institution(@Ctx() ctx: Context): Promise<Institution | null> {
    const { institutionId } = requireViewer(ctx);
    const [row] = await ctx.db.query<Omit<Institution, 'today'>>(`select id, name, practice from app.institution where institution_id = $1`, [institutionId]);
    return row ? { ...row, today: ctx.today() } : null;
  }
}

@Resolver(() => Me)
export class MeResolver {
  @Query(() => Me, { description: '当前登录者 · the viewer' })
  me(@Ctx() ctx: Context): Me {
    return { personId: requireViewer(ctx).personId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '本人;管理员账号不是教职工 · the person; null for administrators' })
  person(@Root() me: Me, @Ctx() ctx: Context): Promise<Person | null> | null {
    return me.personId ? visiblePerson(me.personId, ctx) : null;
  }

  @FieldResolver(() => [Office], { description: '今天所任办事机构职责 · offices held today' })
  offices(@Ctx() ctx: Context): Promise<Office[]> {
    return officesOf(ctx);
  }
}
