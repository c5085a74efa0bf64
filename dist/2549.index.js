export const id = 2549;
export const ids = [2549,9688,6982];
export const modules = {

/***/ 2549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDelivery: () => (/* binding */ openDelivery),
/* harmony export */   signatureOf: () => (/* binding */ signatureOf),
/* harmony export */   signingKey: () => (/* binding */ signingKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96982);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29688);




/** Sends CloudEvents over HTTP in structured mode, signed as Standard Webhooks asks (github.com/standard-webhooks/standard-webhooks). */
/** One attempt, and all attempts of the events that are sent together. */
const bounds = { attempts: 3, timeoutMilliseconds: 10_000, totalMilliseconds: 30_000 };
/** Shorter ones can be guessed, and could not be told from other text. */
const shortestKey = 16;
/** `whsec_` and base64, as Standard Webhooks has it, or any other text, whose bytes are the key. Throws `ConfigurationError`. */
function signingKey(text, variable) {
    const encoded = text.startsWith('whsec_') ? text.slice('whsec_'.length) : null;
    const refuse = (message) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `the key in ${variable} ${message}`,
            next: 'make one with `echo "whsec_$(openssl rand -base64 32)"`, and give it to the receiver as well',
        });
    };
    if (encoded !== null && !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded))
        refuse('is no base64 after `whsec_`');
    const key = encoded === null ? Buffer.from(text, 'utf8') : Buffer.from(encoded, 'base64');
    if (key.length < shortestKey)
        refuse(`is too short to sign with: expected ${shortestKey} bytes or more, found ${key.length}`);
    return key;
}
const signatureOf = (key, id, timestamp, body) => `v1,${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
/**
 * Sends one after the other, in order. Never throws: the log says what did not arrive. A receiver that gave no answer, or refused for a reason that holds for any
 * event, is not asked again.
 */
function openDelivery(receiver, retries = {}) {
    const policy = { ...bounds, ...retries };
    const { host } = new URL(receiver.url);
    let isGivenUp = false;
    return async (events, log) => {
        const deadline = Date.now() + policy.totalMilliseconds;
        for (const [index, event] of events.entries()) {
            const problem = isGivenUp ? null : await send(receiver, event, policy, deadline - Date.now());
            if (problem === null && !isGivenUp) {
                log.info(`sent the event ${nameOf(event)} to ${host}`);
                continue;
            }
            const lost = events.slice(index, isGivenUp || problem?.holdsForAll ? undefined : index + 1).map(nameOf);
            const what = `not sent to ${host}: the event${lost.length === 1 ? '' : 's'} ${lost.join(', ')}`;
            log.warning(problem === null ? `${what}: it did not take an earlier one` : `${what}: ${problem.message}`);
            isGivenUp ||= problem?.holdsForAll === true;
            if (isGivenUp)
                return;
        }
    };
}
const nameOf = ({ type }) => type.slice(_event_js__WEBPACK_IMPORTED_MODULE_3__.typePrefix.length);
async function send({ url, key, variable }, event, policy, left) {
    if (left <= 0)
        return { message: 'it took too long with those before', holdsForAll: true };
    const body = JSON.stringify(event);
    const timestamp = Math.floor(Date.now() / 1000);
    const http = (0,_support_http_js__WEBPACK_IMPORTED_MODULE_2__.openHttp)({ retries: { ...policy, totalMilliseconds: left }, signal: AbortSignal.timeout(left) });
    try {
        const response = await http({
            method: 'POST',
            url,
            headers: {
                'content-type': 'application/cloudevents+json; charset=utf-8',
                'user-agent': 'ml-test-score',
                'webhook-id': event.id,
                'webhook-timestamp': String(timestamp),
                ...(key === null ? {} : { 'webhook-signature': signatureOf(key, event.id, timestamp, body) }),
            },
            body,
            // The id tells the receiver that it is the same one.
            repeat: true,
            // A signed event is for this address alone.
            redirect: 'manual',
        });
        // Nothing in it is of interest, and it may be endless.
        await response.body?.cancel().catch(() => { });
        if (response.ok)
            return null;
        return {
            message: `it answers with a redirection (${response.status}) to ${redirection(response, url)}, which is not followed; write the address that takes events as \`events.url\``,
            holdsForAll: true,
        };
    }
    catch (error) {
        return problemOf(error, variable);
    }
}
function redirection({ headers }, base) {
    const location = headers.get('location');
    if (location === null || !URL.canParse(location, base))
        return 'nowhere';
    return (0,_support_http_js__WEBPACK_IMPORTED_MODULE_2__.withoutSecrets)(new URL(location, base).href).slice(0, 200);
}
function problemOf(error, variable) {
    const credentials = variable === null
        ? 'name the environment variable with the key that it verifies by as `events.secret`'
        : `check that it verifies by the key in ${variable}`;
    const explained = (0,_support_http_js__WEBPACK_IMPORTED_MODULE_2__.explainHttp)(error, {
        place: 'it says no',
        credentials,
        permission: 'send events',
        next: {
            403: credentials,
            404: 'check `events.url`',
            409: 'look at its log',
            410: 'check `events.url`',
            413: 'let it take bodies of 64 KiB',
        },
    });
    // These are about one event; all else would hold for the next one, too.
    const holdsForAll = !(error instanceof _support_http_js__WEBPACK_IMPORTED_MODULE_2__.HttpError) || ![400, 409, 413, 422].includes(error.status ?? 0);
    if (!(explained instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
        return { message: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(explained), holdsForAll };
    const [{ message, next } = { message: '' }] = explained.problems;
    return { message: `${message.replace(/^it says no: /, '')}; ${next}`, holdsForAll };
}


/***/ }),

