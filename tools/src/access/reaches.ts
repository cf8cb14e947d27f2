/** What an account can have one of its own of. */
export const kinds = [
  'person', 'branchmate', 'department', 'branch', 'session', 'programme', 'talk', 'talkRequest', 'openHour', 'freeHour', 'matter', 'matterBefore', 'campaign', 'referral', 'groupTalk', 'invitation', 'homeVisit', 'familyLetter', 'sentLetter', 'note', 'duty', 'finding', 'batch', 'published', 'object', 'item', 'inspector', 'recusal', 'post', 'massOrganisation', 'import',
  'workItem', 'opened', 'opening',
] as const;
export type Kind = (typeof kinds)[number];

/** How the objects of a type are reached. Without `kind` there is one only, the institution's own or the viewer's. */
export interface Reach {
  readonly kind?: Kind;
  /** Root field; `$id` stands for the object's id. Without it `pick` tells which node of a list is meant. */
  readonly call: string;
  /** Fields from there down to the type. */
  readonly below?: readonly string[];
  /** Path to the id by which a node is recognised. */
  readonly pick?: string;
}

const person = (...below: string[]): Reach => ({ kind: 'person', call: 'person(id: $id)', below });
const department = (...below: string[]): Reach => ({ kind: 'department', call: 'department(id: $id)', below });
const branch = (...below: string[]): Reach => ({ kind: 'branch', call: 'branch(id: $id)', below });
const session = (...below: string[]): Reach => ({ kind: 'session', call: 'session(id: $id)', below });
const finding = (...below: string[]): Reach => ({ kind: 'finding', call: 'finding(id: $id)', below });
const batch = (...below: string[]): Reach => ({ kind: 'batch', call: 'inspectionBatch(id: $id)', below });
const published = (...below: string[]): Reach => ({ kind: 'published', call: 'inspectionBatch(id: $id)', below });
const imports = (...below: string[]): Reach => ({ kind: 'import', call: 'import(id: $id)', below });
const only = (call: string, ...below: string[]): Reach => ({ call, below });

