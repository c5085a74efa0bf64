import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Access, Token } from '../../fake-github/state.ts';
import { type Job, type Permissions, root, type Step, type Workflow } from './files.ts';

/** Copies of workflows that act can run: it knows neither `$/` nor `queue`, and gives all jobs one token where GitHub gives each its own. */

const own = 'ml-test-score/ml-test-score';
const isAction = (uses = ''): boolean => [`${own}@v1`, `${own}/.github/actions/ml-test-score@v1`].includes(uses);

/** The token of a job is named after what it may do, as GitHub makes one for each job. A fork's can only read. */
export function tokenOf(permissions: Permissions, fork: boolean): string {
  const granted = Object.entries(permissions).map(([name, access]) => `${name}_${fork ? 'read' : access}`);
  return `token.${granted.sort().join('.')}`;
}

/** All tokens that jobs may have, for the fake of GitHub. */
export function tokensOf(workflows: readonly Workflow[]): Record<string, Token> {
  const account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const;
  const tokens: Record<string, Token> = {};
  for (const workflow of workflows)
    for (const job of Object.values(workflow.jobs))
      for (const fork of [false, true]) {
        const permissions = job.permissions ?? workflow.permissions ?? {};
        const granted = Object.entries(permissions).map(([name, access]) => [name, (fork ? 'read' : access) as Access]);
        tokens[tokenOf(permissions, fork)] = { account, permissions: Object.fromEntries(granted) };
      }
  return tokens;
}

const withoutSelf = (uses: string | undefined) => uses?.replace(/^\$\/(.+)$/, `${own}/$1@v1`);

function copyStep(step: Step, token: string): Step {
  const uses = withoutSelf(step.uses);
  return {
    ...step,
    ...(uses === undefined ? {} : { uses }),
    ...(isAction(uses) ? { with: { ...step.with, token } } : {}),
  };
}

function copyJob({ concurrency: _, ...job }: Job, workflow: Workflow, fork: boolean): Job {
  const uses = withoutSelf(job.uses);
  const token = tokenOf(job.permissions ?? workflow.permissions ?? {}, fork);
  return {
    ...job,
    ...(uses === undefined ? {} : { uses }),
    ...(job.steps === undefined ? {} : { steps: job.steps.map((step) => copyStep(step, token)) }),
  };
}

export function copyWorkflow(text: string, fork: boolean): string {
  const { concurrency: _, ...workflow } = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => [name, copyJob(job, workflow, fork)]);
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) }, { lineWidth: 0 });
}

/** What the tag v1 of this repository holds, as far as workflows use it. */
export function publish(folder: string, fork: boolean): void {
  for (const path of ['action.yml', 'dist', '.github/actions'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const workflows = join(folder, '.github', 'workflows');
  mkdirSync(workflows, { recursive: true });
  for (const name of readdirSync(join(root, '.github/workflows')))
    writeFileSync(
      join(workflows, name),
      copyWorkflow(readFileSync(join(root, '.github/workflows', name), 'utf8'), fork),
    );
}
