import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { all, calledBy, callers, type Permissions, read, reusable, root } from './support/files.ts';
import { actionlintProblems, actionProblems, githubProblems } from './support/lint.ts';

const actionFiles = [
  'action.yml',
  '.github/actions/ml-test-score/action.yml',
  '.github/actions/prepare/action.yml',
  '.github/actions/variables/action.yml',
];

describe('each file', () => {
  test.each(all.map(({ path, text }) => [path, text] as const))(
    '%s is what GitHub and actionlint accept',
    async (path, text) => {
      // Where users copy it to: it is by this folder that GitHub's parser knows a workflow.
      expect(await githubProblems(`.github/workflows/${basename(path)}`, text)).toEqual([]);
      expect(await actionlintProblems(path, text)).toEqual([]);
    },
  );

  test.each(actionFiles)('%s is what GitHub accepts', (path) => {
    expect(actionProblems(path, read(path))).toEqual([]);
  });

  test('a mistake is found', async () => {
    const text = read('workflows/quick-start.yml').replace('runs-on:', 'runs-om:');
    expect((await githubProblems('.github/workflows/quick-start.yml', text)).join()).toContain('runs-om');
    const lint = read('workflows/quick-start.yml').replace('github.ref }}', 'github.reff }}');
    expect((await actionlintProblems('workflows/quick-start.yml', lint)).join()).toContain('reff');
    expect(actionProblems('action.yml', read('action.yml').replace('main:', 'mian:'))).not.toEqual([]);
  });
});

test('the Action of the reusable workflows is the Action', () => {
  const own = parse(read('.github/actions/ml-test-score/action.yml')) as { runs: { main: string } };
  const { main, ...runs } = own.runs;
  expect(main).toBe('../../../dist/index.js');
  expect({ ...own, runs: { ...runs, main: 'dist/index.js' } }).toEqual(parse(read('action.yml')));
});

test('variables are set in one way, with training and without', () => {
  for (const [name, script] of [
    ['prepare', '../variables/set.sh'],
    ['variables', 'set.sh'],
  ] as const) {
    const { runs } = parse(read(`.github/actions/${name}/action.yml`)) as {
      runs: { steps: { name?: string; run?: string; env?: object }[] };
    };
    const { run, env } = runs.steps.find((step) => step.name === 'Set the variables') ?? {};
    expect(run).toBe(`bash "$GITHUB_ACTION_PATH/${script}"`);
    expect(existsSync(join(root, '.github/actions', name, script))).toBe(true);
    // Never inside the script: a secret is no shell.
    expect(env).toEqual({ VARIABLES: `\${{ inputs.variables }}` });
  }
});

test('what is called with `$/` is in the repository', () => {
  for (const { path, workflow } of reusable)
    for (const job of Object.values(workflow.jobs))
      for (const uses of [job.uses, ...(job.steps ?? []).map((step) => step.uses)])
        if (uses?.startsWith('$/'))
          expect(
            existsSync(join(root, uses.slice(2), uses.endsWith('.yml') ? '' : 'action.yml')),
            `${path}: ${uses}`,
          ).toBe(true);
});

describe.each(reusable)('$path', ({ text, workflow }) => {
  const { inputs = {}, outputs = {}, secrets = {} } = workflow.on.workflow_call ?? {};

  test('describes and types what it takes and gives', () => {
    for (const [name, input] of Object.entries(inputs)) {
      expect(input.description, name).toMatch(/\.$/);
      expect(input.type, name).toMatch(/^(string|boolean|number)$/);
      expect(typeof input.default, name).toBe(input.type);
    }
    for (const [name, output] of Object.entries(outputs)) expect(output.description, name).toBeTruthy();
    for (const [name, secret] of Object.entries(secrets)) expect(secret.description, name).toBeTruthy();
    expect(Object.keys(outputs)).not.toEqual([]);
  });

  test('uses each input and secret, and each output is one of a job’s', () => {
    for (const name of Object.keys(inputs)) expect(text, name).toContain(`inputs.${name}`);
    for (const name of Object.keys(secrets)) expect(text, name).toContain(`secrets.${name}`);
  });

  test('has a group, time limits, and no permission that a job does not ask for', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency?.group).toMatch(/^ml-test-score-/);
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job.permissions, name).toBeDefined();
      if (job.uses === undefined) expect(job['timeout-minutes'], name).toBeDefined();
    }
  });

  test('gives the Action only inputs that it has', () => {
    const known = Object.keys((parse(read('action.yml')) as { inputs: object }).inputs);
    for (const job of Object.values(workflow.jobs))
      for (const step of job.steps ?? [])
        if (step.uses === '$/.github/actions/ml-test-score')
          expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });
});

