import { expect, test } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { configuration, params, project } from './support/project.ts';
import { createWorld } from './support/world.ts';

/** The same training, which writes what it predicts for the hold-out. */
const train = `${project()['train.js']}
writeFileSync('build/predictions.csv', ['label,predicted', ...testing.map(({ label, values }) => label + ',' + predict(values))].join('\\n') + '\\n');
`;
const limits = `predictions: build/predictions.csv
gate:
  metrics:
    accuracy: { max-drop: 0.1 }
`;

test('a drop within the noise of the hold-out does not block while the predictions of the base are there, and does as a point', async () => {
  const world = await createWorld(
    project({
      'train.js': train,
      'ml-test-score.yml': configuration(limits).replace('data:\n', 'data:\n  label: label\n'),
    }),
  );
  const { repository, github, run } = world;
  const main = await run(push(repository, 'main', null));
  expect(main.status).toBe(0);
  github.addPullRequest({
    number: 12,
    headBranch: 'change',
    headSha: repository.push('change', { 'params.json': params.poor }),
  });
  const asked = github.counted().length;
  const noisy = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(noisy.report?.metrics.find(({ name }) => name === 'accuracy')).toMatchObject({
    value: 0.6,
    baseline: 0.8,
    outcome: 'undecided',
    changeInterval: { from: 'predictions', rows: 10 },
  });
  expect(noisy.status).toBe(0);
  const operations = github
    .counted()
    .slice(asked)
    .map(({ operation }) => operation);
  expect(operations.filter((operation) => operation.startsWith('actions/'))).toEqual([
    'actions/list-workflow-run-artifacts',
    'actions/download-artifact',
  ]);
  const [comment] = github.comments(12);
  expect(comment?.body).toMatch(/−0\.2 \(95%: −0\.\d+ to \+0\.\d+\), within noise \|/);
  expect(comment?.body).not.toContain('▼ worse');

  const [artifact] = github.artifacts;
  if (artifact === undefined) throw new Error('nothing was uploaded');
  artifact.expired = true;
  const point = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(point.status).toBe(1);
  expect(point.report?.decision.reasons).toMatchObject([{ kind: 'metric', subject: 'accuracy' }]);
  expect(github.comments(12)[0]?.body).toMatch(/compared without an interval: [^\n]*has expired/);
  expect(github.violations).toEqual([]);
});
