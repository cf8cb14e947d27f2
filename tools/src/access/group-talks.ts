import type { Caller, House } from '../journey/house';
import { accounts, type Account, type Owner } from './expectation';

type Signed = Exclude<Caller, null>;
export type Of = (account: Account) => Readonly<Partial<Record<Owner, string>>>;

/** A day of its own for each offer and invitation: of the same to the same one is open a day. */
let offers = 0;
export const nextDay = (): string => new Date(Date.UTC(2026, 11, 2 + offers++)).toISOString().slice(0, 10);

/** Somebody invites these people. @returns the group talk's id */
export async function groupTalkOf(house: House, host: Signed, inviteeIds: readonly string[]): Promise<string> {
  const { made } = await house.ask<{ made: { groupTalk: { id: string } } }>(host, 'mutation ($input: PlanGroupTalkInput!) { made: planGroupTalk(input: $input) { groupTalk { id } } }', {
    input: { inviteeIds, plannedOn: nextDay(), plannedAt: '15:30', place: '三楼会议室' },
  });
  return made.groupTalk.id;
}

/** Whom the objects of the table are made among. */
export interface People {
  readonly colleague: (staffNo: string) => { readonly institutionId: string; readonly personId: string };
  readonly foreigner: (staffNo: string) => { readonly institutionId: string; readonly personId: string };
  readonly personOf: (account: Account) => string | null;
}

/** Own: what the account hosts, and, apart, what it is invited to and has answered; another: one among colleagues; foreign: one of another institution. */
export async function groupTalksOf(house: House, { colleague, foreigner, personOf }: People): Promise<{ hosted: Of; invitedTo: Of }> {
  const two = ['P0067', 'P0068'].map((staffNo) => colleague(staffNo).personId);
  const serving = accounts.slice(0, 7);
  const hosted = new Map<Account, string>();
  for (const account of serving) hosted.set(account, await groupTalkOf(house, account, two));
  const everybodys = await groupTalkOf(house, colleague('P0069'), serving.map((account) => personOf(account) ?? ''));
  for (const account of serving) await house.ask(account, 'mutation ($input: AnswerGroupTalkInput!) { answerGroupTalk(input: $input) { userErrors { code } } }', { input: { groupTalkId: everybodys, answer: 'COMING' } });
  const others = { another: await groupTalkOf(house, colleague('P0066'), two), foreign: await groupTalkOf(house, foreigner('P0013'), ['P0001', 'P0002'].map((staffNo) => foreigner(staffNo).personId)) };
  return {
    hosted: (account) => ({ ...others, ...(hosted.has(account) && { own: hosted.get(account) }) }),
    invitedTo: (account) => ({ ...others, ...(serving.includes(account) && { own: everybodys }) }),
  };
}
