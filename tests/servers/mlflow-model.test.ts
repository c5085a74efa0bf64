import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/report/report-schema.ts';
import { mlflowBin } from './support/mlflow-server.ts';

/** Models that MLflow itself saved, served by `mlflow models serve`: what infra/canary makes of its answers. */

const run = promisify(execFile);
const top = join(import.meta.dirname, '../..');

/** Iris: a model that answers with the species, and one that answers with the probability of each. Visitors: columns of all types, and cells that are missing. */
const training = `
import mlflow.sklearn
import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.datasets import load_iris
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder


def split(name, table, label):
    parts = train_test_split(table, test_size=50, stratify=table[label], random_state=0)
    for part, rows in zip(["train", "test"], parts):
        rows.to_csv(f"data/{name}-{part}.csv", index=False)
    return parts


def save(name, model, example, **options):
    mlflow.sklearn.save_model(
        model,
        f"build/{name}",
        input_example=example,
        pip_requirements=["scikit-learn", "skops"],
        skops_trusted_types=["numpy.dtype"],
        **options,
    )


iris = load_iris(as_frame=True)
features = [name.removesuffix(" (cm)").replace(" ", "_") for name in iris.feature_names]
flowers = iris.data.set_axis(features, axis=1).assign(species=iris.target_names[iris.target])
train, test = split("iris", flowers, "species")
model = LogisticRegression(max_iter=1000).fit(train[features], train["species"])
predictions = pd.DataFrame({"label": test["species"], "predicted": model.predict(test[features])})
predictions.to_csv("build/iris.csv", index=False)
for place, name in enumerate(model.classes_):
    predictions["probability_" + name] = model.predict_proba(test[features])[:, place]
predictions.to_csv("build/likely.csv", index=False)
save("iris", model, train[features].head(3))
save("likely", model, train[features].head(3), pyfunc_predict_fn="predict_proba")

random = np.random.default_rng(0)
visitors = pd.DataFrame({
    "age": random.integers(18, 90, 300),
    "income": np.round(random.normal(3000, 800, 300)),
    "city": random.choice(["Lima", "Oslo, Norway", "Rome"], 300),
    "member": random.random(300) < 0.5,
    "visits": random.integers(0, 5, 300).astype(float),
})
features = list(visitors.columns)
visitors["returned"] = ((visitors["age"] > 50) ^ visitors["member"]).astype(int)
visitors.loc[random.random(300) < 0.2, "income"] = np.nan
visitors.loc[random.random(300) < 0.2, "city"] = None
train, test = split("visitors", visitors, "returned")
model = make_pipeline(
    make_column_transformer(
        (SimpleImputer(), ["age", "income", "visits"]),
        (OneHotEncoder(), ["city"]),
        ("passthrough", ["member"]),
    ),
    LogisticRegression(max_iter=1000),
).fit(train[features], train["returned"])
predictions = pd.DataFrame({"label": test["returned"], "predicted": model.predict(test[features])})
predictions.to_csv("build/visitors.csv", index=False)
save("visitors", model, train[features].head(20))
`;

let folder: string;
/** In the environment of all that the command line starts. */
let mark: string;
let variables: NodeJS.ProcessEnv;

beforeAll(async () => {
  const bin = await mlflowBin();
  folder = await mkdtemp(join(tmpdir(), 'mlflow-model-'));
  mark = `MLFLOW_MODEL_TEST=${folder}`;
  variables = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    GITHUB_ACTIONS: '',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    MLFLOW_MODEL_TEST: folder,
  };
  await mkdir(join(folder, 'build'));
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'train.py'), training);
  await run(join(bin, 'python'), ['train.py'], { cwd: folder, env: variables, maxBuffer: 1e8 });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function configure(model: string, table: string, label: string): Promise<void> {
  await writeFile(
    join(folder, 'ml-test-score.yml'),
    `model: ${model}
artifacts: build/${model}
predictions: build/${model}.csv
data: { training: data/${table}-train.csv, testing: data/${table}-test.csv, label: ${label} }
serve: { mlmodel: build/${model} }
gate: { require: [infra/canary] }
`,
  );
  await writeFile(join(folder, '.gitignore'), 'build/\n.ml-test-score/\n');
  const identity = ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org'];
  await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
  await run('git', ['add', '--all'], { cwd: folder });
  await run('git', [...identity, 'commit', '--quiet', '--allow-empty', '--message', 'Iris'], { cwd: folder });
}

/** Another value in one row, from 1. Answers what it was. */
async function change(file: string, row: number, edit: (cells: readonly string[]) => string[]): Promise<string[]> {
  const path = join(folder, 'build', file);
  const lines = (await readFile(path, 'utf8')).split('\n');
  const cells = (lines[row] as string).split(',');
  lines[row] = edit(cells).join(',');
  await writeFile(path, lines.join('\n'));
  return cells;
}

function start(): { readonly ended: Promise<{ status: number; stdout: string; stderr: string }>; stop(): void } {
  const child = spawn(process.execPath, [join(top, 'dist/cli.js'), 'run', '--json'], { cwd: folder, env: variables });
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return {
    ended: ended.then(([[status], stdout, stderr]) => ({ status: status as number, stdout, stderr })),
    stop: () => child.kill('SIGTERM'),
  };
}

