export const id = 1602;
export const ids = [1602,2225];
export const modules = {

/***/ 41760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ readSentRows),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   Qc: () => (/* binding */ csvOf),
/* harmony export */   en: () => (/* binding */ spreadPlaces)
/* harmony export */ });
/* harmony import */ var _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);

/** `count` rows spread evenly over `total`, or all of them; from 0, ascending. */
const spreadPlaces = (total, count) => Array.from({ length: Math.min(total, count) }, (_, index) => Math.floor((index * total) / Math.min(total, count)));
/** Reads these rows, in a pass over the table. */
async function readSentRows(table, columns, places) {
    const at = columns.map((name) => table.columns.indexOf(name));
    const rows = [];
    let next = 0;
    await table.read([
        {
            observe(batch) {
                const first = batch.firstRow - 1;
                for (; next < places.length; next += 1) {
                    const place = places[next];
                    const row = place - first;
                    if (row >= batch.rows)
                        return;
                    const cells = at.map((column) => batch.cells(column));
                    rows.push({
                        place,
                        values: cells.map((column) => jsonValue(column, row)),
                        texts: cells.map((column) => (column.kinds[row] === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing ? '' : column.text(row))),
                    });
                }
            },
        },
    ]);
    return { columns, rows };
}
function jsonValue(cells, row) {
    const kind = cells.kinds[row];
    if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.nonFinite)
        return null;
    if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean)
        return cells.numbers[row] === 1;
    if (kind >= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.integer && kind <= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.number)
        return cells.numbers[row];
    return cells.text(row);
}
/** One row as the body of a request, in the form that the server takes. */
function requestBody(form, columns, { values }) {
    const row = Object.fromEntries(columns.map((name, place) => [name, values[place]]));
    return {
        row: () => row,
        rows: () => [row],
        'dataframe-split': () => ({ dataframe_split: { columns, data: [values] } }),
        'dataframe-records': () => ({ dataframe_records: [row] }),
        instances: () => ({ instances: [row] }),
    }[form]();
}
/** RFC 4180, with a header. */
function csvOf({ columns, rows }) {
    const line = (cells) => cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
    // A line without any character would be no row.
    const lines = [columns, ...rows.map(({ texts }) => texts)].map((cells) => line(cells) || '""');
    return `${lines.join('\r\n')}\r\n`;
}


/***/ }),

/***/ 71602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherCanary: () => (/* binding */ gatherCanary),
  serveRows: () => (/* binding */ serveRows)
});

// EXTERNAL MODULE: ./build/config/options/canary.js
var canary = __webpack_require__(22056);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/process.js + 1 modules
var process = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
// EXTERNAL MODULE: ./build/gather/canary-rows.js
var canary_rows = __webpack_require__(41760);
;// CONCATENATED MODULE: ./build/gather/http-exchange.js




/** One request to a server on this machine, bounded in time and size. */
const answerLimit = 4 * files/* megabyte */.H7;
const isSuccess = (status) => status >= 200 && status < 300;
/** Sends JSON, and measures until the end of the answer. Never rejects. */
async function postJson(url, body, timeoutSeconds, signal) {
    const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
    };
    const started = performance.now();
    const answer = await exchange(url, init, timeoutSeconds, signal);
    const milliseconds = performance.now() - started;
    if ('failure' in answer)
        return { failure: answer.failure, milliseconds };
    return { ...answer, json: jsonOf(answer.text), milliseconds };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Never rejects. A redirection is not followed: it could lead anywhere. */
async function exchange(url, init, seconds, signal) {
    const limit = new AbortController();
    const abort = () => limit.abort();
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        abort();
    }, seconds * 1000);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted)
        abort();
    try {
        const response = await fetch(url, { ...init, redirect: 'manual', signal: limit.signal });
        const text = await boundedText(response);
        if (text === null)
            return { kind: 'broken', failure: `an answer longer than ${answerLimit / files/* megabyte */.H7} MB` };
        return { status: response.status, text };
    }
    catch (error) {
        if (late)
            return { kind: 'late', failure: `no answer within ${(0,units/* formatDuration */.a3)(seconds)}` };
        if (signal.aborted)
            return { kind: 'broken', failure: 'the connection broke (the server is gone)' };
        const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
        const code = cause.code;
        if (code === 'ECONNREFUSED')
            return { kind: 'refused', failure: 'the connection was refused' };
        return { kind: 'broken', failure: `the connection broke (${(0,support_text/* clipped */.c)(code ?? (0,errors/* messageOf */.bD)(cause))})` };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
}
/** Null where it is too long. */
async function boundedText(response) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (response.body ?? [])) {
        bytes += chunk.length;
        if (bytes > answerLimit)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/gather/row-values.js

/** Programs say again what they were sent, and rows may be of people: no report quotes them. The log of the run has what they wrote. */
/** Shorter values tell nothing of anybody, and stand everywhere. */
const shortestTelling = 3;
const everywhere = new Set(['null', 'true', 'false']);
const mostLines = 20;
const longestLine = 300;
/** Takes the values of these rows out of a text of the program that they were sent to; one that ends in `…` may have been cut within a value. */
function openHiding(rows) {
    const told = [...new Set(rows.flatMap(({ texts, values }) => [...texts, ...values.flatMap(written)]))]
        .filter((value) => value.length >= shortestTelling && !everywhere.has(value))
        .sort((a, b) => b.length - a.length);
    return (text) => {
        const left = told.reduce((rest, value) => rest.replaceAll(value, '…'), text);
        return left.replace(/[^\n]+…(?=\n|$)/g, (line) => withoutBeginning(line.slice(0, -1), told));
    };
}
/** As JSON has it, with and without escapes for what is not ASCII. */
function written(value) {
    if (typeof value !== 'string')
        return [String(value)];
    const plain = JSON.stringify(value).slice(1, -1);
    return [plain, plain.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)];
}
/** The line without the beginning of a value at its end. */
function withoutBeginning(line, told) {
    let cut = 0;
    for (const value of told)
        for (let length = Math.min(value.length - 1, line.length); length >= shortestTelling && length > cut; length -= 1)
            if (line.endsWith(value.slice(0, length)))
                cut = length;
    return `${line.slice(0, line.length - cut)}…`;
}
/** The last lines of an output, hidden and cut; the oldest first. */
const hiddenLines = (tail, hide) => hide(tail.join('\n'))
    .split('\n')
    .slice(-mostLines)
    .map((line) => (0,support_text/* clipped */.c)(line, longestLine));

// EXTERNAL MODULE: ./build/gather/served-prediction.js
var served_prediction = __webpack_require__(77599);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/gather/training.js + 4 modules
var training = __webpack_require__(18007);
;// CONCATENATED MODULE: ./build/gather/server.js









