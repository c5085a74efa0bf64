export const id = 9660;
export const ids = [9660,3820];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 67402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/checks/index.js + 70 modules
var checks = __webpack_require__(53703);
// EXTERNAL MODULE: ./build/report/explanation.js + 1 modules
var explanation = __webpack_require__(75273);
;// CONCATENATED MODULE: ./build/report/sample-answers.js
/** What each built-in check answered on its two samples. */
const sampleAnswers = {
    'data/schema': {
        pass: '20000 training rows, 1200 serving rows keep to the 26 constraints and expectations of data/schema.yml',
        fail: '1 constraint of data/schema.yml broken: serving island: enum expected one of "Biscoe", "Dream", "Torgersen", found 96 rows (8%) that do not hold, first in data/serving.csv row 17',
    },
    'data/benefit': {
        pass: '4 features, each with an importance less its std above 0.001 in build/importance.csv',
        fail: '1 of 4 features earn nothing: expected importance − std above 0.001 in build/importance.csv, found year -0.003',
    },
    'data/cost': {
        pass: '3 features cost no more than they are worth, by importance (build/importance.csv)',
        fail: 'credit_score has 45.14% of the cost for 1.961% of the benefit, expected at most 10 times',
    },
    'data/policy': {
        pass: '3 features keep to the rules of data/catalog.yml, 1 exempt',
        fail: '1 of 4 features break a rule, expected none: owner_ssn is not in the catalog; see data/catalog.yml',
    },
    'data/privacy': {
        pass: 'no personal data in 6300 rows of 3 tables and files',
        fail: 'expected no personal data, found deleted keys in data/train.csv, row 731, and 1 more',
    },
    'data/agility': {
        pass: 'the median of the last 3 changes that added features took 9d to the first version with it; expected at most 14d',
        fail: 'the median of the last 3 changes that added features took 27d to the first version with it; expected at most 14d; slowest: visits_7d, 50d',
    },
    'data/code': {
        pass: 'tests ran 96.6% of 60 lines in 1 declared files; 3 test cases passed in build/junit.xml',
        fail: '1 of 1 declared files are covered less than expected: src/features.py expected at least 90%, found 81.6% in build/coverage.xml',
    },
    'model/review': {
        pass: 'pull request #42 changes params.yaml: 4f2a9c1 was approved by bo',
        fail: 'pull request #42 changes params.yaml: expected at least 1 approval of 4f2a9c1, found 0 (bo approved, which does not count: it is of 9e81d07, not of the latest commit 4f2a9c1)',
    },
    'model/online': {
        pass: 'ρ = 0.929 of offline and online values over 8 pairs in reports/online.csv (95 % interval 0.537 to 0.991, p = 0.00112); expected at least 0.5 with p at most 0.05',
        fail: 'ρ = -0.929 of offline and online values over 8 pairs in reports/online.csv (95 % interval -0.991 to -0.537, p = 0.999); expected at least 0.5 with p at most 0.05',
    },
    'model/tuning': {
        pass: '40 different trials in reports/trials.csv, 2 hyperparameters varied; trial 31 with the parameters in params.yaml has value 0.2, the best 0.2',
        fail: 'expected the parameters in params.yaml to be those of a trial, found none; the best, trial 31 with value 0.2, differs: max_depth 12, best 7',
    },
    'model/staleness': {
        pass: 'accuracy loses 0.0048 in 30 days of age over 6 models (95% interval 0.004 to 0.006), expected at most 0.019; it falls below 0.9 at an age of 316 days',
        fail: 'accuracy loses 0.0398 in 30 days of age over 6 models (95% interval 0.038 to 0.041), expected at most 0.019; it falls below 0.9 at an age of 39 days',
    },
    'model/baseline': {
        pass: 'accuracy 0.94 beside 0.44 of a majority class: better by 0.5, 95 % interval 0.46 to 0.54; accuracy 0.94 beside 0.89 of a logistic regression: better by 0.05, 95 % interval 0.031 to 0.069 on 800 rows of the testing data',
        fail: 'accuracy 0.94 beside 0.95 of a logistic regression: better by -0.01, 95 % interval -0.022 to 0.002, expected all of it above 0.02, on 800 rows of the testing data',
    },
    'model/slices': {
        pass: 'accuracy by island; island and sex in build/predictions.csv: all of 9 slices meet their limits; the worst is island=Torgersen with 0.89 (95% interval 0.85 to 0.93, 200 rows), expected at least 0.8, at most 0.1 below the 0.93 of all rows (at least 30 rows a slice)',
        fail: 'accuracy by island; island and sex in build/predictions.csv: 3 of 9 slices miss a limit: island=Torgersen: 0.64 (95% interval 0.6 to 0.68, 200 rows), expected at least 0.8; island=Torgersen: 0.64 (95% interval 0.6 to 0.68, 200 rows), expected at most 0.1 below the 0.93 of all rows; island=Torgersen, sex=female: 0.64 (95% interval 0.58 to 0.7, 100 rows), expected at least 0.8; and 3 more',
    },
    'model/inclusion': {
        pass: 'all 6 measures between groups meet their limit for "yes" in 2000 rows of build/predictions.csv: sex: demographic parity ratio 1 (97.5% interval 0.89517 to 1), expected at least 0.8; sex: equal opportunity difference 0.01 (97.5% interval 0 to 0.0661798), expected at most 0.1; sex: equalized odds difference 0.01 (97.5% interval 0 to 0.0726119), expected at most 0.1; and 3 more',
        fail: '3 of 6 measures between groups miss their limit for "yes" in 2000 rows of build/predictions.csv: sex: demographic parity ratio 0.6 (97.5% interval 0.521225 to 0.690017), expected at least 0.8; sex: equal opportunity difference 0.31 (97.5% interval 0.244586 to 0.371603), expected at most 0.1; sex: equalized odds difference 0.31 (97.5% interval 0.236921 to 0.378356), expected at most 0.1',
    },
    'infra/reproducibility': {
        pass: '2 metrics agree; 800 predictions agree',
        fail: '1 of 2 metrics differ: accuracy 0.95, then 0.931, expected within 0.001; 21 of 800 predictions differ (2.63%) by more than 0.000001; first rows: 4, 17, 52',
    },
    'infra/unit-tests': {
        pass: '2 test cases passed in build/junit.xml; tests ran 96% of 50 lines in 1 declared files; loss fell from 0.71 (median of the first third) to 0.14 (of the last); the restore from a checkpoint ended well in 6s',
        fail: '1 of 2 test cases failed in build/junit.xml: tests.test_model::test_fit_lowers_loss',
    },
    'infra/integration': {
        pass: '3 stages ran on 200 of 10000 raw rows in 9s; 3 outputs written; 200 predictions are finite, one for each row',
        fail: 'build/predictions.csv: expected a finite prediction in each of 200 rows, found 0 without a value and 3 NaN or infinite (first rows: 12, 90, 144)',
    },
    'infra/validation': {
        pass: '2 limits met, absolute and relative, against the base (production: nothing is promoted yet); 1 of 412 rows of the testing data is in training, by bill_length_mm, bill_depth_mm, species',
        fail: '1 of 2 limits not met: accuracy expected at most 0.01 below the base (0.95), found 0.92, 0.03 (3.16%) below',
    },
    'infra/debugging': {
        pass: 'row 1 of the testing data was followed through 3 values (`scaled.bill_length`, `scaled.bill_depth`, `logits`): all finite, the same twice, and the prediction is that of the batch',
        fail: 'row 1 of the testing data: expected the prediction of the batch, found another',
    },
    'infra/canary': {
        pass: '100 rows answered; 100 of 100 rows (100%) are served as predicted offline; 100 of 100 rows are predicted by the converted model as offline (largest difference 2.1e-7); latency 8ms in the median, 21ms at the 95th percentile; ready after 1.2s; peak memory 140.0 MB',
        fail: '98 of 100 rows (98%) are served as predicted offline, expected at least 100%; row 7: Adelie offline, Gentoo served',
    },
    'infra/rollback': {
        pass: 'going back from v1.4.0 to v1.3.0 in production took 14s of 3m: fetched, SHA-256 verified, served, row 1 answered',
        fail: 'going back from v1.4.0 to v1.3.0 in production took 4.3m, expected at most 3m',
    },
    'monitor/dependencies': {
        pass: '2 changes since bbbbbbb: upstream/prices.parquet: other content: 50100 → 51200 bytes, 1 → 1 files; python numpy: 2.3.4 → 2.3.5',
        fail: '1 of 3 declared sources cannot be read: upstream/prices.parquet: no such file',
    },
    'monitor/invariants': {
        pass: 'all 6 rules hold, in training and serving data',
        fail: '1 of 6 rules do not hold: `row.body_mass_g > 0 && row.body_mass_g < 10000` in serving data: broken in 14 of 900 rows (first: 3, 58, 90), expected that it holds for every row',
    },
    'monitor/skew': {
        pass: '2 columns agree, furthest body_mass_g with jensen-shannon 0.030 (0.000 to 0.060), expected at most 0.1',
        fail: 'training and serving differ in 1 column: body_mass_g: jensen-shannon expected at most 0.1, found 0.380 (0.350 to 0.410)',
    },
    'monitor/age': {
        pass: 'v1.4.0 in production is 12d old; build/features.parquet of stage features is 6h old; build/model.joblib of stage training is 20m old',
        fail: 'stage features has stalled: build/features.parquet of stage features is 4.3d old, expected at most 1d',
    },
    'monitor/numerics': {
        pass: 'the one metric in build/metrics.json is finite; 40 steps of the training curve are finite; 100 rows of predictions are finite; 576 weights in 1 tensors are finite',
        fail: '1 of 2 metrics are not finite: log_loss is NaN in build/metrics.json; training curve: loss is not finite from step 23, expected finite at every step',
    },
    'monitor/performance': {
        pass: 'as usual over 12 runs of main: training seconds: 1.1m, median 1m; training peak memory: 392.0 MB, median 391.5 MB',
        fail: 'training seconds: expected about 1m, found 2m: 90.3% worse than the median of 12 runs, 37.8 robust deviations (limits 15% and 3.5)',
    },
    'monitor/quality': {
        pass: 'accuracy expected at least 0.93 (0.95 at the promotion of v1.4.0), found 0.943 (0.926 to 0.96); bias of Adelie expected within 0.05 of what was observed (0.44), found 0.43 predicted, off by -0.01 (-0.03 to 0.01); 2 limits met, 900 of 1000 served predictions in monitoring/predictions.csv have a true value',
        fail: 'served predictions are worse than at release, by 900 with a true value: accuracy expected at least 0.93 (0.95 at the promotion of v1.4.0), found 0.86 (0.843 to 0.877)',
    },
};

// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/explain.js







/** A test, the rubric, or the MLOps level of the project. */
async function explain(test, options) {
    if (test === 'level')
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(9664)]).then(__webpack_require__.bind(__webpack_require__, 82731))).explainLevelHere(options);
    if (test === undefined) {
        const costly = checks/* checks */.AV.filter((check) => check.cost !== undefined).map(({ id }) => id);
        (0,output/* print */.yy)(options.json ? (0,explanation/* rubricJson */.w6)(costly) : (0,explanation/* explainRubric */.Hj)(costly));
        return 0;
    }
    const id = sections/* testIds */.b3.find((candidate) => candidate === test || candidate.endsWith(`/${test}`));
    if (id === undefined)
        throw new errors/* ConfigurationError */.j1({
            message: `there is no test ${JSON.stringify(test.slice(0, 80))}`,
            next: `did you mean \`${(0,mod/* closest */.kp)(test, [...sections/* testIds */.b3, 'level'])}\`? \`ml-test-score explain\` lists all 28`,
        });
    const check = (0,checks/* checkOf */.EG)(id);
    if (check === undefined)
        throw new Error(`expected a built-in check for ${id}, found none`);
    const described = (0,explanation/* describeCheck */.cn)(check);
    const answers = sampleAnswers[id];
    (0,output/* print */.yy)(options.json ? (0,explanation/* explanationJson */.mV)(id, described, answers) : (0,explanation/* explainTest */.Ib)(id, described, answers));
    return 0;
}


