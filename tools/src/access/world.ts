import { withClient } from '@tongxin/cluster';
import { practicePassword } from '@tongxin/identity';
import { waitFor } from '@tongxin/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importClient } from '../import-client';
import type { Caller, House } from '../journey/house';
import { practiceFolder } from '../journey/practice-institution.journey';
import { signIn } from '../journey/web-page';
import type { Service } from '../ports';
import { uploadBody } from '../upload-body';
import { auditOpeningsOf } from './audit-openings';
import { accounts, type Account, type Owner } from './expectation';
import { familyLettersOf } from './family-letters';
import { groupTalksOf, type People } from './group-talks';
import { homeVisitsOf } from './home-visits';
import type { Kind } from './reaches';
import { SealedPeople, type TwoOfATalk } from './sealed';

/** The holders of the accounts, by staff number, in ./institution. */
const holders: Partial<Record<Account, string>> = {
  evp: 'P0001', head: 'P0010', secretary: 'P0020', 'party-affairs': 'P0030', hr: 'P0040', discipline: 'P0050', staff: 'P0060', retired: 'P0070',
};

export type Objects = Readonly<Partial<Record<Owner, string>>>;

export interface World {
  readonly institutionId: string;
  /** Whom the gateway takes for the account; null is nobody. */
  readonly caller: (account: Account) => Caller;
  readonly personOf: (account: Account) => string | null;
  /** Ids of the institution by staff number. */
  readonly person: (code: string) => string;
  /** Somebody of the foreign institution's personnel office. */
  readonly foreignOfficer: { readonly institutionId: string; readonly personId: string };
  readonly objects: (account: Account, kind: Kind) => Objects;
  /** Ids of the browser sessions of the accounts that have one. */
  readonly signIns: Readonly<Partial<Record<Account, string>>>;
  readonly sealed: SealedPeople;
}

