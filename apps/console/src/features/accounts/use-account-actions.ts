import { useAction } from '@tongxin/web-graph';
import { BlockAccountDocument, InviteStaffDocument, ResetAccountDocument, UnblockAccountDocument } from '../../graph/graphql';

/** One hook a mutation. */
export const useBlockAccount = () => useAction(BlockAccountDocument, ({ blockAccount }) => blockAccount);
export const useUnblockAccount = () => useAction(UnblockAccountDocument, ({ unblockAccount }) => unblockAccount);
export const useResetAccount = () => useAction(ResetAccountDocument, ({ resetAccount }) => resetAccount);
export const useInviteStaff = () => useAction(InviteStaffDocument, ({ issueInvitations }) => issueInvitations);
