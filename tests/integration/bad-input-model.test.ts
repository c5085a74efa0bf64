import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectEnd, makePlace } from './support/bad-input.ts';
import {
  type Content,
  expectAnswered,
  expectSpoilt,
  type Keys,
  lay,
  predictionTable,
  probabilityTable,
  resultOf,
  resultsOf,
  testTable,
  together,
  type Wrong,
} from './support/bad-model.ts';

/** What the user sees whose predictions, trials, online values or labels are not as they should be: a reason and a next step, and no pass. */

/** Each is answered from the predictions on the hold-out. */
const predicting = ['model/slices', 'model/inclusion', 'model/baseline'] as const;
const file = 'build/predictions.csv';
const bySite: Keys = { data: { protected: ['site'] }, tests: { 'model/slices': { by: ['site'] } } };

const without = (table: string, row: number): string => table.split('\n').toSpliced(row, 1).join('\n');
const good = predictionTable();
const predictions: readonly Wrong[] = (
  [
    ['that lack a row', without(good, 8), [/1 row \(8\) of the testing data has no prediction/], 'predict each row'],
    [
      'of rows that are not in the hold-out',
      good.replaceAll(/^(\d)/gm, '9$1'),
      [
        '110 rows (first: 1, 2, 3) of the testing data have no prediction',
        '110 predictions are of no row of the testing data',
      ],
      'predict each row',
    ],
    ['that predict a row twice', `${good}7,a\n`, ['1 row (121) predicts a key again'], 'predict each row'],
    [
      'without the key, of fewer rows',
      without(good, 8).replaceAll(/^\w+,/gm, ''),
      ['119 predictions, 120 rows', 'no `data.key` is in both'],
      'data.key',
    ],
    [
      'of a class that nobody knows',
      predictionTable({ 6: '6,zebra' }),
      ['"zebra" (first in row 7)', 'no class of the data: "a", "b"'],
      'as the data write them',
    ],
    ['with a prediction that is empty', predictionTable({ 6: '6,' }), ['row 7'], ''],
    ['with NaN in place of a class', predictionTable({ 6: '6,NaN' }), ['row 7'], ''],
    ['with a probability of 1.7', probabilityTable({ 6: '6,a,1.7' }), ['1.7', 'row 7'], ''],
    ['with a probability below 0', probabilityTable({ 6: '6,a,-0.1' }), ['-0.1', 'row 7'], ''],
    ['with a probability that is NaN', probabilityTable({ 6: '6,a,nan' }), ['row 7'], ''],
    ['with a probability that is a word', probabilityTable({ 6: '6,a,likely' }), ['row 7'], ''],
    ['with no rows', 'id,predicted\n', [], ''],
    [
      'without a prediction',
      good.replace('predicted', 'guess'),
      ['neither a column with the prediction', '"guess"'],
      'name it',
    ],
    ['in a file that is empty', '', ['is empty'], ''],
  ] as const
).map(([name, given, says, next]) => ({
  name: `predictions ${name}`,
  keys: bySite,
  files: { 'given/predictions.csv': given },
  concerned: predicting,
  outcome: 'inconclusive',
  says: [file, ...says],
  next,
}));

const perClass = (last: string): string =>
  predictionTable({ 6: `6,a,0.7,${last}` }, 'id,predicted,probability_a,probability_b', (at) => `${at},a,0.7,0.3`);
const holdOut: readonly Wrong[] = (
  [
    ['that sum to 1.4', { 'given/predictions.csv': perClass('0.7') }, {}, [file, '1.4'], ''],
    [
      'with a weight below 0',
      { 'given/predictions.csv': predictionTable({ 6: '6,a,-1' }, 'id,predicted,w', (at) => `${at},a,1`) },
      { path: file, weight: 'w' },
      [file, 'row 7'],
      '',
    ],
    ['with a positive class that nobody knows', {}, { path: file, positive: 'zebra' }, ['zebra'], ''],
    [
      'of a hold-out that has a key twice',
      { 'data/test.csv': testTable().replace(/^5,/m, '4,') },
      {},
      ['1 row (6) of the testing data has a key that came before'],
      '',
    ],
    [
      'of a hold-out without its label in a row',
      { 'data/test.csv': testTable().replace(/^(5,.*),\w$/m, '$1,') },
      {},
      ['row 6'],
      '',
    ],
    [
      'that training did not write',
      { 'train.sh': 'mkdir -p build\ncp given/m* build/\n', [file]: good },
      {},
      [file, 'not written'],
      '',
    ],
  ] as const
).map(([name, files, keys, says, next]) => ({
  name: `predictions ${name}`,
  keys: { ...bySite, predictions: 'path' in keys ? keys : file },
  files,
  concerned: predicting,
  outcome: 'inconclusive',
  says,
  next,
}));

