import { useAction } from '@tongxin/web-graph';
import { ApplyImportDocument, CancelImportDocument, StartImportDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useApplyImport = () => useAction(ApplyImportDocument, ({ applyImport }) => applyImport);
export const useCancelImport = () => useAction(CancelImportDocument, ({ cancelImport }) => cancelImport);
export const useStartImport = () => useAction(StartImportDocument, ({ startImport }) => startImport);
