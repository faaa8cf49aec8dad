const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  maxWorkers: Math.max(2, availableParallelism() - 1),
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
  // Tests run in a context of their own, in which every global is looked up through a proxy; these are not.
  sandboxInjectedGlobals: [
    'Array',
    'Error',
    'Float32Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
  ],
  collectCoverageFrom: ['lambda/**/*.ts'],
};