const trialsOf = (rows: readonly string[]): string =>
  `number,value,params_limit,params_depth,state\n${rows.join('\n')}\n`;
const trial = (at: number, value: string | number, state = 'COMPLETE', depth = at): string =>
  `${at},${value},${5 - at / 10},${depth},${state}`;
const many = Array.from({ length: 30 }, (_, at) => at);
const inUse = 'limit: 5\ndepth: 0\n';
const tuning: readonly Wrong[] = (
  [
    ['of one trial', trialsOf([trial(0, 0.9)]), 'fail', ['at least 10 completed trials', 'found 1 of 1'], 'search on'],
    [
      'of which no trial ended',
      trialsOf(many.map((at) => trial(at, '', 'FAIL'))),
      'fail',
      ['at least 10 completed trials', 'found 0 of 30'],
      'search on',
    ],
    [
      'of values that are NaN',
      trialsOf(many.map((at) => trial(at, 'nan'))),
      'fail',
      ['30 without a finite value'],
      'search on',
    ],
    [
      'that varied one parameter of two',
      trialsOf(many.map((at) => trial(at, 1 - at / 100, 'COMPLETE', 0))),
      'fail',
      ['depth'],
      '',
    ],
    ['whose best is not in use', trialsOf(many.map((at) => trial(at, at / 100))), 'fail', ['0.29'], ''],
    ['in HTML', '<html><body>Sign in</body></html>', 'inconclusive', ['trials.csv'], ''],
    ['with no rows', trialsOf([]), 'inconclusive', ['trials.csv'], ''],
    ['that is not there', null, 'inconclusive', ['trials.csv'], ''],
  ] as const
).map(([name, trials, outcome, says, next]) => ({
  name: `a study ${name}`,
  keys: { tests: { 'model/tuning': { 'trials-file': 'trials.csv', direction: 'maximize' } } },
  files: { 'params.yaml': inUse, ...(trials === null ? {} : { 'trials.csv': trials }) },
  concerned: ['model/tuning'],
  outcome,
  says,
  next,
}));

const pairs = (rows: readonly string[], header = 'version,offline,online'): string => `${header}\n${rows.join('\n')}\n`;
const online: readonly Wrong[] = (
  [
    ['of two versions', pairs(['1,0.8,3', '2,0.9,4']), 'inconclusive', ['2'], ''],
    [
      'that are NaN',
      pairs(['1,0.8,3', '2,0.82,4', '3,0.84,nan', '4,0.85,5', '5,0.86,6', '6,0.9,7']),
      'inconclusive',
      [],
      '',
    ],
    ['that never change', pairs(many.slice(0, 9).map((at) => `${at},${at / 10},4`)), 'inconclusive', [], ''],
    ['that go the other way', pairs(many.slice(0, 9).map((at) => `${at},${at / 10},${9 - at}`)), 'fail', ['-1'], ''],
    [
      'that are words',
      pairs(['1,0.8,good']),
      'inconclusive',
      ['row 1', '"good"', 'expected a number'],
      'write a number',
    ],
    [
      'under another name',
      pairs(['1,0.8,3'], 'version,offline,clicks'),
      'inconclusive',
      ['no column "online"', '"clicks"'],
      'name its columns',
    ],
    [
      'of one version twice',
      pairs(['1,0.8,3', '1,0.9,4']),
      'inconclusive',
      ['row 2', 'a second time'],
      'one row for each version',
    ],
  ] as const
).map(([name, given, outcome, says, next]) => ({
  name: `online values ${name}`,
  keys: { tests: { 'model/online': { file: 'online.csv' } } },
  files: { 'online.csv': given },
  concerned: ['model/online'],
  outcome,
  says,
  next,
}));

const servedRows = (change: Readonly<Record<number, string>> = {}): string =>
  `id,predicted,served_at\n${many.map((at) => `${change[at] ?? `${at},a`},2026-11-21\n`).join('')}${many.map((at) => `${at + 30},b,2026-11-21\n`).join('')}`;
