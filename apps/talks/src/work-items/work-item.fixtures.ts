import { randomUUID } from 'node:crypto';
import { seal } from '@tongxin/sealing';
import type { PracticeInstitution } from '../practice-institution.fixtures';
import { madeKey, type MadeKey } from '../sealing-keys/sealing-key.fixtures';
import type { Asker, TalksService } from '../talks.fixtures';

export interface Item { itemId: string; personId: string; kind: string; dueOn: string; open: boolean }
export interface ItemEvent { id: number; type: string; entity: string; item: Item }

const inputs: Record<string, string> = {
  planTalk: 'PlanTalkInput', answerTalk: 'AnswerTalkInput', rescheduleTalk: 'RescheduleTalkInput', cancelTalk: 'TalkInput', recordTalk: 'RecordTalkInput', disputeTalk: 'TalkInput', confirmTalk: 'TalkInput',
  requestTalk: 'RequestTalkInput', acceptTalkRequest: 'AcceptTalkRequestInput', yieldTalkRequest: 'TalkRequestInput', redirectTalkRequest: 'RedirectTalkRequestInput', withdrawTalkRequest: 'TalkRequestInput',
  announceTalkAbsence: 'AnnounceAbsenceInput',
  raiseMatter: 'RaiseMatterInput', analyseMatter: 'MatterTextInput', resolveMatter: 'ResolveMatterInput', giveMatterFeedback: 'MatterTextInput', passMatter: 'PassMatterInput', closeMatter: 'CloseMatterInput',
  reopenMatter: 'MatterTextInput', withdrawMatter: 'MatterInput', planGroupTalk: 'PlanGroupTalkInput', answerGroupTalk: 'AnswerGroupTalkInput', rescheduleGroupTalk: 'RescheduleGroupTalkInput',
  cancelGroupTalk: 'GroupTalkInput', recordGroupTalk: 'RecordGroupTalkInput', proposeHomeVisit: 'ProposeHomeVisitInput', answerHomeVisit: 'AnswerHomeVisitInput', cancelHomeVisit: 'HomeVisitInput',
  recordHomeVisit: 'RecordHomeVisitInput', createSealingKey: 'CreateSealingKeyInput', proposeAction: 'ProposeActionInput', advanceAction: 'AdvanceActionInput', removeSealedNote: 'SealedNoteInput',
  writeSealedNote: 'WriteSealedNoteInput', settleAgendaItem: 'SettleAgendaItemInput', offerOpenHour: 'OfferOpenHourInput', bookOpenHour: 'OpenHourInput', takeReferral: 'TakeReferralInput', describeCounselling: 'DescribeCounsellingInput',
};
export const closed = (items: readonly Item[]): Item[] => items.map((item) => ({ ...item, open: false }));
export const nothing = { talk: null, talkRequest: null, matter: null, groupTalk: null, homeVisit: null, action: null };

/** What an institution's people are told of work items, and what they make of them. */
export class Inboxes {
  constructor(private readonly service: TalksService, private readonly practice: PracticeInstitution) {}

  /** What the outbox says of items since an event, in the order of the people. */
  async eventsSince(last: number): Promise<ItemEvent[]> {
    const rows = await this.service.rows<{ id: string; type: string; entity: string; payload: Item }>(
      this.practice, `select id::text, type, entity, payload from ops.outbox where institution_id = $1 and id > $2 order by id`, [last]);
    return rows.map(({ id, payload, ...row }) => ({ ...row, id: Number(id), item: payload }));
  }

  newest = async (): Promise<number> => Math.max(0, ...(await this.eventsSince(0)).map(({ id }) => id));

  async changedBy(work: () => Promise<unknown>): Promise<Item[]> {
    const before = await this.newest();
    await work();
    const events = (await this.eventsSince(before)).filter(({ type }) => type === 'WorkItemChanged');
    for (const { entity, item } of events) expect(entity).toBe(`work-item/${item.itemId}`);
    return events.map(({ item }) => item).toSorted((a, b) => (`${a.personId}${a.kind}` < `${b.personId}${b.kind}` ? -1 : 1));
  }

