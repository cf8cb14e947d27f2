import { join } from 'node:path';
import { bareFiles } from './bare-files.mjs';

const service = process.env.TONGXIN_MUTATE ?? 'talks';

/** Words that people read are not rules: a message may change without a test. */
export default {
  mutate: bareFiles(process.cwd(), service),
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'tools/mutate/jest.config.js', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', '.nx', '.tongxin', 'tmp', 'docs', 'deploy'],
  tempDirName: join('tmp', 'stryker'),
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: Number(process.env.TONGXIN_MUTATE_WORKERS ?? 2),
  timeoutMS: 30_000,
  // Below, `npm run mutate` fails.
  thresholds: { high: 95, low: 90, break: 85 },
};