/** Starts the server of a team, waits until it is healthy, lets it be asked, and always stops it with all its processes. */
const host = '127.0.0.1';
const healthTimeoutSeconds = 5;
const longestPause = 500;
/** What a dying server has to say arrives after the connection broke. */
const deathMilliseconds = 1000;
/**
 * Runs a server on a free port of this machine only. It gets SIGTERM, and SIGKILL after a grace, when `use` has ended or thrown, when it never got healthy, after its
 * time, and when the run is cancelled; no process of it is left then. Rejects only with what `use` throws.
 */
async function withServer(context, request, use) {
    const port = await freePort();
    const url = `http://${host}:${port}`;
    const stop = new AbortController();
    const closing = new AbortController();
    const cancel = () => stop.abort();
    if (context.signal?.aborted)
        cancel();
    context.signal?.addEventListener('abort', cancel, { once: true });
    const started = performance.now();
    let end = null;
    const environment = {
        ...request.environment,
        HOST: host,
        PORT: String(port),
        MODEL_ROOT: request.modelRoot,
        ...(request.model === null ? {} : { MODEL: request.model }),
    };
    const ended = context.log
        .group(request.title, () => (0,training/* guardedRun */.k9)(request.command, { directory: request.directory, environment, timeoutSeconds: request.timeoutSeconds }, { ...context, signal: stop.signal }))
        .then((result) => {
        end = result;
        closing.abort();
        return result;
    });
    ended.catch(() => closing.abort());
    const abandon = () => closing.abort();
    stop.signal.addEventListener('abort', abandon, { once: true });
    if (stop.signal.aborted)
        abandon();
    const expiry = setTimeout(abandon, Math.min(request.timeoutSeconds * 1000, 2 ** 31 - 1));
    let readySeconds = null;
    let lastAnswer = null;
    let value = null;
    let result;
    try {
        const health = await untilHealthy(url + request.health, request.readySeconds, closing.signal);
        lastAnswer = health.last;
        if (health.ready) {
            readySeconds = (performance.now() - started) / 1000;
            value = await use({
                url,
                post: (path, body, timeoutSeconds = 30) => postJson(url + path, body, timeoutSeconds, closing.signal),
                hasEnded: async () => {
                    if (end === null)
                        await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(deathMilliseconds, undefined, { ref: false })]);
                    return end !== null && (end.outcome === 'failed' || end.outcome === 'succeeded');
                },
                signal: closing.signal,
            });
        }
        // Its process may be gone while what it left behind is still being stopped.
        if (closing.signal.aborted && !stop.signal.aborted)
            await ended;
    }
    finally {
        clearTimeout(expiry);
        stop.abort();
        const found = await ended;
        result = { ...found, tail: hiddenLines(found.tail, request.hide) };
        context.signal?.removeEventListener('abort', cancel);
    }
    return {
        value,
        readySeconds,
        // Otherwise it was stopped from here.
        problem: problemOf(request, result.outcome === 'cancelled' ? null : result, context.signal?.aborted === true, readySeconds, lastAnswer),
        peakMemoryBytes: result.peakMemoryBytes,
        tail: result.tail,
    };
}
function problemOf({ readySeconds: limit, timeoutSeconds, health }, end, wasCancelled, readySeconds, lastAnswer) {
    const problem = (kind, summary, next) => ({
        kind,
        summary,
        next,
        exitCode: end?.exitCode ?? null,
    });
    if (wasCancelled)
        return problem('cancelled', 'the run was cancelled', 'run it again');
    if (end !== null && end.outcome === 'timed-out')
        return problem('timed-out', `the server was stopped after ${(0,units/* formatDuration */.a3)(timeoutSeconds)}, the time it had`, 'raise the time it may take, or ask it less');
    if (end !== null) {
        const line = (0,output_tail/* tellingLine */.c)(end.tail);
        const said = line === undefined ? 'and no output' : `: ${(0,support_text/* clipped */.c)(line, 300)}`;
        const when = readySeconds === null ? 'before it was healthy' : 'while it was asked';
        const how = end.exitCode === null ? 'the server could not be started' : `the server ended ${when}, with exit status`;
        const summary = end.exitCode === null ? `${how}${said}` : `${how} ${end.exitCode}${said.replace(/^and/, ' and')}`;
        if (end.exitCode === 127)
            return problem('not-found', summary, 'install what the command of `serve` starts, in an earlier step');
        return problem('ended', summary, end.exitCode === 0
            ? 'let the command of `serve` run in the foreground, until it is stopped'
            : 'look at the last lines of its output; `serve` runs as it would in a terminal, with `$HOST`, `$PORT` and `$MODEL`');
    }
    if (readySeconds !== null)
        return null;
    return problem('not-healthy', `the server was not healthy within ${(0,units/* formatDuration */.a3)(limit)}: ${lastAnswer === null ? `nothing answered at ${host} on \`$PORT\`` : `GET ${(0,support_text/* clipped */.c)(health)} gave ${lastAnswer}`}`, lastAnswer === null
        ? 'let it listen on `$HOST` and `$PORT`, or raise `serve.ready`'
        : 'name the path that answers with 2xx as `serve.health`, or raise `serve.ready`');
}
/** Asks with growing pauses. `last` is what it last answered, in words; null where nothing answered. */
async function untilHealthy(url, seconds, signal) {
    const end = performance.now() + seconds * 1000;
    let last = null;
    for (let pause = 25; !signal.aborted; pause = Math.min(1.5 * pause, longestPause)) {
        const left = (end - performance.now()) / 1000;
        if (left <= 0)
            break;
        const answer = await exchange(url, { method: 'GET' }, Math.min(healthTimeoutSeconds, left), signal);
        if ('status' in answer) {
            if (isSuccess(answer.status))
                return { ready: true, last: null };
            last = `status ${answer.status}`;
        }
        else if (answer.kind !== 'refused')
            last ??= answer.failure;
        await (0,external_node_timers_promises_.setTimeout)(Math.min(pause, Math.max(0, end - performance.now())), undefined, { signal }).catch(() => { });
    }
    return { ready: false, last };
}
/** The system chooses; nobody else gets it meanwhile unless very many are asked for. */
function freePort() {
    return new Promise((resolve, reject) => {
        const probe = (0,external_node_net_.createServer)();
        probe.once('error', (error) => reject(new errors/* ConfigurationError */.j1({
            message: `no port of ${host} is free: ${(0,errors/* messageOf */.bD)(error)}`,
            next: 'run where programs may listen on 127.0.0.1',
        })));
        probe.listen(0, host, () => {
            const address = probe.address();
            probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}

;// CONCATENATED MODULE: ./build/gather/canary-replay.js






const mostFaults = 20;
const longestExcerpt = 4000;
const requestSeconds = 30;
/** A server that does not answer is not asked for every row. */
const mostSilent = 3;
async function replayRows(context, plan, modelRoot, rows, options) {
    const sent = { served: new Map(), faults: { count: 0, first: [] }, seconds: [], problem: null };
    const run = await withServer(context, {
        command: plan.command,
        directory: context.root,
        model: plan.model,
        modelRoot,
        health: plan.health,
        readySeconds: plan.readySeconds,
        timeoutSeconds: options.budget,
        title: options.title,
        hide: openHiding(rows.rows),
    }, (server) => sendRows(server, plan, rows, sent));
    return {
        served: sent.served,
        problem: canary_replay_problemOf(run.problem, sent, rows.rows.length),
        readySeconds: run.readySeconds,
        faults: sent.faults,
        ...speedOf(sent.seconds),
        peakMemoryBytes: run.peakMemoryBytes,
        tail: run.tail,
    };
}
async function sendRows(server, plan, { columns, rows }, sent) {
    const ask = (row) => server.post(plan.predict, (0,canary_rows/* requestBody */.IO)(plan.request, columns, row), requestSeconds);
    // The first request loads what is loaded late: it is not measured, and asked again.
    const first = rows[0];
    if (first !== undefined)
        await ask(first);
    let silent = 0;
    for (const row of rows) {
        const answer = await ask(row);
        if (server.signal.aborted && 'failure' in answer) {
            // Where it ended by itself, this is the row that it did not survive.
            if (await server.hasEnded())
                noteFault(sent, row, null, answer.failure, '');
            return;
        }
        if ('failure' in answer) {
            noteFault(sent, row, null, answer.failure, '');
            silent += 1;
            if (await endedAfter(server, answer))
                return;
            if (silent === mostSilent) {
                sent.problem = {
                    kind: 'broken',
                    summary: `${mostSilent} requests in a row got no answer, the last of them for row ${row.place + 1}: ${answer.failure}`,
                    next: 'look at the last lines of its output, and send it such a row by hand',
                    exitCode: null,
                };
                return;
            }
            continue;
        }
        silent = 0;
        readAnswer(answer, plan, row, sent);
    }
}
const endedAfter = async (server, { failure }) => !failure.startsWith('no answer within') && (await server.hasEnded());
function readAnswer(answer, plan, row, sent) {
    const { status, text, json, milliseconds } = answer;
    if (!isSuccess(status))
        return noteFault(sent, row, status, `status ${status}, expected 2xx`, text);
    if (json === undefined)
        return noteFault(sent, row, status, notJson(text), text);
    const found = (0,served_prediction/* servedPrediction */.Xn)(json, plan.response);
    if ((0,served_prediction/* isUnreadable */.GZ)(found))
        return noteFault(sent, row, status, `the answer ${found.what}`, text);
    sent.served.set(row.place, found);
    sent.seconds.push(milliseconds / 1000);
}
function notJson(text) {
    if (text.trim() === '')
        return 'the answer is empty, expected JSON';
    if (/^\s*</.test(text))
        return 'the answer is HTML or XML, expected JSON';
    // What Python's json writes for them.
    const number = text.match(/(?:^|[[:,\s])(NaN|-?Infinity)(?=$|[\],}\s])/)?.[1];
    return number === undefined
        ? 'the answer is no JSON'
        : `the answer holds ${number}, which is no JSON: expected a finite prediction`;
}
function noteFault({ faults }, row, status, what, text) {
    faults.count += 1;
    if (faults.first.length < mostFaults)
        faults.first.push({
            row: row.place + 1,
            status,
            what,
            excerpt: (0,support_text/* clipped */.c)(openHiding([row])((0,support_text/* clipped */.c)(text, longestExcerpt)).replace(/\s+/g, ' ').trim()),
        });
}
function canary_replay_problemOf(ended, { problem, served, faults }, rows) {
    if (ended === null)
        return problem;
    const unfinished = ended.kind === 'timed-out' || ended.kind === 'cancelled';
    const asked = served.size + faults.count;
    const broken = faults.first.at(-1);
    const where = asked === 0
        ? ''
        : unfinished
            ? `, after ${asked} of ${rows} rows`
            : ended.kind === 'ended' && broken !== undefined && broken.status === null
                ? `, at row ${broken.row}`
                : '';
    return {
        kind: unfinished ? 'unfinished' : 'broken',
        summary: `${ended.summary}${where}`,
        next: ended.kind === 'timed-out' ? 'raise `budget`, or lower `rows`' : ended.next,
        exitCode: ended.exitCode,
    };
}
/** Quantiles by linear interpolation (R's type 7). */
function speedOf(seconds) {
    if (seconds.length === 0)
        return { latencySeconds: null, rowsPerSecond: null };
    const sorted = [...seconds].sort((a, b) => a - b);
    const quantile = (share) => {
        const at = share * (sorted.length - 1);
        const low = sorted[Math.floor(at)];
        return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)] - low);
    };
    const total = sorted.reduce((sum, one) => sum + one, 0);
    return {
        latencySeconds: { median: quantile(0.5), p95: quantile(0.95) },
        rowsPerSecond: total > 0 ? sorted.length / total : null,
    };
}

// EXTERNAL MODULE: ./build/gather/model-files.js
var model_files = __webpack_require__(81557);
// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/gather/small-table.js
var small_table = __webpack_require__(92720);
;// CONCATENATED MODULE: ./build/gather/canary-batch.js















const outputName = 'predictions.csv';
/** Runs a batch command on the rows: `$INPUT` is a CSV file with a header, `$OUTPUT` is to become one (or TSV) with a prediction for each row. */
async function replayBatch(context, request) {
    const { command, model, modelRoot, rows, budget, title } = request;
    return (0,scratch_folder/* withFolder */.Z8)({ scratch: request.scratch, log: context.log }, 'canary', async (folder) => {
        const input = (0,external_node_path_.join)(folder, 'rows.csv');
        await (0,promises_.writeFile)(input, (0,canary_rows/* csvOf */.Qc)(rows));
        const environment = {
            INPUT: input,
            OUTPUT: (0,external_node_path_.join)(folder, outputName),
            ...(0,model_files/* modelEnvironment */.Pc)(modelRoot, model),
        };
        const ended = await context.log.group(title, () => (0,training/* guardedRun */.k9)(command, { directory: context.root, environment, timeoutSeconds: budget }, context));
        const result = { ...ended, tail: hiddenLines(ended.tail, openHiding(rows.rows)) };
        const read = result.outcome === 'succeeded' ? await readOutput(folder, request) : { problem: canary_batch_problemOf(result, request) };
        const served = 'served' in read ? read.served : new Map();
        return {
            served,
            problem: 'problem' in read ? read.problem : null,
            readySeconds: null,
            faults: 'faults' in read ? read.faults : { count: 0, first: [] },
            latencySeconds: null,
            rowsPerSecond: served.size > 0 && result.seconds > 0 ? served.size / result.seconds : null,
            peakMemoryBytes: result.peakMemoryBytes,
            tail: result.tail,
        };
    });
}
function canary_batch_problemOf(result, { budget, by }) {
    const { outcome, exitCode, tail } = result;
    if (outcome === 'timed-out')
        return {
            kind: 'unfinished',
            summary: `${by.name} was stopped after ${(0,units/* formatDuration */.a3)(budget)}, the time it had`,
            next: 'raise `budget`, or lower `rows`',
            exitCode,
        };
    if (outcome === 'cancelled')
        return { kind: 'unfinished', summary: 'the run was cancelled', next: 'run it again', exitCode };
    const line = (0,output_tail/* tellingLine */.c)(tail);
    return broken(`${by.name} failed with exit status ${exitCode ?? 'none'}${line === undefined ? ' and no output' : `: ${(0,support_text/* clipped */.c)(line, 300)}`}`, exitCode === 127
        ? `install what the command of \`${by.key}\` starts, in an earlier step`
        : 'look at the last lines of its output; it reads `$INPUT` and writes `$OUTPUT`', exitCode);
}
const broken = (summary, next, exitCode = 0) => ({
    kind: 'broken',
    summary,
    next,
    exitCode,
});
async function readOutput(folder, request) {
    const { rows, key, by } = request;
    let found;
    try {
        found = (0,small_table/* readRows */.a)('$OUTPUT', await (0,files/* readTextBounded */.LW)(folder, outputName, 64 * files/* megabyte */.H7));
    }
    catch (error) {
        return unreadable(error, by.name, 'write a CSV file with a header to `$OUTPUT`');
    }
    if (found.length !== rows.rows.length)
        return {
            problem: broken(`\`$OUTPUT\` of ${by.name} has ${found.length} rows, expected a prediction for each of the ${rows.rows.length} rows of \`$INPUT\``, 'write one row for each row, in the same order'),
        };
    let read;
    try {
        read = request.reader(Object.keys(found[0] ?? {}));
    }
    catch (error) {
        return unreadable(error, by.name, 'name its columns as those of `predictions`');
    }
    const keyed = key.length > 0 && key.every((name) => rows.columns.includes(name) && Object.hasOwn(found[0] ?? {}, name));
    const places = key.map((name) => rows.columns.indexOf(name));
    const byKey = new Map(found.map((cells) => [JSON.stringify(key.map((name) => String(cells[name]))), cells]));
    const output = { served: new Map(), faults: { count: 0, first: [] } };
    for (const [index, row] of rows.rows.entries()) {
        const cells = keyed ? byKey.get(JSON.stringify(places.map((place) => row.texts[place]))) : found[index];
        if (cells === undefined) {
            noteFault(output, row, null, '`$OUTPUT` has no row with its key', '');
            continue;
        }
        const answer = read(cells);
        if ((0,served_prediction/* isUnreadable */.GZ)(answer))
            noteFault(output, row, null, `the row of \`$OUTPUT\` ${answer.what}`, JSON.stringify(cells));
        else
            output.served.set(row.place, answer);
    }
    return output;
}
function unreadable(error, name, next) {
    if (!(error instanceof errors/* ConfigurationError */.j1))
        throw error;
    const said = error.problems.map(({ next: _, file: __, ...problem }) => (0,errors/* formatProblem */.Vw)(problem)).join('; ');
    return { problem: broken(`\`$OUTPUT\` of ${name}: ${said}`, next) };
}
/** Reads the prediction in the column `predicted`; under a usual name where null. */
const answerAt = (predicted) => (cells) => (0,served_prediction/* servedPrediction */.Xn)(typed(cells, predicted), predicted);
/** Cells are text; what is a probability must be a number. A prediction is compared as text or as a number, whichever the classes are. */
function typed(cells, predicted) {
    return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [
        // A dot in a name is no path here.
        name,
        name !== predicted &&
            typeof cell === 'string' &&
            /^(probability|proba|confidence)$/.test(name) &&
            cell.trim() !== ''
            ? Number(cell)
            : cell,
    ]));
}

