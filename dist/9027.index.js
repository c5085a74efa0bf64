export const id = 9027;
export const ids = [9027];
export const modules = {

/***/ 31020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isCard),
/* harmony export */   N1: () => (/* binding */ bareCard),
/* harmony export */   YG: () => (/* binding */ cardShare),
/* harmony export */   fv: () => (/* binding */ patternsIn),
/* harmony export */   nP: () => (/* binding */ bitOf),
/* harmony export */   u7: () => (/* binding */ bareRun)
/* harmony export */ });
/* unused harmony export possiblePatterns */
/* harmony import */ var validator_lib_isEmail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);
/* harmony import */ var validator_lib_isIBAN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10132);
/* harmony import */ var validator_lib_isIP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85753);
/* harmony import */ var validator_lib_isLuhnNumber_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65488);
/* harmony import */ var _config_options_privacy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13054);





/** These modules are CommonJS with an ES default: bundlers and Node hand them over in two ways. */
const callable = (module) => typeof module === 'function' ? module : module.default;
const isEmail = callable(validator_lib_isEmail_js__WEBPACK_IMPORTED_MODULE_1__);
const isIBAN = callable(validator_lib_isIBAN_js__WEBPACK_IMPORTED_MODULE_2__);
const isIP = callable(validator_lib_isIP_js__WEBPACK_IMPORTED_MODULE_3__);
const isLuhnNumber = callable(validator_lib_isLuhnNumber_js__WEBPACK_IMPORTED_MODULE_4__);
/**
 * Personal values within a text. First a pass over the bytes tells which patterns could be there at all; only then is the text decoded and searched. All
 * expressions have bounded repeats, so the time is linear in the length of the text.
 */
/** One bit for each pattern, in the order of `privacyPatterns`. */
const bitOf = Object.fromEntries(_config_options_privacy_js__WEBPACK_IMPORTED_MODULE_0__/* .privacyPatterns */ .C.map((pattern, index) => [pattern, 1 << index]));
/**
 * A bare run of 13 to 19 digits may be a card number or an identifier that passes the Luhn test by chance, as one in ten does. So bare runs are
 * counted by column, with those that look like a card, and only their share tells (`cardShare`).
 */
