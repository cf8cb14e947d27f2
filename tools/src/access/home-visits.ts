import type { Caller, House } from '../journey/house';
import { accounts, type Account } from './expectation';
import type { Of, People } from './group-talks';

type Signed = Exclude<Caller, null>;

/** Somebody asks to visit this person. @returns the visit's id */
export async function homeVisitOf(house: House, visitor: Signed, personId: string, plannedOn: string): Promise<string> {
  const { made } = await house.ask<{ made: { visit: { id: string } } }>(visitor, 'mutation ($input: ProposeHomeVisitInput!) { made: proposeHomeVisit(input: $input) { visit { id } } }', {
    input: { personId, purpose: 'TALK', accompanying: 1, plannedOn },
  });
  return made.visit.id;
}

/** The person consents. @returns the visit's id */
export async function consentedVisitOf(house: House, visitor: Signed, person: Signed, personId: string, plannedOn: string): Promise<string> {
  const visitId = await homeVisitOf(house, visitor, personId, plannedOn);
  await house.ask(person, 'mutation ($input: AnswerHomeVisitInput!) { answerHomeVisit(input: $input) { userErrors { code } } }', { input: { visitId, answer: 'CONSENT' } });
  return visitId;
}

/** Own: a visit of today's by the leader, done with help (the leader's own: to a colleague); another: one among colleagues; foreign: one of another institution. */
export async function homeVisitsOf(house: House, { colleague, foreigner, personOf }: People): Promise<Of> {
  const today = '2026-11-23';
  const own = new Map<Account, string>();
  for (const account of accounts.slice(0, 8)) {
    const person = account === 'evp' ? colleague('P0069') : { ...colleague('P0001'), personId: personOf(account) ?? '' };
    const visitId = await consentedVisitOf(house, 'evp', person, person.personId, today);
    await house.ask('evp', 'mutation ($input: ScheduleHomeVisitInput!) { scheduleHomeVisit(input: $input) { userErrors { code } } }', { input: { visitId, plannedAt: '19:00' } });
    await house.ask('evp', 'mutation ($input: RecordHomeVisitInput!) { recordHomeVisit(input: $input) { userErrors { code } } }', { input: { visitId, help: ['CONTACT'] } });
    own.set(account, visitId);
  }
  const others = { another: await homeVisitOf(house, colleague('P0002'), colleague('P0061').personId, today), foreign: await homeVisitOf(house, foreigner('P0001'), foreigner('P0010').personId, today) };
  return (account) => ({ ...others, ...(own.has(account) && { own: own.get(account) }) });
}
