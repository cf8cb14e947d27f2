import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importClient, type ImportClient } from '../import-client';
import type { Caller, House } from '../journey/house';
import { uploadBody } from '../upload-body';
import { openingOf, signInNameOf } from './audit-openings';
import { accounts, type Account, type Owner } from './expectation';
import { groupTalkOf, nextDay } from './group-talks';
import { consentedVisitOf, homeVisitOf } from './home-visits';
import type { Kind } from './reaches';
import { generateKeyPair } from '@tongxin/sealing';
import { randomUUID } from 'node:crypto';
import { wrapsOf, type SealedPeople, type TwoOfATalk } from './sealed';
import { counsellingCard, matterOf, openHourOf, requestOf, type World } from './world';

interface Tried {
  /** The object's id, undefined where the account has none of this kind. */
  readonly object: (account: Account, owner: Owner) => string | undefined;
  /** An input that is accepted from whoever may. */
  readonly input: (id: string, account: Account, owner: Owner) => object;
}

export interface MutationCase {
  readonly name: string;
  readonly make: (house: House, world: World) => Promise<Tried>;
}

const on = (kind: Kind, input: (world: World, id: string, account: Account, owner: Owner) => object) => async (_house: House, world: World): Promise<Tried> => ({
  object: (account, owner) => world.objects(account, kind)[owner],
  input: (id, account, owner) => input(world, id, account, owner),
});