/** Types, by `Type` or `Type(variant)`. A type reached through `_entities` alone is not here. */
export const reaches: Readonly<Record<string, Reach>> = {
  Person: person(), 'Person(branchmate)': { kind: 'branchmate', call: 'person(id: $id)' }, Employment: person('employment'), PartyLife: person('partyLife'), LearningHours: person('learningHours(year: 2026)'),
  Department: department(), UnitCoverage: department('talkCoverage(year: 2026)'),
  Branch: branch(), RoleAssignment: branch('committee'), BranchGroup: branch('groups'), BranchMemberConnection: branch('members(first: 100)'),
  BranchMember: branch('members(first: 100)', 'nodes'), Representative: branch('representatives(year: 2026)'), RepresentativeProposal: branch('proposedRepresentatives(year: 2027)'),
  HostedSessions: branch('sessions(year: 2026)'), BranchHours: branch('learningHours(year: 2026)'), DutyTotals: branch('talkCoverage(year: 2026)'), BranchTalkTotals: branch('talkTotals(year: 2026)'), FindingSummary: branch('findings(year: 2026)'),
  RecordAccessConnection: only('organisationRecordAccesses'), RecordAccess: only('organisationRecordAccesses', 'nodes'),
  OpenedAccessConnection: { kind: 'opened', call: 'organisationOpenedAccesses(personId: $id)' }, OpenedAccess: { kind: 'opened', call: 'organisationOpenedAccesses(personId: $id)', below: ['nodes'] },
  AuditReader: { kind: 'opened', call: 'organisationOpenedAccesses(personId: $id)', below: ['nodes', 'reader'] },
  AuditChain: only('talksAuditChain'), AuditCheckpoint: only('talksAuditChain', 'checkpoint'),
  AuditOpening: { kind: 'opening', call: 'auditOpenings(first: 100)', below: ['nodes'], pick: 'id' }, AuditOpeningConnection: only('auditOpenings'),
  ServiceStatus: only('talksStatus'),
  MyAccount: only('myAccount'), SignInSession: only('myAccount', 'sessions'), SavedView: only('myAccount', 'views'), StaffAccountConnection: only('accounts(first: 1)'), StaffAccount: only('accounts(first: 100)', 'nodes'),
  InvitableStaffConnection: only('invitableStaff(first: 1)'),
  Import: imports(), ImportConnection: only('myImports'), ImportProgress: imports('progress'), ImportMessage: imports('errors(first: 10)'), UnstoredColumns: imports('unstoredColumns'),
  Institution: only('institution'), Me: only('me'), PersonConnection: only('people(first: 1)'), PageInfo: only('people(first: 1)', 'pageInfo'),
  WorkItem: { kind: 'workItem', call: 'myWorkItems(first: 100)', below: ['nodes'], pick: 'id' }, WorkItemConnection: only('myWorkItems(first: 1)'),
  CalendarFeed: only('myCalendarFeed'), WorkItemDigest: only('myDigest'),
  Post: { kind: 'post', call: 'posts', pick: 'id' }, MassOrganisation: { kind: 'massOrganisation', call: 'massOrganisations', pick: 'id' },
  Session: session(), AttendanceTotals: session('attendance'), ParticipantConnection: session('participants(first: 100)'), Participant: session('participants(first: 100)', 'nodes'),
  SessionConnection: only('sessions(year: 2026)'), Programme: { kind: 'programme', call: 'programmes', pick: 'id' }, SessionHost: only('programmes', 'host'), Participation: only('myParticipations(year: 2026)'),
  GroupTalk: { kind: 'groupTalk', call: 'groupTalk(id: $id)' }, 'GroupTalk(invited)': { kind: 'invitation', call: 'groupTalk(id: $id)' }, GroupTalkConnection: only('myGroupTalks'),
  HomeVisit: { kind: 'homeVisit', call: 'homeVisit(id: $id)' }, HomeVisitConnection: only('myHomeVisits'),
  TalkAbsence: only('myTalkAbsence'), FamilyLetterTemplate: only('familyLetterTemplates'), FamilyLetterChoice: only('myFamilyLetterChoice'),
  FamilyLetter: { kind: 'familyLetter', call: 'myFamilyLetters(first: 100)', below: ['nodes'], pick: 'id' }, FamilyLetterConnection: only('myFamilyLetters'),
  SentFamilyLetter: { kind: 'sentLetter', call: 'sentFamilyLetters(first: 100)', below: ['nodes'], pick: 'id' }, SentFamilyLetterConnection: only('sentFamilyLetters'),
  FamilyLetterReader: only('familyLetterReaders(first: 100)', 'nodes'), FamilyLetterReaderConnection: only('familyLetterReaders'),
  TalkCoverage: only('talkCoverage(year: 2026)'), RuleCoverage: only('talkCoverage(year: 2026)', 'rules'), TalkCoverageBoard: only('talkCoverageBoard(year: 2026)'), TalkCoverageCell: only('talkCoverageBoard(year: 2026)', 'cells'), TalkDutyConnection: only('talkDuties(year: 2026)'), TalkRule: only('talkRules'),
  Talk: { kind: 'talk', call: 'talk(id: $id)' }, TalkConnection: only('myTalks(year: 2026)'), TalkRequest: { kind: 'talkRequest', call: 'talkRequest(id: $id)' }, TalkRequestConnection: only('myTalkRequests(side: ASKED_BY_ME)'),
  OpenHour: { kind: 'openHour', call: 'openHour(id: $id)' }, 'OpenHour(free)': { kind: 'freeHour', call: 'openHour(id: $id)' }, OpenHourConnection: only('openHours'),
  Matter: { kind: 'matter', call: 'matter(id: $id)' }, 'Matter(before)': { kind: 'matterBefore', call: 'matter(id: $id)' }, MatterStep: { kind: 'matter', call: 'matter(id: $id)', below: ['steps'] },
  MatterConnection: only('myMatters(side: RAISED_BY_ME)'), MattersToAnswer: only('mattersToAnswer'), MatterTotals: only('matterTotals(year: 2026)'), UnitAnswers: only('matterTotals(year: 2026)', 'units'), TalkRequestTotals: only('talkRequestTotals(year: 2026)'), TalkQuality: only('talkQuality(year: 2025)'),
  Thread: { kind: 'matter', call: 'myThread(first: 100)', below: ['nodes'], pick: 'id' }, ThreadStep: only('myThread(first: 100)', 'nodes', 'steps'), ThreadConnection: only('myThread'),
  TalkCampaign: only('talkCampaign(year: 2026)'), TalkCampaignTotals: only('talkCampaign(year: 2026)', 'totals'), TopicClassTotal: only('talkCampaign(year: 2026)', 'totals', 'classes'),
  TalkPrinciple: only('talkPrinciples'), TalkGuide: only('talkGuides'), TalkTemplate: { kind: 'talk', call: 'talk(id: $id)', below: ['templates'] }, TalkDay: { kind: 'talk', call: 'talk(id: $id)', below: ['days'] },
  SealingKey: only('mySealingKey'), ParticipantKey: { kind: 'talk', call: 'talk(id: $id)', below: ['sealingKeys'] }, SealedNote: { kind: 'talk', call: 'talk(id: $id)', below: ['notes'] },
  AgreedAction: { kind: 'talk', call: 'talk(id: $id)', below: ['notes', 'action'] },
  TalkHints: only('myTalkHints'), LongWithoutOffer: only('myTalkHints', 'longWithoutOffer'),
  CounsellingService: only('counsellingService'), CounsellingReferral: { kind: 'referral', call: 'myReferrals', pick: 'id' },
  'TalkDuty(list)': { kind: 'duty', call: 'talkDuties(year: 2026, first: 100)', below: ['nodes'], pick: 'id' },
  TalkDutyWhy: only('talkDuties(year: 2026, first: 100)', 'nodes', 'why'), TalkDutyFact: only('talkDuties(year: 2026, first: 100)', 'nodes', 'why', 'facts'), TalkDutyWindow: only('talkDuties(year: 2026, first: 100)', 'nodes', 'why', 'windows'),
  Finding: finding(), Rectification: finding('rectification'), FindingConnection: only('findings(year: 2026)'),
  InspectionBatch: batch(), 'InspectionBatch(published)': published(), InspectionTask: batch('tasks'), 'InspectionTask(published)': published('tasks'),
  InspectionObject: { kind: 'object', call: 'inspectionObjects', pick: 'id' }, InspectionItem: { kind: 'item', call: 'inspectionItems', pick: 'id' },
  Inspector: { kind: 'inspector', call: 'inspectors', pick: 'id' }, Recusal: { kind: 'recusal', call: 'recusals', pick: 'id' },
};

