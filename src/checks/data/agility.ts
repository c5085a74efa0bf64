import { agilityOptions } from '../../config/options/agility.ts';
import { duration, formatDuration } from '../../config/units.ts';
import type { FeatureDelivery } from '../../facts/feature-history.ts';
import type { Finding, Measurement } from '../../result.ts';
import { median } from '../../statistics/outlier.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped } from '../names.ts';

interface LeadTime {
  readonly features: readonly string[];
  readonly delivery: FeatureDelivery;
  /** Seconds; of a feature that waits still, what it has waited by now. */
  readonly seconds: number;
  readonly until: 'merged' | 'promoted' | 'waiting';
}

/** Data 6: a new feature reaches production quickly. From git: from the first commit of a change that adds a field to its merge and the first version with it. */
export const agility = defineCheck({
  id: 'data/agility',
  needs: ['featureHistory'],
  uses: [],
  options: {
    ...agilityOptions,
    limit: duration
      .default(30 * 86_400)
      .describe('How long the median change may take from its first commit to the first version with its features.'),
  },
  example: `data:
  catalog: data/features.yml
tests:
  data/agility: { limit: 14d, last: 5 }
`,
  evaluate: ({ featureHistory, run }, { limit, last }) => {
    const { file, versions, branch } = featureHistory;
    const times = leadTimes(featureHistory.features, versions > 0, Date.parse(run.startedAt)).slice(0, last);
    if (times.length === 0)
      return inconclusive(
        `${clip(file)}: no commit on ${clip(branch)} has added a field since its first version`,
        'it is measured as soon as a feature is added; until then, attest with `manual`',
      );
    const wrong = times.find(({ seconds }) => !Number.isFinite(seconds));
    if (wrong !== undefined) return inconclusive(`a date of ${named(wrong)} cannot be read`);
    // One that waits within the limit may still keep to it: nobody knows yet.
    const known = times.filter(({ until, seconds }) => until !== 'waiting' || seconds > limit);
    const details = describe(times, limit);
    if (known.length === 0)
      return {
        ...inconclusive(
          `${times.length} changes wait for a version since less than ${formatDuration(limit)}`,
          'promote a version with them',
        ),
        ...details,
      };
    if (versions === 0 && known.every(({ seconds }) => seconds === 0))
      return {
        ...inconclusive(
          'the history holds only single commits dated when they were merged, which hide when the work began, and no version',
          'promote versions, or merge branches without squashing them',
        ),
        ...details,
      };
    return judge(known, limit, versions > 0, details);
  },
});

function judge(
  known: readonly LeadTime[],
  limit: number,
  hasVersions: boolean,
  details: Pick<Finding, 'measurements' | 'evidence'>,
): Finding {
  const typical = median(known.map(({ seconds }) => seconds));
  const slowest = known.reduce((slow, time) => (time.seconds > slow.seconds ? time : slow));
  const goal = hasVersions ? 'to the first version with it' : 'to its merge (no version is tagged)';
  const summary = `the median of the last ${known.length} changes that added features took ${formatDuration(typical)} ${goal}; expected at most ${formatDuration(limit)}`;
  const measurements: Measurement[] = [
    { name: 'median lead time in seconds', observed: typical, expected: `at most ${limit}`, met: typical <= limit },
    ...details.measurements,
  ];
  if (typical <= limit) return { outcome: 'pass', summary, measurements, evidence: details.evidence };
  return {
    outcome: 'fail',
    summary: `${summary}; slowest: ${named(slowest)}, ${formatDuration(slowest.seconds)}`,
    measurements,
    evidence: details.evidence,
    remedy:
      'look at where these changes waited (review, merge, promotion) and take smaller steps; or set the `limit` you can stand by',
  };
}

/** One for each change, latest first. */
function leadTimes(features: readonly FeatureDelivery[], hasVersions: boolean, now: number): LeadTime[] {
  const changes = new Map<string, FeatureDelivery[]>();
  for (const feature of features)
    changes.set(feature.merged.commit, [...(changes.get(feature.merged.commit) ?? []), feature]);
  return [...changes.values()].flatMap((group): LeadTime[] => {
    const [delivery] = group;
    if (delivery === undefined) return [];
    const until = delivery.promoted !== null ? 'promoted' : hasVersions ? 'waiting' : 'merged';
    const end =
      delivery.promoted !== null
        ? Date.parse(delivery.promoted.date)
        : hasVersions
          ? now
          : Date.parse(delivery.merged.date);
    const seconds = Math.max(0, (end - Date.parse(delivery.started.date)) / 1000);
    return [{ features: group.map(({ feature }) => feature), delivery, seconds, until }];
  });
}

function describe(times: readonly LeadTime[], limit: number): Pick<Finding, 'measurements' | 'evidence'> {
  return {
    measurements: times.map((time) => ({
      name: `${named(time)}: seconds`,
      observed: time.seconds,
      expected: `at most ${limit}, in the median`,
    })),
    evidence: [
      {
        kind: 'table',
        title: 'The latest changes that added features',
        columns: ['features', 'commit', 'started', 'merged', 'version', 'took'],
        rows: times.map(({ delivery: { merged, started, promoted }, ...time }) => [
          named(time),
          merged.commit.slice(0, 10),
          started.date,
          merged.date,
          promoted === null ? '–' : `${clip(promoted.version)}, ${promoted.date}`,
          `${formatDuration(time.seconds)}${time.until === 'waiting' ? ', waiting' : ''}`,
        ]),
      },
    ],
  };
}

function named({ features }: Pick<LeadTime, 'features'>): string {
  const more = features.length - 3;
  return `${features.slice(0, 3).map(clip).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const clip = (text: string): string => clipped(text, 100);