/** In this order: what comes later does not undo what an earlier one needs. Days of people lie ahead, so that everybody keeps the office held today. */
export const mutationCases: readonly MutationCase[] = [
  { name: 'planGroupTalk', make: on('person', (world, invitee) => ({ inviteeIds: [invitee, world.person('P0069')], plannedOn: '2026-12-01' })) },
  { name: 'answerGroupTalk', make: on('invitation', (_world, groupTalkId) => ({ groupTalkId, answer: 'NOT_COMING' })) },
  { name: 'rescheduleGroupTalk', make: onGroupTalks((groupTalkId) => ({ groupTalkId, plannedOn: '2026-12-02' })) },
  { name: 'cancelGroupTalk', make: onGroupTalks((groupTalkId) => ({ groupTalkId })) },
  { name: 'recordGroupTalk', make: onGroupTalks((groupTalkId) => ({ groupTalkId, heldOn: '2026-11-23' })) },
  { name: 'proposeHomeVisit', make: onVisitable },
  { name: 'answerHomeVisit', make: onVisits('to', '2026-12-03', (visitId) => ({ visitId, answer: 'CONSENT' })) },
  { name: 'scheduleHomeVisit', make: onVisits('by', '2026-12-03', (visitId) => ({ visitId, plannedAt: '19:00' })) },
  { name: 'cancelHomeVisit', make: onVisits('by', '2026-12-04', (visitId) => ({ visitId })) },
  { name: 'recordHomeVisit', make: onVisits('by', '2026-11-23', (visitId) => ({ visitId, help: [] })) },
  { name: 'announceTalkAbsence', make: ofTheInstitution(() => ({ firstDay: '2026-12-01', lastDay: '2026-12-02' })) },
  { name: 'endTalkAbsence', make: ofTheInstitution(() => ({})) },
  { name: 'setFamilyLetters', make: ofTheInstitution(() => ({ receive: true })) },
  { name: 'sendFamilyLetter', make: on('department', (_world, unitId) => ({ template: 'FESTIVAL_CARE', unitId })) },
  { name: 'planTalk', make: on('person', (_world, talkeeId) => ({ talkeeId, plannedOn: '2026-12-01' })) },
  { name: 'rescheduleTalk', make: onTalks('offered', (talkId) => ({ talkId, plannedOn: '2026-12-02' })) },
  { name: 'nameTalkTopic', make: onTalks('offered', (talkId) => ({ talkId, topicClass: 'THOUGHTS_GROWTH' })) },
  { name: 'answerTalk', make: onTalks('offered', (talkId, world) => ({ talkId, answer: 'ASK_ANOTHER', chosenId: world.person('P0065') })) },
  { name: 'cancelTalk', make: onTalks('offering', (talkId) => ({ talkId })) },
  { name: 'recordTalk', make: onTalks('offered', (talkId) => ({ talkId, heldOn: '2026-11-20' })) },
  { name: 'disputeTalk', make: onTalks('held', (talkId) => ({ talkId })) },
  { name: 'confirmTalk', make: onTalks('held', (talkId) => ({ talkId })) },
  { name: 'closeTalk', make: onTalks('confirmed', (talkId) => ({ talkId })) },
  { name: 'writeSealedNote', make: onNotes(async (sealed, talk, me) => ({ talkId: talk.talkId, noteId: randomUUID(), envelope: await sealed.envelope(talk, me, randomUUID(), 1, 'note') }), 'talkId') },
  { name: 'proposeAction', make: onNotes(async (sealed, talk, me) => ({ talkId: talk.talkId, noteId: randomUUID(), ownerId: me, dueOn: '2026-12-20', envelope: await sealed.envelope(talk, me, randomUUID(), 1, 'action') }), 'talkId') },
  { name: 'editSealedNote', make: onNotes(async (sealed, talk, me) => ({ noteId: await sealed.written(talk, me, false), version: 1, envelope: await sealed.envelope(talk, me, randomUUID(), 2, 'note') })) },
  { name: 'removeSealedNote', make: onNotes(async (sealed, talk, me) => ({ noteId: await sealed.written(talk, me, false) })) },
  { name: 'settleAgendaItem', make: onNotes(async (sealed, talk, me) => ({ noteId: await sealed.written(talk, me, true), talkId: talk.talkId })) },
  { name: 'advanceAction', make: onNotes(async (sealed, talk) => ({ noteId: await sealed.proposed(talk, talk.talkerId), seenStatus: 'PROPOSED', version: 1 })) },
  { name: 'createSealingKey', make: onKeys(() => ({})) },
  { name: 'rewrapSealingKey', make: onKeys(() => ({ version: 1 })) },
  { name: 'replaceSealingKey', make: onKeys((another) => ({ ...another, version: 2, losesNotes: true })) },
  { name: 'offerOpenHour', make: ofTheInstitution(() => ({ day: '2026-12-07', startsAt: '09:00', endsAt: '10:00' })) },
  { name: 'bookOpenHour', make: onHours('to book') },
  { name: 'closeOpenHour', make: onHours('to close') },
  { name: 'requestTalk', make: on('person', (_world, chosenId) => ({ chosenId })) },
  { name: 'acceptTalkRequest', make: onRequests('of', (requestId) => ({ requestId, plannedOn: '2026-12-01' })) },
  { name: 'yieldTalkRequest', make: onRequests('of', (requestId) => ({ requestId })) },
  { name: 'redirectTalkRequest', make: onRequests('by', (requestId, world) => ({ requestId, chosenId: world.person('P0068') })) },
  { name: 'withdrawTalkRequest', make: onRequests('by', (requestId) => ({ requestId })) },
  { name: 'raiseMatter', make: on('department', (_world, unitId) => ({ kind: 'PROBLEM', text: '会议室空调失修', unitId })) },
  { name: 'analyseMatter', make: onMattersBefore('found', (matterId) => ({ matterId, text: '设备老化' })) },
  { name: 'resolveMatter', make: onMattersBefore('analysed', (matterId) => ({ matterId, text: '更换设备', dueOn: '2026-12-31' })) },
  { name: 'giveMatterFeedback', make: onMattersBefore('analysed', (matterId) => ({ matterId, text: '已经更换' })) },
  { name: 'passMatter', make: onMattersBefore('found', (matterId, world) => ({ matterId, text: '属于科研处', unitId: world.objects('staff', 'department').another })) },
  { name: 'closeMatter', make: onMattersBy('answered', (matterId) => ({ matterId, solved: true })) },
  { name: 'reopenMatter', make: onMattersBy('answered', (matterId) => ({ matterId, text: '还没有修好' })) },
  { name: 'withdrawMatter', make: onMattersBy('found', (matterId) => ({ matterId })) },
  { name: 'putAwayThread', make: onTalkedOver },
  { name: 'announceTalkCampaign', make: ofTheInstitution(() => ({ year: 2027, title: '“三谈三促”工作方案', document: '〔2027〕1号' })) },
  { name: 'amendTalkCampaign', make: on('campaign', (_world, campaignId) => ({ campaignId, title: '谈心谈话工作方案', document: '〔2026〕2号' })) },
  { name: 'describeCounselling', make: ofTheInstitution(() => counsellingCard) },
  { name: 'takeReferral', make: ofTheInstitution(() => ({})) },
  { name: 'deleteReferral', make: on('referral', (_world, referralId) => ({ referralId })) },
  { name: 'openCalendarFeed', make: ofTheInstitution(() => ({})) },
  { name: 'closeCalendarFeed', make: ofTheInstitution(() => ({})) },
  { name: 'designateBackbone', make: on('person', (_world, personId, account) => ({ personId, from: account === 'hr' ? '2026-12-12' : '2026-12-10', until: account === 'hr' ? '2026-12-13' : '2026-12-11', basis: '〔2026〕1号' })) },
  { name: 'nameRepresentative', make: on('branch', representative) },
  { name: 'nameRepresentatives', make: on('branch', representatives) },
  { name: 'appointHead', make: on('department', (world, departmentId) => ({ departmentId, personId: world.person('P0064'), from: '2026-12-01' })) },
  { name: 'assignPortfolio', make: on('department', (world, departmentId, _account, owner) => ({ departmentId, personId: world.person(owner === 'own' ? 'P0002' : 'P0001'), from: '2026-12-01' })) },
  { name: 'movePerson', make: on('person', (world, personId) => ({ personId, departmentId: world.objects('staff', 'department').own, from: '2026-12-01', title: '干事(调入)' })) },
  { name: 'recordDeparture', make: on('person', (_world, personId) => ({ personId, on: '2026-12-20' })) },
  { name: 'startImport', make: onUploads },
  { name: 'cancelImport', make: onImports },
  { name: 'applyImport', make: onImports },
  { name: 'blockAccount', make: onAccounts },
  { name: 'unblockAccount', make: onAccounts },
  { name: 'resetAccount', make: onAccounts },
  { name: 'issueInvitations', make: async (_house, world) => ({ object: (account, owner) => (owner === 'another' ? world.person('P0066') : world.objects(account, 'person')[owner]), input: (personId) => ({ personIds: [personId] }) }) },
  { name: 'requestAuditOpening', make: onAuditedPeople },
  { name: 'answerAuditOpening', make: onWaitingOpening },
  { name: 'endAuditOpening', make: onRunningOpenings },
  { name: 'endSession', make: onSignIns },
  { name: 'forgetView', make: ofTheInstitution(() => ({ list: 'accounts', name: '停用的' })) },
  { name: 'saveView', make: ofTheInstitution(() => ({ list: 'accounts', name: '全部', address: 'q=' })) },
  { name: 'endAllSessions', make: ofTheInstitution(() => ({})) },
];

