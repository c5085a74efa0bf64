import type { SampleColumn } from './association.ts';
import { learnEncoding, type Rows } from './feature-encoding.ts';
import { fitLogistic, fitRidge, meanOf, predictChances, predictValues } from './linear-model.ts';
import { seededRandom, shuffle } from './random.ts';

export interface BaselineRequest {
  /** `classes` predicts one of a few, `values` a number. */
  readonly task: 'classes' | 'values';
  /** A sample of the training rows. */
  readonly training: Rows;
  /** The column to predict. */
  readonly label: string;
  /** The columns to predict by: those that training and testing data share, without label and key. */
  readonly features: readonly string[];
  /** Products that one pass over the training rows may cost; with more, fewer rows are taken. */
  readonly work?: number;
}

/** What a baseline of classes predicts for each row; chances are rows × classes, one row after the other. */
export interface ClassPredictions {
  readonly classes: Int32Array;
  readonly chances: Float64Array;
}

export interface SimpleBaseline<Predictions> {
  readonly name: string;
  /** False where the fit stopped before its optimum: then it may be a little worse than it could be. */
  readonly converged: boolean;
  readonly predict: (rows: Rows) => Predictions;
}

interface Fitted {
  /** Training rows with a label, and how many of them the linear model was fitted on. */
  readonly rows: number;
  readonly fittedRows: number;
  /** Numbers for each row that the linear model sees, and how many were left out for the bound on them. */
  readonly width: number;
  readonly leftOut: number;
  readonly unused: readonly string[];
}

export type SimpleBaselines =
  | (Fitted & {
      readonly task: 'classes';
      /** The classes as texts, in the order of their indices: numbers by size, texts by code units. */
      readonly classes: readonly string[];
      readonly simple: SimpleBaseline<ClassPredictions>;
      readonly linear: SimpleBaseline<ClassPredictions>;
    })
  | (Fitted & {
      readonly task: 'values';
      readonly simple: SimpleBaseline<Float64Array>;
      readonly linear: SimpleBaseline<Float64Array>;
    })
  /** Nothing to fit on, and why. */
  | { readonly task: 'none'; readonly reason: string };

const mostClasses = 200;
/** Products in one evaluation of the objective of a fit, and in all of them: a few seconds. */
const usualWork = 6_000_000;
const mostWork = 600_000_000;
const leastRows = 200;

/**
 * The simplest models on the same rows: the majority class, or the mean; and a logistic regression (C = 1), or a ridge regression (alpha = 1), on standardised numbers and one-hot
 * categories. Rows without a label are left out. With very many classes and columns the linear model is fitted on fewer rows, drawn with a fixed seed.
 */
export function fitBaselines({ task, training, label, features, work = usualWork }: BaselineRequest): SimpleBaselines {
  const column = training.columns.find(({ name }) => name === label);
  if (column === undefined) return { task: 'none', reason: 'the training data has no column of the label' };
  return task === 'classes'
    ? fitClasses(training, column, features, work)
    : fitValues(training, column, features, work);
}

