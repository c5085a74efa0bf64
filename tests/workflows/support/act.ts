import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFailed, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { runtimeToken } from '../../fake-github/artifacts.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';
import type { Event } from '../../integration/support/events.ts';
import { checkOut, createRepository, type Repository } from '../../integration/support/repository.ts';
import { temporary } from '../../integration/support/temporary.ts';
import { afterFailure } from './continuation.ts';
import { copyWorkflow, publish, tokensOf } from './copies.ts';
import { callers, read, reusable, type Workflow } from './files.ts';
import { stubOf, tools } from './tools.ts';

/** A repository on the fake of GitHub, whose workflows act runs as a runner would. */
export interface World {
  readonly repository: Repository;
  readonly github: FakeGithub;
  /** Runs one of the workflows in the repository's .github/workflows. */
  run(name: string, event: Event, options?: RunOptions): Promise<WorkflowRun>;
}

export interface RunOptions {
  /** The pull request is from a fork: tokens can only read, and there are no secrets. */
  readonly fork?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Variables of the repository: `vars`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What the runner's machine has. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  readonly id: number;
  readonly log: string;
  /** By the name of the job, with that of the calling one before it: `score/score`. */
  readonly jobs: Readonly<Record<string, 'success' | 'failure'>>;
  /** What steps set, the last value of each name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Of all jobs, in the order in which they ended. */
  readonly summary: string;
}

/** Files of a repository that has copied callers, as their first lines say. */
export const copied = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`.github/workflows/${name}.yml`, read(`workflows/${name}.yml`)]));

export async function createWorld(files: Readonly<Record<string, string>>): Promise<World> {
  const repository = createRepository(temporary(), files);
  const own = Object.keys(files).filter((path) => path.startsWith('.github/workflows/'));
  const tokens = tokensOf([
    ...[...callers, ...reusable].map(({ workflow }) => workflow),
    ...own.map((path) => parse(files[path] as string) as Workflow),
  ]);
  const github = await startFakeGithub({ gitDirectory: repository.remote, tokens });
  onTestFinished(() => github.close());
  let id = 9_000_000_000;
  return {
    repository,
    github,
    run(name, event, options = {}) {
      id += 1;
      return runWorkflow(repository, github, name, event, id, options);
    },
  };
}

async function runWorkflow(
  repository: Repository,
  github: FakeGithub,
  name: string,
  event: Event,
  id: number,
  { fork = false, secrets = {}, variables: ofRepository = {}, environment = {} }: RunOptions,
): Promise<WorkflowRun> {
  const folder = mkdtempSync(join(repository.folder, 'run-'));
  const workspace = checkOut(repository, event.ref, event.sha);
  const workflows = join(workspace, '.github', 'workflows');
  for (const file of readdirSync(workflows))
    writeFileSync(join(workflows, file), copyWorkflow(readFileSync(join(workflows, file), 'utf8'), fork));
  const published = join(folder, 'published');
  publish(published, fork);
  const payload = join(folder, 'event.json');
  writeFileSync(payload, JSON.stringify(withNumber(event.payload)));

  const run = github.addRun({
    id,
    name,
    path: `.github/workflows/${name}.yml`,
    event: event.name,
    ...headOf(event),
    status: 'in_progress',
    conclusion: null,
  });
  const variables = {
    ...github.environment(),
    INPUT_TOKEN: '',
    ACTIONS_RUNTIME_TOKEN: runtimeToken(`run-${id}`),
    ACTIONS_RUNTIME_URL: `${github.url}/`,
    GITHUB_RUN_ID: String(id),
    RUNNER_ENVIRONMENT: 'github-hosted',
    TEST_REMOTE: repository.url,
    ...environment,
  };
  const options = [
    ...['--eventpath', payload, '--workflows', join(workflows, `${name}.yml`)],
    ...[
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--platform',
      'gpu=-self-hosted',
      '--no-skip-checkout',
      '--no-cache-server',
      '--actor',
      'ana',
    ],
    ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ...Object.entries(fork ? {} : secrets).flatMap(([key, value]) => ['--secret', `${key}=${value}`]),
    ...Object.entries(ofRepository).flatMap(([key, value]) => ['--var', `${key}=${value}`]),
    ...['--secret', 'GITHUB_TOKEN=token-none'],
    ...['--local-repository', `ml-test-score/ml-test-score@v1=${published}`],
    ...usedActions().flatMap((action) => ['--local-repository', `${action}=${stubOf(action)}`]),
  ];
  const file = join(workflows, `${name}.yml`);
  const text = readFileSync(file, 'utf8');
  let log = await act([event.name, ...options], workspace, folder);
  const rest = afterFailure(text, jobsOf(log));
  if (rest !== null) {
    mkdirSync(workflows, { recursive: true });
    writeFileSync(file, rest);
    log += await act([event.name, ...options], workspace, folder);
  }
  const jobs = jobsOf(log);
  const ended = Object.entries(jobs).map(([job, result]) => `${job} ${result}`);
  console.info(`act: ${name} on ${event.name}${fork ? ' of a fork' : ''}: ${ended.join(', ') || 'no job'}`);
  onTestFailed(() => console.error(`act: ${name} on ${event.name}:\n${log}`));
  if (Object.keys(jobs).length === 0) throw new Error(`act ran no job:\n${log}`);
  run.status = 'completed';
  run.conclusion = Object.values(jobs).includes('failure') ? 'failure' : 'success';
  return { id, log, jobs, outputs: outputsOf(log), summary: summaryOf(log) };
}

