export const id = 324;
export const ids = [324,8405];
export const modules = {

/***/ 48405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherAssociations: () => (/* binding */ gatherAssociations),
  C: () => (/* binding */ strengthBetween)
});

// UNUSED EXPORTS: associationsOf

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/statistics/association.js
var association = __webpack_require__(99981);
;// CONCATENATED MODULE: ./build/statistics/bins.js

/** Bins that hold about equally many numbers; equal numbers share a bin. */
function quantileBins(values, count) {
    const ranks = (0,association/* averageRanks */.BR)(values);
    const codes = Int32Array.from(ranks, (rank) => Math.min(count - 1, Math.floor(((rank - 0.5) / ranks.length) * count)));
    return compactCodes(codes);
}
/** A bin for each value where values come back often, else about √n bins: fine enough for a copy of the label to be seen as one. */
function valueBins(values) {
    const places = new Map();
    for (const value of values) {
        if (!places.has(value))
            places.set(value, places.size);
        if (places.size > 50 || places.size * 3 > values.length)
            return quantileBins(values, Math.max(2, Math.min(100, Math.round(Math.sqrt(values.length)))));
    }
    return { codes: Int32Array.from(values, (value) => places.get(value)), count: places.size };
}
/** The most frequent categories, each with its own code; all others together in one more. */
function capCategories(codes, most) {
    const counts = (0,association/* countCodes */.wA)(codes);
    if (counts.size <= most)
        return compactCodes(codes);
    const kept = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, most);
    const places = new Map(kept.map(([code], place) => [code, place]));
    return { codes: codes.map((code) => places.get(code) ?? most), count: most + 1 };
}
/** The same codes numbered from 0 without gaps, in order of first appearance. */
function compactCodes(codes) {
    const places = new Map();
    const compact = codes.map((code) => {
        const place = places.get(code) ?? places.size;
        places.set(code, place);
        return place;
    });
    return { codes: compact, count: places.size };
}

// EXTERNAL MODULE: ./build/statistics/random.js
var statistics_random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/statistics/permutation.js



/**
 * For each feature the p-value of its association with the label: (1 + permutations of the label with a statistic at least as large) / (1 + permutations), by Phipson
 * and Smyth 2010, https://doi.org/10.2202/1544-6115.1585. The statistic is the share of the label that the feature's bins or categories explain and, for numbers, the
 * share that their ranks explain on top of it: a straight line and a U both show. One permutation serves all features.
 */
