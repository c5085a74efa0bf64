import { expect, test } from 'vitest';
import { pullRequest, push } from '../integration/support/events.ts';
import { git } from '../unit/support/git-repositories.ts';
import { copied, createWorld, type WorkflowRun, type World } from './support/act.ts';
import { better, configuration, gate, params, pythonProject } from './support/project.ts';

/** Three models in one repository, each a project of its own, which names its training itself. */
const names = ['bears', 'foxes', 'seals'] as const;

const trained = (more: string): string => configuration(more).replace('node train.js', 'python train.py');

function monorepo(): Record<string, string> {
  const models = names.flatMap((name) =>
    Object.entries(
      pythonProject({ 'ml-test-score.yml': trained(`paths: { application: web/${name}/** }\n${gate}`) }),
    ).map(([path, text]): [string, string] => [`models/${name}/${path}`, text]),
  );
  return {
    ...Object.fromEntries(models),
    'ml-test-score.yml': 'models: ["models/*"]\n',
    'requirements.txt': '# the standard library\n',
    ...Object.fromEntries(names.map((name) => [`web/${name}/app.js`, '// calls the model\n'])),
    ...copied('monorepo'),
  };
}

/** A push to the branch of pull request 12, which is opened with the first one. */
async function change({ repository, github, run }: World, files: Readonly<Record<string, string>>) {
  const head = repository.push('change', files);
  const open = github.state.pullRequests.get(12);
  if (open === undefined) github.addPullRequest({ number: 12, headBranch: 'change', headSha: head });
  else open.headSha = head;
  const done = await run('monorepo', pullRequest(repository, repository.openPullRequest(12, 'change')));
  return { ...done, head, comments: github.comments(12) };
}

/** act numbers the jobs of a matrix, where there is more than one. */
const jobsOf = ({ jobs }: WorkflowRun): WorkflowRun['jobs'] =>
  Object.fromEntries(Object.entries(jobs).map(([name, end]) => [name.replace(/-\d$/, ''), end]));

const trainings = (log: string): number => log.match(/\d+ of \d+ right/g)?.length ?? 0;
const within = (name: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`models/${name}/${path}`, text]));

test('a push to main records all, a pull request trains what it touches: one comment, one status; a broken model blocks', async () => {
  const world = await createWorld(monorepo());
  const { repository, github, run } = world;
  const first = await run('monorepo', push(repository, 'main', null));
  expect(jobsOf(first)).toEqual({
    'models/models': 'success',
    'models/score bears': 'success',
    'models/score foxes': 'success',
    'models/score seals': 'success',
    'report/report': 'success',
  });
  expect(trainings(first.log)).toBe(3);
  expect(repository.records().map(({ model, run: id, decision }) => [model, id, decision.outcome])).toEqual(
    expect.arrayContaining(names.map((name) => [name, String(first.id), 'allow'])),
  );
  expect(repository.records()).toHaveLength(3);
  // All of a run are one commit.
  expect(git(repository.remote, ['rev-list', '--count', 'ml-test-score'])).toBe('1');
  expect(first.log).not.toContain('::warning');

  const good = await change(world, within('foxes', better));
  expect(jobsOf(good)).toEqual({
    'models/models': 'success',
    'models/score foxes': 'success',
    'report/report': 'success',
  });
  expect(trainings(good.log)).toBe(1);
  expect(good.comments).toHaveLength(1);
  expect(good.comments[0]?.body).toMatch(/\| `foxes` \| ✅ allowed \|/);
  expect(good.comments[0]?.body).toContain('2 models not trained for this change');
  expect(good.comments[0]?.body).toMatch(/- `seals`: \S+ of 7, allowed/);
  expect(github.statuses(good.head)).toMatchObject([{ context: 'ML Test Score', state: 'success' }]);

  const broken = await change(world, {
    'models/bears/train.py': 'raise SystemExit("no data today")\n',
    'models/seals/ml-test-score.yml': 'gaet: { score: 1 }\n',
  });
  // One that fails does not stop the others. act says `failed` of each job of a matrix after it: the step tells.
  expect(jobsOf(broken)).toMatchObject({ 'models/score bears': 'failure', 'report/report': 'failure' });
  expect(broken.log).toMatch(/score foxes-2\] +✅ +Success - Main ml-test-score/);
  expect(broken.log).toMatch(/score seals-3\] +❌ +Failure - Main ml-test-score/);
  expect(trainings(broken.log)).toBe(1);
  expect(broken.comments.map(({ id }) => id)).toEqual(good.comments.map(({ id }) => id));
  expect(broken.comments[0]?.body).toMatch(/^<!--[^\n]*-->\n### ❌ Blocked/);
  expect(broken.comments[0]?.body).toMatch(/\| `foxes` \| ✅ allowed \|/);
  expect(broken.comments[0]?.body).toMatch(/\| `bears` \| ❌ blocked \| .*`training`: .* no data today/);
  expect(broken.comments[0]?.body).toMatch(/`models\/seals\/ml-test-score\.yml:1` unknown key `gaet`/);
  expect(github.statuses(broken.head)).toHaveLength(1);
  expect(github.statuses(broken.head)[0]?.state).not.toBe('success');
  expect(github.statuses(broken.head)[0]?.description).toMatch(/^Blocked: .*bears/);

  // Taken back, with what nobody trains on.
  const back = await change(world, {
    ...within('foxes', { 'params.json': params.fair }),
    ...Object.fromEntries(
      Object.entries(monorepo()).filter(([path]) => /^models\/(bears\/train.py|seals\/ml-test-score.yml)$/.test(path)),
    ),
    'web/foxes/app.js': '// calls it twice\n',
  });
  expect(jobsOf(back)).toEqual({ 'models/models': 'success', 'report/report': 'success' });
  expect(trainings(back.log)).toBe(0);
  expect(back.comments).toHaveLength(1);
  expect(back.comments[0]?.body).toContain('this change touches none of 3 models');
  expect(github.statuses(back.head)).toMatchObject([{ state: 'success' }]);
  // A pull request leaves no record.
  expect(repository.records()).toHaveLength(3);
  expect(github.violations).toEqual([]);
});
