export const id = 3820;
export const ids = [3820];
export const modules = {

/***/ 33820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   _4: () => (/* binding */ changeLimit),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** One item (a path, the name of a column), or a list of them; always a list after parsing. */
const oneOrMore = (item) => zod__WEBPACK_IMPORTED_MODULE_0__.union([item, zod__WEBPACK_IMPORTED_MODULE_0__.array(item).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
/** A path or a glob. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
const paths = oneOrMore(path);
/** The name of a column. */
const column = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
const columns = oneOrMore(column);
/** A duration as users write it (`30s 15m 2h`), in seconds after parsing. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration such as 30s, 15m or 2h')
    .transform((text) => Number.parseFloat(text) * secondsPer[text.replace(/[\d.]/g, '')]);
/** A limit on a change: a number in the metric's own unit, or `5%` of the baseline's absolute value. */
const changeLimit = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d+(\.\d+)?%$/, 'a number, or a share such as 1%')])
    .transform((limit) => typeof limit === 'number'
    ? { value: limit, relative: false }
    : { value: Number.parseFloat(limit) / 100, relative: true });
/** A share of a whole: `80%` or 0.8, as a number from 0 to 1 after parsing. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(1), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a share such as 80% or 0.8')])
    .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));
const bytesPer = { B: 1, kB: 1024, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
/** A size as users write it (`10MB`), or a number of bytes; in bytes after parsing. */
const size = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d+(\.\d+)?(B|kB|KB|MB|GB)$/, 'a size such as 10MB, or bytes')])
    .transform((written) => typeof written === 'number'
    ? written
    : Number.parseFloat(written) * bytesPer[written.replace(/[\d.]/g, '')]);
/** `1.5h` from 5400 seconds: the largest unit that reads well. */
function formatDuration(seconds) {
    for (const [unit, size] of [
        ['d', 86_400],
        ['h', 3600],
        ['m', 60],
    ]) {
        if (seconds >= size)
            return `${Number((seconds / size).toFixed(1))}${unit}`;
    }
    return seconds >= 1 ? `${Number(seconds.toFixed(1))}s` : `${Math.round(seconds * 1000)}ms`;
}


/***/ })

};
