import { useAction } from '@tongxin/web-graph';
import { AppointHeadDocument, AssignPortfolioDocument, DesignateBackboneDocument, MovePersonDocument, RecordDepartureDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useAppointHead = () => useAction(AppointHeadDocument, ({ appointHead }) => appointHead);
export const useAssignPortfolio = () => useAction(AssignPortfolioDocument, ({ assignPortfolio }) => assignPortfolio);
export const useMovePerson = () => useAction(MovePersonDocument, ({ movePerson }) => movePerson);
export const useRecordDeparture = () => useAction(RecordDepartureDocument, ({ recordDeparture }) => recordDeparture);
export const useDesignateBackbone = () => useAction(DesignateBackboneDocument, ({ designateBackbone }) => designateBackbone);
