import type { Associations, FeatureAssociation } from '../facts/associations.ts';
import { absent, type Fact, failed, gathered } from '../facts.ts';
import {
  averageRanks,
  correctedCramersV,
  correlationRatio,
  isConstant,
  type SampleColumn,
  spearman,
} from '../statistics/association.ts';
import { capCategories, compactCodes, quantileBins } from '../statistics/bins.ts';
import { type PermutedLabel, permutationTest, type TestedFeature } from '../statistics/permutation.ts';
import { predictive } from '../statistics/predictive.ts';
import { seededRandom } from '../statistics/random.ts';
import { correlatedPairs } from './correlated-pairs.ts';
import type { RowSample } from './tables/sample.ts';

export interface AssociationQuestion {
  readonly label: string;
  readonly features: readonly string[];
  /** At least so many; more where there are many features and few rows, so that a correction for their number can still tell. */
  readonly permutations?: number;
  readonly seed?: number;
}

/** Multiplications that the permutations may cost, about a second. */
const budget = 2e7;
/** A numeric label with no more distinct integers names classes. */
const mostNumberedClasses = 10;
const mostClasses = 50;
const nameLength = 200;

/** The same as a fact: `failed` where the label is not a column or is constant, `absent` without a label or features. */
export function gatherAssociations(
  sample: RowSample,
  question: Omit<AssociationQuestion, 'label'> & { readonly label: string | undefined },
): Fact<Associations> {
  const { label, features } = question;
  if (label === undefined) return absent('no `data.label` is configured');
  const column = sample.columns.find(({ name }) => name === label);
  if (column === undefined)
    return failed(
      `${JSON.stringify(label.slice(0, nameLength))} is not a column of the training data`,
      'name the column of the label in `data.label`',
    );
  if (features.length === 0) return absent('the training data has no column that is a feature');
  if (isConstant(labelValues(column)))
    return failed(
      `the label ${JSON.stringify(label.slice(0, nameLength))} has fewer than two different values in ${sample.rows} rows`,
      'train on data with more than one value of the label',
    );
  return gathered(associationsOf(sample, { ...question, label }));
}

/**
 * How each feature goes with the label, by Spearman's ρ between numbers, the correlation ratio of ranks between numbers and classes, and Cramér's V (corrected for chance)
 * between categories; with a p-value from permutations of the label. Features that the sample does not have are left out.
 */
export function associationsOf(sample: RowSample, question: AssociationQuestion): Associations {
  const { label: name, permutations = 199, seed = 1 } = question;
  const byName = new Map(sample.columns.map((column) => [column.name, column]));
  const column = byName.get(name);
  const features = question.features.flatMap((feature) => byName.get(feature) ?? []);
  const here = column === undefined ? [] : presentRows(column);
  const label = column === undefined ? null : labelOf(column, here);
  const tested = features.map((feature) => testedFeature(feature, here));
  const askable = tested.map((feature) => label !== null && !constant(feature) && !isConstant(part(label, feature)));
  const asked = tested.filter((_, place) => askable[place]);
  const wanted = Math.ceil(20 * asked.length);
  const affordable = Math.floor(budget / Math.max(1, asked.length * here.length));
  const count = Math.max(permutations, Math.min(wanted, affordable, 9999));
  const pValues = label === null ? [] : permutationTest(asked, label, count, seededRandom(seed));
  let next = 0;
  return {
    label: name.slice(0, nameLength),
    rows: sample.rows,
    exact: sample.rows === sample.total,
    features: features.map((feature, place): FeatureAssociation => {
      const values = tested[place] as TestedFeature;
      const common = { feature: feature.name.slice(0, nameLength), rows: values.rows.length };
      const isAsked = label !== null && askable[place] === true;
      if (!isAsked)
        return { ...common, measure: measureName(values, label), strength: null, pValue: null, predictive: null };
      const pValue = pValues[next] as number;
      next += 1;
      return {
        ...common,
        ...strengthOf(values, label),
        pValue,
        predictive: predictive(values, label, seededRandom(seed + 1)),
      };
    }),
    pairs: correlatedPairs(features, 0.8),
  };
}

