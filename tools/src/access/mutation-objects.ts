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
import { wrapsOf, type SealedPeople, type TwoOfATalk } from './sealed';
import { matterOf, openHourOf, requestOf, type World } from './world';

/** What each mutation is tried on: objects of the world, or made for the occasion. */
export interface Tried {
  /** The object's id, undefined where the account has none of this kind. */
  readonly object: (account: Account, owner: Owner) => string | undefined;
  /** An input that is accepted from whoever may. */
  readonly input: (id: string, account: Account, owner: Owner) => object;
}

export const on = (kind: Kind, input: (world: World, id: string, account: Account, owner: Owner) => object) => async (_house: House, world: World): Promise<Tried> => ({
  object: (account, owner) => world.objects(account, kind)[owner],
  input: (id, account, owner) => input(world, id, account, owner),
});

/** What names no object: the institution's own, or the account's. */
export function ofTheInstitution(input: () => object) {
  return async (): Promise<Tried> => ({ object: (_account, owner) => (owner === 'own' ? '' : undefined), input });
}

/** The security administrator has somebody else than the personnel office, so that neither finds the other's work done. */
export async function onAccounts(_house: House, world: World): Promise<Tried> {
  return { object: (account, owner) => (owner === 'another' && account === 'secadmin' ? world.person('P0063') : world.objects(account, 'person')[owner]), input: (personId) => ({ personId }) };
}

/** Somebody by their sign-in name: a colleague, and somebody who is known by it abroad alone. */
export async function onAuditedPeople(house: House, world: World): Promise<Tried> {
  const [colleague, abroad] = [await signInNameOf(house, world.institutionId, world.person('P0061')), await signInNameOf(house, world.foreignOfficer.institutionId, world.foreignOfficer.personId)];
  return { object: (_account, owner) => ({ own: undefined, another: colleague, foreign: abroad })[owner], input: (signInName) => ({ signInName, reason: 'INCIDENT' }) };
}

/** One that waits; it is the institution's, and only the security administrator may answer it. */
export async function onWaitingOpening(house: House, world: World): Promise<Tried> {
  const openingId = await openingOf(house, await signInNameOf(house, world.institutionId, world.person('P0063')));
  return { object: (account, owner) => (owner === 'foreign' ? world.objects(account, 'opening').foreign : owner === 'own' ? openingId : undefined), input: (id) => ({ openingId: id, agree: true }) };
}

/** Each of the two who may end one has one to end. */
export async function onRunningOpenings(house: House, world: World): Promise<Tried> {
  const [forAudit, forOthers] = [await openingOf(house, 'evp'), await openingOf(house, 'head')];
  return {
    object: (account, owner) => (owner === 'foreign' ? world.objects(account, 'opening').foreign : owner === 'own' ? (account === 'auditadmin' ? forAudit : forOthers) : undefined),
    input: (openingId) => ({ openingId }),
  };
}

/** One's own sign-in and a colleague's. */
export async function onSignIns(_house: House, world: World): Promise<Tried> {
  const colleague = (account: Account): Account => (account === 'hr' ? 'staff' : 'hr');
  return { object: (account, owner) => (owner === 'foreign' ? undefined : world.signIns[owner === 'own' ? account : colleague(account)]), input: (sessionId) => ({ sessionId }) };
}

/** For each account a group talk that it hosts. */
export function onGroupTalks(input: (groupTalkId: string) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const own = new Map<Account, string>();
    for (const account of accounts.slice(0, 7)) own.set(account, await groupTalkOf(house, account, [world.person('P0067'), world.person('P0069')]));
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'groupTalk')[owner]), input };
  };
}

const visitors: readonly Account[] = ['evp', 'head', 'secretary'];

/** The head has one of the unit, the secretary one of the branch; the others somebody of neither. */
export async function onVisitable(_house: House, world: World): Promise<Tried> {
  return {
    object: (account, owner) => (owner === 'another' && visitors.includes(account) ? world.person('P0062') : world.objects(account, 'person')[owner]),
    input: (personId) => ({ personId, purpose: 'TALK', plannedOn: '2026-12-02' }),
  };
}

/** For each account a visit that it is asked for, or, who may ask, one that it asked for and a colleague consented to. */
export function onVisits(side: 'to' | 'by', plannedOn: string, input: (visitId: string) => object) {
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
export function representative(world: World, branchId: string, account: Account, owner: Owner): object {
  const person = owner === 'own' ? (account === 'secretary' ? 'P0063' : 'P0060') : 'P0066';
  return { branchId, leaderId: world.person(owner === 'own' ? 'P0001' : 'P0002'), personId: world.person(person), year: 2026, on: '2026-11-20' };
}

/** The same for the next year, all at once. */
export function representatives(world: World, branchId: string, account: Account, owner: Owner): object {
  const person = owner === 'own' ? (account === 'secretary' ? 'P0063' : 'P0060') : 'P0066';
  return { branchId, year: 2027, on: '2027-01-01', representatives: [{ leaderId: world.person(owner === 'own' ? 'P0001' : 'P0002'), personId: world.person(person) }] };
}

/** For each account a talk of its own, offered by a colleague and, where wanted, recorded by that colleague as held; or offered to the colleague. */
export function onTalks(state: 'offered' | 'held' | 'confirmed' | 'offering', input: (talkId: string, world: World) => object) {
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
export function onNotes(inputOf: (sealed: SealedPeople, talk: TwoOfATalk, me: string) => Promise<object>, on: 'talkId' | 'noteId' = 'noteId') {
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
export function onKeys(more: (another: object) => object) {
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
export function onHours(what: 'to book' | 'to close') {
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
export function onRequests(side: 'by' | 'of', input: (requestId: string, world: World) => object) {
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
export async function onTalkedOver(house: House, world: World): Promise<Tried> {
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
export function onMattersBy(state: MatterState, input: (matterId: string) => object) {
  return async (house: House, world: World): Promise<Tried> => {
    const own = new Map<Account, string>();
    for (const account of accounts.slice(0, 7)) own.set(account, await handled(house, colleague(world, 'P0080'), await matterOf(house, account, unitOf(world, account, 'another')), state));
    return { object: (account, owner) => (owner === 'own' ? own.get(account) : world.objects(account, 'matter')[owner]), input };
  };
}

/** The head has a matter of a colleague's to answer, 机关党委 one to give a unit; what the others have is what they raised. */
export function onMattersBefore(state: MatterState, input: (matterId: string, world: World) => object) {
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
export async function onUploads(house: House, world: World): Promise<Tried> {
  const uploads = await everyOffice(house, world, (client) => inFolder((folder) => client.upload(uploadBody(folder))));
  return { object: (account, owner) => (owner === 'own' && account !== 'hr' ? undefined : uploads[owner]), input: (uploadId) => ({ uploadId, dryRun: true }) };
}

/** The same of imports that were checked and found clean. */
export async function onImports(house: House, world: World): Promise<Tried> {
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
