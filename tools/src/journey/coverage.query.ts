import type { OracleCoverage } from '../oracle/brute-force-coverage';
import type { Caller, House } from './house';

const COVERAGE = `query Coverage($year: Int!, $asOf: Date) { talkCoverage(year: $year, asOf: $asOf) {
  rules { code due met } due met distinctPairs distinctPairsMet people peopleReached } }`;

/** Must-talk coverage through the gateway. */
export async function coverageOf(house: House, caller: Caller, asOf?: string): Promise<OracleCoverage> {
  const { talkCoverage } = await house.ask<{ talkCoverage: OracleCoverage | null }>(caller, COVERAGE, { year: 2026, asOf: asOf ?? null });
  if (!talkCoverage) throw new Error('no coverage for this caller');
  return { ...talkCoverage, rules: talkCoverage.rules.toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
}
