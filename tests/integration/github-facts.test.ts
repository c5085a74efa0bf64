import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pullRequest, pullRequestTarget, push } from './support/events.ts';
import { configuration, gate, params, project } from './support/project.ts';
import { actionFile, root } from './support/runner.ts';
import { mainScored } from './support/scored.ts';
import { createWorld } from './support/world.ts';

/** What GitHub does, where no other file looks at it. */

/** The configuration without training; what else would run code stands in `more`. */
const scoredOnly = (more: string): string => `metrics: metrics.json\n${more}`;

test.each([
  ['the command of data/agility', 'tests: { data/agility: { run: touch ran } }\n'],
  ['the command of infra/debugging', 'tests: { infra/debugging: { command: touch ran } }\n'],
  ['the serving command', 'artifacts: metrics.json\nserve: touch ran\n'],
  ['the command of a stage', 'stages: [{ name: rows, run: touch ran, outputs: [ran] }]\n'],
])(
  'on pull_request_target %s does not run either, and the message names callers that are there',
  async (what, more) => {
    const { repository, github, run } = await createWorld(
      project({ 'ml-test-score.yml': scoredOnly(more), 'metrics.json': '{ "accuracy": 0.9 }' }),
    );
    repository.push('change', { 'README.md': 'x\n' });
    const refused = await run(pullRequestTarget(repository, repository.openPullRequest(3, 'change')));
    expect(refused.status).toBe(1);
    const message = refused.messages('error');
    expect(message).toContain(`${what} does not run on \`pull_request_target\``);
    expect(existsSync(join(refused.workspace, 'ran'))).toBe(false);
    expect(github.requests).toEqual([]);
    const named = [...message.matchAll(/[\w-]+\.yml/g)].map(([name]) => name);
    expect(named).toEqual(expect.arrayContaining(['gate-pull-request.yml', 'forks-score.yml', 'forks-report.yml']));
    for (const name of named) expect(existsSync(join(root, 'workflows', name)), name).toBe(true);
  },
);

test('no input of the step says what blocks, how tests are answered, or where models and records go', async () => {
  const policy = ['gate', 'tests', 'history', 'directions', 'baseline', 'score', 'require'];
  expect(Object.keys(actionFile.inputs).filter((name) => policy.includes(name))).toEqual([]);

  const { repository, run } = await createWorld(project());
  repository.push('change', { 'params.json': params.poor, 'loose.yml': configuration('') });
  const judged = await run(pullRequest(repository, repository.openPullRequest(12, 'change')), {
    inputs: { config: 'loose.yml', promote: 'true' },
  });
  // A file that the base does not have is no policy of the base, and that is said.
  expect(judged.report?.policy).toMatchObject({ source: 'work-tree', file: 'loose.yml' });
  expect(judged.summary).toContain('The base has no configuration');
  expect(judged.report?.promotion).toBeNull();
});

test('records come from the default branch and from the one that promotes, and from no other', async () => {
  const promotes = `${configuration()}promote: { to: github-releases, branch: release }\n`;
  const { repository, run } = await createWorld(project({ 'ml-test-score.yml': promotes }));
  for (const branch of ['release', 'other']) repository.push(branch, { 'README.md': `${branch}\n` });
  for (const branch of ['main', 'release', 'other']) await run(push(repository, branch, null));
  expect(repository.records().map(({ branch }) => branch)).toEqual(['main', 'release']);
  expect(repository.tags().filter((tag) => tag.includes('@v'))).toHaveLength(1);
  expect(repository.commitOf('penguins@v1.0.0')).toBe(repository.commitOf('release'));
});

test('run again, it leaves an artifact and a record of its own', async () => {
  const { repository, github, run } = await createWorld(project());
  const event = push(repository, 'main', null);
  const first = await run(event);
  const again = await run(event, { runId: first.runId, attempt: 2 });
  expect([first.status, again.status]).toEqual([0, 0]);
  expect(github.artifacts.map(({ name, run: of }) => [name, of])).toEqual([
    ['ml-test-score-penguins-1', `run-${first.runId}`],
    ['ml-test-score-penguins-2', `run-${first.runId}`],
  ]);
  expect(repository.records().map(({ run: id, attempt }) => [id, attempt])).toEqual([
    [first.runId, 1],
    [first.runId, 2],
  ]);
  // Never compared with itself.
  expect(again.report?.baseline.commit).toBeNull();
  expect(again.log).not.toContain('already exists');
});

