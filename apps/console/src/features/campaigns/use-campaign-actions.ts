import { useAction } from '@tongxin/web-graph';
import { AmendTalkCampaignDocument, AnnounceTalkCampaignDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useAnnounceTalkCampaign = () => useAction(AnnounceTalkCampaignDocument, ({ announceTalkCampaign }) => announceTalkCampaign);
export const useAmendTalkCampaign = () => useAction(AmendTalkCampaignDocument, ({ amendTalkCampaign }) => amendTalkCampaign);
