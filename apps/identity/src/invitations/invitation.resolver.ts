import { Person, referTo } from '@tongxin/directory';
import type { Outcome } from '@tongxin/outcome';
import { userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { invitationRefusals, type RefusalOf } from '../refusals';
import { AccountInvitation, InvitationsPayload, IssueInvitationsInput, ResetAccountInput } from './invitation.schema';
import { invitationsOf, issueInvitations, resetAccount, type Issued } from './staff-invitation.service';

/** Codes come from this call's memory alone: they are stored nowhere, so a repetition cannot show them. */
async function payload(outcome: Outcome<Issued, RefusalOf<'invitation'>>, ctx: Context): Promise<InvitationsPayload> {
  if (!outcome.ok) return { invitations: [], codesShown: false, userErrors: userErrorsOf(outcome, invitationRefusals) };
  const { batchId, issued } = outcome.value;
  const codes = new Map(issued.map((invitation) => [invitation.accountId, invitation]));
  const rows = await invitationsOf(ctx, batchId);
  return {
    invitations: rows.map((row) => ({ ...row, code: codes.get(row.accountId)?.code ?? null, url: codes.get(row.accountId)?.url ?? null })),
    codesShown: issued.length > 0,
    userErrors: [],
  };
}

@Resolver(() => AccountInvitation)
export class InvitationResolver {
  @FieldResolver(() => Person, { description: '受邀人 · who is invited' })
  person(@Root() invitation: AccountInvitation): Person {
    return referTo(invitation.personId);
  }

  @Mutation(() => InvitationsPayload, { description: '签发一次性邀请(组织人事处;安全管理员只限组织人事处的人) · issue one-time invitations; HR, and the security administrator for those of HR' })
  async issueInvitations(@Arg('input', () => IssueInvitationsInput, { description: '内容 · input' }) input: IssueInvitationsInput, @Ctx() ctx: Context): Promise<InvitationsPayload> {
    return payload(await issueInvitations(ctx, input), ctx);
  }

  @Mutation(() => InvitationsPayload, { description: '重置账号(组织人事处;安全管理员只限组织人事处的人) · reset an account; HR, and the security administrator for those of HR' })
  async resetAccount(@Arg('input', () => ResetAccountInput, { description: '内容 · input' }) input: ResetAccountInput, @Ctx() ctx: Context): Promise<InvitationsPayload> {
    return payload(await resetAccount(ctx, input), ctx);
  }
}
