export const id = 9266;
export const ids = [9266];
export const modules = {

/***/ 49266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileInvariants: () => (/* binding */ compileInvariants),
  openInvariants: () => (/* binding */ openInvariants)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/invariants-values.js
/**
 * The values of the Common Expression Language and its operators, as rules use them (https://github.com/cel-expr/cel-spec, langdef.md). What differs, because
 * tables are not typed as protocol buffers are: a cell's number is a double (a text file does not tell 2 from 2.0), so an int beside a double counts
 * as that double; a comparison with NaN cannot be told, so that nothing passes on NaN.
 */
/** What cannot be told: an error of CEL, which makes a row neither pass nor fail. Made once per place, so that a million of them cost nothing. */
class Unknown {
    problem;
    constructor(problem) {
        this.problem = problem;
    }
}
/** A timestamp or a duration, in milliseconds. */
class Instant {
    milliseconds;
    constructor(milliseconds) {
        this.milliseconds = milliseconds;
    }
}
class Span {
    milliseconds;
    constructor(milliseconds) {
        this.milliseconds = milliseconds;
    }
}
const isUnknown = (value) => value instanceof Unknown;
function typeName(value) {
    if (value === null)
        return 'a missing value';
    if (typeof value === 'number')
        return 'a number';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'boolean')
        return 'a boolean';
    if (value instanceof Instant)
        return 'a timestamp';
    if (value instanceof Span)
        return 'a duration';
    return value instanceof Unknown ? 'unknown' : 'a list';
}
const reasons = new Map();
/** The same object for the same reason. */
function unknown(problem) {
    let found = reasons.get(problem);
    if (found === undefined) {
        found = new Unknown(problem);
        if (reasons.size < 1000)
            reasons.set(problem, found);
    }
    return found;
}
const notANumber = unknown('NaN cannot be compared');
const inexact = unknown('integers beyond ±2^53 cannot be told apart');
const tooLarge = unknown('integer overflow: beyond ±2^53');
const mismatch = (operator, left, right) => isUnknown(left)
    ? left
    : isUnknown(right)
        ? right
        : unknown(`${typeName(left)} ${operator} ${typeName(right)} is not defined`);
/** CEL's equality: values of different types are not equal; int and double by value. */
function equals(left, right) {
    if (typeof left === 'number' && typeof right === 'number') {
        if (left === right)
            return Math.abs(left) > Number.MAX_SAFE_INTEGER && Number.isFinite(left) ? inexact : true;
        return Number.isNaN(left) || Number.isNaN(right) ? notANumber : false;
    }
    if (isUnknown(left))
        return left;
    if (isUnknown(right))
        return right;
    if (left === right)
        return true;
    if (left instanceof Instant)
        return right instanceof Instant && left.milliseconds === right.milliseconds;
    if (left instanceof Span)
        return right instanceof Span && left.milliseconds === right.milliseconds;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        return invariants_values_all(left.map((item, index) => equals(item, right[index])));
    }
    return false;
}
function invariants_values_all(parts) {
    if (parts.includes(false))
        return false;
    return parts.find((part) => part !== true) ?? true;
}
function contains(list, value) {
    if (isUnknown(value))
        return value;
    if (!Array.isArray(list))
        return mismatch('in', value, list);
    let problem;
    for (const item of list) {
        const same = equals(value, item);
        if (same === true)
            return true;
        if (same !== false)
            problem ??= same;
    }
    return problem ?? false;
}
const verdicts = {
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '>': (order) => order > 0,
    '>=': (order) => order >= 0,
};
/** Text is ordered by code points, as CEL has it. */
function orderOfText(left, right) {
    if (left === right)
        return 0;
    const length = Math.min(left.length, right.length);
    for (let at = 0; at < length; at++) {
        const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)];
        if (a === b)
            continue;
        // A surrogate stands for a code point above all others.
        const lift = (unit) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
        return lift(a) - lift(b);
    }
    return left.length - right.length;
}
function compare(operator, left, right) {
    if (typeof left === 'number' && typeof right === 'number') {
        if (left === right && Math.abs(left) > Number.MAX_SAFE_INTEGER && Number.isFinite(left))
            return inexact;
        if (Number.isNaN(left) || Number.isNaN(right))
            return notANumber;
        return verdicts[operator](left < right ? -1 : left > right ? 1 : 0);
    }
    if (typeof left === 'string' && typeof right === 'string')
        return verdicts[operator](orderOfText(left, right));
    if (typeof left === 'boolean' && typeof right === 'boolean')
        return verdicts[operator](Number(left) - Number(right));
    if ((left instanceof Instant && right instanceof Instant) || (left instanceof Span && right instanceof Span))
        return verdicts[operator](left.milliseconds - right.milliseconds);
    return mismatch(operator, left, right);
}
const numeric = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '%': (left, right) => left % right,
};
/** `whole`: both sides are ints, so that division truncates and results stay within ±2^53. */
function calculate(operator, left, right, whole) {
    if (typeof left === 'number' && typeof right === 'number') {
        if (!whole)
            return numeric[operator](left, right);
        if (right === 0 && (operator === '/' || operator === '%'))
            return unknown('division by zero');
        const result = numeric[operator](left, right);
        const exact = operator === '/' ? Math.trunc(result) : result;
        // No negative zero among integers.
        return Number.isSafeInteger(exact) ? exact + 0 : tooLarge;
    }
    if (operator === '+' && typeof left === 'string' && typeof right === 'string')
        return left + right;
    if (operator === '+' && Array.isArray(left) && Array.isArray(right))
        return [...left, ...right];
    if (operator === '+' || operator === '-') {
        const sign = operator === '+' ? 1 : -1;
        if (left instanceof Instant && right instanceof Span)
            return new Instant(left.milliseconds + sign * right.milliseconds);
        if (left instanceof Span && right instanceof Span)
            return new Span(left.milliseconds + sign * right.milliseconds);
        if (sign === -1 && left instanceof Instant && right instanceof Instant)
            return new Span(left.milliseconds - right.milliseconds);
        if (sign === 1 && left instanceof Span && right instanceof Instant)
            return new Instant(left.milliseconds + right.milliseconds);
    }
    return mismatch(operator, left, right);
}
const notBoolean = (value) => isUnknown(value) ? value : unknown(`expected true or false, found ${typeName(value)}`);
function negate(value) {
    if (typeof value === 'number')
        return -value;
    if (value instanceof Span)
        return new Span(-value.milliseconds);
    return isUnknown(value) ? value : unknown(`-${typeName(value)} is not defined`);
}

