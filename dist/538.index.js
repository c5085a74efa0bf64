export const id = 538;
export const ids = [538,3582];
export const modules = {

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRows: () => (/* binding */ compareRows)
/* harmony export */ });
/* harmony import */ var _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);

/** Columns are compared one by one in at most so many cells of differing rows. */
const mostExaminedCells = 2_000_000;
const mostRowsShown = 5;
const nothing = 0;
const state = { present: 1, twiceInServing: 2, joined: 4, twiceInTraining: 8, differing: 16 };
/**
 * Compares the rows that two tables have in common by key. Memory: 22 bytes per row of serving, whatever the size of training (a 64-bit hash of the key, one of the
 * values, and what is known of the row); rows that differ are read a second time, to tell the columns. Numbers are equal by value, whatever their form; text by its
 * bytes. Rows without a key are left out.
 *
 * @param servingRows number of rows of serving, known from the pass that described it
 */
async function compareRows(training, serving, { key, columns, servingRows }) {
    const keys = [training, serving].map((table) => key.map((name) => placeOf(table, name)));
    const values = [training, serving].map((table) => columns.map((name) => placeOf(table, name)));
    const table = new KeyTable(servingRows);
    let [servingTwice, trainingTwice, joined, differing] = [0, 0, 0, 0];
    const hashes = { key: new RowHashes(), value: new RowHashes() };
    const eachRow = (side, visit, insert) => ({
        observe(batch) {
            hashes.key.take(batch, keys[side], true);
            hashes.value.take(batch, values[side], false);
            for (let row = 0; row < batch.rows; row++) {
                if (hashes.key.missing[row] === 1)
                    continue;
                const slot = table.find(hashes.key.low[row], hashes.key.high[row], insert);
                if (slot >= 0)
                    visit(row, slot);
            }
        },
    });
    const collect = eachRow(1, (row, slot) => {
        if (table.has(slot, state.present)) {
            if (!table.has(slot, state.twiceInServing))
                servingTwice += 1;
            table.mark(slot, state.twiceInServing);
        }
        else {
            table.mark(slot, state.present);
            table.values[2 * slot] = hashes.value.low[row];
            table.values[2 * slot + 1] = hashes.value.high[row];
        }
    }, true);
    await serving.read([collect]);
    const join = eachRow(0, (row, slot) => {
        if (table.has(slot, state.joined)) {
            if (!table.has(slot, state.twiceInTraining))
                trainingTwice += 1;
            table.mark(slot, state.twiceInTraining);
            return;
        }
        table.mark(slot, state.joined);
        const equal = table.values[2 * slot] === hashes.value.low[row] && table.values[2 * slot + 1] === hashes.value.high[row];
        if (!equal)
            table.mark(slot, state.differing);
    }, false);
    await training.read([join]);
    for (let slot = 0; slot < table.capacity; slot++) {
        if (!table.has(slot, state.joined) || table.has(slot, state.twiceInServing | state.twiceInTraining))
            continue;
        joined += 1;
        if (table.has(slot, state.differing))
            differing += 1;
    }
    const examined = differing === 0 ? { count: 0, columns: [] } : await examine(training, serving, { keys, values, columns, table });
    return {
        key,
        joined,
        differing,
        examined: examined.count,
        duplicates: { training: trainingTwice, serving: servingTwice },
        columns: examined.columns,
    };
}
/** The second pass: which columns differ, in rows that do. */
async function examine(training, serving, { keys, values, columns, table, }) {
    const most = Math.max(1000, Math.floor(mostExaminedCells / Math.max(1, columns.length)));
    const found = new Map();
    const hashes = new RowHashes();
    const cells = new RowHashes();
    const differs = (slot) => slot >= 0 && table.has(slot, state.differing) && !table.has(slot, state.twiceInServing | state.twiceInTraining);
    const slotsOf = (batch, side) => {
        hashes.take(batch, keys[side], true);
        const slots = new Map();
        for (let row = 0; row < batch.rows; row++) {
            if (hashes.missing[row] === 1)
                continue;
            const slot = table.find(hashes.low[row], hashes.high[row], false);
            if (differs(slot))
                slots.set(row, slot);
        }
        return slots;
    };
    await serving.read([
        {
            observe(batch) {
                if (found.size >= most)
                    return;
                const slots = slotsOf(batch, 1);
                for (const [row, slot] of slots)
                    if (found.size < most)
                        found.set(slot, { row: batch.firstRow + row, cells: new Uint32Array(2 * columns.length) });
                if (slots.size === 0)
                    return;
                values[1].forEach((place, column) => {
                    cells.take(batch, [place], false);
                    for (const [row, slot] of slots) {
                        const kept = found.get(slot);
                        if (kept === undefined)
                            continue;
                        kept.cells[2 * column] = cells.low[row];
                        kept.cells[2 * column + 1] = cells.high[row];
                    }
                });
            },
        },
    ]);
    const results = columns.map((column) => ({ column, differing: 0, servingRows: [] }));
    await training.read([
        {
            observe(batch) {
                const slots = slotsOf(batch, 0);
                if (slots.size === 0)
                    return;
                values[0].forEach((place, column) => {
                    cells.take(batch, [place], false);
                    const result = results[column];
                    for (const [row, slot] of slots) {
                        const kept = found.get(slot);
                        if (kept === undefined)
                            continue;
                        if (kept.cells[2 * column] === cells.low[row] && kept.cells[2 * column + 1] === cells.high[row])
                            continue;
                        result.differing += 1;
                        result.servingRows.push(kept.row);
                        if (result.servingRows.length > 64)
                            keepFirst(result.servingRows);
                    }
                });
            },
        },
    ]);
    for (const result of results)
        keepFirst(result.servingRows);
    return {
        count: found.size,
        columns: results.filter((result) => result.differing > 0).sort((a, b) => b.differing - a.differing),
    };
}
function keepFirst(rows) {
    rows.sort((a, b) => a - b);
    rows.length = Math.min(rows.length, mostRowsShown);
}
function placeOf(table, name) {
    const place = table.columns.indexOf(name);
    if (place < 0)
        throw new Error(`no column ${name} to compare`);
    return place;
}
/** Open addressing over a fixed number of slots, 17 bytes each, at most four fifths of them in use. */
class KeyTable {
    capacity;
    keys;
    values;
    states;
    used = 0;
    constructor(rows) {
        this.capacity = Math.ceil(rows / 0.8) + 1;
        this.keys = new Uint32Array(2 * this.capacity);
        this.values = new Uint32Array(2 * this.capacity);
        this.states = new Uint8Array(this.capacity);
    }
    has(slot, flags) {
        return (this.states[slot] & flags) !== nothing;
    }
    mark(slot, flag) {
        this.states[slot] = this.states[slot] | flag;
    }
    /** The slot of a key; -1 where it has none and none is to be made. A key of zeros means that a slot is free. */
    find(low, high, insert) {
        const first = low === 0 && high === 0 ? 1 : low;
        let slot = (first + high * 2 ** 21) % this.capacity;
        for (;;) {
            const [a, b] = [this.keys[2 * slot], this.keys[2 * slot + 1]];
            if (a === first && b === high)
                return slot;
            if (a === 0 && b === 0) {
                if (!insert)
                    return -1;
                if (++this.used >= this.capacity)
                    throw new Error('the serving table has more rows than it had when it was described');
                this.keys[2 * slot] = first;
                this.keys[2 * slot + 1] = high;
                return slot;
            }
            slot = slot + 1 === this.capacity ? 0 : slot + 1;
        }
    }
}
const numberView = new DataView(new ArrayBuffer(8));
/** 64-bit hashes of some columns of each row of a batch, in two halves. */
class RowHashes {
    low = new Uint32Array(0);
    high = new Uint32Array(0);
    /** 1 where one of the cells is missing. */
    missing = new Uint8Array(0);
    take(batch, columns, needed) {
        if (this.low.length < batch.rows) {
            this.low = new Uint32Array(batch.rows);
            this.high = new Uint32Array(batch.rows);
            this.missing = new Uint8Array(batch.rows);
        }
        this.low.fill(0x9e3779b9, 0, batch.rows);
        this.high.fill(0x85ebca6b, 0, batch.rows);
        this.missing.fill(0, 0, batch.rows);
        for (const column of columns)
            this.add(batch.cells(column), batch.rows, needed);
    }
    add(cells, rows, needed) {
        for (let row = 0; row < rows; row++) {
            let [low, high] = [this.low[row], this.high[row]];
            const kind = cells.kinds[row];
            if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing) {
                if (needed)
                    this.missing[row] = 1;
                low = mix(low, 1);
                high = mix(high, 2);
            }
            else if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.inexactInteger) {
                const bytes = kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text ? cells.bytes : encoder.encode(cells.text(row));
                const [start, end] = kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text ? [cells.start(row), cells.end(row)] : [0, bytes.length];
                low = mix(low, 3);
                high = mix(high, end - start);
                for (let index = start; index < end; index++) {
                    const byte = bytes[index];
                    low = Math.imul(low ^ byte, 0x01000193);
                    high = Math.imul((high << 5) ^ (high >>> 27) ^ byte, 0x2c1b3c6d);
                }
                low = mix(low, high);
                high = mix(high, low);
            }
            else {
                // Zero and minus zero are one number, and so are all NaN.
                numberView.setFloat64(0, cells.numbers[row] + 0);
                const group = kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean ? 5 : kind >= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.date ? 6 : 4;
                low = mix(mix(low, group), numberView.getUint32(0));
                high = mix(mix(high, numberView.getUint32(4)), low);
                low = mix(low, high);
            }
            this.low[row] = low;
            this.high[row] = high;
        }
    }
}
const encoder = new TextEncoder();
/** Austin Appleby's finalizer of MurmurHash3 over one word more. */
function mix(hash, word) {
    let h = Math.imul(hash ^ Math.imul(word, 0xcc9e2d51), 0x1b873593) + 0xe6546b64;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ }),

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


/***/ })

};
