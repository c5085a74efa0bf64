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
        addHash(low, high) {
            const register = hashWords(low, high) >>> (32 - indexBits);
            const rank = Math.clz32(secondHashWords(low, high)) + 1;
            if (rank > registers[register])
                registers[register] = rank;
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
 * Adds the first `size` values, all finite. Deviations are taken from the mean so far (of the first batch, from its own), then joined by Chan's formula over
 * batches, so that a large mean does not swallow a small variance (Chan, Golub, LeVeque 1983, "Algorithms for computing the sample variance", eq. 2.1).
 */
function addToMoments(moments, values, size) {
    if (size === 0)
        return;
    if (moments.rising)
        noteRising(moments, values, size);
    const shift = moments.count === 0 ? meanOf(values, size) : moments.mean;
    let { minimum, maximum } = moments;
    let squares = 0;
    let sum = 0;
    let otherSquares = 0;
    let otherSum = 0;
    let zeros = 0;
    let index = 0;
    // Two sums at a time: neither waits for the other.
    for (; index + 1 < size; index += 2) {
        const first = values[index];
        const second = values[index + 1];
        if (first < minimum)
            minimum = first;
        if (first > maximum)
            maximum = first;
        if (first === 0)
            zeros += 1;
        if (second < minimum)
            minimum = second;
        if (second > maximum)
            maximum = second;
        if (second === 0)
            zeros += 1;
        const one = first - shift;
        const other = second - shift;
        sum += one;
        otherSum += other;
        squares += one * one;
        otherSquares += other * other;
    }
    if (index < size) {
        const last = values[index];
        if (last < minimum)
            minimum = last;
        if (last > maximum)
            maximum = last;
        if (last === 0)
            zeros += 1;
        const one = last - shift;
        sum += one;
        squares += one * one;
    }
    moments.minimum = minimum;
    moments.maximum = maximum;
    moments.zeros += zeros;
    moments.last = values[size - 1];
    join(moments, values, size, shift, sum + otherSum, squares + otherSquares);
}
/** @param sum, squares - of the deviations from `shift`. */
function join(moments, values, size, shift, sum, squares) {
    const count = moments.count + size;
    const share = size / count;
    const mean = shift + sum / size;
    if (Number.isFinite(squares) && Number.isFinite(sum)) {
        // Of the batch about its own mean, and of the two means apart: both in terms of the shift.
        const apart = moments.count === 0 ? 0 : mean - moments.mean;
        moments.squares += Math.max(0, squares - (sum * sum) / size) + apart * apart * moments.count * share;
        moments.mean += moments.count === 0 ? mean : apart * share;
    }
    else {
        // Near the extremes of a double.
        moments.squares = Number.POSITIVE_INFINITY;
        moments.mean = moments.mean * (1 - share) + meanOf(values, size) * share;
    }
    moments.count = count;
}
function meanOf(values, size) {
    let sum = 0;
    for (let index = 0; index < size; index += 1)
        sum += values[index];
    if (Number.isFinite(sum))
        return sum / size;
    let mean = 0;
    for (let index = 0; index < size; index += 1)
        mean += values[index] / size;
    return mean;
}
function noteRising(moments, values, size) {
    let { last } = moments;
    for (let index = 0; index < size; index += 1) {
        const value = values[index];
        if (!(value > last)) {
            moments.rising = false;
            return;
        }
        last = value;
    }
}

// EXTERNAL MODULE: ./build/statistics/quantile-sketch.js + 1 modules
var quantile_sketch = __webpack_require__(39188);
;// CONCATENATED MODULE: ./build/statistics/value-counts.js
/** The values must hold no NaN and no -0 (their bits tell them apart). */
function openValueCounts(most = 4096) {
    let slots = 64;
    /** Bits of a hash that are too many for a slot. */
    let shift = 26;
    let keys = new Float64Array(slots);
    let counts = new Float64Array(slots);
    let size = 0;
    const grow = () => {
        const [oldKeys, oldCounts] = [keys, counts];
        const words = new Int32Array(oldKeys.buffer);
        slots *= 2;
        shift -= 1;
        keys = new Float64Array(slots);
        counts = new Float64Array(slots);
        oldCounts.forEach((count, old) => {
            if (count === 0)
                return;
            let slot = hashOf(words[2 * old], words[2 * old + 1]) >>> shift;
            while (counts[slot] !== 0)
                slot = (slot + 1) & (slots - 1);
            keys[slot] = oldKeys[old];
            counts[slot] = count;
        });
    };
    /** Counts values up to the first that has no slot yet, whose place it returns; `length` where all have one. */
    const addKnown = (values, words, from, length) => {
        const [here, times, bits, mask] = [keys, counts, shift, slots - 1];
        for (let index = from; index < length; index += 1) {
            const value = values[index];
            let slot = hashOf(words[2 * index], words[2 * index + 1]) >>> bits;
            let count = times[slot];
            while (here[slot] !== value && count !== 0) {
                slot = (slot + 1) & mask;
                count = times[slot];
            }
            if (count === 0)
                return index;
            times[slot] = count + 1;
        }
        return length;
    };
    const insert = (value, low, high) => {
        if (2 * (size + 1) > slots)
            grow();
        let slot = hashOf(low, high) >>> shift;
        while (counts[slot] !== 0)
            slot = (slot + 1) & (slots - 1);
        keys[slot] = value;
        counts[slot] = 1;
        size += 1;
    };
    return {
        get size() {
            return size;
        },
        add(values, length) {
            const words = new Int32Array(values.buffer, values.byteOffset, 2 * length);
            for (let index = 0;; index += 1) {
                index = addKnown(values, words, index, length);
                if (index === length || size === most)
                    return index;
                insert(values[index], words[2 * index], words[2 * index + 1]);
            }
        },
        sorted() {
            const values = keys.filter((_, slot) => counts[slot] !== 0).sort();
            const words = new Int32Array(values.buffer);
            const weights = values.map((value, index) => {
                let slot = hashOf(words[2 * index], words[2 * index + 1]) >>> shift;
                while (counts[slot] === 0 || keys[slot] !== value)
                    slot = (slot + 1) & (slots - 1);
                return counts[slot];
            });
            return { values, weights };
        },
    };
}
/** Its upper bits depend on all bits of a double (Fibonacci hashing; Knuth, The Art of Computer Programming 3, 6.4). */
function hashOf(low, high) {
    const folded = Math.imul(high, 0x85ebca6b) ^ low;
    return Math.imul(folded ^ (folded >>> 15), 0x9e3779b1);
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
        let filled = 0;
        values.forEach((value, index) => {
            for (let rest = weights[index]; rest > 0;) {
                const size = Math.min(rest, same.length - filled);
                same.fill(value, filled, filled + size);
                filled += size;
                rest -= size;
                if (filled === same.length) {
                    quantiles?.add(same, filled);
                    filled = 0;
                }
            }
        });
        quantiles.add(same, filled);
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

// EXTERNAL MODULE: ./build/statistics/summary.js
var summary = __webpack_require__(99002);
;// CONCATENATED MODULE: ./build/gather/tables/text-tally.js




function openTextTally(capacity) {
    let counts = new Float64Array(0);
    let dictionary = null;
    let sketch = null;
    /** Of the cells without a place in the dictionary. */
    let outside = { count: 0, points: 0, minimum: Number.POSITIVE_INFINITY, maximum: 0, padded: true };
    const addOutside = (cells, { lows, highs, lengths }) => {
        sketch ??= openDistinctSketch(capacity.indexBits);
        const { rows, kinds, codes } = cells;
        let { count, points, minimum, maximum, padded } = outside;
        for (let row = 0; row < rows; row += 1) {
            if (codes[row] >= 0 || kinds[row] !== batch/* cellKind */.DA.text)
                continue;
            const length = lengths[row];
            sketch.addHash(lows[row], highs[row]);
            count += 1;
            points += length;
            if (length < minimum)
                minimum = length;
            if (length > maximum)
                maximum = length;
            padded &&= isPadded(cells.bytes, cells.start(row), cells.end(row));
        }
        outside = { count, points, minimum, maximum, padded };
    };
    /** Of values that at least `least` cells have; the first place of `counts` is of no value. */
    const entries = (least) => {
        const found = new Map();
        for (let code = 0; code < counts.length - 1; code += 1) {
            const count = counts[code + 1];
            if (count >= least)
                found.set(dictionary.text(code), count);
        }
        return found;
    };
    return {
        add(cells) {
            const { rows, codes } = cells;
            dictionary = cells.dictionary;
            if (counts.length <= dictionary.size) {
                const larger = new Float64Array(Math.max(2 * counts.length, dictionary.size + 1, 16));
                larger.set(counts);
                counts = larger;
            }
            const before = counts[0];
            for (let row = 0; row < rows; row += 1) {
                const place = codes[row] + 1;
                counts[place] = counts[place] + 1;
            }
            const inside = rows - (counts[0] - before);
            if (cells.outside !== null && inside < cells.kindCounts[batch/* cellKind */.DA.text])
                addOutside(cells, cells.outside);
        },
        distinct() {
            const inside = counts.subarray(1).reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
            if (sketch === null)
                return { count: inside, exact: true };
            // A value outside is in no dictionary, so that the two numbers add up.
            return { count: inside + sketch.estimate(), exact: false };
        },
        padded: () => outside.padded && [...entries(1).keys()].every((text) => /^0\d+$/.test(text)),
        summary(others) {
            const elsewhere = Object.entries(others).filter(([, each]) => each > 0);
            let { count, points, minimum, maximum } = outside;
            for (let code = 0; code < counts.length - 1; code += 1) {
                const here = counts[code + 1];
                if (here === 0)
                    continue;
                const length = dictionary.codePoints(code);
                count += here;
                points += length * here;
                minimum = Math.min(minimum, length);
                maximum = Math.max(maximum, length);
            }
            if (elsewhere.length === 0 && count === 0)
                return null;
            let all;
            return {
                count: count + elsewhere.reduce((sum, [, each]) => sum + each, 0),
                // Thousands of strings that few ask for.
                get counts() {
                    if (all === undefined) {
                        all = new Map(elsewhere);
                        for (const [text, here] of entries(1))
                            all.set(text, (all.get(text) ?? 0) + here);
                    }
                    return all;
                },
                ...(elsewhere.length === 0 && { frequent: entries((0,summary/* leastFrequent */.I)(counts.subarray(1))) }),
                uncounted: outside.count,
                lengths: count === 0 ? null : { minimum, maximum, mean: points / count },
            };
        },
    };
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
/* harmony import */ var _statistics_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39188);
/* harmony import */ var _statistics_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99002);


const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
const bins = 10;
const nameLength = 200;
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
        frequent: frequentOf(numbers, categories, written),
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
function frequentOf(numbers, categories, written) {
    const found = [];
    const counts = categories?.frequent ?? categories?.counts ?? new Map();
    const leastText = (0,_statistics_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .leastFrequent */ .I)(Float64Array.from(counts.values()));
    for (const [value, count] of counts)
        if (count >= leastText)
            found.push({ value: value.slice(0, nameLength), count });
    if (numbers?.points.exact) {
        // Only what may be among them is put in words.
        const least = (0,_statistics_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .leastFrequent */ .I)(numbers.points.weights);
        numbers.points.weights.forEach((count, index) => {
            if (count >= least)
                found.push({ value: String(written(numbers.points.values[index])), count });
        });
    }
    return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, _statistics_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .mostFrequent */ .y);
}