;// CONCATENATED MODULE: ./build/gather/invariants-aggregates.js

/** Up to here `distinct` is exact; a rule about more cannot be told. */
const distinctLimit = 100_000;
/** Passes over missing cells, as SQL does; the first thing that is no number makes the whole unknown. */
function overNumbers(ask, add, value) {
    let problem;
    return {
        add(row) {
            const found = ask(row);
            if (typeof found === 'number') {
                if (Number.isNaN(found))
                    problem ??= notANumber;
                else
                    add(found);
            }
            else if (found !== null)
                problem ??= isUnknown(found) ? found : unknown(`expected numbers, found ${typeName(found)}`);
        },
        value: () => problem ?? value(),
    };
}
const none = unknown('there is no value');
/** Welford's running mean and sum of squared deviations. */
function moments(ask, finish) {
    let count = 0;
    let mean = 0;
    let squares = 0;
    return overNumbers(ask, (value) => {
        count++;
        const difference = value - mean;
        mean += difference / count;
        squares += difference * (value - mean);
    }, () => finish(count, mean, squares));
}
/** Neumaier's compensated sum. */
function sum(ask) {
    let count = 0;
    let total = 0;
    let lost = 0;
    return overNumbers(ask, (value) => {
        count++;
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }, () => (count === 0 ? none : Number.isFinite(total) ? total + lost : total));
}
function extreme(better) {
    return (ask) => {
        let best;
        let times = false;
        let mixed = false;
        const numbers = overNumbers((row) => {
            const found = ask(row);
            const time = found instanceof Instant;
            if (time || typeof found === 'number') {
                mixed ||= best !== undefined && times !== time;
                times = time;
            }
            return time ? found.milliseconds : found;
        }, (value) => {
            if (best === undefined || better(value, best))
                best = value;
        }, () => (best === undefined ? none : times ? new Instant(best) : best));
        return { add: numbers.add, value: () => (mixed ? unknown('numbers and times in one column') : numbers.value()) };
    };
}
/** Counts the rows for which a condition holds. One row that cannot be told makes the whole unknown. */
function counting(ask, finish) {
    let rows = 0;
    let held = 0;
    let untold = 0;
    let problem = '';
    return {
        add(row) {
            rows++;
            const found = ask(row);
            if (found === true)
                held++;
            else if (found !== false) {
                if (untold === 0)
                    problem = isUnknown(found) ? found.problem : `expected true or false, found ${typeName(found)}`;
                untold++;
            }
        },
        value: () => (untold > 0 ? unknown(`it cannot be told for ${untold} rows: ${problem}`) : finish(held, rows)),
    };
}
function distinct(ask) {
    const values = new Set();
    let problem;
    return {
        add(row) {
            const found = ask(row);
            if (isUnknown(found))
                problem ??= found;
            else if (found !== null && values.size <= distinctLimit)
                values.add(found instanceof Instant ? `\u0000${found.milliseconds}` : found);
        },
        value: () => problem ?? (values.size > distinctLimit ? unknown(`more than ${distinctLimit} distinct values`) : values.size),
    };
}
/** The aggregates of a rule, by name. All numbers are doubles, so that a quotient of two counts is no integer division. */
const aggregates = new Map([
    [
        'share',
        {
            argument: 'condition',
            type: 'number',
            open: (ask) => counting(ask, (held, rows) => (rows === 0 ? none : held / rows)),
        },
    ],
    ['count', { argument: 'optional-condition', type: 'number', open: (ask) => counting(ask, (held) => held) }],
    [
        'mean',
        { argument: 'value', type: 'number', open: (ask) => moments(ask, (count, mean) => (count === 0 ? none : mean)) },
    ],
    [
        'stddev',
        {
            argument: 'value',
            type: 'number',
            open: (ask) => moments(ask, (count, _, squares) => count < 2 ? unknown('fewer than two values') : Math.sqrt(squares / (count - 1))),
        },
    ],
    ['sum', { argument: 'value', type: 'number', open: sum }],
    ['min', { argument: 'value', type: 'any', open: extreme((candidate, best) => candidate < best) }],
    ['max', { argument: 'value', type: 'any', open: extreme((candidate, best) => candidate > best) }],
    [
        'missing',
        {
            argument: 'value',
            type: 'number',
            open: (ask) => counting((row) => {
                const found = ask(row);
                return isUnknown(found) ? found : found === null;
            }, (held) => held),
        },
    ],
    ['distinct', { argument: 'value', type: 'number', open: distinct }],
]);
/** What `count()` asks of each row. */
const everyRow = () => true;

