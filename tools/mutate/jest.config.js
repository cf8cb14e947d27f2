const preset = require('../../jest.preset.js');

/** The pure specs of one service, without a database: stryker runs them over and over. */
module.exports = {
  ...preset('mutate', require('node:path').resolve(__dirname, '../../apps', process.env.TONGXIN_MUTATE ?? 'talks')),
  globalSetup: undefined,
  globalTeardown: undefined,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/dist/', '/node_modules/', '\\.e2e-spec\\.ts$'],
};
