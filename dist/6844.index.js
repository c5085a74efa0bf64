export const id = 6844;
export const ids = [6844];
export const modules = {

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _support_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2682);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97865);



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
/** What GitHub answers with 200 to a query that it did not run: an overload, or too many requests. */
function failureIn({ data, headers }) {
    const errors = data?.errors;
    const all = Array.isArray(errors) ? errors : [];
    if (all.some((error) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(error?.type)))
        return { status: 429, headers };
    if (/Something went wrong while executing your query/.test(String(all[0]?.message)))
        return { status: 500, headers };
    return undefined;
}
/**
 * A client for GitHub's REST and GraphQL interfaces. The libraries are loaded here, not at import. Repeats 5xx, lost connections, and rate limits
 * that name a wait (`Retry-After`); nothing else, and never beyond the time allowed.
 */
async function createClient(options) {
    const policy = { ..._support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetries */ .yC, ...options.retries };
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
                const found = failureIn(response);
                if (found === undefined)
                    return response;
                failure = found;
                give = () => response;
            }
            catch (error) {
                failure = failureOf(error);
                give = () => {
                    throw error;
                };
            }
            const wait = (0,_support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryWait */ .y_)(failure, retry, policy);
            const late = wait === undefined || Date.now() - start + wait > policy.totalMilliseconds;
            if (late || retry >= policy.attempts || transfer === 'stream' || own?.aborted === true)
                return give();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    });
    return client;
}


/***/ })

};
