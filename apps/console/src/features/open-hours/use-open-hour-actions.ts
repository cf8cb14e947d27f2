import { useAction } from '@tongxin/web-graph';
import { BookOpenHourDocument, CloseOpenHourDocument, OfferOpenHourDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useOfferOpenHour = () => useAction(OfferOpenHourDocument, ({ offerOpenHour }) => offerOpenHour);
export const useBookOpenHour = () => useAction(BookOpenHourDocument, ({ bookOpenHour }) => bookOpenHour);
export const useCloseOpenHour = () => useAction(CloseOpenHourDocument, ({ closeOpenHour }) => closeOpenHour);
