export const id = 4233;
export const ids = [4233];
export const modules = {

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  skewOf: () => (/* binding */ skewOf)
});

;// CONCATENATED MODULE: ./build/statistics/distances.js
/**
 * Distances between two samples, and what is left of them once chance is taken off. Counts are of the same bins on both sides; points are distinct values in rising
 * order, each with the number of values it stands for.
 */
/** Jensen–Shannon distance in base 2: the root of the divergence, 0 to 1, as `scipy.spatial.distance.jensenshannon(p, q, base=2)`. NaN for an empty side. */
function jensenShannon(first, second) {
    return Math.sqrt(jensenShannonDivergence(first, second));
}
function jensenShannonDivergence(first, second) {
    const [n, m] = [sum(first), sum(second)];
    let divergence = 0;
    for (let bin = 0; bin < first.length; bin++) {
        const [p, q] = [at(first, bin) / n, at(second, bin) / m];
        const middle = (p + q) / 2;
        if (p > 0)
            divergence += (p * Math.log2(p / middle)) / 2;
        if (q > 0)
            divergence += (q * Math.log2(q / middle)) / 2;
    }
    return n > 0 && m > 0 ? Math.min(1, Math.max(0, divergence)) : Number.NaN;
}
/**
 * Population stability index Σ (p − q) ln(p / q): the symmetric Kullback–Leibler divergence, in nats. A bin that one side leaves empty counts there as half a
 * value, since the index has no value otherwise; a bin that both leave empty counts nothing.
 */
function populationStability(first, second) {
    const [n, m] = [sum(first), sum(second)];
    let index = 0;
    for (let bin = 0; bin < first.length; bin++) {
        if (at(first, bin) === 0 && at(second, bin) === 0)
            continue;
        const [p, q] = [share(at(first, bin), n), share(at(second, bin), m)];
        index += (p - q) * Math.log(p / q);
    }
    return n > 0 && m > 0 ? index : Number.NaN;
}
/** Largest difference of a bin's share, 0 to 1. */
const largestDifference = (first, second) => peakOfBins(first, second).value;
/** Two-sample Kolmogorov–Smirnov statistic sup |F − G|, as `scipy.stats.ks_2samp(a, b).statistic`. NaN for an empty side. */
const kolmogorovSmirnov = (first, second) => peakOfPoints(first, second).value;
function peakOfBins(first, second) {
    const [n, m] = [sum(first), sum(second)];
    let peak = { value: n > 0 && m > 0 ? 0 : Number.NaN, p: 0, q: 0 };
    for (let bin = 0; bin < first.length; bin++) {
        const [p, q] = [at(first, bin) / n, at(second, bin) / m];
        if (Math.abs(p - q) > peak.value)
            peak = { value: Math.abs(p - q), p, q };
    }
    return peak;
}
function peakOfPoints(first, second) {
    const [n, m] = [sum(first.weights), sum(second.weights)];
    let peak = { value: n > 0 && m > 0 ? 0 : Number.NaN, p: 0, q: 0 };
    let [i, j, below, under] = [0, 0, 0, 0];
    while (i < first.values.length && j < second.values.length) {
        const [a, b] = [first.values[i], second.values[j]];
        // Equal values are passed on both sides before the two are compared: ties make no difference.
        if (a <= b)
            below += at(first.weights, i++);
        if (b <= a)
            under += at(second.weights, j++);
        const [p, q] = [below / n, under / m];
        if (Math.abs(p - q) > peak.value)
            peak = { value: Math.abs(p - q), p, q };
    }
    return peak;
}
/**
 * Under no difference n·m/(n + m) times the divergence is asymptotically a scaled χ² with (bins − 1) degrees of freedom: its mean is taken off, and its variance is
 * added to that of the delta method (which vanishes where there is no difference). With a difference this is the variance of the noncentral χ².
 * T. W. Menéndez, L. Pardo et al., "Asymptotic behaviour and statistical applications of divergence measures in multinomial populations", Statistical Papers 36 (1995).
 */