function permutationTest(features, label, permutations, random) {
    const statistics = features.map((feature) => statisticOf(feature, label));
    const original = label.kind === 'ranks' ? label.values : label.codes;
    // What rounding in another order of summing can change.
    const limits = statistics.map((statistic) => statistic(original) * (1 - 1e-9));
    const hits = features.map(() => 1);
    const permuted = original.slice();
    for (let turn = 0; turn < permutations; turn += 1) {
        (0,statistics_random/* shuffle */.k4)(permuted, random);
        for (let feature = 0; feature < statistics.length; feature += 1)
            if (!(statistics[feature](permuted) < limits[feature]))
                hits[feature] = hits[feature] + 1;
    }
    return hits.map((count) => count / (permutations + 1));
}
function statisticOf(feature, label) {
    const rows = feature.rows;
    const bins = feature.values.kind === 'numbers'
        ? quantileBins(feature.values.values, Math.max(2, Math.min(10, Math.floor(Math.sqrt(rows.length) / 2))))
        : capCategories(feature.values.codes, 1000);
    const ranks = feature.values.kind === 'numbers' ? centred((0,association/* averageRanks */.BR)(feature.values.values)) : null;
    return label.kind === 'ranks' ? ofRanks(rows, bins, ranks) : ofClasses(rows, bins, ranks, label.count);
}
/** η² of the label's ranks over the bins, and ρ². */
function ofRanks(rows, bins, ranks) {
    const sizes = sizesOf(bins.codes, bins.count);
    const sums = new Float64Array(bins.count);
    const spread = ranks === null ? 0 : squares(ranks);
    return (label) => {
        sums.fill(0);
        let [total, squared, products] = [0, 0, 0];
        for (let place = 0; place < rows.length; place += 1) {
            const value = label[rows[place]];
            const bin = bins.codes[place];
            sums[bin] = sums[bin] + value;
            total += value;
            squared += value * value;
            if (ranks !== null)
                products += value * ranks[place];
        }
        const variation = squared - (total * total) / rows.length;
        if (!(variation > 0))
            return 0;
        let between = -(total * total) / rows.length;
        for (let bin = 0; bin < sums.length; bin += 1)
            between += sums[bin] ** 2 / sizes[bin];
        return (between + (spread > 0 ? products ** 2 / spread : 0)) / variation;
    };
}
/** Mean square contingency of classes and bins, and η² of the feature's ranks over the classes. */
function ofClasses(rows, bins, ranks, classes) {
    const sizes = sizesOf(bins.codes, bins.count);
    const cells = new Float64Array(bins.count * classes);
    const [counts, sums] = [new Float64Array(classes), new Float64Array(classes)];
    const spread = ranks === null ? 0 : squares(ranks);
    return (label) => {
        for (const array of [cells, counts, sums])
            array.fill(0);
        for (let place = 0; place < rows.length; place += 1) {
            const code = label[rows[place]];
            const cell = bins.codes[place] * classes + code;
            cells[cell] = cells[cell] + 1;
            counts[code] = counts[code] + 1;
            if (ranks !== null)
                sums[code] = sums[code] + ranks[place];
        }
        let [contingency, between, present] = [0, 0, 0];
        for (let code = 0; code < classes; code += 1) {
            const count = counts[code];
            if (count === 0)
                continue;
            present += 1;
            between += sums[code] ** 2 / count;
            for (let bin = 0; bin < sizes.length; bin += 1)
                contingency += cells[bin * classes + code] ** 2 / (count * sizes[bin]);
        }
        const smaller = Math.min(present, sizes.length) - 1;
        return (smaller > 0 ? (contingency - 1) / smaller : 0) + (spread > 0 ? between / spread : 0);
    };
}
const sizesOf = (codes, count) => {
    const sizes = new Float64Array(count);
    for (const code of codes)
        sizes[code] = sizes[code] + 1;
    return sizes;
};
const centred = (ranks) => ranks.map((rank) => rank - (ranks.length + 1) / 2);
const squares = (values) => values.reduce((sum, value) => sum + value * value, 0);

;// CONCATENATED MODULE: ./build/statistics/predictive.js



const folds = 5;
/**
 * How well a feature alone tells the label in rows that were held out (5 folds, by class): 0 as well as chance, 1 without an error. Of classes, the balanced accuracy of a
 * table of bins, of two classes the area under the ROC curve, both rescaled so that chance is 0; of numbers, R² of the bins' means on ranks. A number's own order counts as
 * well (its ROC curve, ρ²), so that a renaming, a threshold or a monotone transform of the label reaches 1; a key, whose every value is new, stays near 0. Null where
 * the label is constant or there are fewer than 20 rows.
 */
