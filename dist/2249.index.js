export const id = 2249;
export const ids = [2249];
export const modules = {

/***/ 92249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRepeatedPredictions: () => (/* binding */ compareRepeatedPredictions)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _column_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71098);
/* harmony import */ var _predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33262);
/* harmony import */ var _predictions_join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4405);
/* harmony import */ var _tables_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82879);





const mostRowsShown = 5;
/** As `predictions.task` describes: more whole numbers are amounts. */
const mostNumberedClasses = 20;
/**
 * Compares two files of predictions row by row, by key where both have it, else by position. Memory: about 9 bytes a row, column and side, 21 more with a key. Throws
 * `ConfigurationError` where a file cannot be read or lacks a column.
 */
async function compareRepeatedPredictions(request) {
    const { layout, data, tolerance } = request;
    const first = await (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_4__.openTable)({ root: request.first, patterns: [layout.path] });
    const second = await (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_4__.openTable)({ root: request.second, patterns: [layout.path] });
    const columns = (0,_predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)({ file: layout.path, columns: first.columns, layout, data, wanted: [] });
    const names = [...(columns.predicted === null ? [] : [columns.predicted]), ...columns.probabilities];
    const lacking = names.find((name) => !second.columns.includes(name));
    if (lacking !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file: layout.path,
            message: `of the second training has no column ${JSON.stringify(lacking.slice(0, 200))}`,
            next: 'let training write the same columns each time',
        });
    const key = data.key?.every((name) => first.columns.includes(name) && second.columns.includes(name))
        ? data.key
        : null;
    const placesIn = (table, wanted) => wanted.map((name) => table.columns.indexOf(name));
    const stored = names.map(_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openColumnStore */ .Q);
    const keys = key === null ? null : (0,_predictions_join_js__WEBPACK_IMPORTED_MODULE_3__/* .openKeys */ .hU)(placesIn(first, key));
    const rows = { first: 0, second: 0, both: 0 };
    const storing = {
        observe(batch) {
            for (const [index, place] of placesIn(first, names).entries()) {
                const cells = batch.cells(place);
                for (let row = 0; row < batch.rows; row += 1)
                    stored[index]?.put(rows.first + row, cells, row);
            }
            keys?.add(batch);
            rows.first += batch.rows;
        },
    };
    await first.read([storing]);
    const again = names.map(_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openColumnStore */ .Q);
    const join = (0,_predictions_join_js__WEBPACK_IMPORTED_MODULE_3__/* .openJoin */ .rr)(keys?.table() ?? null, rows.first, key === null ? [] : placesIn(second, key));
    const matched = new Uint8Array(rows.first);
    await second.read([
        {
            observe(batch) {
                const into = join.rowsOf(batch);
                for (const row of into)
                    if (row >= 0) {
                        matched[row] = 1;
                        rows.both += 1;
                    }
                rows.second += batch.rows;
                for (const [index, place] of placesIn(second, names).entries()) {
                    const cells = batch.cells(place);
                    for (let row = 0; row < batch.rows; row += 1)
                        if (into[row] >= 0)
                            again[index]?.put(into[row], cells, row);
                }
            },
        },
    ]);
    const differing = new Uint8Array(rows.first);
    const unusable = new Uint8Array(rows.first);
    const compared = names.map((name, index) => {
        const sides = [stored[index], again[index]].map((store) => store?.finish(rows.first));
        if (sides.some(({ overflowed }) => overflowed))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file: layout.path,
                message: `${JSON.stringify(name.slice(0, 200))} has more different texts than are told apart`,
                next: 'name the column of the prediction as `predictions.predicted`',
            });
        const isProbability = name !== columns.predicted;
        return compareColumn(name, sides, { matched, differing, unusable }, isProbability ? 'values' : layout.task, tolerance);
    });
    const places = [...differing.keys()].filter((row) => differing[row] === 1);
    return {
        file: layout.path,
        rows: rows.both,
        key,
        unmatched: { first: rows.first - rows.both, second: rows.second - rows.both },
        differing: places.length,
        firstRows: places.slice(0, mostRowsShown).map((row) => row + 1),
        unusable: unusable.reduce((sum, flag) => sum + flag, 0),
        columns: compared,
    };
}
function compareColumn(name, [first, second], { matched, differing, unusable }, task, tolerance) {
    const a = first.column;
    const b = second.column;
    let count = 0;
    const note = (flags, row) => {
        flags[row] = 1;
    };
    if (a.kind === 'numbers' &&
        b.kind === 'numbers' &&
        !(task !== 'values' && (task === 'classes' || areClasses(a.values, b.values)))) {
        let largest = 0;
        for (let row = 0; row < matched.length; row += 1) {
            if (matched[row] === 0)
                continue;
            const difference = Math.abs(a.values[row] - b.values[row]);
            if (!Number.isFinite(difference)) {
                const oneIs = Number.isFinite(a.values[row]) !== Number.isFinite(b.values[row]);
                note(oneIs ? differing : unusable, row);
                if (oneIs)
                    count += 1;
                continue;
            }
            largest = Math.max(largest, difference);
            if (difference <= tolerance)
                continue;
            note(differing, row);
            count += 1;
        }
        return { name, kind: 'numbers', differing: count, largest };
    }
    const [textA, textB] = [textOf(first), textOf(second)];
    for (let row = 0; row < matched.length; row += 1) {
        if (matched[row] === 0)
            continue;
        const [one, other] = [textA(row), textB(row)];
        if (one === null && other === null)
            note(unusable, row);
        else if (one !== other) {
            note(differing, row);
            count += 1;
        }
    }
    return { name, kind: 'classes', differing: count, largest: null };
}
/** Few whole numbers are names of classes: that 2 is near 1 says nothing. */
function areClasses(...sides) {
    return sides.every((values) => values.every((value) => Number.isNaN(value) || Number.isInteger(value)) &&
        (0,_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .asCategories */ .L)({ name: '', kind: 'numbers', values }, mostNumberedClasses) !== null);
}
/** The value of a row, the same for equal values; null where it is missing. */
function textOf({ column }) {
    if (column.kind === 'categories')
        return (row) => column.names[column.codes[row]] ?? null;
    return (row) => (Number.isNaN(column.values[row]) ? null : String(column.values[row]));
}


/***/ })

};
