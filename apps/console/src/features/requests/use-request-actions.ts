import { useAction } from '@tongxin/web-graph';
import { AcceptTalkRequestDocument, RedirectTalkRequestDocument, RequestTalkDocument, WithdrawTalkRequestDocument, YieldTalkRequestDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useRequestTalk = () => useAction(RequestTalkDocument, ({ requestTalk }) => requestTalk);
export const useAcceptTalkRequest = () => useAction(AcceptTalkRequestDocument, ({ acceptTalkRequest }) => acceptTalkRequest);
export const useYieldTalkRequest = () => useAction(YieldTalkRequestDocument, ({ yieldTalkRequest }) => yieldTalkRequest);
export const useRedirectTalkRequest = () => useAction(RedirectTalkRequestDocument, ({ redirectTalkRequest }) => redirectTalkRequest);
export const useWithdrawTalkRequest = () => useAction(WithdrawTalkRequestDocument, ({ withdrawTalkRequest }) => withdrawTalkRequest);
