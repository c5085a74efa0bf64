import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectEnd, makePlace, type Place, preparedPlace } from './support/bad-input.ts';
import {
  expectAnswered,
  expectSpoilt,
  type Keys,
  lay,
  resultOf,
  resultsOf,
  together,
  type Wrong,
} from './support/bad-model.ts';

/** What the user sees whose server, second training, pipeline or registry is not as it should be: no pass, and nothing left running. */

const canary = (mode: string, serve: Keys = {}, options: Keys = { rows: 10 }): Keys => ({
  serve: { run: `exec node serve.mjs ${mode}`, ...serve },
  tests: { 'infra/canary': options },
});
const servers: readonly Wrong[] = (
  [
    ['that never gets healthy', canary('sick', { ready: '2s' }), 'fail', ['GET /health', 'status 503'], 'serve.health'],
    ['that ends at once', canary('exits'), 'fail', ['before it was healthy', 'exit status 3'], 'last lines'],
    ['that is not installed', canary('', { run: 'no-such-server' }), 'fail', ['exit status 127'], 'install'],
    ['that answers HTML', canary('html'), 'fail', ['row 1', 'HTML', 'expected JSON'], 'answer with JSON'],
    ['that answers half of its JSON', canary('truncated'), 'fail', ['row 1', 'is no JSON'], 'answer with JSON'],
    [
      'that answers the other class',
      canary('wrong'),
      'fail',
      ['0 of 10 rows', 'row 1: a offline, b served'],
      'follow one of these rows',
    ],
    ['that answers NaN', canary('nan'), 'fail', ['NaN', 'expected a finite prediction'], 'answer with JSON'],
    ['that answers without end', canary('endless', {}, { rows: 2 }), 'fail', ['longer than 4 MB'], 'by hand'],
    ['that answers JSON in JSON in JSON', canary('deep'), 'fail', ['deeper than is looked'], 'serve.response'],
    ['whose health is elsewhere', canary('moved', { ready: '2s' }), 'fail', ['status 302'], 'serve.health'],
    ['that answers a probability above 1', canary('likely'), 'fail', ['1.7', 'from 0 to 1'], 'finite prediction'],
    ['that answers with status 500', canary('error'), 'fail', ['status 500', 'expected 2xx'], 'last lines'],
    ['that crashes at row 7', canary('crash'), 'fail', ['exit status 139', /at row \d+/], 'last lines'],
    [
      'that does not answer within the budget',
      canary('hangs', {}, { rows: 3, budget: '3s' }),
      'inconclusive',
      ['3s'],
      'budget',
    ],
  ] as const
).map(([name, keys, outcome, says, next]) => ({
  name: `a server ${name}`,
  keys,
  outcome,
  says,
  next,
  concerned: ['infra/canary'],
}));

const batch = (command: string): Keys => ({ serve: { batch: command }, tests: { 'infra/canary': { rows: 10 } } });
const batches: readonly Wrong[] = (
  [
    ['that writes nothing', batch('true'), ['$OUTPUT'], ''],
    ['that writes a row too few', batch('head -n 10 "$INPUT" > "$OUTPUT"'), ['9 rows', '10 rows'], ''],
    [
      'that writes NaN',
      batch(`awk 'BEGIN { print "prediction" } NR > 1 { print "nan" }' "$INPUT" > "$OUTPUT"`),
      ['nan'],
      '',
    ],
  ] as const
).map(([name, keys, says, next]) => ({
  name: `a batch command ${name}`,
  keys,
  outcome: 'fail',
  says,
  next,
  concerned: ['infra/canary'],
}));