/***/ }),

/***/ 39188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aA: () => (/* binding */ mergePoints),
  AF: () => (/* binding */ openQuantileSketch),
  Ck: () => (/* binding */ quantilesOf)
});

;// CONCATENATED MODULE: ./build/statistics/sort-numbers.js
/** Bits of the upper half of a double that one pass looks at; three passes are 32 bits. */
const digitBits = 11;
const buckets = 2 ** digitBits;
const digitMask = buckets - 1;
/** Fewer values are sorted faster by comparison. */
const fewest = 512;
let other = new Float64Array(0);
const counts = new Uint32Array(3 * buckets);
/** A word in the order of the doubles whose upper half it is: negative ones come first, the greatest in size at the front. */
const ordered = (high) => high ^ ((high >> 31) | 0x80000000);
/**
 * Sorts numbers without NaN in their place: by the upper half of their bits, digit after digit (radix sort; Knuth, The Art of Computer Programming 3, 5.2.5),
 * then by insertion, as numbers with the same upper half are few. Where they are many, by comparison.
 */
function sortNumbers(values) {
    const size = values.length;
    if (size < fewest)
        return values.sort();
    if (other.length < size)
        other = new Float64Array(size);
    let words = new Int32Array(values.buffer, values.byteOffset, 2 * size);
    counts.fill(0);
    for (let at = 1; at < 2 * size; at += 2) {
        const key = ordered(words[at]);
        const low = key & digitMask;
        const middle = buckets + ((key >>> digitBits) & digitMask);
        const high = 2 * buckets + (key >>> (2 * digitBits));
        counts[low] = counts[low] + 1;
        counts[middle] = counts[middle] + 1;
        counts[high] = counts[high] + 1;
    }
    let from = values;
    let to = other;
    for (let digit = 0; digit < 3; digit += 1) {
        const shift = digit * digitBits;
        const first = digit * buckets;
        words = new Int32Array(from.buffer, from.byteOffset, 2 * size);
        if (counts[first + ((ordered(words[1]) >>> shift) & digitMask)] === size)
            continue;
        let before = 0;
        for (let bucket = first; bucket < first + buckets; bucket += 1) {
            const count = counts[bucket];
            counts[bucket] = before;
            before += count;
        }
        for (let index = 0; index < size; index += 1) {
            const bucket = first + ((ordered(words[2 * index + 1]) >>> shift) & digitMask);
            const place = counts[bucket];
            counts[bucket] = place + 1;
            to[place] = from[index];
        }
        [from, to] = [to, from];
    }
    if (from !== values)
        values.set(from.subarray(0, size));
    return isSortedByInsertion(values) ? values : values.sort();
}
/** False once it has moved more values than pays. */
function isSortedByInsertion(values) {
    let moves = 4 * values.length;
    for (let index = 1; index < values.length; index += 1) {
        const value = values[index];
        let place = index;
        for (; place > 0 && values[place - 1] > value; place -= 1) {
            values[place] = values[place - 1];
            moves -= 1;
        }
        values[place] = value;
        if (moves < 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/statistics/quantile-sketch.js

/** From here on, one of 2 values is looked at; of twice as many, one of 4; and so on. */
const sampledFrom = 2 ** 17;
/** So many runs' worth of values are sorted at once, and each run made of every fourth: cheaper than to merge them two by two, and nearer to the truth. */
const runsAtOnce = 4;
const levelsAtOnce = Math.log2(runsAtOnce);
/**
 * The distribution of a stream of numbers: all values up to a number, after that sorted runs. Two runs of one weight collapse into one of twice the weight
 * by keeping every other value, from the first or the second by lot, as in Manku, Rajagopalan, Lindsay 1998 and in KLL (Karnin, Lang, Liberty 2016), with
 * KLL's sampler in front: one value, by lot, of each block of 2^k. The total weight is the number of values. The standard error of a rank is
 * 0.11 % from the sampler and 0.02 % from the runs (0.35 ÷ their length); the lots are seeded, so results depend on the values and their order alone.
 */
function openQuantileSketch({ kept = 16_384, runLength = 2048, } = {}) {
    let exact = new Float64Array(64);
    const width = runLength * runsAtOnce;
    /** The values that no run holds yet. */
    let open = new Float64Array(0);
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
    const close = () => {
        sortNumbers(open);
        const run = new Float64Array(runLength);
        for (let index = 0, from = lot() >>> (32 - levelsAtOnce); index < runLength; index += 1, from += runsAtOnce)
            run[index] = open[from];
        place(run, level + levelsAtOnce);
        filled = 0;
    };
    const take = (value) => {
        open[filled] = value;
        filled += 1;
        if (filled === width)
            close();
    };
    const openBlock = () => {
        // Both bounds are multiples of the width, so that all values of a run have one weight.
        if (count >= sampledFrom * block) {
            block *= 2;
            level += 1;
        }
        inBlock = 0;
        pick = block === 1 ? 0 : lot() & (block - 1);
    };
    /** While every value is taken; returns how many were. */
    const copy = (values, from, to) => {
        const size = Math.min(width - filled, to - from);
        open.set(values.subarray(from, from + size), filled);
        filled += size;
        count += size;
        if (filled === width) {
            close();
            openBlock();
        }
        return size;
    };
    /** While whole blocks lie in the values; returns how many values they have. The same as block by block, in one loop. */
    const sampleBlocks = (values, from, to) => {
        const most = Math.min(width - filled, sampledFrom - count / block);
        const blocks = Math.min(most, Math.floor((to - from) / block));
        if (blocks <= 0)
            return 0;
        const [target, first, size, mask] = [open, filled, block, block - 1];
        let lots = state;
        let picked = pick;
        for (let index = 0, at = from; index < blocks; index += 1, at += size) {
            target[first + index] = values[at + picked];
            if (index === blocks - 1)
                break;
            lots ^= lots << 13;
            lots ^= lots >>> 17;
            lots ^= lots << 5;
            picked = lots & mask;
        }
        state = lots;
        filled += blocks;
        count += blocks * size;
        if (filled === width)
            close();
        openBlock();
        return blocks * size;
    };
    const sample = (values, from, to) => {
        let at = from;
        while (at < to) {
            if (block === 1) {
                at += copy(values, at, to);
                continue;
            }
            if (inBlock === 0) {
                const sampled = sampleBlocks(values, at, to);
                at += sampled;
                if (sampled > 0)
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
                open = new Float64Array(width);
                sample(before, 0, length);
            }
            sample(values, 0, size);
        },
        points() {
            if (exact !== null) {
                const sorted = sortNumbers(exact.slice(0, count));
                return { ...mergeEqual(sorted, new Float64Array(count).fill(1)), exact: true };
            }
            const rest = sortNumbers(open.slice(0, filled));
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


/***/ }),

/***/ 99002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ leastFrequent),
/* harmony export */   y: () => (/* binding */ mostFrequent)
/* harmony export */ });
/** So many values of a column are named, and none that fewer rows share: it could tell a person. */
const mostFrequent = 10;
const leastOften = 5;
/** The count from which on a value may be among those that are named. */
function leastFrequent(counts) {
    const often = counts.filter((count) => count >= leastOften);
    return often.length <= mostFrequent ? leastOften : often.sort()[often.length - mostFrequent];
}


/***/ })

};
