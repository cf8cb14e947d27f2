import { importJourney } from './import.journey';
import { leavingJourney } from './leaving.journey';
import { maskingJourney } from './masking.journey';
import { oracleJourney } from './oracle.journey';
import { practiceJourney } from './practice-institution.journey';
import { sealingJourney } from './sealing.journey';
import { signInJourney } from './sign-in.journey';
import { startHouse, type House } from './house';

jest.setTimeout(process.env['TONGXIN_LONG'] === '1' ? 1_800_000 : 120_000);

// One house for every journey: starting it takes longer than most of them.
let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house?.stop());

// First, so that the practice accounts are those of the practice institution. X-09: one query reads a branch's year from all four services.
practiceJourney(() => house);
signInJourney(() => house);
sealingJourney(() => house);
oracleJourney(() => house);
importJourney(() => house);
// Last, for they break the databases of the house and mend them.
maskingJourney(() => house);
leavingJourney(() => house);
