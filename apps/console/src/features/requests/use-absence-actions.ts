import { useAction } from '@tongxin/web-graph';
import { AnnounceTalkAbsenceDocument, EndTalkAbsenceDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useAnnounceAbsence = () => useAction(AnnounceTalkAbsenceDocument, ({ announceTalkAbsence }) => announceTalkAbsence);
export const useEndAbsence = () => useAction(EndTalkAbsenceDocument, ({ endTalkAbsence }) => endTalkAbsence);