// EXTERNAL MODULE: ./build/gather/tables/batch.js
var batch = __webpack_require__(43582);
;// CONCATENATED MODULE: ./build/gather/invariants-cells.js


const { missing, integer, number, nonFinite, boolean: invariants_cells_boolean, date, datetime } = batch/* cellKind */.DA;
function textAt(cells, row) {
    const code = cells.codes[row];
    return code >= 0 ? cells.dictionary.text(code) : cells.text(row);
}
function cellValue(slot) {
    return (row) => {
        const { cells } = slot;
        const kind = cells.kinds[row];
        if (kind >= integer && kind <= nonFinite)
            return cells.numbers[row];
        if (kind === missing)
            return null;
        if (kind === invariants_cells_boolean)
            return cells.numbers[row] === 1;
        if (kind === date || kind === datetime)
            return new Instant(cells.numbers[row]);
        return textAt(cells, row);
    };
}
/** The cell as it is written, whatever its kind: `007` and `7` differ as text. */
function cellText(slot) {
    return (row) => (slot.cells.kinds[row] === missing ? null : textAt(slot.cells, row));
}
/** What `answer` gives for the text of each cell, asked once per distinct value as far as the dictionary reaches. `missing` for missing cells. */
function byText(slot, answer, ofMissing) {
    let dictionary;
    let known = [];
    return (row) => {
        const { cells } = slot;
        const code = cells.codes[row];
        if (code < 0)
            return cells.kinds[row] === missing ? ofMissing : answer(cells.text(row));
        if (cells.dictionary !== dictionary) {
            dictionary = cells.dictionary;
            known = [];
        }
        const found = known[code];
        if (found !== undefined)
            return found;
        // Codes come in the order of first appearance, so the list has no large holes.
        const made = answer(cells.dictionary.text(code));
        known[code] = made;
        return made;
    };
}
/**
 * A cell beside a number or a time that is known beforehand: the rule that is met most, so each has its own loop body without boxed numbers. `otherwise`
 * answers for cells of other kinds.
 */
function besideNumber(slot, test, limit, kinds, otherwise) {
    const [first, last] = kinds === 'numbers' ? [integer, number] : [date, datetime];
    const at = (row) => {
        const kind = slot.cells.kinds[row];
        return kind >= first && kind <= last;
    };
    const value = (row) => slot.cells.numbers[row];
    switch (test) {
        case '<':
            return (row) => (at(row) ? value(row) < limit : otherwise(row));
        case '<=':
            return (row) => (at(row) ? value(row) <= limit : otherwise(row));
        case '>':
            return (row) => (at(row) ? value(row) > limit : otherwise(row));
        case '>=':
            return (row) => (at(row) ? value(row) >= limit : otherwise(row));
        case '==':
            return (row) => (at(row) ? value(row) === limit : otherwise(row));
        default:
            return (row) => (at(row) ? value(row) !== limit : otherwise(row));
    }
}

;// CONCATENATED MODULE: ./build/gather/invariants-functions.js

