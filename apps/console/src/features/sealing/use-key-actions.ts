import { useAction } from '@tongxin/web-graph';
import { CreateSealingKeyDocument, ReplaceSealingKeyDocument, RewrapSealingKeyDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useCreateSealingKey = () => useAction(CreateSealingKeyDocument, ({ createSealingKey }) => createSealingKey);
export const useRewrapSealingKey = () => useAction(RewrapSealingKeyDocument, ({ rewrapSealingKey }) => rewrapSealingKey);
export const useReplaceSealingKey = () => useAction(ReplaceSealingKeyDocument, ({ replaceSealingKey }) => replaceSealingKey);
