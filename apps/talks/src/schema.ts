import { buildServiceSchema, serviceStatusResolver } from '@tongxin/subgraph';
import { AbsenceResolver } from './absences/absence.resolver';
import { AuditResolvers } from './audit/audit.resolver';
import { BranchTalkResolver } from './branch-talks/branch-talk.resolver';
import { TalkCampaignResolver } from './campaigns/campaign.resolver';
import type { Context } from './context';
import { CounsellingResolver } from './counselling/counselling.resolver';
import { BoardResolver } from './coverage/board.resolver';
import { BranchCoverageResolver, CoverageResolver, DepartmentCoverageResolver, PersonCoverageResolver, visibleDuty } from './coverage/coverage.resolver';
import { FamilyLetterResolver } from './family-letters/family-letter.resolver';
import { SentLetterResolver } from './family-letters/sent-letter.resolver';
import { GroupTalkResolver } from './group-talks/group-talk.resolver';
import { HintResolver } from './hints/hint.resolver';
import { HomeVisitResolver } from './home-visits/home-visit.resolver';
import { MatterResolver } from './matters/matter.resolver';
import { TalkDutyResolver } from './must-talks/duty.resolver';
import { TalkRuleResolver, visibleRule } from './must-talks/must-talk.resolver';
import { Branch, Department } from '@tongxin/directory';
import { ThreadResolver } from './my-thread/thread.resolver';
import { NoteResolver } from './notes/note.resolver';
import { SealingKeyResolver } from './sealing-keys/sealing-key.resolver';
import { TalkGuideResolver } from './talk-guides/talk-guide.resolver';
import { TalkQualityResolver } from './talk-quality/talk-quality.resolver';
import { OpenHourResolver } from './open-hours/open-hour.resolver';
import { AnswerTalkResolver } from './talk-requests/answer-talk.resolver';
import { TalkRequestResolver } from './talk-requests/talk-request.resolver';
import { TalkResolver, visibleTalk } from './talks/talk.resolver';
import { WorkItemResolver } from './work-items/work-item.resolver';
import { WorkItem } from './work-items/work-item.schema';

const StatusResolver = serviceStatusResolver('talks');

/** A foreign entity is a reference to anyone on the staff, nothing to anyone else. */
const reference = async ({ id }: Record<string, string>, ctx: Context) => ((await ctx.standing()) ? { id } : null);

/** Talks' subgraph: resolvers listed by hand. */
export const talksSchema = () =>
  buildServiceSchema<Context>({
    resolvers: [TalkRuleResolver, CoverageResolver, BoardResolver, TalkDutyResolver, PersonCoverageResolver, BranchCoverageResolver, DepartmentCoverageResolver, BranchTalkResolver, TalkResolver, TalkRequestResolver, GroupTalkResolver, HomeVisitResolver, FamilyLetterResolver, SentLetterResolver, AnswerTalkResolver, AbsenceResolver, OpenHourResolver,
      TalkCampaignResolver, TalkQualityResolver, TalkGuideResolver, HintResolver, CounsellingResolver, SealingKeyResolver, NoteResolver, MatterResolver, ThreadResolver, ...AuditResolvers, StatusResolver,
      WorkItemResolver],
    orphanedTypes: [Branch, Department, WorkItem],
    references: {
      Person: reference,
      Branch: reference,
      Department: reference,
      WorkItem: reference,
      Talk: ({ id }, ctx) => visibleTalk(id ?? '', ctx),
      TalkDuty: ({ id }, ctx) => visibleDuty(id ?? '', ctx),
      TalkRule: ({ code }, ctx) => visibleRule(code ?? '', ctx),
    },
  });
