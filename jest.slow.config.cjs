/** Suites that need more than `npm test` may take: Java, another Node, many minutes. One process: they share ports and files. */
const usual = require('./jest.config.cjs');

module.exports = {
  ...usual,
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 180_000,
};