/** What names no object: the institution's own, or the account's. */
function ofTheInstitution(input: () => object) {
  return async (): Promise<Tried> => ({ object: (_account, owner) => (owner === 'own' ? '' : undefined), input });
}

/** The security administrator has somebody else than the personnel office, so that neither finds the other's work done. */
async function onAccounts(_house: House, world: World): Promise<Tried> {
  return { object: (account, owner) => (owner === 'another' && account === 'secadmin' ? world.person('P0063') : world.objects(account, 'person')[owner]), input: (personId) => ({ personId }) };
}

/** Somebody by their sign-in name: a colleague, and somebody who is known by it abroad alone. */
async function onAuditedPeople(house: House, world: World): Promise<Tried> {
  const [colleague, abroad] = [await signInNameOf(house, world.institutionId, world.person('P0061')), await signInNameOf(house, world.foreignOfficer.institutionId, world.foreignOfficer.personId)];
  return { object: (_account, owner) => ({ own: undefined, another: colleague, foreign: abroad })[owner], input: (signInName) => ({ signInName, reason: 'INCIDENT' }) };
}

/** One that waits; it is the institution's, and only the security administrator may answer it. */
async function onWaitingOpening(house: House, world: World): Promise<Tried> {
  const openingId = await openingOf(house, await signInNameOf(house, world.institutionId, world.person('P0063')));
  return { object: (account, owner) => (owner === 'foreign' ? world.objects(account, 'opening').foreign : owner === 'own' ? openingId : undefined), input: (id) => ({ openingId: id, agree: true }) };
}