function estimateJensenShannon(first, second, deviations) {
    const [n, m] = [sum(first), sum(second)];
    const scale = (1 / n + 1 / m) / (8 * Math.LN2);
    const slope = (own, other) => (own === 0 ? 0 : Math.log2(own / ((own + other) / 2)) / 2);
    const error = standardError(first, second, scale, slope);
    const divergence = jensenShannonDivergence(first, second);
    return estimateOf(divergence, freedom(first, second) * scale, error, deviations, Math.sqrt, 1);
}
/** The same for the population stability index. */
function estimatePopulationStability(first, second, deviations) {
    const scale = 1 / sum(first) + 1 / sum(second);
    const slope = (own, other) => Math.log(own / other) + 1 - other / own;
    const error = standardError(first, second, scale, slope);
    const index = populationStability(first, second);
    return estimateOf(index, freedom(first, second) * scale, error, deviations, (value) => value, Number.POSITIVE_INFINITY);
}
/**
 * The difference is taken at the bin where it is largest. By chance alone, the square of the largest of k differences is at most about 2 ln(2k) times the variance of
 * one (maximum of Gaussians); of one, it is the variance.
 */
function estimateLargestDifference(first, second, deviations) {
    const [n, m] = [sum(first), sum(second)];
    const scale = 1 / n + 1 / m;
    let largest = 0;
    let total = 0;
    for (let bin = 0; bin < first.length; bin++) {
        const pooled = (at(first, bin) + at(second, bin)) / (n + m);
        largest = Math.max(largest, pooled * (1 - pooled));
        total += pooled * (1 - pooled);
    }
    // The mean square of the maximum lies between one variance and the sum of all, whatever the bins.
    const bins = freedom(first, second) + 1;
    const byChance = scale * Math.min(total, largest * (bins <= 2 ? 1 : 2 * Math.log(bins)));
    return estimatePeak(peakOfBins(first, second), byChance, [n, m], deviations);
}
/** By chance alone the mean square of the statistic is π²/12 · (1/n + 1/m) (Kolmogorov's distribution); less with ties, which makes it cautious. */
function estimateKolmogorovSmirnov(first, second, deviations) {
    const [n, m] = [sum(first.weights), sum(second.weights)];
    return estimatePeak(peakOfPoints(first, second), (Math.PI ** 2 / 12) * (1 / n + 1 / m), [n, m], deviations);
}
function estimatePeak(peak, byChance, [n, m], deviations) {
    const variance = (peak.p * (1 - peak.p)) / n + (peak.q * (1 - peak.q)) / m;
    const corrected = Math.sqrt(Math.max(0, peak.value ** 2 - byChance));
    // A share of 0 or 1 on both sides has no variance of its own: chance has.
    const error = Math.sqrt(Math.max(variance, byChance / 4));
    return {
        value: peak.value,
        corrected,
        low: Math.max(0, corrected - deviations * error),
        high: Math.min(1, corrected + deviations * error),
    };
}
function estimateOf(value, byChance, error, deviations, unit, most) {
    const corrected = Math.max(0, value - byChance);
    return {
        value: unit(value),
        corrected: unit(corrected),
        low: unit(Math.max(0, corrected - deviations * error)),
        high: Math.min(most, unit(corrected + deviations * error)),
    };
}
/** Delta method over two multinomial samples, plus the χ² variance that is there without a difference. */
function standardError(first, second, scale, slope) {
    const [n, m] = [sum(first), sum(second)];
    let [meanFirst, meanSecond, squareFirst, squareSecond] = [0, 0, 0, 0];
    for (let bin = 0; bin < first.length; bin++) {
        if (at(first, bin) === 0 && at(second, bin) === 0)
            continue;
        const [p, q] = [share(at(first, bin), n), share(at(second, bin), m)];
        const [down, across] = [slope(p, q), slope(q, p)];
        meanFirst += p * down;
        meanSecond += q * across;
        squareFirst += p * down * down;
        squareSecond += q * across * across;
    }
    const linear = Math.max(0, squareFirst - meanFirst ** 2) / n + Math.max(0, squareSecond - meanSecond ** 2) / m;
    return Math.sqrt(linear + 2 * freedom(first, second) * scale ** 2);
}
/** Bins that at least one side has, less one. */
function freedom(first, second) {
    let bins = 0;
    for (let bin = 0; bin < first.length; bin++)
        if (at(first, bin) + at(second, bin) > 0)
            bins += 1;
    return Math.max(0, bins - 1);
}
/** Half a value where there is none. */
const share = (count, total) => (count === 0 ? 0.5 : count) / total;
const at = (counts, index) => counts[index];
function sum(counts) {
    let total = 0;
    for (let index = 0; index < counts.length; index++)
        total += at(counts, index);
    return total;
}

// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/statistics/paired-bins.js
const mostBins = 10;
/** The least number of values that a bin must promise on each side; the χ² approximations hold from there (Cochran 1954). */
const leastExpected = 5;
/**
 * Two samples of numbers in the quantile bins of the first one: ten, or one for each distinct value where these are no more; equal edges are one. A bin of its own lies below the
 * smallest and above the largest value. Neighbours are joined until each bin expects at least five values on both sides.
 */
function binNumbers(first, second) {
    const edges = quantileEdges(first);
    const smallest = first.values[0] ?? 0;
    const count = ({ values, weights }) => {
        const counts = new Array(edges.length + 2).fill(0);
        let bin = 0;
        for (let index = 0; index < values.length; index++) {
            const value = values[index];
            if (value >= smallest) {
                bin = Math.max(bin, 1);
                while (bin <= edges.length && value > edges[bin - 1])
                    bin += 1;
            }
            counts[bin] = counts[bin] + weights[index];
        }
        return counts;
    };
    return joinNeighbours({ first: count(first), second: count(second) });
}
/** Upper edges of the bins, rising; the last is the largest value. */
function quantileEdges({ values, weights }) {
    if (values.length <= mostBins)
        return [...values];
    const total = paired_bins_sum(weights);
    const edges = [];
    let below = 0;
    let next = 1;
    for (let index = 0; index < values.length; index++) {
        below += weights[index];
        if (below * mostBins < next * total && index < values.length - 1)
            continue;
        edges.push(values[index]);
        next = Math.floor((below * mostBins) / total) + 1;
    }
    return edges;
}
function joinNeighbours({ first, second }) {
    const enough = promisesEnough(paired_bins_sum(first), paired_bins_sum(second));
    const joined = { first: [], second: [] };
    let [left, right] = [0, 0];
    first.forEach((count, bin) => {
        left += count;
        right += second[bin];
        if (!enough(left + right))
            return;
        joined.first.push(left);
        joined.second.push(right);
        [left, right] = [0, 0];
    });
    if (left + right === 0)
        return joined;
    // What is left over at the end goes with its neighbour.
    const last = Math.max(0, joined.first.length - 1);
    joined.first[last] = (joined.first[last] ?? 0) + left;
    joined.second[last] = (joined.second[last] ?? 0) + right;
    return joined;
}
/** Two samples of categories. Values that are too rare to be compared are counted together, as `rest`, in the last bin. */
function binCategories(first, second) {
    const enough = promisesEnough(first.count, second.count);
    const bins = { first: [], second: [] };
    let [left, right] = [first.uncounted, second.uncounted];
    for (const value of new Set([...first.counts.keys(), ...second.counts.keys()])) {
        const [a, b] = [first.counts.get(value) ?? 0, second.counts.get(value) ?? 0];
        if (enough(a + b)) {
            bins.first.push(a);
            bins.second.push(b);
        }
        else {
            left += a;
            right += b;
        }
    }
    return { first: [...bins.first, left], second: [...bins.second, right], rest: [left, right] };
}
/** Whether a bin that has so many values on both sides together promises enough of them on each. */
const promisesEnough = (n, m) => (count) => (count / (n + m)) * Math.min(n, m) >= leastExpected;
function paired_bins_sum(counts) {
    let total = 0;
    for (let index = 0; index < counts.length; index++)
        total += counts[index];
    return total;
}

;// CONCATENATED MODULE: ./build/gather/skew.js



