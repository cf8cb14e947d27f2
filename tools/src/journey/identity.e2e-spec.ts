import { startHouse, type House } from './house';
import { identityJourney } from './identity.journey';

jest.setTimeout(180_000);

// Not in practice mode: keys of its own, listed operations alone, nobody's password is printed.
let house: House;
beforeAll(async () => {
  house = await startHouse({ practice: false });
});
afterAll(() => house?.stop());

identityJourney(() => house);
