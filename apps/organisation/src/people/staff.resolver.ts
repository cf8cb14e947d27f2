import type { Outcome } from '@tongxin/outcome';
import { userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { staffRefusals, type RefusalOf } from '../refusals';
import { visiblePerson } from './person.resolver';
import { DesignateBackboneInput, MovePersonInput, RecordDepartureInput, StaffPayload } from './staff.schema';
import { designateBackbone, movePerson, recordDeparture } from './staff.service';

const payload = async (outcome: Outcome<string, RefusalOf<'staff'>>, ctx: Context): Promise<StaffPayload> => ({
  person: outcome.ok ? await visiblePerson(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, staffRefusals),
});

@Resolver()
export class StaffResolver {
  @Mutation(() => StaffPayload, { description: '调动(组织人事处) · move a person to another unit; HR' })
  async movePerson(@Arg('input', () => MovePersonInput, { description: '内容 · input' }) input: MovePersonInput, @Ctx() ctx: Context): Promise<StaffPayload> {
    return payload(await movePerson(ctx, input), ctx);
  }

  @Mutation(() => StaffPayload, { description: '离任(组织人事处) · record a departure; HR' })
  async recordDeparture(@Arg('input', () => RecordDepartureInput, { description: '内容 · input' }) input: RecordDepartureInput, @Ctx() ctx: Context): Promise<StaffPayload> {
    return payload(await recordDeparture(ctx, input), ctx);
  }

  @Mutation(() => StaffPayload, { description: '列入青年骨干名单(组织人事处、机关党委) · designate young backbone; HR, party affairs' })
  async designateBackbone(@Arg('input', () => DesignateBackboneInput, { description: '内容 · input' }) input: DesignateBackboneInput, @Ctx() ctx: Context): Promise<StaffPayload> {
    return payload(await designateBackbone(ctx, input), ctx);
  }
}
