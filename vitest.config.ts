import { defineConfig } from 'vitest/config';

const notOurs = ['**/node_modules/**', '**/dist/**', '**/.data/**'];

/**
 * Three projects with a group each, so that they never run at the same time on a small machine: rules (parallel),
 * a real Postgres (workers share one server, a database each), a real browser (one worker).
 */
export default defineConfig({
  test: {
    exclude: notOurs,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/{src,test}/**/*.test.{ts,tsx}', 'infra/{src,test}/**/*.test.ts'],
          exclude: [...notOurs, '**/*.int.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'int',
          include: ['{packages,apps}/*/{src,test}/**/*.int.test.ts', 'infra/{src,test}/**/*.int.test.ts'],
          exclude: notOurs,
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          globalSetup: ['infra/test/vitest-global-setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['apps/e2e/src/**/*.e2e.ts'],
          exclude: notOurs,
          globalSetup: ['apps/e2e/src/support/vitest-global-setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page that waits for a job takes longer than the second that polling has of itself.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
