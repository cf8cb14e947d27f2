import { useAction } from '@tongxin/web-graph';
import { NameRepresentativesDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useNameRepresentatives = () => useAction(NameRepresentativesDocument, ({ nameRepresentatives }) => nameRepresentatives);
