import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/checks/model/baseline.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import type { Configuration } from '../../../src/config/schema.ts';
import type { Baselines } from '../../../src/facts/baselines.ts';
import { type Fact, gathered, presentValue, whyMissing } from '../../../src/facts.ts';
import { gatherBaselines } from '../../../src/gather/baselines.ts';
import { openPredictions } from '../../../src/gather/predictions.ts';
import { openSample } from '../../../src/gather/tables/sample.ts';
import { seededRandom } from '../../../src/statistics/random.ts';
import { type Cell, observeRows } from '../../support/batches.ts';
import { factsWith } from '../../support/facts.ts';

type Row = readonly Cell[];
const columns = ['id', 'x', 'colour', 'label'];

/** The label is a rule of two features that no line tells: the exclusive or of their signs. */
function rows(count: number, seed: number, label: (x: number, red: boolean) => Cell): Row[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, id) => {
    const [x, red] = [random() - 0.5, random() < 0.5];
    return [`${seed}-${id}`, x, red ? 'red' : 'blue', label(x, red)];
  });
}

interface Task {
  readonly training: readonly Row[];
  readonly testing: readonly Row[];
  readonly predict: (row: Row) => readonly Cell[];
  readonly predicted?: readonly string[];
  readonly options?: object;
  readonly gate?: object;
  readonly size?: number;
  readonly features?: readonly string[];
}

function gather({ training, testing, predict, options = {}, size = 5000, ...task }: Task): Fact<Baselines> {
  const { configuration } = factsWith({
    configuration: {
      data: { label: 'label', key: 'id', training: 'a.csv', testing: 'b.csv' },
      tests: { 'model/baseline': options },
      gate: { metrics: task.gate ?? {} },
    },
  });
  const reading = openPredictions({
    file: 'predictions.csv',
    columns: ['id', ...(task.predicted ?? ['predicted'])],
    layout: {},
    data: configuration.data,
    wanted: [],
  });
  // In another order than the hold-out: rows are told by their key.
  observeRows(
    reading.observer,
    [...testing].reverse().map((row) => [row[0] as Cell, ...predict(row)]),
  );
  observeRows(reading.join(columns), testing);
  return gatherBaselines({
    configuration: configuration as Configuration,
    predicted: reading.finish(new Set(training.map((row) => String(row[3])))),
    training: observeRows(openSample(columns, columns, size), training).finish(),
    testing: observeRows(openSample(columns, columns, size), testing).finish(),
    features: task.features ?? ['x', 'colour'],
  });
}

const measured = (fact: Fact<Baselines>): Baselines => {
  expect(whyMissing(fact)).toBe('');
  return presentValue(fact) as Baselines;
};

const either = (x: number, red: boolean): Cell => (x > 0 !== red ? 'yes' : 'no');
const classes = { training: rows(600, 1, either), testing: rows(300, 2, either) };
const truth = (row: Row): readonly Cell[] => [row[3] as Cell];

