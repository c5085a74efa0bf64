export const id = 7954;
export const ids = [7954];
export const modules = {

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
    const takenFrom = new Uint32Array(capacity);
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
        takenFrom[slot] = batch.firstRow - 1 + row;
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
                places: takenFrom.subarray(0, rows),
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


/***/ })

};
