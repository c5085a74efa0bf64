export const id = 8863;
export const ids = [8863];
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** One item (a path, the name of a column), or a list of them; always a list after parsing. */
const oneOrMore = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([item, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
/** A path or a glob. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const paths = oneOrMore(path);
/** The name of a column. */
const column = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const columns = oneOrMore(column);
/** A duration as users write it (`30s 15m 2h`), in seconds after parsing. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration such as 30s, 15m or 2h')
    .transform((text) => Number.parseFloat(text) * secondsPer[text.replace(/[\d.]/g, '')]);
/** A limit on a change: a number in the metric's own unit, or `5%` of the baseline's absolute value. */
const changeLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a number, or a share such as 1%')])
    .transform((limit) => typeof limit === 'number'
    ? { value: limit, relative: false }
    : { value: Number.parseFloat(limit) / 100, relative: true });
/** A share of a whole: `80%` or 0.8, as a number from 0 to 1 after parsing. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a share such as 80% or 0.8')])
    .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));
const bytesPer = { B: 1, kB: 1024, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
/** A size as users write it (`10MB`), or a number of bytes; in bytes after parsing. */
const size = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?(B|kB|KB|MB|GB)$/, 'a size such as 10MB, or bytes')])
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


/***/ }),

/***/ 78863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   descriptor: () => (/* binding */ descriptor),
/* harmony export */   supportedConstraints: () => (/* binding */ supportedConstraints),
/* harmony export */   textOfMember: () => (/* binding */ textOfMember)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48672);