;// CONCATENATED MODULE: ./build/gather/canary-comparison.js


const mostDiffering = 20;
/** What was predicted for the rows that were sent, beside the offline predictions of the same rows. */
function compareOffline(predicted, { served }, { rows }, tolerance) {
    const differing = [];
    let [compared, agreed] = [0, 0];
    let largestDifference = null;
    let uncompared = null;
    const answered = rows.filter(({ place }) => served.has(place));
    if (predicted.state !== 'gathered')
        uncompared = (0,facts/* whyMissing */.bi)(predicted);
    else if (predicted.value.placeOf === null)
        uncompared = 'the predictions are not joined with the testing data';
    else
        for (const { place } of answered) {
            const row = predicted.value.placeOf(place);
            const found = row < 0
                ? { what: 'has no offline prediction' }
                : (0,served_prediction/* compareServed */.vL)(served.get(place), predicted.value, row, tolerance);
            if ((0,served_prediction/* isUnreadable */.GZ)(found)) {
                uncompared ??= `row ${place + 1} ${found.what}`;
                continue;
            }
            compared += 1;
            if (found.difference !== null)
                largestDifference = Math.max(largestDifference ?? 0, found.difference);
            if (found.agrees)
                agreed += 1;
            else if (differing.length < mostDiffering)
                differing.push({ row: place + 1, offline: found.offline, served: found.served });
        }
    return { compared, agreed, differing, largestDifference, uncompared };
}

