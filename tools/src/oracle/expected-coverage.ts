import type { OracleCoverage } from './brute-force-coverage';

/** Must-talk coverage of the practice institution on its own day, as its authors counted it. */
export const expectedCoverage: OracleCoverage = {
  rules: [
    { code: 'WBT-1', due: 21, met: 18 },
    { code: 'WBT-2', due: 10, met: 9 },
    { code: 'WBT-3', due: 15, met: 13 },
    { code: 'WBT-4', due: 10, met: 9 },
    { code: 'WBT-5', due: 59, met: 48 },
  ],
  due: 115,
  met: 97,
  distinctPairs: 109,
  distinctPairsMet: 93,
  people: 79,
  peopleReached: 72,
};
