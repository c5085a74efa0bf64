import type { Trends } from '../facts/trends.ts';
import { type Facts, presentValue, whyMissing } from '../facts.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { type Chart, type ChartPoint, renderChart } from './charts.ts';
import { codeHtml, escapeHtml, moreHtml, proseHtml, rowHtml, tableHtml, within } from './html-text.ts';
import { byImportance } from './metric-order.ts';
import type { Report } from './report-schema.ts';

const mostCharts = 12;
const bytesOfCharts = 400_000;

type CommitLink = (commit: string | null) => string;

interface Series {
  readonly name: string;
  readonly of: (point: Trends['points'][number]) => number | undefined;
  readonly current: number | null;
  readonly base: number | null;
  readonly limits: Chart['limits'];
  readonly domain?: Chart['domain'];
}

/** A chart of the score and of each metric over the last runs of the default branch, those with a limit first. */
export function historyHtml(
  report: Report,
  { trends, configuration }: Pick<Facts, 'trends' | 'configuration'>,
  commitLink: CommitLink,
): string {
  const found = presentValue(trends);
  if (found === undefined || found.points.length === 0) {
    const why = found === undefined ? whyMissing(trends) : `no earlier run of ${found.branch} is recorded yet`;
    return `<p class="note">No charts: ${proseHtml(why)}.</p>`;
  }
  const all = [scoreSeries(report, configuration), ...metricSeries(report, configuration, found)];
  const shown = all.slice(0, mostCharts + 1);
  const { kept, left } = within(shown, bytesOfCharts, (series, index) =>
    figureHtml(series, index, report, found, commitLink),
  );
  const runs = found.points.length === 1 ? 'the last run' : `the last ${found.points.length} runs`;
  return `<p>${runs[0]?.toUpperCase()}${runs.slice(1)} of ${codeHtml(found.branch)}. Points of runs that were blocked are hollow.</p><div class="charts">${kept.join('')}</div>${moreHtml(all.length - shown.length + left, 'metrics')}`;
}

function scoreSeries({ score, baseline }: Report, { gate }: Facts['configuration']): Series {
  return {
    name: 'ML Test Score',
    of: (point) => point.score,
    current: score.total,
    base: baseline.score,
    limits:
      gate.score === undefined || gate.score === 0 ? [] : [{ label: `at least ${gate.score}`, value: gate.score }],
    domain: [0, 7],
  };
}

function metricSeries({ metrics }: Report, { gate }: Facts['configuration'], { points }: Trends): Series[] {
  return byImportance(metrics)
    .filter(({ name, value }) => value !== null || points.some((point) => Object.hasOwn(point.metrics, name)))
    .map(({ name, value, baseline }) => {
      const { minimum, maximum } = (Object.hasOwn(gate.metrics, name) ? gate.metrics[name] : undefined) ?? {};
      return {
        name,
        of: (point) => (Object.hasOwn(point.metrics, name) ? point.metrics[name] : undefined),
        current: value,
        base: baseline,
        limits: [
          ...(minimum === undefined ? [] : [{ label: `at least ${formatNumber(minimum)}`, value: minimum }]),
          ...(maximum === undefined ? [] : [{ label: `at most ${formatNumber(maximum)}`, value: maximum }]),
        ],
      };
    });
}

function figureHtml(series: Series, index: number, report: Report, trends: Trends, commitLink: CommitLink): string {
  const points = pointsOf(series, report, trends);
  const title = escapeHtml(series.name, 120);
  if (points.length === 0) return '';
  const { id, domain, limits } = { ...series, id: `chart-${index}` };
  const rows = points
    .toReversed()
    .map((point) =>
      rowHtml([
        escapeHtml(point.date.slice(0, 16).replace('T', ' '), 16),
        formatNumber(point.value),
        commitLink(point.commit),
        [point.mark === 'current' ? 'this run' : point.mark, point.blocked ? 'blocked' : ''].filter(Boolean).join(', '),
      ]),
    );
  const table = tableHtml(`Values of ${title}`, ['Run (UTC)', 'Value', 'Commit', ''], rows);
  return `<figure><figcaption>${index === 0 ? title : `<code>${title}</code>`}</figcaption>${renderChart({ id, title: series.name, points, limits, domain })}<details><summary>Values</summary>${table}</details></figure>`;
}

type Dated = ChartPoint & { readonly commit: string | null };

/** The recorded runs, the base where it is older than those or of another branch, and this run. */
function pointsOf({ of, current, base }: Series, report: Report, { points }: Trends): Dated[] {
  const { baseline } = report;
  // The last run of the base commit is what this one is compared with.
  const baseAt = points.findLastIndex((point) => point.commit === baseline.commit);
  const recorded = points.flatMap((point, index): Dated[] => {
    const value = of(point);
    if (value === undefined || !Number.isFinite(value)) return [];
    const mark = index === baseAt ? ('base' as const) : undefined;
    return [{ date: point.startedAt, value, mark, blocked: point.decision === 'block', commit: point.commit }];
  });
  const added: Dated[] = [
    ...(baseAt >= 0 || base === null || baseline.date === null
      ? []
      : [{ date: baseline.date, value: base, mark: 'base' as const, commit: baseline.commit }]),
    ...(current === null
      ? []
      : [
          {
            date: report.startedAt,
            value: current,
            mark: 'current' as const,
            blocked: report.decision.outcome === 'block',
            commit: report.headCommit,
          },
        ]),
  ];
  return [...recorded, ...added].sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}
