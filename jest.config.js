/** `npm test` runs every project in one jest process, so that they share one PostgreSQL. */
module.exports = {
  testSequencer: '<rootDir>/jest.sequencer.js',
  projects: ['<rootDir>/apps/*/jest.config.js', '<rootDir>/libs/*/jest.config.js', '<rootDir>/tools/jest.config.js'],
};
