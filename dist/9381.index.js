export const id = 9381;
export const ids = [9381];
export const modules = {

/***/ 99381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProfile: () => (/* binding */ openProfile),
  profileOf: () => (/* reexport */ table_profile/* profileOf */.d)
});

;// CONCATENATED MODULE: ./build/statistics/number-hash.js
/** Hashes for counting: 32 bits each, well mixed, the same on every machine. No protection against values made to collide. */
/** MurmurHash3's finalizer: every bit of the input reaches every bit of the output. */
function mix(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
/** Of the two halves of a double's 64 bits. */
const hashWords = (low, high) => mix(low + Math.imul(high, 0x9e3779b1));
/** A second hash of the same halves, independent of the first. */
const secondHashWords = (low, high) => mix(Math.imul(low, 0x27d4eb2f) ^ (high + 0x165667b1));

;// CONCATENATED MODULE: ./build/statistics/distinct.js

/** Bits that the rank is taken from. */
const rankBits = 32;
function openDistinctSketch(indexBits = 14) {
    const registerCount = 2 ** indexBits;
    const registers = new Uint8Array(registerCount);
    return {
        addNumbers(values, size) {
            const words = new Uint32Array(values.buffer, values.byteOffset, 2 * size);
            for (let index = 0; index < 2 * size; index += 2) {
                const low = words[index];
                const high = words[index + 1];
                const register = hashWords(low, high) >>> (32 - indexBits);
                const rank = Math.clz32(secondHashWords(low, high)) + 1;
                if (rank > registers[register])
                    registers[register] = rank;
            }
        },
        addBytes(bytes, start, end) {
            let first = end - start;
            let second = ~first;
            let points = 0;
            let at = start;
            for (; at + 3 < end; at += 4) {
                const a = bytes[at];
                const b = bytes[at + 1];
                const c = bytes[at + 2];
                const d = bytes[at + 3];
                const word = a | (b << 8) | (c << 16) | (d << 24);
                first = Math.imul(first ^ word, 0x9e3779b1);
                first ^= first >>> 15;
                second = Math.imul(((second << 13) | (second >>> 19)) + word, 0x27d4eb2f);
                // ASCII needs no look at each byte.
                if ((word & 0x80808080) === 0)
                    points += 4;
                else
                    points += starts(a) + starts(b) + starts(c) + starts(d);
            }
            for (; at < end; at += 1) {
                const byte = bytes[at];
                first = Math.imul(first ^ byte, 0x9e3779b1);
                first ^= first >>> 15;
                second = Math.imul(((second << 13) | (second >>> 19)) + byte, 0x27d4eb2f);
                points += starts(byte);
            }
            const register = mix(first) >>> (32 - indexBits);
            const rank = Math.clz32(mix(second)) + 1;
            if (rank > registers[register])
                registers[register] = rank;
            return points;
        },
        estimate() {
            const histogram = new Float64Array(rankBits + 2);
            for (const rank of registers)
                histogram[rank] = histogram[rank] + 1;
            let sum = registerCount * tau(1 - histogram[rankBits + 1] / registerCount);
            for (let rank = rankBits; rank >= 1; rank -= 1)
                sum = 0.5 * (sum + histogram[rank]);
            sum += registerCount * sigma(histogram[0] / registerCount);
            return Math.round((registerCount * registerCount) / (2 * Math.LN2 * sum));
        },
    };
}
/** 1 unless the byte continues a code point. */
const starts = (byte) => ((byte & 0xc0) === 0x80 ? 0 : 1);
function sigma(share) {
    if (share === 1)
        return Number.POSITIVE_INFINITY;
    let x = share;
    let sum = x;
    for (let y = 1, before = Number.NaN; sum !== before; y += y) {
        before = sum;
        x *= x;
        sum += x * y;
    }
    return sum;
}
function tau(share) {
    if (share === 0 || share === 1)
        return 0;
    let x = share;
    let sum = 1 - x;
    for (let y = 0.5, before = Number.NaN; sum !== before; y *= 0.5) {
        before = sum;
        x = Math.sqrt(x);
        sum -= (1 - x) ** 2 * y;
    }
    return sum / 3;
}

;// CONCATENATED MODULE: ./build/statistics/moments.js
const noMoments = () => ({
    count: 0,
    mean: 0,
    squares: 0,
    minimum: Number.POSITIVE_INFINITY,
    maximum: Number.NEGATIVE_INFINITY,
    zeros: 0,
    rising: true,
    last: Number.NEGATIVE_INFINITY,
});
/** Sample variance (n − 1); NaN for fewer than two values. */
const sampleVariance = ({ count, squares }) => (count > 1 ? squares / (count - 1) : Number.NaN);
/**
 * Adds the first `size` values, all finite. Two passes within the batch, then Chan's formula over batches, so that a large mean does not swallow a small
 * variance (Chan, Golub, LeVeque 1983, "Algorithms for computing the sample variance", eq. 2.1).
 */
function addToMoments(moments, values, size) {
    if (size === 0)
        return;
    let { minimum, maximum, rising, last } = moments;
    let sum = 0;
    let zeros = 0;
    for (let index = 0; index < size; index += 1) {
        const value = values[index];
        sum += value;
        if (value < minimum)
            minimum = value;
        if (value > maximum)
            maximum = value;
        if (value === 0)
            zeros += 1;
        if (value <= last)
            rising = false;
        last = value;
    }
    let mean = sum / size;
    if (!Number.isFinite(mean)) {
        mean = 0;
        for (let index = 0; index < size; index += 1)
            mean += values[index] / size;
    }
    let squares = 0;
    let rest = 0;
    for (let index = 0; index < size; index += 1) {
        const deviation = values[index] - mean;
        squares += deviation * deviation;
        rest += deviation;
    }
    // The mean's own rounding, taken out again (Björck's correction).
    if (Number.isFinite(rest))
        squares -= (rest * rest) / size;
    const count = moments.count + size;
    const share = size / count;
    const difference = mean - moments.mean;
    moments.squares += squares + (moments.count === 0 ? 0 : difference * difference * moments.count * share);
    // The difference of two opposite extremes may be too large for a double; the weighted sum is not.
    moments.mean = Number.isFinite(difference)
        ? moments.mean + difference * share
        : moments.mean * (1 - share) + mean * share;
    moments.count = count;
    moments.minimum = minimum;
    moments.maximum = maximum;
    moments.zeros += zeros;
    moments.rising = rising;
    moments.last = last;
}

// EXTERNAL MODULE: ./build/statistics/quantile-sketch.js
var quantile_sketch = __webpack_require__(80098);
;// CONCATENATED MODULE: ./build/statistics/value-counts.js

/** The values must hold no NaN and no -0 (their bits tell them apart). */
function openValueCounts(most = 4096) {
    let slots = 64;
    let keys = new Float64Array(slots);
    let counts = new Float64Array(slots);
    let size = 0;
    const bits = new Float64Array(1);
    const halves = new Uint32Array(bits.buffer);
    /** The slot of a key, or the free one where it belongs. */
    const place = (key, low, high) => {
        let slot = hashWords(low, high) & (slots - 1);
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & (slots - 1);
        return slot;
    };
    const grow = () => {
        const [oldKeys, oldCounts] = [keys, counts];
        slots *= 2;
        keys = new Float64Array(slots);
        counts = new Float64Array(slots);
        oldCounts.forEach((count, old) => {
            if (count === 0)
                return;
            bits[0] = oldKeys[old];
            const slot = place(bits[0], halves[0], halves[1]);
            keys[slot] = bits[0];
            counts[slot] = count;
        });
    };
    return {
        get size() {
            return size;
        },
        add(values, length) {
            const words = new Uint32Array(values.buffer, values.byteOffset, 2 * length);
            for (let index = 0; index < length; index += 1) {
                const value = values[index];
                const slot = place(value, words[2 * index], words[2 * index + 1]);
                if (counts[slot] === 0) {
                    if (size === most)
                        return index;
                    keys[slot] = value;
                    size += 1;
                    counts[slot] = 1;
                    if (2 * size > slots)
                        grow();
                }
                else
                    counts[slot] = counts[slot] + 1;
            }
            return length;
        },
        sorted() {
            const values = keys.filter((_, slot) => counts[slot] !== 0).sort();
            const weights = values.map((value) => {
                bits[0] = value;
                return counts[place(value, halves[0], halves[1])];
            });
            return { values, weights };
        },
    };
}

;// CONCATENATED MODULE: ./build/statistics/number-tally.js




/** Full accuracy up to 256 columns; a table of ten thousand stays in a few hundred megabytes, with a rank error of at most twice as much. */
function capacityFor(columns) {
    const part = columns <= 256 ? 1 : columns <= 512 ? 2 : columns <= 1024 ? 4 : 8;
    return { kept: 16_384 / part, runLength: 2048 / part, distinct: 4096 / part, indexBits: part === 1 ? 14 : 12 };
}
function openNumberTally(capacity) {
    const moments = noMoments();
    /** Counts every value until there are too many distinct ones; after that the two sketches take over. */
    let counts = openValueCounts(capacity.distinct);
    let quantiles = null;
    let distinct = null;
    let inexact = null;
    const sketch = (values, size) => {
        quantiles?.add(values, size);
        distinct?.addNumbers(values, size);
    };
    const leaveCounts = (counted) => {
        quantiles = (0,quantile_sketch/* openQuantileSketch */.AF)(capacity);
        distinct = openDistinctSketch(capacity.indexBits);
        const { values, weights } = counted.sorted();
        distinct.addNumbers(values, values.length);
        const same = new Float64Array(1024);
        values.forEach((value, index) => {
            same.fill(value);
            for (let rest = weights[index]; rest > 0; rest -= same.length)
                quantiles?.add(same, Math.min(rest, same.length));
        });
        counts = null;
    };
    const distinctTexts = () => {
        if (inexact === null)
            return { count: 0, exact: true };
        return inexact.sketch === null
            ? { count: inexact.texts?.size ?? 0, exact: true }
            : { count: inexact.sketch.estimate(), exact: false };
    };
    return {
        add(values, size) {
            addToMoments(moments, values, size);
            if (counts === null) {
                sketch(values, size);
                return;
            }
            const counted = counts.add(values, size);
            if (counted === size)
                return;
            leaveCounts(counts);
            sketch(values.subarray(counted, size), size - counted);
        },
        addInexact(values, texts) {
            inexact ??= { quantiles: (0,quantile_sketch/* openQuantileSketch */.AF)(capacity), texts: new Set(), sketch: null };
            addToMoments(moments, values, values.length);
            inexact.quantiles.add(values, values.length);
            const encoder = new TextEncoder();
            for (const text of texts) {
                if (inexact.texts !== null && (inexact.texts.size < capacity.distinct || inexact.texts.has(text))) {
                    inexact.texts.add(text);
                    continue;
                }
                inexact.sketch ??= openDistinctSketch(capacity.indexBits);
                for (const each of [...(inexact.texts ?? []), text]) {
                    const bytes = encoder.encode(each);
                    inexact.sketch.addBytes(bytes, 0, bytes.length);
                }
                inexact.texts = null;
            }
        },
        distinct() {
            const texts = distinctTexts();
            const numbers = counts?.size ?? distinct?.estimate() ?? 0;
            return { count: numbers + texts.count, exact: counts !== null && texts.exact };
        },
        rising: () => moments.count > 0 && moments.rising && inexact === null,
        summary() {
            const { count, mean, minimum, maximum, zeros } = moments;
            if (count === 0)
                return null;
            const exact = counts !== null ? { ...counts.sorted(), exact: true } : quantiles.points();
            const points = inexact === null ? exact : (0,quantile_sketch/* mergePoints */.aA)(exact, inexact.quantiles.points());
            return { count, minimum, maximum, mean, variance: sampleVariance(moments), zeros, points };
        },
    };
}

// EXTERNAL MODULE: ./build/gather/tables/batch.js
var batch = __webpack_require__(43582);
;// CONCATENATED MODULE: ./build/gather/tables/padded-digits.js
const zero = 48;
/** True for digits that begin with 0, as ZIP codes do: a number would lose them. */
function isPadded(bytes, start, end) {
    if (end - start < 2 || bytes[start] !== zero)
        return false;
    for (let at = start + 1; at < end; at += 1) {
        const digit = bytes[at] - zero;
        if (digit < 0 || digit > 9)
            return false;
    }
    return true;
}
/** The integers among digits that begin with 0 are texts too: `10001` beside `00501`. */
function joinDigits(padded, integers) {
    const { values, weights, exact } = integers.points;
    const counts = new Map(padded.counts);
    if (exact)
        values.forEach((value, at) => void counts.set(String(value), weights[at]));
    const [shortest, longest] = [String(integers.minimum).length, String(integers.maximum).length];
    const characters = values.reduce((sum, value, at) => sum + String(value).length * weights[at], 0);
    const weight = weights.reduce((sum, each) => sum + each, 0);
    const texts = padded.lengths;
    const count = padded.count + integers.count;
    return {
        count,
        counts,
        uncounted: padded.uncounted + (exact ? 0 : integers.count),
        lengths: texts && {
            minimum: Math.min(texts.minimum, shortest),
            maximum: Math.max(texts.maximum, longest),
            mean: (texts.mean * padded.count + (characters / weight) * integers.count) / count,
        },
    };
}

;// CONCATENATED MODULE: ./build/gather/tables/text-tally.js



function openTextTally(capacity) {
    let counts = new Float64Array(0);
    let dictionary = null;
    let sketch = null;
    /** Of the cells without a place in the dictionary. */
    const outside = { count: 0, points: 0, minimum: Number.POSITIVE_INFINITY, maximum: 0, padded: true };
    const addOutside = (cells, row) => {
        sketch ??= openDistinctSketch(capacity.indexBits);
        const points = sketch.addBytes(cells.bytes, cells.start(row), cells.end(row));
        outside.count += 1;
        outside.padded &&= isPadded(cells.bytes, cells.start(row), cells.end(row));
        outside.points += points;
        if (points < outside.minimum)
            outside.minimum = points;
        if (points > outside.maximum)
            outside.maximum = points;
    };
    const entries = () => {
        const found = [];
        counts.forEach((count, code) => {
            if (count > 0)
                found.push({ text: dictionary.text(code), count });
        });
        return found;
    };
    return {
        add(cells) {
            const { rows, kinds, codes } = cells;
            dictionary = cells.dictionary;
            if (counts.length < dictionary.size) {
                const larger = new Float64Array(Math.max(2 * counts.length, dictionary.size, 16));
                larger.set(counts);
                counts = larger;
            }
            for (let row = 0; row < rows; row += 1) {
                const code = codes[row];
                if (code >= 0)
                    counts[code] = counts[code] + 1;
                else if (kinds[row] === batch/* cellKind */.DA.text)
                    addOutside(cells, row);
            }
        },
        distinct() {
            const inside = entries();
            if (sketch === null)
                return { count: inside.length, exact: true };
            // A value outside is in no dictionary, so that the two numbers add up.
            return { count: inside.length + sketch.estimate(), exact: false };
        },
        padded: () => outside.padded && entries().every(({ text }) => /^0\d+$/.test(text)),
        summary(others) {
            const inside = entries();
            const all = new Map(Object.entries(others).filter(([, count]) => count > 0));
            for (const { text, count } of inside)
                all.set(text, (all.get(text) ?? 0) + count);
            if (all.size === 0 && outside.count === 0)
                return null;
            let { count, points, minimum, maximum } = outside;
            for (const entry of inside) {
                const length = codePoints(entry.text);
                count += entry.count;
                points += length * entry.count;
                minimum = Math.min(minimum, length);
                maximum = Math.max(maximum, length);
            }
            return {
                count: count + Object.values(others).reduce((sum, each) => sum + each, 0),
                counts: all,
                uncounted: outside.count,
                lengths: count === 0 ? null : { minimum, maximum, mean: points / count },
            };
        },
    };
}
function codePoints(text) {
    let count = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        // The second half of a pair is no character of its own.
        if (unit < 0xdc00 || unit > 0xdfff)
            count += 1;
    }
    return count;
}

