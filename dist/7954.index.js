export const id = 7954;
export const ids = [7954,3582];
export const modules = {

/***/ 43582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   Q5: () => (/* binding */ cellKinds),
/* harmony export */   e1: () => (/* binding */ batchRows),
/* harmony export */   wg: () => (/* binding */ batchBytes)
/* harmony export */ });
/**
 * How rows travel from the readers to everything that looks at them: in batches, a column at a time. A reader yields `RawBatch`es; decoding turns each
 * column into `Cells` once, for all observers of the pass.
 */
/** What one cell is. Numbers of one kind lie together: `integer` to `nonFinite` are numeric. */
const cellKind = {
    missing: 0,
    integer: 1,
    /** An integer beyond ±2^53: its number is the nearest double. */
    inexactInteger: 2,
    number: 3,
    /** NaN, infinity, or a number too large for a double. */
    nonFinite: 4,
    boolean: 5,
    date: 6,
    datetime: 7,
    text: 8,
};
const cellKinds = Object.keys(cellKind);
/**
 * Where batches are cut depends on the table alone, never on how its bytes arrived, so that every result is the same whatever the chunk size: after this many
 * rows, or once a batch's text has reached `batchBytes`.
 */
const batchRows = (columns) => Math.max(64, Math.min(8192, Math.floor(400_000 / columns)));
const batchBytes = 1024 * 1024;


/***/ }),

/***/ 97954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSample: () => (/* binding */ openSample)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52167);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);


const mostCells = 2_000_000;
const leastRows = 200;
const nameLength = 200;
/**
 * Keeps `size` rows, each row of the table with the same chance and the same ones in every run: a reservoir with skips (Li 1994, algorithm L,
 * https://doi.org/10.1145/198429.198435). All rows, in order, of a table with no more. Of very many columns fewer rows are kept (200 at least), so that memory stays flat.
 */
function openSample(columns, wanted, size = 5000) {
    const names = new Set(wanted);
    const places = [...columns.keys()].filter((place) => names.has(columns[place]));
    const capacity = Math.max(1, Math.min(size, Math.max(leastRows, Math.floor(mostCells / Math.max(1, places.length)))));
    const kept = places.map(() => ({
        kinds: new Uint8Array(capacity),
        numbers: new Float64Array(capacity),
        texts: [],
    }));
    const random = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .Is)(0x5eed);
    let total = 0;
    let weight = 1;
    /** The next row, from 0, that takes a place once all are taken. */
    let next = -1;
    const skip = (from) => {
        weight *= Math.exp(Math.log(1 - random()) / capacity);
        return from + 1 + Math.floor(Math.log(1 - random()) / Math.log1p(-weight));
    };
    function keep(batch, row, slot) {
        places.forEach((place, index) => {
            const cells = batch.cells(place);
            const column = kept[index];
            const kind = cells.kinds[row];
            column.kinds[slot] = kind;
            column.numbers[slot] = cells.numbers[row];
            column.texts[slot] = kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text ? boundedText(cells, row) : undefined;
        });
    }
    return {
        observe(batch) {
            const first = total;
            total += batch.rows;
            for (let row = first; row < Math.min(total, capacity); row += 1)
                keep(batch, row - first, row);
            if (next === -1 && total >= capacity)
                next = skip(capacity - 1);
            for (; next >= 0 && next < total; next = skip(next))
                keep(batch, next - first, Math.floor(random() * capacity));
        },
        finish: () => {
            const rows = Math.min(total, capacity);
            return {
                rows,
                total,
                columns: kept.map(({ kinds, numbers, texts }, index) => typed(columns[places[index]], kinds.subarray(0, rows), numbers, texts)),
            };
        },
    };
}
/** Long texts stay apart from each other without being kept. */
function boundedText(cells, row) {
    const text = cells.text(row);
    if (text.length <= nameLength)
        return text;
    return `${text.slice(0, nameLength - 20)}… ${text.length} ${(0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seedOf */ .n3)(text).toString(16)}`;
}
const isTime = (kind) => kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.date || kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.datetime;
const isNumber = (kind) => (kind >= _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.integer && kind <= _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.number) || isTime(kind);
/** Numbers where at least half of what is there are numbers or times; words among them (`unknown`) and what is not finite are missing then. */
function typed(name, kinds, numbers, texts) {
    let [numeric, others] = [0, 0];
    for (const kind of kinds) {
        if (isNumber(kind) || kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.nonFinite)
            numeric += 1;
        else if (kind !== _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing)
            others += 1;
    }
    if (numeric >= others)
        return {
            name,
            kind: 'numbers',
            values: Float64Array.from(kinds, (kind, row) => (isNumber(kind) ? numbers[row] : Number.NaN)),
        };
    const known = new Map();
    const codes = Int32Array.from(kinds, (kind, row) => {
        if (kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing)
            return -1;
        const text = textOf(kind, numbers[row], texts[row]);
        const code = known.get(text) ?? known.size;
        known.set(text, code);
        return code;
    });
    return { name, kind: 'categories', codes, names: [...known.keys()] };
}
function textOf(kind, number, text) {
    if (text !== undefined)
        return text;
    if (kind === _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean)
        return number === 1 ? 'true' : 'false';
    return isTime(kind) ? new Date(number).toISOString() : String(number);
}


/***/ }),

/***/ 52167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/** Uniform numbers in [0, 1), from a 32-bit seed. mulberry32 by Tommy Ettinger (public domain): 2^32 numbers before it repeats. */
function seededRandom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
/** Brings an array in random order, in place (Fisher and Yates). */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        const kept = values[last];
        values[last] = values[other];
        values[other] = kept;
    }
}
/** A seed from a text (FNV-1a, 32 bits). */
function seedOf(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}


/***/ })

};
