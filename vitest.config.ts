import { defineConfig } from 'vitest/config';

/** Quick tests stand beside the code; tests of a whole, built kit stand in `tests/` and come last. */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'code', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'kit',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/site-setup.ts'],
          // Whole builds and browsers are slow on a busy machine.
          testTimeout: 60_000,
        },
      },
    ],
    reporters: ['default', './tests/closing-line.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
