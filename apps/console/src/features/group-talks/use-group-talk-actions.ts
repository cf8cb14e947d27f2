import { useAction } from '@tongxin/web-graph';
import { AnswerGroupTalkDocument, CancelGroupTalkDocument, PlanGroupTalkDocument, RecordGroupTalkDocument, RescheduleGroupTalkDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const usePlanGroupTalk = () => useAction(PlanGroupTalkDocument, ({ planGroupTalk }) => planGroupTalk);
export const useAnswerGroupTalk = () => useAction(AnswerGroupTalkDocument, ({ answerGroupTalk }) => answerGroupTalk);
export const useRescheduleGroupTalk = () => useAction(RescheduleGroupTalkDocument, ({ rescheduleGroupTalk }) => rescheduleGroupTalk);
export const useCancelGroupTalk = () => useAction(CancelGroupTalkDocument, ({ cancelGroupTalk }) => cancelGroupTalk);
export const useRecordGroupTalk = () => useAction(RecordGroupTalkDocument, ({ recordGroupTalk }) => recordGroupTalk);
