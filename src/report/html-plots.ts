import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { DeclaredPlot, DeclaredPlots } from '../facts/plots.ts';
import { type Facts, presentValue } from '../facts.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import { axisNumber, drawable, widened } from './charts.ts';
import { escapeHtml, proseHtml, rowHtml, tableHtml, within } from './html-text.ts';

const bytesOfPlots = 400_000;
const mostRows = 25;
const width = 400;
const height = 300;
const inset = { top: 12, right: 14, bottom: 44, left: 56 } as const;

type Lines = Extract<DeclaredPlot['content'], { kind: 'lines' }>;
type Confusion = Extract<DeclaredPlot['content'], { kind: 'confusion' }>;

/** The plots that the team declares; empty where it declares none. */
export function plotsHtml({ plots }: Pick<Facts, 'plots'>): string {
  const found = presentValue(plots);
  if (found === undefined) return '';
  const { kept, left } = within(found.plots.slice(0, most.plots), bytesOfPlots, (plot, at) =>
    figureHtml(bounded(plot), at),
  );
  const drawn = kept.length === 0 ? '' : `<div class="charts">${kept.join('')}</div>`;
  const more =
    left === 0
      ? ''
      : `<p class="note">${left} more ${left === 1 ? 'plot is' : 'plots are'} too large for this page.</p>`;
  return `${drawn}${more}${problemsHtml(found)}`;
}

/** Facts may be what a pull request's own code wrote: what is drawn is never more than what is gathered. */
const most = { plots: 20, lines: 10, points: 1000, classes: 30, problems: 20, files: 10 } as const;

function bounded({ title, files, content }: DeclaredPlot): DeclaredPlot {
  const head = { title, files: files.slice(0, most.files) };
  if (content.kind === 'confusion') {
    const classes = content.classes.slice(0, most.classes);
    return { ...head, content: { ...content, classes, counts: square(content.counts, classes.length) } };
  }
  const lines = content.lines.slice(0, most.lines).flatMap(({ name, points }) =>
    // A line without points has no scale.
    points.length === 0 ? [] : [{ name, points: points.slice(0, most.points) }],
  );
  return { ...head, content: { ...content, lines } };
}

const square = (counts: Confusion['counts'], size: number): Confusion['counts'] =>
  counts.slice(0, size).map((row) => row.slice(0, size));

const problemsHtml = ({ problems }: DeclaredPlots): string =>
  problems.length === 0
    ? ''
    : `<p class="note">Declared, and not drawn:</p><ul>${problems
        .slice(0, most.problems)
        .map((problem) => `<li>${proseHtml(problem, 300)}</li>`)
        .join('')}</ul>`;

function figureHtml(plot: DeclaredPlot, index: number): string {
  const { title, files, content } = plot;
  const of = files.length === 1 && files[0] === title ? '' : `<p class="note">${escapeHtml(files.join(', '), 300)}</p>`;
  const drawn = content.kind === 'lines' ? linesHtml(content, title, `plot-${index}`) : confusionHtml(content, title);
  return `<figure><figcaption>${escapeHtml(title, 120)}</figcaption>${of}${drawn}</figure>`;
}

/** What an axis between 0 and 1 is that of. */
const isShare = (values: readonly number[]): boolean => values.every((value) => value >= 0 && value <= 1);

function linesHtml({ x, y, lines }: Lines, title: string, id: string): string {
  if (lines.length === 0) return '<p class="note">It has no points.</p>';
  const across = lines.flatMap(({ points }) => points.map(([value]) => drawable(value)));
  const up = lines.flatMap(({ points }) => points.map(([, value]) => drawable(value)));
  const curve = rateCurve(x, y);
  const shares = curve !== null && isShare(across) && isShare(up);
  const xScale = scaleLinear()
    .domain(shares ? [0, 1] : exactOr(across))
    .range([inset.left, width - inset.right]);
  const yScale = scaleLinear()
    .domain(shares ? [0, 1] : widened(Math.min(...up), Math.max(...up)))
    .range([height - inset.bottom, inset.top]);
  const at = ([a, b]: readonly [number, number]): [number, number] => [
    round(xScale(drawable(a))),
    round(yScale(drawable(b))),
  ];
  const areas = shares && curve === 'roc' ? lines.map(({ points }) => areaBelow(points)) : [];
  const legend = lines.length === 1 && areas.length === 0 ? '' : legendHtml(lines, areas);
  const svg = [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">`,
    `<title id="${id}-title">${escapeHtml(title, 120)}</title>`,
    `<desc id="${id}-text">${escapeHtml(describe({ kind: 'lines', x, y, lines }, areas), 1000)}</desc>`,
    ...yScale.ticks(5).map((tick) => {
      const level = round(yScale(tick));
      return `<line class="grid" x1="${inset.left}" x2="${width - inset.right}" y1="${level}" y2="${level}"/><text class="tick" x="${inset.left - 6}" y="${level + 4}" text-anchor="end">${axisNumber(tick)}</text>`;
    }),
    ...xScale.ticks(5).map((tick) => {
      const place = round(xScale(tick));
      return `<line class="grid" x1="${place}" x2="${place}" y1="${height - inset.bottom}" y2="${height - inset.bottom + 4}"/><text class="tick" x="${place}" y="${height - inset.bottom + 18}" text-anchor="middle">${axisNumber(tick)}</text>`;
    }),
    `<text class="tick" x="${(inset.left + width - inset.right) / 2}" y="${height - 6}" text-anchor="middle">${escapeHtml(x, 60)}</text>`,
    `<text class="tick" transform="translate(12 ${(inset.top + height - inset.bottom) / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(y, 40)}</text>`,
    // What guessing would reach.
    shares && curve === 'roc' ? `<path class="chance" d="M${at([0, 0]).join(' ')}L${at([1, 1]).join(' ')}"/>` : '',
    ...lines.map(({ points }, index) => {
      const [only] = points;
      return points.length === 1 && only !== undefined
        ? `<circle class="point" cx="${at(only)[0]}" cy="${at(only)[1]}" r="3"/>`
        : `<path class="line series-${index % 5}" d="${line()(points.map(at)) ?? ''}"/>`;
    }),
    '</svg>',
  ].join('');
  return `${svg}${legend}<details><summary>Values</summary>${valuesHtml({ kind: 'lines', x, y, lines }, title)}</details>`;
}