const laterLabels = (first: number): string => `id,label\n${many.map((at) => `${at + first},a\n`).join('')}`;
const served = (name: string, says: Wrong['says'], files: Readonly<Record<string, Content>>): Wrong => ({
  name: `served predictions ${name}`,
  keys: { tests: { 'monitor/quality': { predictions: 'served.csv', labels: 'labels.csv', time: 'served_at' } } },
  files: { 'served.csv': servedRows(), 'labels.csv': laterLabels(0), ...files },
  concerned: ['monitor/quality'],
  outcome: 'inconclusive',
  says,
  next: '',
});
const quality: readonly Wrong[] = [
  served('that no label is of', ['none of 60 served predictions in served.csv has a true value in labels.csv'], {
    'labels.csv': laterLabels(500),
  }),
  served('of which few have a label', [], { 'labels.csv': 'id,label\n1,a\n2,a\n3,b\n' }),
  {
    ...served('with labels that nobody knows', ['accuracy', 'zebra'], {
      'labels.csv': laterLabels(0).replaceAll(',a', ',zebra'),
    }),
    outcome: 'fail',
  },
  served('that are NaN', ['served.csv'], { 'served.csv': servedRows({ 4: '4,nan' }) }),
  served('that have a key twice', ['served.csv'], { 'served.csv': servedRows({ 4: '3,a' }) }),
  served('with labels in HTML', ['labels.csv'], { 'labels.csv': '<html></html>' }),
  served('with labels that are gone', ['labels.csv'], { 'labels.csv': '' }),
];

const evaluating = (name: string, evaluate: string, says: Wrong['says'], more: Keys = {}): Wrong => ({
  name: `an evaluation ${name}`,
  keys: {
    promote: { to: 'directory', path: '../registry' },
    ...more,
    tests: { 'model/staleness': { evaluate, metric: 'accuracy' } },
  },
  concerned: ['model/staleness'],
  outcome: 'inconclusive',
  says,
  next: '',
});
const staleness: readonly Wrong[] = [
  evaluating('without older versions', `printf '{"accuracy": 0.9}' > "$METRICS"`, []),
  evaluating('without a registry', `printf '{"accuracy": 0.9}' > "$METRICS"`, ['promote'], { promote: undefined }),
  evaluating('that fails', 'exit 5', []),
  evaluating('that writes nothing', 'true', []),
  evaluating('that writes NaN', `printf '{"accuracy": NaN}' > "$METRICS"`, []),
  evaluating('that writes another metric', `printf '{"auc": 0.9}' > "$METRICS"`, []),
];

