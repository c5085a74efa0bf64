import { expect, test } from 'vitest';
import { absent, type Facts, failed, gathered } from '../../../src/facts.ts';
import { missingModel, refusePromotion, registryProblem } from '../../../src/promote/guard.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { factsWith, training } from '../../support/facts.ts';

const promoted: Facts = factsWith({
  configuration: { promote: { to: 'github-releases' } },
  artifacts: gathered({ files: [{ path: 'model.pkl', bytes: 1, sha256: 'a'.repeat(64) }], sha256: 'b'.repeat(64) }),
});

const withRun = (run: Partial<Facts['run']>): Facts => ({ ...promoted, run: { ...promoted.run, ...run } });

test.each(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'local'])('%s promotes', (event) => {
  expect(refusePromotion(withRun({ event }))).toBeNull();
});

test.each([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  'workflow_run',
  'issue_comment',
])('%s does not', (event) => {
  expect(refusePromotion(withRun({ event }))).toMatch(/promotes nothing/);
});

test.each([
  ['another branch', withRun({ branch: 'feature' }), 'only the branch main promotes, and this is feature'],
  ['a detached head', withRun({ branch: null }), 'this is no branch'],
  ['an unknown default branch', withRun({ defaultBranch: null }), 'promote.branch'],
  ['no commit', withRun({ commit: null }), 'no commit'],
  ['a dirty work tree', withRun({ event: 'local', dirty: true }), 'commit first'],
  ['no registry', factsWith(), 'no `promote`'],
])('%s promotes nothing', (_what, facts, reason) => {
  expect(refusePromotion(facts)).toContain(reason);
});

test.each([
  [
    'a failed training',
    {
      ...promoted,
      training: gathered(training({ outcome: 'failed', problem: { summary: 'ended with 3', next: '' } })),
    },
    'ended with 3',
  ],
  ['a training that never ran', { ...promoted, training: failed('no bash') }, 'no bash'],
  ['no artifacts', { ...promoted, artifacts: absent('none configured') }, 'none configured'],
  ['broken artifacts', { ...promoted, artifacts: failed('model.pkl: no such file') }, 'no such file'],
  ['empty artifacts', { ...promoted, artifacts: gathered({ files: [], sha256: '' }) }, 'names no file'],
])('%s leaves no model to promote', (_what, facts, reason) => {
  expect(missingModel(facts)).toContain(reason);
});

test('not trained here, and the configured branch', () => {
  expect(missingModel({ ...promoted, training: absent('no `train`') })).toBeNull();
  expect(refusePromotion(promoted)).toBeNull();
  const { configuration } = factsWith({ configuration: { promote: { to: 'github-releases', branch: 'release' } } });
  expect(refusePromotion({ ...promoted, configuration })).toMatch(/only the branch release/);
  expect(refusePromotion({ ...withRun({ branch: 'release' }), configuration })).toBeNull();
});

test.each([
  ['directory', 'models', 'github-hosted', /thrown away.*\n.*github-releases/],
  ['directory', '/srv/models', 'github-hosted', /thrown away/],
  ['directory', 'models', 'self-hosted', /actions\/checkout empties/],
  ['directory', '/srv/models', 'self-hosted', null],
  ['directory', 'models', null, null],
  ['github-releases', undefined, 'github-hosted', null],
] as const)('%s %s on %s', (to, path, runnerEnvironment, message) => {
  const { promote } = factsWith({
    configuration: { promote: { to, ...(path === undefined ? {} : { path }) } },
  }).configuration;
  if (promote === undefined) throw new Error('no promote');
  const problem = registryProblem(promote, { runnerEnvironment, workspace: '/home/runner/work/r/r' });
  if (message === null) expect(problem).toBeNull();
  else {
    expect(problem).toBeInstanceOf(ConfigurationError);
    expect(problem?.message).toMatch(message);
  }
});

test('a path below the project that leads out of it may still be inside the workspace', () => {
  const promote = factsWith({ configuration: { promote: { to: 'directory', path: '../models' } } }).configuration
    .promote;
  const place = { runnerEnvironment: 'self-hosted', workspace: '/w', root: '/w/project' };
  expect(registryProblem(promote as NonNullable<typeof promote>, place)?.message).toContain('inside the workspace');
});