function predictive(feature, label, random) {
    const { rows, values } = feature;
    if (rows.length < 20)
        return null;
    const bins = values.kind === 'numbers' ? valueBins(values.values) : capCategories(values.codes, rows.length);
    const numbers = values.kind === 'numbers' ? values.values : null;
    if (label.kind === 'ranks') {
        const target = Float64Array.from(rows, (row) => label.values[row]);
        if ((0,association/* isConstant */.VO)(target))
            return null;
        const order = numbers === null ? 0 : ((0,association/* spearman */.CN)(numbers, target) ?? 0) ** 2;
        return Math.max(order, explained(bins, (0,association/* averageRanks */.BR)(target), random));
    }
    const codes = Int32Array.from(rows, (row) => label.codes[row]);
    // A class of one row is never in both parts of a split.
    const counts = sizes(codes, label.count);
    const classes = [...counts.keys()].filter((code) => counts[code] > 1);
    if (classes.length < 2)
        return null;
    const places = new Map(classes.map((code, place) => [code, place]));
    const kept = Int32Array.from(codes.keys()).filter((row) => places.has(codes[row]));
    const truth = kept.map((row) => places.get(codes[row]));
    const binned = { codes: kept.map((row) => bins.codes[row]), count: bins.count };
    const shares = heldOutShares(binned, truth, classes.length, random);
    if (classes.length > 2) {
        const accuracy = balancedAccuracy(truth, shares.map(likeliest), classes.length);
        return Math.max(0, (accuracy - 1 / classes.length) / (1 - 1 / classes.length));
    }
    const area = areaUnderCurve(truth, Float64Array.from(shares, (share) => share[1]));
    const raw = numbers === null
        ? 0.5
        : areaUnderCurve(truth, Float64Array.from(kept, (row) => numbers[row]));
    return Math.max(0, 2 * area - 1, Math.abs(2 * raw - 1));
}
/** Mean recall over the classes 0 to `classes` − 1; a prediction of −1 is a guess that is right once in `classes` times. */
function balancedAccuracy(truth, predicted, classes) {
    const [right, all] = [new Float64Array(classes), new Float64Array(classes)];
    truth.forEach((code, row) => {
        all[code] = all[code] + 1;
        const found = predicted[row];
        if (found === code)
            right[code] = right[code] + 1;
        else if (found === -1)
            right[code] = right[code] + 1 / classes;
    });
    const recalls = [...all.keys()].filter((code) => all[code] > 0);
    return recalls.reduce((sum, code) => sum + right[code] / all[code], 0) / recalls.length;
}
/** Area under the ROC curve of class 1 against class 0 (Mann and Whitney's U over the number of pairs). */
function areaUnderCurve(truth, scores) {
    const ranks = (0,association/* averageRanks */.BR)(scores);
    let [sum, positives] = [0, 0];
    truth.forEach((code, row) => {
        if (code !== 1)
            return;
        sum += ranks[row];
        positives += 1;
    });
    return (sum - (positives * (positives + 1)) / 2) / (positives * (truth.length - positives));
}
/** For each row the chance of each class, classes weighing the same, from the rows of its bin in the other folds; equal where there is none. */
function heldOutShares(bins, truth, classes, random) {
    const fold = foldsOf(truth, random);
    const cells = new Float64Array(folds * bins.count * classes);
    const totals = new Float64Array(folds * classes);
    truth.forEach((code, row) => {
        const cell = (fold[row] * bins.count + bins.codes[row]) * classes + code;
        cells[cell] = cells[cell] + 1;
        const total = fold[row] * classes + code;
        totals[total] = totals[total] + 1;
    });
    const outside = (array, own, stride, offset) => {
        let sum = 0;
        for (let other = 0; other < folds; other += 1)
            if (other !== own)
                sum += array[other * stride + offset];
        return sum;
    };
    return Array.from(truth, (_, row) => {
        const [own, bin] = [fold[row], bins.codes[row]];
        const rates = Array.from({ length: classes }, (_, code) => {
            const count = outside(cells, own, bins.count * classes, bin * classes + code);
            return count / Math.max(1, outside(totals, own, classes, code));
        });
        const sum = rates.reduce((total, rate) => total + rate, 0);
        return rates.map((rate) => (sum > 0 ? rate / sum : 1 / classes));
    });
}
/** The class with the largest share; -1 where several have it. */
function likeliest(shares) {
    const most = Math.max(...shares);
    return shares.indexOf(most) === shares.lastIndexOf(most) ? shares.indexOf(most) : -1;
}
/** R² of the means of the bins in the other folds, at least 0. */
function explained(bins, target, random) {
    const fold = foldsOf(new Int32Array(target.length), random);
    const [sums, counts] = [new Float64Array(bins.count * folds), new Float64Array(bins.count * folds)];
    const [allSums, allCounts] = [new Float64Array(bins.count), new Float64Array(bins.count)];
    const centre = target.reduce((sum, value) => sum + value, 0) / target.length;
    target.forEach((value, row) => {
        const bin = bins.codes[row];
        for (const [array, place, by] of [
            [sums, bin * folds + fold[row], value],
            [counts, bin * folds + fold[row], 1],
            [allSums, bin, value],
            [allCounts, bin, 1],
        ])
            array[place] = array[place] + by;
    });
    let [residual, total] = [0, 0];
    target.forEach((value, row) => {
        const bin = bins.codes[row];
        const own = bin * folds + fold[row];
        const count = allCounts[bin] - counts[own];
        const mean = count > 0 ? (allSums[bin] - sums[own]) / count : centre;
        residual += (value - mean) ** 2;
        total += (value - centre) ** 2;
    });
    return Math.max(0, 1 - residual / total);
}
/** A fold for each row, each class spread over all folds. */
function foldsOf(truth, random) {
    const order = Int32Array.from(truth.keys());
    (0,statistics_random/* shuffle */.k4)(order, random);
    order.sort((a, b) => truth[a] - truth[b]);
    const fold = new Int32Array(truth.length);
    order.forEach((row, place) => {
        fold[row] = place % folds;
    });
    return fold;
}
function sizes(codes, count) {
    const found = new Int32Array(count);
    for (const code of codes)
        found[code] = found[code] + 1;
    return found;
}

// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/correlated-pairs.js


const mostPairs = 50;
const leastRows = 20;
/** Multiplications for looking through all pairs, about a second. */
const budget = 5e8;
/**
 * Pairs of numbers with |ρ|, and of categories with a Cramér's V (corrected for chance), of at least `limit`; strongest first, at most 50. Of very many columns, the first
 * rows choose which pairs are measured on all.
 */
function correlatedPairs(columns, limit) {
    const numbers = columns.filter((column) => column.kind === 'numbers');
    const categories = columns.filter((column) => column.kind === 'categories');
    return [...numericPairs(numbers, limit), ...categoricalPairs(categories, limit)]
        .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
        .slice(0, mostPairs);
}
function numericPairs(columns, limit) {
    const length = Math.min(columns[0]?.values.length ?? 0, affordableRows(columns.length));
    const scores = columns.map(({ values }) => standardRanks(values.subarray(0, length)));
    const found = [];
    forEachPair(columns, (first, second, i, j) => {
        const [x, y] = [scores[i], scores[j]];
        if (x === null || y === null)
            return;
        let product = 0;
        for (let row = 0; row < length; row += 1)
            product += x[row] * y[row];
        if (Math.abs(product) < limit - 0.3)
            return;
        const both = first.values.map((value, row) => value + second.values[row]);
        const rows = Int32Array.from(both.keys()).filter((row) => Number.isFinite(both[row]));
        if (rows.length < leastRows)
            return;
        const pick = ({ values }) => Float64Array.from(rows, (row) => values[row]);
        const correlation = (0,association/* spearman */.CN)(pick(first), pick(second));
        if (correlation !== null && Math.abs(correlation) >= limit)
            found.push({ first: (0,support_text/* clipped */.c)(first.name), second: (0,support_text/* clipped */.c)(second.name), correlation });
    });
    return found;
}
/** Ranks with a mean of 0 and a length of 1, missing ones in the middle; null for a constant. */
function standardRanks(values) {
    const present = values.filter(Number.isFinite);
    const ranks = (0,association/* averageRanks */.BR)(present);
    const middle = (present.length + 1) / 2;
    const length = Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0));
    if (!(length > 0))
        return null;
    let place = 0;
    return values.map((value) => {
        if (!Number.isFinite(value))
            return 0;
        place += 1;
        return (ranks[place - 1] - middle) / length;
    });
}
function categoricalPairs(columns, limit) {
    // Of a column of keys every value is new: it goes with everything and tells nothing.
    const kept = columns.filter(({ codes }) => (0,association/* countCodes */.wA)(codes).size <= Math.max(2, codes.length / 3));
    const length = Math.min(kept[0]?.codes.length ?? 0, Math.max(leastRows, Math.floor(affordableRows(kept.length) / 20)));
    const found = [];
    forEachPair(kept, (first, second) => {
        const measure = (rows) => {
            const both = Int32Array.from({ length: rows }, (_, row) => row).filter((row) => first.codes[row] >= 0 && second.codes[row] >= 0);
            if (both.length < leastRows)
                return null;
            const pick = ({ codes }) => both.map((row) => codes[row]);
            return (0,association/* correctedCramersV */.bx)(pick(first), pick(second));
        };
        const total = first.codes.length;
        if (length < total && (measure(length) ?? 1) < limit - 0.3)
            return;
        const correlation = measure(total);
        if (correlation !== null && correlation >= limit)
            found.push({ first: (0,support_text/* clipped */.c)(first.name), second: (0,support_text/* clipped */.c)(second.name), correlation });
    });
    return found;
}
const affordableRows = (columns) => Math.max(50, Math.floor((2 * budget) / Math.max(1, columns ** 2)));
function forEachPair(columns, look) {
    for (let i = 0; i < columns.length; i += 1)
        for (let j = i + 1; j < columns.length; j += 1)
            look(columns[i], columns[j], i, j);
}

