import { useAction } from '@tongxin/web-graph';
import { SendFamilyLetterDocument, SetFamilyLettersDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useSetFamilyLetters = () => useAction(SetFamilyLettersDocument, ({ setFamilyLetters }) => setFamilyLetters);
export const useSendFamilyLetter = () => useAction(SendFamilyLetterDocument, ({ sendFamilyLetter }) => sendFamilyLetter);
