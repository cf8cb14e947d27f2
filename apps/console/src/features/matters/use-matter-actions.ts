import { useAction } from '@tongxin/web-graph';
import {
  AnalyseMatterDocument,
  CloseMatterDocument,
  GiveMatterFeedbackDocument,
  PassMatterDocument,
  RaiseMatterDocument,
  ReopenMatterDocument,
  ResolveMatterDocument,
  WithdrawMatterDocument,
} from '../../graph/graphql';

/** One hook a mutation. */
export const useRaiseMatter = () => useAction(RaiseMatterDocument, ({ raiseMatter }) => raiseMatter);
export const useAnalyseMatter = () => useAction(AnalyseMatterDocument, ({ analyseMatter }) => analyseMatter);
export const useResolveMatter = () => useAction(ResolveMatterDocument, ({ resolveMatter }) => resolveMatter);
export const useGiveMatterFeedback = () => useAction(GiveMatterFeedbackDocument, ({ giveMatterFeedback }) => giveMatterFeedback);
export const usePassMatter = () => useAction(PassMatterDocument, ({ passMatter }) => passMatter);
export const useCloseMatter = () => useAction(CloseMatterDocument, ({ closeMatter }) => closeMatter);
export const useReopenMatter = () => useAction(ReopenMatterDocument, ({ reopenMatter }) => reopenMatter);
export const useWithdrawMatter = () => useAction(WithdrawMatterDocument, ({ withdrawMatter }) => withdrawMatter);
