import { useAction } from '@tongxin/web-graph';
import { DeleteReferralDocument, DescribeCounsellingDocument, TakeReferralDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useDescribeCounselling = () => useAction(DescribeCounsellingDocument, ({ describeCounselling }) => describeCounselling);
export const useTakeReferral = () => useAction(TakeReferralDocument, ({ takeReferral }) => takeReferral);
export const useDeleteReferral = () => useAction(DeleteReferralDocument, ({ deleteReferral }) => deleteReferral);
