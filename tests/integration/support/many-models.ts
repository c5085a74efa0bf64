import { join } from 'node:path';
import type { Artifact } from '../../fake-github/artifacts.ts';
import { zipOf } from '../../unit/support/zip.ts';
import { pullRequest, push } from './events.ts';
import type { MergeRefs } from './repository.ts';
import type { ActionRun, JobOptions } from './runner.ts';
import { factsOf, reporting, runOf, stranger, workflowRun } from './scored.ts';
import { createWorld, type World } from './world.ts';

/** A repository of hundreds of small models, whose training copies a file. */

export const manyNames = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `m${String(index).padStart(3, '0')}`);

const metricsOf = (names: readonly string[], accuracy: number): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`models/${name}/accuracy.json`, `{ "accuracy": ${accuracy} }\n`]));

export const createManyModels = (names: readonly string[]): Promise<World> =>
  createWorld({
    '.gitignore': 'build/\n',
    'ml-test-score.yml': 'models: ["models/*"]\nhistory: { branch: scores }\n',
    ...Object.fromEntries(
      names.map((name) => [
        `models/${name}/ml-test-score.yml`,
        'train: mkdir -p build && cp accuracy.json build/metrics.json\nmetrics: build/metrics.json\ngate: { metrics: { accuracy: { minimum: 0.7, max-drop: 0.1 } } }\n',
      ]),
    ),
    ...metricsOf(names, 0.8),
  });

/** Pull request 12 of a fork, which touches every model. */
export function touchAll({ repository, github }: World, names: readonly string[]): MergeRefs {
  const headSha = repository.push('change', metricsOf(names, 0.9));
  github.addPullRequest({ number: 12, headBranch: 'change', headSha, headRepository: stranger });
  return repository.openPullRequest(12, 'change');
}

/** One job measures the first model; those of the others leave the same, each under its own name. */
export async function measuredAll(world: World, names: readonly string[], refs: MergeRefs | null): Promise<ActionRun> {
  const { repository, github, run } = world;
  const event = refs === null ? push(repository, 'main', null) : pullRequest(repository, refs, { from: stranger });
  const [first = ''] = names;
  const inputs = { models: `models/${first}`, comment: 'false', promote: 'false' };
  const done = await run(event, { token: github.tokens.read, inputs });
  const facts = factsOf({ ...done, output: join(done.workspace, 'models', first, '.ml-test-score') });
  const own = github.artifacts.find(({ name }) => name === `ml-test-score-${first}-1`);
  if (own === undefined) throw new Error(`the run ${done.runId} left no artifact: ${done.log}`);
  for (const name of names.slice(1)) {
    const text = JSON.stringify({ ...facts, run: { ...facts.run, model: name } });
    (github.artifacts as Artifact[]).push({
      ...own,
      id: github.artifacts.length + 1,
      run: `run-${done.runId}`,
      name: `ml-test-score-${name}-1`,
      content: zipOf([{ name: 'facts.json', content: text }]),
    });
  }
  return done;
}

export const reportOnAll = (
  { repository, github, run }: World,
  { runId }: ActionRun,
  options: JobOptions = {},
): Promise<ActionRun> => run(workflowRun(repository, runOf(github, runId)), { ...options, inputs: reporting });
