import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Ends a test that hangs. Far above what any takes, as many of them start git and shared machines stall for seconds. */
const testTimeout = 300_000;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          // These wait more than they compute: for a job that asks again, and for git.
          maxWorkers: Math.ceil(1.5 * availableParallelism()),
          // After the others: projects that run together have one number of workers.
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/integration/support/build.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        // GitHub's packages name source maps that they do not ship.
        logLevel: 'error',
        test: {
          name: 'workflows',
          include: ['tests/workflows/**/*.test.ts'],
          globalSetup: ['tests/integration/support/build.ts'],
          // GitHub's parser imports its JSON without attributes, which Node refuses and Vite does not.
          server: { deps: { inline: [/@actions\/(expressions|languageservice|workflow-parser)/] } },
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          // Every Python would compile MLflow anew where none may keep what it compiled, and none leaves it in a project of a test.
          env: { PYTHONDONTWRITEBYTECODE: '', PYTHONPYCACHEPREFIX: join(import.meta.dirname, '.venv/bytecode') },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
