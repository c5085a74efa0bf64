import { minimize } from './convex-minimum.ts';

/** Rows of numbers, one row after the other: the cell of a row and a column is at `row * columns + column`. All finite. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** One output for a number or for the second of two classes, else one for each class. */
export interface LinearModel {
  readonly outputs: number;
  readonly columns: number;
  /** For each output its `columns` coefficients and its intercept. */
  readonly weights: Float64Array;
  readonly iterations: number;
  /** False where the fit stopped before its optimum was reached, or there is none. */
  readonly converged: boolean;
}

/**
 * Logistic regression with an L2 penalty, of two classes binomial, of more multinomial: the weights that minimize ½‖w‖² + C · Σ log loss, the intercept not
 * penalised, as scikit-learn's `LogisticRegression` (https://scikit-learn.org/stable/modules/linear_model.html#logistic-regression).
 * `labels` are classes from 0 to `classes` − 1. `tolerance` is about the largest part of the gradient of the objective divided by the number of rows.
 */
export function fitLogistic(
  features: Matrix,
  labels: Int32Array,
  classes: number,
  { C = 1, tolerance = 1e-6, iterations = 200 } = {},
): LinearModel {
  const { rows, columns, values } = features;
  const outputs = classes === 2 ? 1 : classes;
  const width = columns + 1;
  const scores = new Float64Array(outputs);

  const objective = (weights: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (let row = 0, at = 0; row < rows; row += 1, at += columns) {
      scoresOf(weights, values, at, columns, scores);
      const label = labels[row] as number;
      loss += outputs === 1 ? binomial(scores, label) : multinomial(scores, label);
      for (let output = 0; output < outputs; output += 1) {
        const error = scores[output] as number;
        const base = output * width;
        for (let column = 0; column < columns; column += 1)
          gradient[base + column] = (gradient[base + column] as number) + error * (values[at + column] as number);
        gradient[base + columns] = (gradient[base + columns] as number) + error;
      }
    }
    let penalty = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const weight = index % width === columns ? 0 : (weights[index] as number);
      penalty += weight * weight;
      gradient[index] = ((gradient[index] as number) + weight / C) / rows;
    }
    return (loss + penalty / (2 * C)) / rows;
  };

  const found = minimize(objective, new Float64Array(outputs * width), { tolerance, iterations });
  return { outputs, columns, weights: found.point, iterations: found.iterations, converged: found.converged };
}

/** The log loss of a row; its score becomes the derivative: chance less label. */
function binomial(scores: Float64Array, label: number): number {
  const score = scores[0] as number;
  const decay = Math.exp(-Math.abs(score));
  const chance = score >= 0 ? 1 / (1 + decay) : decay / (1 + decay);
  scores[0] = chance - label;
  return Math.log1p(decay) + Math.max(score, 0) - label * score;
}

function multinomial(scores: Float64Array, label: number): number {
  const own = scores[label] as number;
  const logSum = softmax(scores);
  scores[label] = (scores[label] as number) - 1;
  return logSum - own;
}

/** Scores become chances; returns the logarithm of the sum of their exponentials. */
function softmax(scores: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const part = Math.exp((scores[index] as number) - most);
    scores[index] = part;
    sum += part;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] as number) / sum;
  return most + Math.log(sum);
}

function scoresOf(weights: Float64Array, values: Float64Array, at: number, columns: number, scores: Float64Array) {
  for (let output = 0, base = 0; output < scores.length; output += 1, base += columns + 1) {
    // Four sums, as one would wait for each addition before it starts the next.
    let [first, second, third, fourth] = [weights[base + columns] as number, 0, 0, 0];
    let column = 0;
    for (; column + 3 < columns; column += 4) {
      const [from, to] = [base + column, at + column];
      first += (weights[from] as number) * (values[to] as number);
      second += (weights[from + 1] as number) * (values[to + 1] as number);
      third += (weights[from + 2] as number) * (values[to + 2] as number);
      fourth += (weights[from + 3] as number) * (values[to + 3] as number);
    }
    for (; column < columns; column += 1) first += (weights[base + column] as number) * (values[at + column] as number);
    scores[output] = first + second + (third + fourth);
  }
}