/** How the columns of two tables differ, from the summaries of one pass over each. Row by row is added by `compareRows`. */
function skewOf(training, serving, { leftOut }, rows = null) {
    const left = new Set(leftOut);
    const named = ({ columns }) => new Map(columns.filter(({ name }) => !left.has(name)).map((column) => [column.name, column]));
    const [first, second] = [named(training), named(serving)];
    const pairs = [...first.values()].flatMap((column) => {
        const other = second.get(column.name);
        return other === undefined ? [] : [[column, other]];
    });
    // Bonferroni: together the intervals of all columns hold with 95 %.
    const deviations = (0,normal/* normalQuantile */.Z)(1 - 0.05 / (2 * Math.max(1, pairs.length)));
    const compared = pairs.map(([one, other]) => compareColumn(one, other, deviations));
    return {
        trainingRows: training.rows,
        servingRows: serving.rows,
        columns: compared.filter((column) => 'kind' in column),
        notCompared: compared.filter((column) => 'why' in column),
        onlyTraining: [...first.keys()].filter((name) => !second.has(name)),
        onlyServing: [...second.keys()].filter((name) => !first.has(name)),
        rows,
    };
}
function compareColumn(training, serving, deviations) {
    const column = training.name;
    const [first, second] = [valuesOf(training), valuesOf(serving)];
    if (first.count === 0 && second.count === 0)
        return { column, why: 'no value on either side' };
    const skew = (kind, distances) => ({
        column,
        kind,
        trainingCount: first.count,
        servingCount: second.count,
        distances: distances.filter(({ value, corrected }) => Number.isFinite(value) && Number.isFinite(corrected)),
        trainingMissing: training.rows === 0 ? 0 : training.missing / training.rows,
        servingMissing: serving.rows === 0 ? 0 : serving.missing / serving.rows,
    });
    // A side without any value: there is no distribution, and the shares of missing cells tell the story.
    if (first.count === 0 || second.count === 0)
        return skew(kindOf(first.count === 0 ? serving : training), []);
    const kind = kindOf(training);
    if (kind === 'categorical') {
        const bins = binCategories(first.categories, second.categories);
        // Where nearly every value is rare on both sides, the column tells rows apart (a name, a note) and has no distribution.
        if (bins.rest[0] > first.categories.count / 2 && bins.rest[1] > second.categories.count / 2)
            return { column, why: 'free text: nearly every value is rare' };
        return skew(kind, estimates(withOthers(bins, first.numeric, second.numeric), null, deviations));
    }
    const bins = first.points !== null && second.points !== null ? binNumbers(first.points, second.points) : apart(first, second);
    const all = withOthers(bins, first.count - first.finite, second.count - second.finite);
    const points = first.points !== null && second.points !== null ? [first.points, second.points] : null;
    return skew(kind, estimates(all, points, deviations));
}
const noCategories = { count: 0, counts: new Map(), uncounted: 0, lengths: null };
function valuesOf(column) {
    const finite = column.numbers?.count ?? 0;
    const numeric = finite + column.nonFinite;
    const categories = column.categories ?? noCategories;
    return { finite, numeric, count: numeric + categories.count, points: column.numbers?.points ?? null, categories };
}
function kindOf(column) {
    if (column.type === 'date' || column.type === 'datetime')
        return 'date';
    const { numeric, categories } = valuesOf(column);
    return numeric >= categories.count ? 'numeric' : 'categorical';
}
/** Numbers on one side only. */
const apart = (first, second) => ({ first: [first.finite], second: [second.finite] });
/** Values of the other kind (text among numbers, numbers among text) are a bin of their own, so that a column that changes its type is far away. */
const withOthers = (bins, first, second) => first === 0 && second === 0 ? bins : { first: [...bins.first, first], second: [...bins.second, second] };
function estimates(bins, points, deviations) {
    const { first, second } = bins;
    const named = (measure, estimate) => ({ measure, ...estimate });
    return [
        named('jensen-shannon', estimateJensenShannon(first, second, deviations)),
        named('psi', estimatePopulationStability(first, second, deviations)),
        named('l-infinity', estimateLargestDifference(first, second, deviations)),
        ...(points === null
            ? []
            : [named('kolmogorov-smirnov', estimateKolmogorovSmirnov(points[0], points[1], deviations))]),
    ];
}


/***/ })

};