;// CONCATENATED MODULE: ./build/gather/associations.js







/** Multiplications that the permutations may cost, about a second. */
const associations_budget = 2e7;
/** A numeric label with no more distinct integers names classes. */
const mostNumberedClasses = 10;
const mostClasses = 50;
const nameLength = 200;
/** The same as a fact: `failed` where the label is not a column or is constant, `absent` without a label or features. */
function gatherAssociations(sample, question) {
    const { label, features } = question;
    if (label === undefined)
        return (0,facts/* absent */.Ge)('no `data.label` is configured');
    const column = sample.columns.find(({ name }) => name === label);
    if (column === undefined)
        return (0,facts/* failed */.gz)(`${JSON.stringify(label.slice(0, nameLength))} is not a column of the training data`, 'name the column of the label in `data.label`');
    if (features.length === 0)
        return (0,facts/* absent */.Ge)('the training data has no column that is a feature');
    if ((0,association/* isConstant */.VO)(labelValues(column)))
        return (0,facts/* failed */.gz)(`the label ${JSON.stringify(label.slice(0, nameLength))} has fewer than two different values in ${sample.rows} rows`, 'train on data with more than one value of the label');
    return (0,facts/* gathered */.Pm)(associationsOf(sample, { ...question, label }));
}
/**
 * How each feature goes with the label, by Spearman's ρ between numbers, the correlation ratio of ranks between numbers and classes, and Cramér's V (corrected for chance)
 * between categories; with a p-value from permutations of the label. Features that the sample does not have are left out.
 */
