import { useAction } from '@tongxin/web-graph';
import { AnswerTalkDocument, CancelTalkDocument, CloseTalkDocument, ConfirmTalkDocument, DisputeTalkDocument, NameTalkTopicDocument, PlanTalkDocument, RecordTalkDocument, RescheduleTalkDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const usePlanTalk = () => useAction(PlanTalkDocument, ({ planTalk }) => planTalk);
export const useAnswerTalk = () => useAction(AnswerTalkDocument, ({ answerTalk }) => answerTalk);
export const useRescheduleTalk = () => useAction(RescheduleTalkDocument, ({ rescheduleTalk }) => rescheduleTalk);
export const useNameTalkTopic = () => useAction(NameTalkTopicDocument, ({ nameTalkTopic }) => nameTalkTopic);
export const useCancelTalk = () => useAction(CancelTalkDocument, ({ cancelTalk }) => cancelTalk);
export const useRecordTalk = () => useAction(RecordTalkDocument, ({ recordTalk }) => recordTalk);
export const useConfirmTalk = () => useAction(ConfirmTalkDocument, ({ confirmTalk }) => confirmTalk);
export const useDisputeTalk = () => useAction(DisputeTalkDocument, ({ disputeTalk }) => disputeTalk);
export const useCloseTalk = () => useAction(CloseTalkDocument, ({ closeTalk }) => closeTalk);
