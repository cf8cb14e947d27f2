import { deleteExpiredLetters } from './family-letters/delete-expired-letters';
import { deleteExpired } from './home-visits/delete-expired-visits';
import { endConsents } from './matters/end-consents';
import { deletePastYears } from './retention/delete-past-years';
import { settleDuties } from './talks/settle-duties';
import { tidyWorkItems } from './work-items/tidy-work-items';

/** What is done every night, each for itself. */
export const dailyJobs = [settleDuties, tidyWorkItems, deleteExpired, deleteExpiredLetters, endConsents, deletePastYears];
