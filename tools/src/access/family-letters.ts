import type { Caller, House } from '../journey/house';
import { accounts } from './expectation';
import type { Of, People } from './group-talks';

type Signed = Exclude<Caller, null>;

const optIn = (house: House, caller: Signed): Promise<unknown> =>
  house.ask(caller, 'mutation { setFamilyLetters(input: { receive: true }) { userErrors { code } } }');

/** The office sends a letter. @returns the letter's id */
async function letterOf(house: House, officer: Signed, input: object): Promise<string> {
  const { made } = await house.ask<{ made: { letter: { id: string } } }>(officer, 'mutation ($input: SendFamilyLetterInput!) { made: sendFamilyLetter(input: $input) { letter { id } } }', { input });
  return made.letter.id;
}

/** Received: what reached every account in service, and apart, one that reached a colleague of another unit alone; sent: the two as the office sees them. */
export async function familyLettersOf(house: House, { colleague, foreigner }: People, unitOfColleague: string): Promise<{ received: Of; sent: Of }> {
  const serving = accounts.slice(0, 7);
  for (const caller of [...serving, colleague('P0061'), foreigner('P0010')]) await optIn(house, caller);
  const own = await letterOf(house, 'party-affairs', { template: 'OPEN_DAY', openDay: '2026-12-05', place: '图书馆一楼' });
  const others = { another: await letterOf(house, 'party-affairs', { template: 'INTEGRITY', unitId: unitOfColleague }), foreign: await letterOf(house, foreigner('P0018'), { template: 'OPEN_DAY' }) };
  return {
    received: (account) => ({ ...others, ...(serving.includes(account) && { own }) }),
    sent: (account) => ({ ...others, ...(account === 'party-affairs' && { own }) }),
  };
}