test('a good model: every test that is looked at here passes', async () => {
  const place = makePlace();
  const tests = {
    'model/slices': { by: ['site'] },
    'model/baseline': { against: 'majority' },
    'model/tuning': { 'trials-file': 'trials.csv', direction: 'maximize' },
    'model/online': { file: 'online.csv' },
    'model/inclusion': { 'equalized-odds': 0.3 },
    'monitor/quality': { predictions: 'served.csv', labels: 'labels.csv', time: 'served_at' },
  };
  const today = new Date().toISOString().slice(0, 10);
  lay(
    place,
    { data: { protected: ['site'] }, tests },
    {
      'params.yaml': inUse,
      'trials.csv': trialsOf(many.map((at) => trial(at, 1 - at / 100))),
      'online.csv': pairs(many.slice(0, 9).map((at) => `${at},${at / 10},${at}`)),
      'served.csv': servedRows().replaceAll('2026-11-21', today),
      'labels.csv': `${laterLabels(0)}${many.map((at) => `${at + 30},b\n`).join('')}`,
    },
  );
  place.commit({});
  expectEnd(await place.run(['run']), 0, 'ML Test Score');
  const ids = Object.keys(tests);
  const passed = resultsOf(place).filter(({ points, outcome }) => points === 1 && outcome === 'pass');
  expect(passed.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

describe('what the model says', () => {
  test.each(together([...predictions, ...holdOut], tuning, online, quality, staleness))('$name', async ({ wrongs }) => {
    await expectSpoilt(...wrongs);
  });

  test('values that are infinite, and words among values', async () => {
    const price = (at: number): string => `${at},${at * 1.5}`;
    for (const [cell, says] of [
      ['inf', 'row 4'],
      ['cheap', 'row 4'],
    ] as const)
      await expectSpoilt({
        name: '',
        keys: { ...bySite, predictions: { path: file, task: 'values' } },
        files: {
          'data/test.csv': `id,x,site,label\n${Array.from({ length: 120 }, (_, at) => `${at},${at % 7},north,${at * 1.4}\n`).join('')}`,
          'given/predictions.csv': predictionTable({ 3: `3,${cell}` }, 'id,predicted', price),
        },
        concerned: ['model/slices', 'model/baseline'],
        outcome: 'inconclusive',
        says: [file, says],
        next: '',
      });
  });
});

describe('groups', () => {
  test('one of three members is not compared, and never passes', async () => {
    await expectSpoilt({
      name: '',
      keys: bySite,
      files: { 'data/test.csv': testTable((at) => (at < 3 ? 'island' : 'north')) },
      concerned: ['model/inclusion'],
      outcome: 'inconclusive',
      says: ['site'],
      next: '',
    });
  });

  test('only of three members', async () => {
    await expectSpoilt({
      name: '',
      keys: bySite,
      files: { 'data/test.csv': testTable((at) => `site ${Math.floor(at / 3)}`) },
      concerned: ['model/slices', 'model/inclusion'],
      outcome: 'inconclusive',
      says: ['site'],
      next: '',
    });
  });

  test('a column that is nowhere', async () => {
    await expectSpoilt({
      name: '',
      keys: { data: { protected: ['sex'] }, tests: { 'model/slices': { by: ['age'] } } },
      concerned: ['model/slices', 'model/inclusion'],
      outcome: 'inconclusive',
      says: [/age|sex/],
      next: '',
    });
  });

  test('with hostile names: nothing of it acts in the comment or in a terminal', async () => {
    const hostile = [
      '@octocat <img src=x onerror=alert(1)> [b](https://evil.example) | \u001b[31m <!-- ml-test-score -->',
      '```',
    ];
    const place = makePlace();
    lay(
      place,
      {
        data: { protected: ['site'] },
        tests: { 'model/slices': { by: ['site'], minimum: 0.999 }, 'model/inclusion': {} },
        gate: { require: ['model/slices', 'model/inclusion'] },
      },
      {
        // Right on every row of one slice, wrong on every row of the other.
        'given/predictions.csv': good.replaceAll(/^(\d*[02468]),\w/gm, '$1,b').replaceAll(/^(\d*[13579]),\w/gm, '$1,a'),
        'data/test.csv': testTable((at) => `"${hostile[at % 2]}"`).replaceAll(/,[ab]$/gm, ',a'),
      },
    );
    place.commit({});
    const ended = await place.run(['run']);
    expectEnd(ended, 1, 'blocked', 'model/slices');
    expect(resultOf(place, 'model/slices').outcome).toBe('fail');
    for (const name of ['comment.md', 'summary.md']) {
      const text = readFileSync(join(place.repository, '.ml-test-score', name), 'utf8');
      expect(text).toContain('octocat');
      expect(text).not.toMatch(/(^|[^\\])<img/);
      expect(text).not.toMatch(/(^|[^\\\w`])@octocat/);
      expect(text).not.toContain('](https://evil.example');
      expect(text).not.toContain('\u001b');
      expect(text).not.toContain('<!--');
    }
  });
});

describe('a history', () => {
  test('of two runs', async () => {
    const place = makePlace();
    lay(place, { tests: { 'monitor/performance': { runs: 10 } } });
    place.commit({});
    place.publish();
    for (let run = 0; run < 2; run += 1) expectEnd(await place.act({ name: 'push' }), 0, 'recorded in the branch');
    const ended = await place.act({ name: 'push' });
    expectAnswered({ ...ended, text: `ML Test Score ${ended.text}` }, place, {
      concerned: ['monitor/performance'],
      outcome: 'inconclusive',
      says: ['2', '8'],
      next: '',
    });
  });

  test('in which the specification is nowhere', async () => {
    const place = await expectSpoilt({
      name: '',
      keys: { tests: { 'model/review': { paths: ['nowhere/*.py'] } } },
      concerned: ['model/review'],
      outcome: 'fail',
      says: ['nowhere/*.py names no file'],
      next: '`paths` of model/review',
    });
    expect(resultsOf(place)).toHaveLength(28);
  });
});
