import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Person } from '@tongxin/directory';
import { checkYear, yearKey } from '../ids';
import { canSeeLearningHours } from './hours.policy';
import { HoursCertainty, LearningHours } from './hours.schema';
import { creditedHours, requiredHours, yearUpTo, type HoursRequirement } from './learning-hours';

async function requirementOf(ledger: LearningHours, ctx: Context): Promise<HoursRequirement | null> {
  await ctx.requireFresh();
  const row = await ctx.load.partyStanding.load(yearKey(ledger.personId, ledger.year));
  return requiredHours({ member: row?.member ?? false, onCommittee: row?.onCommittee ?? false });
}

@Resolver(() => Person)
export class PersonHoursResolver {
  @FieldResolver(() => LearningHours, { nullable: true, description: '教育培训学时,仅本人可见 · hours of a year, for the person alone' })
  async learningHours(@Root() person: Person, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<LearningHours | null> {
    checkYear(year);
    if (!canSeeLearningHours(await ctx.standing(), person)) return null;
    const entries = await ctx.load.ledger.load(yearKey(person.id, year));
    return { hours: creditedHours(entries, yearUpTo(year, ctx.today())), personId: person.id, year };
  }
}

@Resolver(() => LearningHours)
export class LearningHoursResolver {
  @FieldResolver(() => Int, { nullable: true, description: '要求学时,无要求为空 · hours required, null = none' })
  async requiredHours(@Root() ledger: LearningHours, @Ctx() ctx: Context): Promise<number | null> {
    return (await requirementOf(ledger, ctx))?.hours ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: '依据 · basis of the requirement' })
  async basis(@Root() ledger: LearningHours, @Ctx() ctx: Context): Promise<string | null> {
    return (await requirementOf(ledger, ctx))?.basis.zh ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: '依据(英文) · basis of the requirement, in English' })
  async basisInEnglish(@Root() ledger: LearningHours, @Ctx() ctx: Context): Promise<string | null> {
    return (await requirementOf(ledger, ctx))?.basis.en ?? null;
  }

  @FieldResolver(() => HoursCertainty, { nullable: true, description: '依据的确定程度 · how sure the basis is' })
  async certainty(@Root() ledger: LearningHours, @Ctx() ctx: Context): Promise<keyof typeof HoursCertainty | null> {
    return (await requirementOf(ledger, ctx))?.certainty ?? null;
  }
}