test('a share of a baseline of zero cannot be told: an error, which blocks', async () => {
  const limited = configuration(
    `gate: { metrics: { mistakes: { maximum: 5, max-rise: 5% } } }\ntests: { infra/validation: { overlap: 100% } }\n`,
  ).replace(
    'train: node train.js\nmetrics: build/metrics.json',
    'train: node train.js && cp mistakes.json build/mistakes.json\nmetrics: [build/metrics.json, build/mistakes.json]',
  );
  const { repository, run } = await createWorld(
    project({ 'ml-test-score.yml': limited, 'mistakes.json': '{ "mistakes": 0 }' }),
  );
  const first = await run(push(repository, 'main', null));
  // Nothing to compare with yet: not compared, and not blocked.
  expect(first.status).toBe(0);
  expect(first.report?.tests.find(({ id }) => id === 'infra/validation')).toMatchObject({
    outcome: 'inconclusive',
    summary: expect.stringContaining('no relative limit could be compared'),
  });
  const before = repository.commitOf('main');
  repository.push('main', { 'README.md': 'x\n' });
  const second = await run(push(repository, 'main', before));
  expect(second.status).toBe(1);
  expect(second.report?.decision.reasons).toMatchObject([
    { subject: 'mistakes', found: expect.stringContaining('a share of a baseline of 0 is not defined') },
  ]);
});

test('annotations: ten of a kind at most, with why it blocks among them', async () => {
  const rows = Array.from({ length: 40 }, (_, row) => `${row},x${row},a`);
  const fields = ['x', 'y'].map((name) => ({ name, type: 'integer', constraints: { maximum: 3 } }));
  const cases = Array.from(
    { length: 40 },
    (_, at) =>
      `<testcase classname="t" name="c${at}" file="train.js" line="${at + 1}"><failure message="no"/></testcase>`,
  );
  const { repository, run } = await createWorld(
    project({
      'ml-test-score.yml': `${configuration('  schema: data/schema.json\njunit: report.xml\n')}${gate}  require: [data/schema]\n`,
      'data/schema.json': JSON.stringify({ fields: [...fields, { name: 'label' }] }),
      'data/serving.csv': `x,y,label\n${rows.join('\n')}\n`,
      'params.json': params.poor,
    }),
  );
  const judged = await run(push(repository, 'main', null), {
    before: (workspace) => {
      writeFileSync(join(workspace, 'report.xml'), `<testsuite name="s">${cases.join('')}</testsuite>`);
    },
  });
  expect(judged.status).toBe(1);
  const errors = judged.commands.filter(({ name }) => name === 'error');
  expect(errors).toHaveLength(10);
  expect(errors.map(({ properties }) => properties.title)).toContain('ML Test Score blocks: accuracy');
  expect(errors.at(-1)?.properties.title).toMatch(/^\d+ more$/);

  const wrong = Array.from({ length: 30 }, (_, at) => `unknown-${at}: 1\n`).join('');
  repository.push('main', { 'ml-test-score.yml': `${configuration()}${wrong}` });
  const refused = await run(push(repository, 'main', judged.report?.commit ?? null));
  expect(refused.commands.filter(({ name }) => name === 'error').length).toBeLessThanOrEqual(10);
});

test.each([
  {
    code: 'GH006',
    says: [
      'remote: error: GH006: Protected branch update failed for refs/heads/ml-test-score.',
      'error: Changes must be made through a pull request.',
    ],
    rule: 'Changes must be made through a pull request',
  },
  {
    code: 'GH013',
    says: [
      'remote: error: GH013: Repository rule violations found for refs/heads/ml-test-score.',
      '- Commits must have verified signatures.',
    ],
    rule: 'Commits must have verified signatures',
  },
])(
  'history that is refused by $code: the verdict stands, the rule is named, and what a GitHub App can do',
  async (it) => {
    const { repository, run } = await createWorld(project({ 'params.json': params.poor }));
    repository.hook('pre-receive', [...it.says.map((line) => `echo "${line.replace(/^remote: /, '')}" >&2`), 'exit 1']);
    const pushed = await run(push(repository, 'main', null));
    expect(pushed.outputs.decision).toBe('block');
    const warning = pushed.messages('warning');
    expect(warning).toContain(it.code);
    expect(warning).toContain(it.rule);
    expect(warning).toContain('GitHub App');
    expect(repository.records()).toEqual([]);
  },
);

test('nothing that is asked of GitHub is a check run, and no address holds the token', async () => {
  const { repository, github, run } = await mainScored();
  github.addPullRequest({
    number: 12,
    headBranch: 'change',
    headSha: repository.push('change', { 'params.json': params.good }),
  });
  const judged = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(judged.status).toBe(0);
  expect(github.requests.length).toBeGreaterThan(2);
  for (const { operation, path } of github.requests) {
    expect(operation).not.toMatch(/^checks\//);
    expect(path).not.toContain(github.tokens.write);
  }
});
