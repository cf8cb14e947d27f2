import { importJourney } from './import.journey';
import { oracleJourney } from './oracle.journey';
import { practiceJourney } from './practice-institution.journey';
import { startHouse, type House } from './house';

jest.setTimeout(process.env['TONGXIN_LONG'] === '1' ? 1_800_000 : 120_000);

// One house for every journey: starting it takes longer than most of them.
let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house?.stop());

practiceJourney(() => house); // first, so that the practice accounts are those of the practice institution
oracleJourney(() => house);
importJourney(() => house);