async function tried(): Promise<{ status: number; report: Report; canary: Report['tests'][number] | undefined }> {
  const { status, stdout, stderr } = await start().ended;
  expect(stdout, stderr).toMatch(/^\{/);
  const report: Report = JSON.parse(stdout);
  return { status, report, canary: report.tests.find(({ id }) => id === 'infra/canary') };
}

/** Of the command line and all that it started; a process cannot leave the environment it was started with. */
async function processes(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const read = (file: string): Promise<string> => readFile(`/proc/${pid}/${file}`, 'latin1').catch(() => '');
      if (!(await read('environ')).split('\0').includes(mark)) return [];
      return [(await read('cmdline')).replaceAll('\0', ' ')];
    }),
  );
  return found.flat();
}

const measured = (canary: Report['tests'][number] | undefined): Record<string, unknown> =>
  Object.fromEntries((canary?.measurements ?? []).map(({ name, observed }) => [name, observed]));

describe('a model that answers with the class', () => {
  beforeEach(() => configure('iris', 'iris', 'species'));

  it('is served as predicted offline, and nothing of its server is left', async () => {
    const { status, report, canary } = await tried();
    expect(canary).toMatchObject({ outcome: 'pass', points: 1 });
    expect(canary?.summary).toContain('50 of 50 rows (100%) are served as predicted offline');
    expect(measured(canary)).toMatchObject({ 'rows answered': 50, 'agreement with offline predictions': 1 });
    expect([status, report.decision.outcome]).toEqual([0, 'allow']);
    expect(await processes()).toEqual([]);
  });

  it('is blocked where one prediction is another, by its row', async () => {
    const other = (name: string | undefined): string => (name === 'setosa' ? 'virginica' : 'setosa');
    const [, predicted] = await change('iris.csv', 8, ([truth = '', found]) => [truth, other(found)]);
    const { status, report, canary } = await tried();
    expect(canary).toMatchObject({ outcome: 'fail', points: 0 });
    expect(canary?.summary).toContain('49 of 50 rows (98%) are served as predicted offline, expected at least 100%');
    expect(canary?.summary).toContain(`row 8: ${other(predicted)} offline, ${predicted} served`);
    expect(status).toBe(1);
    expect(report.decision.reasons.map(({ subject }) => subject)).toEqual(['infra/canary']);
    expect(await processes()).toEqual([]);
  });

  it('is stopped with its server where the run is', async () => {
    const { ended, stop } = start();
    try {
      await vi.waitFor(
        async () => expect(await processes()).toContainEqual(expect.stringMatching(/uvicorn .*mlflow\.pyfunc/)),
        { timeout: 600_000, interval: 250 },
      );
    } finally {
      stop();
    }
    const { status, stderr } = await ended;
    expect(await processes()).toEqual([]);
    expect(status, stderr).toBe(2);
  });
});

describe('a model that answers with probabilities', () => {
  beforeEach(() => configure('likely', 'iris', 'species'));

  it('is served as predicted offline, to the last digits', async () => {
    const { status, canary } = await tried();
    expect(canary).toMatchObject({ outcome: 'pass', points: 1 });
    expect(measured(canary)).toMatchObject({ 'rows answered': 50, 'agreement with offline predictions': 1 });
    expect(measured(canary)['largest difference']).toBeLessThan(1e-12);
    expect(status).toBe(0);
  });

  it('is blocked where one probability is another, by its row', async () => {
    await change('likely.csv', 31, (cells) => {
      const likely = cells.slice(2).map(Number);
      const most = likely.indexOf(Math.max(...likely));
      const moved = likely.map((value, place) => (place === most ? value - 0.002 : value + 0.001));
      return [...cells.slice(0, 2), ...moved.map(String)];
    });
    const { status, canary } = await tried();
    expect(canary).toMatchObject({ outcome: 'fail', points: 0 });
    expect(canary?.summary).toContain('49 of 50 rows (98%) are served as predicted offline');
    expect(canary?.summary).toMatch(/row 31: \w+ \(0\.\d+\) offline, /);
    expect(measured(canary)['largest difference']).toBeCloseTo(0.002, 9);
    expect(status).toBe(1);
    expect(await processes()).toEqual([]);
  });
});

describe('a model on columns of all types', () => {
  // pandas reads a missing text as NaN, and that is a category of its own in training; MLflow makes None of the null in a request, which the model never saw.
  it('is served as predicted offline, but for the rows that it takes offline only', async () => {
    await configure('visitors', 'visitors', 'returned');
    const sent = (await readFile(join(folder, 'data/visitors-test.csv'), 'utf8')).trimEnd().split('\n').slice(1);
    const rowsWith = (missing: RegExp): number[] =>
      sent.flatMap((line, index) => (missing.test(line) ? [index + 1] : []));
    const [first, ...others] = rowsWith(/^\d+,[\d.]*,,/);
    expect(others.length).toBeGreaterThan(0);
    expect(rowsWith(/^\d+,,[^,]/).length).toBeGreaterThan(0);
    const answered = sent.length - others.length - 1;

    const { status, canary } = await tried();
    expect(canary).toMatchObject({ outcome: 'fail', points: 0 });
    expect(canary?.summary).toContain(`${others.length + 1} of 50 rows got no usable answer; row ${first}: status 400`);
    const faults = canary?.evidence.find(({ kind }) => kind === 'table');
    expect(faults).toMatchObject({
      rows: [first, ...others].map((row) => [row, 400, expect.any(String), expect.any(String)]),
    });
    // All that were answered are as predicted offline.
    expect(measured(canary)).toMatchObject({ 'rows answered': answered, 'agreement with offline predictions': 1 });
    expect(status).toBe(1);
  });
});
