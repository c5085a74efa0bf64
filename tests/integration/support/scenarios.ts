import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../fake-github/artifacts.ts';
import { git } from '../../unit/support/git-repositories.ts';
import { type Event, onBranch, pullRequest, push } from './events.ts';
import { configuration, gate, params, project } from './project.ts';
import { checkOut, type MergeRefs } from './repository.ts';
import type { ActionRun, JobOptions } from './runner.ts';
import { forkScored, reporting, runOf, workflowRun } from './scored.ts';
import { createWorld, prepared, type World } from './world.ts';

/** What jobs do on GitHub in an ordinary run, to be done again with something wrong. */

export interface Scenario {
  readonly name: string;
  /** What stands before the job; once for all of its runs. */
  open(): Promise<Scene>;
}

export interface Scene extends World {
  act(options?: JobOptions): Promise<ActionRun>;
  /** As it was before the job. */
  reset(): void;
  /** Throws where the job did not leave what it does when nothing is wrong. */
  isWhole(done: ActionRun): void;
}

function forget({ github, repository }: World): void {
  const { state } = github;
  for (const kept of [state.comments, state.issues, state.labels, state.releases]) kept.clear();
  for (const kept of [state.statuses, state.dispatches, github.requests, github.violations]) kept.length = 0;
  // The report of a job that is done again in the same run.
  const artifacts = github.artifacts as Artifact[];
  const kept = artifacts.filter(({ name }) => !name.startsWith('ml-test-score.report-'));
  artifacts.splice(0, artifacts.length, ...kept);
  for (const ref of [...repository.refs('refs/tags'), ...repository.refs('refs/heads/ml-test-score')])
    git(repository.remote, ['update-ref', '-d', ref]);
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const isCommented = ({ github }: World, writer: string): void => {
  const comments = github.comments(12);
  expectThat(comments.length === 1, `${comments.length} comments`);
  expectThat(comments[0]?.body.includes(`run=${writer} `) === true, 'the comment is of another run');
};

/** The commit of an event, checked out once: each job gets a copy, which is as fresh as a checkout of its own. */
function workspaces({ repository }: World, { ref, sha }: Event): () => Pick<JobOptions, 'workspace'> {
  const checkedOut = checkOut(repository, ref, sha);
  let copies = 0;
  return () => {
    copies += 1;
    const workspace = `${checkedOut}-${copies}`;
    cpSync(checkedOut, workspace, { recursive: true, verbatimSymlinks: true });
    return { workspace };
  };
}

interface Changed extends World {
  readonly head: string;
  readonly refs: MergeRefs;
}

const changed = (): Promise<Changed> =>
  prepared(['pull request 12', project()], async () => {
    const world = await createWorld(project());
    const { repository, github } = world;
    const head = repository.push('change', { 'params.json': params.good });
    github.addPullRequest({ number: 12, headBranch: 'change', headSha: head });
    return { ...world, head, refs: repository.openPullRequest(12, 'change') };
  });

export const runOnPullRequest: Scenario = {
  name: 'run on a pull request',
  async open() {
    const world = await changed();
    const { repository, run, refs } = world;
    const event = pullRequest(repository, refs);
    const fresh = workspaces(world, event);
    return {
      ...world,
      act: (options = {}) => run(event, { ...fresh(), ...options }),
      reset: () => forget(world),
      isWhole: ({ runId, outputs }) => {
        expectThat(outputs.decision === 'allow', `decision ${outputs.decision}`);
        isCommented(world, runId);
      },
    };
  },
};

export const reportOnOwnRun: Scenario = {
  name: 'report on its own run',
  async open() {
    const world = await prepared(['pull request 12, scored', project()], async () => {
      const world = await changed();
      const { repository, github, run, refs } = world;
      const options = { token: github.tokens.read, inputs: { comment: 'false', fail: 'false' } };
      const { runId } = await run(pullRequest(repository, refs), options);
      return { ...world, runId };
    });
    const { repository, github, run, head, refs, runId } = world;
    const event = pullRequest(repository, refs);
    const fresh = workspaces(world, event);
    return {
      ...world,
      act: (options = {}) => run(event, { runId, ...fresh(), ...options, inputs: { ...reporting, ...options.inputs } }),
      reset: () => forget(world),
      isWhole: ({ outputs }) => {
        expectThat(outputs.decision === 'allow', `decision ${outputs.decision}`);
        isCommented(world, runId);
        expectThat(github.statuses(head)[0]?.state === 'success', 'no status');
      },
    };
  },
};

export const reportOnFork: Scenario = {
  name: 'report on the run of a fork',
  async open() {
    const world = await forkScored();
    const { repository, github, refs, report } = world;
    const fresh = workspaces(world, workflowRun(repository, runOf(github, world.scored.runId)));
    return {
      ...world,
      act: (options = {}) => report({ ...fresh(), ...options, inputs: { ...reporting, ...options.inputs } }),
      reset: () => forget(world),
      isWhole: ({ outputs }) => {
        expectThat(outputs.decision === 'allow', `decision ${outputs.decision}`);
        isCommented(world, world.scored.runId);
        expectThat(github.statuses(refs.head)[0]?.state === 'success', 'no status');
      },
    };
  },
};

export const promoting: Scenario = {
  name: 'promote',
  async open() {
    const files = project({ 'ml-test-score.yml': configuration(`${gate}promote: { to: github-releases }\n`) });
    const world = await prepared(['to be promoted', files], async () => {
      const world = await createWorld(files);
      const options = { token: world.github.tokens.read, inputs: { promote: 'false', comment: 'false' } };
      const { runId } = await world.run(push(world.repository, 'main', null), options);
      return { ...world, runId };
    });
    const { repository, github, run, runId } = world;
    const event = push(repository, 'main', null);
    const fresh = workspaces(world, event);
    return {
      ...world,
      act: (options = {}) =>
        run(event, { runId, ...fresh(), ...options, inputs: { command: 'promote', ...options.inputs } }),
      reset: () => forget(world),
      isWhole: ({ outputs }) => {
        expectThat(outputs['promoted-version'] === '1.0.0', `version ${outputs['promoted-version']}`);
        const tags = repository.tags().join(' ');
        expectThat(tags === 'penguins#production#1 penguins@v1.0.0', `tags ${tags}`);
        const published = github.releases().filter(({ draft }) => !draft);
        expectThat(published.length === 1, `${published.length} releases`);
      },
    };
  },
};

const table = (shift: number): string =>
  `x,y,label\n${Array.from({ length: 1000 }, (_, at) => `${(at % 4) + shift},${(at % 3) + shift},${at % 2 ? 'a' : 'b'}\n`).join('')}`;

const drifting = configuration(`  serving: data/serving.csv
  label: label
tests: { monitor/skew: { limit: 0.2 }, monitor/dependencies: { when: push } }
`);

export const monitoring: Scenario = {
  name: 'monitor',
  async open() {
    const files = { 'data/train.csv': table(0), 'data/serving.csv': table(5), 'ml-test-score.yml': drifting };
    const world = await createWorld(project(files));
    const { repository, github, run } = world;
    const event = onBranch(repository, 'schedule');
    const fresh = workspaces(world, event);
    return {
      ...world,
      act: (options = {}) =>
        run(event, {
          ...fresh(),
          before: (workspace) => appendFileSync(join(workspace, 'data/serving.csv'), '6,6,a\n'),
          ...options,
          inputs: { command: 'monitor', retrain: 'true', ...options.inputs },
        }),
      reset: () => forget(world),
      isWhole: ({ outputs }) => {
        expectThat(outputs.failing === '["monitor/skew"]', `failing ${outputs.failing}`);
        expectThat(github.issues().length === 1, `${github.issues().length} issues`);
        expectThat(github.dispatches.length === 1, `${github.dispatches.length} dispatches`);
      },
    };
  },
};
