import { defineContract } from './envelope';
import { integer, record, uuid } from './payload';

/** A duty to talk is met; the event does not say how, because that is the pair's. Names nobody. */
export const talkDutyMet = defineContract({ type: 'TalkDutyMet', version: 1, payload: record({ dutyId: uuid, year: integer }) });
