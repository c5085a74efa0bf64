export const id = 8784;
export const ids = [8784];
export const modules = {

/***/ 18784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTableSchema: () => (/* binding */ loadTableSchema),
  openConformance: () => (/* reexport */ openConformance),
  readingHints: () => (/* binding */ readingHints)
});

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/policy-files.js
var policy_files = __webpack_require__(26240);
// EXTERNAL MODULE: ./build/gather/schema/descriptor.js
var descriptor = __webpack_require__(78863);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/schema/expectations.js

/** How the columns are distributed, against what the schema expects of them. What cannot be told is null, and not met. */
function judgeExpectations(fields, summary) {
    const columns = new Map(summary.columns.map((column) => [column.name, column]));
    return fields.flatMap(({ name, expectations }) => {
        const column = columns.get(name);
        return wanted(expectations).map(({ what, range, observe, percent }) => {
            const found = column === undefined || column.rows === 0 ? null : observe(column);
            const observed = found === null || !Number.isFinite(found) ? null : found;
            return {
                column: (0,support_text/* clipped */.c)(name),
                expectation: what,
                observed,
                expected: inWords(range, percent),
                met: observed !== null &&
                    observed >= (range.minimum ?? Number.NEGATIVE_INFINITY) &&
                    observed <= (range.maximum ?? Number.POSITIVE_INFINITY),
            };
        });
    });
}
function wanted({ missing, share = [], quantiles = [], mean, distinct }) {
    return [
        ...(missing === undefined
            ? []
            : [
                {
                    what: 'missing',
                    range: missing,
                    percent: true,
                    observe: (column) => column.missing / column.rows,
                },
            ]),
        ...share.map((one) => ({
            what: `share of ${(0,support_text/* clipped */.c)(String(one.value), 100)}`,
            range: one,
            percent: true,
            observe: (column) => shareOf(column, one.value),
        })),
        ...quantiles.map((one) => ({
            what: `quantile ${one.share}`,
            range: one,
            percent: false,
            observe: (column) => column.numbers === null ? null : allFinite(column, (numbers) => quantileOf(numbers, one.share)),
        })),
        ...(mean === undefined
            ? []
            : [
                {
                    what: 'mean',
                    range: mean,
                    percent: false,
                    observe: (column) => allFinite(column, (numbers) => numbers.mean),
                },
            ]),
        ...(distinct === undefined
            ? []
            : [
                {
                    what: 'distinct values',
                    range: distinct,
                    percent: false,
                    observe: (column) => column.distinct.count,
                },
            ]),
    ];
}
/** A mean without the NaN among the values would hide it. */
const allFinite = ({ numbers, nonFinite }, of) => numbers === null || nonFinite > 0 ? null : of(numbers);
/** Of the cells that are there. Null where a value that has no count may be among the uncounted. */
function shareOf(column, value) {
    const present = column.rows - column.missing;
    if (present === 0)
        return null;
    const counted = column.categories?.counts.get(String(value));
    if (counted !== undefined)
        return counted / present;
    const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value);
    if (column.numbers !== null && !Number.isNaN(number)) {
        const { values, weights, exact } = column.numbers.points;
        const at = values.indexOf(number);
        if (exact)
            return at === -1 ? 0 : weights[at] / present;
        if (number < column.numbers.minimum || number > column.numbers.maximum)
            return 0;
        return null;
    }
    return (column.categories?.uncounted ?? 0) === 0 ? 0 : null;
}
/** The smallest value with at least this share of the values at or below it (R's type 1; `inverted_cdf` in numpy). */
function quantileOf({ points: { values, weights } }, share) {
    let total = 0;
    for (const weight of weights)
        total += weight;
    let below = 0;
    for (let at = 0; at < values.length; at += 1) {
        below += weights[at];
        if (below >= share * total)
            return values[at];
    }
    return values.at(-1) ?? Number.NaN;
}
function inWords({ minimum, maximum }, percent) {
    const word = (value) => (percent ? `${Number((value * 100).toPrecision(12))}%` : String(value));
    return [
        ...(minimum === undefined ? [] : [`at least ${word(minimum)}`]),
        ...(maximum === undefined ? [] : [`at most ${word(maximum)}`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./build/gather/tables/batch.js
var batch = __webpack_require__(43582);
;// CONCATENATED MODULE: ./build/gather/schema/field-cells.js

const dayMilliseconds = 86_400_000;
/** 0001-01-01: the calendar of the date types has no year 0. */
const firstDay = Date.parse('0001-01-01T00:00:00Z');
/** The value of a cell that is not missing; undefined where it is not of the type of its field. */
function readCell({ type, direct, isoTimes, read }, cells, row) {
    const kind = cells.kinds[row];
    const number = cells.numbers[row];
    if (direct[kind] === 1)
        return kind === batch/* cellKind */.DA.boolean ? number === 1 : number;
    const from = cells.start(row);
    const to = cells.end(row);
    if (isoTimes && kind === batch/* cellKind */.DA.datetime && number >= firstDay && isUsualTime(cells.bytes, from, to))
        return number;
    if (kind === batch/* cellKind */.DA.text || to > from)
        return read(cells.text(row));
    // A value of a format without text, of another type: taken where it means the same.
    if (type === 'any')
        return cells.text(row);
    if (type === 'integer' && kind === batch/* cellKind */.DA.number && Number.isInteger(number))
        return number;
    if (type === 'datetime' && kind === batch/* cellKind */.DA.datetime)
        return number;
    if (type === 'date' && kind === batch/* cellKind */.DA.datetime && number % dayMilliseconds === 0)
        return number;
    if (type === 'year' && kind === batch/* cellKind */.DA.integer && number >= 0 && number <= 9999)
        return number;
    return undefined;
}
/**
 * Whether a text that was read as a date and time has whole seconds and no zone but UTC, as `2024-01-31 10:15:00Z` has: of such the number is the value. Other forms
 * have fractions finer than a millisecond, zones, no seconds, or the hour 24.
 */
function isUsualTime(bytes, from, to) {
    const length = to - from;
    return ((length === 19 || (length === 20 && bytes[from + 19] === 90)) &&
        bytes[from + 16] === 58 &&
        !(bytes[from + 11] === 50 && bytes[from + 12] === 52));
}
/** Whether that holds for each cell that is there. */
function areUsualTimes({ kinds, kindCounts, numbers, rows, bytes, start, end }) {
    if (kindCounts[batch/* cellKind */.DA.datetime] + kindCounts[batch/* cellKind */.DA.missing] < rows)
        return false;
    for (let row = 0; row < rows; row += 1) {
        if (kinds[row] === batch/* cellKind */.DA.missing)
            continue;
        if (!(numbers[row] >= firstDay && isUsualTime(bytes, start(row), end(row))))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/gather/schema/byte-pattern.js
/** A character, an escape or a class; then how often. */
const item = /(?<character>\[(?:\\.|[^\\[\]])+\]|\\[dwDW]|\\[-.*+?^${}()|[\]/]|[\w .,:;@#%&=~!"'<>/-])(?:\{(?<least>\d{1,4})(?:(?<open>,)(?<most>\d{0,4}))?\}|(?<sign>[*+?]))?/uy;
const counts = {
    '*': [0, Number.POSITIVE_INFINITY],
    '+': [1, Number.POSITIVE_INFINITY],
    '?': [0, 1],
};
/**
 * For patterns that are characters and classes in a row, such as `[a-z]{12}-\d{1,9}`: takes as much as it can of each in turn, and never goes back, so that it may
 * miss a match but never sees one that is none. Knows ASCII only. Undefined for other patterns.
 *
 * @param pattern one that compiles with the flag `u`
 */
function byteMatcher(pattern) {
    const steps = [];
    for (let place = 0; place < pattern.length; place = item.lastIndex) {
        item.lastIndex = place;
        const { character, least, open, most, sign } = item.exec(pattern)?.groups ?? {};
        // What follows a count, as in `a+?`, is no item.
        if (character === undefined)
            return undefined;
        const one = new RegExp(`^${character}$`, 'u');
        const taken = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < 128 && one.test(String.fromCharCode(byte))));
        const [low, high] = sign === undefined ? [Number(least ?? 1), Number(least ?? 1)] : counts[sign];
        steps.push({ taken, least: low, most: open === undefined ? high : most ? Number(most) : Number.POSITIVE_INFINITY });
    }
    return (bytes, from, to) => {
        let at = from;
        for (let step = 0; step < steps.length; step += 1) {
            const { taken, least, most } = steps[step];
            const begin = at;
            const end = Math.min(to, begin + most);
            while (at < end && taken[bytes[at]] === 1)
                at += 1;
            if (at - begin < least)
                return false;
        }
        return at === to;
    };
}

// EXTERNAL MODULE: ./build/gather/schema/values.js
var values = __webpack_require__(48672);
;// CONCATENATED MODULE: ./build/gather/schema/field-rules.js





/** Longer texts are not matched with a pattern, as an unlucky one could take hours. */
const longestMatched = 10_000;
const directKinds = {
    integer: ['integer', 'inexactInteger'],
    number: ['integer', 'inexactInteger', 'number', 'nonFinite'],
    boolean: ['boolean'],
    date: ['date'],
};
function rulesOf(field) {
    const { name, type, format } = field;
    const read = (0,values/* readerOf */.TC)(field);
    const direct = new Uint8Array(Object.keys(batch/* cellKind */.DA).length);
    for (const kind of directKinds[type] ?? [])
        direct[batch/* cellKind */.DA[kind]] = 1;
    const isDefault = format === 'default';
    const expectedType = isDefault ? `of the type ${type}` : `of the type ${type}, format ${(0,support_text/* clipped */.c)(format)}`;
    return {
        name,
        type,
        read,
        plain: type === 'any' || (type === 'string' && isDefault),
        direct,
        isoTimes: type === 'datetime' && isDefault,
        expectedType,
        rules: constraintRules(field, read),
    };
}
function constraintRules({ type, constraints }, read) {
    const rules = [];
    const { minimum, maximum, minLength, maxLength, pattern } = constraints;
    const addRange = (constraint, expected, range) => {
        const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = range;
        // A comparison with NaN is false: it never holds.
        const holds = (value) => value >= least && value <= most;
        rules.push({ constraint, expected, holds, range: { of: 'value', least, most } });
    };
    const addLength = (constraint, limit, least, most) => {
        const isText = type === 'string';
        const sizeOf = isText ? codePoints : sizeOfJson;
        const holds = (value) => {
            const size = sizeOf(String(value));
            return size >= least && size <= most;
        };
        const expected = `${limit} ${isText ? 'characters' : 'entries'}`;
        rules.push({ constraint, expected, holds, ...(isText && { range: { of: 'length', least, most } }) });
    };
    if (minimum !== undefined)
        addRange('minimum', `at least ${(0,support_text/* clipped */.c)(String(minimum))}`, { least: read(String(minimum)) });
    if (maximum !== undefined)
        addRange('maximum', `at most ${(0,support_text/* clipped */.c)(String(maximum))}`, { most: read(String(maximum)) });
    if (minLength !== undefined)
        addLength('minLength', `at least ${minLength}`, minLength, Number.POSITIVE_INFINITY);
    if (maxLength !== undefined)
        addLength('maxLength', `at most ${maxLength}`, 0, maxLength);
    if (pattern !== undefined) {
        const compiled = (0,values/* compilePattern */.Eb)(pattern);
        rules.push({
            constraint: 'pattern',
            expected: `a text of at most ${longestMatched} characters that matches \`${(0,support_text/* clipped */.c)(pattern)}\``,
            holds: (value) => value.length <= longestMatched && compiled.test(value),
            surely: byteMatcher((0,values/* withoutIdleEscapes */.XO)(pattern)),
        });
    }
    if (constraints.enum !== undefined) {
        const members = new Set(constraints.enum.map((member) => read((0,descriptor.textOfMember)(member))));
        const shown = constraints.enum.slice(0, 10).map((member) => (0,support_text/* clipped */.c)((0,descriptor.textOfMember)(member), 50));
        const more = constraints.enum.length - shown.length;
        const expected = `one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        rules.push({ constraint: 'enum', expected, holds: (value) => members.has(value) });
    }
    return rules;
}
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
const sizeOfJson = (text) => Object.keys(JSON.parse(text)).length;

;// CONCATENATED MODULE: ./build/gather/schema/keys.js
/** cyrb53's mixing (Bryc, public domain), both halves kept. */
function finish(hash) {
    let { high, low } = hash;
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    hash.high = high;
    hash.low = low;
}
function mix(hash, word) {
    hash.high = Math.imul(hash.high ^ word ^ (hash.low >>> 15), 2654435761);
    hash.low = Math.imul(hash.low ^ word ^ (hash.high >>> 13), 1597334677);
}
const keys_double = new Float64Array(1);
const words = new Int32Array(keys_double.buffer);
function mixNumber(hash, value) {
    keys_double[0] = value === 0 ? 0 : value;
    mix(hash, 1);
    mix(hash, words[0]);
    mix(hash, words[1]);
}
function mixBytes(hash, bytes, from, to) {
    mix(hash, 2);
    for (let at = from; at < to; at += 1)
        mix(hash, bytes[at]);
    mix(hash, to - from);
}
const encoder = new TextEncoder();
function mixText(hash, text) {
    const bytes = encoder.encode(text);
    mixBytes(hash, bytes, 0, bytes.length);
}
function createKeySet() {
    let slots = new Int32Array(2 * 1024);
    let used = 0;
    /** An empty slot is two zeros, so no hash may be. */
    const place = (table, high, low) => {
        const mask = table.length / 2 - 1;
        for (let at = low & mask;; at = (at + 1) & mask) {
            const first = table[2 * at];
            const second = table[2 * at + 1];
            if (first === 0 && second === 0) {
                table[2 * at] = high;
                table[2 * at + 1] = low;
                return false;
            }
            if (first === high && second === low)
                return true;
        }
    };
    return {
        add: ({ high, low }) => {
            if (place(slots, high | 0, high === 0 && low === 0 ? 1 : low | 0))
                return true;
            used += 1;
            if (used > (slots.length / 2) * 0.75) {
                const larger = new Int32Array(slots.length * 2);
                for (let at = 0; at < slots.length; at += 2)
                    if (slots[at] !== 0 || slots[at + 1] !== 0)
                        place(larger, slots[at], slots[at + 1]);
                slots = larger;
            }
            return false;
        },
    };
}
/** At most 12 bytes a number. */
function createAscendingNumbers() {
    let kept = new Float64Array(1024);
    let size = 0;
    return {
        get size() {
            return size;
        },
        add: (numbers, count) => {
            let last = size === 0 ? Number.NEGATIVE_INFINITY : kept[size - 1];
            for (let at = 0; at < count; at += 1) {
                const number = numbers[at];
                if (!(number > last))
                    return false;
                last = number;
            }
            if (size + count > kept.length) {
                const larger = new Float64Array(Math.max(size + count, Math.ceil(kept.length * 1.5)));
                larger.set(kept.subarray(0, size));
                kept = larger;
            }
            kept.set(numbers.subarray(0, count), size);
            size += count;
            return true;
        },
        drain: (take) => {
            for (let at = 0; at < size; at += 1)
                take(kept[at]);
            kept = new Float64Array(0);
            size = 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/gather/schema/field-observer.js




const mostRows = 5;
const tallyOf = (column, constraint, expected) => ({
    column,
    constraint,
    expected,
    count: 0,
    rows: [],
});
function count(tally, row) {
    tally.count += 1;
    if (tally.rows.length < mostRows)
        tally.rows.push(row);
}
function observeField(field, required) {
    const { name, type, rules, direct, plain, isoTimes } = field;
    const requiredTally = tallyOf(name, 'required', 'a value in each row');
    const typeTally = tallyOf(name, 'type', field.expectedType);
    const ruleTallies = rules.map(({ constraint, expected }) => tallyOf(name, constraint, expected));
    const judged = [typeTally, ...ruleTallies];
    const valueRanges = rules.flatMap(({ range }) => (range?.of === 'value' ? [range] : []));
    const lengthRanges = rules.flatMap(({ range }) => (range?.of === 'length' ? [range] : []));
    const numericOnly = valueRanges.length === rules.length;
    const matchers = rules.flatMap(({ surely }) => surely ?? []);
    /** Longer texts are not matched, in bytes as in characters. */
    const readable = matchers.length === 0 ? Number.POSITIVE_INFINITY : longestMatched;
    const byBytes = plain && lengthRanges.length + matchers.length === rules.length;
    // A value has to lie in all of them.
    const least = Math.max(Number.NEGATIVE_INFINITY, ...valueRanges.map((range) => range.least));
    const most = Math.min(Number.POSITIVE_INFINITY, ...valueRanges.map((range) => range.most));
    const shortest = Math.max(0, ...lengthRanges.map((range) => range.least));
    const longest = Math.min(readable, ...lengthRanges.map((range) => range.most));
    /** By code of the dictionary: 0 not looked at yet, else 1 + one bit for each constraint that does not hold. */
    let known = new Uint16Array(64);
    const judge = (value) => {
        if (value === undefined)
            return 1;
        let broken = 0;
        for (let at = 0; at < rules.length; at += 1)
            if (!rules[at]?.holds(value))
                broken |= 2 << at;
        return broken;
    };
    const judgeCode = (cells, code) => {
        if (code >= known.length) {
            const larger = new Uint16Array(Math.max(code + 1, known.length * 2));
            larger.set(known);
            known = larger;
        }
        const before = known[code];
        if (before > 0)
            return before - 1;
        const broken = judge(field.read(cells.dictionary.text(code)));
        known[code] = broken + 1;
        return broken;
    };
    const judgeCell = (cells, row) => {
        const code = cells.codes[row];
        return code < 0 ? judge(readCell(field, cells, row)) : judgeCode(cells, code);
    };
    function countBroken(broken, row) {
        for (let at = 0; at < judged.length; at += 1)
            if ((broken & (1 << at)) !== 0)
                count(judged[at], row);
    }
    function observeMissing({ kinds, kindCounts, rows }, firstRow) {
        const missing = kindCounts[batch/* cellKind */.DA.missing];
        if (!required || missing === 0)
            return;
        for (let row = 0; row < rows && requiredTally.rows.length < mostRows; row += 1)
            if (kinds[row] === batch/* cellKind */.DA.missing)
                requiredTally.rows.push(firstRow + row);
        requiredTally.count += missing;
    }
    /** The number of each cell is its value, and only limits are to be kept. */
    function observeNumbers({ kinds, numbers, rows }, firstRow) {
        if (rules.length === 0)
            return;
        for (let row = 0; row < rows; row += 1) {
            const number = numbers[row];
            if (!(number >= least && number <= most) && kinds[row] !== batch/* cellKind */.DA.missing)
                countBroken(judge(number), firstRow + row);
        }
    }
    /** Whether the bytes and the length tell that all rules hold; false where the text has to be read. */
    function holdsByBytes(bytes, from, to, length) {
        // A character that is broken may be read as several, so that its bytes are the upper bound.
        if (length < shortest || to - from > longest)
            return false;
        for (let at = 0; at < matchers.length; at += 1)
            if (!matchers[at]?.(bytes, from, to))
                return false;
        return true;
    }
    /** All cells are text. What the dictionary has no place for is judged by its bytes where they are enough. */
    function observeTexts(cells, firstRow) {
        if (plain && rules.length === 0)
            return;
        const { kinds, codes, rows, bytes } = cells;
        const lengths = byBytes ? cells.outside?.lengths : undefined;
        for (let row = 0; row < rows; row += 1) {
            const code = codes[row];
            if (code < 0) {
                if (kinds[row] === batch/* cellKind */.DA.missing)
                    continue;
                if (lengths !== undefined && holdsByBytes(bytes, cells.start(row), cells.end(row), lengths[row]))
                    continue;
            }
            else if (known[code] === 1)
                continue;
            const broken = judgeCell(cells, row);
            if (broken !== 0)
                countBroken(broken, firstRow + row);
        }
    }
    function observeEach(cells, firstRow) {
        const { kinds, rows } = cells;
        for (let row = 0; row < rows; row += 1) {
            if (kinds[row] === batch/* cellKind */.DA.missing)
                continue;
            const broken = judgeCell(cells, row);
            if (broken !== 0)
                countBroken(broken, firstRow + row);
        }
    }
    const directCells = ({ kindCounts }) => {
        let settled = 0;
        for (let kind = 0; kind < direct.length; kind += 1)
            if (direct[kind] === 1)
                settled += kindCounts[kind];
        return settled;
    };
    return {
        tallies: [...(required ? [requiredTally] : []), ...(type === 'any' ? [] : [typeTally]), ...ruleTallies],
        observe: (cells, firstRow) => {
            observeMissing(cells, firstRow);
            if (type === 'any' && rules.length === 0)
                return;
            const there = cells.rows - cells.kindCounts[batch/* cellKind */.DA.missing];
            if (cells.kindCounts[batch/* cellKind */.DA.text] === there)
                observeTexts(cells, firstRow);
            else if (numericOnly && (directCells(cells) === there || (isoTimes && areUsualTimes(cells))))
                observeNumbers(cells, firstRow);
            else
                observeEach(cells, firstRow);
        },
        isNumeric: (cells) => type !== 'boolean' && cells.kindCounts[batch/* cellKind */.DA.inexactInteger] === 0 && cells.rows === directCells(cells),
        addToKey: (hash, cells, row) => {
            const kind = cells.kinds[row];
            if (kind === batch/* cellKind */.DA.missing)
                return addNothing(hash);
            if (type === 'string' || type === 'any' || kind === batch/* cellKind */.DA.inexactInteger) {
                const [from, to] = [cells.start(row), cells.end(row)];
                // Bytes as they are written; a format without text has the number alone.
                if (kind !== batch/* cellKind */.DA.text && from === to)
                    mixNumber(hash, cells.numbers[row]);
                else if (type === 'string' && judgeCell(cells, row) & 1)
                    return addNothing(hash);
                else
                    mixBytes(hash, cells.bytes, from, to);
                return true;
            }
            const value = readCell(field, cells, row);
            if (value === undefined)
                return addNothing(hash);
            if (typeof value === 'string')
                mixText(hash, value);
            else
                mixNumber(hash, Number(value));
            return true;
        },
    };
}
function addNothing(hash) {
    mix(hash, 0);
    return false;
}

;// CONCATENATED MODULE: ./build/gather/schema/conformance.js





/** Each unknown column is a violation; a table of ten thousand needs no list of them. */
const mostColumns = 50;
/** Compares each row with the schema while the table is read. Keys need at most 22 bytes a row (34 while numbers that ascended are handed over to the set), all else is flat. */
function openConformance(schema, table) {
    const places = new Map(table.columns.map((name, column) => [name, column]));
    const observed = schema.fields.flatMap((field) => {
        const column = places.get(field.name);
        return column === undefined
            ? []
            : [{ field, column, observer: observeField(rulesOf(field), field.constraints.required) }];
    });
    const keys = [
        ...observed
            .filter(({ field }) => field.constraints.unique)
            .map((one) => keyObserver([one], tallyOf(one.field.name, 'unique', 'no value twice'), false)),
        ...primaryKey(schema, observed),
    ];
    let rows = 0;
    return {
        observe: (batch) => {
            rows += batch.rows;
            for (const { column, observer } of observed)
                observer.observe(batch.cells(column), batch.firstRow);
            for (const key of keys)
                key.observe(batch);
        },
        finish: (place, summary) => {
            const tallies = [...observed.flatMap(({ observer }) => observer.tallies), ...keys.map(({ tally }) => tally)];
            const columns = columnViolations(schema, table);
            const violations = tallies
                .filter(({ count }) => count > 0)
                .map(({ column, constraint, expected, count, rows: first }) => {
                const [row] = first;
                const share = count / rows;
                return {
                    column: (0,support_text/* clipped */.c)(column),
                    constraint,
                    expected,
                    count,
                    share,
                    rows: first,
                    first: row === undefined ? null : place(row),
                };
            })
                .sort((a, b) => b.count - a.count);
            return {
                role: table.role,
                rows,
                constraints: tallies.length + schema.fields.length,
                violations: [...columns, ...violations],
                expectations: judgeExpectations(schema.fields.filter(({ name }) => places.has(name) || !isServing(table, name, table.label)), summary),
            };
        },
    };
}
/** A key some of whose columns are not there cannot be looked at: the missing columns are the violation. */
function primaryKey({ primaryKey: names }, observed) {
    const parts = names.flatMap((name) => observed.find(({ field }) => field.name === name) ?? []);
    if (parts.length === 0 || parts.length < names.length)
        return [];
    return [keyObserver(parts, tallyOf(names.join(', '), 'primaryKey', 'a key in each row, and none twice'), true)];
}
function keyObserver(parts, tally, needsKey) {
    const seen = createKeySet();
    const hash = { high: 0, low: 0 };
    /** Undefined once numbers do not ascend, or cells are no numbers: from then on keys are looked up. */
    let ascending = parts.length === 1 ? createAscendingNumbers() : undefined;
    const begin = () => {
        hash.high = 0x5bd1e995;
        hash.low = 0x1b873593;
    };
    const [first] = parts;
    return {
        tally,
        observe: (batch) => {
            const cells = parts.map(({ column }) => batch.cells(column));
            if (ascending !== undefined) {
                const [{ numbers, rows }] = cells;
                if (first.observer.isNumeric(cells[0]) && ascending.add(numbers, rows))
                    return;
                ascending.drain((number) => {
                    begin();
                    mixNumber(hash, number);
                    finish(hash);
                    seen.add(hash);
                });
                ascending = undefined;
            }
            for (let row = 0; row < batch.rows; row += 1) {
                begin();
                let isThere = false;
                for (let at = 0; at < parts.length; at += 1)
                    if (parts[at]?.observer.addToKey(hash, cells[at], row))
                        isThere = true;
                finish(hash);
                if (isThere ? seen.add(hash) : needsKey)
                    count(tally, batch.firstRow + row);
            }
        },
    };
}
/** The one column that serving data may lack, and the one that they may have beside the schema. */
const isServing = (table, name, exempt) => table.role === 'serving' && name === exempt;
function columnViolations({ fields }, table) {
    const known = new Set(fields.map(({ name }) => name));
    const there = new Set(table.columns);
    const violation = (column, constraint, expected, count = 1) => ({
        column: (0,support_text/* clipped */.c)(column),
        constraint,
        expected,
        count,
        share: 1,
        rows: [],
        first: null,
    });
    const some = (names, constraint, expected) => [
        ...names.slice(0, mostColumns).map((name) => violation(name, constraint, expected)),
        ...(names.length > mostColumns
            ? [violation(`and ${names.length - mostColumns} more`, constraint, expected, names.length - mostColumns)]
            : []),
    ];
    const lacking = [...known].filter((name) => !there.has(name) && !isServing(table, name, table.label));
    return [
        ...some(lacking, 'missing-field', 'a column of this name'),
        ...some(table.columns.filter((name) => !known.has(name) && !isServing(table, name, table.time)), 'extra-field', 'a field of the schema for each column'),
    ];
}

;// CONCATENATED MODULE: ./build/gather/schema.js





/**
 * Reads a Frictionless Table Schema (version 1; YAML or JSON), with our `expectations` below each field.
 *
 * @param files those that stand for what the work tree has
 * @throws ConfigurationError with all mistakes, each with file and line: an unknown key, type, format or constraint, a pattern that does not compile
 */
async function loadTableSchema(root, path, files) {
    return (0,policy_files/* readNamed */.M)(root, path, files, 16 * support_files/* megabyte */.H7, (file, text) => {
        const { fields, missingValues, primaryKey } = (0,load/* parseYamlAs */.b2)(descriptor.descriptor, file, text).value;
        return { file, fields, missingValues, primaryKey };
    });
}
/** How a table has to be read for this schema: the columns whose cells stay text as they are written, and what stands for a missing value. */
function readingHints(schema) {
    return {
        textColumns: new Set(schema.fields.filter(needsText).map(({ name }) => name)),
        missingValues: schema.missingValues,
    };
}
/** Where the form of a cell tells something else than the declared type or format. */
const needsText = (field) => field.type === 'string' ||
    ['time', 'yearmonth', 'duration', 'object', 'array', 'geopoint', 'geojson'].includes(field.type) ||
    field.format !== 'default' ||
    field.trueValues !== undefined ||
    field.falseValues !== undefined ||
    field.decimalChar !== undefined ||
    (field.groupChar ?? '') !== '' ||
    field.bareNumber === false;


/***/ })

};
