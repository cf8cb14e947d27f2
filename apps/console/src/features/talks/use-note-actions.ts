import { useAction } from '@tongxin/web-graph';
import { AdvanceActionDocument, EditSealedNoteDocument, ProposeActionDocument, RemoveSealedNoteDocument, SettleAgendaItemDocument, WriteSealedNoteDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useWriteSealedNote = () => useAction(WriteSealedNoteDocument, ({ writeSealedNote }) => writeSealedNote);
export const useEditSealedNote = () => useAction(EditSealedNoteDocument, ({ editSealedNote }) => editSealedNote);
export const useRemoveSealedNote = () => useAction(RemoveSealedNoteDocument, ({ removeSealedNote }) => removeSealedNote);
export const useSettleAgendaItem = () => useAction(SettleAgendaItemDocument, ({ settleAgendaItem }) => settleAgendaItem);
export const useProposeAction = () => useAction(ProposeActionDocument, ({ proposeAction }) => proposeAction);
export const useAdvanceAction = () => useAction(AdvanceActionDocument, ({ advanceAction }) => advanceAction);
