import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from '../statistics/metric-limits.ts';
import { escapeHtml } from './html-text.ts';

const hour = 3_600_000;

export interface ChartPoint {
  /** ISO 8601 UTC. */
  readonly date: string;
  readonly value: number;
  readonly mark?: 'base' | 'current' | undefined;
  readonly blocked?: boolean | undefined;
}

export interface Chart {
  /** Part of the ids in the document: letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  /** Oldest first; finite values. */
  readonly points: readonly ChartPoint[];
  readonly limits: readonly { readonly label: string; readonly value: number }[];
  /** What the value can be; fitted to the values where left out. */
  readonly domain?: readonly [number, number] | undefined;
}

const width = 400;
const height = 220;
const inset = { top: 18, right: 18, bottom: 28, left: 52 } as const;

/** The width of an axis must be a number, too. */
export const drawable = (value: number): number => Math.max(-1e307, Math.min(1e307, value));

const round = (value: number): number => Number(value.toFixed(1));

/** A line with points over time as SVG: the base and this run marked by shape and word, limits as dashed lines. Its description says in words what it shows. */
export function renderChart({ id, title, points, limits, domain }: Chart): string {
  const values = [...points, ...limits].map(({ value }) => drawable(value));
  const y = scaleLinear()
    .domain(domain ?? widened(Math.min(...values), Math.max(...values)))
    .range([height - inset.bottom, inset.top]);
  if (domain === undefined) y.nice(4);
  const times = points.map(({ date }) => Date.parse(date));
  const x = scaleUtc()
    .domain(apart(Math.min(...times), Math.max(...times)))
    .range([inset.left, width - inset.right]);
  const at = ({ date, value }: ChartPoint): [number, number] => [round(x(Date.parse(date))), round(y(drawable(value)))];
  const path = line()(points.map(at)) ?? '';
  // The scale's own format tells minutes without the half of the day.
  const [first, last] = x.domain().map(Number) as [number, number];
  const timeOf = x.tickFormat(
    3,
    last - first < 4 * hour ? (last - first < hour / 20 ? '%H:%M:%S' : '%H:%M') : undefined,
  );
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-text">${escapeHtml(describe(points, limits), 1000)}</desc>`,
    ...y.ticks(4).map((tick) => {
      const level = round(y(tick));
      return `<line class="grid" x1="${inset.left}" x2="${width - inset.right}" y1="${level}" y2="${level}"/><text class="tick" x="${inset.left - 6}" y="${level + 4}" text-anchor="end">${axisNumber(tick)}</text>`;
    }),
    ...x.ticks(3).map((tick) => {
      const place = round(x(tick));
      return `<line class="grid" x1="${place}" x2="${place}" y1="${height - inset.bottom}" y2="${height - inset.bottom + 4}"/><text class="tick" x="${place}" y="${height - 8}" text-anchor="middle">${escapeHtml(timeOf(tick))}</text>`;
    }),
    ...limits.map(({ label, value }) => {
      const level = round(y(drawable(value)));
      const above = level > inset.top + 14 ? level - 4 : level + 12;
      return `<line class="limit" x1="${inset.left}" x2="${width - inset.right}" y1="${level}" y2="${level}"/><text class="limit-label" x="${inset.left + 4}" y="${above}">${escapeHtml(label, 40)}</text>`;
    }),
    `<path class="line" d="${path}"/>`,
    ...[...points].sort(byImportance).map((point) => symbol(point, at(point))),
    '</svg>',
  ].join('');
}

/** Marked points are drawn last, above the others. */
const byImportance = (a: ChartPoint, b: ChartPoint): number => importance(a) - importance(b);
const importance = ({ mark }: ChartPoint): number => (mark === 'current' ? 2 : mark === 'base' ? 1 : 0);

/** A value is read on hover, too. */
function symbol({ date, value, mark, blocked }: ChartPoint, [x, y]: readonly [number, number]): string {
  const said = `<title>${day(date)}: ${formatNumber(value)}${blocked ? ', blocked' : ''}${mark === undefined ? '' : `, ${words[mark]}`}</title>`;
  if (mark === undefined)
    return `<circle class="${blocked ? 'point hollow' : 'point'}" cx="${x}" cy="${y}" r="3">${said}</circle>`;
  const shape =
    mark === 'current'
      ? `<path class="current" d="M${x} ${round(y - 6)}L${round(x + 6)} ${y}L${x} ${round(y + 6)}L${round(x - 6)} ${y}Z">${said}</path>`
      : `<circle class="${blocked ? 'base hollow' : 'base'}" cx="${x}" cy="${y}" r="5">${said}</circle>`;
  const anchor = x > width * 0.75 ? 'end' : x < width * 0.25 ? 'start' : 'middle';
  // This run is named above its point and the base below, so that neighbours do not cover each other.
  const below = mark === 'base' ? y + 18 < height - inset.bottom : y < inset.top + 12;
  return `${shape}<text class="mark" x="${x}" y="${round(below ? y + 17 : y - 9)}" text-anchor="${anchor}">${words[mark]}</text>`;
}

const words = { base: 'base', current: 'this run' } as const;

const day = (date: string): string => escapeHtml(date.slice(0, 10), 10);

/** Few characters, for an axis: `1.2M`, `1e-7`. */
export function axisNumber(value: number): string {
  const size = Math.abs(value);
  for (const [unit, sign] of [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e4, 'k'],
  ] as const)
    if (size >= unit && size < 1e12) {
      const by = sign === 'k' ? 1000 : unit;
      return `${Number((value / by).toPrecision(4))}${sign}`;
    }
  if (size !== 0 && (size < 1e-4 || size >= 1e12)) return value.toExponential(1).replace('.0e', 'e');
  return String(Number(value.toPrecision(6)));
}

/** A domain with room around it; one of some height where all values are the same. */
export function widened(low: number, high: number): [number, number] {
  const room = high > low ? (high - low) * 0.08 : Math.abs(high) * 0.05 || 1;
  const [from, to] = [low - room, high + room];
  // The room is lost where it is too small beside the values.
  return to > from ? [from, to] : [low - 1, low + 1];
}

/** A day on both sides where all runs are of one moment. */
const apart = (first: number, last: number): [Date, Date] =>
  first === last ? [new Date(first - 86_400_000), new Date(last + 86_400_000)] : [new Date(first), new Date(last)];

function describe(points: readonly ChartPoint[], limits: Chart['limits']): string {
  const values = points.map(({ value }) => value);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'No values.';
  const marked = points.flatMap(({ mark, value }) =>
    mark === undefined ? [] : [`${words[mark]} ${formatNumber(value)}`],
  );
  const span = `${points.length} ${points.length === 1 ? 'run' : 'runs'} from ${first.date.slice(0, 10)} to ${last.date.slice(0, 10)}, between ${formatNumber(Math.min(...values))} and ${formatNumber(Math.max(...values))}`;
  return `${[span, ...marked, ...limits.map(({ label }) => `limit: ${label}`)].join('; ')}.`;
}
