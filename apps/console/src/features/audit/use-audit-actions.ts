import { useAction } from '@tongxin/web-graph';
import { AnswerAuditOpeningDocument, EndAuditOpeningDocument, RequestAuditOpeningDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useRequestOpening = () => useAction(RequestAuditOpeningDocument, ({ requestAuditOpening }) => requestAuditOpening);
export const useAnswerOpening = () => useAction(AnswerAuditOpeningDocument, ({ answerAuditOpening }) => answerAuditOpening);
export const useEndOpening = () => useAction(EndAuditOpeningDocument, ({ endAuditOpening }) => endAuditOpening);