// EXTERNAL MODULE: ./build/gather/tables/table-profile.js
var table_profile = __webpack_require__(19790);
;// CONCATENATED MODULE: ./build/gather/tables/profile.js





/**
 * Summarizes every column in one pass: counts and extremes exactly, distinct values and quantiles exactly while they are few and by sketches after that. The
 * result depends on the rows and where batches are cut, not on the machine.
 */
function openProfile(columns) {
    const capacity = capacityFor(columns.length);
    const scratch = { numbers: new Float64Array(0), dates: new Float64Array(0) };
    const tallies = columns.map((name) => openColumnTally(name, scratch, capacity));
    let rows = 0;
    return {
        observe(batch) {
            rows += batch.rows;
            if (scratch.numbers.length < batch.rows) {
                scratch.numbers = new Float64Array(batch.rows);
                scratch.dates = new Float64Array(batch.rows);
            }
            for (let column = 0; column < tallies.length; column += 1)
                tallies[column].add(batch.cells(column));
        },
        finish: () => ({ rows, columns: tallies.map((tally) => tally.finish(rows)) }),
    };
}
const { missing, integer, inexactInteger, number, nonFinite, boolean: profile_boolean, date, datetime, text: profile_text } = batch/* cellKind */.DA;
function openColumnTally(name, scratch, capacity) {
    const kinds = new Float64Array(batch/* cellKinds */.Q5.length);
    const numbers = openNumberTally(capacity);
    const dates = openNumberTally(capacity);
    const texts = openTextTally(capacity);
    const seen = { trues: 0, notANumber: false, infinity: false, minusInfinity: false };
    const of = (...some) => some.reduce((sum, kind) => sum + kinds[kind], 0);
    return {
        add(cells) {
            const here = cells.kindCounts;
            for (let kind = 0; kind < kinds.length; kind += 1)
                kinds[kind] = kinds[kind] + here[kind];
            if (here[integer] || here[number])
                numbers.add(scratch.numbers, profile_select(cells, integer, number, scratch.numbers));
            if (here[inexactInteger])
                addInexact(cells, numbers);
            if (here[date] || here[datetime])
                dates.add(scratch.dates, profile_select(cells, date, datetime, scratch.dates));
            if (here[profile_boolean])
                seen.trues += countTrue(cells);
            if (here[nonFinite])
                noteNonFinite(cells, seen);
            if (here[profile_text])
                texts.add(cells);
        },
        finish(rows) {
            const count = rows - of(missing);
            const booleans = of(profile_boolean);
            const categories = texts.summary({ true: seen.trues, false: booleans - seen.trues });
            // Numbers and dates in one column have no common scale: the numbers are described.
            const summary = numbers.summary() ?? dates.summary();
            const onlyDigits = of(profile_text) > 0 && of(integer) > 0 && of(profile_text, integer) === count;
            const digits = onlyDigits && summary !== null && summary.minimum >= 0 && texts.padded();
            const parts = [numbers.distinct(), dates.distinct(), texts.distinct()];
            const others = [seen.trues > 0, booleans > seen.trues, seen.notANumber, seen.infinity, seen.minusInfinity].filter(Boolean).length;
            const distinct = {
                // An estimate may exceed what is possible.
                count: Math.min(count, parts.reduce((sum, part) => sum + part.count, others)),
                exact: parts.every(({ exact }) => exact),
            };
            const rising = (numbers.rising() && of(integer, number) === count) || (dates.rising() && of(date, datetime) === count);
            const unique = count > 0 && (rising || (distinct.exact && distinct.count === count));
            return {
                name,
                type: digits ? 'text' : typeOf(of),
                rows,
                missing: of(missing),
                nonFinite: of(nonFinite),
                inexactIntegers: of(inexactInteger),
                kinds: Object.fromEntries(batch/* cellKinds */.Q5.map((kind, index) => [kind, of(index)]).filter(([, n]) => n > 0)),
                distinct: rising ? { count, exact: true } : distinct,
                unique,
                numbers: digits ? null : summary,
                categories: digits && categories !== null ? joinDigits(categories, summary) : categories,
            };
        },
    };
}
function typeOf(of) {
    const numeric = of(integer, inexactInteger, number);
    const days = of(date, datetime);
    const booleans = of(profile_boolean);
    // A name such as "Nan" or "Inf" among other names is no number.
    if (of(profile_text) > 0)
        return numeric + days > 0 ? 'mixed' : 'text';
    const families = [numeric + of(nonFinite), days, booleans].filter((cells) => cells > 0).length;
    if (families === 0)
        return 'empty';
    if (families > 1)
        return 'mixed';
    if (booleans > 0)
        return 'boolean';
    if (days > 0)
        return of(datetime) > 0 ? 'datetime' : 'date';
    return of(number, nonFinite) > 0 ? 'number' : 'integer';
}
/** Copies the numbers of the cells of two kinds side by side; returns how many. */
function profile_select({ rows, kinds, kindCounts, numbers }, one, other, target) {
    // Adding 0 makes -0 into 0: they are one value.
    if (kindCounts[one] + kindCounts[other] === rows) {
        for (let row = 0; row < rows; row += 1)
            target[row] = numbers[row] + 0;
        return rows;
    }
    let size = 0;
    for (let row = 0; row < rows; row += 1) {
        const kind = kinds[row];
        target[size] = numbers[row] + 0;
        if (kind === one || kind === other)
            size += 1;
    }
    return size;
}
function addInexact(cells, numbers) {
    const values = [];
    const texts = [];
    for (let row = 0; row < cells.rows; row += 1)
        if (cells.kinds[row] === inexactInteger) {
            values.push(cells.numbers[row]);
            texts.push(cells.text(row));
        }
    numbers.addInexact(Float64Array.from(values), texts);
}
function countTrue({ rows, kinds, numbers }) {
    let trues = 0;
    for (let row = 0; row < rows; row += 1)
        if (kinds[row] === profile_boolean && numbers[row] === 1)
            trues += 1;
    return trues;
}
function noteNonFinite({ rows, kinds, numbers }, seen) {
    for (let row = 0; row < rows; row += 1)
        if (kinds[row] === nonFinite) {
            if (numbers[row] === Number.POSITIVE_INFINITY)
                seen.infinity = true;
            else if (numbers[row] === Number.NEGATIVE_INFINITY)
                seen.minusInfinity = true;
            else
                seen.notANumber = true;
        }
}