/** Two institutions: the one of ./institution, whose accounts are eight people, and the practice institution as a foreign one. */
export async function createWorld(house: House): Promise<World> {
  const institutionId = await house.load(join(__dirname, 'institution'), '权限校(权限行政学院)');
  const foreignId = await house.load(practiceFolder, '外单位');
  const home = await idsOf(house, institutionId);
  const abroad = await idsOf(house, foreignId);
  const people = await idsByCode(house, 'organisation', 'person', institutionId, 'staff_no');
  const foreignPeople = await idsByCode(house, 'organisation', 'person', foreignId, 'staff_no');
  const personOf = (account: Account) => (holders[account] ? (people(holders[account]) ?? null) : null);
  const caller = (account: Account): Caller => (account === 'anonymous' ? null : account);
  await waitFor(async () => ((await house.ask<{ talkCoverage: { people: number } | null }>('hr', '{ talkCoverage(year: 2026) { people } }')).talkCoverage?.people ?? 0) > 20, { timeout: 20_000 });
  const signIns = { hr: await signedIn(house, 'hr'), staff: await signedIn(house, 'staff') };
  await house.ask('hr', 'mutation ($input: SaveViewInput!) { saveView(input: $input) { userErrors { code } } }', { input: { list: 'accounts', name: '停用的', address: 'f.state=BLOCKED' } });
  const refused = await refusedImport(house);
  // Two offices open everybody's party life: so each of the eight has been read by somebody else.
  for (const office of ['hr', 'party-affairs']) await house.ask(office, '{ people(first: 100) { nodes { partyLife { politicalStatus } } } }');

  // Colleagues with accounts, here and abroad, so that there are accounts of others to be seen or not.
  for (const [id, code, person] of [[institutionId, 'P0061', people], [institutionId, 'P0063', people], [foreignId, 'P0061', foreignPeople]] as const) {
    await house.token({ institutionId: id, personId: person(code) ?? missing(code) });
  }

  const officers = { own: 'party-affairs', foreign: { institutionId: foreignId, personId: foreignPeople('P0018') ?? missing('P0018') } } as const;
  const campaign = { own: await campaignOf(house, officers.own), foreign: await campaignOf(house, officers.foreign) };
  for (const caller of ['hr', { institutionId: foreignId, personId: foreignPeople('P0013') ?? missing('P0013') }] as const) {
    await house.ask(caller, 'mutation ($input: DescribeCounsellingInput!) { describeCounselling(input: $input) { userErrors { code } } }', { input: counsellingCard });
  }

  // In each talk of the ledger its talker has proposed something, sealed to the two.
  const sealed = new SealedPeople(house);
  const notes = new Map<string, string>();
  for (const [id, code] of [...['TH01', 'TH02', 'TH03', 'TH04', 'TH05', 'TH06', 'TH07', 'TH08'].map((talk) => [institutionId, talk] as const), [foreignId, 'TH0002'] as const]) {
    const talk = await pairOf(house, id, code);
    notes.set(code, await sealed.proposed(talk, talk.talkerId));
  }
  for (const account of accounts.slice(0, 7)) await house.ask(account, 'mutation { openCalendarFeed(input: {}) { userErrors { code } } }');
  // A colleague asks each of those who serve for a talk, so that each owes an answer.
  for (const account of accounts.slice(0, 7)) await requestOf(house, { institutionId, personId: people('P0068') ?? missing('P0068') }, personOf(account) ?? missing(account));

  const raiser = { institutionId, personId: people('P0066') ?? missing('P0066') };
  const before = { head: await matterOf(house, raiser, { unitId: home.department('D02') }), 'party-affairs': await matterOf(house, raiser) };
  const keeper = { institutionId, personId: people('P0067') ?? missing('P0067') };
  const hourAbroad = await openHourOf(house, { institutionId: foreignId, personId: foreignPeople('P0001') ?? missing('P0001') }, '2026-12-03', '09:00');
  const among: People = {
    colleague: (staffNo) => ({ institutionId, personId: people(staffNo) ?? missing(staffNo) }), foreigner: (staffNo) => ({ institutionId: foreignId, personId: foreignPeople(staffNo) ?? missing(staffNo) }), personOf,
  };
  const groups = await groupTalksOf(house, among);
  const letters = await familyLettersOf(house, among, home.department('D07') ?? missing('D07'));
  const openings = await auditOpeningsOf(house, personOf, people('P0069') ?? missing('P0069'), officers.foreign);
  const apart: Partial<Record<Kind, (account: Account) => Objects>> = {
    ...openings,
    groupTalk: groups.hosted, invitation: groups.invitedTo, homeVisit: await homeVisitsOf(house, among), familyLetter: letters.received, sentLetter: letters.sent,
  };

  const own = await ownIds(house, institutionId, personOf, home, people('P0069') ?? missing('P0069'), keeper);
  const officer = foreignPeople('P0013') ?? missing('P0013');
  const another: Partial<Record<Kind, string | undefined>> = {
    person: people('P0061'), department: home.department('D07'), branch: home.branch('ZB02'), session: home.session('HD03'), programme: home.programme('JY02'), talk: home.talk('TH08'),
    talkRequest: await requestOf(house, { institutionId, personId: people('P0066') ?? missing('P0066') }, people('P0067') ?? missing('P0067')),
    openHour: await bookedHourOf(house, keeper, { institutionId, personId: people('P0066') ?? missing('P0066') }, '18:00'),
    note: notes.get('TH08'), referral: await referralOf(house, { institutionId, personId: people('P0061') ?? missing('P0061') }),
    matter: await matterOf(house, raiser, { unitId: home.department('D07') }),
    duty: await dutyOf(house, institutionId, people('P0080'), people('P0061')), finding: home.finding('WT02'), batch: home.batch('PC03'), inspector: await inspectorOf(house, institutionId, people('P0065')),
    recusal: await onlyId(house, 'integrity', 'recusal', institutionId), import: await firstImportOf(house, institutionId, refused),
    workItem: await itemOf(house, institutionId, people('P0067')),
  };
  const foreign: Partial<Record<Kind, string | undefined>> = {
    person: foreignPeople('P0061'), department: abroad.department('D07'), branch: abroad.branch('ZB02'), session: abroad.session('HD0062'), programme: abroad.programme('JY02'), talk: abroad.talk('TH0002'),
    talkRequest: await requestOf(house, { institutionId: foreignId, personId: officer }, foreignPeople('P0001') ?? missing('P0001')),
    openHour: hourAbroad, freeHour: hourAbroad,
    campaign: campaign.foreign, matter: await matterOf(house, { institutionId: foreignId, personId: officer }), note: notes.get('TH0002'), referral: await referralOf(house, { institutionId: foreignId, personId: officer }),
    duty: await dutyOf(house, foreignId, foreignPeople('P0001'), foreignPeople('P0002')), finding: abroad.finding('WT003'), batch: abroad.batch('PC01'), published: abroad.batch('PC01'),
    object: abroad.object('D02'), item: abroad.item('XF01'), inspector: await inspectorOf(house, foreignId, foreignPeople('P0007')), recusal: await onlyId(house, 'integrity', 'recusal', foreignId),
    post: await onlyId(house, 'organisation', 'post', foreignId), massOrganisation: await onlyId(house, 'organisation', 'mass_organisation', foreignId), import: await firstImportOf(house, foreignId),
    workItem: await itemOf(house, foreignId, foreignPeople('P0001')),
  };
  const everybodys: Partial<Record<Kind, string | undefined>> = {
    freeHour: await openHourOf(house, keeper, '2026-12-04', '09:00'), campaign: campaign.own, branchmate: people('P0062'), published: home.batch('PC01'), object: home.object('D02'), item: home.item('JG01'), programme: home.programme('JY01'),
    post: await onlyId(house, 'organisation', 'post', institutionId), massOrganisation: await onlyId(house, 'organisation', 'mass_organisation', institutionId),
  };
  return {
    institutionId,
    caller,
    personOf,
    signIns,
    sealed,
    person: (code) => people(code) ?? missing(code),
    foreignOfficer: { institutionId: foreignId, personId: officer },
    objects: (account, kind) => {
      const known = apart[kind];
      if (known) return known(account);
      const mine = kind === 'import' ? (account === 'hr' ? refused : undefined) : (own[account]?.[kind] ?? (kind === 'matterBefore' && (account === 'head' || account === 'party-affairs') ? before[account] : undefined) ?? (account === 'anonymous' ? undefined : everybodys[kind]));
      return { ...(mine && { own: mine }), ...(another[kind] && { another: another[kind] }), ...(foreign[kind] && { foreign: foreign[kind] }) };
    },
  };
}

