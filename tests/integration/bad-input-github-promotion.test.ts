import { test } from 'vitest';
import { type Expectation, eachRequest } from './support/each-request.ts';
import { monitoring, promoting } from './support/scenarios.ts';

/** 502 and rate limits on each request of what moves versions and keeps issues. */

const cases: readonly Expectation[] = [
  {
    scenario: promoting,
    status: 0,
    // Who approved is for the audit alone.
    needed: [
      'actions/get-workflow-run',
      'actions/list-workflow-run-artifacts',
      'actions/download-artifact',
      ...['list-releases', 'create-release', 'list-release-assets', 'upload-release-asset', 'update-release'].map(
        (operation) => `repos/${operation}`,
      ),
    ],
    small: ['repos/list-pull-requests-associated-with-commit', 'pulls/', 'actions/get-reviews-for-run'],
  },
  { scenario: monitoring, status: 1, needed: [], small: [] },
];

test.each(cases)('$scenario.name: each request in turn meets trouble', eachRequest, 900_000);
