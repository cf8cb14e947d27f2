import { userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { representativeRefusals } from '../refusals';
import { visibleBranch } from './branch.resolver';
import { NameRepresentativeInput, NameRepresentativePayload } from './representatives.schema';
import { nameRepresentative } from './representatives.service';

@Resolver()
export class RepresentativesResolver {
  @Mutation(() => NameRepresentativePayload, { description: '推选党员代表(支部委员会、机关党委) · name a representative; the branch’s committee, party affairs' })
  async nameRepresentative(
    @Arg('input', () => NameRepresentativeInput, { description: '内容 · input' }) input: NameRepresentativeInput,
    @Ctx() ctx: Context,
  ): Promise<NameRepresentativePayload> {
    const outcome = await nameRepresentative(ctx, input);
    return { branch: outcome.ok ? await visibleBranch(outcome.value, ctx) : null, userErrors: userErrorsOf(outcome, representativeRefusals) };
  }
}
