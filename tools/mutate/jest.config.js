const preset = require('../../jest.preset.js');

/** The pure specs of one service, without a database: stryker runs them over and over. */
const specs = preset('mutate', require('node:path').resolve(__dirname, '../../apps', process.env.TONGXIN_MUTATE ?? 'talks'));
module.exports = {
  ...specs,
  setupFiles: [`${__dirname}/properties.js`],
  globalSetup: undefined,
  globalTeardown: undefined,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/dist/', '/node_modules/', '\\.e2e-spec\\.ts$'],
};