const bareRun = 1 << 6;
const bareCard = 1 << 7;
/** The least share of bare runs that pass, from which they are card numbers: three times what chance gives. */
const cardShare = 0.3;
/** What a byte is, one bit each, of which the order of the first three matters. `joint`: stands between groups of digits; `wide`: such a one after which a short group may follow. */
const is = { digit: 1, letter: 2, joint: 4, wide: 8, at: 16, dot: 32, colon: 64, plus: 128, opening: 256 };
const classes = new Uint16Array(256);
const classOf = {
    '@': is.at,
    ':': is.colon,
    '+': is.plus,
    '(': is.opening,
    '.': is.joint | is.dot,
    '-': is.joint,
    ' ': is.joint | is.wide,
    '/': is.joint | is.wide,
};
for (let byte = 0; byte < 256; byte++) {
    const character = String.fromCharCode(byte);
    if (/[0-9]/.test(character))
        classes[byte] = is.digit;
    else if (/[A-Za-z]/.test(character))
        classes[byte] = is.letter;
    else
        classes[byte] = classOf[character] ?? 0;
}
const alphanumeric = is.digit | is.letter;
/** Bytes of the shortest e-mail address (`a@b.de`), and of the shortest IBAN and card number. */
const [shortest, shortestIban, shortestBare] = [6, 15, 13];
/** Bits of the patterns that could be in these bytes: a superset of those that are. Most texts are settled by which bytes follow which. */
function possiblePatterns(bytes, start, end) {
    const length = end - start;
    if (length < shortest)
        return 0;
    let seen = 0;
    let digits = 0;
    let last = 0;
    /** Their lowest bits: a digit before a joint, and a letter before a digit. */
    let joined = 0;
    let turned = 0;
    for (let index = start; index < end; index++) {
        const kind = classes[bytes[index]];
        seen |= kind;
        digits += kind & is.digit;
        joined |= last & (kind >> 2);
        turned |= (last >> 1) & kind;
        last = kind;
    }
    const possible = (seen & is.at) !== 0 && (seen & is.dot) !== 0 ? bitOf.email : 0;
    const mayHaveNumbers = (joined & 1) !== 0 ||
        (seen & (is.colon | is.plus | is.opening)) !== 0 ||
        digits >= shortestBare ||
        ((turned & 1) !== 0 && length >= shortestIban);
    return mayHaveNumbers ? possible | possibleNumbers(bytes, start, end, seen) : possible;
}
/** The patterns with digits, by how the groups of digits lie. */
function possibleNumbers(bytes, start, end, seen) {
    let digits = 0;
    let colons = 0;
    /** Digits of the group that ends here, of the one before the last joint, and of the one before this group where only a joint is between. */
    let group = 0;
    let beforeJoint = 0;
    let before = 0;
    let longest = 0;
    /** Single joints between two digits, and those where a group of any length may follow. */
    let joints = 0;
    let wideJoints = 0;
    /** Groups of four digits or more, by the least length of the group before: of two, three and four digits. */
    let afterTwo = 0;
    let afterThree = 0;
    let afterFour = 0;
    /** Two letters at the start of a word, then two digits. */
    let countries = 0;
    let last = 0;
    let word = 0;
    for (let index = start; index < end; index++) {
        const kind = classes[bytes[index]];
        if (kind === is.digit) {
            digits++;
            if (++group === 1) {
                before = (last & is.joint) === 0 ? 0 : beforeJoint;
                if (before > 0) {
                    joints++;
                    if ((last & is.wide) !== 0)
                        wideJoints++;
                }
            }
            else if (group === 4 && before >= 2) {
                afterTwo++;
                if (before >= 3)
                    afterThree++;
                if (before >= 4)
                    afterFour++;
            }
            if (group > longest)
                longest = group;
            word++;
            // Its fourth character: the two before the digits were letters.
            if (word === 4 && group === 2)
                countries++;
        }
        else {
            if ((kind & is.joint) !== 0)
                beforeJoint = group;
            if (kind === is.colon)
                colons++;
            group = 0;
            word = (kind & alphanumeric) === 0 ? 0 : word + 1;
        }
        last = kind;
    }
    let possible = 0;
    if (digits >= 8 && ((seen & (is.plus | is.opening)) !== 0 || wideJoints + afterThree > 0))
        possible |= bitOf.phone;
    if (countries > 0 && end - start >= shortestIban)
        possible |= bitOf.iban;
    if (longest >= shortestBare || afterFour >= 2)
        possible |= bitOf.card;
    if (digits >= 9 && joints >= 2 && afterTwo > 0)
        possible |= bitOf.ssn;
    if ((digits >= 4 && joints >= 3) || colons >= 3)
        possible |= bitOf.ip;
    return possible;
}
const windowBytes = 16_384;
/** Longer than any value that is looked for. */
const overlapBytes = 512;
const decoder = new TextDecoder();
/** Bits of the patterns in these bytes of UTF-8, with `bareRun` and `bareCard`. Long texts are searched in windows that overlap. */
function patternsIn(bytes, start, end, wanted) {
    const possible = possiblePatterns(bytes, start, end) & wanted;
    if (possible === 0)
        return 0;
    let found = 0;
    for (let from = start;; from += windowBytes - overlapBytes) {
        const to = Math.min(end, from + windowBytes);
        found |= search(decoder.decode(bytes.subarray(from, to)), possible & ~found, from > start, to < end);
        if (to === end)
            return found;
    }
}
function search(text, wanted, cutBefore, cutAfter) {
    const whole = (from, to) => !(cutBefore && from === 0) && !(cutAfter && to === text.length);
    let found = 0;
    if ((wanted & bitOf.email) !== 0 && hasEmail(text))
        found |= bitOf.email;
    if ((wanted & bitOf.phone) !== 0 && hasPhone(text, whole))
        found |= bitOf.phone;
    if ((wanted & bitOf.iban) !== 0 && hasIban(text, whole))
        found |= bitOf.iban;
    if ((wanted & bitOf.card) !== 0)
        found |= cards(text, whole);
    if ((wanted & bitOf.ssn) !== 0 && some(text, socialSecurityNumber, whole))
        found |= bitOf.ssn;
    if ((wanted & bitOf.ip) !== 0 && hasAddress(text, whole))
        found |= bitOf.ip;
    return found;
}
function some(text, expression, whole, test = () => true) {
    for (const match of text.matchAll(expression))
        if (whole(match.index, match.index + match[0].length) && test(match[0]))
            return true;
    return false;
}
// RFC 5321: at most 64 characters before the `@` and 255 after it.
const allowed = (expression) => {
    const ascii = Array.from({ length: 128 }, (_, code) => expression.test(String.fromCharCode(code)));
    return (code) => ascii[code] ?? code >= 0xa1;
};
const isLocal = allowed(/[\w.!#$%&'*+/=?^`{|}~-]/);
const isDomain = allowed(/[\w.-]/);
function hasEmail(text) {
    for (let place = text.indexOf('@'); place !== -1; place = text.indexOf('@', place + 1)) {
        let from = place;
        while (from > 0 && place - from < 64 && isLocal(text.charCodeAt(from - 1)))
            from--;
        let to = place + 1;
        while (to < text.length && to - place < 255 && isDomain(text.charCodeAt(to)))
            to++;
        const domain = text.slice(place + 1, to).replace(/[.-]+$/, '');
        // `logo@2x.png` is the name of a file.
        if (from === place || /^\dx\.\w+$/.test(domain))
            continue;
        // What stands before the address may run into it: `mail=ana@example.org`, `'ana@example.org`.
        const local = text.slice(from, place);
        const candidates = [local, local.replace(/^.*[=:'`{|/]/, ''), /[\w.+-]+$/.exec(local)?.[0] ?? ''];
        if (candidates.some((name) => name !== '' && isEmail(`${name.replace(/^\.+/, '')}@${domain}`)))
            return true;
    }
    return false;
}
/** E.164 has at most 15 digits; shorter than 8 with the country is no full number. */
const internationalPhone = /(?<![\w+.])\+[1-9](?:[ .()/-]{0,2}\d){7,14}(?![\d.]*\d)/g;
/** North American numbering plan: area code and exchange start with 2 to 9. */
const americanPhone = /(?<![\w.+/-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?[2-9]\d{2}[-. ]\d{4}|[2-9]\d{2}([-. ])[2-9]\d{2}\1\d{4})(?![\w-]|\.\d)/g;
/** A trunk prefix 0, an area code and groups with a separator; 9 to 12 digits, so that no date is meant. */
const nationalPhone = /(?<![\w.+/:-]|\d[ -])(?:\(0\d{1,4}\) ?|0\d{1,4}[ /])\d{2,8}(?: \d{2,8}){0,4}(?![\w/:.-])|(?<![\w.+/:-]|\d[ -])0\d{2,4}-\d{6,8}(?![\w/:.-])/g;
const digitsOf = (text) => text.replace(/\D/g, '');
function hasPhone(text, whole) {
    const digits = (from, to) => (found) => {
        const { length } = digitsOf(found);
        return length >= from && length <= to;
    };
    return (some(text, internationalPhone, whole, digits(8, 15)) ||
        some(text, americanPhone, whole) ||
        some(text, nationalPhone, whole, digits(9, 12)));
}
const ibanStart = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g;
/** ISO 13616: country, two check digits (mod 97), length and form by country. Groups may be spaced. */
function hasIban(text, whole) {
    for (const match of text.matchAll(ibanStart)) {
        let compact = '';
        for (let to = match.index; to <= text.length && compact.length <= 34; to++) {
            const character = text[to] ?? ' ';
            if (/[A-Za-z0-9]/.test(character)) {
                compact += character;
                continue;
            }
            if (compact.length >= 15 && whole(match.index, to) && isIBAN(compact))
                return true;
            // One space between two groups; anything else ends it.
            if (character !== ' ' || !/[A-Za-z0-9]/.test(text[to + 1] ?? ''))
                break;
        }
    }
    return false;
}
/** First digits and lengths of the card networks (ISO/IEC 7812). */
const cardForm = /^(?:4\d{12}(?:\d{3}(?:\d{3})?)?|5[1-5]\d{14}|2(?:2(?:2[1-9]|[3-9]\d)|[3-6]\d\d|7(?:[01]\d|20))\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:011|5\d\d|4[4-9]\d)\d{12}|62\d{14,17}|81\d{14,17})$/;
/** Known first digits, length, and the Luhn check digit; not one digit over and over. */
const isCard = (digits) => cardForm.test(digits) && !/^(\d)\1+$/.test(digits) && isLuhnNumber(digits);
const groupedCard = /(?<![\w.+-])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\w-]|\.\d)/g;
const bareDigits = /(?<![\w.+-])\d{13,19}(?![\w-]|\.\d)/g;
function cards(text, whole) {
    let found = 0;
    const isGrouped = (text) => isCard(digitsOf(text)) || isCard(digitsOf(text).slice(0, 16));
    if (some(text, groupedCard, whole, isGrouped))
        found |= bitOf.card;
    for (const match of text.matchAll(bareDigits)) {
        if (!whole(match.index, match.index + match[0].length))
            continue;
        found |= bareRun;
        if (isCard(match[0]))
            found |= bareCard;
    }
    return found;
}
/** What the Social Security Administration never gave out: area 000, 666 and 900–999, group 00, serial 0000. With hyphens: nine bare digits may be anything. */
const socialSecurityNumber = /(?<![\w.+-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/g;
const version4 = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g;
const version6 = /(?<![\w:.])[0-9A-Fa-f:]{8,39}(?![\w:])/g;
/** Addresses of no machine in particular: loopback, unspecified, broadcast, netmasks. */
const nobody = /^(?:127\.|0\.|255\.)/;
/** Assigned global, unique local and link-local prefixes (RFC 4291, RFC 4193); others are times or code. */
const assigned6 = /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i;
function hasAddress(text, whole) {
    return (some(text, version4, whole, (found) => !nobody.test(found) && isIP(found, 4)) ||
        some(text, version6, whole, (found) => assigned6.test(found) && found.split(':').length > 3 && isIP(found, 6)));
}


/***/ }),

/***/ 94153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wantedBits),
/* harmony export */   j: () => (/* binding */ openTally)
/* harmony export */ });
/* harmony import */ var _config_options_privacy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13054);
/* harmony import */ var _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31020);


