import { defineContract } from './envelope';
import { integer, record, uuid } from './payload';

/** Of which duty, of which year; nobody is named. */
const duty = record({ dutyId: uuid, year: integer });

/** A duty to talk is met; the event does not say how, because that is the pair's. It comes in the night, whatever met the duty. */
export const talkDutyMet = defineContract({ type: 'TalkDutyMet', version: 1, payload: duty });
/** A duty that was told as met is open again; the event does not say why. */
export const talkDutyReopened = defineContract({ type: 'TalkDutyReopened', version: 1, payload: duty });
