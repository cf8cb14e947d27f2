/** Written by npm run graph:compose. */
export const possibleTypes: Record<string, string[]> = {};

export const pages: Record<string, Record<string, string[]>> = {
  "Branch": {
    "members": []
  },
  "HostedSessions": {
    "list": []
  },
  "Query": {
    "sessions": [
      "programmeId",
      "branchId",
      "year"
    ],
    "educationRecordAccesses": [],
    "educationOpenedAccesses": [
      "personId"
    ],
    "accounts": [
      "state"
    ],
    "invitableStaff": [],
    "auditOpenings": [],
    "identityRecordAccesses": [],
    "identityOpenedAccesses": [
      "personId"
    ],
    "integrityRecordAccesses": [],
    "integrityOpenedAccesses": [
      "personId"
    ],
    "findings": [
      "departmentId",
      "year"
    ],
    "people": [
      "asOf",
      "departmentId"
    ],
    "organisationRecordAccesses": [],
    "organisationOpenedAccesses": [
      "personId"
    ],
    "myWorkItems": [],
    "myImports": [],
    "talksRecordAccesses": [],
    "talksOpenedAccesses": [
      "personId"
    ],
    "talkDuties": [
      "branchId",
      "unitId",
      "asOf",
      "ruleCode",
      "status",
      "year"
    ],
    "myFamilyLetters": [],
    "sentFamilyLetters": [],
    "familyLetterReaders": [],
    "myGroupTalks": [],
    "myTalks": [
      "year"
    ],
    "myMatters": [
      "side"
    ],
    "myTalkRequests": [
      "side"
    ],
    "myHomeVisits": [],
    "myThread": [],
    "openHours": [
      "hostId"
    ]
  },
  "Session": {
    "participants": []
  }
};

export const parts: string[] = [
  "AbsencePayload",
  "AbsenceUserError",
  "AccountInvitation",
  "AccountPayload",
  "AccountUserError",
  "AgreedAction",
  "AnswerTalkPayload",
  "AppointPayload",
  "AppointmentUserError",
  "AttendanceTotals",
  "AuditChain",
  "AuditCheckpoint",
  "AuditOpeningConnection",
  "AuditOpeningPayload",
  "AuditOpeningUserError",
  "BranchHours",
  "BranchMember",
  "BranchMemberConnection",
  "BranchTalkTotals",
  "CalendarFeed",
  "CalendarFeedPayload",
  "CalendarFeedUserError",
  "CounsellingPayload",
  "CounsellingUserError",
  "DutyTotals",
  "Employment",
  "FamilyLetterChoice",
  "FamilyLetterChoicePayload",
  "FamilyLetterConnection",
  "FamilyLetterPayload",
  "FamilyLetterReader",
  "FamilyLetterReaderConnection",
  "FamilyLetterTemplate",
  "FamilyLetterUserError",
  "FindingConnection",
  "FindingSummary",
  "GroupTalkConnection",
  "GroupTalkPayload",
  "GroupTalkUserError",
  "HomeVisitConnection",
  "HomeVisitPayload",
  "HomeVisitUserError",
  "HostedSessions",
  "ImportConnection",
  "ImportMessage",
  "ImportPayload",
  "ImportProgress",
  "ImportUserError",
  "InvitableStaffConnection",
  "InvitationUserError",
  "InvitationsPayload",
  "LearningHours",
  "LongWithoutOffer",
  "MatterConnection",
  "MatterPayload",
  "MatterStep",
  "MatterTotals",
  "MatterUserError",
  "MattersToAnswer",
  "Me",
  "MyAccountPayload",
  "NameRepresentativePayload",
  "OpenHourConnection",
  "OpenHourPayload",
  "OpenHourUserError",
  "OpenedAccess",
  "OpenedAccessConnection",
  "PageInfo",
  "Participant",
  "ParticipantConnection",
  "ParticipantKey",
  "Participation",
  "PartyLife",
  "PersonConnection",
  "RecordAccess",
  "RecordAccessConnection",
  "RepresentativeProposal",
  "RepresentativeUserError",
  "RuleCoverage",
  "SavedView",
  "SavedViewPayload",
  "SavedViewUserError",
  "SealedNotePayload",
  "SealedNoteUserError",
  "SealingKey",
  "SealingKeyPayload",
  "SealingKeyUserError",
  "SentFamilyLetterConnection",
  "ServiceStatus",
  "SessionConnection",
  "SessionHost",
  "StaffAccountConnection",
  "StaffPayload",
  "StaffUserError",
  "TalkAbsence",
  "TalkCampaignPayload",
  "TalkCampaignTotals",
  "TalkCampaignUserError",
  "TalkConnection",
  "TalkCoverage",
  "TalkCoverageBoard",
  "TalkCoverageCell",
  "TalkDay",
  "TalkDutyConnection",
  "TalkDutyFact",
  "TalkDutyWhy",
  "TalkDutyWindow",
  "TalkGuide",
  "TalkHints",
  "TalkPayload",
  "TalkPrinciple",
  "TalkQuality",
  "TalkRequestConnection",
  "TalkRequestPayload",
  "TalkRequestTotals",
  "TalkRequestUserError",
  "TalkRule",
  "TalkTemplate",
  "TalkUserError",
  "ThreadConnection",
  "ThreadPayload",
  "ThreadStep",
  "ThreadUserError",
  "TopicClassTotal",
  "UnitAnswers",
  "UnitCoverage",
  "UnstoredColumns",
  "WorkItemConnection",
  "WorkItemDigest"
];