function associationsOf(sample, question) {
    const { label: name, permutations = 199, seed = 1 } = question;
    const byName = new Map(sample.columns.map((column) => [column.name, column]));
    const column = byName.get(name);
    const features = question.features.flatMap((feature) => byName.get(feature) ?? []);
    const here = column === undefined ? [] : presentRows(column);
    const label = column === undefined ? null : labelOf(column, here);
    const tested = features.map((feature) => testedFeature(feature, here));
    const askable = tested.map((feature) => label !== null && !constant(feature) && !(0,association/* isConstant */.VO)(part(label, feature)));
    const asked = tested.filter((_, place) => askable[place]);
    const wanted = Math.ceil(20 * asked.length);
    const affordable = Math.floor(associations_budget / Math.max(1, asked.length * here.length));
    const count = Math.max(permutations, Math.min(wanted, affordable, 9999));
    const pValues = label === null ? [] : permutationTest(asked, label, count, (0,statistics_random/* seededRandom */.Is)(seed));
    let next = 0;
    return {
        label: name.slice(0, nameLength),
        rows: sample.rows,
        exact: sample.rows === sample.total,
        features: features.map((feature, place) => {
            const values = tested[place];
            const common = { feature: feature.name.slice(0, nameLength), rows: values.rows.length };
            const isAsked = label !== null && askable[place] === true;
            if (!isAsked)
                return { ...common, measure: measureName(values, label), strength: null, pValue: null, predictive: null };
            const pValue = pValues[next];
            next += 1;
            return {
                ...common,
                ...strengthOf(values, label),
                pValue,
                predictive: predictive(values, label, (0,statistics_random/* seededRandom */.Is)(seed + 1)),
            };
        }),
        pairs: correlatedPairs(features, 0.8),
    };
}
/** How strongly one column goes with another, by the same measures; null where one of them is constant. */
function strengthBetween(feature, other) {
    const here = presentRows(other);
    const label = labelOf(other, here);
    const tested = testedFeature(feature, here);
    if (constant(tested) || (0,association/* isConstant */.VO)(part(label, tested)))
        return { measure: measureName(tested, label), strength: null };
    return strengthOf(tested, label);
}
const labelValues = (column) => Float64Array.from(presentRows(column), (row) => valueAt(column, row));
const valueAt = (column, row) => (column.kind === 'numbers' ? column.values[row] : column.codes[row]);
const isPresent = (column, row) => column.kind === 'numbers' ? Number.isFinite(column.values[row]) : column.codes[row] >= 0;
function presentRows(column) {
    const { length } = column.kind === 'numbers' ? column.values : column.codes;
    return Array.from({ length }, (_, row) => row).filter((row) => isPresent(column, row));
}
function labelOf(column, rows) {
    const values = Float64Array.from(rows, (row) => valueAt(column, row));
    if (column.kind === 'numbers') {
        const distinct = [...new Set(values)];
        if (distinct.length > 2 && (distinct.length > mostNumberedClasses || !distinct.every(Number.isInteger)))
            return { kind: 'ranks', values: (0,association/* averageRanks */.BR)(values) };
        return { kind: 'classes', ...classes(Int32Array.from(values, (value) => distinct.indexOf(value))) };
    }
    return { kind: 'classes', ...classes(Int32Array.from(values)) };
}
const classes = (codes) => capCategories(codes, mostClasses);
function testedFeature(column, rows) {
    const places = Int32Array.from(rows.keys()).filter((place) => isPresent(column, rows[place]));
    const values = Float64Array.from(places, (place) => valueAt(column, rows[place]));
    return {
        rows: places,
        values: column.kind === 'numbers'
            ? { kind: 'numbers', values }
            : { kind: 'categories', codes: compactCodes(Int32Array.from(values)).codes },
    };
}
const constant = ({ values }) => (0,association/* isConstant */.VO)(values.kind === 'numbers' ? values.values : values.codes);
const part = (label, { rows }) => Float64Array.from(rows, (row) => (label.kind === 'ranks' ? label.values[row] : label.codes[row]));
const measureName = ({ values }, label) => values.kind === 'numbers'
    ? label?.kind === 'ranks'
        ? 'spearman'
        : 'correlation-ratio'
    : label?.kind === 'ranks'
        ? 'correlation-ratio'
        : 'cramers-v';
function strengthOf(feature, label) {
    const target = part(label, feature);
    const { values } = feature;
    const measure = measureName(feature, label);
    if (values.kind === 'categories')
        return label.kind === 'ranks'
            ? { measure, strength: adjusted((0,association/* correlationRatio */.Y6)(values.codes, (0,association/* averageRanks */.BR)(target)), values.codes) }
            : { measure, strength: (0,association/* correctedCramersV */.bx)(values.codes, Int32Array.from(target)) };
    if (label.kind === 'classes') {
        const codes = Int32Array.from(target);
        return { measure, strength: adjusted((0,association/* correlationRatio */.Y6)(codes, (0,association/* averageRanks */.BR)(values.values)), codes) };
    }
    const straight = Math.abs((0,association/* spearman */.CN)(values.values, target) ?? Number.NaN);
    const { codes } = quantileBins(values.values, 10);
    const curved = adjusted((0,association/* correlationRatio */.Y6)(codes, (0,association/* averageRanks */.BR)(target)), codes) ?? 0;
    // A U has no ρ: the ratio tells more where it is clearly larger.
    if (curved > straight + 0.1)
        return { measure: 'correlation-ratio', strength: curved };
    return { measure, strength: Number.isFinite(straight) ? straight : null };
}
/** η without what chance alone gives for so many groups (the root of ε²; Kelley 1935, https://doi.org/10.1073/pnas.21.9.554). */
function adjusted(eta, codes) {
    if (eta === null)
        return null;
    const [rows, groups] = [codes.length, new Set(codes).size];
    if (groups >= rows)
        return 0;
    return Math.sqrt(Math.max(0, 1 - ((1 - eta * eta) * (rows - 1)) / (rows - groups)));
}


