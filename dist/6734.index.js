export const id = 6734;
export const ids = [6734];
export const modules = {

/***/ 26734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/rubric/rubric.js + 4 modules
var rubric = __webpack_require__(59733);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/report/changes.js
var report_changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 3 modules
var d3_scale = __webpack_require__(85111);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
// EXTERNAL MODULE: ./build/report/html-text.js
var html_text = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/report/charts.js




const hour = 3_600_000;
const width = 400;
const height = 220;
const inset = { top: 18, right: 18, bottom: 28, left: 52 };
/** The width of an axis must be a number, too. */
const drawable = (value) => Math.max(-1e307, Math.min(1e307, value));
const round = (value) => Number(value.toFixed(1));
/** A line with points over time as SVG: the base and this run marked by shape and word, limits as dashed lines. Its description says in words what it shows. */
function renderChart({ id, title, points, limits, domain }) {
    const values = [...points, ...limits].map(({ value }) => drawable(value));
    const y = (0,d3_scale/* scaleLinear */.m4)()
        .domain(domain ?? widened(Math.min(...values), Math.max(...values)))
        .range([height - inset.bottom, inset.top]);
    if (domain === undefined)
        y.nice(4);
    const times = points.map(({ date }) => Date.parse(date));
    const x = (0,d3_scale/* scaleUtc */.Pp)()
        .domain(apart(Math.min(...times), Math.max(...times)))
        .range([inset.left, width - inset.right]);
    const at = ({ date, value }) => [round(x(Date.parse(date))), round(y(drawable(value)))];
    const path = (0,d3_shape/* line */.n8)()(points.map(at)) ?? '';
    // The scale's own format tells minutes without the half of the day.
    const [first, last] = x.domain().map(Number);
    const timeOf = x.tickFormat(3, last - first < 4 * hour ? (last - first < hour / 20 ? '%H:%M:%S' : '%H:%M') : undefined);
    return [
        `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">`,
        `<title id="${id}-title">${(0,html_text/* escapeHtml */.ZD)(title)}</title>`,
        `<desc id="${id}-text">${(0,html_text/* escapeHtml */.ZD)(describe(points, limits), 1000)}</desc>`,
        ...y.ticks(4).map((tick) => {
            const level = round(y(tick));
            return `<line class="grid" x1="${inset.left}" x2="${width - inset.right}" y1="${level}" y2="${level}"/><text class="tick" x="${inset.left - 6}" y="${level + 4}" text-anchor="end">${axisNumber(tick)}</text>`;
        }),
        ...x.ticks(3).map((tick) => {
            const place = round(x(tick));
            return `<line class="grid" x1="${place}" x2="${place}" y1="${height - inset.bottom}" y2="${height - inset.bottom + 4}"/><text class="tick" x="${place}" y="${height - 8}" text-anchor="middle">${(0,html_text/* escapeHtml */.ZD)(timeOf(tick))}</text>`;
        }),
        ...limits.map(({ label, value }) => {
            const level = round(y(drawable(value)));
            const above = level > inset.top + 14 ? level - 4 : level + 12;
            return `<line class="limit" x1="${inset.left}" x2="${width - inset.right}" y1="${level}" y2="${level}"/><text class="limit-label" x="${inset.left + 4}" y="${above}">${(0,html_text/* escapeHtml */.ZD)(label, 40)}</text>`;
        }),
        `<path class="line" d="${path}"/>`,
        ...[...points].sort(byImportance).map((point) => symbol(point, at(point))),
        '</svg>',
    ].join('');
}
/** Marked points are drawn last, above the others. */
const byImportance = (a, b) => importance(a) - importance(b);
const importance = ({ mark }) => (mark === 'current' ? 2 : mark === 'base' ? 1 : 0);
/** A value is read on hover, too. */
function symbol({ date, value, mark, blocked }, [x, y]) {
    const said = `<title>${day(date)}: ${(0,metric_limits/* formatNumber */.ZV)(value)}${blocked ? ', blocked' : ''}${mark === undefined ? '' : `, ${words[mark]}`}</title>`;
    if (mark === undefined)
        return `<circle class="${blocked ? 'point hollow' : 'point'}" cx="${x}" cy="${y}" r="3">${said}</circle>`;
    const shape = mark === 'current'
        ? `<path class="current" d="M${x} ${round(y - 6)}L${round(x + 6)} ${y}L${x} ${round(y + 6)}L${round(x - 6)} ${y}Z">${said}</path>`
        : `<circle class="${blocked ? 'base hollow' : 'base'}" cx="${x}" cy="${y}" r="5">${said}</circle>`;
    const anchor = x > width * 0.75 ? 'end' : x < width * 0.25 ? 'start' : 'middle';
    // This run is named above its point and the base below, so that neighbours do not cover each other.
    const below = mark === 'base' ? y + 18 < height - inset.bottom : y < inset.top + 12;
    return `${shape}<text class="mark" x="${x}" y="${round(below ? y + 17 : y - 9)}" text-anchor="${anchor}">${words[mark]}</text>`;
}
const words = { base: 'base', current: 'this run' };
const day = (date) => (0,html_text/* escapeHtml */.ZD)(date.slice(0, 10), 10);
/** Few characters, for an axis: `1.2M`, `1e-7`. */
function axisNumber(value) {
    const size = Math.abs(value);
    for (const [unit, sign] of [
        [1e9, 'G'],
        [1e6, 'M'],
        [1e4, 'k'],
    ])
        if (size >= unit && size < 1e12) {
            const by = sign === 'k' ? 1000 : unit;
            return `${Number((value / by).toPrecision(4))}${sign}`;
        }
    if (size !== 0 && (size < 1e-4 || size >= 1e12))
        return value.toExponential(1).replace('.0e', 'e');
    return String(Number(value.toPrecision(6)));
}
/** A domain with room around it; one of some height where all values are the same. */
function widened(low, high) {
    const room = high > low ? (high - low) * 0.08 : Math.abs(high) * 0.05 || 1;
    const [from, to] = [low - room, high + room];
    // The room is lost where it is too small beside the values.
    return to > from ? [from, to] : [low - 1, low + 1];
}
/** A day on both sides where all runs are of one moment. */
const apart = (first, last) => first === last ? [new Date(first - 86_400_000), new Date(last + 86_400_000)] : [new Date(first), new Date(last)];
function describe(points, limits) {
    const values = points.map(({ value }) => value);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return 'No values.';
    const marked = points.flatMap(({ mark, value }) => mark === undefined ? [] : [`${words[mark]} ${(0,metric_limits/* formatNumber */.ZV)(value)}`]);
    const span = `${points.length} ${points.length === 1 ? 'run' : 'runs'} from ${first.date.slice(0, 10)} to ${last.date.slice(0, 10)}, between ${(0,metric_limits/* formatNumber */.ZV)(Math.min(...values))} and ${(0,metric_limits/* formatNumber */.ZV)(Math.max(...values))}`;
    return `${[span, ...marked, ...limits.map(({ label }) => `limit: ${label}`)].join('; ')}.`;
}

// EXTERNAL MODULE: ./build/report/metric-order.js
var metric_order = __webpack_require__(74266);
;// CONCATENATED MODULE: ./build/report/html-history.js





const mostCharts = 12;
const bytesOfCharts = 400_000;
/** A chart of the score and of each metric over the last runs of the default branch, those with a limit first. */
function historyHtml(report, { trends, configuration }, commitLink) {
    const found = (0,facts/* presentValue */.p)(trends);
    if (found === undefined || found.points.length === 0) {
        const why = found === undefined ? (0,facts/* whyMissing */.bi)(trends) : `no earlier run of ${found.branch} is recorded yet`;
        return `<p class="note">No charts: ${(0,html_text/* proseHtml */.pA)(why)}.</p>`;
    }
    const all = [scoreSeries(report, configuration), ...metricSeries(report, configuration, found)];
    const shown = all.slice(0, mostCharts + 1);
    const { kept, left } = (0,html_text/* within */.ux)(shown, bytesOfCharts, (series, index) => figureHtml(series, index, report, found, commitLink));
    const runs = found.points.length === 1 ? 'the last run' : `the last ${found.points.length} runs`;
    return `<p>${runs[0]?.toUpperCase()}${runs.slice(1)} of ${(0,html_text/* codeHtml */.v1)(found.branch)}. Points of runs that were blocked are hollow.</p><div class="charts">${kept.join('')}</div>${(0,html_text/* moreHtml */.V)(all.length - shown.length + left, 'metrics')}`;
}
function scoreSeries({ score, baseline }, { gate }) {
    return {
        name: 'ML Test Score',
        of: (point) => point.score,
        current: score.total,
        base: baseline.score,
        limits: gate.score === undefined ? [] : [{ label: `at least ${gate.score}`, value: gate.score }],
        domain: [0, 7],
    };
}
function metricSeries({ metrics }, { gate }, { points }) {
    return (0,metric_order/* byImportance */.G)(metrics)
        .filter(({ name, value }) => value !== null || points.some((point) => Object.hasOwn(point.metrics, name)))
        .map(({ name, value, baseline }) => {
        const { minimum, maximum } = (Object.hasOwn(gate.metrics, name) ? gate.metrics[name] : undefined) ?? {};
        return {
            name,
            of: (point) => (Object.hasOwn(point.metrics, name) ? point.metrics[name] : undefined),
            current: value,
            base: baseline,
            limits: [
                ...(minimum === undefined ? [] : [{ label: `at least ${(0,metric_limits/* formatNumber */.ZV)(minimum)}`, value: minimum }]),
                ...(maximum === undefined ? [] : [{ label: `at most ${(0,metric_limits/* formatNumber */.ZV)(maximum)}`, value: maximum }]),
            ],
        };
    });
}
function figureHtml(series, index, report, trends, commitLink) {
    const points = pointsOf(series, report, trends);
    const title = (0,html_text/* escapeHtml */.ZD)(series.name, 120);
    if (points.length === 0)
        return '';
    const { id, domain, limits } = { ...series, id: `chart-${index}` };
    const rows = points
        .toReversed()
        .map((point) => (0,html_text/* rowHtml */._n)([
        (0,html_text/* escapeHtml */.ZD)(point.date.slice(0, 16).replace('T', ' '), 16),
        (0,metric_limits/* formatNumber */.ZV)(point.value),
        commitLink(point.commit),
        [point.mark === 'current' ? 'this run' : point.mark, point.blocked ? 'blocked' : ''].filter(Boolean).join(', '),
    ]));
    const table = (0,html_text/* tableHtml */.qj)(`Values of ${title}`, ['Run (UTC)', 'Value', 'Commit', ''], rows);
    return `<figure><figcaption>${index === 0 ? title : `<code>${title}</code>`}</figcaption>${renderChart({ id, title: series.name, points, limits, domain })}<details><summary>Values</summary>${table}</details></figure>`;
}
/** The recorded runs, the base where it is older than those or of another branch, and this run. */
function pointsOf({ of, current, base }, report, { points }) {
    const { baseline } = report;
    // The last run of the base commit is what this one is compared with.
    const baseAt = points.findLastIndex((point) => point.commit === baseline.commit);
    const recorded = points.flatMap((point, index) => {
        const value = of(point);
        if (value === undefined || !Number.isFinite(value))
            return [];
        const mark = index === baseAt ? 'base' : undefined;
        return [{ date: point.startedAt, value, mark, blocked: point.decision === 'block', commit: point.commit }];
    });
    const added = [
        ...(baseAt >= 0 || base === null || baseline.date === null
            ? []
            : [{ date: baseline.date, value: base, mark: 'base', commit: baseline.commit }]),
        ...(current === null
            ? []
            : [
                {
                    date: report.startedAt,
                    value: current,
                    mark: 'current',
                    blocked: report.decision.outcome === 'block',
                    commit: report.headCommit,
                },
            ]),
    ];
    return [...recorded, ...added].sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

;// CONCATENATED MODULE: ./build/report/html-plots.js






const bytesOfPlots = 400_000;
const mostRows = 25;
const html_plots_width = 400;
const html_plots_height = 300;
const html_plots_inset = { top: 12, right: 14, bottom: 44, left: 56 };
/** The plots that the team declares; empty where it declares none. */
function plotsHtml({ plots }) {
    const found = (0,facts/* presentValue */.p)(plots);
    if (found === undefined)
        return '';
    const { kept, left } = (0,html_text/* within */.ux)(found.plots, bytesOfPlots, html_plots_figureHtml);
    const drawn = kept.length === 0 ? '' : `<div class="charts">${kept.join('')}</div>`;
    const more = left === 0
        ? ''
        : `<p class="note">${left} more ${left === 1 ? 'plot is' : 'plots are'} too large for this page.</p>`;
    return `${drawn}${more}${problemsHtml(found)}`;
}
const problemsHtml = ({ problems }) => problems.length === 0
    ? ''
    : `<p class="note">Declared, and not drawn:</p><ul>${problems.map((problem) => `<li>${(0,html_text/* proseHtml */.pA)(problem, 300)}</li>`).join('')}</ul>`;
function html_plots_figureHtml(plot, index) {
    const { title, files, content } = plot;
    const of = files.length === 1 && files[0] === title ? '' : `<p class="note">${(0,html_text/* escapeHtml */.ZD)(files.join(', '), 300)}</p>`;
    const drawn = content.kind === 'lines' ? linesHtml(content, title, `plot-${index}`) : confusionHtml(content, title);
    return `<figure><figcaption>${(0,html_text/* escapeHtml */.ZD)(title, 120)}</figcaption>${of}${drawn}</figure>`;
}
/** What an axis between 0 and 1 is that of. */
const isShare = (values) => values.every((value) => value >= 0 && value <= 1);
function linesHtml({ x, y, lines }, title, id) {
    const across = lines.flatMap(({ points }) => points.map(([value]) => drawable(value)));
    const up = lines.flatMap(({ points }) => points.map(([, value]) => drawable(value)));
    const curve = rateCurve(x, y);
    const shares = curve !== null && isShare(across) && isShare(up);
    const xScale = (0,d3_scale/* scaleLinear */.m4)()
        .domain(shares ? [0, 1] : exactOr(across))
        .range([html_plots_inset.left, html_plots_width - html_plots_inset.right]);
    const yScale = (0,d3_scale/* scaleLinear */.m4)()
        .domain(shares ? [0, 1] : widened(Math.min(...up), Math.max(...up)))
        .range([html_plots_height - html_plots_inset.bottom, html_plots_inset.top]);
    const at = ([a, b]) => [
        html_plots_round(xScale(drawable(a))),
        html_plots_round(yScale(drawable(b))),
    ];
    const areas = shares && curve === 'roc' ? lines.map(({ points }) => areaBelow(points)) : [];
    const legend = lines.length === 1 && areas.length === 0 ? '' : legendHtml(lines, areas);
    const svg = [
        `<svg viewBox="0 0 ${html_plots_width} ${html_plots_height}" role="img" aria-labelledby="${id}-title ${id}-text">`,
        `<title id="${id}-title">${(0,html_text/* escapeHtml */.ZD)(title, 120)}</title>`,
        `<desc id="${id}-text">${(0,html_text/* escapeHtml */.ZD)(html_plots_describe({ kind: 'lines', x, y, lines }, areas), 1000)}</desc>`,
        ...yScale.ticks(5).map((tick) => {
            const level = html_plots_round(yScale(tick));
            return `<line class="grid" x1="${html_plots_inset.left}" x2="${html_plots_width - html_plots_inset.right}" y1="${level}" y2="${level}"/><text class="tick" x="${html_plots_inset.left - 6}" y="${level + 4}" text-anchor="end">${axisNumber(tick)}</text>`;
        }),
        ...xScale.ticks(5).map((tick) => {
            const place = html_plots_round(xScale(tick));
            return `<line class="grid" x1="${place}" x2="${place}" y1="${html_plots_height - html_plots_inset.bottom}" y2="${html_plots_height - html_plots_inset.bottom + 4}"/><text class="tick" x="${place}" y="${html_plots_height - html_plots_inset.bottom + 18}" text-anchor="middle">${axisNumber(tick)}</text>`;
        }),
        `<text class="tick" x="${(html_plots_inset.left + html_plots_width - html_plots_inset.right) / 2}" y="${html_plots_height - 6}" text-anchor="middle">${(0,html_text/* escapeHtml */.ZD)(x, 60)}</text>`,
        `<text class="tick" transform="translate(12 ${(html_plots_inset.top + html_plots_height - html_plots_inset.bottom) / 2}) rotate(-90)" text-anchor="middle">${(0,html_text/* escapeHtml */.ZD)(y, 40)}</text>`,
        // What guessing would reach.
        shares && curve === 'roc' ? `<path class="chance" d="M${at([0, 0]).join(' ')}L${at([1, 1]).join(' ')}"/>` : '',
        ...lines.map(({ points }, index) => {
            const [only] = points;
            return points.length === 1 && only !== undefined
                ? `<circle class="point" cx="${at(only)[0]}" cy="${at(only)[1]}" r="3"/>`
                : `<path class="line series-${index % 5}" d="${(0,d3_shape/* line */.n8)()(points.map(at)) ?? ''}"/>`;
        }),
        '</svg>',
    ].join('');
    return `${svg}${legend}<details><summary>Values</summary>${valuesHtml({ kind: 'lines', x, y, lines }, title)}</details>`;
}
const html_plots_round = (value) => Number(value.toFixed(1));
/** From the first value to the last, and a width where there is one value alone. */
function exactOr(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high > low ? [low, high] : widened(low, high);
}
/** ROC and precision-recall curves have axes from 0 to 1. */
function rateCurve(x, y) {
    if (/^(fpr|false.positive.rate)$/i.test(x) && /^(tpr|true.positive.rate)$/i.test(y))
        return 'roc';
    return /^(recall|precision|fpr|tpr|fnr)$/i.test(x) && /^(recall|precision|fpr|tpr|fnr)$/i.test(y) ? 'rates' : null;
}
/** The area under an ROC curve, by trapezoids. */
function areaBelow(points) {
    const sorted = [...points].sort(([a, b], [c, d]) => a - c || b - d);
    return sorted.slice(1).reduce((sum, [x, y], index) => {
        const [before, level] = sorted[index];
        return sum + ((x - before) * (y + level)) / 2;
    }, 0);
}
function legendHtml(lines, areas) {
    const items = lines.map(({ name }, index) => {
        const area = areas[index];
        const sample = `<svg class="sample" viewBox="0 0 28 8" aria-hidden="true"><path class="line series-${index % 5}" d="M0 4L28 4"/></svg>`;
        return `<li>${sample} ${(0,html_text/* escapeHtml */.ZD)(name, 80)}${area === undefined ? '' : `, area below ${area.toFixed(3)}`}</li>`;
    });
    const chance = areas.length === 0
        ? ''
        : `<li><svg class="sample" viewBox="0 0 28 8" aria-hidden="true"><path class="chance" d="M0 4L28 4"/></svg> guessing</li>`;
    return `<ul class="legend">${items.join('')}${chance}</ul>`;
}
function html_plots_describe({ x, y, lines }, areas) {
    const said = lines.map(({ name, points }, index) => {
        const values = points.map(([, value]) => value);
        const area = areas[index];
        return `${name}: ${points.length} ${points.length === 1 ? 'point' : 'points'} between ${(0,metric_limits/* formatNumber */.ZV)(Math.min(...values))} and ${(0,metric_limits/* formatNumber */.ZV)(Math.max(...values))}${area === undefined ? '' : `, area below the curve ${area.toFixed(3)}`}`;
    });
    return `${y} over ${x}. ${said.join('; ')}.`;
}
/** A few rows of each line, evenly, with the first and the last. */
function valuesHtml({ x, y, lines }, title) {
    const rows = lines.flatMap(({ name, points }) => {
        const step = Math.max(1, (points.length - 1) / (mostRows - 1));
        const count = Math.min(points.length, mostRows);
        return Array.from({ length: count }, (_, at) => points[Math.round(at * step)]).map(([a, b]) => (0,html_text/* rowHtml */._n)([(0,html_text/* escapeHtml */.ZD)(name, 80), (0,metric_limits/* formatNumber */.ZV)(a), (0,metric_limits/* formatNumber */.ZV)(b)]));
    });
    return (0,html_text/* tableHtml */.qj)(`Values of ${(0,html_text/* escapeHtml */.ZD)(title, 120)}`, ['Line', (0,html_text/* escapeHtml */.ZD)(x, 60), (0,html_text/* escapeHtml */.ZD)(y, 60)], rows);
}
/** A table: each row is an actual class, and the darker a cell the larger its share of the row. */
function confusionHtml({ classes, counts, normalized }, title) {
    const rows = classes.map((actual, row) => {
        const own = counts[row] ?? [];
        const sum = own.reduce((total, count) => total + count, 0);
        const cells = classes.map((_, column) => {
            const count = own[column] ?? 0;
            const share = sum === 0 ? 0 : count / sum;
            const text = normalized ? (sum === 0 ? 'none' : (0,metric_limits/* formatShare */.T1)(share)) : String(count);
            return `<td${column === row ? ' class="right"' : ''} style="--share:${share.toFixed(3)}">${text}</td>`;
        });
        return `<tr><th scope="row">${(0,html_text/* escapeHtml */.ZD)(actual, 60)}</th>${cells.join('')}</tr>`;
    });
    const head = ['actual ↓ predicted →', ...classes.map((name) => (0,html_text/* escapeHtml */.ZD)(name, 60))]
        .map((name) => `<th scope="col">${name}</th>`)
        .join('');
    const total = counts.flat().reduce((sum, count) => sum + count, 0);
    const right = counts.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
    const caption = `Confusion matrix: ${(0,html_text/* escapeHtml */.ZD)(title, 120)}`;
    return `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table class="confusion"><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div><p class="note">${right} of ${total} right${total === 0 ? '' : ` (${(0,metric_limits/* formatShare */.T1)(right / total)})`}${normalized ? '; shares of each row' : ''}.</p>`;
}

;// CONCATENATED MODULE: ./build/report/html-style.js
/** The style of the HTML report: light and dark, a phone's width, print, a visible focus. No fonts, pictures or addresses. */
const style = `
:root{color-scheme:light dark;--page:#ffffff;--panel:#f6f8fa;--text:#1f2328;--quiet:#59636e;--edge:#d1d9e0;--link:#0550ae;--good:#116329;--bad:#b3142a;--unsure:#7d4e00;--line:#0550ae;--limit:#b3142a;--mark:#8a3ffc;--series-1:#9a3412;--series-2:#116329;--series-3:#8a3ffc;--series-4:#9c1c6b}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--panel:#151b23;--text:#f0f6fc;--quiet:#9aa4af;--edge:#3d444d;--link:#79b8ff;--good:#56d364;--bad:#ff8f88;--unsure:#e3b341;--line:#79b8ff;--limit:#ff8f88;--mark:#c4a1ff;--series-1:#ffb077;--series-2:#56d364;--series-3:#c4a1ff;--series-4:#ff8cc8}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
footer{padding-top:1rem;padding-bottom:2rem;color:var(--quiet);font-size:.875rem}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0}
h2{font-size:1.2rem;margin:2rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--edge)}
h3{font-size:1rem;margin:1.25rem 0 .5rem}
h4{font-size:.9rem;margin:1rem 0 .4rem}
p{margin:.5rem 0}
a{color:var(--link)}
code{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--panel);border-radius:.25rem;padding:.1em .3em}
pre{font:.8rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--panel);border:1px solid var(--edge);border-radius:.375rem;padding:.75rem;overflow-x:auto;white-space:pre;overflow-wrap:normal}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.25rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.model{color:var(--quiet);margin:0}
.note{color:var(--quiet);font-size:.875rem}
.good{color:var(--good)}.bad{color:var(--bad)}.unsure{color:var(--unsure)}.quiet{color:var(--quiet)}
.good,.bad,.unsure{font-weight:600}
.verdict{border-left:.4rem solid var(--edge);padding:.25rem 0 .25rem .9rem;margin:.75rem 0}
.verdict.allow{border-color:var(--good)}.verdict.block{border-color:var(--bad)}
.tiles{list-style:none;margin:1rem 0;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr))}
.tiles li{background:var(--panel);border:1px solid var(--edge);border-radius:.5rem;padding:.6rem .8rem}
.tiles b{display:block;font-size:1.5rem;line-height:1.2}
.tiles .of{font-size:.9rem;font-weight:400;color:var(--quiet)}
.bar{display:block;height:.4rem;margin:.35rem 0;background:var(--edge);border-radius:.2rem;overflow:hidden}
.bar span{display:block;height:100%;background:var(--line)}
.reason{border:1px solid var(--edge);border-left:.3rem solid var(--bad);border-radius:.375rem;padding:.5rem .9rem;margin:.75rem 0}
.reason h3{margin:.1rem 0 .3rem}
.reason dl+dl{margin-top:.5rem;padding-top:.5rem;border-top:1px solid var(--edge)}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem}
dt{color:var(--quiet)}dd{margin:0;min-width:0}
.scroll{overflow-x:auto;margin:.5rem 0;border:1px solid var(--edge);border-radius:.375rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;overflow-wrap:normal}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem;border-top:1px solid var(--edge);max-width:26rem;overflow-wrap:break-word}
thead th{border-top:0;background:var(--panel);white-space:nowrap}
tbody th{font-weight:400}
td{font-variant-numeric:tabular-nums}td:last-child:nth-child(n+3){min-width:9rem}
.number{white-space:nowrap}
.charts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}
figure{margin:0;border:1px solid var(--edge);border-radius:.5rem;padding:.6rem .8rem;min-width:0}
figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:100%;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow:visible}
.grid{stroke:var(--edge);stroke-width:1}
.tick{fill:var(--quiet)}
.line{fill:none;stroke:var(--line);stroke-width:2;stroke-linejoin:round}
.series-1{stroke:var(--series-1);stroke-dasharray:8 3}.series-2{stroke:var(--series-2);stroke-dasharray:3 3}.series-3{stroke:var(--series-3);stroke-dasharray:10 3 2 3}.series-4{stroke:var(--series-4);stroke-dasharray:1 3}
.chance{fill:none;stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:2 4}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.4rem 0;padding:0;font-size:.875rem}
.sample{display:inline-block;width:1.75rem;height:.5rem;vertical-align:middle}
.confusion{width:auto}.confusion thead th{white-space:normal}.confusion td{min-width:3.5rem!important;text-align:right;border-left:1px solid var(--edge);background:color-mix(in srgb,var(--line) calc(var(--share)*40%),transparent)}.confusion .right{font-weight:600}
.point{fill:var(--line);stroke:var(--line)}
.hollow{fill:var(--page)}
.base{fill:var(--text);stroke:var(--text);stroke-width:2}.base.hollow{fill:var(--page)}
.current{fill:var(--mark);stroke:var(--page);stroke-width:1.5}
.mark{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:3px;stroke-linejoin:round}
.limit{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:5 4}
.limit-label{fill:var(--limit);paint-order:stroke;stroke:var(--page);stroke-width:3px;stroke-linejoin:round}
details{margin:.4rem 0}
summary{cursor:pointer;padding:.15rem 0}
.test{border:1px solid var(--edge);border-radius:.375rem;margin:.4rem 0;padding:.35rem .8rem}
.test[open]{padding-bottom:.8rem}
.test>summary{display:list-item}
.test .id{font-weight:600}
.test>:not(summary){margin-left:1.1rem}
.test .points{color:var(--quiet);font-size:.875rem}
.test .said{display:block;margin-left:1.1rem;color:var(--quiet);font-size:.9rem}
ul{padding-left:1.25rem}
.plain{list-style:none;padding-left:.25rem}
@media (max-width:30rem){main,header,footer{padding-left:.75rem;padding-right:.75rem}h1{font-size:1.35rem}dl{grid-template-columns:1fr}dt{margin-top:.3rem}.tiles{grid-template-columns:1fr 1fr}th,td{max-width:14rem}.test .said,.test>:not(summary){margin-left:0}}
@media print{:root{--page:#fff;--panel:#f6f8fa;--text:#000;--quiet:#444;--edge:#bbb}.skip{display:none}figure,.reason,.test{break-inside:avoid}.scroll{overflow:visible}a{color:inherit}details:not([open])>summary{list-style:none}}
`.trim();

;// CONCATENATED MODULE: ./build/report/html-tests.js




/** For one test, so that 28 of them stay far below the limit of the document. */
const bytesOfTest = 40_000;
const mostColumns = 20;
const signs = {
    pass: '<span class="good">✓ pass</span>',
    fail: '<span class="bad">✗ fail</span>',
    inconclusive: '<span class="unsure">? inconclusive</span>',
    error: '<span class="bad">! error</span>',
};
/** The 28 tests by section, each in a fold with its measurements, evidence and remedy. */
const testsHtml = (report) => sections/* sections */.V0
    .map((section) => {
    const own = report.tests.filter(({ id }) => (0,sections/* sectionOf */.ZE)(id) === section);
    return `<h3>${sections/* sectionTitles */.XG[section]} · ${report.score.sections[section]} of 7</h3>${own.map(testHtml).join('')}`;
})
    .join('');
function testHtml(test) {
    const { title } = (0,rubric/* rubricTest */.YD)(test.id);
    const points = `${test.points} ${test.points === 1 ? 'point' : 'points'}`;
    const { kept, left } = (0,html_text/* within */.ux)(parts(test), bytesOfTest, (part) => part());
    return `<details class="test" id="${test.id.replace('/', '-')}"><summary>${outcomeHtml(test)} <span class="id">${test.id}</span> <span class="points">${points}</span><span class="said">${(0,html_text/* proseHtml */.pA)(test.summary, 400)}</span></summary><p>${(0,html_text/* escapeHtml */.ZD)(title)}</p>${kept.join('')}${(0,html_text/* moreHtml */.V)(left, 'pieces of evidence')}</details>`;
}
function outcomeHtml({ outcome, execution, carried }) {
    if (outcome !== null)
        return `${signs[outcome]}${execution === 'manual' ? ' (manual)' : ''}`;
    return carried === undefined || carried.expired
        ? '<span class="quiet">· not run</span>'
        : `${signs[carried.outcome]} (carried)`;
}
function parts(test) {
    const { remedy, outcome, measurements, evidence, carried, notApplicable, sources } = test;
    const where = (holds, part) => (holds ? [part] : []);
    return [
        ...where(test.summary.length > 400, () => `<p>${(0,html_text/* proseHtml */.pA)(test.summary, 4000)}</p>`),
        ...where(notApplicable !== undefined, () => `<p>Does not apply: ${(0,html_text/* proseHtml */.pA)(notApplicable ?? '')}</p>`),
        ...(carried === undefined ? [] : [() => carriedHtml(carried)]),
        ...where(remedy !== '' && outcome !== 'pass', () => `<p><b>What to do:</b> ${(0,html_text/* proseHtml */.pA)(remedy, 2000)}</p>`),
        ...where(measurements.length > 0, () => measurementTable(measurements)),
        ...evidence.map((item) => () => evidenceHtml(item)),
        ...where(sources.length > 0, () => `<p class="note">Answered by ${sources.join(', ')}.</p>`),
    ];
}
const carriedHtml = ({ url, date, commit, expired }) => `<p>Carried from ${(0,html_text/* link */.nf)(url, 'an earlier run')} of ${(0,html_text/* escapeHtml */.ZD)(date.slice(0, 10))} at ${(0,html_text/* codeHtml */.v1)(commit.slice(0, 7))}${expired ? '; expired: it counts for nothing' : ''}.</p>`;
const shown = (value) => typeof value === 'number' ? (0,metric_limits/* formatNumber */.ZV)(value) : (0,html_text/* escapeHtml */.ZD)(value, 200);
function measurementTable(measurements) {
    const { kept, left } = (0,html_text/* within */.ux)(measurements, bytesOfTest / 2, ({ name, observed, expected, met }) => (0,html_text/* rowHtml */._n)([
        (0,html_text/* escapeHtml */.ZD)(name, 200),
        shown(observed),
        expected === undefined ? '' : (0,html_text/* escapeHtml */.ZD)(expected, 200),
        met === undefined ? '' : met ? '<span class="good">✓ met</span>' : '<span class="bad">✗ missed</span>',
    ]));
    return `${(0,html_text/* tableHtml */.qj)('Measurements', ['Measured', 'Found', 'Expected', ''], kept)}${(0,html_text/* moreHtml */.V)(left, 'measurements')}`;
}
function evidenceHtml(item) {
    switch (item.kind) {
        case 'metric':
            return `<p>${(0,html_text/* codeHtml */.v1)(item.name)} ${(0,metric_limits/* formatNumber */.ZV)(item.value)} in ${(0,html_text/* codeHtml */.v1)(item.file)}</p>`;
        case 'table': {
            const columns = item.columns.slice(0, mostColumns).map((column) => (0,html_text/* escapeHtml */.ZD)(column, 80));
            const { kept, left } = (0,html_text/* within */.ux)(item.rows, bytesOfTest / 3, (row) => (0,html_text/* rowHtml */._n)(row.slice(0, mostColumns).map(shown)));
            const title = (0,html_text/* escapeHtml */.ZD)(item.title, 200);
            return `<h4>${title}</h4>${(0,html_text/* tableHtml */.qj)(title, columns, kept)}${(0,html_text/* moreHtml */.V)(left, 'rows')}`;
        }
        case 'position':
            return `<p>${(0,html_text/* codeHtml */.v1)(`${item.file}${item.line === undefined ? '' : `:${item.line}`}`, 300)}: ${(0,html_text/* proseHtml */.pA)(item.message)}</p>`;
        case 'command':
            return `<p>${(0,html_text/* codeHtml */.v1)(item.command, 400)} ${item.exitCode === null ? 'did not end by itself' : `ended with ${item.exitCode}`}</p>${preHtml(item.tail)}`;
        case 'attestation':
            return `<p>Attested by ${(0,html_text/* escapeHtml */.ZD)(item.owner, 200)} on ${(0,html_text/* escapeHtml */.ZD)(item.date, 20)}, until ${(0,html_text/* escapeHtml */.ZD)(item.expires, 20)}: ${(0,html_text/* link */.nf)(item.results, (0,html_text/* escapeHtml */.ZD)(item.results, 300))}</p>`;
        case 'link':
            return `<p>${(0,html_text/* link */.nf)(item.url, (0,html_text/* escapeHtml */.ZD)(item.title, 200))}</p>`;
    }
}
/** Lines of somebody's output. */
const preHtml = (lines) => lines.length === 0
    ? ''
    : `<pre tabindex="0">${lines
        .slice(-20)
        .map((line) => `${line.match(/^ {0,20}/)?.[0]}${(0,html_text/* escapeHtml */.ZD)(line, 300)}`)
        .join('\n')}</pre>`;

// EXTERNAL MODULE: ./build/report/level.js
var level = __webpack_require__(90525);
;// CONCATENATED MODULE: ./build/report/html.js













/** What each part may take at most, in bytes; with 28 tests and the charts the document stays below 2 MB. */
const room = { reasons: 80_000, loosened: 20_000, metrics: 150_000, changed: 20_000, inputs: 60_000 };
/**
 * The whole report as one HTML document that asks for nothing: no scripts, fonts, pictures or addresses of others are loaded, and a policy in its head forbids
 * them. Everything hostile in it is escaped and bounded.
 */
function renderHtml(report, facts) {
    const { model, decision, score } = report;
    const verdict = decision.outcome === 'allow' ? 'Allowed' : 'Blocked';
    const title = `${verdict}: ${(0,html_text/* escapeHtml */.ZD)(model, 120)} has an ML Test Score of ${score.total} of 7`;
    const parts = [
        section('why', decision.outcome === 'allow' ? '' : 'Why it blocks', reasonsHtml(report)),
        section('policy', 'This pull request loosens the policy', loosenedHtml(report)),
        section('training', 'The last lines of training', preHtml(report.training?.tail ?? [])),
        section('metrics', 'Metrics', metricsHtml(report)),
        section('history', 'History', historyHtml(report, facts, (commit) => commitHtml(report, commit))),
        section('plots', 'Plots', plotsHtml(facts)),
        section('inputs', 'What changed', inputsHtml(report)),
        section('changed', 'Tests that changed state', changedHtml(report)),
        section('next', 'What would raise the score most cheaply', nextHtml(report)),
        section('promotion', 'Promotion', promotionHtml(report)),
        section('tests', 'All 28 tests', testsHtml(report)),
        section('level', 'MLOps level', (0,level/* levelHtml */.Oy)(report)),
    ];
    return [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${title}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        '<a class="skip" href="#main">To the report</a>',
        `<header><p class="model">${(0,html_text/* codeHtml */.v1)(model)} · ML Test Score</p><h1>${title}</h1></header>`,
        `<main id="main" tabindex="-1">${summaryHtml(report)}${parts.join('\n')}</main>`,
        `<footer>${footHtml(report)}</footer>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const section = (id, title, content) => content === '' || title === ''
    ? ''
    : `<section aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${content}</section>`;
function summaryHtml({ decision, score, baseline, headCommit, event }) {
    const before = baseline.score === null ? '' : ` The base has ${baseline.score}.`;
    const reasons = decision.reasons.length;
    const verdict = decision.outcome === 'allow'
        ? '<span class="good">✓ Allowed</span>: every limit of the policy is met.'
        : `<span class="bad">✗ Blocked</span> for ${reasons} ${reasons === 1 ? 'reason' : 'reasons'}.`;
    const about = [
        headCommit === null ? 'no commit' : `commit ${(0,html_text/* codeHtml */.v1)(headCommit.slice(0, 7))}`,
        (0,html_text/* escapeHtml */.ZD)(event, 60),
    ];
    const tiles = sections/* sections */.V0.map((id) => {
        const points = score.sections[id];
        const change = baseline.sections === null ? 0 : points - baseline.sections[id];
        const notes = [
            change === 0 ? '' : `${change > 0 ? '▲ +' : '▼ −'}${(0,metric_limits/* formatNumber */.ZV)(Math.abs(change))}`,
            points === score.total ? 'weakest' : '',
        ].filter((note) => note !== '');
        const bar = `<span class="bar" aria-hidden="true"><span style="width:${((points / 7) * 100).toFixed(1)}%"></span></span>`;
        return `<li>${sections/* sectionTitles */.XG[id]}<b>${points} <span class="of">of 7</span></b>${bar}<span class="note">${notes.join(', ') || '&nbsp;'}</span></li>`;
    });
    return `<div class="verdict ${decision.outcome}"><p>${verdict}</p><p>${(0,html_text/* escapeHtml */.ZD)(score.band)}${before}</p><p class="note">${about.join(' · ')}</p></div><ul class="tiles" aria-label="Score of each section">${tiles.join('')}</ul>`;
}
/** A box for each metric, section or test; its limits one below the other. */
function reasonsHtml({ decision }) {
    const subjects = [...new Set(decision.reasons.map(({ subject }) => subject))];
    const { kept, left } = (0,html_text/* within */.ux)(subjects, room.reasons, (subject) => {
        const own = decision.reasons.filter((reason) => reason.subject === subject).slice(0, 20);
        const limits = own.map(({ expected, found, next }, index) => {
            // The next step of several limits is often the same.
            const step = own[index + 1]?.next === next ? '' : `<dt>Next step</dt><dd>${(0,html_text/* proseHtml */.pA)(next, 1000)}</dd>`;
            return `<dl><dt>Expected</dt><dd>${(0,html_text/* proseHtml */.pA)(expected, 1000)}</dd><dt>Found</dt><dd>${(0,html_text/* proseHtml */.pA)(found, 1000)}</dd>${step}</dl>`;
        });
        return `<div class="reason"><h3>${(0,html_text/* codeHtml */.v1)(subject, 200)}</h3>${limits.join('')}</div>`;
    });
    return `${kept.join('')}${(0,html_text/* moreHtml */.V)(left, 'reasons')}`;
}
function loosenedHtml({ policy }) {
    if (policy.loosened.length === 0)
        return '';
    const { kept, left } = (0,html_text/* within */.ux)(policy.loosened, room.loosened, (item) => `<li>${(0,html_text/* proseHtml */.pA)(item)}</li>`);
    return `<p>It was judged by the policy of its base. After the merge these hold:</p><ul>${kept.join('')}</ul>${(0,html_text/* moreHtml */.V)(left, 'changes')}`;
}
const outcomes = {
    met: '<span class="good">✓ met</span>',
    missed: '<span class="bad">✗ missed</span>',
    error: '<span class="bad">! error</span>',
    undecided: '<span class="unsure">? undecided</span>',
    'not-compared': 'not compared',
};
const trendWords = {
    better: '<span class="good number">▲ better</span>',
    worse: '<span class="bad number">▼ worse</span>',
    unchanged: 'unchanged',
    changed: 'changed',
    new: 'new',
    vanished: '<span class="bad">vanished</span>',
};
function metricsHtml({ metrics, baseline }) {
    if (metrics.length === 0)
        return '';
    const compared = baseline.commit !== null;
    const { kept, left } = (0,html_text/* within */.ux)((0,metric_order/* byImportance */.G)(metrics), room.metrics, (metric) => (0,html_text/* rowHtml */._n)([
        (0,html_text/* codeHtml */.v1)(metric.name, 200),
        metric.value === null ? (0,html_text/* escapeHtml */.ZD)(metric.found, 200) : (0,metric_limits/* formatNumber */.ZV)(metric.value),
        ...(compared ? [metric.baseline === null ? '' : (0,metric_limits/* formatNumber */.ZV)(metric.baseline), changeHtml(metric)] : []),
        [...metric.limits.map((limit) => (0,html_text/* escapeHtml */.ZD)(limit, 200)), metric.outcome === null ? '' : outcomes[metric.outcome]]
            .filter(Boolean)
            .join('<br>'),
    ]));
    const columns = ['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'];
    return `${(0,html_text/* tableHtml */.qj)('Metrics', columns, kept)}${(0,html_text/* moreHtml */.V)(left, 'metrics')}`;
}
function changeHtml({ change, relativeChange, trend, changeInterval }) {
    if (trend === null)
        return '';
    const signed = (value) => `${value < 0 ? '−' : '+'}${(0,metric_limits/* formatNumber */.ZV)(Math.abs(value))}`;
    if (changeInterval !== undefined) {
        const { estimate, lower, upper } = changeInterval;
        const noise = estimate !== 0 && lower <= 0 && upper >= 0;
        return `<span class="number">${signed(estimate)}</span> <span class="number">(95%: ${signed(lower)} to ${signed(upper)})</span> ${noise ? 'within noise' : trendWords[trend]}`;
    }
    if (change === null || change === 0)
        return trendWords[trend];
    const share = relativeChange === null ? '' : ` (${change < 0 ? '−' : '+'}${(0,metric_limits/* formatShare */.T1)(Math.abs(relativeChange))})`;
    return `${signed(change)}${share} ${trendWords[trend]}`;
}
/** What the model was made from, where the base was made from something else. */
function inputsHtml({ changes = [] }) {
    if (changes.length === 0)
        return '';
    const { kept, left } = (0,html_text/* within */.ux)(changes, room.inputs, (change) => (0,html_text/* rowHtml */._n)([
        (0,html_text/* codeHtml */.v1)(change.name, 200),
        report_changes/* kindWords */.Gk[change.kind],
        (0,html_text/* codeHtml */.v1)((0,report_changes/* sideText */.Rc)(change, change.before, change.bytesBefore), 200),
        (0,html_text/* codeHtml */.v1)((0,report_changes/* sideText */.Rc)(change, change.after, change.bytesAfter), 200),
    ]));
    const list = (0,html_text/* tableHtml */.qj)('What changed against the base', ['Name', 'Kind', 'Base', 'This run'], kept);
    return `<details><summary>${(0,report_changes/* changesLine */.a8)(changes)}</summary>${list}${(0,html_text/* moreHtml */.V)(left, 'changes')}</details>`;
}
function changedHtml({ changedTests }) {
    if (changedTests.length === 0)
        return '';
    const { kept, left } = (0,html_text/* within */.ux)(changedTests, room.changed, ({ id, before, after, better }) => `<li>${better === null ? '•' : better ? '<span class="good">▲</span>' : '<span class="bad">▼</span>'} ${(0,html_text/* codeHtml */.v1)(id)}: ${(0,html_text/* escapeHtml */.ZD)(before)} → ${(0,html_text/* escapeHtml */.ZD)(after)}</li>`);
    return `<ul class="plain">${kept.join('')}</ul>${(0,html_text/* moreHtml */.V)(left, 'tests')}`;
}
const nextHtml = ({ score }) => score.next.length === 0
    ? ''
    : `<p>The score is the least of the four sections.</p><ul>${score.next
        .map(({ id, section: of, remedy }) => `<li><b>${sections/* sectionTitles */.XG[of]}</b>, <a href="#${id.replace('/', '-')}">${id}</a> (${(0,html_text/* escapeHtml */.ZD)((0,rubric/* rubricTest */.YD)(id).title)}): ${(0,html_text/* proseHtml */.pA)(remedy, 1000)}</li>`)
        .join('')}</ul>`;
function promotionHtml({ promotion }) {
    if (promotion === null)
        return '';
    const { problem, created, version, registry, stage, digest } = promotion;
    if (problem !== null)
        return `<p><b>Not promoted:</b> ${(0,html_text/* proseHtml */.pA)(problem, 1000)}</p>`;
    return `<p>${(0,html_text/* codeHtml */.v1)(`v${version}`)} ${created ? 'is a new version' : 'was a version already'} in ${(0,html_text/* escapeHtml */.ZD)(registry)}, stage ${(0,html_text/* codeHtml */.v1)(stage ?? '')}, digest ${(0,html_text/* codeHtml */.v1)((digest ?? '').slice(0, 12))}</p>`;
}
/** The short commit, linked where the run has a page on GitHub. */
function commitHtml({ run }, commit) {
    if (commit === null)
        return '';
    const repository = run?.match(/^(https?:\/\/[^\s()"'<>]+)\/actions\/runs\//)?.[1];
    return (0,html_text/* link */.nf)(repository === undefined ? null : `${repository}/commit/${commit}`, (0,html_text/* codeHtml */.v1)(commit.slice(0, 7)));
}
function footHtml(report) {
    const { baseline, headCommit, training, run, policy, startedAt } = report;
    const age = baseline.age ? `, ${baseline.age} ${baseline.age === 1 ? 'commit' : 'commits'} older than the base` : '';
    const parts = [
        headCommit === null ? 'no commit' : `commit ${commitHtml(report, headCommit)}`,
        baseline.commit === null
            ? `not compared: ${(0,html_text/* proseHtml */.pA)(baseline.reason)}`
            : `compared with ${commitHtml(report, baseline.commit)}${age} (${(0,html_text/* proseHtml */.pA)(baseline.reason)})`,
        training === null
            ? 'not trained here'
            : `trained in ${(0,units/* formatDuration */.a3)(training.seconds)}${training.peakMemoryBytes === null ? '' : `, peak memory ${(0,files/* formatBytes */.z3)(training.peakMemoryBytes)}`}`,
        policy.source === 'base-commit'
            ? `policy of ${commitHtml(report, policy.commit)}`
            : policy.source === 'defaults'
                ? 'no configuration file'
                : '',
        report.claimed === true ? "measured and reported by the pull request's own code" : '',
        `${(0,html_text/* escapeHtml */.ZD)(startedAt.slice(0, 16).replace('T', ' '))} UTC`,
        (0,html_text/* link */.nf)(run, run === null ? '' : 'the run'),
    ];
    return `<p>${parts.filter((part) => part !== '').join(' · ')}</p>`;
}


/***/ })

};