// EXTERNAL MODULE: ./build/gather/predictions-columns.js
var predictions_columns = __webpack_require__(33262);
;// CONCATENATED MODULE: ./build/gather/canary-conversion.js







/** Predicts the rows with a conversion of the model, and compares them with the offline predictions. */
async function tryConverted(request, { command, tolerance, budget, paths, rows }) {
    const { root, scratch, configuration, predicted } = request;
    const offline = (0,facts/* presentValue */.p)(predicted)?.predictions;
    const classes = offline?.kind === 'classes' ? offline.classes : null;
    const positive = (0,facts/* presentValue */.p)(predicted)?.positive ?? null;
    const replay = await replayBatch(request, {
        command,
        by: { name: 'the command of `converted`', key: 'tests.infra/canary.converted' },
        model: (0,model_files/* firstArtifact */.Dm)(root, paths),
        modelRoot: root,
        scratch,
        rows,
        key: configuration.data.key ?? [],
        reader: (columns) => convertedReader(columns, configuration, { classes, positive, isValue: offline?.kind === 'values' }),
        budget,
        title: 'Predict with the converted model',
    });
    const { problem, faults, served, tail } = replay;
    return {
        command,
        problem,
        answered: served.size,
        faults,
        comparison: compareOffline(predicted, replay, rows, tolerance),
        tail,
    };
}
/** The columns are named as in the file of predictions, so that probabilities are compared as well. */
function convertedReader(columns, { predictions, data }, offline) {
    const { label: _, weight: __, ...layout } = predictions ?? {};
    const found = (0,predictions_columns/* columnsOf */.PL)({ file: '$OUTPUT', columns, layout, data: { label: data.label }, wanted: [] });
    const { predicted } = found;
    const probabilities = offline.isValue && predicted !== null ? [] : found.probabilities;
    const ordered = probabilities.length > 1 ? inClassOrder(probabilities, offline.classes) : probabilities;
    return (cells) => {
        const numbers = ordered.map((name) => numberIn(cells[name]));
        const [single] = numbers;
        const served = (0,served_prediction/* servedPrediction */.Xn)({
            ...(predicted === null ? {} : { prediction: cells[predicted] }),
            ...(single === undefined ? {} : numbers.length === 1 ? { probability: single } : { probabilities: numbers }),
        }, null);
        return (0,served_prediction/* isUnreadable */.GZ)(served) ? served : ofPositive(served, offline.positive);
    };
}
/** One column is of the positive class, whichever is predicted. */
const ofPositive = (served, positive) => {
    const { label, probability } = served;
    if (label === null || probability === null || positive === null)
        return served;
    return {
        label,
        probability: null,
        probabilities: positive === 1 ? [1 - probability, probability] : [probability, 1 - probability],
    };
};
/** Columns of probabilities in the order of the classes of the offline predictions. Throws `ConfigurationError` where a class has none. */
function inClassOrder(probabilities, classes) {
    if (classes === null)
        return probabilities;
    const own = (0,predictions_columns/* classesOf */.OX)(probabilities);
    const lacking = classes.filter((name) => !own.includes(name));
    if (lacking.length > 0)
        throw new errors/* ConfigurationError */.j1({
            message: `has no probability of the class ${(0,predictions_columns/* quoted */.TL)(lacking.slice(0, 3))}; found columns ${(0,predictions_columns/* quoted */.TL)(probabilities.slice(0, 20))}`,
            next: 'write one column for each class, `probability_CLASS`',
        });
    return classes.map((name) => probabilities[own.indexOf(name)]);
}
const numberIn = (cell) => typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : Number.NaN;

