export const id = 5169;
export const ids = [5169];
export const modules = {

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inferSchema: () => (/* binding */ inferSchema),
/* harmony export */   roundedOut: () => (/* binding */ roundedOut)
/* harmony export */ });
/* harmony import */ var _tables_decode_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37559);

const digitKinds = new Set(['text', 'integer', 'missing']);
const mostListed = 20;
/** A value that fewer rows share could tell a person. */
const leastOften = 5;
const keyName = /(^|[_.\s-])(id|key)$/i;
/** A first schema that the table passes: what was seen, with room up to the next round number. A person should go over it. */
function inferSchema({ rows, columns }, { format = 'csv', missingValues = _tables_decode_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .usualMissingValues */ .hA, } = {}) {
    const key = columns.find((column) => isKey(column) && /^(id|key)$/i.test(column.name)) ??
        columns.find((column) => isKey(column));
    return {
        fields: columns.map((column) => inferField(column, rows, format)),
        missingValues,
        ...(key === undefined ? {} : { primaryKey: key.name }),
    };
}
const isKey = ({ name, missing, rows, unique }) => rows > 1 && missing === 0 && unique === true && keyName.test(name);
function inferField(column, rows, format) {
    const type = fieldType(column, format);
    const constraints = {
        ...(rows > 0 && column.missing === 0 ? { required: true } : {}),
        // Numbers are measured; that no two of them are equal is chance, unless they name things.
        ...(column.unique && rows > 1 && (keyName.test(column.name) || type === 'string') ? { unique: true } : {}),
        ...listed(column, type),
        ...bounds(column, type),
    };
    return {
        name: column.name,
        type,
        ...(type === 'datetime' ? { format: 'any' } : {}),
        ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
}
const fieldType = ({ type, kinds }, format) => {
    if (type === 'empty' || type === 'mixed')
        return 'any';
    if (type !== 'text')
        return type;
    // Digits of which some begin with 0: the file has text for all of them.
    if (format === 'csv' && Object.keys(kinds).every((kind) => digitKinds.has(kind)))
        return 'string';
    // Booleans and words in one column: a reader of JSON or Parquet holds them apart.
    return Object.keys(kinds).every((kind) => kind === 'text' || kind === 'missing') ? 'string' : 'any';
};
function listed({ categories }, type) {
    if (type !== 'string' || categories === null || categories.uncounted > 0)
        return {};
    const values = [...categories.counts];
    if (values.length > mostListed || values.some(([, count]) => count < leastOften))
        return {};
    return { enum: values.map(([value]) => value).sort() };
}
function bounds({ numbers, nonFinite, inexactIntegers }, type) {
    if (numbers === null || (type !== 'integer' && type !== 'number'))
        return {};
    // An infinity is beyond every bound; what was rounded may be beyond its own.
    if (nonFinite > 0 || inexactIntegers > 0)
        return {};
    return roundedOut(numbers, type === 'integer' ? 1 : 0);
}
/** The extremes, moved outwards to multiples of a power of ten near the range's size; 0 is not crossed. */
function roundedOut({ minimum, maximum }, leastStep) {
    const range = maximum - minimum;
    const scale = range > 0 ? range : Math.abs(maximum) || 1;
    // Beyond these, a power of ten is no number to round to.
    if (!(scale > 1e-300 && scale < 1e300))
        return {};
    const step = Math.max(10 ** Math.floor(Math.log10(scale)), leastStep);
    const clean = (value) => Number(value.toPrecision(12));
    let low = clean(Math.floor(minimum / step) * step);
    let high = clean(Math.ceil(maximum / step) * step);
    if (low > minimum)
        low = clean(low - step);
    if (high < maximum)
        high = clean(high + step);
    // A step too small for the size of the values leaves them as they are.
    return { minimum: Math.min(low, minimum) + 0, maximum: Math.max(high, maximum) + 0 };
}


/***/ }),

/***/ 37559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   hA: () => (/* binding */ usualMissingValues),
/* harmony export */   uY: () => (/* binding */ missingValuesOf)
/* harmony export */ });
/** What stands for a missing value in text, where a schema does not say otherwise. */
const usualMissingValues = ['', 'NA', 'N/A', 'n/a', 'null', 'NULL', 'None', '#N/A', '<NA>'];
function missingValuesOf(texts = usualMissingValues) {
    const values = texts.filter((text) => text !== '').map((text) => new TextEncoder().encode(text));
    const firstBytes = new Uint8Array(256);
    for (const value of values)
        firstBytes[value[0]] = 1;
    return { empty: texts.includes(''), firstBytes, values };
}
function isMissing(missing, bytes, start, end) {
    for (const value of missing.values) {
        if (value.length !== end - start)
            continue;
        let at = 0;
        while (at < value.length && value[at] === bytes[start + at])
            at++;
        if (at === value.length)
            return true;
    }
    return false;
}


/***/ })

};