const debugging = (command: string, options: Keys = {}): Keys => ({
  tests: { 'infra/debugging': { command, ...options } },
});
const prints = (json: string): string => `echo '${json}'`;
const debuggers: readonly Wrong[] = (
  [
    ['that fails', debugging('exit 4'), 'fail', ['exit status 4'], 'log'],
    [
      'that removes what it should write to',
      debugging('rm "$OUTPUT"'),
      'fail',
      ['`$OUTPUT`', 'is gone'],
      'leave `$OUTPUT` as it is',
    ],
    ['that prints nothing', debugging('true'), 'fail', ['printed nothing'], 'one JSON object'],
    [
      'that prints logs',
      debugging('echo INFO loading; echo INFO done'),
      'fail',
      ['does not end in a JSON object'],
      'standard error',
    ],
    ['that prints NaN', debugging(prints('{"distance": NaN, "prediction": "a"}')), 'fail', ['distance', 'finite'], ''],
    [
      'that prints something else on the second run',
      debugging(`echo '{"distance": '$RANDOM'.5, "at": "'$(date +%N)'", "prediction": "a"}'`),
      'fail',
      ['second'],
      '',
    ],
    ['that predicts something else', debugging(prints('{"distance": 1, "prediction": "b"}')), 'fail', ['batch'], ''],
    [
      'that prints the prediction alone',
      debugging(prints('{"prediction": "a"}')),
      'fail',
      ['between the example and the prediction', 'none'],
      'features',
    ],
    ['that prints without end', debugging('yes', { timeout: '20s' }), 'fail', ['more than', 'MB'], 'summaries'],
    ['that does not end', debugging('sleep 60', { timeout: '1s' }), 'fail', ['1s'], 'timeout'],
  ] as const
).map(([name, keys, outcome, says, next]) => ({
  name: `a debugging command ${name}`,
  keys,
  outcome,
  says,
  next,
  concerned: ['infra/debugging'],
}));

/** A training that does something else in its clean copy, where no earlier training has left its mark. */
const again = (command: string, options: Keys = {}): Pick<Wrong, 'keys' | 'files'> => ({
  keys: { tests: { 'infra/reproducibility': { 'train-again': true, ...options } } },
  files: {
    'train.sh': `mkdir -p build\ncp given/* build/\n[ -e first ] || { ${command}; }\n`,
    first: 'ignored by git: a clean copy has it not\n',
  },
});
const trainings: readonly Wrong[] = (
  [
    [
      'with another metric',
      again(`printf '{"accuracy": 0.9}' > build/metrics.json`),
      'fail',
      ['accuracy 0.95', '0.9'],
      '',
    ],
    ['with a metric that is NaN', again(`printf '{"accuracy": NaN}' > build/metrics.json`), 'fail', ['accuracy'], ''],
    ['with no metrics', again('rm build/metrics.json'), 'fail', ['metrics'], ''],
    [
      'with another prediction',
      again(`sed -i 's/^7,b/7,a/' build/predictions.csv`),
      'fail',
      ['of 120 predictions'],
      '',
    ],
    ['with a prediction less', again('sed -i 5d build/predictions.csv'), 'fail', ['1 only in the first'], 'seed'],
    ['that fails', again('exit 9'), 'fail', ['9'], ''],
    ['that takes longer than its budget', again('sleep 60', { budget: '2s' }), 'inconclusive', ['2s'], 'budget'],
  ] as const
).map(([name, laid, outcome, says, next]) => ({
  name: `a second training ${name}`,
  ...laid,
  outcome,
  says,
  next,
  concerned: ['infra/reproducibility'],
}));

const raw = `id,x\n${Array.from({ length: 300 }, (_, at) => `${at},${at % 10}\n`).join('')}`;
const infer = (command: string, options: Keys = {}): Pick<Wrong, 'keys' | 'files'> => ({
  files: { 'data/raw.csv': raw },
  keys: {
    stages: [
      {
        name: 'features',
        run: 'mkdir -p build; cp data/raw.csv build/features.csv',
        inputs: 'data/raw.csv',
        outputs: 'build/features.csv',
      },
      { name: 'inference', run: command, inputs: 'build/features.csv', outputs: 'build/out.csv' },
    ],
    tests: { 'infra/integration': { sample: 50, ...options } },
  },
});
const awk = (program: string): string =>
  `awk -F, 'BEGIN { print "id,predicted" } NR > 1 { ${program} }' build/features.csv > build/out.csv`;