// EXTERNAL MODULE: ./build/gather/environment.js
var gather_environment = __webpack_require__(90623);
// EXTERNAL MODULE: ./build/gather/pulled-version.js
var pulled_version = __webpack_require__(69471);
// EXTERNAL MODULE: ./build/gather/serving.js
var serving = __webpack_require__(49938);
// EXTERNAL MODULE: ./build/gather/testing-rows.js
var testing_rows = __webpack_require__(61630);
// EXTERNAL MODULE: ./build/gather/versions.js
var versions = __webpack_require__(60521);
;// CONCATENATED MODULE: ./build/gather/canary.js



















/**
 * Tries the model in what serves it. `absent` without `serve` or rows; whatever the server does is gathered. Throws `ConfigurationError` where a column is not there or
 * the data cannot be read.
 */
async function gatherCanary(request) {
    const { root, configuration, problem, artifacts, tables } = request;
    const { serve, data } = configuration;
    if (serve === undefined)
        return (0,facts/* absent */.Ge)('no `serve` is configured');
    if (problem !== null)
        return (0,facts/* absent */.Ge)(problem);
    if (configuration.artifacts !== undefined && artifacts.state !== 'gathered')
        return artifacts;
    if (data.testing === undefined)
        return (0,facts/* absent */.Ge)('no `data.testing` is configured: there are no rows to send');
    if (tables.testing.state !== 'gathered')
        return tables.testing;
    const total = tables.testing.value.rows;
    if (total === 0)
        return (0,facts/* failed */.gz)('the testing data have no row to send', 'name testing data with rows');
    const options = (0,config_options/* optionsOf */.c)(configuration, 'infra/canary', canary/* canaryOptions */.R);
    const rows = await (0,testing_rows/* testingRows */.a)(request, 'infra/canary', (0,canary_rows/* spreadPlaces */.en)(total, options.rows), options.columns);
    const paths = (0,model_files/* modelPaths */.C9)(artifacts, configuration.artifacts);
    const replay = (modelRoot, files, title) => serveRows(request, serve, modelRoot, files, rows, { budget: options.budget, title });
    const served = await replay(root, paths, 'Try the model in what serves it');
    return (0,facts/* gathered */.Pm)({
        way: serve.batch === undefined ? 'server' : 'batch',
        command: serve.batch ?? (0,serving/* servingPlan */.E)(serve, root, paths)?.command ?? '',
        rows: rows.rows.length,
        problem: served.problem,
        readySeconds: served.readySeconds,
        answered: served.served.size,
        faults: served.faults,
        comparison: compareOffline(request.predicted, served, rows, options.tolerance),
        latencySeconds: served.latencySeconds,
        rowsPerSecond: served.rowsPerSecond,
        peakMemoryBytes: served.peakMemoryBytes,
        tail: served.tail,
        production: options.production
            ? await compareProduction(request, served, rows, options, (modelRoot, files) => replay(modelRoot, files, 'Serve the version in production'))
            : null,
        converted: options.converted === undefined
            ? null
            : await tryConverted(request, {
                command: options.converted,
                tolerance: options['converted-tolerance'],
                budget: options.budget,
                paths,
                rows,
            }),
    });
}
async function serveRows(request, serve, modelRoot, artifacts, rows, options) {
    const { configuration, scratch, environment, secrets } = request;
    if (serve.batch !== undefined)
        return replayBatch(request, {
            ...options,
            command: serve.batch,
            by: { name: 'the batch command', key: 'serve.batch' },
            model: (0,model_files/* firstArtifact */.Dm)(modelRoot, artifacts),
            modelRoot,
            scratch,
            rows,
            key: configuration.data.key ?? [],
            reader: () => answerAt(serve.response ?? configuration.predictions?.predicted ?? null),
        });
    const plan = (0,serving/* servingPlan */.E)(serve, modelRoot, artifacts);
    if (plan === null)
        throw new Error('a server has a command, or it is a batch');
    if (serve.mlmodel !== undefined && (0,process/* findProgram */.K)('mlflow', (0,gather_environment/* guardedEnvironment */.Ir)(environment, secrets)) === undefined)
        return notServed('`mlflow`, which serves `serve.mlmodel`, is not on the PATH', 'install `mlflow` in an earlier step, or name a command as `serve.run`');
    return replayRows(request, plan, modelRoot, rows, options);
}
const notServed = (summary, next) => ({
    served: new Map(),
    problem: { kind: 'broken', summary, next, exitCode: null },
    readySeconds: null,
    faults: { count: 0, first: [] },
    latencySeconds: null,
    rowsPerSecond: null,
    peakMemoryBytes: null,
    tail: [],
});
/** Serves the version in production on the same rows. */
async function compareProduction(request, candidate, { rows }, { tolerance, budget }, replay) {
    const { registry, production, predicted, run, configuration, signal } = request;
    if (registry === null)
        return { missing: 'no `promote` is configured', next: 'configure `promote`, or leave `production` out' };
    if (production.state !== 'gathered')
        return { missing: (0,facts/* whyMissing */.bi)(production), next: 'promote a version first, or leave `production` out' };
    if (candidate.served.size === 0)
        return { missing: 'the new model answered no row', next: 'mend what keeps it from answering' };
    const { version } = production.value;
    const wanted = { model: run.model, version, artifacts: configuration.artifacts ?? [], seconds: budget, signal };
    try {
        const source = await (0,versions/* asked */.N)(registry);
        const other = await (0,scratch_folder/* withFolder */.Z8)(request, 'canary-production', async (folder) => {
            const { modelRoot, paths } = await (0,pulled_version/* pullVersion */.k)(source, wanted, folder);
            return replay(modelRoot, paths);
        });
        if (other.served.size === 0)
            return {
                missing: `version ${version} answered no row${other.problem === null ? '' : `: ${other.problem.summary}`}`,
                next: 'look whether what serves the model still serves the version in production',
            };
        const classes = predicted.state === 'gathered' && predicted.value.predictions.kind === 'classes'
            ? predicted.value.predictions.classes
            : null;
        const both = rows.flatMap(({ place }) => {
            const [a, b] = [candidate.served.get(place), other.served.get(place)];
            return a === undefined || b === undefined ? [] : [{ place, a, b }];
        });
        if (both.length === 0)
            return { missing: `no row was answered by both it and version ${version}`, next: 'send more `rows`' };
        const different = both.filter(({ a, b }) => !(0,served_prediction/* sameServed */.m7)(a, b, classes, tolerance));
        return {
            version,
            compared: both.length,
            disagreed: different.length,
            differing: different
                .slice(0, mostDiffering)
                .map(({ place, a, b }) => ({ row: place + 1, production: (0,served_prediction/* servedText */.fy)(b), served: (0,served_prediction/* servedText */.fy)(a) })),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return {
            missing: `version ${version} could not be fetched: ${(0,support_text/* clipped */.c)(error.problems.map(({ next: _, ...rest }) => (0,errors/* formatProblem */.Vw)(rest)).join('; '), 300)}`,
            next: error.problems[0]?.next ?? 'look at the registry',
        };
    }
}


/***/ }),

