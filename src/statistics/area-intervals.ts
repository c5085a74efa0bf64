import {
  type ClassPredictions,
  className,
  isUndefined,
  type Rows,
  rowCount,
  type Undefined,
  undefinedAs,
} from './predictions.ts';
import { type Bounds, criticalValue } from './proportion.ts';
import { addComponents, varianceOfComponents } from './ranking.ts';

/**
 * DeLong's interval of the mean area of `classes`, on the logit scale, so that it stays within 0 and 1. Where every component is the same (an area of 1, say) DeLong's
 * variance is 0: then, of one class, that of Hanley and McNeil at the limit itself.
 */
export function areaInterval(
  predictions: ClassPredictions,
  rows: Rows,
  classes: readonly number[],
  confidence: number,
): Bounds | Undefined {
  const sizes = sizesOf(predictions, rows);
  const components = new Float64Array(rowCount(predictions, rows));
  const area = addAreas(predictions, rows, classes, 1, components, sizes);
  if (isUndefined(area)) return area;
  const few = tooFew(predictions, sizes, classes);
  if (few !== null) return few;
  const z = criticalValue(confidence);
  const variance = varianceOfComponents(predictions, rows, components, sizes);
  if (!(variance > 0) || area.value <= 0 || area.value >= 1) {
    const [positive] = classes as readonly [number];
    if (classes.length > 1) return undefinedAs('the area is the same whichever rows are left out');
    const positives = sizes[positive] as number;
    return invertedInterval(area.value, positives, components.length - positives, z);
  }
  const logit = Math.log(area.value / (1 - area.value));
  const half = (z * Math.sqrt(variance)) / (area.value * (1 - area.value));
  return { lower: logistic(logit - half), upper: logistic(logit + half) };
}

/** DeLong's interval of how much larger the mean area of `first` is than that of `second`, on the same rows. */
export function areaDifferenceInterval(
  first: ClassPredictions,
  second: ClassPredictions,
  rows: Rows,
  classes: readonly number[],
  confidence: number,
): Bounds | Undefined {
  const sizes = sizesOf(first, rows);
  const components = new Float64Array(rowCount(first, rows));
  const area = addAreas(first, rows, classes, 1, components, sizes);
  if (isUndefined(area)) return area;
  const other = addAreas(second, rows, classes, -1, components, sizes);
  if (isUndefined(other)) return other;
  const few = tooFew(first, sizes, classes);
  if (few !== null) return few;
  const difference = area.value - other.value;
  const variance = varianceOfComponents(first, rows, components, sizes);
  if (variance === 0 && difference !== 0) return undefinedAs('the difference is the same whichever rows are left out');
  const half = criticalValue(confidence) * Math.sqrt(variance);
  return { lower: Math.max(-1, difference - half), upper: Math.min(1, difference + half) };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function sizesOf({ classes, truth }: ClassPredictions, rows: Rows): Float64Array {
  const sizes = new Float64Array(classes.length);
  const count = rows?.length ?? truth.length;
  for (let place = 0; place < count; place += 1) {
    const code = truth[rows === null ? place : (rows[place] as number)] as number;
    sizes[code] = (sizes[code] as number) + 1;
  }
  return sizes;
}

/** Adds the components of the mean area of these classes, and returns it. */
function addAreas(
  predictions: ClassPredictions,
  rows: Rows,
  classes: readonly number[],
  sign: 1 | -1,
  components: Float64Array,
  sizes: Float64Array,
): { readonly value: number } | Undefined {
  let value = 0;
  for (const index of classes) {
    const area = addComponents(predictions, rows, index, sign / classes.length, components, sizes);
    if (isUndefined(area)) return area;
    value += area.value / classes.length;
  }
  return { value };
}

function tooFew(predictions: ClassPredictions, sizes: Float64Array, classes: readonly number[]): Undefined | null {
  const alone = [...sizes.keys()].find((index) => sizes[index] === 1);
  if (alone !== undefined)
    return undefinedAs(`the class ${className(predictions, alone)} has only one row, at least 2 are needed`);
  return classes.length === 0 ? undefinedAs('there are no classes') : null;
}

/** The areas θ that are within z standard errors of the one found, with the error that θ itself has: Hanley and McNeil 1982, https://doi.org/10.1148/radiology.143.1.7063747. */
function invertedInterval(area: number, positives: number, negatives: number, z: number): Bounds {
  const within = (limit: number): boolean => {
    const ofPositives = limit / (2 - limit) - limit * limit;
    const ofNegatives = (2 * limit * limit) / (1 + limit) - limit * limit;
    const variance =
      (limit * (1 - limit) + (positives - 1) * ofPositives + (negatives - 1) * ofNegatives) / (positives * negatives);
    return (area - limit) ** 2 <= z * z * Math.max(0, variance);
  };
  const edge = (outside: number): number => {
    if (outside === area) return area;
    let [out, inside] = [outside, area];
    for (let step = 0; step < 60; step += 1) {
      const middle = (out + inside) / 2;
      if (within(middle)) inside = middle;
      else out = middle;
    }
    return inside;
  };
  return { lower: edge(0), upper: edge(1) };
}