/** What each job that does the work may do, and nothing else may. */
const permitted: Readonly<Record<string, Readonly<Record<string, Permissions>>>> = {
  'score.yml': { score: { contents: 'read', actions: 'read' } },
  'report.yml': { report: { contents: 'write', 'pull-requests': 'write', statuses: 'write', actions: 'read' } },
  'promote.yml': { promote: { contents: 'write', actions: 'read', 'pull-requests': 'read' } },
  'monitor.yml': { monitor: { contents: 'write', issues: 'write', actions: 'read' } },
  'retrain.yml': { look: { contents: 'read' } },
  'matrix.yml': { models: { contents: 'read' }, score: { contents: 'read', actions: 'read' } },
};

describe('permissions', () => {
  test.each(reusable)('$path: each job has the least', ({ path, workflow }) => {
    const own = Object.entries(workflow.jobs).filter(([, { uses }]) => uses === undefined);
    const found = Object.fromEntries(own.map(([name, { permissions }]) => [name, permissions]));
    expect(found).toEqual(permitted[path.replace('.github/workflows/', '')]);
  });

  test.each(all)('$path: each permission says what it is for', ({ path, text }) => {
    if (path.endsWith('/ci.yml')) return;
    for (const line of text.split('\n')) if (/^\s+[a-z-]+: (read|write)\b/.test(line)) expect(line).toMatch(/# \S/);
  });

  const order = ['read', 'write'];
  test.each(all)('$path: a caller grants what the called workflow asks for', ({ workflow }) => {
    for (const job of Object.values(workflow.jobs))
      for (const [name, access] of Object.entries(needed(job)))
        expect(order.indexOf(job.permissions?.[name] ?? ''), name).toBe(order.indexOf(access));
  });

  /** All that the jobs of a called workflow ask for. */
  function needed(job: Parameters<typeof calledBy>[0]): Record<string, string> {
    const result: Record<string, string> = {};
    for (const inner of Object.values(calledBy(job)?.workflow.jobs ?? {}))
      for (const [name, access] of Object.entries(inner.permissions ?? {}))
        if (result[name] !== 'write') result[name] = access;
    return result;
  }

  test('no job that runs code of a change has a write token', () => {
    for (const { path, workflow } of reusable)
      for (const job of Object.values(workflow.jobs)) {
        const prepares = job.steps?.some(({ uses }) => uses === '$/.github/actions/prepare');
        // The monitor runs on the default branch alone.
        if (prepares && !path.endsWith('/monitor.yml'))
          expect(Object.values(job.permissions ?? {})).not.toContain('write');
      }
  });

  test('no checkout leaves its token behind', () => {
    for (const { path, workflow } of all)
      for (const job of Object.values(workflow.jobs))
        for (const step of job.steps ?? [])
          if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials'], path).toBe(false);
  });
});

const runs = readdirSync(import.meta.dirname)
  .filter((name) => /^act-.*\.test\.ts$/.test(name))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

describe.each(callers)('$path', ({ path, text, workflow }) => {
  test('opens with what it is for, what it protects and what it needs', () => {
    const head = text.slice(0, text.indexOf('\nname:'));
    expect(head).toMatch(/^# [^\n]*copy it to/m);
    expect(head).toMatch(/^# What it protects: /m);
    expect(head).toMatch(/^# What it needs: /m);
    expect(text).not.toMatch(/.{161}/);
  });

  test('runs under act', () => {
    const ran = runs.some((test) => test.includes(`'${basename(path, '.yml')}'`));
    expect(ran, `no tests/workflows/act-*.test.ts names ${path}`).toBe(true);
  });

  test('names only inputs and secrets of what it calls', () => {
    for (const job of Object.values(workflow.jobs)) {
      const called = calledBy(job)?.workflow.on.workflow_call;
      if (called === undefined) continue;
      expect(Object.keys(called.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
      expect(Object.keys(called.secrets ?? {})).toEqual(expect.arrayContaining(Object.keys(job.secrets ?? {})));
      expect(job.uses).toMatch(/@v1$/);
    }
  });

  test('is not skipped where it is required', () => {
    for (const event of ['pull_request', 'push'])
      expect(Object.keys((workflow.on[event] as object | null) ?? {}).filter((key) => key.startsWith('paths'))).toEqual(
        [],
      );
    for (const job of Object.values(workflow.jobs)) {
      if (calledBy(job)?.path !== '.github/workflows/report.yml' || job.needs === undefined) continue;
      expect(job.if).toBe('always()');
      expect(job.with?.scored).toContain('needs.score.result');
    }
  });
});
