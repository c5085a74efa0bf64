import { inclusionOptions } from '../config/options/inclusion.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { GroupCounts, Inclusion, ProtectedAttribute, StandIn } from '../facts/inclusion.ts';
import { absent, type Fact, failed, gathered } from '../facts.ts';
import { type ClassPredictions, whyUnusable } from '../statistics/predictions.ts';
import { clipped } from '../support/text.ts';
import { strengthBetween } from './associations.ts';
import type { PredictedRows } from './predictions.ts';
import { groupRows } from './row-groups.ts';
import type { RowSample } from './tables/sample.ts';

const mostGroups = 200;
const mostProxies = 50;
/** Weaker ones are not worth a line. */
const weakest = 0.3;

export interface InclusionRequest {
  readonly configuration: Configuration;
  /** Null without a sample of the training data. */
  readonly training: RowSample | null;
  readonly features: readonly string[];
}

/** Counts each protected group's rows by truth and prediction, in one pass, and finds features that tell the group. */
export function gatherInclusion(rows: PredictedRows, request: InclusionRequest): Fact<Inclusion> {
  const { configuration, training, features } = request;
  const attributes = configuration.data.protected ?? [];
  if (attributes.length === 0) return absent('no `data.protected` is configured');
  const { predictions } = rows;
  if (predictions.kind === 'values')
    return absent('numbers are predicted, and the measures of parity between groups are for classes');
  const wrong = whyUnusable(predictions, null);
  if (wrong !== null) return failed(`${clipped(rows.file)}: ${wrong}`, 'mend the predictions, then run it again');
  const positive = positiveOf(rows, predictions, configuration);
  if (typeof positive !== 'number') return positive;
  const columns = new Map(rows.columns.map((column) => [column.name, column]));
  const unknown = attributes.filter((name) => training?.columns.every((column) => column.name !== name) === true);
  return gathered({
    file: rows.file,
    rows: predictions.truth.length,
    positive: clipped(predictions.classes[positive] as string),
    attributes: attributes.flatMap((name) => {
      const column = columns.get(name);
      return column === undefined ? [] : [countGroups(groupRows(column), predictions, positive)];
    }),
    lacking: attributes.filter((name) => !columns.has(name)).map((name) => clipped(name)),
    proxies: training === null ? null : proxiesOf(training, attributes, features),
    notes: [
      ...rows.notes,
      ...(unknown.length === 0
        ? []
        : [
            `the training data lack ${unknown.map((name) => clipped(name, 60)).join(', ')}: which features stand in for that is not known`,
          ]),
      ...(predictions.weights === null ? [] : ['the weights of rows are not used: people are counted']),
    ],
  });
}

function positiveOf(
  { positive }: PredictedRows,
  { classes }: ClassPredictions,
  configuration: Configuration,
): number | Fact<Inclusion> {
  const { positive: named } = optionsOf(configuration, 'model/inclusion', inclusionOptions);
  const known = classes
    .slice(0, 20)
    .map((name) => JSON.stringify(clipped(name)))
    .join(', ');
  if (named === undefined)
    return (
      positive ??
      absent(
        `there are ${classes.length} classes, and nothing says which is the outcome in question: set \`positive\` of model/inclusion to one of ${known}`,
      )
    );
  const place = classes.indexOf(named);
  if (place >= 0) return place;
  return failed(
    `no row has the class ${JSON.stringify(clipped(named))}, which \`positive\` of model/inclusion names`,
    `name a class that is there: ${known}`,
  );
}

function countGroups(
  { column, codes, groups, missing }: ReturnType<typeof groupRows>,
  { truth, predicted }: ClassPredictions,
  positive: number,
): ProtectedAttribute {
  // Of each group: true and false negatives, false and true positives, at truth + 2 × prediction.
  const counts = new Float64Array(4 * (groups.length + 1));
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    const group = code < 0 ? groups.length : code;
    const cell = 4 * group + (truth[row] === positive ? 1 : 0) + (predicted[row] === positive ? 2 : 0);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const at = (group: number, cell: number): number => counts[4 * group + cell] as number;
  const size = (group: number): number => at(group, 0) + at(group, 1) + at(group, 2) + at(group, 3);
  const known = [...groups.keys()].filter((group) => group !== missing && size(group) > 0);
  const largest = known.sort((a, b) => size(b) - size(a) || a - b);
  return {
    name: clipped(column),
    groups: largest.slice(0, mostGroups).map(
      (group): GroupCounts => ({
        name: (groups[group] as { name: string }).name,
        trueNegatives: at(group, 0),
        falseNegatives: at(group, 1),
        falsePositives: at(group, 2),
        truePositives: at(group, 3),
      }),
    ),
    otherGroups: Math.max(0, largest.length - mostGroups) + (size(groups.length) > 0 ? 1 : 0),
    missingRows: missing === null ? 0 : size(missing),
  };
}

function proxiesOf({ columns }: RowSample, attributes: readonly string[], features: readonly string[]): StandIn[] {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const found: StandIn[] = [];
  for (const attribute of attributes) {
    const target = byName.get(attribute);
    if (target === undefined) continue;
    for (const feature of features) {
      const column = byName.get(feature);
      if (column === undefined || attributes.includes(feature)) continue;
      const { measure, strength } = strengthBetween(column, target);
      if (strength !== null && Number.isFinite(strength) && strength >= weakest)
        found.push({ attribute: clipped(attribute), feature: clipped(feature), measure, strength });
    }
  }
  return found.sort((a, b) => b.strength - a.strength).slice(0, mostProxies);
}
