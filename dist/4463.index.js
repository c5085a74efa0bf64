export const id = 4463;
export const ids = [4463,6844];
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


/***/ }),

/***/ 97865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ GithubProblem),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   asProblem: () => (/* binding */ asProblem)
/* harmony export */ });
/* unused harmony export acceptedPermission */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2682);


/** GitHub said no. The message is complete: what was asked, what came back, what to do. */
class GithubProblem extends Error {
    kind;
    /** HTTP status; undefined where no answer came, and for an error of GraphQL. */
    status;
    /** What a workflow must grant, as written there: `pull-requests: write`. */
    permission;
    /** `already_exists`, `missing_field`, … of a 422. */
    codes;
    constructor(message, details, options) {
        super(message, options);
        this.name = 'GithubProblem';
        this.kind = details.kind;
        this.status = details.status;
        this.permission = details.permission;
        this.codes = details.codes ?? [];
    }
}
const isGraphqlFailure = (error) => error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error && Array.isArray(error.errors);
const isRequestFailure = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number';
/**
 * One set of permissions that would do, in a workflow's words, from `x-accepted-github-permissions`: sets are separated by `;`, permissions of a
 * set by `,`. The set that holds `preferred` wins: GitHub lists `issues=write` for comments, but on a pull request only `pull_requests=write` helps.
 */
function acceptedPermission(header, preferred) {
    if (typeof header !== 'string' || header.trim() === '')
        return undefined;
    const sets = header.split(';').map((set) => set
        .split(',')
        .map((entry) => entry.trim().replaceAll('_', '-').replace('=', ': '))
        .filter((entry) => /^[a-z-]+: [a-z]+$/.test(entry)));
    const usable = sets.filter((set) => set.length > 0);
    const chosen = usable.find((set) => preferred !== undefined && set.includes(preferred)) ?? usable[0];
    return chosen?.join(', ');
}
/** The type of an error in an answer to GraphQL. */
const isRateLimit = (type) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
const patience = (wait) => wait === undefined ? 'try again later' : `it asks to wait ${Math.ceil(wait / 1000)} seconds`;
const notAccessible = /not accessible by (integration|personal access token)|must have admin rights/i;
const grant = (permission) => permission === undefined
    ? 'the token lacks a permission for this'
    : `the token lacks \`${permission}\`: add it under \`permissions:\` of the job (a pull request from a fork or from Dependabot never gets it)`;
function codesOf(data) {
    const errors = data?.errors;
    if (!Array.isArray(errors))
        return [];
    return errors.map((entry) => String(entry?.code ?? entry));
}
/** The one place that reads Octokit's errors. `preferred` is the permission that the operation needs, where GitHub does not name one. */
function asProblem(error, operation, preferred) {
    if (error instanceof GithubProblem)
        return error;
    const options = { cause: error };
    if (isGraphqlFailure(error)) {
        const message = error.errors.map((entry) => entry.message).join('; ');
        const types = error.errors.map((entry) => entry.type);
        if (types.includes('FORBIDDEN') && notAccessible.test(message))
            return new GithubProblem(`${operation}: GitHub answered "${message}"; ${grant(preferred)}`, { kind: 'permission', permission: preferred }, options);
        const limited = types.some(isRateLimit);
        const kind = types.includes('NOT_FOUND') ? 'not-found' : limited ? 'rate-limit' : 'refused';
        const advice = limited ? `; ${patience((0,_support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(error.headers, Date.now()))}` : '';
        return new GithubProblem(`${operation}: GitHub answered "${message}"${advice}`, { kind }, options);
    }
    if (!isRequestFailure(error))
        return new GithubProblem(`${operation}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { kind: 'unavailable' }, options);
    if (error.response === undefined)
        return new GithubProblem(`${operation}: GitHub could not be reached (${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { kind: 'unavailable' }, options);
    const { status = 0, response } = error;
    const answer = `${operation}: GitHub answered ${status} "${error.message}"`;
    const problem = (kind, advice, permission) => new GithubProblem(advice === '' ? answer : `${answer}; ${advice}`, { kind, status, permission, codes: codesOf(response.data) }, options);
    if (status === 401)
        return problem('credentials', 'the token is wrong or has expired: check the input `token`');
    const wait = (0,_support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(response.headers, Date.now());
    if (status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(error.message))))
        return problem('rate-limit', patience(wait));
    if (status === 403 && notAccessible.test(error.message)) {
        const permission = acceptedPermission(response.headers['x-accepted-github-permissions'], preferred) ?? preferred;
        return problem('permission', grant(permission), permission);
    }
    if (status === 404)
        return problem('not-found', 'it does not exist, or the token may not see it');
    if (status >= 500)
        return problem('unavailable', 'try again later');
    return problem('refused', '');
}


/***/ }),

/***/ 2682:
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
    // All jobs of a matrix are told the same moment.
    const spread = policy.baseMilliseconds * random;
    const limited = failure.status === 403 || failure.status === 429;
    if (limited)
        return asked === undefined ? undefined : asked + spread;
    if (failure.status !== undefined && failure.status < 500)
        return undefined;
    const backoff = policy.baseMilliseconds * 2 ** attempt * (0.5 + random / 2);
    return asked !== undefined && asked > backoff ? asked + spread : backoff;
}


/***/ })

};