/** What each type of Frictionless Table Schema v1 accepts, as frictionless-py has it. `unique` and `required` are open to all. */
const orders = ['minimum', 'maximum', 'enum'];
const lengths = ['minLength', 'maxLength', 'enum'];
const supportedConstraints = {
    string: ['minLength', 'maxLength', 'pattern', 'enum'],
    integer: orders,
    number: orders,
    boolean: ['enum'],
    date: orders,
    time: orders,
    datetime: orders,
    year: orders,
    yearmonth: orders,
    duration: ['enum'],
    object: lengths,
    array: lengths,
    geopoint: ['enum'],
    geojson: ['enum'],
    any: ['enum'],
};
const types = Object.keys(supportedConstraints);
const formats = {
    string: ['default', 'email', 'uri', 'uuid', 'binary'],
    geopoint: ['default', 'array', 'object'],
    geojson: ['default'],
};
/** Their format may be a pattern of strptime. */
const patterned = ['date', 'time', 'datetime'];
/** The directives that mean the same in strptime and in the library that reads them here. */
const directives = new Set(`${'aAbBdfHIjmMpSUwWyYZ%'.replace('Z', '')}z`);
const length = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative();
const limit = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)]);
const member = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())]);
const range = { minimum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(), maximum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional() };
const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1000),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(types).default('string'),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200).default('default'),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    rdfType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    example: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    constraints: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
        unique: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
        minimum: limit.optional(),
        maximum: limit.optional(),
        minLength: length.optional(),
        maxLength: length.optional(),
        pattern: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000).optional(),
        enum: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(member).min(1).max(100_000).optional(),
    })
        .default({ required: false, unique: false }),
    trueValues: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1).optional(),
    falseValues: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1).optional(),
    decimalChar: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().length(1).optional(),
    groupChar: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1).optional(),
    bareNumber: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    expectations: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ maximum: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM }).optional(),
        share: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            value: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]),
            minimum: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.optional(),
            maximum: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.optional(),
        }))
            .max(1000)
            .optional(),
        quantiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ share: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM, ...range }))
            .max(100)
            .optional(),
        mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(range).optional(),
        distinct: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(range).optional(),
    })
        .default({}),
})
    .superRefine((written, context) => {
    const complain = (path, message) => context.addIssue({ code: 'custom', path, message });
    const { type, format, constraints } = written;
    const known = formats[type];
    if (known === undefined ? !patterned.includes(type) && format !== 'default' : !known.includes(format))
        return complain(['format'], `a ${type} has no such format; expected ${(known ?? ['default']).join(', ')}`);
    const foreign = [...format.matchAll(/%(.?)/g)].find(([, directive]) => !directives.has(directive));
    if (patterned.includes(type) && foreign !== undefined)
        return complain(['format'], `\`${foreign[0]}\` is not supported; expected directives such as %Y %m %d %H %M %S`);
    for (const name of ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'enum'])
        if (constraints[name] !== undefined && !supportedConstraints[type].includes(name))
            complain(['constraints', name], `not supported by the type \`${type}\``);
    const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .TC)(written);
    for (const name of ['minimum', 'maximum'])
        if (constraints[name] !== undefined && read(String(constraints[name])) === undefined)
            complain(['constraints', name], `expected a value of the type \`${type}\``);
    for (const [place, value] of (constraints.enum ?? []).entries())
        if (read(textOfMember(value)) === undefined)
            complain(['constraints', 'enum', place], `expected a value of the type \`${type}\``);
    if (constraints.pattern !== undefined) {
        const problem = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .Eb)(constraints.pattern);
        if (typeof problem === 'string')
            complain(['constraints', 'pattern'], `expected a regular expression of JavaScript: ${problem}`);
    }
    for (const [low, high] of [
        ['minimum', 'maximum'],
        ['minLength', 'maxLength'],
    ]) {
        const [least, most] = [constraints[low], constraints[high]].map((value) => typeof value === 'string' || low === 'minimum' ? read(String(value)) : value);
        if (least !== undefined && most !== undefined && least > most)
            complain(['constraints', low], `expected at most the ${high} ${constraints[high]}`);
    }
    const { share: shares = [], quantiles = [], mean, distinct } = written.expectations;
    const ranges = { ...(mean && { mean }), ...(distinct && { distinct }) };
    for (const [name, found] of [
        ...shares.map((one, place) => [['share', place], one]),
        ...quantiles.map((one, place) => [['quantiles', place], one]),
        ...Object.entries(ranges).map(([key, one]) => [[key], one]),
    ])
        if (found.minimum === undefined && found.maximum === undefined)
            complain(['expectations', ...name], 'expected a `minimum`, a `maximum` or both');
});
/** A member of an enumeration as a cell would write it. */
const textOfMember = (member) => typeof member === 'object' ? JSON.stringify(member) : String(member);
/** The file: Frictionless Table Schema v1, with `expectations` in each field, a key that other tools ignore. */
const descriptor = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    fields: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(field).min(1).max(20_000),
    missingValues: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200)).max(200).default(['']),
    primaryKey: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).min(1)])
        .default([])
        .transform((key) => (typeof key === 'string' ? [key] : key)),
    foreignKeys: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
})
    .superRefine(({ fields, primaryKey, foreignKeys }, context) => {
    const complain = (path, message) => context.addIssue({ code: 'custom', path, message });
    if (foreignKeys !== undefined)
        complain(['foreignKeys'], 'not supported: each table is looked at by itself; leave the key out');
    const names = new Set();
    for (const [place, { name }] of fields.entries()) {
        if (names.has(name))
            complain(['fields', place, 'name'], 'expected a name that no other field has');
        names.add(name);
    }
    for (const name of primaryKey)
        if (!names.has(name))
            complain(['primaryKey'], `\`${name.slice(0, 200)}\` is not the name of a field`);
});


/***/ }),

/***/ 48672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   XO: () => (/* binding */ withoutIdleEscapes)
/* harmony export */ });
/* unused harmony exports defaultTrue, defaultFalse */
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28249);
/* harmony import */ var validator_lib_isBase64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66407);
/* harmony import */ var validator_lib_isEmail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);



