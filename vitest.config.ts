import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests wait for processes and servers more than they compute.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'] } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/support/build.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 600_000 },
      },
    ],
  },
});