/***/ }),

/***/ 20324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherInclusion: () => (/* binding */ gatherInclusion)
/* harmony export */ });
/* harmony import */ var _config_options_inclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81880);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _statistics_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26060);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62625);
/* harmony import */ var _associations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48405);
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60711);







const mostGroups = 200;
const mostProxies = 50;
/** Weaker ones are not worth a line. */
const weakest = 0.3;
/** Counts each protected group's rows by truth and prediction, in one pass, and finds features that tell the group. */
function gatherInclusion(rows, request) {
    const { configuration, training, features } = request;
    const attributes = configuration.data.protected ?? [];
    if (attributes.length === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no `data.protected` is configured');
    const { predictions } = rows;
    if (predictions.kind === 'values')
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('numbers are predicted, and the measures of parity between groups are for classes');
    const wrong = (0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnusable */ .II)(predictions, null);
    if (wrong !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(rows.file)}: ${wrong}`, 'mend the predictions, then run it again');
    const positive = positiveOf(rows, predictions, configuration);
    if (typeof positive !== 'number')
        return positive;
    const columns = new Map(rows.columns.map((column) => [column.name, column]));
    const unknown = attributes.filter((name) => training?.columns.every((column) => column.name !== name) === true);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({
        file: rows.file,
        rows: predictions.truth.length,
        positive: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(predictions.classes[positive]),
        attributes: attributes.flatMap((name) => {
            const column = columns.get(name);
            return column === undefined ? [] : [countGroups((0,_row_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupRows */ .f)(column), predictions, positive)];
        }),
        lacking: attributes.filter((name) => !columns.has(name)).map((name) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(name)),
        proxies: training === null ? null : proxiesOf(training, attributes, features),
        notes: [
            ...rows.notes,
            ...(unknown.length === 0
                ? []
                : [
                    `the training data lack ${unknown.map((name) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(name, 60)).join(', ')}: which features stand in for that is not known`,
                ]),
            ...(predictions.weights === null ? [] : ['the weights of rows are not used: people are counted']),
        ],
    });
}
function positiveOf({ positive }, { classes }, configuration) {
    const { positive: named } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_6__/* .optionsOf */ .c)(configuration, 'model/inclusion', _config_options_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .inclusionOptions */ .n);
    const known = classes
        .slice(0, 20)
        .map((name) => JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(name)))
        .join(', ');
    if (named === undefined)
        return (positive ??
            (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(`there are ${classes.length} classes, and nothing says which is the outcome in question: set \`positive\` of model/inclusion to one of ${known}`));
    const place = classes.indexOf(named);
    if (place >= 0)
        return place;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`no row has the class ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(named))}, which \`positive\` of model/inclusion names`, `name a class that is there: ${known}`);
}
function countGroups({ column, codes, groups, missing }, { truth, predicted }, positive) {
    // Of each group: true and false negatives, false and true positives, at truth + 2 × prediction.
    const counts = new Float64Array(4 * (groups.length + 1));
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row];
        const group = code < 0 ? groups.length : code;
        const cell = 4 * group + (truth[row] === positive ? 1 : 0) + (predicted[row] === positive ? 2 : 0);
        counts[cell] = counts[cell] + 1;
    }
    const at = (group, cell) => counts[4 * group + cell];
    const size = (group) => at(group, 0) + at(group, 1) + at(group, 2) + at(group, 3);
    const known = [...groups.keys()].filter((group) => group !== missing && size(group) > 0);
    const largest = known.sort((a, b) => size(b) - size(a) || a - b);
    return {
        name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(column),
        groups: largest.slice(0, mostGroups).map((group) => ({
            name: groups[group].name,
            trueNegatives: at(group, 0),
            falseNegatives: at(group, 1),
            falsePositives: at(group, 2),
            truePositives: at(group, 3),
        })),
        otherGroups: Math.max(0, largest.length - mostGroups) + (size(groups.length) > 0 ? 1 : 0),
        missingRows: missing === null ? 0 : size(missing),
    };
}
function proxiesOf({ columns }, attributes, features) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const found = [];
    for (const attribute of attributes) {
        const target = byName.get(attribute);
        if (target === undefined)
            continue;
        for (const feature of features) {
            const column = byName.get(feature);
            if (column === undefined || attributes.includes(feature))
                continue;
            const { measure, strength } = (0,_associations_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthBetween */ .C)(column, target);
            if (strength !== null && Number.isFinite(strength) && strength >= weakest)
                found.push({ attribute: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(attribute), feature: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(feature), measure, strength });
        }
    }
    return found.sort((a, b) => b.strength - a.strength).slice(0, mostProxies);
}


