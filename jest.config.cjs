/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Slower suites (DynamoDB Local, the real Lambda runtime, long random walks) have commands of their own.
  testPathIgnorePatterns: ['/node_modules/', '/test/slow/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: 'inline' },
    ],
  },
  collectCoverageFrom: ['lambda/**/*.ts'],
};