/** Each of the two who may end one has one to end. */
async function onRunningOpenings(house: House, world: World): Promise<Tried> {
  const [forAudit, forOthers] = [await openingOf(house, 'evp'), await openingOf(house, 'head')];
  return {
    object: (account, owner) => (owner === 'foreign' ? world.objects(account, 'opening').foreign : owner === 'own' ? (account === 'auditadmin' ? forAudit : forOthers) : undefined),
    input: (openingId) => ({ openingId }),
  };
}

/** One's own sign-in and a colleague's. */
async function onSignIns(_house: House, world: World): Promise<Tried> {
  const colleague = (account: Account): Account => (account === 'hr' ? 'staff' : 'hr');
  return { object: (account, owner) => (owner === 'foreign' ? undefined : world.signIns[owner === 'own' ? account : colleague(account)]), input: (sessionId) => ({ sessionId }) };
}

/** For each account a group talk that it hosts. */
function onGroupTalks(input: (groupTalkId: string) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const own = new Map<Account, string>();
    for (const account of accounts.slice(0, 7)) own.set(account, await groupTalkOf(house, account, [world.person('P0067'), world.person('P0069')]));
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'groupTalk')[owner]), input };
  };
}

const visitors: readonly Account[] = ['evp', 'head', 'secretary'];

/** The head has one of the unit, the secretary one of the branch; the others somebody of neither. */
async function onVisitable(_house: House, world: World): Promise<Tried> {
  return {
    object: (account, owner) => (owner === 'another' && visitors.includes(account) ? world.person('P0062') : world.objects(account, 'person')[owner]),
    input: (personId) => ({ personId, purpose: 'TALK', plannedOn: '2026-12-02' }),
  };
}

/** For each account a visit that it is asked for, or, who may ask, one that it asked for and a colleague consented to. */
function onVisits(side: 'to' | 'by', plannedOn: string, input: (visitId: string) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const [leader, visited] = [colleague(world, 'P0002'), colleague(world, 'P0062')];
    const own = new Map<Account, string>();
    for (const account of side === 'to' ? accounts.slice(0, 8) : visitors) {
      own.set(account, side === 'to' ? await homeVisitOf(house, leader, world.personOf(account) ?? '', plannedOn) : await consentedVisitOf(house, account, visited, visited.personId, plannedOn));
    }
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'homeVisit')[owner]), input };
  };
}

/** A member of the branch who is not named yet; each account names another one. */
function representative(world: World, branchId: string, account: Account, owner: Owner): object {
  const person = owner === 'own' ? (account === 'secretary' ? 'P0063' : 'P0060') : 'P0066';
  return { branchId, leaderId: world.person(owner === 'own' ? 'P0001' : 'P0002'), personId: world.person(person), year: 2026, on: '2026-11-20' };
}

/** The same for the next year, all at once. */
function representatives(world: World, branchId: string, account: Account, owner: Owner): object {
  const person = owner === 'own' ? (account === 'secretary' ? 'P0063' : 'P0060') : 'P0066';
  return { branchId, year: 2027, on: '2027-01-01', representatives: [{ leaderId: world.person(owner === 'own' ? 'P0001' : 'P0002'), personId: world.person(person) }] };
}

/** For each account a talk of its own, offered by a colleague and, where wanted, recorded by that colleague as held; or offered to the colleague. */
function onTalks(state: 'offered' | 'held' | 'confirmed' | 'offering', input: (talkId: string, world: World) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const colleague: Caller = { institutionId: world.institutionId, personId: world.person('P0069') };
    const offer = async (account: Account) => {
      const { made } = await house.ask<{ made: { talk: { id: string } } }>(state === 'offering' ? account : colleague, 'mutation ($input: PlanTalkInput!) { made: planTalk(input: $input) { talk { id } } }', {
        input: { talkeeId: state === 'offering' ? world.person('P0069') : world.personOf(account), plannedOn: nextDay() },
      });
      if (state === 'held' || state === 'confirmed') await house.ask(colleague, 'mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { talk { id } } }', { input: { talkId: made.talk.id, heldOn: '2026-11-20' } });
      if (state === 'confirmed') await house.ask(account, 'mutation ($input: TalkInput!) { confirmTalk(input: $input) { talk { id } } }', { input: { talkId: made.talk.id } });
      return made.talk.id;
    };
    const own = new Map<Account, string>();
    for (const account of accounts.slice(0, 7)) own.set(account, await offer(account));
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'talk')[owner]), input: (talkId) => input(talkId, world) };
  };
}

