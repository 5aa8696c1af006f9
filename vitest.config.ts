import { defineConfig } from 'vitest/config';

/** What a window or a process shows may take its time on a machine that does much else; a second is too short. */
const patience = { timeout: 30_000 };

/** After so long a test hangs. On a machine that does much else some take a minute, so less would judge the machine. */
const hangs = { testTimeout: 300_000, hookTimeout: 300_000 };

/**
 * Three projects: `unit` sits beside the code and is fast; `house` crosses packages and may start processes or a
 * browser; `editors` starts whole editors, one after the other, and more of them with `npm run test:full`.
 */
export default defineConfig({
  test: {
    // one core less, as is usual, would be half of a small machine
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/**/*.test.{ts,tsx}'], isolate: false, ...hangs },
      },
      {
        extends: true,
        test: {
          name: 'house',
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/editors/**', ...(process.env.STPLAN_FULL ? [] : ['test/exchange/full/**'])],
          ...hangs,
          expect: { poll: patience },
        },
      },
      {
        extends: true,
        test: {
          name: 'editors',
          include: ['test/editors/**/*.test.ts'],
          exclude: process.env.STPLAN_FULL ? [] : ['test/editors/full/**'],
          fileParallelism: false,
          ...hangs,
          expect: { poll: patience },
        },
      },
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'out/**'],
  },
});