const stages: readonly Wrong[] = (
  [
    ['that fails', infer('echo no memory >&2; exit 6'), 'fail', ['inference', '6'], ''],
    ['that writes nothing', infer('true'), 'fail', ['inference', 'build/out.csv', 'not written'], ''],
    ['that writes an empty file', infer(': > build/out.csv'), 'fail', ['build/out.csv', 'is empty'], ''],
    ['that writes no rows', infer('echo id,predicted > build/out.csv'), 'fail', ['build/out.csv', 'without rows'], ''],
    ['that writes NaN', infer(awk('print $1 "," (NR == 9 ? "nan" : $2 / 10)')), 'fail', ['finite'], ''],
    ['that writes a row too few', infer(awk('if (NR != 9) print $1 "," $2 / 10')), 'fail', ['49', '50'], ''],
    ['that takes longer than the budget', infer('sleep 60', { budget: '2s' }), 'inconclusive', ['2s'], 'budget'],
  ] as const
).map(([name, laid, outcome, says, next]) => ({
  name: `a stage ${name}`,
  ...laid,
  outcome,
  says,
  next,
  concerned: ['infra/integration'],
}));

const junit = '<testsuite tests="1"><testcase classname="t" name="t"/></testsuite>';
const registered: Keys = {
  serve: { run: 'exec node serve.mjs good' },
  promote: { to: 'directory', path: '../registry' },
};

/** A place with v1.0.0 and v1.1.0 in its registry. */
const promotedTwice = (): Promise<Place> =>
  preparedPlace(['two versions of sites', registered], async () => {
    const place = makePlace();
    for (const [limit, version] of [
      [5, 'v1.0.0'],
      [5.01, 'v1.1.0'],
    ] as const) {
      lay(place, registered, { 'given/model.json': JSON.stringify({ limit }) });
      place.commit({});
      expectEnd(await place.run(['run']), 0, version);
    }
    return place;
  });

