import { defineConfig } from 'vitest/config';

/** Two projects: `unit` sits beside the code and is fast; `house` crosses packages and may start processes or a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/**/*.test.{ts,tsx}'], testTimeout: 10_000 },
      },
      {
        extends: true,
        test: { name: 'house', include: ['test/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'out/**'],
  },
});