/** How strongly one column goes with another, by the same measures; null where one of them is constant. */
export function strengthBetween(
  feature: SampleColumn,
  other: SampleColumn,
): { readonly measure: string; readonly strength: number | null } {
  const here = presentRows(other);
  const label = labelOf(other, here);
  const tested = testedFeature(feature, here);
  if (constant(tested) || isConstant(part(label, tested)))
    return { measure: measureName(tested, label), strength: null };
  return strengthOf(tested, label);
}

const labelValues = (column: SampleColumn): Float64Array =>
  Float64Array.from(presentRows(column), (row) => valueAt(column, row));

const valueAt = (column: SampleColumn, row: number): number =>
  (column.kind === 'numbers' ? column.values[row] : column.codes[row]) as number;

const isPresent = (column: SampleColumn, row: number): boolean =>
  column.kind === 'numbers' ? Number.isFinite(column.values[row]) : (column.codes[row] as number) >= 0;

function presentRows(column: SampleColumn): number[] {
  const { length } = column.kind === 'numbers' ? column.values : column.codes;
  return Array.from({ length }, (_, row) => row).filter((row) => isPresent(column, row));
}

function labelOf(column: SampleColumn, rows: readonly number[]): PermutedLabel {
  const values = Float64Array.from(rows, (row) => valueAt(column, row));
  if (column.kind === 'numbers') {
    const distinct = [...new Set(values)];
    if (distinct.length > 2 && (distinct.length > mostNumberedClasses || !distinct.every(Number.isInteger)))
      return { kind: 'ranks', values: averageRanks(values) };
    return { kind: 'classes', ...classes(Int32Array.from(values, (value) => distinct.indexOf(value))) };
  }
  return { kind: 'classes', ...classes(Int32Array.from(values)) };
}

const classes = (codes: Int32Array) => capCategories(codes, mostClasses);

function testedFeature(column: SampleColumn, rows: readonly number[]): TestedFeature {
  const places = Int32Array.from(rows.keys()).filter((place) => isPresent(column, rows[place] as number));
  const values = Float64Array.from(places, (place) => valueAt(column, rows[place] as number));
  return {
    rows: places,
    values:
      column.kind === 'numbers'
        ? { kind: 'numbers', values }
        : { kind: 'categories', codes: compactCodes(Int32Array.from(values)).codes },
  };
}

const constant = ({ values }: TestedFeature): boolean =>
  isConstant(values.kind === 'numbers' ? values.values : values.codes);

const part = (label: PermutedLabel, { rows }: TestedFeature): Float64Array =>
  Float64Array.from(rows, (row) => (label.kind === 'ranks' ? label.values[row] : label.codes[row]) as number);

const measureName = ({ values }: TestedFeature, label: PermutedLabel | null): string =>
  values.kind === 'numbers'
    ? label?.kind === 'ranks'
      ? 'spearman'
      : 'correlation-ratio'
    : label?.kind === 'ranks'
      ? 'correlation-ratio'
      : 'cramers-v';

function strengthOf(feature: TestedFeature, label: PermutedLabel): { measure: string; strength: number | null } {
  const target = part(label, feature);
  const { values } = feature;
  const measure = measureName(feature, label);
  if (values.kind === 'categories')
    return label.kind === 'ranks'
      ? { measure, strength: adjusted(correlationRatio(values.codes, averageRanks(target)), values.codes) }
      : { measure, strength: correctedCramersV(values.codes, Int32Array.from(target)) };
  if (label.kind === 'classes') {
    const codes = Int32Array.from(target);
    return { measure, strength: adjusted(correlationRatio(codes, averageRanks(values.values)), codes) };
  }
  const straight = Math.abs(spearman(values.values, target) ?? Number.NaN);
  const { codes } = quantileBins(values.values, 10);
  const curved = adjusted(correlationRatio(codes, averageRanks(target)), codes) ?? 0;
  // A U has no ρ: the ratio tells more where it is clearly larger.
  if (curved > straight + 0.1) return { measure: 'correlation-ratio', strength: curved };
  return { measure, strength: Number.isFinite(straight) ? straight : null };
}

/** η without what chance alone gives for so many groups (the root of ε²; Kelley 1935, https://doi.org/10.1073/pnas.21.9.554). */
function adjusted(eta: number | null, codes: Int32Array): number | null {
  if (eta === null) return null;
  const [rows, groups] = [codes.length, new Set(codes).size];
  if (groups >= rows) return 0;
  return Math.sqrt(Math.max(0, 1 - ((1 - eta * eta) * (rows - 1)) / (rows - groups)));
}
