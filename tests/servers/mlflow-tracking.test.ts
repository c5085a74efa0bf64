import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { SavedFacts } from '../../src/facts.ts';
import { mlflowCalls, mlflowServer } from '../../src/platforms/mlflow.ts';
import { allExperiments } from '../../src/platforms/mlflow-experiments.ts';
import { type MlflowRun, searchRuns } from '../../src/platforms/mlflow-runs.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { openHttp } from '../../src/support/http.ts';
import { type Mlflow, quiet, startMlflow } from './support/mlflow-server.ts';
import { freePort } from './support/program.ts';

/** Trainings of MLflow's own client that log to MLflow's own server, and what a run of ours makes of them. */

const execute = promisify(execFile);
/** The command line from its source, as `dist/cli.js` starts the bundle. */
const cli = [
  '--import',
  `data:text/javascript,globalThis.mlTestScoreEntry='command-line'`,
  join(import.meta.dirname, '../../src/main.ts'),
];
const artifacts = '/api/2.0/mlflow-artifacts/artifacts';

let home: string;
let mlflow: Mlflow;
let root: string;
let name: string;
let worlds = 0;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ml-test-score-mlflow-'));
  mlflow = await startMlflow(home);
});
afterAll(async () => {
  await mlflow?.stop();
  await rm(home, { recursive: true, force: true });
});

beforeEach(async () => {
  worlds += 1;
  name = `penguins-${worlds}`;
  root = join(home, `world-${worlds}`);
  await mkdir(root);
});

const imports = 'import mlflow, sys, os, math, subprocess\n';

interface World {
  readonly script: string;
  readonly configuration?: string;
  readonly files?: Readonly<Record<string, string>>;
}

async function write({ script, configuration = '', files = {} }: World): Promise<void> {
  const all = {
    'train.py': imports + script,
    'ml-test-score.yml': `model: ${name}\ntrain: python train.py\n${configuration}\n`,
    '.gitignore': '.ml-test-score/\n__pycache__/\n',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) await writeFile(join(root, path), content);
  const identity = ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org'];
  await execute('git', ['init', '--quiet', '--initial-branch=main'], { cwd: root });
  await execute('git', ['add', '--all'], { cwd: root });
  await execute('git', [...identity, 'commit', '--quiet', '--message', 'Penguins'], { cwd: root });
}

interface Outcome {
  readonly status: number;
  readonly report: Report;
  readonly facts: SavedFacts;
  readonly stderr: string;
}