const refused = (name, value) => isUnknown(value) ? value : unknown(`${name} of ${typeName(value)} is not defined`);
const ofText = (name, returns, call) => ({
    accepts: ['string'],
    further: [],
    returns,
    call: (value) => (typeof value === 'string' ? call(value) : refused(name, value)),
});
const ofTwoTexts = (name, call) => ({
    accepts: ['string'],
    further: ['string'],
    returns: 'bool',
    call: (text, other) => typeof text !== 'string'
        ? refused(name, text)
        : typeof other !== 'string'
            ? refused(`${name} with an argument`, other)
            : call(text, other),
});
/** Of a timestamp, in UTC. */
const ofTime = (name, part) => [
    name,
    {
        accepts: ['timestamp'],
        further: [],
        returns: 'int',
        call: (value) => (value instanceof Instant ? part(new Date(value.milliseconds)) : refused(name, value)),
    },
];
const expressions = new Map();
/** A regular expression by code points, as RE2 matches; null where it is none. The pattern is the team's own. */
function expressionOf(pattern) {
    let found = expressions.get(pattern);
    if (found !== undefined)
        return found;
    found = null;
    for (const flags of ['u', '']) {
        try {
            found ??= new RegExp(pattern, flags);
        }
        catch {
            // Without `u`, needless escapes such as `\-` are allowed, as in RE2.
        }
    }
    if (expressions.size < 1000)
        expressions.set(pattern, found);
    return found;
}
const codePoints = (text) => {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
};
const size = {
    accepts: ['string', 'list'],
    further: [],
    returns: 'int',
    call: (value) => typeof value === 'string' ? codePoints(value) : Array.isArray(value) ? value.length : refused('size', value),
};
const asciiUpper = (text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const asciiLower = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
const methods = new Map([
    ['startsWith', ofTwoTexts('startsWith', (text, other) => text.startsWith(other))],
    ['endsWith', ofTwoTexts('endsWith', (text, other) => text.endsWith(other))],
    ['contains', ofTwoTexts('contains', (text, other) => text.includes(other))],
    [
        'matches',
        ofTwoTexts('matches', (text, pattern) => {
            const expression = expressionOf(pattern);
            return expression === null
                ? unknown(`not a regular expression: ${pattern.slice(0, 100)}`)
                : expression.test(text);
        }),
    ],
    ['size', size],
    ['lowerAscii', ofText('lowerAscii', 'string', asciiLower)],
    ['upperAscii', ofText('upperAscii', 'string', asciiUpper)],
    ['trim', ofText('trim', 'string', (text) => text.trim())],
    ofTime('getFullYear', (time) => time.getUTCFullYear()),
    ofTime('getMonth', (time) => time.getUTCMonth()),
    ofTime('getDate', (time) => time.getUTCDate()),
    ofTime('getDayOfMonth', (time) => time.getUTCDate() - 1),
    ofTime('getDayOfWeek', (time) => time.getUTCDay()),
    ofTime('getHours', (time) => time.getUTCHours()),
    ofTime('getMinutes', (time) => time.getUTCMinutes()),
    ofTime('getSeconds', (time) => time.getUTCSeconds()),
]);
const numberForm = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const infinity = /^([+-]?)inf(inity)?$/i;
function toDouble(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string')
        return refused('double', value);
    if (numberForm.test(value))
        return Number(value);
    const [, sign] = infinity.exec(value) ?? [];
    if (sign !== undefined)
        return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^nan$/i.test(value) ? Number.NaN : unknown('double of text that is no number');
}
function toInt(value) {
    if (value instanceof Instant)
        return Math.floor(value.milliseconds / 1000);
    if (typeof value === 'string' && !/^-?\d{1,20}$/.test(value))
        return unknown('int of text that is no integer');
    if (typeof value !== 'number' && typeof value !== 'string')
        return refused('int', value);
    const whole = Math.trunc(Number(value)) + 0;
    return Number.isSafeInteger(whole) ? whole : unknown('int of a number beyond ±2^53');
}
const wordsForTrue = ['1', 't', 'true', 'TRUE', 'True'];
const wordsForFalse = ['0', 'f', 'false', 'FALSE', 'False'];
function toBool(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value !== 'string')
        return refused('bool', value);
    if (wordsForTrue.includes(value))
        return true;
    return wordsForFalse.includes(value) ? false : unknown('bool of text that is neither true nor false');
}
function toText(value) {
    if (typeof value === 'string')
        return value;
    if (value === Number.POSITIVE_INFINITY)
        return '+Inf';
    if (value === Number.NEGATIVE_INFINITY)
        return '-Inf';
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (value instanceof Instant)
        return new Date(value.milliseconds).toISOString();
    return value instanceof Span ? `${value.milliseconds / 1000}s` : refused('string', value);
}
const timestampForm = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;
/** RFC 3339, or a day alone. */
function toTimestamp(value) {
    if (value instanceof Instant)
        return value;
    if (typeof value === 'number')
        return Number.isInteger(value) && Math.abs(value) <= 253_402_300_799
            ? new Instant(value * 1000)
            : unknown('timestamp of a number that is no number of seconds since 1970');
    if (typeof value !== 'string')
        return refused('timestamp', value);
    const day = timestampForm.exec(value)?.[1];
    const midnight = Date.parse(`${day}T00:00:00Z`);
    const time = Date.parse(value);
    // Date.parse lets 30 February pass.
    return day === undefined || Number.isNaN(time) || new Date(midnight).toISOString().slice(0, 10) !== day
        ? unknown('timestamp of text that is no time such as 2026-01-31T00:00:00Z')
        : new Instant(time);
}
const millisecondsPer = {
    h: 3_600_000,
    m: 60_000,
    s: 1000,
    ms: 1,
    us: 1e-3,
    ns: 1e-6,
};
function toDuration(value) {
    if (value instanceof Span)
        return value;
    if (typeof value !== 'string')
        return refused('duration', value);
    const [, sign, parts] = /^([+-]?)((?:\d+(?:\.\d+)?(?:ns|us|ms|h|m|s))+)$/.exec(value) ?? [];
    if (parts === undefined)
        return unknown('duration of text that is none such as 90s or 1h30m');
    const sum = [...parts.matchAll(/(\d+(?:\.\d+)?)(ns|us|ms|h|m|s)/g)].reduce((total, [, count, unit]) => total + Number(count) * millisecondsPer[unit], 0);
    return new Span(sign === '-' ? -sum : sum);
}
const conversion = (accepts, returns, call) => ({
    accepts,
    further: [],
    returns,
    call,
});
const functions = new Map([
    ['size', size],
    ['double', conversion(['int', 'number', 'string'], 'number', toDouble)],
    ['int', conversion(['int', 'number', 'string', 'timestamp'], 'int', toInt)],
    ['bool', conversion(['bool', 'string'], 'bool', toBool)],
    ['string', conversion(['string', 'int', 'number', 'bool', 'timestamp', 'duration'], 'string', toText)],
    ['timestamp', conversion(['timestamp', 'string', 'int', 'number'], 'timestamp', toTimestamp)],
    ['duration', conversion(['duration', 'string'], 'duration', toDuration)],
]);

;// CONCATENATED MODULE: ./build/gather/invariants-expression.js