/***/ }),

/***/ 78178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
const codes = { bold: 1, dim: 2, green: 32, red: 31, yellow: 33 };
/** Colour only on a terminal; NO_COLOR (https://no-color.org) and FORCE_COLOR are honoured. */
function wantsColor(stream, environment = process.env) {
    if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '')
        return false;
    if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '' && environment.FORCE_COLOR !== '0')
        return true;
    return stream.isTTY === true && environment.TERM !== 'dumb';
}
const paintFor = (stream) => wantsColor(stream) ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
/** Results go to standard output, as text or as JSON; all else goes to standard error. */
function print(value) {
    process.stdout.write(typeof value === 'string' ? (value.endsWith('\n') ? value : `${value}\n`) : `${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 33820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   _4: () => (/* binding */ changeLimit),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** One item (a path, the name of a column), or a list of them; always a list after parsing. */
const oneOrMore = (item) => zod__WEBPACK_IMPORTED_MODULE_0__.union([item, zod__WEBPACK_IMPORTED_MODULE_0__.array(item).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
/** A path or a glob. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
const paths = oneOrMore(path);
/** The name of a column. */
const column = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
const columns = oneOrMore(column);
/** A duration as users write it (`30s 15m 2h`), in seconds after parsing. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration such as 30s, 15m or 2h')
    .transform((text) => Number.parseFloat(text) * secondsPer[text.replace(/[\d.]/g, '')]);
/** A limit on a change: a number in the metric's own unit, or `5%` of the baseline's absolute value. */
const changeLimit = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d+(\.\d+)?%$/, 'a number, or a share such as 1%')])
    .transform((limit) => typeof limit === 'number'
    ? { value: limit, relative: false }
    : { value: Number.parseFloat(limit) / 100, relative: true });
/** A share of a whole: `80%` or 0.8, as a number from 0 to 1 after parsing. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(1), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a share such as 80% or 0.8')])
    .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));
const bytesPer = { B: 1, kB: 1024, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
/** A size as users write it (`10MB`), or a number of bytes; in bytes after parsing. */
const size = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d+(\.\d+)?(B|kB|KB|MB|GB)$/, 'a size such as 10MB, or bytes')])
    .transform((written) => typeof written === 'number'
    ? written
    : Number.parseFloat(written) * bytesPer[written.replace(/[\d.]/g, '')]);
/** `1.5h` from 5400 seconds: the largest unit that reads well. */
function formatDuration(seconds) {
    for (const [unit, size] of [
        ['d', 86_400],
        ['h', 3600],
        ['m', 60],
    ]) {
        if (seconds >= size)
            return `${Number((seconds / size).toFixed(1))}${unit}`;
    }
    return seconds >= 1 ? `${Number(seconds.toFixed(1))}s` : `${Math.round(seconds * 1000)}ms`;
}


/***/ }),

/***/ 75273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cn: () => (/* binding */ describeCheck),
  Hj: () => (/* binding */ explainRubric),
  Ib: () => (/* binding */ explainTest),
  mV: () => (/* binding */ explanationJson),
  w6: () => (/* binding */ rubricJson),
  LV: () => (/* binding */ wrap)
});

// UNUSED EXPORTS: evidenceWays

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./build/rubric/rubric.js + 4 modules
var rubric = __webpack_require__(59733);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(60277);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
;// CONCATENATED MODULE: ./build/config/json-schema.js




const evidenceNames = Object.keys(schema/* evidenceKeys */.w);
/** Defaults are values after parsing; the reader of a JSON Schema needs them as they are written. */
function writtenDefault(schema) {
    const { innerType, defaultValue } = schema._zod.def;
    if (innerType === units/* duration */.p0)
        return (0,units/* formatDuration */.a3)(defaultValue);
    if (innerType === units/* changeLimit */._4) {
        const { value, relative } = defaultValue;
        return relative ? `${Number((value * 100).toFixed(6))}%` : value;
    }
    return undefined;
}
/** The JSON Schema of what is written, before parsing. Further keys stay allowed where the schema is not strict. */
function toJsonSchema(schema) {
    return json_schema_processors/* toJSONSchema */.bl(schema, {
        io: 'input',
        override: ({ zodSchema, jsonSchema }) => {
            if (zodSchema._zod.def.type === 'default') {
                const written = writtenDefault(zodSchema);
                if (written !== undefined)
                    jsonSchema.default = written;
            }
            // The format says it already; zod's expression for leap years is no help in an editor.
            if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time')
                delete jsonSchema.pattern;
        },
    });
}
/** The options of one check as an object schema: its keys with types, defaults and descriptions. */
const optionsJsonSchema = (options) => toJsonSchema(schemas.strictObject(options));
/** The JSON Schema of `ml-test-score.yml` for editors. Rules across several keys are left to the validation of a run. */
function configurationJsonSchema(options) {
    const schema = toJsonSchema(configurationSchema(options));
    const properties = schema.properties;
    // A preprocessing step is a function, so the short forms such as `train: COMMAND` are not in what zod writes.
    for (const name of ['train', 'predictions', 'serve']) {
        const { description, ...long } = properties[name];
        properties[name] = { description: description, anyOf: [{ type: 'string', minLength: 1 }, long] };
    }
    // The same four keys below each of the 28 tests, written once.
    const definitions = {};
    for (const [id, test] of Object.entries(properties.tests.properties)) {
        const { title, paper } = rubricTest(id);
        test.description = `${paper}: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
        const keys = test.properties;
        for (const name of evidenceNames) {
            definitions[name] ??= keys[name];
            keys[name] = { $ref: `#/$defs/${name}` };
        }
    }
    return { ...schema, $defs: definitions };
}
const either = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const flatten = (schema) => schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(flatten);
/** The type of a value, in words: `list of strings`. */
function typeInWords(schema) {
    if (schema.enum !== undefined)
        return either(schema.enum.map((value) => `\`${value}\``));
    if (schema.anyOf !== undefined) {
        const parts = flatten(schema);
        const items = parts.map((part) => (part.type === 'array' ? flatten((part.items ?? {})) : []));
        return either(parts.map((part, index) => (items[index].length > 1 ? 'list of these' : typeInWords(part))));
    }
    if (Array.isArray(schema.type))
        return either(schema.type);
    switch (schema.type) {
        case 'array':
            return `list of ${typeInWords((schema.items ?? {})).replace(/^(string|number|integer|object)\b/, '$1s')}`;
        case 'object':
            return typeof schema.additionalProperties === 'object'
                ? `map of names to ${typeInWords(schema.additionalProperties)}`
                : 'object';
        case 'string':
            if (schema.format === 'date')
                return 'date';
            if (schema.pattern?.includes('ms|s|m|h|d'))
                return 'duration';
            return schema.pattern?.endsWith('%$') ? 'share' : 'string';
        default:
            return schema.type ?? 'any value';
    }
}
function writtenValue(value) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'object') {
        const text = JSON.stringify(value);
        return text === '{}' || text === '[]' ? undefined : text;
    }
    return String(value);
}
/** The keys of an object schema, in order. */
function describeKeys(schema) {
    return Object.entries((schema.properties ?? {})).map(([name, key]) => {
        const written = writtenValue(key.default);
        return {
            name,
            type: typeInWords(key),
            required: schema.required?.includes(name) ?? false,
            ...(written === undefined ? {} : { default: written }),
            description: key.description ?? '',
        };
    });
}

// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/report/explanation.js



const describeCheck = ({ options, example, cost, configuredBy = [] }) => ({
    options: optionsJsonSchema(options),
    example: example.trimEnd(),
    costly: cost !== undefined,
    configuredBy,
});
const width = 88;
/** Breaks text between words into lines of at most 88 columns, each behind the indent. */
function wrap(text, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}
const efforts = { 1: 'an hour', 2: 'a day', 3: 'a week' };
/** When the built-in check runs: by itself, or where it is asked for. */
function whenItRuns({ costly, configuredBy }) {
    if (!costly)
        return 'The built-in check runs by itself when what it looks at is there.';
    const keys = ['an option of its own', ...configuredBy.map((key) => `the key \`${key}\``)].join(', or ');
    return `The built-in check costs something, so it runs only where it is configured: ${keys}.`;
}
/** How a test can be answered, with an example for each way but the built-in check, whose example stands by itself. */
function evidenceWays(id, check) {
    const [, name = id] = id.split('/');
    const below = (line) => `tests:\n  ${id}:\n    ${line}`;
    return [
        { source: 'check', points: 1, description: whenItRuns(check) },
        {
            source: 'junit',
            points: 1,
            description: 'Test cases of a JUnit XML report: at least one ran, and none failed.',
            example: below(`junit: { files: reports/junit.xml, cases: '*${name.replaceAll('-', '_')}*' }`),
        },
        {
            source: 'run',
            points: 1,
            description: 'A command: exit status 0 passes, and its last lines are the evidence.',
            example: below(`run: python checks/${name.replaceAll('-', '_')}.py`),
        },
        {
            source: 'manual',
            points: 0.5,
            description: 'An attestation that somebody did it by hand, until it expires.',
            example: below(`manual: { owner: ana, date: 2026-10-01, expires: 2027-04-01, results: docs/${id.replace('/', '-')}.md }`),
        },
    ];
}
/** Everything that is known about a test, as data: what `explain --json` prints. */
function explanationJson(id, check, answers) {
    return {
        ...(0,rubric/* rubricTest */.YD)(id),
        costly: check.costly,
        example: check.example,
        ...(answers === undefined ? {} : { answers }),
        options: describeKeys(check.options),
        ways: evidenceWays(id, check),
    };
}
function explainOption(option) {
    const facts = [
        option.type,
        ...(option.required ? ['required'] : []),
        ...(option.default === undefined ? [] : [`default ${option.default.replaceAll('","', '", "')}`]),
    ];
    return `${wrap(`${option.name} (${facts.join(', ')})`, '  ')}\n${wrap(option.description, '      ')}`;
}
const indented = (text, indent) => text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
function explainWay(way) {
    const head = wrap(`${way.source} (${way.points === 1 ? '1 point' : 'half a point'}): ${way.description}`, '  ');
    return way.example === undefined ? head : `${head}\n${indented(way.example, '      ')}`;
}
/** One test, for the terminal: plain text of at most 88 columns (examples may be wider), ending in a newline. */
function explainTest(id, check, answers) {
    const test = explanationJson(id, check, answers);
    const paragraphs = [
        `${test.id} · ${test.paper}\n${wrap(`${test.title}.`)}`,
        `What it asks\n${wrap(test.asks, '  ')}`,
        `Why\n${wrap(test.why, '  ')}`,
        `How the built-in check measures it\n${wrap(test.measured, '  ')}`,
        test.options.length === 0
            ? 'Options of the check\n  None.'
            : `Options of the check, below tests: ${test.id} in ml-test-score.yml\n${test.options.map(explainOption).join('\n')}`,
        `An example of ml-test-score.yml\n${indented(test.example, '      ')}`,
        ...(answers === undefined
            ? []
            : [
                `What it answers then, for example\n${wrap(`pass: ${answers.pass}`, '  ')}\n${wrap(`fail: ${answers.fail}`, '  ')}`,
            ]),
        `Ways to answer it\n${test.ways.map(explainWay).join('\n')}`,
        `How to earn the point here (about ${efforts[test.effort]})\n${wrap(test.remedy, '  ')}`,
        `Source\n${wrap(test.source, '  ')}`,
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** The four sections with their 28 tests, for the terminal; `costly` are those whose built-in check runs only where it is configured. */
function explainRubric(costly) {
    const idWidth = Math.max(...rubric/* rubric */.CG.map((test) => test.id.length));
    const listed = sections/* sections */.V0.map((section) => {
        const tests = rubric/* rubric */.CG.filter((test) => test.section === section);
        const lines = tests.map((test) => `${costly.includes(test.id) ? '$' : ' '} ${test.id.padEnd(idWidth)}  ${test.title}`);
        return [sections/* sectionTitles */.XG[section], ...lines].join('\n');
    });
    const paragraphs = [
        wrap('The ML Test Score asks 28 questions about a machine learning system. Each earns 1 point when an automated test passed in this run, half a point when it was done by hand and documented, else 0. A section is the sum of its seven tests; the score is the lowest of the four sections.'),
        ...listed,
        wrap('Each has a built-in check, which runs when what it looks at is there; those with a $ cost something (a second training, a server, a download), and run only where they are configured. Any test can be answered with junit, run or manual, too.'),
        'One test in full: ml-test-score explain data/schema',
        'The MLOps level that the history shows: ml-test-score explain level',
        wrap(`Source: ${rubric/* paper */.FY.authors}, ${rubric/* paper */.FY.title}, ${rubric/* paper */.FY.venue}, https://doi.org/${rubric/* paper */.FY.doi}`),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** The whole rubric as data: what `explain --json` prints without a test. */
function rubricJson(costly) {
    return { paper: rubric/* paper */.FY, tests: rubric/* rubric */.CG.map((test) => ({ ...test, costly: costly.includes(test.id) })) };
}


/***/ }),

/***/ 89263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Cl: () => (/* binding */ pullAdvice),
/* harmony export */   H7: () => (/* binding */ megabyte),
/* harmony export */   JQ: () => (/* binding */ copyBounded),
/* harmony export */   LW: () => (/* binding */ readTextBounded),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   fk: () => (/* binding */ fingerprintDigest),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   pR: () => (/* binding */ expandPaths),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62625);








const megabyte = 1024 * 1024;
/** `1.2 MB`. */
function formatBytes(bytes) {
    for (const [unit, size] of [
        ['GB', 1024 ** 3],
        ['MB', 1024 ** 2],
        ['kB', 1024],
    ]) {
        if (bytes >= size)
            return `${(bytes / size).toFixed(1)} ${unit}`;
    }
    return `${bytes} bytes`;
}
/** The path below `root`, with `/`; throws where it leads out of it. */
function inside(root, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    if (found === '..' || found.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(found))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: path,
            message: 'leads out of the repository',
            next: 'name a path inside the repository',
        });
    return found.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
