export const id = 1273;
export const ids = [1273];
export const modules = {

/***/ 31273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOverlap: () => (/* binding */ openOverlap)
});

// EXTERNAL MODULE: ./build/config/options/validation.js
var validation = __webpack_require__(5867);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/facts/features.js
var features = __webpack_require__(9177);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/gather/row-hashes.js
var row_hashes = __webpack_require__(34899);
;// CONCATENATED MODULE: ./build/gather/row-set.js
const chunkRows = 65_536;
/** How many rows lie in one bucket, on average. */
const bucketRows = 8;
const mostRowsShown = 5;
const state = { found: 1, repeated: 2 };
/**
 * 9.5 bytes a row, and 8 more while it is sealed: the hashes lie bucket by bucket, so that a row is looked up in one or two lines of the processor's cache. Two rows of 64-bit hashes
 * that are equal are one: of a million rows looked up among a million, one in 18 million such runs takes two that differ for one.
 *
 * @param onlySingle leaves out rows that are there more than once
 */
function openRowSet(onlySingle) {
    let chunks = [];
    let rows = 0;
    let leftOut = 0;
    return {
        add({ low, high, missing }, count) {
            for (let row = 0; row < count; row += 1) {
                if (missing[row] === 1) {
                    leftOut += 1;
                    continue;
                }
                const place = rows % chunkRows;
                if (place === 0)
                    chunks.push(new Uint32Array(2 * chunkRows));
                const chunk = chunks.at(-1);
                chunk[2 * place] = low[row];
                chunk[2 * place + 1] = high[row];
                rows += 1;
            }
        },
        seal() {
            const sealed = sealRows(chunks, rows, leftOut, onlySingle);
            chunks = [];
            return sealed;
        },
    };
}
function sealRows(chunks, rows, missing, onlySingle) {
    const mask = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, rows / bucketRows)))) - 1;
    const starts = new Uint32Array(mask + 2);
    const each = (visit) => {
        for (let row = 0; row < rows; row += 1) {
            const chunk = chunks[Math.floor(row / chunkRows)];
            const place = 2 * (row % chunkRows);
            visit(chunk[place], chunk[place + 1]);
        }
    };
    each((_, high) => {
        const after = (high & mask) + 1;
        starts[after] = starts[after] + 1;
    });
    for (let bucket = 0; bucket <= mask; bucket += 1)
        starts[bucket + 1] = starts[bucket + 1] + starts[bucket];
    const [lows, highs, states] = [new Uint32Array(rows), new Uint32Array(rows), new Uint8Array(rows)];
    const ends = starts.slice(0, mask + 1);
    /** From `from` on, the place of an equal row before `end`; -1 where none is. */
    const equalRow = (low, high, from, end) => {
        for (let place = from; place < end; place += 1)
            if (lows[place] === low && highs[place] === high)
                return place;
        return -1;
    };
    const mark = (place, flag) => {
        states[place] = states[place] | flag;
    };
    each((low, high) => {
        const bucket = high & mask;
        const place = ends[bucket];
        const equal = onlySingle ? equalRow(low, high, starts[bucket], place) : -1;
        lows[place] = low;
        highs[place] = high;
        ends[bucket] = place + 1;
        if (equal === -1)
            return;
        mark(equal, state.repeated);
        mark(place, state.repeated);
    });
    const firstRows = [];
    return {
        look(hashes, count, firstRow) {
            if (rows === 0)
                return;
            for (let row = 0; row < count; row += 1) {
                if (hashes.missing[row] === 1)
                    continue;
                const [low, high] = [hashes.low[row], hashes.high[row]];
                const end = starts[(high & mask) + 1];
                let place = equalRow(low, high, starts[high & mask], end);
                if (place === -1 || states[place] === state.repeated)
                    continue;
                if (firstRows.length < mostRowsShown)
                    firstRows.push(firstRow + row);
                // What equals it was found together with it.
                if (states[place] === state.found)
                    continue;
                for (; place !== -1; place = equalRow(low, high, place + 1, end))
                    mark(place, state.found);
            }
        },
        finish() {
            let [shared, repeated] = [0, 0];
            for (const one of states) {
                if (one === state.repeated)
                    repeated += 1;
                if (one === state.found)
                    shared += 1;
            }
            return { rows: rows - repeated, shared, leftOut: missing + repeated, firstRows };
        },
    };
}

;// CONCATENATED MODULE: ./build/gather/overlap.js







const mostColumns = 20;
const nameKey = 'name the columns that tell one row from another as `data.key`';
/**
 * By key where there is one, since an entity that is in both is a leak even where its values differ. Without a key by all features and the label, of which rows that the testing data have more
 * than once are left out: values that are frequent by themselves (few columns, small integers) are in both tables by chance. Memory: 10 bytes a row of testing, 19 with a key, and
 * 8 more for a moment.
 */
function openOverlap(configuration, columns, catalog) {
    const { data } = configuration;
    const { 'overlap-by': wanted } = (0,options/* optionsOf */.c)(configuration, 'infra/validation', validation/* validationOptions */.u);
    const inBoth = (name) => columns.training.includes(name) && columns.testing.includes(name);
    const key = data.key?.every(inBoth) ? data.key : null;
    const { names } = (0,features/* featuresOf */.H)(data, { columns: columns.training.map((name) => ({ name })) }, catalog);
    const values = [...new Set([...names, ...(data.label === undefined ? [] : [data.label])])].filter(inBoth);
    const byKey = key === null || wanted === 'rows' ? null : observeShared(columns, key, true);
    const byRows = values.length === 0 ? null : observeShared(columns, values, false);
    const both = [byKey, byRows].filter((one) => one !== null);
    return {
        testing: together(both.map(({ testing }) => testing)),
        training: () => together(both.map(({ training }) => training())),
        finish() {
            if (wanted === 'key' && byKey === null)
                return (0,facts/* failed */.gz)('`overlap-by: key` of infra/validation needs `data.key`', nameKey);
            const [judged, compared] = byKey === null ? [byRows, values] : [byKey, key];
            if (judged === null)
                return (0,facts/* failed */.gz)('training and testing data have no feature or label in common', nameKey);
            return (0,facts/* gathered */.Pm)({
                by: byKey === null ? 'rows' : 'key',
                columns: compared.slice(0, mostColumns).map((name) => (0,support_text/* clipped */.c)(name)),
                columnCount: compared.length,
                ...judged.finish(),
                equal: byKey === null ? null : (byRows?.finish() ?? null),
            });
        },
    };
}
const together = (observers) => ({
    observe(batch) {
        for (const observer of observers)
            observer.observe(batch);
    },
});
/** @param isKey leaves out rows without a value, and keeps those that are there more than once */
function observeShared({ training, testing }, names, isKey) {
    const placesIn = (columns) => names.map((name) => columns.indexOf(name));
    const hashes = new row_hashes/* RowHashes */.h();
    const set = openRowSet(!isKey);
    let sealed = null;
    const seal = () => {
        sealed ??= set.seal();
        return sealed;
    };
    const [testingPlaces, trainingPlaces] = [placesIn(testing), placesIn(training)];
    return {
        testing: {
            observe(batch) {
                hashes.take(batch, testingPlaces, isKey);
                set.add(hashes, batch.rows);
            },
        },
        training() {
            const rows = seal();
            return {
                observe(batch) {
                    hashes.take(batch, trainingPlaces, isKey);
                    rows.look(hashes, batch.rows, batch.firstRow);
                },
            };
        },
        finish: () => seal().finish(),
    };
}


/***/ })

};