/***/ 29688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventOf: () => (/* binding */ eventOf),
/* harmony export */   typePrefix: () => (/* binding */ typePrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62625);


const typePrefix = 'io.github.ml-test-score.';
/** Of the shape of `data`. */
const dataVersion = 1;
const mostReasons = 20;
const mostMetrics = 40;
const mostMeasurements = 20;
function eventOf(happening, sender) {
    const { source, now } = sender;
    const { type } = happening;
    const moved = 'move' in happening ? happening : null;
    const model = 'move' in happening ? happening.model : happening.run.model;
    return {
        specversion: '1.0',
        id: idOf([source, type, model, moved === null ? sender.occasion : String(moved.move.number)]),
        source,
        type: `${typePrefix}${type}`,
        subject: oneLine(moved === null ? model : `${model}@${moved.move.version}`),
        time: moved === null ? now : moved.move.date,
        datacontenttype: 'application/json',
        data: { schemaVersion: dataVersion, model: oneLine(model), ...dataOf(happening, sender) },
    };
}
/** The same for a repeated delivery of the same thing. Without a full stop, which divides what Standard Webhooks signs. */
const idOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
function dataOf(happening, sender) {
    switch (happening.type) {
        case 'training.finished':
            return { ...runData(happening.run), training: trainingData(happening.training) };
        case 'run.scored':
            return {
                ...runData(happening.run),
                ...verdictData(happening.report),
                metrics: happening.report.metrics.slice(0, mostMetrics).map(({ name, value, baseline, trend }) => ({
                    name: oneLine(name),
                    value,
                    baseline,
                    trend,
                })),
            };
        case 'gate.blocked':
            return { ...runData(happening.run), ...verdictData(happening.report) };
        case 'drift.found':
            return { ...runData(happening.run), ...driftData(happening.report) };
        case 'monitoring.failed':
        case 'monitoring.recovered':
            return { ...runData(happening.run), tests: testsData(happening.report, happening.tests) };
        case 'model.promoted':
        case 'model.rolled-back':
            return moveData(happening.move, sender);
    }
}
/** `commit` is the one that people know: on a pull request its head. */
const runData = ({ headCommit, event, url, pullRequest }) => ({
    commit: headCommit,
    trigger: oneLine(event),
    run: url === null ? null : oneLine(url, 500),
    pullRequest: pullRequest?.number ?? null,
});
const trainingData = ({ outcome, exitCode, seconds, peakMemoryBytes, problem }) => ({
    outcome,
    exitCode,
    seconds,
    peakMemoryBytes,
    problem: problem === null ? null : oneLine(problem.summary, 300),
});
/** `claimed`: nobody but the code of a pull request from elsewhere has seen the measurements. */
const verdictData = ({ decision, score, claimed }) => ({
    decision: decision.outcome,
    score: { total: score.total, change: score.change, sections: score.sections },
    reasons: decision.reasons.slice(0, mostReasons).map(({ subject, expected, found }) => ({
        subject: oneLine(subject),
        expected: oneLine(expected),
        found: oneLine(found),
    })),
    claimed: claimed === true,
});
/** What lies beyond its limit. */
function driftData({ tests }) {
    const skew = tests.find(({ id }) => id === 'monitor/skew');
    const beyond = (skew?.measurements ?? []).filter(({ met }) => met === false);
    return {
        test: 'monitor/skew',
        summary: oneLine(skew?.summary ?? '', 500),
        measurements: beyond.slice(0, mostMeasurements).map(({ name, observed, expected }) => ({
            name: oneLine(name, 300),
            observed: typeof observed === 'string' ? oneLine(observed) : finite(observed),
            expected: expected === undefined ? null : oneLine(expected),
        })),
    };
}
const testsData = ({ tests }, ids) => tests
    .filter(({ id }) => ids.includes(id))
    .map(({ id, outcome, summary }) => ({ id, outcome, summary: oneLine(summary, 500) }));
