import type { Predictions } from '../statistics/predictions.ts';
import { clipped } from '../support/text.ts';

/** Finds the prediction in what a server answers, and compares it with the offline one. Answers are hostile. */

/** At least one of the three is there; numbers are finite, probabilities from 0 to 1. */
export interface Served {
  readonly label: string | number | boolean | null;
  /** Of the positive class, or of the one that is predicted. */
  readonly probability: number | null;
  /** By class, or in the order of the sorted classes. */
  readonly probabilities: readonly number[] | Readonly<Record<string, number>> | null;
}

/** What is wrong, in words that follow "the answer". */
export interface Unreadable {
  readonly what: string;
}

export const isUnreadable = (found: object): found is Unreadable => 'what' in found;

const labelNames = [
  'prediction',
  'predicted',
  'predicted_label',
  'label',
  'class',
  'y_pred',
  'pred',
  'result',
  'output',
  'value',
];
/** One entry for each row that was sent. */
const listNames = ['predictions', 'outputs', 'results', 'labels'];
const probabilityNames = ['probability', 'probabilities', 'proba', 'confidence'];
/** Under all of these stands a prediction, and nothing that led to it. */
export const predictionNames: readonly string[] = [...labelNames, ...listNames, ...probabilityNames];
const deepest = 4;

const notFinite = (found: string): Unreadable => ({ what: `holds ${found}, expected a finite prediction` });

/** The prediction for the one row that was sent: at `path`, as `predictions.0.label`, or under a usual name. */
export function servedPrediction(answer: unknown, path: string | null): Served | Unreadable {
  if (path === null) return predictionIn(answer, true, 0);
  let found = answer;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
      return { what: `has nothing at \`serve.response\`, ${JSON.stringify(clipped(path))}` };
    found = (found as Record<string, unknown>)[key];
  }
  return predictionIn(found, false, 0);
}

/** `byRow`: a list here has an entry for each row; otherwise it holds the probabilities of the classes. */
function predictionIn(found: unknown, byRow: boolean, depth: number): Served | Unreadable {
  if (depth > deepest) return { what: 'holds the prediction deeper than is looked' };
  if (found === null || found === undefined) return notFinite('null');
  if (typeof found === 'number') return Number.isFinite(found) ? labelled(found) : notFinite(String(found));
  if (typeof found === 'boolean') return labelled(found);
  if (typeof found === 'string')
    return /^\s*([+-]?(nan|inf(inity)?)|null|none)?\s*$/i.test(found)
      ? notFinite(JSON.stringify(clipped(found)))
      : labelled(found);
  if (Array.isArray(found)) {
    if (found.length === 1) return predictionIn(found[0], false, depth + 1);
    if (byRow || found.length === 0 || found.some((entry) => typeof entry !== 'number'))
      return { what: `holds ${found.length} predictions, expected 1 for the one row that was sent` };
    const probabilities = probabilitiesOf(found);
    return isUnreadable(probabilities) ? probabilities : { label: null, ...probabilities };
  }
  return inObject(found as Record<string, unknown>, depth);
}

function inObject(found: Record<string, unknown>, depth: number): Served | Unreadable {
  const keyOf = (names: readonly string[]): string | undefined => names.find((name) => Object.hasOwn(found, name));
  const likely = keyOf(probabilityNames);
  const list = keyOf(listNames);
  const single = keyOf(labelNames);
  const probabilities =
    likely === undefined ? { probability: null, probabilities: null } : probabilitiesOf(found[likely]);
  if (isUnreadable(probabilities)) return probabilities;
  const name = single ?? list;
  if (name === undefined) {
    if (likely !== undefined) return { label: null, ...probabilities };
    const keys = Object.keys(found)
      .slice(0, 10)
      .map((key) => JSON.stringify(clipped(key, 40)));
    return {
      what: `has no prediction under a usual name (${labelNames.slice(0, 5).join(', ')}, predictions, probability); found ${keys.length === 0 ? 'no key' : keys.join(', ')}`,
    };
  }
  const inner = predictionIn(found[name], name === list, depth + 1);
  if (isUnreadable(inner) || likely === undefined) return inner;
  return { ...probabilities, label: inner.label };
}

const labelled = (label: string | number | boolean): Served => ({ label, probability: null, probabilities: null });

function probabilitiesOf(found: unknown): Pick<Served, 'probability' | 'probabilities'> | Unreadable {
  const single = Array.isArray(found) && found.length === 1 ? found[0] : found;
  // One row's, in a list of rows.
  const inner: unknown = Array.isArray(single) && single.length === 1 ? single[0] : single;
  const values = typeof inner === 'object' && inner !== null ? Object.values(inner) : [inner];
  const wrong = values.find((value) => typeof value !== 'number' || !(value >= 0 && value <= 1));
  if (values.length === 0 || values.some((value) => typeof value !== 'number' || !(value >= 0 && value <= 1)))
    return { what: `holds ${clipped(JSON.stringify(wrong) ?? 'nothing', 60)}, expected a probability from 0 to 1` };
  return typeof inner === 'number'
    ? { probability: inner, probabilities: null }
    : { probability: null, probabilities: inner as Served['probabilities'] };
}

export interface Compared {
  readonly agrees: boolean;
  readonly offline: string;
  readonly served: string;
  /** Of numbers, as `tolerance` counts it; null where there were none. */
  readonly difference: number | null;
}