async function trained(world: World, environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  await write(world);
  const { MLFLOW_RUN_ID: _, ...inherited } = process.env;
  const { code, stdout, stderr } = await execute(process.execPath, [...cli, 'run', '--json'], {
    cwd: root,
    maxBuffer: 1e8,
    env: {
      ...inherited,
      ...quiet,
      PATH: `${mlflow.bin}${delimiter}${process.env.PATH}`,
      GITHUB_ACTIONS: '',
      MLFLOW_TRACKING_URI: mlflow.address,
      ...environment,
    },
  }).then(
    (ended) => ({ code: 0, ...ended }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  expect(stdout, stderr).toMatch(/^\{/);
  const facts: SavedFacts = JSON.parse(await readFile(join(root, '.ml-test-score/facts.json'), 'utf8'));
  return { status: code, report: JSON.parse(stdout), facts, stderr };
}

const call = () => mlflowCalls(mlflowServer(mlflow.address, {}), openHttp());

/** What the server has of this world. */
async function runsOf(experiment = name): Promise<readonly MlflowRun[]> {
  const id = (await allExperiments(call())).find((one) => one.name === experiment)?.id;
  return id === undefined ? [] : (await searchRuns(call(), { experiments: [id], filter: '' })).runs;
}

const metricsOf = ({ facts }: Outcome): Record<string, number> => {
  if (facts.metrics.state !== 'gathered') throw new Error(JSON.stringify(facts.metrics));
  return Object.fromEntries(facts.metrics.value.values.map((metric) => [metric.name, metric.value]));
};

const tracking = ({ facts, stderr }: Outcome) => {
  if (facts.tracking.state !== 'gathered') throw new Error(JSON.stringify(facts.tracking) + stderr);
  return facts.tracking.value;
};

const gate = 'gate: { metrics: { accuracy: { minimum: 0.9 } } }';

describe('a training that logs one run', () => {
  const script = `
import pandas as pd
from sklearn.linear_model import LogisticRegression
table = pd.DataFrame({"mass": [1.0, 2.0, 3.0, 4.0], "label": [0, 0, 1, 1]})
with mlflow.start_run():
    mlflow.log_param("depth", 3)
    mlflow.log_input(mlflow.data.from_pandas(table, name="penguins"), context="training")
    mlflow.log_metric("accuracy", 0.5, step=1)
    mlflow.log_metric("accuracy", 0.94, step=2)
    mlflow.log_metric("broken", math.nan)
    model = LogisticRegression().fit(table[["mass"]], table["label"])
    mlflow.sklearn.log_model(model, name="model", pip_requirements=["scikit-learn"], skops_trusted_types=["numpy.dtype"])
`;

  it('is read from the run that was made for it, and gets the results back', async () => {
    const outcome = await trained({ script, configuration: `mlflow: {}\n${gate}` });
    const [run, ...others] = await runsOf();
    expect(others).toEqual([]);
    expect(tracking(outcome)).toMatchObject({
      server: mlflow.address,
      experiment: { name },
      why: 'the run that was made for this training',
      runs: 1,
      run: {
        id: run?.id,
        url: `${mlflow.address}/#/experiments/${run?.experiment}/runs/${run?.id}`,
        datasets: [{ name: 'penguins', context: 'training' }],
        models: [{ name: 'model', uri: expect.stringMatching(/^models:\/m-/) }],
      },
    });
    expect(metricsOf(outcome)).toEqual({ accuracy: 0.94 });
    const { metrics } = outcome.facts;
    expect(metrics.state === 'gathered' && [metrics.value.others, metrics.value.parameters.depth]).toEqual([
      [{ name: 'broken', kind: 'nan', file: `mlflow:/runs/${run?.id}` }],
      '3',
    ]);
    expect(outcome.report.decision.outcome).toBe('allow');
    expect(run?.status).toBe('FINISHED');
    expect(Object.fromEntries(run?.tags ?? [])).toMatchObject({
      'ml-test-score.decision': 'allow',
      'ml-test-score.score': String(outcome.report.score.total),
      'ml-test-score.model': name,
      'mlflow.source.git.commit': outcome.facts.run.commit,
    });
    const results = [...(run?.tags.keys() ?? [])].filter((key) => key.startsWith('ml-test-score.test.'));
    expect(results).toHaveLength(28);
    expect(run?.metrics).toContainEqual({ key: 'ml_test_score/total', value: outcome.report.score.total });
    const path = `${run?.artifactUri.replace('mlflow-artifacts:', '')}/ml-test-score/report.html`;
    const page = await fetch(`${mlflow.address}${artifacts}${path}`);
    expect(await page.text()).toBe(await readFile(join(root, '.ml-test-score/report.html'), 'utf8'));
  });

  it('is found by its tag in whichever experiment it sets, where the environment alone names the server', async () => {
    const experiment = `others-${worlds}`;
    const outcome = await trained({
      script: `mlflow.set_experiment("${experiment}")\nwith mlflow.start_run(): mlflow.log_metric("accuracy", 0.95)\n`,
      configuration: gate,
    });
    expect(await runsOf()).toEqual([]);
    const [run] = await runsOf(experiment);
    expect(tracking(outcome)).toMatchObject({ experiment: { name: experiment }, run: { id: run?.id } });
    expect(run?.tags.get('ml-test-score.decision')).toBe('allow');
    expect(run?.tags.get('ml-test-score.commit')).toBe(outcome.facts.run.commit);
  });

  it('is told what to do where it sets another experiment than that of the run it was given', async () => {
    const outcome = await trained({
      script: `mlflow.set_experiment("elsewhere-${worlds}")\nmlflow.start_run()\n`,
      configuration: 'mlflow: {}',
    });
    expect(outcome.facts.training).toMatchObject({
      value: { outcome: 'failed', problem: { next: expect.stringContaining('`mlflow.experiment`') } },
    });
    expect(await runsOf()).toEqual([]);
  });

  it('is told to let each process log its own run, where several log into the one it was given', async () => {
    const outcome = await trained({
      script: 'with mlflow.start_run(): mlflow.log_param("rate", sys.argv[1])\n',
      files: {
        'ml-test-score.yml': `model: ${name}\ntrain: python train.py 1 && python train.py 2\nmlflow: {}\n`,
      },
    });
    expect(outcome.facts.training).toMatchObject({
      value: { outcome: 'failed', problem: { next: expect.stringContaining('`mlflow: { run-id: false }`') } },
    });
  });

  it('leaves no empty run behind where it logs nothing', async () => {
    const outcome = await trained({
      script: 'open("metrics.json", "w").write("{\\"accuracy\\": 0.91}")\n',
      configuration: `mlflow: {}\n${gate}`,
    });
    expect(outcome.facts.tracking).toMatchObject({ state: 'absent', reason: expect.stringContaining('logged no run') });
    expect(outcome.report.decision.outcome).toBe('allow');
    expect(await runsOf()).toEqual([]);
  });

  it('is ended as failed where it dies, and is told the decision', async () => {
    const outcome = await trained({
      script: 'mlflow.start_run()\nmlflow.log_metric("accuracy", 0.99)\nos._exit(3)\n',
      configuration: `mlflow: {}\n${gate}`,
    });
    expect(outcome.report.decision.outcome).toBe('block');
    const [run] = await runsOf();
    expect([run?.status, run?.tags.get('ml-test-score.decision')]).toEqual(['FAILED', 'block']);
  });

  it('keeps the results to itself with `results: false`', async () => {
    const outcome = await trained({
      script: 'with mlflow.start_run(): mlflow.log_metric("accuracy", 0.95)\n',
      configuration: `mlflow: { results: false }\n${gate}`,
    });
    expect(outcome.report.decision.outcome).toBe('allow');
    const [run] = await runsOf();
    expect(run?.tags.has('ml-test-score.decision')).toBe(false);
  });

  it('trains again with other seeds outside the run of the first training', async () => {
    const outcome = await trained({
      script: `
seed = os.environ["ML_TEST_SCORE_SEED"]
print("SEED", seed, os.environ.get("MLFLOW_RUN_ID", "none"))
open("metrics.json", "w").write('{"accuracy": 0.9%s}' % seed)
if seed == "1":
    with mlflow.start_run(): mlflow.log_param("seed", seed)
`,
      configuration: `mlflow: {}\n${gate}`,
      files: {
        'ml-test-score.yml': `model: ${name}\ntrain: { run: python train.py, repeats: 2 }\nmlflow: {}\n${gate}\n`,
      },
    });
    expect(outcome.stderr).toContain(`SEED 1 ${tracking(outcome).run.id}`);
    expect(outcome.stderr).toContain('SEED 2 none');
    expect(outcome.facts.repeats).toMatchObject({ state: 'gathered', value: { trainings: 2 } });
    expect(outcome.facts.metrics).toMatchObject({ value: { parameters: { seed: '1' } } });
  });
});

describe('a training that logs many runs', () => {
  const sweep = `
for rate in [0.1, 0.2, 0.3]:
    with mlflow.start_run(run_name=f"rate {rate}", nested=NESTED):
        mlflow.log_param("rate", rate)
        mlflow.log_metric("accuracy", 0.9 + rate / 10 if rate < 0.3 else 0.85)
`;
  const nested = `with mlflow.start_run():\n    pass\n${sweep
    .replace('NESTED', 'True')
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}`;
  const select = 'mlflow: { select: { metric: accuracy } }\ndirections: { accuracy: higher }';

  for (const [kind, script] of [
    ['one after the other', sweep.replace('NESTED', 'False')],
    ['nested in one', nested],
  ] as const)
    it(`takes the best as the candidate, ${kind}, and all of them as trials`, async () => {
      const outcome = await trained({ script, configuration: `${select}\n${gate}` });
      expect(tracking(outcome)).toMatchObject({
        run: { name: 'rate 0.2' },
        why: expect.stringContaining('the highest accuracy (0.92)'),
      });
      expect(metricsOf(outcome)).toEqual({ accuracy: 0.92 });
      expect(outcome.facts.tuning).toMatchObject({
        state: 'gathered',
        value: { trials: 3, completed: 3, parameters: [{ name: 'rate', inUse: '0.2', best: '0.2', agrees: true }] },
      });
      const told = (await runsOf()).filter(({ tags }) => tags.has('ml-test-score.decision'));
      expect(told.map((run) => run.name)).toEqual(['rate 0.2']);
    });

  it('says that it cannot tell which one counts, and blocks a gate on its metrics', async () => {
    const outcome = await trained({ script: sweep.replace('NESTED', 'False'), configuration: `mlflow: {}\n${gate}` });
    expect(outcome.facts.tracking).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('several runs'),
      next: expect.stringContaining('select'),
    });
    expect(outcome.report.decision.outcome).toBe('block');
    expect(JSON.stringify(outcome.report.decision.reasons)).toContain('several runs');
  });

  it('finds the candidate by a filter, in processes of their own', async () => {
    const script = `
if len(sys.argv) > 1:
    with mlflow.start_run():
        mlflow.log_param("rate", sys.argv[1])
        mlflow.log_metric("accuracy", float(sys.argv[1]))
        mlflow.set_tag("candidate", sys.argv[1] == "0.91")
else:
    for rate in ["0.95", "0.91"]: subprocess.run([sys.executable, "train.py", rate], check=True)
`;
    const configuration = `mlflow: { run-id: false, experiment: ${name}, select: { filter: "tags.candidate = 'True'" } }\n${gate}`;
    const outcome = await trained({ script, configuration });
    expect(metricsOf(outcome)).toEqual({ accuracy: 0.91 });
    expect(tracking(outcome).runs).toBe(2);
  });
});

describe('a server in trouble', () => {
  const script = 'open("metrics.json", "w").write("{\\"accuracy\\": 0.91}")\n';

  it('changes no verdict that does not need it: nothing listens', async () => {
    const uri = `http://127.0.0.1:${await freePort()}`;
    const outcome = await trained({ script, configuration: `mlflow: {}\n${gate}` }, { MLFLOW_TRACKING_URI: uri });
    expect(outcome.report.decision.outcome).toBe('allow');
    expect(outcome.facts.tracking).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('nothing listens'),
    });
    expect(outcome.stderr).toContain('ECONNREFUSED');
  });

  it('is not asked for long: it cuts each connection', async () => {
    let asked = 0;
    const server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const outcome = await trained({ script, configuration: `mlflow: {}\n${gate}` }, { MLFLOW_TRACKING_URI: uri });
    expect(outcome.report.decision.outcome).toBe('allow');
    expect(outcome.facts.tracking).toMatchObject({ state: 'failed', error: expect.stringContaining('was cut') });
    // Attempts, not seconds: a machine may stall.
    expect(asked).toBe(3);
  });

  it('blocks where its metrics are all that there is', async () => {
    const uri = `http://127.0.0.1:${await freePort()}`;
    const outcome = await trained({ script: '', configuration: `mlflow: {}\n${gate}` }, { MLFLOW_TRACKING_URI: uri });
    expect(outcome.report.decision.outcome).toBe('block');
    expect(outcome.facts.metrics).toMatchObject({ state: 'failed', error: expect.stringContaining('nothing listens') });
  });

  it('is stopped while the model is trained: the verdict stands on the file', async () => {
    const folder = join(home, `stopped-${worlds}`);
    await mkdir(folder);
    const other = await startMlflow(folder);
    try {
      const outcome = await trained(
        {
          script: `${script}import signal\nos.killpg(${other.pid}, signal.SIGKILL)\n`,
          configuration: `mlflow: {}\n${gate}`,
        },
        { MLFLOW_TRACKING_URI: other.address },
      );
      expect(outcome.report.decision.outcome).toBe('allow');
      expect(outcome.facts.tracking).toMatchObject({ state: 'failed' });
      expect(outcome.stderr).toContain('what this training logged cannot be read');
    } finally {
      await other.stop();
    }
  });
});