const moveData = (move, { run }) => ({
    version: oneLine(move.version),
    stage: oneLine(move.stage),
    from: move.from === null ? null : oneLine(move.from),
    number: move.number,
    digest: move.digest,
    commit: move.commit,
    registry: oneLine(move.registry, 300),
    score: move.score,
    actor: move.actor === null ? null : oneLine(move.actor),
    run,
});
const finite = (value) => (Number.isFinite(value) ? value : null);
/** Hostile text, bounded; attributes of a CloudEvent have neither control characters nor halves of a character. */
const oneLine = (text, longest = 200) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)(text
    .slice(0, 10 * longest)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd'), longest);


/***/ }),

/***/ 96982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* binding */ HttpError),
/* harmony export */   explainHttp: () => (/* binding */ explainHttp),
/* harmony export */   openHttp: () => (/* binding */ openHttp),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2682);



/** No answer, or one that refuses. */
class HttpError extends Error {
    /** Null where no answer came. */
    status;
    /** The system's, as `ECONNREFUSED` or `SELF_SIGNED_CERT_IN_CHAIN`; null with an answer. */
    code;
    /** The beginning of the answer's body. Hostile text. */
    body;
    headers;
    constructor(message, found, options) {
        super(message, options);
        this.name = 'HttpError';
        this.status = found.status;
        this.code = found.code;
        this.body = found.body;
        this.headers = found.headers;
    }
}
/** As much of a refusal as is read. */
const longestRefusal = 4000;
/** Repeats lost connections, 5xx and 429, each as long as `retries` allows; never anything else. */
function openHttp({ retries = {}, signal } = {}) {
    const policy = { ..._retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetries */ .yC, ...retries };
    return async (request) => {
        const repeatable = request.repeat ?? (request.method !== 'POST' && request.method !== 'PATCH');
        const start = Date.now();
        for (let retry = 0;; retry += 1) {
            const result = await attempt(request, policy.timeoutMilliseconds, signal);
            if (!(result instanceof HttpError))
                return result;
            const { status, headers } = result;
            const wait = (repeatable && !isForGood(result)) || status === 429
                ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryWait */ .y_)({ ...(status === null ? {} : { status }), headers: Object.fromEntries(headers) }, retry, policy)
                : undefined;
            const late = wait === undefined || Date.now() - start + wait > policy.totalMilliseconds;
            if (late || retry >= policy.attempts || signal?.aborted === true)
                throw result;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    };
}
/** A certificate does not get better by asking again. */
const isForGood = ({ code }) => /CERT|SELF_SIGNED|ISSUER|ALTNAME|ERR_INVALID_URL/.test(code ?? '');
async function attempt(request, usual, signal) {
    const { method, url, headers = {}, body, redirect = 'follow', answers = [], timeoutMilliseconds = usual } = request;
    const place = `${method} ${withoutSecrets(url)}`;
    const signals = [
        ...(signal === undefined ? [] : [signal]),
        ...(timeoutMilliseconds === 0 ? [] : [AbortSignal.timeout(timeoutMilliseconds)]),
    ];
    try {
        const response = await fetch(url, {
            method,
            headers,
            redirect,
            signal: AbortSignal.any(signals),
            ...(body === undefined ? {} : { body }),
        });
        if (response.status < 400 || answers.includes(response.status))
            return response;
        const text = await beginningOf(response);
        return new HttpError(`${place} answered ${response.status}`, {
            status: response.status,
            code: null,
            body: text,
            headers: response.headers,
        });
    }
    catch (error) {
        const code = codeOf(error);
        return new HttpError(`${place}: ${code}`, { status: null, code, body: '', headers: new Headers() }, { cause: error });
    }
}
/** What has come until it is enough, or cut: a body may be endless. */
async function beginningOf({ body }) {
    const decoder = new TextDecoder();
    let text = '';
    try {
        for await (const chunk of body ?? []) {
            text += decoder.decode(chunk, { stream: true });
            if (text.length >= longestRefusal)
                break;
        }
    }
    catch { }
    return text.slice(0, longestRefusal);
}
/** An address without what signs it or names a user. */
function withoutSecrets(url) {
    try {
        const { origin, pathname } = new URL(url);
        return `${origin}${pathname}`;
    }
    catch {
        return url.slice(0, 200);
    }
}
/** `fetch` tells what happened in the cause of what it throws, or in one of several. */
function codeOf(error) {
    const { name, code, cause, errors } = (error ?? {});
    if (name === 'TimeoutError')
        return 'ETIMEDOUT';
    if (typeof code === 'string' && code !== '')
        return code;
    if (errors?.[0] !== undefined)
        return codeOf(errors[0]);
    return cause === undefined ? (name ?? 'no answer') : codeOf(cause);
}
/** An `HttpError` as something that the user can mend; everything else as it is. */
function explainHttp(error, { place, next = {}, credentials, permission }) {
    if (!(error instanceof HttpError))
        return error;
    const { status, code } = error;
    const detail = detailOf(error.body);
    const told = (what, advice) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `${place}: ${what}${detail === '' ? '' : `: ${detail}`}`,
        next: (status !== null && next[status]) || advice,
    }, { cause: error });
    if (status === null)
        return told(...unanswered(code ?? ''));
    if (status === 401)
        return told('it does not accept the credentials, or was given none (401)', credentials);
    if (status === 403)
        return told('the credentials do not suffice (403)', `let the account ${permission}`);
    if (status === 404)
        return told('it has nothing at that address (404)', 'check the address and the name');
    if (status === 409)
        return told('somebody else was first, or it is there already (409)', 'run it again');
    if (status === 413)
        return told('the file is too large for it (413)', 'raise its limit, or that of the proxy before it');
    if (status === 429)
        return told('too many requests (429)', 'run it again later, or raise its limit');
    if (status >= 500)
        return told(`it cannot answer now (${status})`, 'look at its log, then run it again');
    return told(`it refuses (${status})`, 'look at what it says, and at its log');
}
function unanswered(code) {
    if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code))
        return [`its host is not known (${code})`, 'check the address'];
    if (code === 'ECONNREFUSED')
        return [`nothing listens there (${code})`, 'check address and port, and that it runs'];
    if (/CERT|SIGNATURE|SELF_SIGNED|ISSUER|ALTNAME|SSL|TLS/.test(code))
        return [
            `its certificate cannot be verified (${code})`,
            'let NODE_EXTRA_CA_CERTS name the file of its certificate authority; verification cannot be switched off here',
        ];
    if (/TIMEDOUT|TIMEOUT/.test(code))
        return [`it did not answer in time (${code})`, 'check the network, then run it again'];
    if (/URL|Invalid/i.test(code))
        return [`no address that can be asked (${code})`, 'write it as https://host/path'];
    return [`the connection was cut (${code})`, 'check the network, then run it again'];
}
/** What JSON services say is in one of a few places; a page of a proxy says nothing of use. */
function detailOf(body) {
    let text = body.trim();
    if (text.startsWith('<'))
        return '';
    try {
        const value = JSON.parse(text);
        const found = value?.message ?? value?.errors?.[0]?.message ?? value?.error;
        if (typeof found === 'string')
            text = found;
    }
    catch { }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
    return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 300);
}


/***/ })

};