/** For each account a talk that a colleague offered it, and what a client would send; on another's and a foreign talk or note the same, sealed for its own. */
function onNotes(inputOf: (sealed: SealedPeople, talk: TwoOfATalk, me: string) => Promise<object>, on: 'talkId' | 'noteId' = 'noteId') {
  return async (house: House, world: World): Promise<Tried> => {
    const colleague = { institutionId: world.institutionId, personId: world.person('P0069') };
    const inputs = new Map<Account, object>();
    for (const account of accounts.slice(0, 7)) {
      const me = world.personOf(account) ?? '';
      const { made } = await house.ask<{ made: { talk: { id: string } } }>(colleague, 'mutation ($input: PlanTalkInput!) { made: planTalk(input: $input) { talk { id } } }', { input: { talkeeId: me, plannedOn: nextDay() } });
      inputs.set(account, await inputOf(world.sealed, { institutionId: world.institutionId, talkId: made.talk.id, talkerId: colleague.personId, talkeeId: me }, me));
    }
    const any = inputs.get('staff') ?? {};
    return {
      object: (account, owner) => (owner === 'own' ? (inputs.has(account) ? '' : undefined) : world.objects(account, on === 'talkId' ? 'talk' : 'note')[owner]),
      input: (id, account, owner) => ({ ...(inputs.get(account) ?? any), ...(owner !== 'own' && { [on]: id, ...(on === 'noteId' && 'talkId' in any ? { talkId: id } : {}) }) }),
    };
  };
}

/** Each account's own key: the same public half in new wraps, or another one. Who has none sends one all the same. */
function onKeys(more: (another: object) => object) {
  return async (_house: House, world: World): Promise<Tried> => {
    const another = await wrapsOf(await generateKeyPair());
    const inputs = new Map<Account, object>();
    for (const account of accounts.slice(0, 7)) {
      const personId = world.personOf(account) ?? '';
      inputs.set(account, await wrapsOf(await world.sealed.key({ institutionId: world.institutionId, personId }, personId)));
    }
    return { object: (_account, owner) => (owner === 'own' ? '' : undefined), input: (_id, account) => ({ ...(inputs.get(account) ?? another), ...more(another) }) };
  };
}

/** For each account an hour of a colleague's to book, or its own to close where it may keep one. */
function onHours(what: 'to book' | 'to close') {
  return async (house: House, world: World): Promise<Tried> => {
    const colleague = { institutionId: world.institutionId, personId: world.person('P0081') };
    const own = new Map<Account, string>();
    for (const [n, account] of (what === 'to book' ? accounts.slice(0, 7) : (['evp', 'head', 'secretary'] as const)).entries()) {
      own.set(account, await openHourOf(house, what === 'to book' ? colleague : account, '2026-12-08', `${10 + n}:00`));
    }
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'openHour')[owner]), input: (openHourId) => ({ openHourId }) };
  };
}

/** For each account a request that it asked of a colleague, or a colleague of it. */
function onRequests(side: 'by' | 'of', input: (requestId: string, world: World) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const own = new Map<Account, string>();
    for (const account of accounts.slice(0, 7)) {
      const colleague = { institutionId: world.institutionId, personId: world.person('P0067') };
      own.set(account, side === 'by' ? await requestOf(house, account, colleague.personId) : await requestOf(house, colleague, world.personOf(account) ?? ''));
    }
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'talkRequest')[owner]), input: (id) => input(id, world) };
  };
}

