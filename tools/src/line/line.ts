/** One sentence of docs/line.md as far as names can break it. */
export interface Sentence {
  sentence: string;
  words: string[];
  /** Files it is asked of; everywhere where none is named. */
  within?: RegExp;
  /** Names that hold such a word and cross nothing: where, which, why. */
  allowed: { file: RegExp; name: string; why: string }[];
}

const organisation = /^apps\/organisation\//;
const integrity = /^apps\/integrity\//;
const talks = /^apps\/talks\//;

/** What is sealed has a name here and no word: an envelope of libs/sealing, which the two alone open. */
const sealed = [
  'Talk.notes', 'SealedNote', 'SealedNoteKind', 'SealedNoteKind.NOTE', 'SealedNoteKind.AGENDA', 'SealedNotePayload', 'SealedNotePayload.note', 'SealedNoteRefusal', 'SealedNoteRefusal.NOT_ON_THE_AGENDA', 'SealedNoteUserError',
  'WriteSealedNoteInput', 'WriteSealedNoteInput.noteId', 'WriteSealedNoteInput.agenda', 'EditSealedNoteInput', 'EditSealedNoteInput.noteId', 'SealedNoteInput', 'SealedNoteInput.noteId', 'AdvanceActionInput.noteId', 'SettleAgendaItemInput', 'SettleAgendaItemInput.noteId',
  'ProposeActionInput.noteId', 'Mutation.writeSealedNote', 'Mutation.editSealedNote', 'Mutation.removeSealedNote', 'Mutation.settleAgendaItem', 'SealingKeyRefusal.NOTES_WOULD_BE_LOST', 'ReplaceSealingKeyInput.losesNotes',
  'sealed_note', 'sealedNote', 'SealedNoteEntity', 'NOTE', 'AGENDA',
];

/** 佛系, 躺平, 内卷, 摆烂 and the like: purposes or topics of a talk, and no name for a kind of person (T-19). Nothing is excepted; written together, apart or in pinyin. */
export const kindsOfPeople = [
  'buddha ?like', 'buddhist(?: ?like)?', 'fo ?xi', 'zen(?: ?like)?', '(?:lying|lie|lay|laying) ?(?:down ?)?flat', 'flat ?l(?:ier|ying)', 'tang ?ping', 'involut(?:ion|ed|ionary)', 'nei ?juan', 'rat ?race(?:r)?',
  'let ?it ?rot', 'bai ?lan', 'burn(?:t|ed|ing)? ?out', 'quiet ?quit(?:ter|ting)?', 'slack(?:er|ing)', 'lazy', 'laziness', 'apath(?:y|etic)', 'cynic(?:al|ism)?', 'pessimis(?:t|tic|m)', 'demotivated', 'disengaged', 'disaffected',
  'discontent(?:ed)?', 'positive ?energy', 'negative ?energy',
];

