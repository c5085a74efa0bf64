export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15892);


/** A stream is gone after the first attempt; a large file takes its time. */
function transferOf(options) {
    const content = options.data ?? options.body;
    if (content instanceof Uint8Array || content instanceof ArrayBuffer)
        return 'buffer';
    if (typeof content === 'object' && content !== null && (Symbol.asyncIterator in content || 'getReader' in content))
        return 'stream';
    return String(options.headers.accept).includes('octet-stream') ? 'buffer' : 'json';
}
function failureOf(error) {
    const { status, response } = error;
    // Octokit reports a lost connection as status 500 without a response.
    return { ...(response === undefined || status === undefined ? {} : { status }), headers: response?.headers ?? {} };
}
/** GitHub answers some overloads with 200 and this text in a GraphQL error. */
const overloaded = (data) => /Something went wrong while executing your query/.test(String(data?.errors?.[0]?.message));
/**
 * A client for GitHub's REST and GraphQL interfaces. The libraries are loaded here, not at import. Repeats 5xx, lost connections, and rate limits
 * that name a wait (`Retry-After`); nothing else, and never beyond the time allowed.
 */
async function createClient(options) {
    const policy = { ..._retry_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetries */ .yC, ...options.retries };
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(options.token, {
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        // Octokit prints deprecations and request errors itself; ours are told once, by whoever asked.
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
    });
    client.hook.wrap('request', async (request, parameters) => {
        const attempt = parameters;
        const transfer = transferOf(attempt);
        const own = attempt.request.signal;
        const start = Date.now();
        for (let retry = 0;; retry++) {
            if (own === undefined && transfer === 'json')
                attempt.request = { ...attempt.request, signal: AbortSignal.timeout(policy.timeoutMilliseconds) };
            let failure;
            let give;
            try {
                const response = await request(parameters);
                if (!overloaded(response.data))
                    return response;
                failure = { status: 500, headers: response.headers };
                give = () => response;
            }
            catch (error) {
                failure = failureOf(error);
                give = () => {
                    throw error;
                };
            }
            const wait = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryWait */ .y_)(failure, retry, policy);
            const late = wait === undefined || Date.now() - start + wait > policy.totalMilliseconds;
            if (late || retry >= policy.attempts || transfer === 'stream' || own?.aborted === true)
                return give();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    });
    return client;
}


/***/ }),

/***/ 15892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ askedWait),
/* harmony export */   yC: () => (/* binding */ defaultRetries),
/* harmony export */   y_: () => (/* binding */ retryWait)
/* harmony export */ });
const defaultRetries = {
    attempts: 4,
    totalMilliseconds: 60_000,
    baseMilliseconds: 1_000,
    timeoutMilliseconds: 30_000,
};
function secondsFrom(value) {
    const seconds = Number(value);
    return value === undefined || value === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}
/** How long GitHub itself asks to wait, in milliseconds; undefined where it does not say. */
function askedWait(headers, now) {
    const header = headers['retry-after'];
    const seconds = secondsFrom(header);
    if (seconds !== undefined)
        return seconds * 1000;
    if (typeof header === 'string' && !Number.isNaN(Date.parse(header)))
        return Math.max(0, Date.parse(header) - now);
    const reset = secondsFrom(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && reset !== undefined)
        return Math.max(0, reset * 1000 - now);
    return undefined;
}
/** Milliseconds to wait before the next attempt; undefined where repeating cannot help (permission, not found, refused input). */
function retryWait(failure, attempt, policy, now = Date.now(), random = Math.random()) {
    const asked = askedWait(failure.headers, now);
    const limited = failure.status === 403 || failure.status === 429;
    if (limited)
        return asked;
    if (failure.status !== undefined && failure.status < 500)
        return undefined;
    const backoff = policy.baseMilliseconds * 2 ** attempt * (0.5 + random / 2);
    return Math.max(asked ?? 0, backoff);
}


/***/ })

};