/** For each account a request to a colleague, who took it up and recorded the talk. */
async function onTalkedOver(house: House, world: World): Promise<Tried> {
  // Nobody whom another mutation has asked.
  const asked = colleague(world, 'P0064');
  const own = new Map<Account, string>();
  for (const account of accounts.slice(0, 7)) {
    const requestId = await requestOf(house, account, asked.personId);
    const { made } = await house.ask<{ made: { request: { talk: { id: string } } } }>(
      asked, 'mutation ($input: AcceptTalkRequestInput!) { made: acceptTalkRequest(input: $input) { request { talk { id } } } }', { input: { requestId, plannedOn: nextDay() } });
    await house.ask(asked, 'mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { talk { id } } }', { input: { talkId: made.request.talk.id, heldOn: '2026-11-20' } });
    own.set(account, requestId);
  }
  return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'talkRequest')[owner]), input: (threadId) => ({ threadId }) };
}

type MatterState = 'found' | 'analysed' | 'answered';

/** Brings a matter so far, as the one who answers for it. */
async function handled(house: House, handler: Exclude<Caller, null>, matterId: string, state: MatterState): Promise<string> {
  for (const verb of state === 'found' ? [] : state === 'analysed' ? ['analyseMatter'] : ['analyseMatter', 'giveMatterFeedback']) {
    await house.ask(handler, `mutation ($input: MatterTextInput!) { ${verb}(input: $input) { matter { id } } }`, { input: { matterId, text: '设备老化' } });
  }
  return matterId;
}

const colleague = (world: World, code: string) => ({ institutionId: world.institutionId, personId: world.person(code) });
const unitOf = (world: World, account: Account, owner: Owner) => ({ unitId: world.objects(account, 'department')[owner] });

/** For each account a matter that it raised to another unit, whose head has brought it so far. */
function onMattersBy(state: MatterState, input: (matterId: string) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const own = new Map<Account, string>();
    for (const account of accounts.slice(0, 7)) own.set(account, await handled(house, colleague(world, 'P0080'), await matterOf(house, account, unitOf(world, account, 'another')), state));
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'matter')[owner]), input };
  };
}

/** The head has a matter of a colleague's to answer, 机关党委 one to give a unit; what the others have is what they raised. */
function onMattersBefore(state: MatterState, input: (matterId: string, world: World) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const own = new Map<Account, string>([
      ['head', await handled(house, 'head', await matterOf(house, colleague(world, 'P0066'), unitOf(world, 'head', 'own')), state)],
      ['party-affairs', await matterOf(house, colleague(world, 'P0066'))],
    ]);
    return {
      object: (account, owner) => (owner === 'own' ? (own.get(account) ?? world.objects(account, 'matter').own) : world.objects(account, 'matter')[owner]),
      input: (matterId) => input(matterId, world),
    };
  };
}

/** Own: an upload of the personnel office; another: one by somebody else of that office; foreign: one of another institution's. */
async function onUploads(house: House, world: World): Promise<Tried> {
  const uploads = await everyOffice(house, world, (client) => inFolder((folder) => client.upload(uploadBody(folder))));
  return { object: (account, owner) => (owner === 'own' && account !== 'hr' ? undefined : uploads[owner]), input: (uploadId) => ({ uploadId, dryRun: true }) };
}

/** The same of imports that were checked and found clean. */
async function onImports(house: House, world: World): Promise<Tried> {
  const imports = await everyOffice(house, world, async (client) => {
    const id = await client.start({ uploadId: await inFolder((folder) => client.upload(uploadBody(folder))), dryRun: true });
    return (await client.settled(id, () => undefined)).id;
  });
  return { object: (account, owner) => (owner === 'own' && account !== 'hr' ? undefined : imports[owner]), input: (importId) => ({ importId }) };
}

async function everyOffice(house: House, world: World, make: (client: ImportClient) => Promise<string>): Promise<Readonly<Record<Owner, string>>> {
  const foreign = world.foreignOfficer;
  const as = async (caller: Exclude<Caller, null>) => make(importClient(house.url, await house.token(caller)));
  return { own: await as('hr'), another: await as({ institutionId: world.institutionId, personId: world.person('P0041') }), foreign: await as(foreign) };
}

/** One new person: clean in any institution. */
async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'tongxin-access-'));
  try {
    writeFileSync(join(folder, 'people.csv'), '工号,姓名,部门编码,是否校(院)委班子成员,是否县处级领导干部,是否处室负责人,是否青年骨干,在职状态\nP0901,某某,D02,否,否,否,否,在职\n');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