const keptRows = 5;
const wantedBits = (patterns) => patterns.reduce((bits, pattern) => bits | _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .bitOf */ .nP[pattern], 0);
function openTally() {
    const kinds = _config_options_privacy_js__WEBPACK_IMPORTED_MODULE_0__/* .privacyPatterns */ .C.map((pattern) => ({ pattern, bit: _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .bitOf */ .nP[pattern], count: 0, rows: [] }));
    const bare = { runs: 0, cards: 0, rows: [] };
    return {
        add(found, row) {
            for (const kind of kinds) {
                if ((found & kind.bit) === 0)
                    continue;
                kind.count++;
                if (kind.rows.length < keptRows)
                    kind.rows.push(row);
            }
            if ((found & _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .bareRun */ .u7) === 0)
                return;
            bare.runs++;
            // A cell with a spaced card number is counted once.
            if ((found & _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .bareCard */ .N1) === 0 || (found & _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .bitOf */ .nP.card) !== 0)
                return;
            bare.cards++;
            if (bare.rows.length < keptRows)
                bare.rows.push(row);
        },
        finish: (column) => kinds.flatMap(({ pattern, count, rows }) => {
            const isMeant = pattern === 'card' && bare.cards > 0 && bare.cards >= _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardShare */ .YG * bare.runs;
            const total = isMeant ? count + bare.cards : count;
            const all = isMeant ? [...rows, ...bare.rows].sort((a, b) => a - b).slice(0, keptRows) : rows;
            return total === 0 ? [] : [{ column: column.slice(0, 200), pattern, count: total, rows: all }];
        }),
    };
}