describe('simpler models beside the model', () => {
  it('lose against a model that knows the rule', () => {
    const found = measured(gather({ ...classes, predict: truth }));
    expect(found).toMatchObject({ metric: 'accuracy', direction: 'higher', rows: 300, total: 300 });
    expect(found.training).toEqual({ rows: 600, total: 600, width: 3 });
    expect(found.comparisons.map(({ name }) => name)).toEqual(['majority class', 'logistic regression']);
    for (const { model, baseline, win, problem } of found.comparisons) {
      expect(problem).toBeNull();
      expect(model).toBe(1);
      expect(baseline).toBeLessThan(0.7);
      expect(win?.estimate).toBeCloseTo(1 - (baseline as number), 12);
      expect(win?.lower).toBeGreaterThan(0.2);
    }
  });

  it('give the majority class of the training rows, judged by the truth of the hold-out', () => {
    const testing = rows(90, 3, (x) => (x > 0.3 ? 'yes' : 'no'));
    const training = rows(200, 4, (x) => (x > 0.2 ? 'yes' : 'no'));
    const [majority] = measured(gather({ training, testing, predict: truth })).comparisons;
    expect(majority?.baseline).toBeCloseTo(testing.filter((row) => row[3] === 'no').length / 90, 12);
  });

  it('win against a model that is wrong, and tie with one that predicts as they do', () => {
    const line = (x: number): Cell => (x > 0 ? 'yes' : 'no');
    const task = { training: rows(400, 5, line), testing: rows(200, 6, line) };
    const wrong = measured(gather({ ...task, predict: (row) => [row[3] === 'yes' ? 'no' : 'yes'] }));
    expect(wrong.comparisons[1]?.win?.upper).toBeLessThan(0);
    const linear = measured(gather({ ...task, predict: truth })).comparisons[1];
    expect(linear?.baseline).toBeGreaterThan(0.95);
    expect(linear?.win?.lower).toBeLessThan(0.03);
  });

  it('compares values, where less is better, with the mean and a ridge regression', () => {
    const amount = (x: number, red: boolean): Cell => 10 * x * x + (red ? 1 : 0) + 0.001;
    const task = { training: rows(500, 7, amount), testing: rows(200, 8, amount) };
    const found = measured(gather({ ...task, predict: (row) => [(row[3] as number) + 0.01] }));
    expect(found).toMatchObject({ metric: 'root_mean_squared_error', direction: 'lower' });
    for (const { name, model, baseline, win } of found.comparisons) {
      expect(['mean', 'ridge regression']).toContain(name);
      expect(model).toBeCloseTo(0.01, 9);
      expect(win?.estimate).toBeCloseTo((baseline as number) - (model as number), 12);
      expect(win?.lower).toBeGreaterThan(0);
    }
  });

  it('takes the metric of the gate, or the one that is named, with probabilities', () => {
    const predict = (row: Row): readonly Cell[] => [row[3] === 'yes' ? 0.9 : 0.1];
    const task = { ...classes, predict, predicted: ['probability'] };
    expect(measured(gather({ ...task, gate: { latency: { maximum: 1 }, auc: { minimum: 0.5 } } })).metric).toBe(
      'roc_auc',
    );
    const loss = measured(gather({ ...task, options: { metric: 'log_loss', against: 'majority' } }));
    expect(loss.comparisons).toHaveLength(1);
    expect(loss.comparisons[0]?.model).toBeCloseTo(-Math.log(0.9), 9);
    expect(loss.comparisons[0]?.win?.lower).toBeGreaterThan(0.5);
  });

  it('takes another metric where a constant has none', () => {
    const gate = { precision: { minimum: 0.5 } };
    const training = rows(200, 4, (x) => (x > 0.2 ? 'yes' : 'no'));
    const found = measured(gather({ ...classes, training, predict: truth, gate }));
    expect(found.metric).toBe('accuracy');
    expect(found.comparisons.every(({ problem }) => problem === null)).toBe(true);
  });

  it('takes no other metric where the model has none', () => {
    const gate = { precision: { minimum: 0.5 }, accuracy: { minimum: 0.5 } };
    const found = measured(gather({ ...classes, predict: () => ['no'], gate }));
    expect(found.metric).toBe('precision');
    expect(found.comparisons).toMatchObject([
      { model: null, win: null, problem: expect.stringMatching(/^of the model: /) },
      { model: null, win: null, problem: expect.stringMatching(/^of the model: /) },
    ]);
    const { finding } = runCheck(baseline, factsWith({ baselines: gathered(found) }));
    expect(finding).toMatchObject({ outcome: 'inconclusive', summary: expect.stringContaining('of the model: ') });
    // Of three classes, none is the positive one: precision is for nobody to tell.
    const three = (x: number): Cell => (x > 0.2 ? 'c' : x > -0.2 ? 'b' : 'a');
    const many = { training: rows(300, 3, three), testing: rows(300, 5, three) };
    expect(measured(gather({ ...many, predict: truth, gate })).metric).toBe('accuracy');
  });

  it('says why where there is no comparison', () => {
    const fact = (task: Partial<Task>) => gather({ ...classes, predict: truth, ...task });
    expect(whyMissing(fact({ options: { metric: 'acuracy' } }))).toContain('`acuracy` is no metric');
    expect(whyMissing(fact({ options: { metric: 'r2' } }))).toContain('is for predicted numbers');
    expect(whyMissing(fact({ options: { metric: 'mean_error' } }))).toContain('neither more nor less');
    const probable = measured(fact({ options: { metric: 'log_loss' } }));
    expect(probable.comparisons[0]).toMatchObject({ win: null, problem: expect.stringContaining('no probabilities') });
    expect(measured(fact({ features: [] })).comparisons).toMatchObject([
      { problem: null },
      { win: null, problem: 'training and testing data share no feature that varies' },
    ]);
    const single = measured(fact({ training: rows(50, 9, () => 'yes') }));
    expect(single.comparisons[0]?.problem).toContain('1 classes of the label');
    const few = measured(fact({ testing: classes.testing.slice(0, 6), options: { metric: 'matthews_corrcoef' } }));
    expect(few.comparisons.every(({ win }) => win === null)).toBe(true);
  });

  it('samples both tables, and compares the same rows', () => {
    const found = measured(gather({ ...classes, predict: truth, size: 100 }));
    expect(found).toMatchObject({ rows: 100, total: 300, training: { rows: 100, total: 600 } });
    expect(found.comparisons[0]?.model).toBe(1);
  });
});