/** Act looks for the number of a reviewed pull request, by which it names the ref, where only the event `pull_request` has it. */
function withNumber(payload: unknown): object {
  const { pull_request: pull, ...others } = payload as { pull_request?: { number: number } };
  return pull === undefined ? others : { number: pull.number, ...others, pull_request: pull };
}

/** On a pull request GitHub names the head as the run's commit, and the repository that it is in. */
function headOf({ sha, ref, payload }: Event) {
  const pull = (payload as { pull_request?: { head: { sha: string; ref: string; repo: { full_name: string } } } })
    .pull_request;
  return pull === undefined
    ? { headSha: sha, headBranch: ref.replace(/^refs\/heads\//, '') }
    : { headSha: pull.head.sha, headBranch: pull.head.ref, headRepository: pull.head.repo.full_name };
}

/** Every action of others that a workflow of ours names, with its version. */
const usedActions = (): string[] => {
  const texts = [
    ...callers.map(({ text }) => text),
    ...reusable.map(({ text }) => text),
    read('.github/actions/prepare/action.yml'),
  ];
  const named = texts.flatMap((text) =>
    [...text.matchAll(/uses: ([\w-]+\/[\w-]+@\S+)/g)].map((found) => found[1] as string),
  );
  return [...new Set(named)].filter((action) => !action.startsWith('ml-test-score/'));
};

async function act(options: readonly string[], cwd: string, folder: string): Promise<string> {
  const bin = join(folder, 'bin');
  const home = join(folder, 'home');
  for (const made of [bin, home]) mkdirSync(made, { recursive: true });
  for (const [tool, script] of Object.entries(tools)) {
    writeFileSync(join(bin, tool), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, tool), 0o755);
  }
  const environment = {
    PATH: [bin, dirname(process.execPath), process.env.PATH].join(':'),
    HOME: home,
    XDG_CACHE_HOME: join(folder, 'cache'),
    NO_COLOR: '1',
    LANG: 'C.UTF-8',
  };
  const child = spawn(process.env.ACT ?? 'act', options, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = setTimeout(() => child.kill('SIGKILL'), 200_000);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', (cause) =>
        reject(
          new Error(
            'act cannot be started: `go install github.com/nektos/act@v0.2.89`, and put it on PATH or into ACT',
            {
              cause,
            },
          ),
        ),
      );
      child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
  } finally {
    clearTimeout(ended);
  }
}

/** `[score/Score/score] 🏁  Job succeeded`: the calling job, the called workflow, its job. */
function jobsOf(log: string): Record<string, 'success' | 'failure'> {
  const jobs: Record<string, 'success' | 'failure'> = {};
  for (const [, place = '', end] of log.matchAll(/^\[([^\]]+)\]\s+🏁\s+Job (succeeded|failed)/gmu)) {
    const parts = place.split('/').map((part) => part.trim());
    const name = parts.length > 2 ? [...parts.slice(0, -2), parts.at(-1)].join('/') : (parts.at(-1) as string);
    jobs[name] = end === 'succeeded' ? 'success' : 'failure';
  }
  return jobs;
}

const outputsOf = (log: string): Record<string, string> =>
  Object.fromEntries(
    [...log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );

/** Up to the next line that a job has said. */
const summaryOf = (log: string): string =>
  [...log.matchAll(/Summary - ([\s\S]*?)(?=^\[|$(?![\s\S]))/gm)].map(([, text]) => text).join('\n');