const missing = (code: string): never => {
  throw new Error(`no ${code}`);
};

type Ids = Readonly<Record<'department' | 'branch' | 'session' | 'programme' | 'talk' | 'finding' | 'batch' | 'object' | 'item', (code: string) => string | undefined>>;

async function idsOf(house: House, institutionId: string): Promise<Ids> {
  const read = (service: Service, table: string) => idsByCode(house, service, table, institutionId);
  return {
    department: await read('organisation', 'department'), branch: await read('organisation', 'branch'), session: await read('education', 'session'), programme: await read('education', 'programme'),
    talk: await read('talks', 'talk'), finding: await read('integrity', 'finding'), batch: await read('integrity', 'inspection_batch'), object: await read('integrity', 'inspection_object'),
    item: await read('integrity', 'inspection_item'),
  };
}

/** What is an account's own: the unit worked in (the leader's: one supervised), the branch, a session hosted, a talk taken part in, one asked for … */
async function ownIds(house: House, institutionId: string, personOf: World['personOf'], home: Ids, colleague: string, keeper: Exclude<Caller, null>): Promise<Partial<Record<Account, Partial<Record<Kind, string | undefined>>>>> {
  const units: Partial<Record<Account, string>> = { evp: 'D03', head: 'D02', secretary: 'D06', 'party-affairs': 'D04', hr: 'D03', discipline: 'D05', staff: 'D06' };
  const talks: Partial<Record<Account, string>> = { evp: 'TH01', head: 'TH02', secretary: 'TH03', 'party-affairs': 'TH04', hr: 'TH05', discipline: 'TH06', staff: 'TH07' };
  const concerned: readonly Account[] = ['head', 'secretary', 'staff'];
  const inspecting: readonly Account[] = ['head', 'staff'];
  const entries = accounts.slice(0, 8).map(async (account, n) => {
    const person = personOf(account) ?? undefined;
    const own: Partial<Record<Kind, string | undefined>> = {
      person, branch: home.branch('ZB01'), department: home.department(units[account] ?? ''), session: home.session(account === 'head' ? 'HD02' : 'HD01'), talk: home.talk(talks[account] ?? ''), talkRequest: account === 'retired' ? undefined : await requestOf(house, account, colleague),
      openHour: account === 'retired' ? undefined : await bookedHourOf(house, keeper, account, `${10 + n}:00`),
      referral: await referralOf(house, account), matter: account === 'retired' ? undefined : await matterOf(house, account, { unitId: home.department('D07'), talkId: home.talk(talks[account] ?? '') }), duty: await dutyOf(house, institutionId, person), finding: concerned.includes(account) ? home.finding('WT01') : undefined,
      batch: inspecting.includes(account) ? home.batch('PC02') : undefined, inspector: await inspectorOf(house, institutionId, person),
      workItem: account === 'retired' ? undefined : await itemOf(house, institutionId, person),
    };
    return [account, own] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Asks that person for a talk. @returns the request's id */
export async function requestOf(house: House, caller: Exclude<Caller, null>, chosenId: string): Promise<string> {
  const { made } = await house.ask<{ made: { request: { id: string } } }>(
    caller, 'mutation ($chosenId: ID!) { made: requestTalk(input: { chosenId: $chosenId, channel: WALK }) { request { id } } }', { chosenId });
  return made.request.id;
}

/** Raises a matter: to a unit or to 机关党委, out of a talk or not. @returns its id */
export async function matterOf(house: House, caller: Exclude<Caller, null>, where: { readonly unitId?: string; readonly talkId?: string } = {}): Promise<string> {
  const { made } = await house.ask<{ made: { matter: { id: string } } }>(
    caller, 'mutation ($input: RaiseMatterInput!) { made: raiseMatter(input: $input) { matter { id } } }', { input: { kind: 'PROBLEM', text: '食堂晚间没有热饭', ...where } });
  return made.matter.id;
}

/** The card of the counselling service, here and abroad. */
export const counsellingCard = { name: '心理服务中心', phone: '12356', hours: '每日 8:30—21:00' };

/** Takes the card for themselves. @returns the referral's id */
async function referralOf(house: House, caller: Exclude<Caller, null>): Promise<string | undefined> {
  const { made } = await house.ask<{ made: { referrals: readonly { id: string }[] } }>(caller, 'mutation { made: takeReferral(input: {}) { referrals { id } } }');
  return made.referrals[0]?.id;
}

/** Announces the campaign of 2026. @returns its id */
async function campaignOf(house: House, caller: Exclude<Caller, null>): Promise<string> {
  const { made } = await house.ask<{ made: { campaign: { id: string } } }>(
    caller, 'mutation { made: announceTalkCampaign(input: { year: 2026, title: "“三谈三促”工作方案", document: "〔2026〕1号" }) { campaign { id } } }');
  return made.campaign.id;
}

/** A talk and its two, by the ledger's code. */
async function pairOf(house: House, institutionId: string, code: string): Promise<TwoOfATalk> {
  const [row] = await rows(house, 'talks', institutionId, `select id, talker_id || ' ' || talkee_id as code from app.talk where code = $1`, [code]);
  const [talkerId = '', talkeeId = ''] = row?.code.split(' ') ?? [];
  return { institutionId, talkId: row?.id ?? missing(code), talkerId, talkeeId };
}

/** Keeps half an hour for colleagues. @returns its id */
export async function openHourOf(house: House, host: Exclude<Caller, null>, day: string, startsAt: string): Promise<string> {
  const { made } = await house.ask<{ made: { openHour: { id: string } } }>(
    host, 'mutation ($input: OfferOpenHourInput!) { made: offerOpenHour(input: $input) { openHour { id } } }', { input: { day, startsAt, endsAt: `${startsAt.slice(0, 3)}30`, place: '谈话室' } });
  return made.openHour.id;
}

/** The same, booked by that person. */
async function bookedHourOf(house: House, host: Exclude<Caller, null>, booker: Exclude<Caller, null>, startsAt: string): Promise<string> {
  const openHourId = await openHourOf(house, host, '2026-12-03', startsAt);
  await house.ask(booker, 'mutation ($openHourId: ID!) { bookOpenHour(input: { openHourId: $openHourId }) { userErrors { code } } }', { openHourId });
  return openHourId;
}

/** Reads as the service's role does, so within one institution. */
async function rows(house: House, service: Service, institutionId: string, text: string, values: readonly unknown[] = []): Promise<{ id: string; code: string }[]> {
  return withClient(house.database(service).url, async (sql) => {
    await sql.query("select set_config('app.institution_id', $1, false)", [institutionId]);
    return (await sql.query<{ id: string; code: string }>(text, [...values])).rows;
  });
}

async function idsByCode(house: House, service: Service, table: string, institutionId: string, column = 'code'): Promise<(code: string) => string | undefined> {
  const ids = new Map((await rows(house, service, institutionId, `select id, ${column} as code from app.${table}`)).map(({ code, id }) => [code, id]));
  return (code) => ids.get(code);
}

const onlyId = async (house: House, service: Service, table: string, institutionId: string): Promise<string | undefined> =>
  (await rows(house, service, institutionId, `select id from app.${table} order by id limit 1`))[0]?.id;

const inspectorOf = async (house: House, institutionId: string, person: string | undefined): Promise<string | undefined> =>
  (await rows(house, 'integrity', institutionId, 'select id from app.inspector where person_id = $1', [person ?? null]))[0]?.id;

/** A request that this person is to answer, as an item of the inbox; services tell it by an event. */
async function itemOf(house: House, institutionId: string, person: string | undefined): Promise<string | undefined> {
  const [item] = await rows(house, 'talks', institutionId, "select id from app.work_item_source where person_id = $1 and record_type = 'TALK_REQUEST' order by id limit 1", [person ?? null]);
  await waitFor(async () => (await rows(house, 'organisation', institutionId, 'select id from app.work_item where id = $1 and open', [item?.id ?? null])).length > 0, { timeout: 20_000 });
  return item?.id;
}

/** A duty between two people, or of one of them, preferably one that this person answers for. */
const dutyOf = async (house: House, institutionId: string, person: string | undefined, other?: string): Promise<string | undefined> =>
  (await rows(house, 'talks', institutionId, 'select id from app.talk_duty where $1 in (talker_id, talkee_id) and coalesce($2, talker_id) in (talker_id, talkee_id) order by (talker_id = $1) desc, id limit 1', [person ?? null, other ?? null]))[0]?.id;

const firstImportOf = async (house: House, institutionId: string, except?: string): Promise<string | undefined> =>
  (await rows(house, 'organisation', institutionId, 'select id from app.import where id is distinct from $1 order by created_at limit 1', [except ?? null]))[0]?.id;

/** Signs in with a browser. @returns the session's id */
async function signedIn(house: House, account: Account): Promise<string> {
  const page = await signIn(house.url, account, practicePassword);
  const { sessions } = (await page.ask<{ myAccount: { sessions: readonly { id: string }[] } }>('MyAccount')).myAccount;
  return sessions[0]?.id ?? missing(account);
}

/** An import by the personnel office that is refused for its errors. */
async function refusedImport(house: House): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tongxin-access-'));
  try {
    writeFileSync(join(folder, 'people.csv'), '工号,姓名,民族,部门编码,是否校(院)委班子成员,是否县处级领导干部,是否处室负责人,是否青年骨干,在职状态\nP0900,某某,汉族,D99,否,否,否,否,在职\n');
    const client = importClient(house.url, await house.token('hr'));
    const id = await client.start({ uploadId: await client.upload(uploadBody(folder)), dryRun: true });
    return (await client.settled(id, () => undefined)).id;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