const round = (value: number): number => Number(value.toFixed(1));

/** From the first value to the last, and a width where there is one value alone. */
function exactOr(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high > low ? [low, high] : widened(low, high);
}

/** ROC and precision-recall curves have axes from 0 to 1. */
function rateCurve(x: string, y: string): 'roc' | 'rates' | null {
  if (/^(fpr|false.positive.rate)$/i.test(x) && /^(tpr|true.positive.rate)$/i.test(y)) return 'roc';
  return /^(recall|precision|fpr|tpr|fnr)$/i.test(x) && /^(recall|precision|fpr|tpr|fnr)$/i.test(y) ? 'rates' : null;
}

/** The area under an ROC curve, by trapezoids. */
function areaBelow(points: Lines['lines'][number]['points']): number {
  const sorted = [...points].sort(([a, b], [c, d]) => a - c || b - d);
  return sorted.slice(1).reduce((sum, [x, y], index) => {
    const [before, level] = sorted[index] as readonly [number, number];
    return sum + ((x - before) * (y + level)) / 2;
  }, 0);
}

function legendHtml(lines: Lines['lines'], areas: readonly number[]): string {
  const items = lines.map(({ name }, index) => {
    const area = areas[index];
    const sample = `<svg class="sample" viewBox="0 0 28 8" aria-hidden="true"><path class="line series-${index % 5}" d="M0 4L28 4"/></svg>`;
    return `<li>${sample} ${escapeHtml(name, 80)}${area === undefined ? '' : `, area below ${area.toFixed(3)}`}</li>`;
  });
  const chance =
    areas.length === 0
      ? ''
      : `<li><svg class="sample" viewBox="0 0 28 8" aria-hidden="true"><path class="chance" d="M0 4L28 4"/></svg> guessing</li>`;
  return `<ul class="legend">${items.join('')}${chance}</ul>`;
}

function describe({ x, y, lines }: Lines, areas: readonly number[]): string {
  const said = lines.map(({ name, points }, index) => {
    const values = points.map(([, value]) => value);
    const area = areas[index];
    return `${name}: ${points.length} ${points.length === 1 ? 'point' : 'points'} between ${formatNumber(Math.min(...values))} and ${formatNumber(Math.max(...values))}${area === undefined ? '' : `, area below the curve ${area.toFixed(3)}`}`;
  });
  return `${y} over ${x}. ${said.join('; ')}.`;
}

/** A few rows of each line, evenly, with the first and the last. */
function valuesHtml({ x, y, lines }: Lines, title: string): string {
  const rows = lines.flatMap(({ name, points }) => {
    const step = Math.max(1, (points.length - 1) / (mostRows - 1));
    const count = Math.min(points.length, mostRows);
    return Array.from({ length: count }, (_, at) => points[Math.round(at * step)] as readonly [number, number]).map(
      ([a, b]) => rowHtml([escapeHtml(name, 80), formatNumber(a), formatNumber(b)]),
    );
  });
  return tableHtml(`Values of ${escapeHtml(title, 120)}`, ['Line', escapeHtml(x, 60), escapeHtml(y, 60)], rows);
}

/** A table: each row is an actual class, and the darker a cell the larger its share of the row. */
function confusionHtml({ classes, counts, normalized }: Confusion, title: string): string {
  const rows = classes.map((actual, row) => {
    const own = counts[row] ?? [];
    const sum = own.reduce((total, count) => total + count, 0);
    const cells = classes.map((_, column) => {
      const count = own[column] ?? 0;
      const share = sum === 0 ? 0 : count / sum;
      const text = normalized ? (sum === 0 ? 'none' : formatShare(share)) : String(count);
      return `<td${column === row ? ' class="right"' : ''} style="--share:${share.toFixed(3)}">${text}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(actual, 60)}</th>${cells.join('')}</tr>`;
  });
  const head = ['actual ↓ predicted →', ...classes.map((name) => escapeHtml(name, 60))]
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  const right = counts.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const caption = `Confusion matrix: ${escapeHtml(title, 120)}`;
  return `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table class="confusion"><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div><p class="note">${right} of ${total} right${total === 0 ? '' : ` (${formatShare(right / total)})`}${normalized ? '; shares of each row' : ''}.</p>`;
}