function fitClasses(training: Rows, label: SampleColumn, features: readonly string[], work: number): SimpleBaselines {
  const texts = classTexts(label);
  const present = [...texts.keys()].filter((row) => texts[row] !== null);
  const classes = [...new Set(present.map((row) => texts[row] as string))].sort(
    label.kind === 'numbers' ? (a, b) => Number(a) - Number(b) : undefined,
  );
  if (classes.length < 2)
    return {
      task: 'none',
      reason: `the training rows hold ${classes.length} classes of the label; at least 2 are needed`,
    };
  if (classes.length > mostClasses)
    return { task: 'none', reason: `the label has ${classes.length} values: expected at most ${mostClasses} classes` };
  const places = new Map(classes.map((text, place) => [text, place]));
  const truth = Int32Array.from(present, (row) => places.get(texts[row] as string) as number);
  const shares = new Float64Array(classes.length);
  for (const place of truth) shares[place] = (shares[place] as number) + 1 / truth.length;

  const encoding = learnEncoding(training, names(features, label));
  const workPerRow = Math.max(1, encoding.width * (classes.length === 2 ? 1 : classes.length));
  const kept = keptRows(present.length, workPerRow, work);
  const iterations = Math.min(150, Math.max(15, Math.floor(mostWork / (workPerRow * kept.length))));
  const matrix = encoding.encode(
    pick(
      training,
      kept.map((place) => present[place] as number),
    ),
  );
  const model = fitLogistic(
    matrix,
    kept.map((place) => truth[place] as number),
    classes.length,
    { tolerance: 1e-5, iterations },
  );
  return {
    task: 'classes',
    classes,
    rows: present.length,
    fittedRows: kept.length,
    width: encoding.width,
    leftOut: encoding.leftOut,
    unused: encoding.unused,
    simple: {
      name: 'majority class',
      converged: true,
      predict: ({ rows }) => {
        const chances = new Float64Array(rows * classes.length);
        for (let row = 0; row < rows; row += 1) chances.set(shares, row * classes.length);
        return { classes: new Int32Array(rows).fill(likeliest(shares, 0, classes.length)), chances };
      },
    },
    linear: {
      name: 'logistic regression',
      converged: model.converged,
      predict: (rows) => {
        const chances = predictChances(model, encoding.encode(rows));
        return {
          classes: Int32Array.from({ length: rows.rows }, (_, row) =>
            likeliest(chances, row * classes.length, classes.length),
          ),
          chances,
        };
      },
    },
  };
}

function fitValues(training: Rows, label: SampleColumn, features: readonly string[], work: number): SimpleBaselines {
  if (label.kind !== 'numbers') return { task: 'none', reason: 'the label is no number in the training rows' };
  const present = [...label.values.keys()].filter((row) => Number.isFinite(label.values[row]));
  if (present.length < 2)
    return { task: 'none', reason: `${present.length} training rows have a label; at least 2 are needed` };
  const target = Float64Array.from(present, (row) => label.values[row] as number);
  const mean = meanOf(target);
  const encoding = learnEncoding(training, names(features, label));
  const kept = keptRows(present.length, encoding.width ** 2 / 100, work);
  const matrix = encoding.encode(
    pick(
      training,
      kept.map((place) => present[place] as number),
    ),
  );
  const model = fitRidge(
    matrix,
    Float64Array.from(kept, (place) => target[place] as number),
  );
  return {
    task: 'values',
    rows: present.length,
    fittedRows: kept.length,
    width: encoding.width,
    leftOut: encoding.leftOut,
    unused: encoding.unused,
    simple: { name: 'mean', converged: true, predict: ({ rows }) => new Float64Array(rows).fill(mean) },
    linear: {
      name: 'ridge regression',
      converged: model.converged,
      predict: (rows) => predictValues(model, encoding.encode(rows)),
    },
  };
}

/** The class of each row as a text; null where it is missing. For the truth of testing rows as well. */
export function classTexts(label: SampleColumn): (string | null)[] {
  return label.kind === 'categories'
    ? Array.from(label.codes, (code) => label.names[code] ?? null)
    : Array.from(label.values, (value) => (Number.isFinite(value) ? String(value) : null));
}

const names = (features: readonly string[], label: SampleColumn): string[] =>
  features.filter((name) => name !== label.name);

/** Places of the rows to fit on, in their order: all, or as many as the work allows. */
function keptRows(rows: number, workPerRow: number, work: number): Int32Array {
  const most = Math.max(leastRows, Math.floor(work / Math.max(1, workPerRow)));
  const places = Int32Array.from({ length: rows }, (_, place) => place);
  if (rows <= most) return places;
  shuffle(places, seededRandom(0x5eed));
  return places.slice(0, most).sort();
}

function pick({ columns }: Rows, rows: Int32Array): Rows {
  return {
    rows: rows.length,
    columns: columns.map((column) =>
      column.kind === 'numbers'
        ? { ...column, values: Float64Array.from(rows, (row) => column.values[row] as number) }
        : { ...column, codes: rows.map((row) => column.codes[row] as number) },
    ),
  };
}

/** The class with the largest chance, the first of equal ones. */
function likeliest(chances: Float64Array, from: number, classes: number): number {
  let best = 0;
  for (let place = 1; place < classes; place += 1)
    if ((chances[from + place] as number) > (chances[from + best] as number)) best = place;
  return best;
}