/** A mistake in a rule, at a place in it. */
class RuleProblem extends Error {
    offset;
    next;
    constructor(node, message, next) {
        super(message);
        this.offset = node.pos;
        this.next = next;
    }
}
/** Compiles a tree of CEL. Throws `RuleProblem` for what cannot be evaluated whatever the rows hold. */
function compile(node, scope) {
    const compiled = compileNode(node, scope);
    if (!compiled.constant)
        return compiled;
    const value = compiled.evaluate(0);
    if (isUnknown(value))
        throw new RuleProblem(node, value.problem);
    return { ...compiled, evaluate: () => value };
}
function compileNode(node, scope) {
    switch (node.op) {
        case 'value':
            return literal(node, node.args);
        case 'id':
            if (node.args === 'row')
                throw new RuleProblem(node, '`row` alone is no value', 'name a column: `row.age`');
            return cell(scope.name(node.args, node));
        case '.':
        case '[]':
            return access(node, scope);
        case '!_': {
            const operand = expectBoolean(node.args, scope);
            return derived('bool', [operand], (row) => {
                const value = operand.evaluate(row);
                return typeof value === 'boolean' ? !value : notBoolean(value);
            });
        }
        case '-_': {
            const operand = compile(node.args, scope);
            if (!['int', 'number', 'duration', 'any'].includes(operand.type))
                throw new RuleProblem(node, `-${operand.type} is not defined`);
            return derived(operand.type === 'any' ? 'any' : operand.type, [operand], (row) => negate(operand.evaluate(row)));
        }
        case '&&':
            return both(node.args, scope, false);
        case '||':
            return both(node.args, scope, true);
        case '?:':
            return conditional(node, node.args, scope);
        case 'list': {
            const items = node.args.map((item) => compile(item, scope));
            return derived('list', items, (row) => items.map((item) => item.evaluate(row)));
        }
        case '==':
        case '!=':
            return equality(node, node.op, node.args, scope);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return ordering(node, node.op, node.args, scope);
        case 'in':
            return membership(node, node.args, scope);
        case '+':
        case '-':
        case '*':
        case '/':
        case '%':
            return arithmetic(node, node.op, node.args, scope);
        case 'call':
            return call(node, node.args[0], node.args[1], scope);
        case 'rcall': {
            const [name, receiver, args] = node.args;
            const method = methods.get(name);
            if (method === undefined)
                throw unknownFunction(node, name, [...methods.keys()]);
            return apply(node, name, method, [receiver, ...args], scope);
        }
        default:
            throw new RuleProblem(node, `\`${node.op}\` is not part of the rules' language`);
    }
}
/** Constant where all of its parts are: then it is evaluated once, and an error in it is certain. */
const derived = (type, parts, evaluate) => ({
    type,
    constant: parts.every(({ constant }) => constant),
    evaluate,
});
const cell = (slot) => ({ type: 'any', constant: false, evaluate: cellValue(slot), slot });
function literal(node, value) {
    const known = (type, constant) => ({ type, constant: true, evaluate: () => constant });
    if (typeof value === 'bigint') {
        if (!Number.isSafeInteger(Number(value)))
            throw new RuleProblem(node, 'an integer beyond ±2^53', 'compare as text');
        return known('int', Number(value));
    }
    if (typeof value === 'number')
        return known('number', value);
    if (typeof value === 'string')
        return known('string', value);
    if (typeof value === 'boolean')
        return known('bool', value);
    if (value === null)
        return known('null', null);
    throw new RuleProblem(node, 'bytes and unsigned integers are not part of the rules’ language', 'write 5, 5.0 or "text"');
}
/** `row.x` and `row["odd name"]`. */
function access(node, scope) {
    const [left, right] = node.args;
    const key = typeof right === 'string' ? right : right.op === 'value' ? right.args : undefined;
    if (left.op !== 'id' || left.args !== 'row' || typeof key !== 'string')
        throw new RuleProblem(node, 'only the row has parts', 'write `row.age` or `row["odd name"]`');
    return cell(scope.column(key, typeof right === 'string' ? node : right));
}
function expectBoolean(node, scope) {
    const compiled = compile(node, scope);
    if (compiled.type !== 'bool' && compiled.type !== 'any')
        throw new RuleProblem(node, `expected true or false, found ${compiled.type}`);
    return compiled;
}
/** `&&` and `||` as CEL has them: `decisive` on either side decides, even where the other side is an error. */
function both([first, second], scope, decisive) {
    const left = expectBoolean(first, scope);
    const right = expectBoolean(second, scope);
    const [askLeft, askRight] = [left.evaluate, right.evaluate];
    return derived('bool', [left, right], (row) => {
        const a = askLeft(row);
        if (a === decisive)
            return decisive;
        const b = askRight(row);
        if (b === decisive)
            return decisive;
        if (typeof a !== 'boolean')
            return notBoolean(a);
        return typeof b === 'boolean' ? !decisive : notBoolean(b);
    });
}
function conditional(node, parts, scope) {
    const condition = expectBoolean(parts[0], scope);
    const [yes, no] = [compile(parts[1], scope), compile(parts[2], scope)];
    const type = commonType(yes.type, no.type);
    if (type === undefined)
        throw new RuleProblem(node, `both sides of \`?:\` must be alike, found ${yes.type} and ${no.type}`);
    return derived(type, [condition, yes, no], (row) => {
        const held = condition.evaluate(row);
        return held === true ? yes.evaluate(row) : held === false ? no.evaluate(row) : notBoolean(held);
    });
}
const isNumeric = (type) => type === 'int' || type === 'number';
function commonType(left, right) {
    if (left === right)
        return left;
    if (isNumeric(left) && isNumeric(right))
        return 'number';
    return [left, right].some((type) => type === 'any' || type === 'null') ? 'any' : undefined;
}
/** A value of each type: an operator that refuses it refuses all of them. */
const samples = {
    int: 1,
    number: 1,
    string: 'a',
    bool: true,
    null: null,
    timestamp: new Instant(0),
    duration: new Span(1),
    list: [],
};
function result(node, operator, [left, right], ask) {
    const tried = (a, b) => {
        const answer = ask(a, b);
        if (isUnknown(answer))
            throw new RuleProblem(node, `${left.type} ${operator} ${right.type} is not defined`, 'compare values of one type');
        return answer;
    };
    if (left.type !== 'any' && right.type !== 'any')
        return tried(samples[left.type], samples[right.type]);
    for (const type of [left.type, right.type])
        if (type === 'null')
            tried(null, null);
    return null;
}
function equality(node, operator, args, scope) {
    let [left, right] = args.map((part) => compile(part, scope));
    if (left.slot === undefined && right.slot !== undefined)
        [left, right] = [right, left];
    if (commonType(left.type, right.type) === undefined)
        throw new RuleProblem(node, `${left.type} and ${right.type} are never equal`, 'compare values of one type');
    const wanted = operator === '==';
    const judge = (same) => (typeof same === 'boolean' ? same === wanted : same);
    const { slot } = left;
    if (slot === undefined)
        return derived('bool', [left, right], (row) => judge(equals(left.evaluate(row), right.evaluate(row))));
    // A cell beside text is compared as it is written: `row.code == "007"`, whatever 007 looks like.
    const general = (row) => {
        const other = right.evaluate(row);
        const value = left.evaluate(row);
        if (typeof other === 'string' && value !== null)
            return (textAt(slot.cells, row) === other) === wanted;
        if (right.slot !== undefined && typeof value === 'string' && other !== null)
            return (textAt(right.slot.cells, row) === value) === wanted;
        return judge(equals(value, other));
    };
    if (!right.constant)
        return derived('bool', [left, right], general);
    const constant = right.evaluate(0);
    if (typeof constant === 'string')
        return derived('bool', [left], byText(slot, (text) => (text === constant) === wanted, !wanted));
    if (constant === null)
        return derived('bool', [left], (row) => (slot.cells.kinds[row] === batch/* cellKind */.DA.missing) === wanted);
    return derived('bool', [left], besideConstant(slot, operator, constant, general));
}
const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
function ordering(node, written, args, scope) {
    let [left, right] = args.map((part) => compile(part, scope));
    result(node, written, [left, right], (a, b) => compare(written, a, b));
    const general = (row) => {
        return compare(written, first.evaluate(row), second.evaluate(row));
    };
    const [first, second] = [left, right];
    let operator = written;
    if (left.constant && right.slot !== undefined) {
        [left, right] = [right, left];
        operator = mirrored[written];
    }
    if (left.slot !== undefined && right.constant)
        return derived('bool', [left], besideConstant(left.slot, operator, right.evaluate(0), general));
    return derived('bool', [left, right], general);
}
function besideConstant(slot, test, constant, general) {
    if (typeof constant === 'number' && Math.abs(constant) <= Number.MAX_SAFE_INTEGER)
        return besideNumber(slot, test, constant, 'numbers', general);
    if (constant instanceof Instant)
        return besideNumber(slot, test, constant.milliseconds, 'times', general);
    return general;
}
function membership(node, args, scope) {
    const [value, list] = args.map((part) => compile(part, scope));
    if (list.type !== 'list')
        throw new RuleProblem(node, `expected a list after \`in\`, found ${list.type}`);
    const { slot } = value;
    if (slot === undefined || !list.constant)
        return derived('bool', [value, list], (row) => contains(list.evaluate(row), value.evaluate(row)));
    const items = list.evaluate(0);
    const texts = new Set(items.filter((item) => typeof item === 'string'));
    const others = items.filter((item) => typeof item !== 'string');
    if (others.length === 0)
        return derived('bool', [value], byText(slot, (text) => texts.has(text), false));
    return derived('bool', [value], (row) => {
        const found = value.evaluate(row);
        if (found !== null && texts.size > 0 && texts.has(textAt(slot.cells, row)))
            return true;
        return typeof found === 'string' ? false : contains(others, found);
    });
}
function arithmetic(node, operator, args, scope) {
    const [left, right] = args.map((part) => compile(part, scope));
    const whole = left.type === 'int' && right.type === 'int';
    const sample = result(node, operator, [left, right], (a, b) => calculate(operator, a, b, whole));
    const [askLeft, askRight] = [left.evaluate, right.evaluate];
    const evaluate = (row) => calculate(operator, askLeft(row), askRight(row), whole);
    return derived(whole ? 'int' : typeOfResult(sample, left.type, right.type), [left, right], evaluate);
}
/** Beside a number there can only be a number, and beside text only text: whatever else a cell holds is an error. */
function typeOfResult(sample, left, right) {
    if (typeof sample === 'number' || isNumeric(left) || isNumeric(right))
        return 'number';
    if (left === 'string' || right === 'string')
        return 'string';
    if (sample instanceof Instant)
        return 'timestamp';
    if (sample instanceof Span)
        return 'duration';
    return Array.isArray(sample) ? 'list' : 'any';
}
function call(node, name, args, scope) {
    if (name === 'has') {
        const operand = args.length === 1 ? compile(args[0], scope) : undefined;
        const slot = operand?.slot;
        if (slot === undefined)
            throw new RuleProblem(node, '`has` asks for a column', 'write `has(row.age)`');
        return derived('bool', [operand], (row) => slot.cells.kinds[row] !== batch/* cellKind */.DA.missing);
    }
    const aggregate = scope.aggregate(name, args, node);
    if (aggregate !== undefined)
        return aggregate;
    const found = functions.get(name);
    if (found === undefined)
        throw unknownFunction(node, name, ['has', ...functions.keys()]);
    return apply(node, name, found, args, scope);
}
function apply(node, name, found, args, scope) {
    const expected = found.further.length + 1;
    if (args.length !== expected)
        throw new RuleProblem(node, `\`${name}\` takes ${expected - 1} or ${expected} values, found ${args.length}`);
    const [first, second] = args.map((part) => compile(part, scope));
    [first, second].forEach((part, index) => {
        const accepted = index === 0 ? found.accepts : [found.further[0]];
        if (part !== undefined && part.type !== 'any' && !accepted.includes(part.type))
            throw new RuleProblem(node, `\`${name}\` of ${part.type} is not defined`, `expected ${accepted.join(' or ')}`);
    });
    if (second?.constant) {
        // What is wrong with the argument itself (a regular expression, say) is wrong in every row.
        const tried = found.call(samples[found.accepts[0]], second.evaluate(0));
        if (isUnknown(tried))
            throw new RuleProblem(node, tried.problem);
    }
    const { slot } = first;
    const asked = second?.constant ? second.evaluate(0) : null;
    const takesText = found.accepts[0] === 'string' && (found.accepts.length === 1 || name === 'size' || name === 'string');
    // What works on text takes a cell as it is written, once for each distinct value.
    if (slot !== undefined && takesText && (second === undefined || second.constant))
        return derived(found.returns, [first], byText(slot, (text) => found.call(text, asked), found.call(null, asked)));
    const askFirst = slot !== undefined && takesText ? cellText(slot) : first.evaluate;
    const askSecond = second?.slot !== undefined ? cellText(second.slot) : second?.evaluate;
    return derived(found.returns, second === undefined ? [first] : [first, second], (row) => found.call(askFirst(row), askSecond === undefined ? null : askSecond(row)));
}
function unknownFunction(node, name, known) {
    return new RuleProblem(node, `unknown function \`${name.slice(0, 100)}\``, `expected one of ${known.join(', ')}`);
}

