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
    "accounts": [
      "state"
    ],
    "invitableStaff": [],
    "identityRecordAccesses": [],
    "integrityRecordAccesses": [],
    "findings": [
      "departmentId",
      "year"
    ],
    "people": [
      "departmentId"
    ],
    "organisationRecordAccesses": [],
    "talksRecordAccesses": [],
    "talkDuties": [
      "asOf",
      "ruleCode",
      "status",
      "year"
    ],
    "myTalks": [
      "year"
    ],
    "myTalkRequests": [
      "side"
    ]
  },
  "Session": {
    "participants": []
  }
};

export const parts: string[] = [
  "AccountInvitation",
  "AccountPayload",
  "AccountUserError",
  "AppointPayload",
  "AppointmentUserError",
  "AttendanceTotals",
  "BranchHours",
  "BranchMember",
  "BranchMemberConnection",
  "BranchTalkTotals",
  "CounsellingPayload",
  "CounsellingUserError",
  "DutyTotals",
  "Employment",
  "FindingConnection",
  "FindingSummary",
  "HostedSessions",
  "ImportMessage",
  "ImportPayload",
  "ImportProgress",
  "ImportUserError",
  "InvitableStaffConnection",
  "InvitationUserError",
  "InvitationsPayload",
  "LearningHours",
  "LongWithoutOffer",
  "Me",
  "MyAccountPayload",
  "NameRepresentativePayload",
  "PageInfo",
  "Participant",
  "ParticipantConnection",
  "Participation",
  "PartyLife",
  "PersonConnection",
  "RecordAccess",
  "RecordAccessConnection",
  "RepresentativeUserError",
  "RuleCoverage",
  "ServiceStatus",
  "SessionConnection",
  "SessionHost",
  "StaffAccountConnection",
  "StaffPayload",
  "StaffUserError",
  "TalkCampaignPayload",
  "TalkCampaignTotals",
  "TalkCampaignUserError",
  "TalkConnection",
  "TalkCoverage",
  "TalkDutyConnection",
  "TalkGuide",
  "TalkHints",
  "TalkPayload",
  "TalkPrinciple",
  "TalkRequestConnection",
  "TalkRequestPayload",
  "TalkRequestUserError",
  "TalkRule",
  "TalkTemplate",
  "TalkUserError",
  "TopicClassTotal",
  "UnitCoverage",
  "UnstoredColumns"
];