  /** A mutation that must succeed, with what is selected of its payload. */
  async act<Data>(who: Asker, mutation: string, input: object): Promise<Data> {
    const name = /^\w+/.exec(mutation)?.[0] ?? '';
    const selection = mutation.includes('{') ? mutation : `${mutation}(input: $input) { userErrors { code } }`;
    const { data, errors } = await this.service.ask<Record<string, { userErrors: { code: string }[] } & Data>>(this.practice, who, `mutation ($input: ${inputs[name]}!) { ${selection} }`, { input });
    if (errors || !data[name] || data[name].userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data));
    return data[name];
  }

  /** What a client that has an item from the inbox gets of it. */
  async opened(who: Asker, itemId: string, of = this.practice): Promise<unknown> {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WorkItem { ${Object.keys(nothing).map((field) => `${field} { id }`).join(' ')} } } }`;
    const { data, errors } = await this.service.ask<{ _entities: [unknown] }>(of, who, query, { of: [{ __typename: 'WorkItem', id: itemId }] });
    return errors ? errors.map(({ extensions }) => extensions.code) : data._entities[0];
  }

  sourcesOf = (recordId: string): Promise<unknown[]> => this.service.rows(this.practice, 'select 1 from app.work_item_source where institution_id = $1 and record_id = $2', [recordId]);
}

/** Two people with keys, the first of whom writes for a talk of theirs. */
export class SealingPair {
  private constructor(private readonly inboxes: Inboxes, private readonly practice: PracticeInstitution, private readonly keys: ReadonlyMap<string, MadeKey>) {}

  /** Their keys; made once, they serve in any institution. */
  static async keys(...staffNos: [string, string]): Promise<ReadonlyMap<string, MadeKey>> {
    return new Map(await Promise.all(staffNos.map(async (who) => [who, await madeKey(`passphrase of ${who}`)] as const)));
  }

  static async create(inboxes: Inboxes, practice: PracticeInstitution, keys: ReadonlyMap<string, MadeKey>): Promise<SealingPair> {
    for (const [who, { input }] of keys) await inboxes.act(who, 'createSealingKey', input);
    return new SealingPair(inboxes, practice, keys);
  }

  /** What `owner` is to do by a day, as the first one proposes it. @returns the note's id */
  async proposedAction(talkId: string, owner: string, dueOn: string): Promise<string> {
    const { noteId, envelope } = await this.sealed(talkId, 'action');
    await this.inboxes.act(this.writer, 'proposeAction', { noteId, talkId, ownerId: this.practice.person(owner), dueOn, envelope });
    return noteId;
  }

  async agreedAction(talkId: string, dueOn: string): Promise<string> {
    const noteId = await this.proposedAction(talkId, this.writer, dueOn);
    await this.inboxes.act([...this.keys.keys()][1] ?? '', 'advanceAction', { noteId, seenStatus: 'PROPOSED', version: 1 });
    return noteId;
  }

  async agendaItem(talkId: string): Promise<string> {
    const { noteId, envelope } = await this.sealed(talkId, 'agenda');
    await this.inboxes.act(this.writer, 'writeSealedNote', { noteId, talkId, agenda: true, envelope });
    return noteId;
  }

  private get writer(): string {
    return [...this.keys.keys()][0] ?? '';
  }

  private async sealed(talkId: string, purpose: string): Promise<{ noteId: string; envelope: string }> {
    const noteId = randomUUID();
    const context = { institution: this.practice.id, talk: talkId, author: this.practice.person(this.writer), note: noteId, version: 1, purpose };
    const to = [...this.keys].map(([who, { input }]) => ({ id: this.practice.person(who), publicKey: input.publicKey }));
    return { noteId, envelope: JSON.stringify(await seal('协调周转房', context, to)) };
  }
}