;// CONCATENATED MODULE: ./build/gather/invariants.js





/** Rules as functions. Throws `ConfigurationError` with the place of every mistake within its rule. */
async function compileInvariants(rules, placeOf = () => ({})) {
    if (rules.length === 0)
        return [];
    // The parser alone: rules are evaluated by our own closures, which read columns where the library would ask for an object per row.
    const { parse } = await __webpack_require__.e(/* import() */ 7337).then(__webpack_require__.bind(__webpack_require__, 47337));
    const problems = [];
    const compiled = rules.flatMap((rule, index) => {
        const written = { ...rule, index, place: placeOf(index) };
        const found = attempt(written, problems, () => {
            const tree = parsed(parse, rule.rule);
            const invariant = { ...written, tree, kind: hasAggregate(tree) ? 'aggregate' : 'row' };
            bind(invariant, (name, _node, column) => ({ name, column, cells: undefined }));
            return invariant;
        });
        return found === undefined ? [] : [found];
    });
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return compiled;
}
function parsed(parse, rule) {
    try {
        return parse(rule).ast;
    }
    catch (error) {
        const { summary, range } = error;
        // The library's message holds a drawing of several lines; its summary is one sentence.
        const message = (summary ?? (0,errors/* messageOf */.bD)(error)).split('\n', 1)[0];
        throw new RuleProblem({ pos: range?.start ?? 0 }, message, 'see the language: https://cel.dev');
    }
}
function attempt({ rule, index, place }, problems, make) {
    try {
        return make();
    }
    catch (error) {
        if (!(error instanceof RuleProblem))
            throw error;
        const { note, ...position } = place;
        const before = rule.slice(0, error.offset).split('\n');
        const line = before.length > 1 ? `line ${before.length}, ` : '';
        const column = before.at(-1).length + 1;
        problems.push({
            ...position,
            message: `tests.monitor/invariants.rules[${index}]: ${error.message} at ${line}column ${column} of \`${(0,support_text/* clipped */.c)(rule)}\`${note === undefined ? '' : ` ${note}`}`,
            ...(error.next === undefined ? {} : { next: error.next }),
        });
        return undefined;
    }
}
function hasAggregate(node) {
    if (Array.isArray(node))
        return node.some(hasAggregate);
    if (typeof node !== 'object' || node === null || !('op' in node))
        return false;
    const { op, args } = node;
    return (op === 'call' && aggregates.has(args[0])) || hasAggregate(args);
}
/** A rule over the columns of one table. `lookup` throws `RuleProblem` for a name that is no column. */
function bind({ tree, kind }, lookup) {
    const slots = new Map();
    const parts = [];
    const slotOf = (name, node) => {
        const slot = slots.get(name) ?? lookup(name, node, slots.size);
        slots.set(name, slot);
        return slot;
    };
    const refuse = (node, message, next) => {
        throw new RuleProblem(node, message, next);
    };
    const within = {
        column: slotOf,
        name: slotOf,
        aggregate: (name, _args, node) => aggregates.has(name)
            ? refuse(node, 'an aggregate within an aggregate', 'take one aggregate at a time')
            : undefined,
    };
    const scope = kind === 'row'
        ? {
            column: slotOf,
            name: (name, node) => refuse(node, `unknown name \`${(0,support_text/* clipped */.c)(name, 100)}\``, `a column of the row is \`row.${name}\``),
            aggregate: () => undefined,
        }
        : {
            column: (_, node) => refuse(node, 'a cell beside an aggregate', 'give the rule about rows and the rule about the table each its own'),
            name: (name, node) => refuse(node, `unknown name \`${(0,support_text/* clipped */.c)(name, 100)}\``, `a column stands within an aggregate: \`mean(${name})\``),
            aggregate(name, args, node) {
                const found = aggregates.get(name);
                if (found === undefined)
                    return undefined;
                const [argument, ...more] = args;
                if (more.length > 0 || (argument === undefined && found.argument !== 'optional-condition'))
                    return refuse(node, `\`${name}\` takes one value, found ${args.length}`, `write \`${name}(column)\``);
                const compiled = argument === undefined ? undefined : compile(argument, within);
                if (compiled !== undefined && found.argument !== 'value' && !['bool', 'any'].includes(compiled.type))
                    refuse(argument, `\`${name}\` asks for true or false, found ${compiled.type}`, `write \`${name}(x > 0)\``);
                const accumulator = found.open(compiled?.evaluate ?? everyRow);
                parts.push({ expression: node.input.slice(node.start, node.end), accumulator });
                return { type: found.type, constant: false, evaluate: () => finite(accumulator.value()) };
            },
        };
    const rule = compile(tree, scope);
    if (rule.type !== 'bool' && rule.type !== 'any')
        refuse(tree, `a rule must be true or false, found ${rule.type}`, 'compare it: `row.age >= 18`');
    if (slots.size === 0 && parts.length === 0)
        refuse(tree, 'the rule looks at no data', 'name a column: `row.age >= 18`');
    return { rule, slots: [...slots.values()], parts };
}
const finite = (value) => typeof value === 'number' && !Number.isFinite(value) ? unknown('the result is not finite') : value;
/** The rules on one table, evaluated as its rows pass. Throws `ConfigurationError` for a column that the table does not have. */
function openInvariants(invariants, table) {
    const columns = new Map(table.columns.map((name, index) => [name, index]).reverse());
    const lookup = (name, node) => {
        const column = columns.get(name);
        if (column === undefined)
            throw new RuleProblem(node, `the ${table.role} data has no column \`${(0,support_text/* clipped */.c)(name, 100)}\``, `its columns are ${listed(table.columns)}; limit the rule to other data with \`tables\``);
        return { name, column, cells: undefined };
    };
    const problems = [];
    const observers = invariants
        .filter(({ tables }) => tables.includes(table.role))
        .flatMap((invariant) => {
        const bound = attempt(invariant, problems, () => bind(invariant, lookup));
        return bound === undefined
            ? []
            : [invariant.kind === 'row' ? overRows(invariant, bound) : overTable(invariant, bound)];
    });
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    let rows = 0;
    return {
        observe(batch) {
            rows += batch.rows;
            for (const observer of observers)
                observer.observe(batch);
        },
        finish: () => ({ role: table.role, rows, rules: observers.map((observer) => observer.finish()) }),
    };
}
function listed(names) {
    const shown = names.slice(0, 10).map((name) => `\`${(0,support_text/* clipped */.c)(name, 60)}\``);
    return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}
