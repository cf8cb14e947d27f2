import { useAction } from '@tongxin/web-graph';
import { CloseCalendarFeedDocument, OpenCalendarFeedDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useOpenCalendarFeed = () => useAction(OpenCalendarFeedDocument, ({ openCalendarFeed }) => openCalendarFeed);
export const useCloseCalendarFeed = () => useAction(CloseCalendarFeedDocument, ({ closeCalendarFeed }) => closeCalendarFeed);