test('a good model, pipeline and registry: every test that is looked at here passes', async () => {
  const place = await promotedTwice();
  const { keys: pipeline, files } = infer(awk('print $1 "," $2 / 10'));
  const tests = {
    'infra/canary': { rows: 10, production: true },
    'infra/debugging': { command: 'node debug.mjs' },
    'infra/reproducibility': { 'train-again': true },
    'infra/integration': { sample: 50 },
    'infra/rollback': { drill: true },
    'infra/unit-tests': { restore: 'test -s "$MODEL"' },
  };
  lay(
    place,
    { ...registered, ...pipeline, junit: 'build/junit.xml', tests },
    { ...files, 'requirements.txt': 'numpy==2.0\n', 'given/junit.xml': junit },
  );
  place.commit({});
  expectEnd(await place.run(['run']), 0, 'ML Test Score');
  const results = resultsOf(place);
  const ids = [...Object.keys(tests), 'monitor/dependencies'];
  expect(results.filter(({ points }) => points === 1).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

describe('what runs the model', () => {
  test.each(together([...servers, ...batches], debuggers, trainings, stages))('$name', async ({ wrongs }) => {
    await expectSpoilt(...wrongs);
  });

  test('a server that leaves a daemon, a debugging command that prints logs and two objects: both answer, nothing runs on', async () => {
    const place = makePlace();
    const tests = {
      'infra/canary': { rows: 10 },
      'infra/debugging': { command: `echo INFO; echo '{"prediction": "b"}'; node debug.mjs` },
    };
    lay(place, { ...canary('daemon'), tests });
    place.commit({});
    expectEnd(await place.run(['run']), 0, 'ML Test Score');
    for (const id of Object.keys(tests)) expect(resultOf(place, id)).toMatchObject({ outcome: 'pass', points: 1 });
  });
});

describe('lock files and a checkpoint', () => {
  const restoring = (restore: string, options: Keys = {}): Pick<Wrong, 'keys' | 'files' | 'concerned' | 'outcome'> => ({
    keys: { junit: 'build/junit.xml', tests: { 'infra/unit-tests': { restore, ...options } } },
    files: { 'given/junit.xml': junit },
    concerned: ['infra/unit-tests'],
    outcome: 'fail',
  });
  const restores: readonly Wrong[] = [
    {
      name: 'a checkpoint that cannot be restored',
      ...restoring('exit 5'),
      says: ['exit status 5'],
      next: 'run the command',
    },
    {
      name: 'a restore that takes longer than its budget',
      ...restoring('sleep 60', { budget: '1s' }),
      outcome: 'inconclusive',
      says: ['did not end within 1s'],
      next: 'budget',
    },
  ];
  const locks: readonly Wrong[] = (
    [
      ['package-lock.json', '{"lockfileVersion": 3, "packages": {', 'is not JSON'],
      ['uv.lock', '[[package]\nname = "numpy', 'is not TOML'],
      ['poetry.lock', '\u0001<html>', 'is not TOML'],
      ['requirements.txt', '@@@ <b>no requirement</b> @octocat\nnumpy>=1\n', '2 requirements leave their version open'],
    ] as const
  ).map(([file, content, says]) => ({
    name: `${file} that is broken`,
    files: { [file]: content },
    concerned: ['monitor/dependencies'],
    outcome: 'fail',
    says: [file, says],
    next: '',
  }));
  test.each(together(restores, locks))('$name', async ({ wrongs }) => {
    await expectSpoilt(...wrongs);
  });
});

describe('a registry', () => {
  const keys: Keys = {
    ...registered,
    tests: { 'infra/rollback': { drill: true }, 'infra/canary': { rows: 5, production: true } },
  };

  test('without a version', async () => {
    await expectSpoilt(
      {
        name: '',
        keys,
        concerned: ['infra/rollback'],
        outcome: 'inconclusive',
        says: ['no version of sites is in production'],
        next: 'promote a first version',
      },
      {
        name: '',
        concerned: ['infra/canary'],
        outcome: 'inconclusive',
        says: ['no version of sites'],
        next: 'promote a version first',
      },
    );
  });

  test('with a damaged version', async () => {
    const place = await promotedTwice();
    const entries = readdirSync(join(place.folder, 'registry'), { recursive: true, withFileTypes: true });
    const stored = entries
      .filter((entry) => entry.isFile() && entry.name === 'model.json')
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(stored).toHaveLength(2);
    for (const file of stored) writeFileSync(file, '{"limit":4}');
    const asking = {
      ...keys,
      tests: {
        ...(keys.tests as object),
        'model/staleness': { evaluate: `printf '{"accuracy": 0.9}' > "$METRICS"`, metric: 'accuracy' },
      },
    };
    lay(place, asking, { 'given/model.json': '{"limit": 5.02}' });
    place.commit({});
    const damaged = ['v1.0.0', 'build/model.json', 'is damaged'];
    expectAnswered(
      await place.run(['run']),
      place,
      { concerned: ['infra/rollback'], outcome: 'fail', says: damaged, next: 'promote the same commit again' },
      { concerned: ['infra/canary'], outcome: 'inconclusive', says: ['1.1.0', 'is damaged'], next: 'promote' },
      {
        concerned: ['model/staleness'],
        outcome: 'inconclusive',
        says: ['could be evaluated, expected at least 3', 'v1.1.0 has no value', 'v1.0.0 has no value', 'is damaged'],
        next: 'evaluated',
      },
    );
  });
});

describe('cancelled', () => {
  const cancelled = ['the run was cancelled', '→ run it again'];
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s in the second training: nothing runs on, no copy is left',
    async (interrupt) => {
      const place = makePlace();
      const { keys, files } = again(`touch ${join(place.repository, 'started')}; (setsid sleep 61 &); sleep 60`);
      lay(place, keys, files);
      place.commit({});
      const ended = await place.run(['run'], { interrupt });
      expectEnd(ended, 2, ...cancelled);
      expect(existsSync(join(place.repository, '.ml-test-score/report.json'))).toBe(false);
    },
  );

  test('while the server is asked', async () => {
    const place = makePlace();
    lay(place, canary('hangs', {}, { rows: 3 }));
    place.commit({});
    expectEnd(await place.run(['run'], { interrupt: 'SIGINT' }), 2, ...cancelled);
  });

  test('while a checkpoint is restored', async () => {
    const place = makePlace();
    const restore = `touch ${join(place.repository, 'started')}; (setsid sleep 61 &); sleep 60`;
    lay(place, { tests: { 'infra/unit-tests': { restore } } });
    place.commit({});
    expectEnd(await place.run(['run'], { interrupt: 'SIGINT' }), 2, ...cancelled);
  });

  test('while stages run', async () => {
    const place = makePlace();
    const { keys, files } = infer(`touch ${join(place.repository, 'started')}; (setsid sleep 61 &); sleep 60`);
    lay(place, keys, files);
    place.commit({});
    expectEnd(await place.run(['run'], { interrupt: 'SIGINT' }), 2, ...cancelled);
  });
});
