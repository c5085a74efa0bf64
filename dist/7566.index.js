export const id = 7566;
export const ids = [7566];
export const modules = {

/***/ 77566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherBaselines: () => (/* binding */ gatherBaselines),
  rowsOf: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: ./build/config/options/baseline.js
var baseline = __webpack_require__(53051);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/statistics/metric-intervals.js + 4 modules
var metric_intervals = __webpack_require__(38518);
// EXTERNAL MODULE: ./build/statistics/predictions.js
var statistics_predictions = __webpack_require__(26060);
;// CONCATENATED MODULE: ./build/statistics/feature-encoding.js
const mostValues = 50;
const mostParts = 200;
/** In deviations: training rows are never so far, and scores of others stay finite. */
const farthest = 1e6;
/**
 * Learns from the training rows how the columns of these names are encoded: a number less its mean and divided by its deviation, the median in place of a missing one and a column that says
 * so; of a category 0 or 1 for each of its 50 most frequent values. What is constant is dropped. At most 200 columns: numbers first, then the most frequent.
 */
function learnEncoding(training, names) {
    const columns = new Map(training.columns.map((column) => [column.name, column]));
    const parts = [];
    const unused = [];
    for (const name of new Set(names)) {
        const column = columns.get(name);
        const own = column === undefined ? [] : column.kind === 'numbers' ? numberParts(column) : valueParts(column);
        if (own.length === 0)
            unused.push(name);
        for (const part of own)
            parts.push(part);
    }
    const frequency = (part) => (part.kind === 'number' ? Number.POSITIVE_INFINITY : part.count);
    const kept = parts.length <= mostParts
        ? parts
        : parts
            .toSorted((a, b) => (frequency(b) > frequency(a) ? 1 : frequency(b) < frequency(a) ? -1 : 0))
            .slice(0, mostParts);
    return {
        width: kept.length,
        leftOut: parts.length - kept.length,
        unused,
        encode: (rows) => {
            const found = new Map(rows.columns.map((column) => [column.name, column]));
            const values = new Float64Array(rows.rows * kept.length);
            kept.forEach((part, place) => {
                const read = reader(part, found.get(part.column));
                for (let row = 0; row < rows.rows; row += 1)
                    values[row * kept.length + place] = read(row);
            });
            return { rows: rows.rows, columns: kept.length, values };
        },
    };
}
function numberParts({ name, values }) {
    const present = values.filter(Number.isFinite).sort();
    if (present.length === 0)
        return [];
    const middle = present.length >> 1;
    const [below, above] = [present[present.length % 2 === 0 ? middle - 1 : middle], present[middle]];
    const median = below + (above - below) / 2;
    const missing = values.length - present.length;
    // Around the median, so that large offsets cost no digits; what is missing counts with 0.
    let sum = 0;
    for (const value of present)
        sum += (value - median) / values.length;
    let squares = missing * sum ** 2;
    for (const value of present)
        squares += (value - median - sum) ** 2;
    const deviation = Math.sqrt(squares / values.length);
    const mean = median + sum;
    const isConstant = present[0] === present.at(-1) || !(deviation > 0) || !Number.isFinite(deviation);
    return [
        ...(isConstant ? [] : [{ kind: 'number', column: name, mean, deviation, median }]),
        ...(missing === 0 ? [] : [{ kind: 'missing', column: name, count: missing }]),
    ];
}
function valueParts({ name, codes, names }) {
    const counts = new Map();
    for (const code of codes) {
        const text = names[code] ?? null;
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    if (counts.size < 2)
        return [];
    const rank = (text) => (text === null ? '' : `=${text}`);
    return [...counts]
        .sort(([a, first], [b, second]) => second - first || (rank(a) < rank(b) ? -1 : 1))
        .slice(0, mostValues)
        .map(([text, count]) => ({ kind: 'value', column: name, text, count }));
}
/** The number of a part in a row. A table may hold words where training had numbers: they are missing there. */
function reader(part, column) {
    if (part.kind === 'value') {
        const { text } = part;
        if (column === undefined)
            return () => Number(text === null);
        if (column.kind === 'numbers')
            return (row) => {
                const value = column.values[row];
                return Number((Number.isFinite(value) ? String(value) : null) === text);
            };
        const wanted = text === null ? -1 : column.names.indexOf(text);
        if (wanted === -1 && text !== null)
            return () => 0;
        return (row) => Number(column.codes[row] === wanted);
    }
    const values = column?.kind === 'numbers' ? column.values : wordsAsNumbers(column);
    const at = (row) => values?.[row] ?? Number.NaN;
    if (part.kind === 'missing')
        return (row) => Number(!Number.isFinite(at(row)));
    return (row) => {
        const value = at(row);
        const standardised = ((Number.isFinite(value) ? value : part.median) - part.mean) / part.deviation;
        return Math.min(Math.max(standardised, -farthest), farthest);
    };
}
/** A column of mostly words may still hold some numbers. */
function wordsAsNumbers(column) {
    if (column === undefined)
        return undefined;
    const numbers = column.names.map((name) => (name.trim() === '' ? Number.NaN : Number(name)));
    return Float64Array.from(column.codes, (code) => numbers[code] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/statistics/convex-minimum.js
const memory = 10;
const mostTrials = 40;
/** The slope along a step has to fall to this share of what it was. */
const curvature = 0.5;
const rounding = 1e-12;
/**
 * The minimum of a smooth convex function by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5), from a start that is not changed. Of a convex function the slope
 * along a line only grows, so a step is found by it, which stays exact where values differ by rounding alone. The same in every run.
 */
function minimize(of, start, { tolerance, iterations: most }) {
    const size = start.length;
    let point = Float64Array.from(start);
    let gradient = new Float64Array(size);
    let value = of(point, gradient);
    const steps = [];
    const changes = [];
    let iterations = 0;
    while (iterations < most && largest(gradient) > tolerance) {
        let direction = towards(gradient, steps, changes);
        // Rounding may have spoilt what was remembered.
        if (dot(direction, gradient) >= 0) {
            steps.length = 0;
            changes.length = 0;
            direction = towards(gradient, steps, changes);
        }
        const first = steps.length === 0 ? Math.min(1, 1 / largest(gradient)) : 1;
        const found = lineSearch(of, point, value, gradient, direction, first);
        if (found === null)
            break;
        iterations += 1;
        const step = found.point.map((coordinate, index) => coordinate - point[index]);
        const change = found.gradient.map((part, index) => part - gradient[index]);
        if (dot(step, change) > 0) {
            steps.push(step);
            changes.push(change);
            if (steps.length > memory) {
                steps.shift();
                changes.shift();
            }
        }
        ({ point, gradient, value } = found);
    }
    return { point, value, gradient: largest(gradient), iterations, converged: largest(gradient) <= tolerance };
}
/** The two loops: minus the gradient, multiplied with what the last steps tell about the inverse of the Hessian. */
function towards(gradient, steps, changes) {
    const direction = gradient.map((part) => -part);
    const weights = new Float64Array(steps.length);
    for (let index = steps.length - 1; index >= 0; index -= 1) {
        const [step, change] = [steps[index], changes[index]];
        weights[index] = dot(step, direction) / dot(step, change);
        add(direction, change, -weights[index]);
    }
    const [step, change] = [steps.at(-1), changes.at(-1)];
    if (step !== undefined && change !== undefined) {
        const scale = dot(step, change) / dot(change, change);
        for (let index = 0; index < direction.length; index += 1)
            direction[index] = direction[index] * scale;
    }
    for (let index = 0; index < steps.length; index += 1) {
        const [step, change] = [steps[index], changes[index]];
        add(direction, step, weights[index] - dot(change, direction) / dot(step, change));
    }
    return direction;
}
/** A step after which the slope is small and the value no higher; null where there is none. */
function lineSearch(of, from, value, gradient, direction, first) {
    const slope = dot(gradient, direction);
    const highest = value + rounding * Math.abs(value);
    let [low, high, length] = [0, Number.POSITIVE_INFINITY, first];
    for (let trial = 0; trial < mostTrials; trial += 1) {
        const point = Float64Array.from(from);
        add(point, direction, length);
        const reached = new Float64Array(from.length);
        const found = of(point, reached);
        const steepness = dot(reached, direction);
        const isTooFar = !(found <= highest) || steepness > -curvature * slope;
        if (!isTooFar && steepness >= curvature * slope)
            return { point, gradient: reached, value: found };
        if (isTooFar)
            high = length;
        else
            low = length;
        length = high === Number.POSITIVE_INFINITY ? 2 * length : (low + high) / 2;
    }
    return null;
}
const largest = (values) => {
    let most = 0;
    for (const value of values) {
        const size = Math.abs(value);
        // NaN is larger than any tolerance.
        if (!(size <= most))
            most = Number.isNaN(size) ? Number.POSITIVE_INFINITY : size;
    }
    return most;
};
function dot(a, b) {
    let sum = 0;
    for (let index = 0; index < a.length; index += 1)
        sum += a[index] * b[index];
    return sum;
}
function add(to, values, times) {
    for (let index = 0; index < to.length; index += 1)
        to[index] = to[index] + times * values[index];
}

;// CONCATENATED MODULE: ./build/statistics/linear-model.js

/**
 * Logistic regression with an L2 penalty, of two classes binomial, of more multinomial: the weights that minimize ½‖w‖² + C · Σ log loss, the intercept not
 * penalised, as scikit-learn's `LogisticRegression` (https://scikit-learn.org/stable/modules/linear_model.html#logistic-regression).
 * `labels` are classes from 0 to `classes` − 1. `tolerance` is about the largest part of the gradient of the objective divided by the number of rows.
 */
function fitLogistic(features, labels, classes, { C = 1, tolerance = 1e-6, iterations = 200 } = {}) {
    const { rows, columns, values } = features;
    const outputs = classes === 2 ? 1 : classes;
    const width = columns + 1;
    const scores = new Float64Array(outputs);
    const objective = (weights, gradient) => {
        gradient.fill(0);
        let loss = 0;
        for (let row = 0, at = 0; row < rows; row += 1, at += columns) {
            scoresOf(weights, values, at, columns, scores);
            const label = labels[row];
            loss += outputs === 1 ? binomial(scores, label) : multinomial(scores, label);
            for (let output = 0; output < outputs; output += 1) {
                const error = scores[output];
                const base = output * width;
                for (let column = 0; column < columns; column += 1)
                    gradient[base + column] = gradient[base + column] + error * values[at + column];
                gradient[base + columns] = gradient[base + columns] + error;
            }
        }
        let penalty = 0;
        for (let index = 0; index < weights.length; index += 1) {
            const weight = index % width === columns ? 0 : weights[index];
            penalty += weight * weight;
            gradient[index] = (gradient[index] + weight / C) / rows;
        }
        return (loss + penalty / (2 * C)) / rows;
    };
    const found = minimize(objective, new Float64Array(outputs * width), { tolerance, iterations });
    return { outputs, columns, weights: found.point, iterations: found.iterations, converged: found.converged };
}
/** The log loss of a row; its score becomes the derivative: chance less label. */
function binomial(scores, label) {
    const score = scores[0];
    const decay = Math.exp(-Math.abs(score));
    const chance = score >= 0 ? 1 / (1 + decay) : decay / (1 + decay);
    scores[0] = chance - label;
    return Math.log1p(decay) + Math.max(score, 0) - label * score;
}
function multinomial(scores, label) {
    const own = scores[label];
    const logSum = softmax(scores);
    scores[label] = scores[label] - 1;
    return logSum - own;
}
/** Scores become chances; returns the logarithm of the sum of their exponentials. */
function softmax(scores) {
    let most = Number.NEGATIVE_INFINITY;
    for (const score of scores)
        most = Math.max(most, score);
    let sum = 0;
    for (let index = 0; index < scores.length; index += 1) {
        const part = Math.exp(scores[index] - most);
        scores[index] = part;
        sum += part;
    }
    for (let index = 0; index < scores.length; index += 1)
        scores[index] = scores[index] / sum;
    return most + Math.log(sum);
}
function scoresOf(weights, values, at, columns, scores) {
    for (let output = 0, base = 0; output < scores.length; output += 1, base += columns + 1) {
        // Four sums, as one would wait for each addition before it starts the next.
        let [first, second, third, fourth] = [weights[base + columns], 0, 0, 0];
        let column = 0;
        for (; column + 3 < columns; column += 4) {
            const [from, to] = [base + column, at + column];
            first += weights[from] * values[to];
            second += weights[from + 1] * values[to + 1];
            third += weights[from + 2] * values[to + 2];
            fourth += weights[from + 3] * values[to + 3];
        }
        for (; column < columns; column += 1)
            first += weights[base + column] * values[at + column];
        scores[output] = first + second + (third + fourth);
    }
}
/** The chance of each class in each row, rows × classes, one row after the other. */
function predictChances(model, features) {
    const { outputs, columns, weights } = model;
    const classes = outputs === 1 ? 2 : outputs;
    const chances = new Float64Array(features.rows * classes);
    const scores = new Float64Array(outputs);
    for (let row = 0; row < features.rows; row += 1) {
        scoresOf(weights, features.values, row * columns, columns, scores);
        if (outputs === 1) {
            const score = scores[0];
            chances[2 * row] = 1 / (1 + Math.exp(score));
            chances[2 * row + 1] = 1 / (1 + Math.exp(-score));
        }
        else {
            softmax(scores);
            chances.set(scores, row * classes);
        }
    }
    return chances;
}
/**
 * Ridge regression: the weights that minimize ‖y − Xw − b‖² + `alpha` · ‖w‖², the intercept b not penalised, as scikit-learn's `Ridge`; ordinary least squares
 * with `alpha` 0. By the normal equations of centred columns (Cholesky). Not converged, with weights of 0, where the columns depend on each other and `alpha` is 0.
 */
function fitRidge(features, target, { alpha = 1 } = {}) {
    const { rows, columns, values } = features;
    const means = new Float64Array(columns);
    for (let index = 0; index < values.length; index += 1) {
        const column = index % columns;
        means[column] = means[column] + values[index] / rows;
    }
    const mean = meanOf(target);
    const products = new Float64Array(columns * columns);
    const right = new Float64Array(columns);
    const centred = new Float64Array(columns);
    for (let row = 0; row < rows; row += 1) {
        const error = target[row] - mean;
        for (let column = 0; column < columns; column += 1)
            centred[column] = values[row * columns + column] - means[column];
        for (let column = 0; column < columns; column += 1) {
            const value = centred[column];
            right[column] = right[column] + value * error;
            if (value === 0)
                continue;
            const base = column * columns;
            for (let other = 0; other <= column; other += 1)
                products[base + other] = products[base + other] + value * centred[other];
        }
    }
    for (let column = 0; column < columns; column += 1) {
        const diagonal = column * columns + column;
        products[diagonal] = products[diagonal] + alpha;
    }
    const solved = solveCholesky(products, right, columns);
    const weights = new Float64Array(columns + 1);
    weights.set(solved ?? new Float64Array(columns));
    weights[columns] = means.reduce((rest, one, column) => rest - one * weights[column], mean);
    return { outputs: 1, columns, weights, iterations: 1, converged: solved !== null };
}
/** The values that a model of numbers predicts, one for each row. */
function predictValues(model, features) {
    const score = new Float64Array(1);
    return Float64Array.from({ length: features.rows }, (_, row) => {
        scoresOf(model.weights, features.values, row * model.columns, model.columns, score);
        return score[0];
    });
}
/** The mean; NaN of nothing. Summed around the first value, so that large offsets cost no digits. */
function meanOf(values) {
    const first = values[0] ?? Number.NaN;
    let sum = 0;
    for (const value of values)
        sum += value - first;
    return first + sum / values.length;
}
/** Solves A x = b for a symmetric A of which the lower half is given, in place; null where A is not positive definite in floating point. */
function solveCholesky(a, b, size) {
    for (let row = 0; row < size; row += 1)
        for (let column = 0; column <= row; column += 1) {
            const before = a[row * size + column];
            let rest = before;
            for (let index = 0; index < column; index += 1)
                rest -= a[row * size + index] * a[column * size + index];
            if (row !== column)
                a[row * size + column] = rest / a[column * size + column];
            else if (rest > before * size * 4 * Number.EPSILON)
                a[row * size + row] = Math.sqrt(rest);
            else
                return null;
        }
    const x = b.slice();
    for (let row = 0; row < size; row += 1) {
        for (let index = 0; index < row; index += 1)
            x[row] = x[row] - a[row * size + index] * x[index];
        x[row] = x[row] / a[row * size + row];
    }
    for (let row = size - 1; row >= 0; row -= 1) {
        for (let index = row + 1; index < size; index += 1)
            x[row] = x[row] - a[index * size + row] * x[index];
        x[row] = x[row] / a[row * size + row];
    }
    return x;
}

// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/statistics/simple-baselines.js



const mostClasses = 200;
/** Products in one evaluation of the objective of a fit, and in all of them: a few seconds. */
const usualWork = 6_000_000;
const mostWork = 600_000_000;
const leastRows = 200;
/**
 * The simplest models on the same rows: the majority class, or the mean; and a logistic regression (C = 1), or a ridge regression (alpha = 1), on standardised numbers and one-hot
 * categories. Rows without a label are left out. With very many classes and columns the linear model is fitted on fewer rows, drawn with a fixed seed.
 */
function fitBaselines({ task, training, label, features, work = usualWork }) {
    const column = training.columns.find(({ name }) => name === label);
    if (column === undefined)
        return { task: 'none', reason: 'the training data has no column of the label' };
    return task === 'classes'
        ? fitClasses(training, column, features, work)
        : fitValues(training, column, features, work);
}
function fitClasses(training, label, features, work) {
    const texts = classTexts(label);
    const present = [...texts.keys()].filter((row) => texts[row] !== null);
    const classes = [...new Set(present.map((row) => texts[row]))].sort(label.kind === 'numbers' ? (a, b) => Number(a) - Number(b) : undefined);
    if (classes.length < 2)
        return {
            task: 'none',
            reason: `the training rows hold ${classes.length} classes of the label; at least 2 are needed`,
        };
    if (classes.length > mostClasses)
        return { task: 'none', reason: `the label has ${classes.length} values: expected at most ${mostClasses} classes` };
    const places = new Map(classes.map((text, place) => [text, place]));
    const truth = Int32Array.from(present, (row) => places.get(texts[row]));
    const shares = new Float64Array(classes.length);
    for (const place of truth)
        shares[place] = shares[place] + 1 / truth.length;
    const encoding = learnEncoding(training, names(features, label));
    const workPerRow = Math.max(1, encoding.width * (classes.length === 2 ? 1 : classes.length));
    const kept = keptRows(present.length, workPerRow, work);
    const iterations = Math.min(150, Math.max(15, Math.floor(mostWork / (workPerRow * kept.length))));
    const matrix = encoding.encode(pick(training, kept.map((place) => present[place])));
    const model = fitLogistic(matrix, kept.map((place) => truth[place]), classes.length, { tolerance: 1e-5, iterations });
    return {
        task: 'classes',
        classes,
        rows: present.length,
        fittedRows: kept.length,
        width: encoding.width,
        leftOut: encoding.leftOut,
        unused: encoding.unused,
        simple: {
            name: 'majority class',
            converged: true,
            predict: ({ rows }) => {
                const chances = new Float64Array(rows * classes.length);
                for (let row = 0; row < rows; row += 1)
                    chances.set(shares, row * classes.length);
                return { classes: new Int32Array(rows).fill(likeliest(shares, 0, classes.length)), chances };
            },
        },
        linear: {
            name: 'logistic regression',
            converged: model.converged,
            predict: (rows) => {
                const chances = predictChances(model, encoding.encode(rows));
                return {
                    classes: Int32Array.from({ length: rows.rows }, (_, row) => likeliest(chances, row * classes.length, classes.length)),
                    chances,
                };
            },
        },
    };
}
function fitValues(training, label, features, work) {
    if (label.kind !== 'numbers')
        return { task: 'none', reason: 'the label is no number in the training rows' };
    const present = [...label.values.keys()].filter((row) => Number.isFinite(label.values[row]));
    if (present.length < 2)
        return { task: 'none', reason: `${present.length} training rows have a label; at least 2 are needed` };
    const target = Float64Array.from(present, (row) => label.values[row]);
    const mean = meanOf(target);
    const encoding = learnEncoding(training, names(features, label));
    const kept = keptRows(present.length, encoding.width ** 2 / 100, work);
    const matrix = encoding.encode(pick(training, kept.map((place) => present[place])));
    const model = fitRidge(matrix, Float64Array.from(kept, (place) => target[place]));
    return {
        task: 'values',
        rows: present.length,
        fittedRows: kept.length,
        width: encoding.width,
        leftOut: encoding.leftOut,
        unused: encoding.unused,
        simple: { name: 'mean', converged: true, predict: ({ rows }) => new Float64Array(rows).fill(mean) },
        linear: {
            name: 'ridge regression',
            converged: model.converged,
            predict: (rows) => predictValues(model, encoding.encode(rows)),
        },
    };
}
/** The class of each row as a text; null where it is missing. For the truth of testing rows as well. */
function classTexts(label) {
    return label.kind === 'categories'
        ? Array.from(label.codes, (code) => label.names[code] ?? null)
        : Array.from(label.values, (value) => (Number.isFinite(value) ? String(value) : null));
}
const names = (features, label) => features.filter((name) => name !== label.name);
/** Places of the rows to fit on, in their order: all, or as many as the work allows. */
function keptRows(rows, workPerRow, work) {
    const most = Math.max(leastRows, Math.floor(work / Math.max(1, workPerRow)));
    const places = Int32Array.from({ length: rows }, (_, place) => place);
    if (rows <= most)
        return places;
    (0,random/* shuffle */.k4)(places, (0,random/* seededRandom */.Is)(0x5eed));
    return places.slice(0, most).sort();
}
function pick({ columns }, rows) {
    return {
        rows: rows.length,
        columns: columns.map((column) => column.kind === 'numbers'
            ? { ...column, values: Float64Array.from(rows, (row) => column.values[row]) }
            : { ...column, codes: rows.map((row) => column.codes[row]) }),
    };
}
/** The class with the largest chance, the first of equal ones. */
function likeliest(chances, from, classes) {
    let best = 0;
    for (let place = 1; place < classes; place += 1)
        if (chances[from + place] > chances[from + best])
            best = place;
    return best;
}

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/gather/quality-metric.js
var quality_metric = __webpack_require__(15044);
;// CONCATENATED MODULE: ./build/gather/baselines.js








const seed = 0x5eed;
const resamples = 1000;
/** Fits the simplest models on the sample of the training rows, and compares the model with each on the sample of the hold-out rows. */
function gatherBaselines(request) {
    const { configuration, predicted, training, testing, features } = request;
    const { label } = configuration.data;
    if (label === undefined)
        return (0,facts/* absent */.Ge)('no `data.label` is configured');
    if (training === null)
        return (0,facts/* absent */.Ge)('no `data.training` is configured');
    if (testing === null || predicted.placeOf === null)
        return (0,facts/* absent */.Ge)('no `data.testing` is configured');
    const options = (0,config_options/* optionsOf */.c)(configuration, 'model/baseline', baseline/* baselineOptions */.K);
    try {
        const { predictions, positive, placeOf } = predicted;
        const metrics = options.metric === undefined
            ? [...(0,quality_metric/* gateMetricsOfRows */.Vz)(configuration, predictions, positive), (0,quality_metric/* usualMetric */.ZM)(predictions)].map(({ metric }) => metric)
            : [(0,quality_metric/* namedMetric */.GX)(options.metric, 'model/baseline', predictions)];
        const shared = features.filter((name) => testing.columns.some((column) => column.name === name));
        const fitted = fitBaselines({ task: predictions.kind, training, label, features: shared });
        const model = rowsOf(predictions, Uint32Array.from(testing.places, (place) => placeOf(place)));
        const baselines = options.against.map((against) => ({ against, fit: baselineOf(fitted, against, model, testing) }));
        const compared = metrics.map((metric) => ({
            metric,
            comparisons: baselines.map(({ against, fit }) => typeof fit === 'string'
                ? uncompared(against, fit)
                : compare(against, fit, model, metric, positive, options.confidence)),
        }));
        // A baseline that never predicts the positive class has no precision: then the next metric tells. A model without one is not judged by another.
        const { metric, comparisons } = compared.find((one) => one.comparisons.every(({ model: own, baseline }) => own === null || baseline !== null)) ??
            compared[0];
        return (0,facts/* gathered */.Pm)({
            file: predicted.file,
            metric: metric.name,
            direction: metric.direction === 'lower' ? 'lower' : 'higher',
            confidence: options.confidence,
            rows: testing.rows,
            total: testing.total,
            training: fitted.task === 'none' ? null : { rows: fitted.fittedRows, total: training.total, width: fitted.width },
            comparisons,
        });
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,facts/* failedBy */.Dj)(error);
        throw error;
    }
}
const uncompared = (against, problem) => ({
    against,
    name: against === 'majority' ? 'majority class or mean' : 'linear model',
    converged: true,
    model: null,
    baseline: null,
    win: null,
    problem,
});
/** What a baseline predicts for the rows of the hold-out, beside the truth that the model was judged by; or why there is none. */
function baselineOf(fitted, against, model, testing) {
    if (fitted.task === 'none')
        return fitted.reason;
    if (against === 'linear' && fitted.width === 0)
        return 'training and testing data share no feature that varies';
    if (fitted.task === 'values') {
        const { name, converged, predict } = against === 'majority' ? fitted.simple : fitted.linear;
        const { truth, weights } = model;
        return { name, converged, predictions: { kind: 'values', truth, weights, predicted: predict(testing) } };
    }
    const { name, converged, predict } = against === 'majority' ? fitted.simple : fitted.linear;
    return {
        name,
        converged,
        predictions: withClasses(model, fitted.classes, predict(testing)),
    };
}
/** The baseline knows the classes of the training rows; the model's are those and what else the files hold. */
function withClasses(model, known, { classes, chances }) {
    const places = known.map((name) => model.classes.indexOf(name));
    const rows = classes.length;
    const probabilities = model.probabilities === null
        ? null
        : model.classes.map((name) => {
            const own = known.indexOf(name);
            return Float64Array.from({ length: rows }, (_, row) => own === -1 ? 0 : chances[row * known.length + own]);
        });
    return {
        kind: 'classes',
        classes: model.classes,
        truth: model.truth,
        weights: model.weights,
        predicted: Uint16Array.from(classes, (code) => {
            const place = places[code];
            return place === -1 ? statistics_predictions/* noClass */.Wn : place;
        }),
        probabilities,
    };
}
function compare(against, { name, converged, predictions }, model, metric, positive, confidence) {
    const place = positive === null ? {} : { positive };
    const [own, other] = [metric.compute(model, null, place), metric.compute(predictions, null, place)];
    const [first, second] = metric.direction === 'lower' ? [predictions, model] : [model, predictions];
    const win = (0,metric_intervals/* pairedIntervalOf */.Wk)(metric, first, second, null, { ...place, confidence, seed, resamples });
    const problem = (0,statistics_predictions/* isUndefined */.b0)(own)
        ? `of the model: ${own.undefined}`
        : (0,statistics_predictions/* isUndefined */.b0)(other)
            ? `of the baseline: ${other.undefined}`
            : (0,statistics_predictions/* isUndefined */.b0)(win)
                ? win.undefined
                : null;
    return {
        against,
        name,
        converged,
        model: (0,statistics_predictions/* isUndefined */.b0)(own) ? null : own.value,
        baseline: (0,statistics_predictions/* isUndefined */.b0)(other) ? null : other.value,
        win: (0,statistics_predictions/* isUndefined */.b0)(win) ? null : win,
        problem,
    };
}
/** These rows alone, in this order. */
function rowsOf(predictions, rows) {
    const numbers = (values) => Float64Array.from(rows, (row) => values[row]);
    const weights = predictions.weights === null ? null : numbers(predictions.weights);
    if (predictions.kind === 'values')
        return { kind: 'values', truth: numbers(predictions.truth), predicted: numbers(predictions.predicted), weights };
    const codes = (values) => Uint16Array.from(rows, (row) => values[row]);
    return {
        kind: 'classes',
        classes: predictions.classes,
        truth: codes(predictions.truth),
        predicted: codes(predictions.predicted),
        probabilities: predictions.probabilities?.map(numbers) ?? null,
        weights,
    };
}


/***/ }),

/***/ 15044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ namedMetric),
/* harmony export */   PE: () => (/* binding */ gateMetrics),
/* harmony export */   Vz: () => (/* binding */ gateMetricsOfRows),
/* harmony export */   ZM: () => (/* binding */ usualMetric)
/* harmony export */ });
/* harmony import */ var _statistics_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53953);
/* harmony import */ var _statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86938);
/* harmony import */ var _statistics_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26060);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62625);





