import { test } from 'vitest';
import { type Expectation, eachRequest } from './support/each-request.ts';
import { reportOnFork, reportOnOwnRun, runOnPullRequest } from './support/scenarios.ts';

/** 502 and rate limits on each request of what is told on a pull request. */

const facts = ['actions/list-workflow-run-artifacts', 'actions/download-artifact'];
/** Without the reviews, the test of reviews is inconclusive. */
const small = ['pulls/list-reviews'];

const cases: readonly Expectation[] = [
  { scenario: runOnPullRequest, status: 0, needed: [], small },
  { scenario: reportOnOwnRun, status: 0, needed: facts, small },
  { scenario: reportOnFork, status: 0, needed: [...facts, 'graphql 0'], small },
];

test.each(cases)('$scenario.name: each request in turn meets trouble', eachRequest, 900_000);