const defaultTrue = ['true', 'True', 'TRUE', '1'];
const defaultFalse = ['false', 'False', 'FALSE', '0'];
/** The types of Frictionless Table Schema v1, read as frictionless-py reads them. */
function readerOf(field) {
    switch (field.type) {
        case 'string':
            return stringReader(field.format);
        case 'integer':
            return (text) => {
                const bare = field.bareNumber === false ? withoutUnit(text.trim()) : text.trim();
                return /^[+-]?\d+(_\d+)*$/.test(bare) ? Number(bare.replaceAll('_', '')) : undefined;
            };
        case 'number':
            return numberReader(field);
        case 'boolean': {
            const values = new Map();
            for (const value of field.trueValues ?? defaultTrue)
                values.set(value, true);
            for (const value of field.falseValues ?? defaultFalse)
                values.set(value, false);
            return (text) => values.get(text);
        }
        case 'date':
            return field.format === 'default' ? readDate : timeReader(field.format, readAnyDate);
        case 'datetime':
            return field.format === 'default' ? readDatetime : timeReader(field.format, readAnyDatetime);
        case 'time':
            return field.format === 'default'
                ? readTime
                : timeReader(field.format, (text) => readTime(text) ?? readTime(`${text}:00`));
        case 'year':
            return (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined);
        case 'yearmonth':
            return (text) => {
                const [, year, month] = /^(\d+)-(\d+)$/.exec(text) ?? [];
                return month === undefined || Number(month) < 1 || Number(month) > 12
                    ? undefined
                    : Number(year) * 12 + Number(month);
            };
        case 'duration':
            return (text) => (isDuration(text) ? text : undefined);
        case 'object':
            return (text) => jsonOf(text, (value) => isMapping(value));
        case 'array':
            return (text) => jsonOf(text, Array.isArray);
        case 'geopoint':
            return (text) => readGeopoint(text, field.format);
        case 'geojson':
            return (text) => jsonOf(text, isGeojson);
        default:
            return (text) => text;
    }
}
const withoutUnit = (text) => text.replace(/^[^-\d]*|\D*$/g, '');
function numberReader({ decimalChar = '.', groupChar = '', bareNumber = true }) {
    return (text) => {
        let bare = text.trim();
        if (!bareNumber)
            bare = withoutUnit(bare);
        if (groupChar !== '')
            bare = bare.replaceAll(groupChar, '');
        if (decimalChar !== '.') {
            if (bare.includes('.'))
                return undefined;
            bare = bare.replaceAll(decimalChar, '.');
        }
        const found = /^([+-]?)(?:(inf|infinity)|(nan)|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?)$/i.exec(bare);
        if (found === null)
            return undefined;
        if (found[3] !== undefined)
            return Number.NaN;
        if (found[2] !== undefined)
            return found[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        return Number(bare.replaceAll('_', ''));
    };
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3986, section 3: a scheme, a colon, and only characters that may stand in a URI. */
const uri = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;
function stringReader(format) {
    const form = {
        email: (text) => text.length <= 1000 && validator_lib_isEmail_js__WEBPACK_IMPORTED_MODULE_0__["default"](text, { require_tld: true, allow_underscores: true }),
        uri: (text) => uri.test(text),
        uuid: (text) => uuid.test(text),
        binary: (text) => validator_lib_isBase64_js__WEBPACK_IMPORTED_MODULE_1__["default"](text),
    };
    const holds = form[format];
    return holds === undefined ? (text) => text : (text) => (holds(text) ? text : undefined);
}
/** Milliseconds since 1970 UTC of a day that the calendar has. */
function dayOf(year, month, day) {
    if (year < 1)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}
function readDate(text) {
    const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    return found === null ? undefined : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}
/** ISO 8601 time with seconds. */
function readTime(text) {
    const found = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6})\d*)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/.exec(text);
    if (found === null)
        return undefined;
    const [, hour, minute, second, fraction = '', , sign, zoneHour, zoneMinute = '0'] = found;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const zone = sign === undefined ? 0 : Number(`${sign}1`) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
    return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`0.${fraction}0`) * 1000 - zone;
}
function readDatetime(text) {
    const day = /^\d{4}-\d\d-\d\d.\d\d:/.test(text) ? readDate(text.slice(0, 10)) : undefined;
    const time = day === undefined ? undefined : readTime(text.slice(11));
    return day === undefined || time === undefined ? undefined : day + time;
}
/** `any` is a guess by definition: ISO 8601 first, then what the language's own parser understands. */
function readAnyDatetime(text) {
    const exact = readDatetime(text) ?? readDate(text);
    if (exact !== undefined)
        return exact;
    const guessed = /\d/.test(text) && text.length <= 100 ? Date.parse(text) : Number.NaN;
    return Number.isNaN(guessed) ? undefined : guessed;
}
function readAnyDate(text) {
    const time = readAnyDatetime(text);
    return time === undefined ? undefined : Math.floor(time / 86_400_000) * 86_400_000;
}
function timeReader(format, any) {
    if (format === 'any')
        return any;
    const parse = (0,d3_time_format__WEBPACK_IMPORTED_MODULE_2__/* .utcParse */ .GY)(format);
    // The library lets 30 February be 1 March: a time that exists is written as it was read, but for leading zeros.
    const zoneless = format.replace(/%z$/, '');
    const [read, write] = [(0,d3_time_format__WEBPACK_IMPORTED_MODULE_2__/* .utcParse */ .GY)(zoneless), (0,d3_time_format__WEBPACK_IMPORTED_MODULE_2__/* .utcFormat */ .aL)(zoneless)];
    const comparable = !/%[zf]/.test(zoneless);
    const plain = (text) => text.replace(/(?<!\d)0+(?=\d)|\s+/g, '').toLowerCase();
    return (text) => {
        const time = text.length <= 200 ? parse(text)?.getTime() : undefined;
        if (time === undefined || Number.isNaN(time))
            return undefined;
        const local = zoneless === format ? text : text.replace(/(Z|[+-]\d\d:?\d\d)$/, '');
        const moment = comparable ? read(local) : null;
        return moment !== null && plain(write(moment)) !== plain(local) ? undefined : time;
    };
}
/** ISO 8601: P, then at least one part; weeks stand alone. */
const isDuration = (text) => /^[+-]?P(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/.test(text);
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function jsonOf(text, holds) {
    const value = parsed(text);
    return value !== undefined && holds(value) ? canonical(value) : undefined;
}
const canonical = (value) => JSON.stringify(value, (_, inner) => isMapping(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);
function readGeopoint(text, format) {
    const read = format === 'default' ? text.split(',').map((part) => part.trim()) : parsed(text);
    const parts = format === 'object' && isMapping(read) && Object.keys(read).length === 2 ? [read.lon, read.lat] : read;
    if (!Array.isArray(parts) || parts.length !== 2)
        return undefined;
    const [longitude, latitude] = parts.map((part) => typeof part === 'number' || (typeof part === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(part))
        ? Number(part)
        : Number.NaN);
    return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? `${longitude},${latitude}` : undefined;
}
const depths = {
    Point: 0,
    MultiPoint: 1,
    LineString: 1,
    MultiLineString: 2,
    Polygon: 2,
    MultiPolygon: 3,
};
/** RFC 7946: a geometry, a feature or a collection of them. */
function isGeojson(value) {
    if (!isMapping(value) || typeof value.type !== 'string')
        return false;
    if (value.type === 'FeatureCollection')
        return (Array.isArray(value.features) &&
            value.features.every((one) => isMapping(one) && one.type === 'Feature' && isGeojson(one)));
    if (value.type === 'Feature')
        return ((value.geometry === null ||
            (isGeojson(value.geometry) && !/^Feature/.test(value.geometry.type))) &&
            (value.properties === null || isMapping(value.properties)));
    if (value.type === 'GeometryCollection')
        return Array.isArray(value.geometries) && value.geometries.every((one) => isGeojson(one));
    const depth = Object.hasOwn(depths, value.type) ? depths[value.type] : undefined;
    return depth !== undefined && isCoordinates(value.coordinates, depth);
}
const isCoordinates = (value, depth) => Array.isArray(value) &&
    (depth === 0
        ? value.length >= 2 && value.every((one) => typeof one === 'number')
        : value.every((one) => isCoordinates(one, depth - 1)));
/** A pattern of a schema, anchored at both ends; or why it does not compile. */
function compilePattern(pattern) {
    try {
        return new RegExp(`^(?:${withoutIdleEscapes(pattern)})$`, 'u');
    }
    catch (error) {
        return error.message.replace(/^Invalid regular expression: /, '').slice(0, 200);
    }
}
/** Python and XML allow an escape before any mark (`\-`, `\@`), JavaScript's Unicode mode does not. */
function withoutIdleEscapes(pattern) {
    let inClass = false;
    return pattern.replace(/\\(.)|[[\]]/gsu, (whole, escaped) => {
        if (escaped === undefined)
            inClass = whole === '[' || (inClass && whole !== ']');
        else if (/[\s!"#%&',:;<=>@_`~]/u.test(escaped) || (escaped === '-' && !inClass))
            return escaped;
        return whole;
    });
}


/***/ })

};