/** The chance of each class in each row, rows × classes, one row after the other. */
export function predictChances(model: LinearModel, features: Matrix): Float64Array {
  const { outputs, columns, weights } = model;
  const classes = outputs === 1 ? 2 : outputs;
  const chances = new Float64Array(features.rows * classes);
  const scores = new Float64Array(outputs);
  for (let row = 0; row < features.rows; row += 1) {
    scoresOf(weights, features.values, row * columns, columns, scores);
    if (outputs === 1) {
      const score = scores[0] as number;
      chances[2 * row] = 1 / (1 + Math.exp(score));
      chances[2 * row + 1] = 1 / (1 + Math.exp(-score));
    } else {
      softmax(scores);
      chances.set(scores, row * classes);
    }
  }
  return chances;
}

/**
 * Ridge regression: the weights that minimize ‖y − Xw − b‖² + `alpha` · ‖w‖², the intercept b not penalised, as scikit-learn's `Ridge`; ordinary least squares
 * with `alpha` 0. By the normal equations of centred columns (Cholesky). Not converged, with weights of 0, where the columns depend on each other and `alpha` is 0.
 */
export function fitRidge(features: Matrix, target: Float64Array, { alpha = 1 } = {}): LinearModel {
  const { rows, columns, values } = features;
  const means = new Float64Array(columns);
  for (let index = 0; index < values.length; index += 1) {
    const column = index % columns;
    means[column] = (means[column] as number) + (values[index] as number) / rows;
  }
  const mean = meanOf(target);
  const products = new Float64Array(columns * columns);
  const right = new Float64Array(columns);
  const centred = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    const error = (target[row] as number) - mean;
    for (let column = 0; column < columns; column += 1)
      centred[column] = (values[row * columns + column] as number) - (means[column] as number);
    for (let column = 0; column < columns; column += 1) {
      const value = centred[column] as number;
      right[column] = (right[column] as number) + value * error;
      if (value === 0) continue;
      const base = column * columns;
      for (let other = 0; other <= column; other += 1)
        products[base + other] = (products[base + other] as number) + value * (centred[other] as number);
    }
  }
  for (let column = 0; column < columns; column += 1) {
    const diagonal = column * columns + column;
    products[diagonal] = (products[diagonal] as number) + alpha;
  }
  const solved = solveCholesky(products, right, columns);
  const weights = new Float64Array(columns + 1);
  weights.set(solved ?? new Float64Array(columns));
  weights[columns] = means.reduce((rest, one, column) => rest - one * (weights[column] as number), mean);
  return { outputs: 1, columns, weights, iterations: 1, converged: solved !== null };
}

/** The values that a model of numbers predicts, one for each row. */
export function predictValues(model: LinearModel, features: Matrix): Float64Array {
  const score = new Float64Array(1);
  return Float64Array.from({ length: features.rows }, (_, row) => {
    scoresOf(model.weights, features.values, row * model.columns, model.columns, score);
    return score[0] as number;
  });
}

/** The mean; NaN of nothing. Summed around the first value, so that large offsets cost no digits. */
export function meanOf(values: Float64Array): number {
  const first = values[0] ?? Number.NaN;
  let sum = 0;
  for (const value of values) sum += value - first;
  return first + sum / values.length;
}

/** Solves A x = b for a symmetric A of which the lower half is given, in place; null where A is not positive definite in floating point. */
function solveCholesky(a: Float64Array, b: Float64Array, size: number): Float64Array | null {
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      const before = a[row * size + column] as number;
      let rest = before;
      for (let index = 0; index < column; index += 1)
        rest -= (a[row * size + index] as number) * (a[column * size + index] as number);
      if (row !== column) a[row * size + column] = rest / (a[column * size + column] as number);
      else if (rest > before * size * 4 * Number.EPSILON) a[row * size + row] = Math.sqrt(rest);
      else return null;
    }
  const x = b.slice();
  for (let row = 0; row < size; row += 1) {
    for (let index = 0; index < row; index += 1)
      x[row] = (x[row] as number) - (a[row * size + index] as number) * (x[index] as number);
    x[row] = (x[row] as number) / (a[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let index = row + 1; index < size; index += 1)
      x[row] = (x[row] as number) - (a[index * size + row] as number) * (x[index] as number);
    x[row] = (x[row] as number) / (a[row * size + row] as number);
  }
  return x;
}