/***/ }),

/***/ 79027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keySeparator: () => (/* binding */ keySeparator),
  keyText: () => (/* binding */ keyText),
  openPrivacyScan: () => (/* binding */ openPrivacyScan)
});

// EXTERNAL MODULE: ./build/gather/tables/batch.js
var tables_batch = __webpack_require__(43582);
;// CONCATENATED MODULE: ./build/gather/privacy-groups.js

const maximumLoad = 0.85;
function openRowGroups(columns) {
    let capacity = 1024;
    let places = newPlaces(capacity);
    let groups = 0;
    const known = columns.map(() => new Hashes());
    const put = (high, low, count, row) => {
        const { highs, lows, counts, rows } = places;
        let place = low & (capacity - 1);
        while (counts[place] !== 0 && (highs[place] !== high || lows[place] !== low))
            place = (place + 1) & (capacity - 1);
        if (counts[place] === 0) {
            highs[place] = high;
            lows[place] = low;
            rows[place] = row;
            groups++;
        }
        counts[place] = counts[place] + count;
    };
    const grow = () => {
        const { highs, lows, counts, rows } = places;
        const old = capacity;
        capacity *= 2;
        places = newPlaces(capacity);
        groups = 0;
        for (let place = 0; place < old; place++)
            if (counts[place] !== 0)
                put(highs[place], lows[place], counts[place], rows[place]);
    };
    return {
        add(batch) {
            const cells = columns.map((column) => batch.cells(column));
            for (let row = 0; row < batch.rows; row++) {
                let high = 0x9e3779b9;
                let low = 0x85ebca6b;
                for (let column = 0; column < cells.length; column++) {
                    const hashes = known[column];
                    hashes.of(cells[column], row);
                    low = mix(low ^ hashes.low, 0xcc9e2d51);
                    high = mix(high ^ hashes.high ^ low, 0x1b873593);
                }
                if (groups + 1 > capacity * maximumLoad)
                    grow();
                put(high >>> 0, low >>> 0, 1, batch.firstRow + row);
            }
        },
        finish(limit) {
            if (groups === 0)
                return null;
            const { counts, rows } = places;
            let k = Number.POSITIVE_INFINITY;
            let smallGroups = 0;
            let rowsInSmallGroups = 0;
            let firstRow = Number.POSITIVE_INFINITY;
            for (let place = 0; place < capacity; place++) {
                const count = counts[place];
                if (count === 0)
                    continue;
                k = Math.min(k, count);
                if (count >= limit)
                    continue;
                smallGroups++;
                rowsInSmallGroups += count;
                firstRow = Math.min(firstRow, rows[place]);
            }
            return { k, groups, smallGroups, rowsInSmallGroups, firstRow: smallGroups === 0 ? null : firstRow };
        },
    };
}
const newPlaces = (capacity) => ({
    highs: new Uint32Array(capacity),
    lows: new Uint32Array(capacity),
    counts: new Uint32Array(capacity),
    rows: new Uint32Array(capacity),
});
/** The finalizer of MurmurHash3, with a factor of one's own. */
function mix(value, factor) {
    let hash = Math.imul(value, factor);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
const privacy_groups_float = new Float64Array(1);
const words = new Uint32Array(privacy_groups_float.buffer);
const encoder = new TextEncoder();
/** Two hashes of 32 bits of a cell; those of the entries of the dictionary are kept. Equal numbers are equal however they are written. */
class Hashes {
    high = 0;
    low = 0;
    highs = new Uint32Array(1024);
    lows = new Uint32Array(1024);
    seen = new Uint8Array(1024);
    of(cells, row) {
        const kind = cells.kinds[row];
        if (kind === tables_batch/* cellKind */.DA.missing)
            this.set(0, 0);
        else if (kind === tables_batch/* cellKind */.DA.text || kind === tables_batch/* cellKind */.DA.inexactInteger)
            this.ofText(cells, row);
        else {
            privacy_groups_float[0] = cells.numbers[row] + 0; // -0 is 0
            // A boolean 1 is no number 1, and a date no count of milliseconds.
            const family = kind < tables_batch/* cellKind */.DA.boolean ? 1 : kind;
            this.set(mix(words[0] ^ mix(words[1], 0x9e3779b1), 0x27d4eb2f + family), mix(words[1] ^ mix(words[0], 0x165667b1), 0x5bd1e995 + family * 2));
        }
    }
    ofText(cells, row) {
        const code = cells.codes[row];
        if (code >= this.seen.length)
            this.enlarge(code);
        if (this.seen[code] === 1) {
            this.set(this.highs[code], this.lows[code]);
            return;
        }
        this.hash(cells, row);
        if (code < 0)
            return;
        this.seen[code] = 1;
        this.highs[code] = this.high;
        this.lows[code] = this.low;
    }
    set(high, low) {
        this.high = high;
        this.low = low;
    }
    hash(cells, row) {
        const start = cells.start(row);
        const end = cells.end(row);
        // A column of Parquet integers has numbers, but no text to point at.
        const ownText = cells.bytes.length >= end && end > start;
        const bytes = ownText ? cells.bytes : encoder.encode(cells.text(row));
        let high = 0x811c9dc5;
        let low = 0x2f0b4a27;
        for (let index = ownText ? start : 0; index < (ownText ? end : bytes.length); index++) {
            high = Math.imul(high ^ bytes[index], 0x01000193);
            low = Math.imul(low + bytes[index] + 1, 0x5bd1e995) ^ (low >>> 15);
        }
        this.set(mix(high, 0x9e3779b1), mix(low, 0x165667b1));
    }
    enlarge(code) {
        const size = Math.max(code + 1, this.seen.length * 2);
        const larger = (old, fresh) => {
            fresh.set(old);
            return fresh;
        };
        this.highs = larger(this.highs, new Uint32Array(size));
        this.lows = larger(this.lows, new Uint32Array(size));
        this.seen = larger(this.seen, new Uint8Array(size));
    }
}

// EXTERNAL MODULE: ./build/gather/privacy-patterns.js
var privacy_patterns = __webpack_require__(31020);
// EXTERNAL MODULE: ./build/gather/privacy-tally.js
var privacy_tally = __webpack_require__(94153);
;// CONCATENATED MODULE: ./build/gather/privacy.js




/**
 * Looks in each cell of a table for personal values, counts the rows of each group of quasi-identifiers, and looks for sensitive columns in the clear and for
 * deleted keys. Keeps counts and row numbers, never a value.
 */
function openPrivacyScan(options, table) {
    const places = (names) => {
        const found = (names ?? []).map((name) => table.columns.indexOf(name));
        return found.length === 0 || found.includes(-1) ? null : found;
    };
    const wanted = (0,privacy_tally/* wantedBits */.S)(options.patterns);
    const columns = table.columns.map((name) => openColumn(name, wanted));
    const quasi = places(options['quasi-identifiers']);
    const groups = quasi === null ? null : openRowGroups(quasi);
    const sensitive = (options.sensitive ?? []).flatMap((name) => {
        const column = table.columns.indexOf(name);
        return column === -1 ? [] : [openSensitive(name, column)];
    });
    const key = table.deletions === undefined ? null : places(table.key);
    const gone = key === null || table.deletions === undefined ? null : openDeletions(key, table.deletions);
    let rows = 0;
    return {
        observe(batch) {
            rows += batch.rows;
            for (let column = 0; column < columns.length; column++)
                columns[column]?.add(batch.cells(column), batch.firstRow);
            groups?.add(batch);
            for (const one of sensitive)
                one.add(batch);
            gone?.add(batch);
        },
        finish: () => ({
            role: table.role,
            path: table.path,
            unit: 'row',
            rows,
            findings: columns.flatMap((column) => column.tally.finish(column.name)),
            anonymity: groups?.finish(options.k) ?? null,
            sensitive: sensitive.filter((one) => one.clear()).map(({ name }) => name),
            deletions: gone?.finish() ?? null,
        }),
    };
}
/** Numbers below have fewer than 13 digits. */
const leastCard = 1e12;
function openColumn(name, wanted) {
    const tally = (0,privacy_tally/* openTally */.j)();
    // For each entry of the dictionary 1 + the bits that are in it; 0 while that is not known. Two bytes, as there are eight bits and the 1.
    let known = new Uint16Array(1024);
    const wantsCards = (wanted & privacy_patterns/* bitOf */.nP.card) !== 0;
    const wantsPhones = (wanted & privacy_patterns/* bitOf */.nP.phone) !== 0;
    const texts = (cells, firstRow) => {
        const { kinds, codes, rows } = cells;
        for (let row = 0; row < rows; row++) {
            const code = codes[row];
            let found = code < 0 || code >= known.length ? 0 : known[code];
            if (found === 1 || kinds[row] !== tables_batch/* cellKind */.DA.text)
                continue;
            if (found === 0) {
                found = 1 + (0,privacy_patterns/* patternsIn */.fv)(cells.bytes, cells.start(row), cells.end(row), wanted);
                if (code >= known.length) {
                    const larger = new Uint16Array(Math.max(code + 1, known.length * 2));
                    larger.set(known);
                    known = larger;
                }
                if (code >= 0)
                    known[code] = found;
            }
            if (found !== 1)
                tally.add(found - 1, firstRow + row);
        }
    };
    // Card numbers, and phone numbers that the form of `+491711234567` makes integers. Others are identifiers and quantities.
    const numbers = (cells, firstRow) => {
        const { kinds, rows, bytes, numbers: values } = cells;
        for (let row = 0; row < rows; row++) {
            const value = values[row];
            if (!(value >= 1e7))
                continue;
            const kind = kinds[row];
            if (kind < tables_batch/* cellKind */.DA.integer || kind > tables_batch/* cellKind */.DA.number)
                continue;
            if (wantsPhones && kind !== tables_batch/* cellKind */.DA.number && bytes[cells.start(row)] === 0x2b)
                tally.add((0,privacy_patterns/* patternsIn */.fv)(bytes, cells.start(row), cells.end(row), privacy_patterns/* bitOf */.nP.phone), firstRow + row);
            // pandas writes integers of a column with missing cells as 4111111111111111.0.
            if (!wantsCards || value < leastCard || (kind === tables_batch/* cellKind */.DA.number && !Number.isSafeInteger(value)))
                continue;
            const digits = kind === tables_batch/* cellKind */.DA.inexactInteger ? cells.text(row).replace(/^\+/, '') : String(value);
            if (digits.length <= 19)
                tally.add((0,privacy_patterns/* isCard */.$K)(digits) ? privacy_patterns/* bareRun */.u7 | privacy_patterns/* bareCard */.N1 : privacy_patterns/* bareRun */.u7, firstRow + row);
        }
    };
    return {
        name,
        tally,
        add(cells, firstRow) {
            const { kindCounts } = cells;
            if (kindCounts[tables_batch/* cellKind */.DA.text] > 0)
                texts(cells, firstRow);
            if (kindCounts[tables_batch/* cellKind */.DA.integer] +
                kindCounts[tables_batch/* cellKind */.DA.inexactInteger] +
                kindCounts[tables_batch/* cellKind */.DA.number] >
                0)
                numbers(cells, firstRow);
        },
    };
}
/** Hexadecimal digits of 128 bits or more, or base64 of 256 or more: what MD5 to SHA-512 give. */
const hashed = /^(?:[0-9A-Fa-f]{32,}|[A-Za-z0-9+/_-]{43,}={0,2})$/;
function openSensitive(name, column) {
    let clear = false;
    let known = new Uint8Array(0);
    return {
        name,
        clear: () => clear,
        add(batch) {
            const cells = clear ? null : batch.cells(column);
            if (cells === null)
                return;
            if (cells.dictionary.size > known.length) {
                const larger = new Uint8Array(cells.dictionary.size * 2);
                larger.set(known);
                known = larger;
            }
            for (let row = 0; row < cells.rows && !clear; row++) {
                if (cells.kinds[row] === tables_batch/* cellKind */.DA.missing)
                    continue;
                const code = cells.codes[row];
                if (code >= 0 && known[code] === 1)
                    continue;
                if (!hashed.test(cells.text(row)))
                    clear = true;
                else if (code >= 0)
                    known[code] = 1;
            }
        },
    };
}
/** Joins the parts of a key; no text has it in the middle of a cell by accident. */
const keySeparator = '\u001f';
/** `7.0` is 7: pandas writes integers so where a cell of the column is missing. */
const keyText = (text) => (/^-?\d+\.0+$/.test(text) ? text.replace(/\.0+$/, '') : text);
function openDeletions(key, deletions) {
    let found = 0;
    const firstRows = [];
    return {
        add(batch) {
            if (deletions.size === 0)
                return;
            const parts = key.map((column) => batch.cells(column));
            for (let row = 0; row < batch.rows; row++) {
                if (!deletions.has(parts.map((cells) => keyText(cells.text(row))).join(keySeparator)))
                    continue;
                found++;
                if (firstRows.length < 5)
                    firstRows.push(batch.firstRow + row);
            }
        },
        finish: () => ({ declared: deletions.size, found, firstRows }),
    };
}


/***/ })

};