/***/ }),

/***/ 60711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupRows)
/* harmony export */ });
/* unused harmony export mostGroups */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62625);
/* harmony import */ var _column_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71098);



/** Numbers with no more distinct values are categories. */
const mostNumberedValues = 10;
/** Values of a column that are kept apart. */
const mostGroups = 1000;
/** Of a name; two of them are less than 200 characters. */
const longestName = 90;
/** Long texts with the same beginning stay two: what is cut ends in the first digits of the SHA-256 of the whole. */
const distinctly = (text) => text.length <= longestName
    ? text
    : `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .c)(text, longestName - 9)} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8)}`;
/** Categories by value, the most frequent 1000; numbers with more than 10 values by quarter of the rows. */
function groupRows(column) {
    const categories = column.kind === 'categories' ? column : (0,_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .asCategories */ .L)(column, mostNumberedValues);
    const name = distinctly(column.name);
    const { codes, groups } = categories === null ? byQuarter(name, column) : byValue(name, categories);
    if (!codes.includes(missingCode))
        return { column: column.name, codes, groups, missing: null };
    const missing = groups.length;
    for (let row = 0; row < codes.length; row += 1)
        if (codes[row] === missingCode)
            codes[row] = missing;
    return {
        column: column.name,
        codes,
        groups: [...groups, { id: `${name}: missing`, name: `${name} missing` }],
        missing,
    };
}
const missingCode = -2;
function byValue(column, { codes, names }) {
    const counts = new Float64Array(names.length);
    for (const code of codes)
        if (code >= 0)
            counts[code] = counts[code] + 1;
    const kept = [...names.keys()].sort((a, b) => counts[b] - counts[a] || a - b);
    const places = new Int32Array(names.length).fill(-1);
    const groups = kept.slice(0, mostGroups).map((code, place) => {
        places[code] = place;
        const value = distinctly(names[code]);
        return { id: `${column}=${value}`, name: `${column}=${value}` };
    });
    const placed = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row];
        placed[row] = code < 0 ? missingCode : places[code];
    }
    return { codes: placed, groups };
}
function byQuarter(column, { values }) {
    const sorted = ascending(values);
    const cuts = [1, 2, 3].map((quarter) => sorted[Math.ceil((quarter * sorted.length) / 4) - 1]);
    const [first, second, third] = cuts;
    const groups = [
        { id: `${column}: quarter 1`, name: `${column} up to ${short(first)}` },
        { id: `${column}: quarter 2`, name: `${column} above ${short(first)} to ${short(second)}` },
        { id: `${column}: quarter 3`, name: `${column} above ${short(second)} to ${short(third)}` },
        { id: `${column}: quarter 4`, name: `${column} above ${short(third)}` },
    ];
    const codes = new Int32Array(values.length);
    for (let row = 0; row < codes.length; row += 1) {
        const value = values[row];
        codes[row] = Number.isNaN(value) ? missingCode : value <= first ? 0 : value <= second ? 1 : value <= third ? 2 : 3;
    }
    return { codes, groups };
}
/** Those that are there, the lowest first: 8 bytes a row for as long as it takes. */
function ascending(values) {
    // The sort puts NaN behind all others.
    const sorted = values.slice().sort();
    let there = sorted.length;
    while (there > 0 && Number.isNaN(sorted[there - 1]))
        there -= 1;
    return sorted.subarray(0, there);
}
const short = (value) => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));


/***/ })

};
