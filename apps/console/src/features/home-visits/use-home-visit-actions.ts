import { useAction } from '@tongxin/web-graph';
import { AnswerHomeVisitDocument, CancelHomeVisitDocument, ProposeHomeVisitDocument, RecordHomeVisitDocument, ScheduleHomeVisitDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useProposeHomeVisit = () => useAction(ProposeHomeVisitDocument, ({ proposeHomeVisit }) => proposeHomeVisit);
export const useAnswerHomeVisit = () => useAction(AnswerHomeVisitDocument, ({ answerHomeVisit }) => answerHomeVisit);
export const useScheduleHomeVisit = () => useAction(ScheduleHomeVisitDocument, ({ scheduleHomeVisit }) => scheduleHomeVisit);
export const useCancelHomeVisit = () => useAction(CancelHomeVisitDocument, ({ cancelHomeVisit }) => cancelHomeVisit);
export const useRecordHomeVisit = () => useAction(RecordHomeVisitDocument, ({ recordHomeVisit }) => recordHomeVisit);