/** The metric of a name that the configuration gives. Throws `ConfigurationError` where predictions do not tell it. */
function namedMetric(name, test, { kind }) {
    const metric = (0,_statistics_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfName */ .j)(name);
    if (metric === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `${test}: \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(name)}\` is no metric that is computed from predictions`,
            next: `name one of ${_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionMetricNames */ .cT.join(', ')}`,
        });
    if (metric.direction === 'zero')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `${test}: of \`${metric.name}\` neither more nor less is better`,
            next: 'name a metric with a direction, such as `mean_absolute_error`',
        });
    if (metric.kind !== kind)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `${test}: \`${metric.name}\` is for predicted ${metric.kind === 'classes' ? 'classes' : 'numbers'}, and ${kind === 'classes' ? 'classes' : 'numbers'} are predicted here`,
            next: kind === 'classes' ? 'name a metric such as `accuracy`' : 'name a metric such as `mean_absolute_error`',
        });
    return metric;
}
/** The metrics of the gate that are for predictions of this kind. */
const gateMetricsOfKind = ({ gate }, { kind }) => Object.keys(gate.metrics).flatMap((name) => {
    const metric = (0,_statistics_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfName */ .j)(name);
    return metric === undefined || metric.kind !== kind || metric.direction === 'zero' ? [] : [{ name, metric }];
});
/** The metrics of the gate that these predictions tell. */
function gateMetrics(configuration, predictions, positive) {
    const options = positive === null ? {} : { positive };
    return gateMetricsOfKind(configuration, predictions).filter(({ metric }) => !(0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndefined */ .b0)(metric.compute(predictions, null, options)));
}
/** The metrics of the gate that predictions of these rows could tell, were they right: a model that never predicts the positive class has no precision, and is to be asked for it. */
function gateMetricsOfRows(configuration, predictions, positive) {
    const right = { ...predictions, predicted: predictions.truth };
    return gateMetrics(configuration, right, positive);
}
/** Accuracy, or the root mean squared error. */
function usualMetric({ kind }) {
    const name = kind === 'classes' ? 'accuracy' : 'root_mean_squared_error';
    return { name, metric: (0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionMetric */ .KI)(name) };
}


/***/ })

};