/** Root fields: the call, and for a list the path to the ids that may stand in it. */
export const queries: Readonly<Record<string, Reach>> = {
  person: person(), department: department(), branch: branch(), session: session(), finding: finding(), inspectionBatch: batch(), import: imports(), talk: { kind: 'talk', call: 'talk(id: $id)' },
  organisationRecordAccesses: only('organisationRecordAccesses'), educationRecordAccesses: only('educationRecordAccesses'), talksRecordAccesses: only('talksRecordAccesses'),
  integrityRecordAccesses: only('integrityRecordAccesses'), identityRecordAccesses: only('identityRecordAccesses'), identityStatus: only('identityStatus'),
  ...Object.fromEntries(['organisation', 'education', 'talks', 'integrity', 'identity'].flatMap((service) => [
    [`${service}OpenedAccesses`, { kind: 'opened', call: `${service}OpenedAccesses(personId: $id)` } satisfies Reach], [`${service}AuditChain`, only(`${service}AuditChain`)],
  ])),
  auditOpenings: { kind: 'opening', call: 'auditOpenings(first: 100)', pick: 'nodes.id' },
  myAccount: only('myAccount'), accounts: { kind: 'person', call: 'accounts(first: 100)', pick: 'nodes.person.id' }, invitableStaff: { kind: 'branchmate', call: 'invitableStaff(first: 100)', pick: 'nodes.id' },
  organisationStatus: only('organisationStatus'), educationStatus: only('educationStatus'), talksStatus: only('talksStatus'), integrityStatus: only('integrityStatus'),
  myCalendarFeed: only('myCalendarFeed'), myDigest: only('myDigest'),
  myImports: { kind: 'import', call: 'myImports(first: 100)', pick: 'nodes.id' },
  myWorkItems: { kind: 'workItem', call: 'myWorkItems(first: 100)', pick: 'nodes.id' },
  institution: only('institution'), me: only('me'), talkCoverage: only('talkCoverage(year: 2026)'), talkCoverageBoard: only('talkCoverageBoard(year: 2026)'), talkRules: only('talkRules'),
  groupTalk: { kind: 'groupTalk', call: 'groupTalk(id: $id)' }, myGroupTalks: { kind: 'groupTalk', call: 'myGroupTalks(first: 100)', pick: 'nodes.id' },
  viewerCanProposeHomeVisits: only('viewerCanProposeHomeVisits'), homeVisit: { kind: 'homeVisit', call: 'homeVisit(id: $id)' }, myHomeVisits: { kind: 'homeVisit', call: 'myHomeVisits(first: 100)', pick: 'nodes.id' },
  myTalkAbsence: only('myTalkAbsence'), familyLetterTemplates: only('familyLetterTemplates'), myFamilyLetterChoice: only('myFamilyLetterChoice'), myFamilyLetters: { kind: 'familyLetter', call: 'myFamilyLetters(first: 100)', pick: 'nodes.id' },
  sentFamilyLetters: { kind: 'sentLetter', call: 'sentFamilyLetters(first: 100)', pick: 'nodes.id' }, familyLetterReaders: { kind: 'person', call: 'familyLetterReaders(first: 100)', pick: 'nodes.person.id' },
  people: { kind: 'person', call: 'people(first: 100)', pick: 'nodes.id' }, departments: { kind: 'department', call: 'departments', pick: 'id' }, branches: { kind: 'branch', call: 'branches', pick: 'id' },
  posts: { kind: 'post', call: 'posts', pick: 'id' }, massOrganisations: { kind: 'massOrganisation', call: 'massOrganisations', pick: 'id' },
  sessions: { kind: 'session', call: 'sessions(year: 2026, first: 100)', pick: 'nodes.id' }, programmes: { kind: 'programme', call: 'programmes', pick: 'id' },
  myParticipations: { kind: 'session', call: 'myParticipations(year: 2026)', pick: 'session.id' },
  talkDuties: { kind: 'duty', call: 'talkDuties(year: 2026, first: 100)', pick: 'nodes.id' }, myTalkDuties: { kind: 'duty', call: 'myTalkDuties(year: 2026)', pick: 'id' },
  talkRequest: { kind: 'talkRequest', call: 'talkRequest(id: $id)' }, myTalkRequests: { kind: 'talkRequest', call: 'myTalkRequests(side: ASKED_BY_ME, first: 100)', pick: 'nodes.id' },
  matter: { kind: 'matter', call: 'matter(id: $id)' }, myMatters: { kind: 'matter', call: 'myMatters(side: RAISED_BY_ME, first: 100)', pick: 'nodes.id' }, mattersToAnswer: only('mattersToAnswer'), matterTotals: only('matterTotals(year: 2026)'), talkRequestTotals: only('talkRequestTotals(year: 2026)'), talkQuality: only('talkQuality(year: 2025)'),
  myThread: { kind: 'matter', call: 'myThread(first: 100)', pick: 'nodes.id' },
  openHour: { kind: 'openHour', call: 'openHour(id: $id)' }, openHours: { kind: 'openHour', call: 'openHours(first: 100)', pick: 'nodes.id' },
  talkCampaign: only('talkCampaign(year: 2026)'), talkCampaigns: { kind: 'campaign', call: 'talkCampaigns', pick: 'id' }, talkPrinciples: only('talkPrinciples'), talkGuides: only('talkGuides'), myTalkHints: only('myTalkHints'),
  mySealingKey: only('mySealingKey'), counsellingService: only('counsellingService'), myReferrals: { kind: 'referral', call: 'myReferrals', pick: 'id' },
  myTalks: { kind: 'talk', call: 'myTalks(year: 2026, first: 100)', pick: 'nodes.id' },
  findings: { kind: 'finding', call: 'findings(year: 2026, first: 100)', pick: 'nodes.id' }, inspectionBatches: { kind: 'batch', call: 'inspectionBatches(year: 2026)', pick: 'id' },
  inspectors: { kind: 'inspector', call: 'inspectors', pick: 'id' }, recusals: { kind: 'recusal', call: 'recusals', pick: 'id' },
  inspectionItems: { kind: 'item', call: 'inspectionItems', pick: 'id' }, inspectionObjects: { kind: 'object', call: 'inspectionObjects', pick: 'id' },
};