/***/ 32225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRecords: () => (/* binding */ parseRecords)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/**
 * The records of a small CSV or TSV file, the first of them its header; large tables are read by `tables/`. `options` are csv-parse's. Throws
 * `ConfigurationError` with the line.
 */
function parseRecords(file, text, options, next = 'check how the row is written') {
    try {
        return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, options);
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = error.lines;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            ...(line === undefined ? {} : { line }),
            message: `cannot be read as a table: ${explain(error)}`,
            next,
        });
    }
}
function explain(error) {
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
        return 'the row does not have as many cells as the header';
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
        return 'a quote is not closed';
    return error.message.slice(0, 200);
}


/***/ }),

/***/ 81557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ modelPaths),
/* harmony export */   Dm: () => (/* binding */ firstArtifact),
/* harmony export */   Pc: () => (/* binding */ modelEnvironment),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);



/** How a model is handed to a command: `$MODEL` is its first file, `$MODEL_ROOT` the folder that the paths of its files are below. */
/** The files of a model in the order in which `artifacts` names them, those of one entry by name: so `$MODEL` is the same file in all versions. */
function inOrder(artifacts, paths) {
    const matchers = artifacts.map((pattern) => {
        const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(plain, { dot: true });
        return (path) => path === plain || path.startsWith(`${plain}/`) || matches(path);
    });
    const placeOf = (path) => {
        const place = matchers.findIndex((matches) => matches(path));
        return place === -1 ? matchers.length : place;
    };
    return paths.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}
/** The files of this run's model; empty where there is none. */
const modelPaths = (artifacts, declared) => inOrder(declared ?? [], ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .presentValue */ .p)(artifacts)?.files ?? []).map(({ path }) => path));
const firstArtifact = (modelRoot, paths) => paths[0] === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(modelRoot, paths[0]);
const modelEnvironment = (modelRoot, model) => ({
    MODEL_ROOT: modelRoot,
    ...(model === null ? {} : { MODEL: model }),
});


/***/ }),

/***/ 69471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33820);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81557);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60521);







/**
 * Fetches a version into `bundle` below `folder`, and verifies its digest on what arrived. Throws `ConfigurationError` where it cannot be fetched, is another, takes too
 * long, or the run is cancelled.
 */
async function pullVersion(source, { model, version, artifacts, ...patience }, folder) {
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bundle');
    const pulling = (0,_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .N)(() => source.pull(model, version, bundle));
    const { digest } = await waitFor(pulling, patience, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
    const modelRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, 'artifacts');
    const files = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .Rj)(modelRoot, ['.']);
    if (files.sha256 !== digest)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            message: `the files of ${model} v${version} have the SHA-256 ${files.sha256}, expected ${digest ?? 'one that was recorded'}`,
            next: 'promote the same commit again, or look who changed what the registry holds',
        });
    return {
        modelRoot,
        files,
        paths: (0,_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .inOrder */ .al)(artifacts, files.files.map(({ path }) => path)),
    };
}
/** Waits no longer than this. A registry cannot be stopped: what it still does after that is thrown away by `discard`. */
async function waitFor(work, { seconds, signal }, discard) {
    let stop = () => { };
    const end = new Promise((resolve) => {
        stop = () => resolve('end');
    });
    const timer = setTimeout(stop, Math.min(seconds * 1000, 2 ** 31 - 1));
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted)
        stop();
    try {
        const first = await Promise.race([end, work.then((value) => ({ value }))]);
        if (first !== 'end')
            return first.value;
        work.then(discard, discard).catch(() => { });
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(signal?.aborted
            ? { message: 'the run was cancelled', next: 'run it again' }
            : {
                message: `fetching it did not end within ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Math.max(0, seconds))}`,
                next: 'look at the registry and the network, keep the model smaller, or give it more time',
            });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 77599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Xn: () => (/* binding */ servedPrediction),
/* harmony export */   fy: () => (/* binding */ servedText),
/* harmony export */   io: () => (/* binding */ predictionNames),
/* harmony export */   m7: () => (/* binding */ sameServed),
/* harmony export */   vL: () => (/* binding */ compareServed)
/* harmony export */ });
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62625);

