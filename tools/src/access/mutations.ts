import { getNamedType, isCompositeType, isObjectType, type GraphQLField } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { House } from '../journey/house';
import { accounts, owners, type Account, type Expectation, type Letter, type Owner } from './expectation';
import { fewAtATime, type Cell } from './gateway-cells';
import { everyField, isThere, nodesAt } from './answers';
import { askedBy, type Ask } from './asking';
import { publishedSchema } from './published-schema';
import { mutationCases } from './mutation-cases';
import type { World } from './world';

/** Types that stand in the answers of mutations alone, each seen in that of one of them. */
const answersOf: Readonly<Record<string, readonly [payload: string, error?: string]>> = {
  appointHead: ['AppointPayload', 'AppointmentUserError'],
  movePerson: ['StaffPayload', 'StaffUserError'],
  nameRepresentative: ['NameRepresentativePayload', 'RepresentativeUserError'],
  proposeHomeVisit: ['HomeVisitPayload', 'HomeVisitUserError'],
  announceTalkAbsence: ['AbsencePayload'],
  // Its payload is that of the one above.
  endTalkAbsence: ['', 'AbsenceUserError'],
  setFamilyLetters: ['FamilyLetterChoicePayload'],
  sendFamilyLetter: ['FamilyLetterPayload', 'FamilyLetterUserError'],
  planGroupTalk: ['GroupTalkPayload', 'GroupTalkUserError'],
  startImport: ['ImportPayload', 'ImportUserError'],
  planTalk: ['TalkPayload', 'TalkUserError'],
  answerTalk: ['AnswerTalkPayload'],
  bookOpenHour: ['OpenHourPayload', 'OpenHourUserError'],
  requestTalk: ['TalkRequestPayload', 'TalkRequestUserError'],
  advanceAction: ['SealedNotePayload', 'SealedNoteUserError'],
  createSealingKey: ['SealingKeyPayload', 'SealingKeyUserError'],
  raiseMatter: ['MatterPayload', 'MatterUserError'],
  putAwayThread: ['ThreadPayload', 'ThreadUserError'],
  amendTalkCampaign: ['TalkCampaignPayload', 'TalkCampaignUserError'],
  deleteReferral: ['CounsellingPayload', 'CounsellingUserError'],
  openCalendarFeed: ['CalendarFeedPayload'],
  // Its payload is that of the one above.
  closeCalendarFeed: ['', 'CalendarFeedUserError'],
  blockAccount: ['AccountPayload', 'AccountUserError'],
  issueInvitations: ['InvitationsPayload', 'InvitationUserError'],
  endSession: ['MyAccountPayload'],
  forgetView: ['SavedViewPayload', 'SavedViewUserError'],
  requestAuditOpening: ['AuditOpeningPayload', 'AuditOpeningUserError'],
};
/** Types below a field of such an answer that stand nowhere else. */
const inAnswers: Readonly<Record<string, readonly [field: string, type: string]>> = { InvitationsPayload: ['invitations', 'AccountInvitation'] };
export const mutationsMeasured: readonly string[] = [...Object.values(answersOf).flatMap((types) => types.filter((type) => type !== undefined)), ...Object.values(inAnswers).map(([, type]) => type)];

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
}

/** Tries every mutation as every account on every object: whoever is expected to be refused first, so that nothing has changed for those who follow. */
export async function mutationCells(house: House, world: World, expectations: readonly Expectation[]): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const { name, make } of mutationCases) {
    const line = expectations.find(({ type, field }) => type === 'Mutation' && field === name);
    if (!line) continue;
    const mutation = await make(house, world);
    const attempts = (account: Account) => owners.flatMap((owner) => {
      const id = mutation.object(account, owner);
      if (id === undefined) return [];
      const attempt: Attempt = { name, account, owner, input: mutation.input(id, account, owner), absent: mutation.input(randomUUID(), account, owner) };
      return [() => tryOut(house, world, attempt, line, expectations)];
    });
    const [accepted, refused] = [true, false].map((wanted) => accounts.filter((account) => owners.some((owner) => line.cells[account][owner] === 'v') === wanted));
    cells.push(...(await fewAtATime((refused ?? []).flatMap(attempts))), ...(await fewAtATime((accepted ?? []).flatMap(attempts), 1)));
  }
  return cells;
}

interface Attempt {
  readonly name: string;
  readonly account: Account;
  readonly owner: Owner;
  readonly input: object;
  readonly absent: object;
}

async function tryOut(house: House, world: World, { name, account, owner, input, absent }: Attempt, line: Expectation, expectations: readonly Expectation[]): Promise<Cell[]> {
  const request = requestFor(name);
  const { ask } = askedBy(house, world, account, name);
  const answer = await ask(request, { input });
  const payload = payloadIn(answer, name);
  const refused = (payload?.userErrors.length ?? 0) > 0;
  const codes = (of: typeof answer) => JSON.stringify([of.errors?.map(({ extensions }) => extensions?.code), payloadIn(of, name)?.userErrors]);
  const note = codes(answer);
  const unlike = owner === 'foreign' && codes(await ask(request, { input: absent })) !== note;
  const letter: Letter = unlike ? 'n' : payload && !refused ? 'v' : 'f';
  const [payloadType, errorType] = answersOf[name] ?? [];
  const inner = inAnswers[payloadType ?? ''];
  const below = (type: string | undefined, nodes: readonly unknown[]) =>
    expectations.filter((each) => each.type === type).map((each): Cell => ({
      line: each, account, owner, note, letter: nodes.some((node) => isThere((node as Record<string, unknown>)[each.field])) ? 'v' : 'n',
    }));
  return [
    { line, account, owner, letter, note: unlike ? `${note}, unlike an absent one` : note },
    ...below(payloadType, payload ? [payload] : []),
    ...below(inner?.[1], nodesAt(payload, [inner?.[0] ?? ''])),
    ...below(errorType, payload?.userErrors ?? []),
  ];
}

const payloadIn = ({ data }: Awaited<ReturnType<Ask>>, name: string): Payload | null => (data?.[name] ?? null) as Payload | null;

function requestFor(name: string): string {
  const field = publishedSchema().getMutationType()?.getFields()[name];
  const input = field?.args[0];
  if (!field || !input) throw new Error(`${name} is no mutation with an input`);
  const payload = publishedSchema().getType(String(field.type).replace(/!/g, ''));
  const [list, type] = inAnswers[isObjectType(payload) ? payload.name : ''] ?? [];
  const nested = publishedSchema().getType(type ?? '');
  const selected = ({ name: each, type: of }: GraphQLField<unknown, unknown>): string =>
    isObjectType(nested) && each === list ? `${each} { ${everyField(nested)} }` : isCompositeType(getNamedType(of)) ? `${each} { __typename }` : each;
  const object = isObjectType(payload) ? Object.values(payload.getFields()).filter((each) => each.name !== 'userErrors').map(selected).join(' ') : '';
  return `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { ${object} userErrors { code message hint path } } }`;
}
