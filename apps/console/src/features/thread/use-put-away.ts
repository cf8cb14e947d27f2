import { useAction } from '@tongxin/web-graph';
import { PutAwayThreadDocument } from '../../graph/graphql';

export const usePutAway = () => useAction(PutAwayThreadDocument, ({ putAwayThread }) => putAwayThread);
