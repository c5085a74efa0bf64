export const id = 1734;
export const ids = [1734,6982];
export const modules = {

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowCalls: () => (/* binding */ mlflowCalls),
/* harmony export */   mlflowServer: () => (/* binding */ mlflowServer),
/* harmony export */   signIn: () => (/* binding */ signIn)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96982);


/**
 * The server that a URI of MLflow names, with the credentials that MLflow's own client takes: MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD; of
 * Databricks DATABRICKS_HOST and DATABRICKS_TOKEN. Throws `ConfigurationError`.
 */
function mlflowServer(uri, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const token = variable('MLFLOW_TRACKING_TOKEN');
    if (/^databricks(-uc)?(:|$)/.test(uri)) {
        const host = variable('DATABRICKS_HOST');
        const key = variable('DATABRICKS_TOKEN') ?? token;
        if (host === null || key === null)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                message: `mlflow ${uri}: ${host === null ? 'DATABRICKS_HOST' : 'DATABRICKS_TOKEN'} is not set`,
                next: 'give the step DATABRICKS_HOST and DATABRICKS_TOKEN; a profile of .databrickscfg is not read',
            });
        const address = `${/^https?:/.test(host) ? '' : 'https://'}${host}`.replace(/\/+$/, '');
        return {
            place: `mlflow ${uri}`,
            address,
            headers: { authorization: `Bearer ${key}` },
            unityCatalog: uri.startsWith('databricks-uc'),
        };
    }
    const inside = credentialsIn(uri);
    const user = variable('MLFLOW_TRACKING_USERNAME') ?? inside.user;
    const password = variable('MLFLOW_TRACKING_PASSWORD') ?? inside.password;
    const basic = user === null ? null : Buffer.from(`${user}:${password ?? ''}`).toString('base64');
    const address = inside.address.replace(/\/+$/, '');
    return {
        place: `mlflow ${address}`,
        address,
        // As MLflow's own client: a user wins over a token.
        headers: basic !== null ? { authorization: `Basic ${basic}` } : token === null ? {} : { authorization: `Bearer ${token}` },
        unityCatalog: false,
    };
}
/** The environment's URI may hold a user, as `requests` takes it; nothing of it is shown. */
function credentialsIn(uri) {
    const none = { address: uri, user: null, password: null };
    if (!/^https?:\/\/[^/]*@/.test(uri))
        return none;
    try {
        const url = new URL(uri);
        const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
        url.username = '';
        url.password = '';
        return { address: url.href, user, password };
    }
    catch {
        return { ...none, address: uri.replace(/\/\/[^/]*@/, '//') };
    }
}
/** Calls of one server. Throws `ConfigurationError` that names the server, what it said and what to do. */
function mlflowCalls(server, send) {
    return async ({ method, path, query = {}, body, schema, repeat, nullOn = [], permission, subject }) => {
        const search = new URLSearchParams(query).toString();
        const place = subject === undefined ? server.place : `${server.place}: ${subject}`;
        try {
            const response = await send({
                method,
                url: `${server.address}/api/2.0/mlflow/${path}${search === '' ? '' : `?${search}`}`,
                headers: { ...server.headers, accept: 'application/json', 'content-type': 'application/json' },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                ...(repeat === undefined ? {} : { repeat }),
                answers: nullOn.length === 0 ? [] : [400, 404],
            });
            const answer = await parsed(response, place);
            if (response.status < 400)
                return understood(schema, answer, place, path);
            const { error_code: code, message } = answer;
            if (code !== undefined && nullOn.includes(code))
                return null;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                message: `${place}: ${code ?? response.status}: ${String(message ?? '').slice(0, 300)}`,
                next: 'check the names, and that this is the address of an MLflow server',
            });
        }
        catch (error) {
            throw (0,_support_http_js__WEBPACK_IMPORTED_MODULE_1__.explainHttp)(error, { place, credentials: signIn, permission });
        }
    };
}
const signIn = 'set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the `env` of the step';
function understood(schema, answer, place, path) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const [issue] = error.issues;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `${place}: its answer to ${path} is not MLflow's: \`${issue?.path.join('.').slice(0, 100)}\`: ${issue?.message.slice(0, 200)}`,
        next: 'check the address and the version of the server; this was written for MLflow 3.17',
    });
}
async function parsed(response, place) {
    const text = await response.text();
    try {
        return text === '' ? {} : JSON.parse(text);
    }
    catch {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `${place}: what answers there is no MLflow server`,
            next: 'check the address: it is what MLFLOW_TRACKING_URI names, without `/api` or `/#`',
        });
    }
}


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
