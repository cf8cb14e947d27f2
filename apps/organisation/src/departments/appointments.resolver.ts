import type { Outcome } from '@tongxin/outcome';
import { userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { appointmentRefusals, type RefusalOf } from '../refusals';
import { AppointInput, AppointPayload } from './appointments.schema';
import { appointHead, assignPortfolio } from './appointments.service';
import { visibleDepartment } from './department.resolver';

const payload = async (outcome: Outcome<string, RefusalOf<'appointment'>>, day: string, ctx: Context): Promise<AppointPayload> => ({
  department: outcome.ok ? await visibleDepartment(outcome.value, day, ctx) : null,
  userErrors: userErrorsOf(outcome, appointmentRefusals),
});

@Resolver()
export class AppointmentsResolver {
  @Mutation(() => AppointPayload, { description: '任命部门负责人(组织人事处) · appoint the head of a unit; HR' })
  async appointHead(@Arg('input', () => AppointInput, { description: '内容 · input' }) input: AppointInput, @Ctx() ctx: Context): Promise<AppointPayload> {
    return payload(await appointHead(ctx, input), input.from, ctx);
  }

  @Mutation(() => AppointPayload, { description: '调整分管校(院)领导(组织人事处) · assign a unit to a leader; HR' })
  async assignPortfolio(@Arg('input', () => AppointInput, { description: '内容 · input' }) input: AppointInput, @Ctx() ctx: Context): Promise<AppointPayload> {
    return payload(await assignPortfolio(ctx, input), input.from, ctx);
  }
}
