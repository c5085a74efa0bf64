import type { GroupCounts, ProtectedAttribute } from '../facts/inclusion.ts';
import type { Evidence, Measurement } from '../result.ts';
import {
  demographicParityRatio,
  equalizedOddsDifference,
  equalOpportunityDifference,
  type FairnessMeasure,
  falsePositiveRate,
  fewestTrials,
  type GroupTable,
  type Rate,
  selectionRate,
  sizeOf,
  truePositiveRate,
} from '../statistics/group-fairness.ts';
import { type IntervalVerdict, verdictOf } from '../statistics/interval-verdict.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import { isUndefined } from '../statistics/predictions.ts';
import { evidenceTable } from './evidence-table.ts';
import { clipped, listed } from './names.ts';

export interface InclusionLimits {
  readonly 'demographic-parity': number;
  readonly 'equal-opportunity': number;
  readonly 'equalized-odds': number;
  /** How many a group must have. */
  readonly rows: number;
  /** The least share of rows whose group is known. */
  readonly known: number;
  readonly confidence: number;
  readonly strict: boolean;
}

/** What one measure of one attribute says. */
export interface Answer {
  readonly outcome: IntervalVerdict['outcome'];
  readonly summary: string;
  readonly measurement: readonly Measurement[];
  /** What would decide it, where that is not more rows. */
  readonly remedy?: string;
}

export interface JudgedAttribute {
  readonly answers: readonly Answer[];
  readonly table: readonly Evidence[];
  readonly left: readonly string[];
}

const measures = [
  {
    name: 'demographic parity ratio',
    key: 'demographic-parity',
    compute: demographicParityRatio,
    direction: 'minimum',
  },
  {
    name: 'equal opportunity difference',
    key: 'equal-opportunity',
    compute: equalOpportunityDifference,
    direction: 'maximum',
  },
  { name: 'equalized odds difference', key: 'equalized-odds', compute: equalizedOddsDifference, direction: 'maximum' },
] as const;

/**
 * The three measures over the groups that are large enough. Where the attribute is known for too few of all rows, nobody knows how the others fare: what fails on
 * those that are known fails all the same.
 *
 * @param rows of all predictions
 */
export function judgeAttribute(attribute: ProtectedAttribute, chosen: InclusionLimits, rows: number): JudgedAttribute {
  const found = judgeGroups(attribute, chosen);
  const share = (rows - attribute.missingRows) / rows;
  if (share >= chosen.known) return found;
  const { name } = attribute;
  const [observed, expected] = [formatShare(share), `at least ${formatShare(chosen.known)}`];
  const unknown: Answer = {
    outcome: 'inconclusive',
    summary: `${name} is known for ${rows - attribute.missingRows} of ${rows} rows (${observed}), expected ${expected}`,
    measurement: [{ name: `${name}: share of rows that have it`, observed, expected, met: false }],
    remedy: `hold out rows that have ${name}, or lower \`known\` of model/inclusion where those that have it stand for all`,
  };
  return { ...found, answers: [...found.answers.filter(({ outcome }) => outcome === 'fail'), unknown] };
}

function judgeGroups(attribute: ProtectedAttribute, chosen: InclusionLimits): JudgedAttribute {
  const { name, groups, otherGroups, missingRows } = attribute;
  const large = groups.filter((group) => sizeOf(group) >= chosen.rows);
  const small = groups.filter((group) => sizeOf(group) < chosen.rows);
  const left = [
    ...(small.length > 0
      ? [
          `groups with fewer than ${chosen.rows} rows: ${listed(
            small.map((group) => `${clipped(group.name, 150)} (${sizeOf(group)})`),
            3,
          )}`,
        ]
      : []),
    ...(otherGroups > 0 ? [`${otherGroups} more groups of ${name}`] : []),
    ...(missingRows > 0 ? [`${missingRows} rows without ${name}`] : []),
    ...thinGroups(large),
  ];
  const table = groupTable(attribute, chosen.rows);
  if (large.length < 2)
    return {
      answers: [
        {
          outcome: 'inconclusive',
          summary: `${name}: ${large.length} of ${groups.length} groups have at least ${chosen.rows} rows, and 2 are compared`,
          measurement: [],
        },
      ],
      table,
      left,
    };
  const answers = measures.map(({ name: measure, key, compute, direction }) =>
    answerOf(`${name}: ${measure}`, compute(large, chosen.confidence), chosen[key], direction, chosen),
  );
  return { answers, table, left };
}

function answerOf(
  name: string,
  found: FairnessMeasure,
  limit: number,
  direction: 'minimum' | 'maximum',
  { confidence, strict }: InclusionLimits,
): Answer {
  const expected = `at ${direction === 'minimum' ? 'least' : 'most'} ${limit}`;
  if (isUndefined(found))
    return {
      outcome: 'inconclusive',
      summary: `${name} is undefined: ${found.undefined}`,
      measurement: [{ name, observed: 'undefined', expected, met: false }],
    };
  const { outcome, rowsNeeded } = verdictOf(
    found,
    limit + (direction === 'minimum' ? -1e-12 : 1e-12),
    direction,
    strict,
  );
  const more = outcome !== 'inconclusive' || rowsNeeded === null ? '' : `, about ${rowsNeeded} rows needed to tell`;
  const interval = `${formatShare(confidence)} interval ${formatNumber(found.lower)} to ${formatNumber(found.upper)}`;
  return {
    outcome,
    summary: `${name} ${formatNumber(found.estimate)} (${interval}), expected ${expected}${more}`,
    measurement: [{ name, observed: found.estimate, expected, met: outcome === 'pass' }],
  };
}

/** Groups whose rate of true or of false positives rests on too few rows. */
function thinGroups(groups: readonly GroupCounts[]): string[] {
  const thin = (rate: (group: GroupTable) => Rate, what: string): string[] => {
    const found = groups.filter((group) => rate(group).trials < fewestTrials);
    const names = found.map((group) => `${clipped(group.name, 150)} (${rate(group).trials})`);
    return found.length === 0
      ? []
      : [`${what} of groups with fewer than ${fewestTrials} such rows: ${listed(names, 3)}`];
  };
  return [...thin(truePositiveRate, 'true positive rates'), ...thin(falsePositiveRate, 'false positive rates')];
}

function groupTable({ name, groups }: ProtectedAttribute, least: number): Evidence[] {
  const shown = (rate: Rate): string =>
    rate.trials === 0 ? 'none' : `${formatShare(rate.successes / rate.trials)} of ${rate.trials}`;
  return evidenceTable(
    `Groups by ${name}`,
    ['Group', 'Predicted positive', 'True positive rate', 'False positive rate', 'Compared'],
    groups.map((group) => [
      clipped(group.name),
      shown(selectionRate(group)),
      shown(truePositiveRate(group)),
      shown(falsePositiveRate(group)),
      sizeOf(group) >= least ? 'yes' : 'too few rows',
    ]),
    30,
  );
}