/**
 * Whether what is served equals the offline prediction: the same class, and every number within `tolerance` (of values beyond 1, as a share). A number that is no class is a
 * probability of the positive one, which is predicted from 0.5 on. A reason where both cannot be compared.
 */
export function compareServed(
  served: Served,
  { predictions, positive }: { readonly predictions: Predictions; readonly positive: number | null },
  row: number,
  tolerance: number,
): Compared | Unreadable {
  if (predictions.kind === 'values') {
    const offline = predictions.predicted[row] as number;
    const value = numberOf(served.label ?? served.probability);
    if (value === null)
      return { agrees: false, offline: String(offline), served: `${servedText(served)}, no number`, difference: null };
    const difference = differenceOf(value, offline);
    return { agrees: difference <= tolerance, offline: String(offline), served: String(value), difference };
  }
  const { classes, predicted, probabilities } = predictions;
  const own = predicted[row] as number;
  const offlineOf =
    probabilities === null ? null : classes.map((_, place) => classProbability(probabilities, place, row));
  const places = classes.map((_, place) => place);
  const known = places.find((place) => served.label !== null && sameClass(served.label, classes[place] as string));
  const score = known === undefined && typeof served.label === 'number' ? served.label : served.probability;
  const byClass = served.probabilities === null ? null : inOrder(served.probabilities, classes);
  let label = known;
  const differences: number[] = [];
  if (served.label !== null && known === undefined && (typeof served.label !== 'number' || !isScore(score, classes)))
    return difference(undefined, null);
  if (byClass !== null) {
    label ??= mostProbable(byClass);
    for (const [place, value] of byClass.entries())
      if (offlineOf !== null) differences.push(Math.abs(value - (offlineOf[place] as number)));
  } else if (score !== null) {
    if (label === undefined) {
      if (positive === null) return { what: 'holds one probability for several classes, and no class' };
      label = score >= 0.5 ? positive : 1 - positive;
    }
    if (offlineOf !== null) {
      // Some servers give the probability of the class that they predict.
      const of = [positive, ...(known === undefined ? [] : [own])].filter((place) => place !== null);
      differences.push(Math.min(...of.map((place) => Math.abs(score - (offlineOf[place] as number)))));
    }
  }
  return difference(label, differences.length === 0 ? null : Math.max(...differences));

  function difference(found: number | undefined, largest: number | null): Compared {
    const likely = offlineOf === null ? '' : ` (${Number((offlineOf[own] as number).toPrecision(6))})`;
    return {
      agrees: found === own && (largest === null || largest <= tolerance),
      offline: `${clipped(classes[own] ?? '', 80)}${likely}`,
      served: servedText(served),
      difference: largest,
    };
  }
}

/** What two servers answered for one row: the same class, and numbers that are no class within `tolerance`. */
export function sameServed(a: Served, b: Served, classes: readonly string[] | null, tolerance: number): boolean {
  const labelOf = ({ label, probability, probabilities }: Served): string | number | boolean | null => {
    if (classes === null) return label ?? probability;
    if (typeof label === 'number' && !classes.some((name) => sameClass(label, name)) && isScore(label, classes))
      return label >= 0.5 ? 1 : 0;
    if (label !== null) return String(label);
    if (probabilities !== null) return mostProbable(inOrder(probabilities, classes) ?? []) ?? null;
    return (probability ?? 0) >= 0.5 ? 1 : 0;
  };
  const [left, right] = [labelOf(a), labelOf(b)];
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x !== null && y !== null) return differenceOf(x, y) <= tolerance;
  return String(left) === String(right);
}

export function servedText({ label, probability, probabilities }: Served): string {
  const likely =
    probability !== null
      ? String(Number(probability.toPrecision(6)))
      : probabilities === null
        ? ''
        : clipped(JSON.stringify(probabilities), 80);
  if (label === null) return likely;
  return `${clipped(String(label), 80)}${likely === '' ? '' : ` (${likely})`}`;
}

const isScore = (score: number | null, classes: readonly string[]): boolean =>
  score !== null && classes.length === 2 && score >= 0 && score <= 1;

const differenceOf = (found: number, offline: number): number =>
  Math.abs(found - offline) / Math.max(1, Math.abs(offline));

const numberOf = (found: Served['label']): number | null => {
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** `1`, `1.0` and "1" are one class, as are `true` and "True". */
function sameClass(label: string | number | boolean, name: string): boolean {
  if (typeof label === 'boolean') return String(label) === name.toLowerCase();
  if (String(label) === name) return true;
  return name.trim() !== '' && numberOf(label) !== null && numberOf(label) === Number(name);
}

/** One column tells of two classes: then it is that of the class at index 1. */
function classProbability(columns: readonly Float64Array[], place: number, row: number): number {
  if (columns.length > 1) return columns[place]?.[row] as number;
  const second = columns[0]?.[row] as number;
  return place === 1 ? second : 1 - second;
}

function inOrder(found: NonNullable<Served['probabilities']>, classes: readonly string[]): readonly number[] | null {
  if (Array.isArray(found)) return found.length === classes.length ? found : null;
  const byName = found as Readonly<Record<string, number>>;
  const ordered = classes.map((name) => (Object.hasOwn(byName, name) ? byName[name] : undefined));
  return ordered.some((value) => value === undefined) ? null : (ordered as number[]);
}

function mostProbable(values: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const [place, value] of values.entries())
    if (best === undefined || value > (values[best] as number)) best = place;
  return best;
}
