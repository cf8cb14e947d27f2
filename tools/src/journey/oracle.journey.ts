import { waitFor } from '@tongxin/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bruteForceCoverage } from '../oracle/brute-force-coverage';
import { generateChanges } from '../oracle/generate-changes';
import { generateInstitution, OFFICER, TODAY } from '../oracle/generate-institution';
import { random } from '../oracle/random';
import { coverageOf } from './coverage.query';
import type { House } from './house';
import { recordChange } from './record-change';

const SEEDS = process.env['TONGXIN_LONG'] === '1' ? 200 : 10;
/** People in the first institutions: the edges, and what lies between; later seeds choose themselves. */
const SIZES = [1, 2, 400, 12, 90, 33, 150, 60, 5, 220];
const DAYS = ['2026-01-01', '2026-03-31', '2026-06-15', '2026-09-01', '2026-10-31', TODAY, '2026-12-31'];

export function oracleJourney(house: () => House): void {
  describe('an institution nobody has seen is counted as by hand', () => {
    let folder: string;
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tongxin-seed-'))));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    test.each(Array.from({ length: SEEDS }, (_, at) => at + 1))('seed %i, as loaded and after twenty changes', async (seed) => {
      generateInstitution(random(seed), SIZES[seed - 1]).write(folder);
      const institutionId = await house().load(folder, `种子${seed}`);
      const codes = await house().codes(institutionId);
      const officer = { institutionId, personId: codes.person(OFFICER) };
      const gateway = async () => Object.fromEntries(await Promise.all(DAYS.map(async (day) => [day, await coverageOf(house(), officer, day)] as const)));

      const loaded = bruteForceCoverage(folder, 2026);
      await agrees(gateway, (day) => loaded(day));

      const changes = generateChanges(random(seed), folder, 20);
      for (const change of changes) await recordChange(house(), officer, codes, change);
      const changed = bruteForceCoverage(folder, 2026, changes);
      await agrees(gateway, (day) => changed(day));
    });
  });
}

/** The read model follows within moments; what differs is then shown in full. */
async function agrees(gateway: () => Promise<object>, oracle: (day: string) => object): Promise<void> {
  const expected = Object.fromEntries(DAYS.map((day) => [day, oracle(day)]));
  await waitFor(async () => JSON.stringify(sorted(await gateway())) === JSON.stringify(sorted(expected)), { timeout: 30_000, interval: 100 }).catch(() => undefined);
  expect(await gateway()).toEqual(expected);
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
      : value;