/***/ }),

/***/ 19790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileOf)
/* harmony export */ });
/* harmony import */ var _statistics_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80098);

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
const bins = 10;
const nameLength = 200;
/** A value that fewer rows share could tell a person. */
const leastOften = 5;
const mostFrequent = 10;
/** A summary as facts keep it: plain JSON, without values but those that at least five rows share. */
function profileOf({ rows, columns }, { files, format, bytes }) {
    return { files, format, bytes, rows, columns: columns.map(columnProfile) };
}
function columnProfile(column) {
    const { name, type, rows, missing, nonFinite, inexactIntegers, kinds, distinct, numbers, categories } = column;
    // Of numbers and dates together, the numbers are described.
    const numeric = (kinds.integer ?? 0) + (kinds.inexactInteger ?? 0) + (kinds.number ?? 0);
    const dates = numbers !== null && numeric === 0;
    const written = (value) => (dates ? isoDate(value, (kinds.datetime ?? 0) > 0) : value);
    const measured = dates ? null : numbers;
    return {
        name: name.slice(0, nameLength),
        type,
        count: rows - missing,
        missing,
        nonFinite,
        inexactIntegers,
        kinds,
        distinct,
        minimum: numbers === null ? null : written(numbers.minimum),
        maximum: numbers === null ? null : written(numbers.maximum),
        mean: finite(measured?.mean),
        variance: finite(measured?.variance),
        zeros: measured?.zeros ?? 0,
        quantiles: numbers === null
            ? []
            : (0,_statistics_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .quantilesOf */ .Ck)(numbers.points, shares).map((value, index) => ({ share: shares[index], value })),
        histogram: numbers === null ? [] : histogramOf(numbers),
        frequent: frequentOf(numbers, categories?.counts ?? new Map(), written),
        lengths: categories?.lengths ?? null,
    };
}
const finite = (value) => value !== undefined && Number.isFinite(value) ? value : null;
/** `2026-11-21`, or `2026-11-21T10:00:00.000Z` in a column with times. */
function isoDate(milliseconds, time) {
    const day = new Date(milliseconds);
    if (Number.isNaN(day.getTime()))
        return String(milliseconds);
    return time ? day.toISOString() : day.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
/** Ten bins of equal width; one where all values are equal. The counts add up to the number of values. */
function histogramOf({ minimum, maximum, points }) {
    if (minimum === maximum) {
        const count = points.weights.reduce((sum, weight) => sum + weight, 0);
        return [{ from: minimum, to: maximum, count }];
    }
    // Divided first: the difference of two extremes may be too large for a double.
    const width = maximum / bins - minimum / bins;
    const counts = new Array(bins).fill(0);
    points.values.forEach((value, index) => {
        const bin = Math.max(0, Math.min(bins - 1, Math.floor(value / width - minimum / width)));
        counts[bin] = (counts[bin] ?? 0) + points.weights[index];
    });
    const edge = (bin) => minimum * (1 - bin / bins) + maximum * (bin / bins);
    return counts.map((count, bin) => ({ from: edge(bin), to: edge(bin + 1), count }));
}
function frequentOf(numbers, counts, written) {
    const found = [];
    for (const [value, count] of counts)
        if (count >= leastOften)
            found.push({ value: value.slice(0, nameLength), count });
    if (numbers?.points.exact)
        numbers.points.weights.forEach((count, index) => {
            if (count >= leastOften)
                found.push({ value: String(written(numbers.points.values[index])), count });
        });
    return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostFrequent);
}


