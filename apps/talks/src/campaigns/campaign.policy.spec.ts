import { everyStaff, whoMay } from '../standing.fixtures';
import { canAnnounceCampaign, canSeeCampaigns } from './campaign.policy';

it('canAnnounceCampaign: 机关党委', () => expect(whoMay(canAnnounceCampaign)).toEqual(['partyAffairs']));
it('canSeeCampaigns: everyone on the staff', () => expect(whoMay(canSeeCampaigns)).toEqual(everyStaff));