/**
 * Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. `pointers` are files that Git LFS
 * leaves in place of those that it did not fetch.
 */
async function openRegular(root, path, pointers = 'refused') {
    const file = inside(root, path);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    const refuse = (message, next) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file, message, next });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch(async (error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            return refuse(`cannot be read (${error.code})`, 'check its permissions');
        const pull = await pullAdvice(root, file);
        return pull === null
            ? refuse('no such file', 'check the path, and that the training command writes it')
            : refuse(`no such file: ${pull.why}`, pull.next);
    });
    if (found.isSymbolicLink())
        refuse('is a symbolic link, which is not followed', (await pullAdvice(root, file)) === null
            ? 'write a regular file'
            : 'let DVC put files in place of links: `dvc config cache.type reflink,hardlink,copy`, then `dvc checkout --relink`');
    if (found.isDirectory())
        refuse('is a directory', 'name a file');
    if (!found.isFile())
        refuse('is not a regular file', 'write a regular file');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full)));
    if (folder === '..' || folder.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
        refuse('leads out of the repository, by a symbolic link', 'write it inside the repository');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((error) => refuse(`cannot be read (${error.code})`, 'check its permissions'));
    const opened = await handle.stat();
    if (!opened.isFile() || opened.ino !== found.ino) {
        await handle.close();
        refuse('changed while it was opened', 'make sure that nothing writes it after training has ended');
    }
    if (pointers === 'refused' && opened.size < 1024 && isPointer(await firstBytes(handle))) {
        await handle.close();
        refusePointer(file);
    }
    return { handle, bytes: opened.size };
}
const pointerStart = 'version https://git-lfs.github.com/spec/';
const isPointer = (start) => start.startsWith(pointerStart);
/** Read at a position: whoever reads on begins at the beginning. */
async function firstBytes(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pointerStart.length), 0, pointerStart.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
}
function refusePointer(file) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
        file,
        message: 'is a pointer of Git LFS, and no data: the file itself was not fetched',
        next: `\`git lfs pull --include ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\`; on GitHub \`lfs: true\` at \`actions/checkout\``,
    });
}
/** Why a file that DVC keeps is not there, and the command that fetches it; null for a file that DVC does not know. */
async function pullAdvice(root, file) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    const tracking = await dvcTracking(root, file);
    if (tracking === null)
        return null;
    const pull = `\`dvc pull ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\``;
    const step = 'on GitHub in a step before this one, with the credentials of the DVC remote';
    return tracking.stage === null
        ? { why: `DVC keeps it (${tracking.file}), and it was not pulled`, next: `${pull}; ${step}` }
        : {
            why: `DVC's stage \`${tracking.stage.slice(0, 100)}\` writes it (${tracking.file}), and it was not pulled`,
            next: `${pull}, or let training run \`dvc repro\`; ${step}`,
        };
}
/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
async function readBounded(root, path, limit = 16 * megabyte) {
    const { handle, bytes } = await openRegular(root, path, 'read');
    try {
        if (bytes > limit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
                file: inside(root, path),
                message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
                next: 'write a summary, not the raw data',
            });
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Copies a file of at most `limit` bytes to `target` (absolute) in flat memory, under the same rules. */
async function copyBounded(root, path, target, limit) {
    const { handle, bytes } = await openRegular(root, path);
    if (bytes > limit) {
        await handle.close();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: inside(root, path),
            message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
            next: 'write a summary, not the raw data',
        });
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(handle.createReadStream({ highWaterMark: megabyte, end: Math.max(bytes - 1, 0) }), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target));
}
/** The same as text; throws where it is not UTF-8. A byte order mark is dropped. */
async function readTextBounded(root, path, limit) {
    const content = await readBounded(root, path, limit);
    if (content.length < 1024 && isPointer(content.toString('latin1', 0, pointerStart.length)))
        refusePointer(inside(root, path));
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file: inside(root, path), message: 'is not UTF-8 text', next: 'write it as UTF-8' });
    }
}
/** SHA-256 (hex) and size of a file of any size, in flat memory. */
async function digestFile(root, path, algorithm = 'sha256') {
    const { handle, bytes } = await openRegular(root, path);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of handle.createReadStream({ highWaterMark: megabyte }))
        hash.update(chunk);
    return { bytes, digest: hash.digest('hex') };
}
/** The files that paths and globs name, sorted, relative to `root`. A plain path is kept whether it exists or not; a glob may match nothing. */
async function expandPaths(root, patterns) {
    const files = new Set();
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(inner))
            files.add(inner);
        else
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(inner, {
                cwd: root,
                onlyFiles: false,
                expandDirectories: false,
                dot: true,
                followSymbolicLinks: false,
                ignore: ['.git/**', '**/node_modules/**'],
            }))
                files.add(file);
    }
    return [...files].sort();
}
/** SHA-256 of each file and over all of them, as `sha256sum` would list them. A directory counts with all files below it. */
async function fingerprint(root, patterns) {
    const found = [];
    for (const path of await filesBelow(root, patterns)) {
        const { bytes, digest } = await digestFile(root, path);
        found.push({ path, bytes, sha256: digest });
    }
    return { files: found, sha256: fingerprintDigest(found) };
}
/** SHA-256 over the sorted lines `<sha256>  <path>\n`. */
function fingerprintDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
        hash.update(`${file.sha256}  ${file.path}\n`);
    return hash.digest('hex');
}
async function filesBelow(root, patterns) {
    const files = new Set();
    for (const path of await expandPaths(root, patterns)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => undefined);
        if (found?.isDirectory())
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(`${path === '' ? '.' : path.replace(/[*?[\]{}()!]/g, '\\$&')}/**`, {
                cwd: root,
                dot: true,
                followSymbolicLinks: false,
                onlyFiles: false,
                expandDirectories: false,
            })) {
                if (!file.endsWith('/'))
                    files.add(file);
            }
        else
            files.add(path);
    }
    if (files.size === 0) {
        const kept = await keptByDvc(root, patterns);
        const pull = kept === null ? null : await pullAdvice(root, kept);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `nothing matches ${patterns.join(', ')}${pull === null ? '' : `; ${kept}: ${pull.why}`}`,
            next: pull?.next ?? 'check the path, and that the training command writes it',
        });
    }
    return [...files].sort();
}
/** What a glob that matches nothing would match, had DVC fetched it: a file with a `.dvc` beside it, or the folder that the glob looks into. */
async function keptByDvc(root, patterns) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        const [pointer] = await expandPaths(root, [`${inner}.dvc`]);
        if (pointer?.endsWith('.dvc') && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, pointer)).catch(() => null))?.isFile())
            return pointer.slice(0, -'.dvc'.length);
        const parts = inner.split('/');
        const folder = parts
            .slice(0, Math.max(0, parts.findIndex((part) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(part))))
            .join('/');
        if (folder !== '' && (await dvcTracking(root, folder)) !== null)
            return folder;
    }
    return null;
}


/***/ }),

/***/ 62625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ clipped),
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
const longestName = 200;
/** A name or a text of data or files, bounded to so many characters; what is cut off is marked. */
function clipped(text, longest = longestName) {
    if (text.length <= longest)
        return text;
    return `${[...text.slice(0, 2 * longest)].slice(0, longest - 1).join('')}…`;
}
/** Python's `shlex.quote`: one word for a shell. */
function quoteForShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
