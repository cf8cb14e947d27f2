import { auditTables, baseEntities, type Migration } from '@tongxin/database';
import { directoryEntities } from '@tongxin/directory';
import { inboxTables, outboxTables } from '@tongxin/events';
import { importEntities } from '@tongxin/imports';
import { jobEntities, jobOpsTables } from '@tongxin/jobs';
import { CreateTalks1767225600000 } from './migrations/1767225600000-create-talks';
import { TalkCampaignEntity } from './campaigns/campaign.entity';
import { CounsellingReferralEntity, CounsellingServiceEntity } from './counselling/counselling.entity';
import { ChainAudit1795564800001 } from './migrations/1795564800001-chain-audit';
import { WidenTalk1795651200000 } from './migrations/1795651200000-widen-talk';
import { CreateTalkRequest1795651200001 } from './migrations/1795651200001-create-talk-request';
import { MatterEntity, MatterStepEntity } from './matters/matter.entity';
import { CreateMatter1795737600020 } from './migrations/1795737600020-create-matter';
import { PutAwayTalkRequest1795737600021 } from './migrations/1795737600021-put-away-talk-request';
import { CreateJobs1795737600040 } from './migrations/1795737600040-create-jobs';
import { CreateCampaignsAndCounselling1795737600050 } from './migrations/1795737600050-create-campaigns-and-counselling';
import { CreateSealedNotes1795737600060 } from './migrations/1795737600060-create-sealed-notes';
import { SealedNoteEntity } from './notes/note.entity';
import { SealingKeyEntity } from './sealing-keys/sealing-key.entity';
import { CreateWorkItemSource1795737600070 } from './migrations/1795737600070-create-work-item-source';
import { FamilyLetterChoiceEntity, FamilyLetterEntity, FamilyLetterReceiptEntity } from './family-letters/family-letter.entity';
import { CreateFamilyLetter1795737600080 } from './migrations/1795737600080-create-family-letter';
import { WidenWorkItemSource1795737600100 } from './migrations/1795737600100-widen-work-item-source';
import { NoVisitOfCondolence1795737600110 } from './migrations/1795737600110-no-visit-of-condolence';
import { FirstAskedOn1795737600120 } from './migrations/1795737600120-first-asked-on';
import { HelpWithConsent1795737600130 } from './migrations/1795737600130-help-with-consent';
import { AbsenceEntity } from './absences/absence.entity';
import { CreateAbsence1795737600160 } from './migrations/1795737600160-create-absence';
import { CreateTalkRequestAsking1795737600170 } from './migrations/1795737600170-create-talk-request-asking';
import { KeepWhatCounted1795737600150 } from './migrations/1795737600150-keep-what-counted';
import { CreateLedgerTalk1795737600140 } from './migrations/1795737600140-create-ledger-talk';
import { CreateOpenHour1795737600010 } from './migrations/1795737600010-create-open-hour';
import { CreateGroupTalk1795737600000 } from './migrations/1795737600000-create-group-talk';
import { GroupTalkEntity, GroupTalkInviteeEntity } from './group-talks/group-talk.entity';
import { CreateHomeVisit1795737600001 } from './migrations/1795737600001-create-home-visit';
import { HomeVisitEntity } from './home-visits/home-visit.entity';
import { LedgerTalkEntity } from './imports/ledger-talk.entity';
import { DutyYearEntity, TalkDutyEntity, TalkRuleEntity } from './must-talks/must-talk.entity';
import { OpenHourEntity } from './open-hours/open-hour.entity';
import { TalkRequestAskingEntity, TalkRequestEntity } from './talk-requests/talk-request.entity';
import { TalkEntity } from './talks/talk.entity';
import { WorkItemSourceEntity } from './work-items/work-item.entity';

export const entities = [...baseEntities, ...directoryEntities, ...importEntities, ...jobEntities, TalkRuleEntity, TalkDutyEntity, DutyYearEntity, TalkEntity, LedgerTalkEntity, TalkRequestEntity, TalkRequestAskingEntity, AbsenceEntity, OpenHourEntity,
  GroupTalkEntity, GroupTalkInviteeEntity, HomeVisitEntity, FamilyLetterChoiceEntity, FamilyLetterEntity, FamilyLetterReceiptEntity,
  TalkCampaignEntity, CounsellingServiceEntity, CounsellingReferralEntity,
  SealingKeyEntity, SealedNoteEntity, MatterEntity, MatterStepEntity,
  WorkItemSourceEntity];

export const migrations: Migration[] = [
  CreateTalks1767225600000,
  ChainAudit1795564800001,
  WidenTalk1795651200000,
  CreateTalkRequest1795651200001,
  CreateGroupTalk1795737600000,
  CreateHomeVisit1795737600001,
  CreateOpenHour1795737600010,
  CreateMatter1795737600020,
  PutAwayTalkRequest1795737600021,
  CreateJobs1795737600040,
  CreateCampaignsAndCounselling1795737600050,
  CreateSealedNotes1795737600060,
  CreateWorkItemSource1795737600070,
  CreateFamilyLetter1795737600080,
  WidenWorkItemSource1795737600100,
  NoVisitOfCondolence1795737600110,
  FirstAskedOn1795737600120,
  HelpWithConsent1795737600130,
  CreateLedgerTalk1795737600140,
  KeepWhatCounted1795737600150,
  CreateAbsence1795737600160,
  CreateTalkRequestAsking1795737600170,
];

/** Every table of schema `ops` in this database. */
export const opsTables = ['migration', ...auditTables, ...outboxTables, ...inboxTables, ...jobOpsTables];