const isUnreadable = (found) => 'what' in found;
const labelNames = [
    'prediction',
    'predicted',
    'predicted_label',
    'label',
    'class',
    'y_pred',
    'pred',
    'result',
    'output',
    'value',
];
/** One entry for each row that was sent. */
const listNames = ['predictions', 'outputs', 'results', 'labels'];
const probabilityNames = ['probability', 'probabilities', 'proba', 'confidence'];
/** Under all of these stands a prediction, and nothing that led to it. */
const predictionNames = [...labelNames, ...listNames, ...probabilityNames];
const deepest = 4;
const notFinite = (found) => ({ what: `holds ${found}, expected a finite prediction` });
/** The prediction for the one row that was sent: at `path`, as `predictions.0.label`, or under a usual name. */
function servedPrediction(answer, path) {
    if (path === null)
        return predictionIn(answer, true, 0);
    let found = answer;
    for (const key of path.split('.')) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return { what: `has nothing at \`serve.response\`, ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(path))}` };
        found = found[key];
    }
    return predictionIn(found, false, 0);
}
/** `byRow`: a list here has an entry for each row; otherwise it holds the probabilities of the classes. */
function predictionIn(found, byRow, depth) {
    if (depth > deepest)
        return { what: 'holds the prediction deeper than is looked' };
    if (found === null || found === undefined)
        return notFinite('null');
    if (typeof found === 'number')
        return Number.isFinite(found) ? labelled(found) : notFinite(String(found));
    if (typeof found === 'boolean')
        return labelled(found);
    if (typeof found === 'string')
        return /^\s*([+-]?(nan|inf(inity)?)|null|none)?\s*$/i.test(found)
            ? notFinite(JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(found)))
            : labelled(found);
    if (Array.isArray(found)) {
        if (found.length === 1)
            return predictionIn(found[0], false, depth + 1);
        if (byRow || found.length === 0 || found.some((entry) => typeof entry !== 'number'))
            return { what: `holds ${found.length} predictions, expected 1 for the one row that was sent` };
        const probabilities = probabilitiesOf(found);
        return isUnreadable(probabilities) ? probabilities : { label: null, ...probabilities };
    }
    return inObject(found, depth);
}
function inObject(found, depth) {
    const keyOf = (names) => names.find((name) => Object.hasOwn(found, name));
    const likely = keyOf(probabilityNames);
    const list = keyOf(listNames);
    const single = keyOf(labelNames);
    const probabilities = likely === undefined ? { probability: null, probabilities: null } : probabilitiesOf(found[likely]);
    if (isUnreadable(probabilities))
        return probabilities;
    const name = single ?? list;
    if (name === undefined) {
        if (likely !== undefined)
            return { label: null, ...probabilities };
        const keys = Object.keys(found)
            .slice(0, 10)
            .map((key) => JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(key, 40)));
        return {
            what: `has no prediction under a usual name (${labelNames.slice(0, 5).join(', ')}, predictions, probability); found ${keys.length === 0 ? 'no key' : keys.join(', ')}`,
        };
    }
    const inner = predictionIn(found[name], name === list, depth + 1);
    if (isUnreadable(inner) || likely === undefined)
        return inner;
    return { ...probabilities, label: inner.label };
}
const labelled = (label) => ({ label, probability: null, probabilities: null });
function probabilitiesOf(found) {
    const single = Array.isArray(found) && found.length === 1 ? found[0] : found;
    // One row's, in a list of rows.
    const inner = Array.isArray(single) && single.length === 1 ? single[0] : single;
    const values = typeof inner === 'object' && inner !== null ? Object.values(inner) : [inner];
    const wrong = values.find((value) => typeof value !== 'number' || !(value >= 0 && value <= 1));
    if (values.length === 0 || values.some((value) => typeof value !== 'number' || !(value >= 0 && value <= 1)))
        return { what: `holds ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(JSON.stringify(wrong) ?? 'nothing', 60)}, expected a probability from 0 to 1` };
    return typeof inner === 'number'
        ? { probability: inner, probabilities: null }
        : { probability: null, probabilities: inner };
}
/**
 * Whether what is served equals the offline prediction: the same class, and every number within `tolerance` (of values beyond 1, as a share). A number that is no class is a
 * probability of the positive one, which is predicted from 0.5 on. A reason where both cannot be compared.
 */
function compareServed(served, { predictions, positive }, row, tolerance) {
    if (predictions.kind === 'values') {
        const offline = predictions.predicted[row];
        const value = numberOf(served.label ?? served.probability);
        if (value === null)
            return { agrees: false, offline: String(offline), served: `${servedText(served)}, no number`, difference: null };
        const difference = differenceOf(value, offline);
        return { agrees: difference <= tolerance, offline: String(offline), served: String(value), difference };
    }
    const { classes, predicted, probabilities } = predictions;
    const own = predicted[row];
    const offlineOf = probabilities === null ? null : classes.map((_, place) => classProbability(probabilities, place, row));
    const places = classes.map((_, place) => place);
    const known = places.find((place) => served.label !== null && sameClass(served.label, classes[place]));
    const score = known === undefined && typeof served.label === 'number' ? served.label : served.probability;
    const byClass = served.probabilities === null ? null : inOrder(served.probabilities, classes);
    let label = known;
    const differences = [];
    if (served.label !== null && known === undefined && (typeof served.label !== 'number' || !isScore(score, classes)))
        return difference(undefined, null);
    if (byClass !== null) {
        label ??= mostProbable(byClass);
        for (const [place, value] of byClass.entries())
            if (offlineOf !== null)
                differences.push(Math.abs(value - offlineOf[place]));
    }
    else if (score !== null) {
        if (label === undefined) {
            if (positive === null)
                return { what: 'holds one probability for several classes, and no class' };
            label = score >= 0.5 ? positive : 1 - positive;
        }
        if (offlineOf !== null) {
            // Some servers give the probability of the class that they predict.
            const of = [positive, ...(known === undefined ? [] : [own])].filter((place) => place !== null);
            differences.push(Math.min(...of.map((place) => Math.abs(score - offlineOf[place]))));
        }
    }
    return difference(label, differences.length === 0 ? null : Math.max(...differences));
    function difference(found, largest) {
        const likely = offlineOf === null ? '' : ` (${Number(offlineOf[own].toPrecision(6))})`;
        return {
            agrees: found === own && (largest === null || largest <= tolerance),
            offline: `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(classes[own] ?? '', 80)}${likely}`,
            served: servedText(served),
            difference: largest,
        };
    }
}
/** What two servers answered for one row: the same class, and numbers that are no class within `tolerance`. */
function sameServed(a, b, classes, tolerance) {
    const labelOf = ({ label, probability, probabilities }) => {
        if (classes === null)
            return label ?? probability;
        if (typeof label === 'number' && !classes.some((name) => sameClass(label, name)) && isScore(label, classes))
            return label >= 0.5 ? 1 : 0;
        if (label !== null)
            return String(label);
        if (probabilities !== null)
            return mostProbable(inOrder(probabilities, classes) ?? []) ?? null;
        return (probability ?? 0) >= 0.5 ? 1 : 0;
    };
    const [left, right] = [labelOf(a), labelOf(b)];
    const [x, y] = [numberOf(left), numberOf(right)];
    if (x !== null && y !== null)
        return differenceOf(x, y) <= tolerance;
    return String(left) === String(right);
}
function servedText({ label, probability, probabilities }) {
    const likely = probability !== null
        ? String(Number(probability.toPrecision(6)))
        : probabilities === null
            ? ''
            : (0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(JSON.stringify(probabilities), 80);
    if (label === null)
        return likely;
    return `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(String(label), 80)}${likely === '' ? '' : ` (${likely})`}`;
}
const isScore = (score, classes) => score !== null && classes.length === 2 && score >= 0 && score <= 1;
const differenceOf = (found, offline) => Math.abs(found - offline) / Math.max(1, Math.abs(offline));
const numberOf = (found) => {
    const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
};
/** `1`, `1.0` and "1" are one class, as are `true` and "True". */
function sameClass(label, name) {
    if (typeof label === 'boolean')
        return String(label) === name.toLowerCase();
    if (String(label) === name)
        return true;
    return name.trim() !== '' && numberOf(label) !== null && numberOf(label) === Number(name);
}
/** One column tells of two classes: then it is that of the class at index 1. */
function classProbability(columns, place, row) {
    if (columns.length > 1)
        return columns[place]?.[row];
    const second = columns[0]?.[row];
    return place === 1 ? second : 1 - second;
}
function inOrder(found, classes) {
    if (Array.isArray(found))
        return found.length === classes.length ? found : null;
    const byName = found;
    const ordered = classes.map((name) => (Object.hasOwn(byName, name) ? byName[name] : undefined));
    return ordered.some((value) => value === undefined) ? null : ordered;
}
function mostProbable(values) {
    let best;
    for (const [place, value] of values.entries())
        if (best === undefined || value > values[best])
            best = place;
    return best;
}


/***/ }),