const rowsKept = 5;
const described = ({ name, rule, kind, tolerance }) => ({
    name: (0,support_text/* clipped */.c)(name),
    rule: (0,support_text/* clipped */.c)(rule, 2000),
    kind,
    tolerance,
});
function overRows(invariant, { rule: { evaluate }, slots }) {
    let violations = 0;
    let untold = 0;
    let problem = '';
    const rows = [];
    return {
        observe(batch) {
            readInto(slots, batch);
            for (let row = 0; row < batch.rows; row++) {
                const held = evaluate(row);
                if (held === true)
                    continue;
                if (held === false) {
                    violations++;
                    if (rows.length < rowsKept)
                        rows.push(batch.firstRow + row);
                }
                else {
                    if (untold === 0)
                        problem = `row ${batch.firstRow + row}: ${(0,support_text/* clipped */.c)(notBoolean(held).problem)}`;
                    untold++;
                }
            }
        },
        finish: () => ({ ...described(invariant), violations, unknown: untold, problem, rows, values: [] }),
    };
}
function overTable(invariant, { rule, slots, parts }) {
    return {
        observe(batch) {
            readInto(slots, batch);
            for (const { accumulator } of parts)
                for (let row = 0; row < batch.rows; row++)
                    accumulator.add(row);
        },
        finish() {
            const values = parts.map(({ expression, accumulator }) => {
                const value = finite(accumulator.value());
                return {
                    expression: (0,support_text/* clipped */.c)(expression),
                    value: plain(value),
                    problem: isUnknown(value) ? value.problem : '',
                };
            });
            const held = rule.evaluate(0);
            const told = typeof held === 'boolean';
            const why = values.find(({ problem }) => problem !== '');
            const problem = why === undefined ? (told ? '' : notBoolean(held).problem) : `${why.expression}: ${why.problem}`;
            return {
                ...described(invariant),
                violations: held === false ? 1 : 0,
                unknown: told ? 0 : 1,
                problem: told ? '' : (0,support_text/* clipped */.c)(problem, 300),
                rows: [],
                values: values.map(({ expression, value }) => ({ expression, value })),
            };
        },
    };
}
function plain(value) {
    if (typeof value === 'number')
        return value;
    return value instanceof Instant ? new Date(value.milliseconds).toISOString() : null;
}
function readInto(slots, batch) {
    for (const slot of slots)
        slot.cells = batch.cells(slot.column);
}


/***/ })

};
