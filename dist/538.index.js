export const id = 538;
export const ids = [538];
export const modules = {

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRows: () => (/* binding */ compareRows)
/* harmony export */ });
/* harmony import */ var _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34899);

/** Columns are compared one by one in at most so many cells of differing rows. */
const mostExaminedCells = 2_000_000;
const mostRowsShown = 5;
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
    const table = new _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyTable */ .a(servingRows);
    let [servingTwice, trainingTwice, joined, differing] = [0, 0, 0, 0];
    const hashes = { key: new _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .RowHashes */ .h(), value: new _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .RowHashes */ .h() };
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
    const hashes = new _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .RowHashes */ .h();
    const cells = new _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .RowHashes */ .h();
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


/***/ })

};