/***/ }),

/***/ 80098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ openQuantileSketch),
/* harmony export */   Ck: () => (/* binding */ quantilesOf),
/* harmony export */   aA: () => (/* binding */ mergePoints)
/* harmony export */ });
/** From here on, one of 2 values is looked at; of twice as many, one of 4; and so on. */
const sampledFrom = 2 ** 18;
/**
 * The distribution of a stream of numbers: all values up to a number, after that sorted runs. Two runs of one weight collapse into one of twice the weight
 * by keeping every other value, from the first or the second by lot, as in Manku, Rajagopalan, Lindsay 1998 and in KLL (Karnin, Lang, Liberty 2016), with
 * KLL's sampler in front: one value, by lot, of each block of 2^k. The total weight is the number of values. The standard error of a rank is
 * 0.09 % from the sampler and 0.02 % from the runs (0.35 ÷ their length); the lots are seeded, so results depend on the values and their order alone.
 */
function openQuantileSketch({ kept = 16_384, runLength = 2048, } = {}) {
    let exact = new Float64Array(64);
    let run = new Float64Array(0);
    let filled = 0;
    const levels = [];
    /** Values seen, in full blocks and in the one that is open. */
    let count = 0;
    let level = 0;
    let block = 1;
    /** Within the open block: how many values it has had, which one is taken, and the one that stands for it so far. */
    let inBlock = 0;
    let pick = 0;
    let candidate = 0;
    let state = 0x9e3779b9;
    /** xorshift32 (Marsaglia 2003). */
    const lot = () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state >>> 0;
    };
    const place = (sorted, weight) => {
        const there = levels[weight] ?? null;
        if (there === null) {
            while (levels.length < weight)
                levels.push(null);
            levels[weight] = sorted;
            return;
        }
        levels[weight] = null;
        place(collapse(there, sorted, lot() >>> 31), weight + 1);
    };
    const take = (value) => {
        run[filled] = value;
        filled += 1;
        if (filled < runLength)
            return;
        place(run.sort(), level);
        run = new Float64Array(runLength);
        filled = 0;
    };
    const openBlock = () => {
        // Both bounds are multiples of the run's length, so that all values of a run have one weight.
        if (count >= sampledFrom * block) {
            block *= 2;
            level += 1;
        }
        inBlock = 0;
        pick = block === 1 ? 0 : lot() & (block - 1);
    };
    /** While every value is taken; returns how many were. */
    const copy = (values, from, to) => {
        const size = Math.min(runLength - filled, to - from);
        run.set(values.subarray(from, from + size), filled);
        filled += size;
        count += size;
        if (filled === runLength) {
            place(run.sort(), level);
            run = new Float64Array(runLength);
            filled = 0;
            openBlock();
        }
        return size;
    };
    const sample = (values, from, to) => {
        let at = from;
        while (at < to) {
            if (block === 1) {
                at += copy(values, at, to);
                continue;
            }
            const here = Math.min(block - inBlock, to - at);
            if (pick >= inBlock && pick < inBlock + here)
                candidate = values[at + pick - inBlock];
            else if (pick >= inBlock)
                candidate = values[at + here - 1];
            inBlock += here;
            count += here;
            at += here;
            if (inBlock === block) {
                take(candidate);
                openBlock();
            }
        }
    };
    return {
        add(values, size) {
            if (exact !== null && count + size <= kept) {
                if (count + size > exact.length) {
                    const larger = new Float64Array(Math.min(kept, Math.max(2 * exact.length, count + size)));
                    larger.set(exact.subarray(0, count));
                    exact = larger;
                }
                exact.set(values.subarray(0, size), count);
                count += size;
                return;
            }
            if (exact !== null) {
                const [before, length] = [exact, count];
                exact = null;
                count = 0;
                run = new Float64Array(runLength);
                sample(before, 0, length);
            }
            sample(values, 0, size);
        },
        points() {
            if (exact !== null) {
                const sorted = exact.slice(0, count).sort();
                return { ...mergeEqual(sorted, new Float64Array(count).fill(1)), exact: true };
            }
            const rest = run.slice(0, filled).sort();
            const parts = [{ values: rest, weights: new Float64Array(filled).fill(block) }];
            if (inBlock > 0)
                parts.push({ values: Float64Array.of(candidate), weights: Float64Array.of(inBlock) });
            levels.forEach((values, weight) => {
                if (values !== null)
                    parts.push({ values, weights: new Float64Array(runLength).fill(2 ** weight) });
            });
            const all = parts.reduce(mergeWeighted);
            return { ...mergeEqual(all.values, all.weights), exact: false };
        },
    };
}
/** The distribution of two streams together. */
function mergePoints(a, b) {
    const merged = mergeWeighted(a, b);
    return { ...mergeEqual(merged.values, merged.weights), exact: a.exact && b.exact };
}
/** Every other value of two sorted runs, merged, beginning with the first (0) or the second (1). */
function collapse(a, b, parity) {
    const runLength = a.length;
    const result = new Float64Array(runLength);
    let i = 0;
    let j = 0;
    for (let index = 0; index < 2 * runLength; index += 1) {
        const value = j === runLength || (i < runLength && a[i] <= b[j]) ? a[i++] : b[j++];
        if ((index & 1) === parity)
            result[index >> 1] = value;
    }
    return result;
}
function mergeWeighted(a, b) {
    const size = a.values.length + b.values.length;
    const values = new Float64Array(size);
    const weights = new Float64Array(size);
    let i = 0;
    let j = 0;
    for (let index = 0; index < size; index += 1) {
        const first = j === b.values.length || (i < a.values.length && a.values[i] <= b.values[j]);
        values[index] = (first ? a.values[i] : b.values[j]);
        weights[index] = (first ? a.weights[i++] : b.weights[j++]);
    }
    return { values, weights };
}
function mergeEqual(sorted, given) {
    const values = new Float64Array(sorted.length);
    const weights = new Float64Array(sorted.length);
    let size = 0;
    for (let index = 0; index < sorted.length; index += 1) {
        const value = sorted[index];
        if (size === 0 || values[size - 1] !== value) {
            values[size] = value;
            size += 1;
        }
        weights[size - 1] = weights[size - 1] + given[index];
    }
    return { values: values.slice(0, size), weights: weights.slice(0, size) };
}
/** Quantiles by linear interpolation between the two nearest ranks, as numpy and `quantile_cont` do; `shares` in rising order. NaN without points. */
function quantilesOf({ values, weights }, shares) {
    const count = weights.reduce((sum, weight) => sum + weight, 0);
    let index = 0;
    let through = weights[0] ?? 0;
    return shares.map((share) => {
        if (count === 0)
            return Number.NaN;
        const rank = share * (count - 1);
        const lower = Math.floor(rank);
        while (through <= lower && index < values.length - 1) {
            index += 1;
            through += weights[index];
        }
        const low = values[index];
        const high = lower + 1 < through || index === values.length - 1 ? low : values[index + 1];
        const part = rank - lower;
        // Not `low + (high - low) * part`: the difference may be too large for a double.
        return low === high ? low : low * (1 - part) + high * part;
    });
}


/***/ })

};