/***/ 49938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ servingPlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81557);


/**
 * How a server is started and asked, by `serve.run` or as `mlflow models serve` does (https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/); null for
 * `serve.batch`. `artifacts` are the paths of the model below `modelRoot`.
 */
function servingPlan(serve, modelRoot, artifacts) {
    const shared = { response: serve.response ?? null, readySeconds: serve.ready };
    if (serve.mlmodel !== undefined)
        return {
            ...shared,
            command: 'mlflow models serve --model-uri "$MODEL" --host "$HOST" --port "$PORT" --env-manager local',
            health: serve.health ?? '/ping',
            predict: serve.predict ?? '/invocations',
            request: serve.request ?? 'dataframe-split',
            model: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(modelRoot, serve.mlmodel),
        };
    if (serve.run === undefined)
        return null;
    return {
        ...shared,
        command: serve.run,
        health: serve.health ?? '/health',
        predict: serve.predict ?? '/predict',
        request: serve.request ?? 'row',
        model: (0,_model_files_js__WEBPACK_IMPORTED_MODULE_1__/* .firstArtifact */ .Dm)(modelRoot, artifacts),
    };
}


/***/ }),

/***/ 92720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _csv_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32225);
/* harmony import */ var _metrics_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61752);




/**
 * The rows of a small table that people or tools write beside a model: CSV or TSV with a header; a JSON list of objects, or an object of objects, whose keys
 * become the column `version`; JSON Lines. Large tables are read by `tables/`. Throws `ConfigurationError`.
 */
function readRows(file, text) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(file).toLowerCase();
    if (extension === '.jsonl' || extension === '.ndjson')
        return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [lineOf(file, line, index + 1)]));
    return extension === '.json' ? fromJson(file, (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(file, text)) : fromText(file, text, extension);
}
function fromText(file, text, extension) {
    const head = text.split('\n', 1)[0] ?? '';
    const delimiter = extension === '.tsv' || head.includes('\t') ? '\t' : !head.includes(',') && head.includes(';') ? ';' : ',';
    const [header = [], ...records] = (0,_csv_records_js__WEBPACK_IMPORTED_MODULE_2__.parseRecords)(file, text, {
        delimiter,
        trim: true,
        skip_empty_lines: true,
        max_record_size: 1_000_000,
    });
    const twice = header.find((name, place) => header.indexOf(name) !== place);
    if (twice !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            line: 1,
            message: `has two columns ${JSON.stringify(twice.slice(0, 80))}`,
            next: 'give each column its own name',
        });
    return records.map((record) => cells(header.map((name, place) => [name, record[place]])));
}
function lineOf(file, line, number) {
    try {
        return rowOf(file, (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(file, line), `line ${number}`);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(error.problems.map((problem) => ({ ...problem, line: number })));
    }
}
function fromJson(file, found) {
    if (Array.isArray(found))
        return found.map((entry, place) => rowOf(file, entry, `entry ${place + 1}`));
    return Object.entries(rowOf(file, found, 'the file')).map(([name, entry]) => cells([['version', name], ...Object.entries(rowOf(file, entry, `entry ${JSON.stringify(name.slice(0, 80))}`))]));
}
function rowOf(file, entry, place) {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry))
        return cells(Object.entries(entry));
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        file,
        message: `${place} is ${entry === null ? 'null' : Array.isArray(entry) ? 'a list' : `a ${typeof entry}`}, expected an object with a key for each column`,
        next: 'write [{"version": "1.4.0", "offline": 0.91, "online": 0.034}]',
    });
}
const cells = (entries) => Object.assign(Object.create(null), Object.fromEntries(entries));


/***/ }),

/***/ 61630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openTestingTable),
/* harmony export */   a: () => (/* binding */ testingRows)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62625);
/* harmony import */ var _canary_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41760);
/* harmony import */ var _tables_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82879);




/** The testing data, as the data tests read them. Throws `ConfigurationError`. */
async function openTestingTable(root, { testing = [], schema }, policyFiles) {
    if (schema === undefined)
        return (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_2__.openTable)({ root, patterns: testing });
    const { loadTableSchema, readingHints } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(8863), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 18784));
    return (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_2__.openTable)({ root, patterns: testing, ...readingHints(await loadTableSchema(root, schema, policyFiles)) });
}
/**
 * Rows of the testing data (`places` from 0, ascending) with what a model is asked by: the columns that the test names as `wanted`, else the features, without label, time
 * and key. Read once more: a sample would not have the cells as they are written. Throws `ConfigurationError`.
 */
async function testingRows(request, test, places, wanted) {
    const { data } = request.configuration;
    const table = await openTestingTable(request.root, data, request.policyFiles);
    const lacking = wanted?.find((name) => !table.columns.includes(name));
    if (lacking !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the testing data have no column ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(lacking))}, which \`columns\` of ${test} names`,
            next: `name columns that are there: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(table.columns.slice(0, 20).join(', '), 500)}`,
        });
    const others = new Set([data.label, data.time, ...(data.key ?? [])]);
    const known = request.features.length > 0 ? request.features : table.columns;
    const columns = wanted ?? known.filter((name) => table.columns.includes(name) && !others.has(name));
    if (columns.length === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: 'the testing data have no feature for the model',
            next: `name the columns as \`columns\` of ${test}, or as \`data.features\``,
        });
    return (0,_canary_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readSentRows */ .Aw)(table, columns, places);
}


/***/ }),

/***/ 60521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ versionsBefore),
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

/**
 * The versions that a stage goes back to from its current one, the oldest first; `history` of that stage, newest first. Going back to a version drops those that came after
 * it: what was rolled back from is never returned to.
 */
function versionsBefore(history, current) {
    const found = [];
    for (const { version } of [...history].reverse()) {
        const at = found.indexOf(version);
        if (at === -1)
            found.push(version);
        else
            found.splice(at + 1);
    }
    const end = found.indexOf(current.version);
    return end === -1 ? [] : found.slice(0, end);
}
/** What a registry answers; trouble with it is something that the user can mend: `ConfigurationError`. */
async function asked(question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the registry could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`,
            next: 'check the registry and the network, then run it again',
        }, { cause: error });
    }
}


/***/ })

};
