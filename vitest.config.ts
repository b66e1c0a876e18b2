import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const entry = (name: string): string => fileURLToPath(new URL(`./src/entries/${name}.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests, examples and docs import the package by its own name; the built package has a test of its own.
    alias: [
      { find: /^donnant$/, replacement: entry('index') },
      { find: /^donnant\/(scenario|report)$/, replacement: entry('$1') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // Forks: commands are run in folders of their own, and threads cannot change theirs.
    pool: 'forks',
    // mathjs alone may need seconds to load on a busy computer.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // One seed for every property: a failure is the same failure tomorrow.
    setupFiles: ['tests/support/seedProperties.ts'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
});