export const sentences: Sentence[] = [
  {
    sentence: '1 nothing about what somebody believes, feels or is like',
    words: [
      'attitude', 'belief', 'believe', 'faith', 'loyal', 'loyalty', 'ideolog(?:y|ies|ical)', 'mood', 'emotion', 'sentiment', 'morale', 'mental', 'personality', 'psycholog(?:y|ical)',
      'thought', 'opinion', 'religion', 'religious', 'ethnic', 'ethnicity', 'nationality', 'observation', 'risk', 'profile', 'prediction', 'tag',
    ],
    allowed: [{ file: talks, name: 'TopicClass.THOUGHTS_GROWTH', why: '谈思想促成长: a purpose that the scheme gives a talk (T-02), of no person' }],
  },
  {
    sentence: '1 nobody is measured against another',
    words: ['score', 'rating', 'rank', 'ranking', 'grade', 'star', 'percentile', 'label', 'severity'],
    allowed: [
      { file: organisation, name: 'Employment.rank', why: '职级: a fact of the post, which rule T-05 reads; it compares nobody' },
      { file: organisation, name: 'rank', why: 'the same, in its table and sheet' },
      { file: organisation, name: 'Branch.star', why: '星级党支部: of a branch as a whole (O-38)' },
      { file: organisation, name: 'star', why: 'the same, in its table' },
      { file: organisation, name: 'label', why: 'names an office in the view of facts' },
      { file: /^libs\/directory\//, name: 'label', why: 'names an office in a directory fact' },
      { file: integrity, name: 'Finding.severity', why: 'of a finding about a matter, never of a person' },
      { file: integrity, name: 'FindingSeverity', why: 'the same' },
      { file: integrity, name: 'severity', why: 'the same, in its table' },
    ],
  },
  {
    sentence: '3 of a talk only that it was held or declined, its class and its way, and that to the pair alone',
    words: ['topic', 'channel', 'agenda', 'note', 'content', 'summary', 'minutes', 'reason', 'transcript'],
    within: talks,
    allowed: [
      ...['Talk.topicClass', 'Talk.channel', 'Talk.viewerCanNameTopic'].map((name) => ({ file: talks, name, why: 'a talk is seen by its pair alone (talk.policy.ts)' })),
      ...['PlanTalkInput.topicClass', 'PlanTalkInput.channel', 'RescheduleTalkInput.channel', 'Mutation.nameTalkTopic', 'NameTalkTopicInput', 'NameTalkTopicInput.topicClass', 'NameTalkTopicInput.seenTopicClass', 'TalkRefusal.TOPIC_COUNTED', 'TalkRefusal.TOPIC_CHANGED'].map((name) => ({ file: talks, name, why: 'what one of the pair says' })),
      ...['TalkRequest.channel', 'RequestTalkInput.channel', 'AcceptTalkRequestInput.channel'].map((name) => ({ file: talks, name, why: 'a request is seen by who asks and who is asked alone (talk-request.policy.ts)' })),
      ...['OpenHour.channel', 'OfferOpenHourInput.channel'].map((name) => ({ file: talks, name, why: 'what a host announces before anybody has booked; a booked hour is seen by its two people alone (open-hour.policy.ts)' })),
      ...['TopicClass', 'TalkChannel'].map((name) => ({ file: talks, name, why: 'three classes and five ways, the same for everybody; which one it was is the pair’s' })),
      ...['Query.talkGuides.topicClass', 'TalkGuide.topicClass', 'TalkCampaign.topicClasses'].map((name) => ({ file: talks, name, why: 'of a card or of the year’s scheme, not of a talk' })),
      ...['TopicClassTotal', 'TopicClassTotal.topicClass'].map((name) => ({ file: talks, name, why: 'a total of the institution after the year’s end, without small numbers (campaign.ts)' })),
      ...sealed.map((name) => ({ file: talks, name, why: 'an envelope, opened by the pair alone; that the server takes nothing else: apps/talks/src/notes' })),
      ...['topic_class', 'topicClass', 'channel'].map((name) => ({ file: talks, name, why: 'the same, in the table of talks' })),
    ],
  },
  {
    sentence: '3 who offered, held or declined stands on the pair’s own talk and nowhere else',
    words: ['offered', 'declined', 'accepted', 'decline', 'held'],
    within: talks,
    allowed: [
      ...['Talk.heldOn', 'Talk.viewerCanDecline', 'TalkStatus.DECLINED', 'TalkStatus.HELD_UNCONFIRMED', 'TalkDayKind.OFFERED', 'TalkDayKind.ACCEPTED', 'TalkDayKind.DECLINED'].map((name) => (
        { file: talks, name, why: 'a talk is seen by its pair alone (talk.policy.ts)' })),
      ...['TalkRequestStatus.ACCEPTED', 'TalkRequestStatus.HELD'].map((name) => ({ file: talks, name, why: 'a request is seen by who asks and who is asked alone (talk-request.policy.ts)' })),
      ...['GroupTalk.heldOn', 'GroupTalkStatus.HELD', 'RecordGroupTalkInput.heldOn', 'GroupTalkRefusal.ALREADY_HELD'].map((name) => (
        { file: talks, name, why: 'a group talk is seen by its host and the invited alone (group-talk.policy.ts)' })),
      { file: talks, name: 'GroupTalkRefusal.ALREADY_OFFERED', why: 'said to the host about an invitation of their own, whatever was answered to it' },
      ...['RecordTalkInput.heldOn', 'TalkAnswer.DECLINE'].map((name) => ({ file: talks, name, why: 'what one of the pair says' })),
      ...['TalkRefusal.NOT_OFFERED', 'TalkRefusal.ALREADY_OFFERED', 'TalkRefusal.DECLINED', 'TalkRefusal.TALKEE_DECLINES', 'TalkRefusal.ALREADY_HELD', 'TalkRefusal.NOT_HELD'].map((name) => (
        { file: talks, name, why: 'said to one of the pair about their own talk' })),
      ...['offered_on', 'offeredOn', 'accepted_on', 'acceptedOn', 'declined_on', 'declinedOn', 'held_on', 'heldOn'].map((name) => (
        { file: talks, name, why: 'the days of a talk, in its table' })),
    ],
  },
  {
    sentence: '7 attendance has no reason',
    words: ['reason', 'cause', 'illness', 'check in', 'sign in'],
    within: /^apps\/education\//,
    allowed: [],
  },
  {
    sentence: '9 and 10 nothing that tells how somebody reached us',
    words: ['ip', 'ip address', 'user agent', 'device', 'cookie', 'browser', 'fingerprint'],
    allowed: [{ file: talks, name: 'ParticipantKey.fingerprint', why: 'of a public key, for the two to compare; of no device' }],
  },
  {
    sentence: '12 no points, no time online, no place, no face',
    words: [
      'point', 'leaderboard', 'badge', 'streak', 'login', 'log in', 'online', 'last seen', 'presence', 'duration', 'location', 'latitude', 'longitude', 'gps', 'geo', 'face', 'biometric',
      'photo', 'avatar', 'screenshot', 'social', 'wechat', 'weibo',
    ],
    allowed: [
      { file: organisation, name: 'Department.location', why: '办公地点: where a unit has its rooms, of no person' },
      { file: organisation, name: 'location', why: 'the same, in its table' },
      { file: integrity, name: 'InspectionItem.points', why: '检查要点: what to look at in an inspection' },
      { file: integrity, name: 'points', why: 'the same, in its table' },
    ],
  },
];
