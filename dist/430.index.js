export const id = 430;
export const ids = [430,1734,5053,1328,6982];
export const modules = {

/***/ 41328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowArtifacts: () => (/* binding */ mlflowArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96982);
/* harmony import */ var _mlflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1734);





const route = '/api/2.0/mlflow-artifacts/artifacts';
const listing = zod__WEBPACK_IMPORTED_MODULE_4__.object({
    files: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.object({
        path: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(4000),
        is_dir: zod__WEBPACK_IMPORTED_MODULE_4__.boolean().default(false),
        file_size: zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.number()]).optional(),
    }))
        .default([]),
});
/** The store below `uri`, which is the `artifact_uri` of a run or the `artifact_location` of a logged model. Throws `ConfigurationError` where the server does not hand files on. */
function mlflowArtifacts(server, send, uri) {
    const root = pathOf(server, uri);
    const below = (path) => [root, path].filter((part) => part !== '').join('/');
    const ask = async (path, permission, request) => {
        try {
            return await send({ ...request, headers: { ...server.headers, ...request.headers } });
        }
        catch (error) {
            throw (0,_support_http_js__WEBPACK_IMPORTED_MODULE_2__.explainHttp)(error, {
                place: `${server.place}: artifact ${path}`,
                credentials: _mlflow_js__WEBPACK_IMPORTED_MODULE_3__.signIn,
                permission,
                next: { 503: artifactsOff },
            });
        }
    };
    const put = async (path, body) => {
        const response = await ask(path, 'write artifacts', {
            method: 'PUT',
            url: `${server.address}${route}/${encoded(below(path))}`,
            body,
            headers: { 'content-type': 'application/octet-stream' },
            // The larger the file, the longer it takes: 1 MB/s is slow enough.
            timeoutMilliseconds: 60_000 + Math.ceil((typeof body === 'string' ? body.length : body.size) / 1000),
        });
        await response.arrayBuffer();
    };
    return {
        uri,
        upload: async (path, file) => put(checked(server, path), await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(file)),
        uploadText: async (path, text) => put(checked(server, path), text),
        async download(path) {
            const response = await ask(path, 'read artifacts', {
                method: 'GET',
                url: `${server.address}${route}/${encoded(below(checked(server, path)))}`,
                answers: [404],
                timeoutMilliseconds: 0,
            });
            if (response.status !== 404)
                return chunks(response, `${server.place}: artifact ${path}`);
            await response.arrayBuffer();
            return null;
        },
        async list(path) {
            const query = new URLSearchParams({ path: below(path) });
            const response = await ask(path, 'read artifacts', {
                method: 'GET',
                url: `${server.address}${route}?${query}`,
                answers: [404],
            });
            const text = await response.text();
            if (response.status === 404)
                return [];
            const { files } = listing.parse(JSON.parse(text));
            return files.map(({ path: name, is_dir: folder, file_size: size }) => ({
                name: name.split('/').at(-1) ?? name,
                folder,
                bytes: folder ? null : Number(size ?? 0),
            }));
        },
    };
}
/** A connection that is cut while a file comes is told as what it is. */
async function* chunks(response, place) {
    if (response.body === null)
        return;
    try {
        for await (const chunk of response.body)
            yield chunk;
    }
    catch (error) {
        const lost = new _support_http_js__WEBPACK_IMPORTED_MODULE_2__.HttpError('cut', { status: null, code: 'ECONNRESET', body: '', headers: new Headers() }, { cause: error });
        throw (0,_support_http_js__WEBPACK_IMPORTED_MODULE_2__.explainHttp)(lost, { place, credentials: _mlflow_js__WEBPACK_IMPORTED_MODULE_3__.signIn, permission: 'read artifacts' });
    }
}
const encoded = (path) => path.split('/').map(encodeURIComponent).join('/');
/** MLflow decodes a path again and again before it looks at it (`validate_path_is_safe`): another file would be written than was named. */
function checked(server, path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[#\\\u0000-\u001f]|%[0-9a-f]{2}|^[a-z]:|^\/|(^|\/)\.{1,2}(\/|$)/i.test(path))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: path,
            message: `${server.place} holds no artifact of that name: '#', '\\', '%41' and the like are not allowed`,
            next: 'let training write it under another name',
        });
    return path;
}
const artifactsOff = 'start the server with `--serve-artifacts`, which is what it does by itself';
/** Where the artifacts lie below the server's own store. */
function pathOf(server, uri) {
    const inStore = /^mlflow-artifacts:(?:\/\/([^/]*))?\/*(.*)$/.exec(uri);
    const byAddress = /^https?:\/\/([^/]+)\/(?:.*\/)?api\/2\.0\/mlflow-artifacts\/artifacts\/?(.*)$/.exec(uri);
    const [, host, path] = inStore ?? byAddress ?? [];
    if (path === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${server.place} keeps artifacts at ${uri.split(':')[0]}:…, where each client would need an access of its own`,
            next: `${artifactsOff}, with \`--artifacts-destination\`; an experiment that was made before keeps its place: name a new one`,
        });
    // A token goes to the server that it was given for, and to nobody that an experiment names.
    if (host !== undefined && host !== '' && host !== new URL(server.address).host)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${server.place} keeps artifacts at another host, ${host.slice(0, 200)}, to which its credentials are not sent`,
            next: 'name an experiment whose artifacts are handed on by the server itself',
        });
    return path.replace(/\/+$/, '');
}


/***/ }),

/***/ 39156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ suggestModelName),
/* harmony export */   hn: () => (/* binding */ suggestAlias),
/* harmony export */   pL: () => (/* binding */ registeredModels)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);


const number = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{1,18}$/), zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative()]).transform(String);
const pair = zod__WEBPACK_IMPORTED_MODULE_1__.object({ key: zod__WEBPACK_IMPORTED_MODULE_1__.string(), value: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('') });
const modelVersion = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    version: number,
    status: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('READY'),
    source: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
    storage_location: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__.array(pair).default([]),
})
    .transform(({ version, status, source, storage_location, tags }) => ({
    number: version,
    status,
    source,
    storage: storage_location ?? null,
    tags: new Map(tags.map(({ key, value }) => [key.replace(/^ml_test_score_/, 'ml-test-score.'), value])),
}));
const registeredModel = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    registered_model: zod__WEBPACK_IMPORTED_MODULE_1__.object({ aliases: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ alias: zod__WEBPACK_IMPORTED_MODULE_1__.string(), version: number })).default([]) }),
});
const oneVersion = zod__WEBPACK_IMPORTED_MODULE_1__.object({ model_version: modelVersion });
const nothing = zod__WEBPACK_IMPORTED_MODULE_1__.unknown();
const noSuch = ['RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND'];
const reading = 'read registered models';
const writing = 'create registered models and versions of them';
/** As many versions come with one answer; and as many answers are asked for. */
const versionsOfPage = 1000;
const mostPages = 100;
function registeredModels({ unityCatalog }, call) {
    // Neither '.' nor '-' may be in the key of a tag of Unity Catalog.
    const keyed = (key) => (unityCatalog ? key.replaceAll(/[.-]/g, '_') : key);
    const at = (path) => (unityCatalog ? `unity-catalog/${path}` : path);
    async function search(name, filter) {
        const found = [];
        let token = '';
        for (let page = 0; page < mostPages; page += 1) {
            const answer = await call({
                method: 'GET',
                path: at('model-versions/search'),
                query: {
                    filter,
                    max_results: `${versionsOfPage}`,
                    ...(token === '' ? {} : { page_token: token }),
                },
                schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({
                    model_versions: zod__WEBPACK_IMPORTED_MODULE_1__.array(modelVersion).default([]),
                    next_page_token: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
                }),
                permission: reading,
                subject: name,
            });
            found.push(...(answer?.model_versions ?? []));
            token = answer?.next_page_token ?? '';
            if (token === '')
                break;
        }
        return found.sort((one, other) => Number(other.number) - Number(one.number));
    }
    async function version(name, number) {
        const found = await call({
            method: 'GET',
            path: at('model-versions/get'),
            query: { name, version: number },
            schema: oneVersion,
            nullOn: noSuch,
            permission: reading,
            subject: `${name}, MLflow's version ${number}`,
        });
        return found?.model_version ?? null;
    }
    return {
        version,
        async aliases(name) {
            const found = await call({
                method: 'GET',
                path: at('registered-models/get'),
                query: { name },
                schema: registeredModel,
                nullOn: noSuch,
                permission: reading,
                subject: name,
            });
            return found && new Map(found.registered_model.aliases.map(({ alias, version }) => [alias, version]));
        },
        async create(name) {
            await call({
                method: 'POST',
                path: at('registered-models/create'),
                body: { name },
                schema: nothing,
                nullOn: ['RESOURCE_ALREADY_EXISTS', 'ALREADY_EXISTS'],
                permission: writing,
                subject: name,
            });
        },
        async tagged(name, key, value) {
            const ofName = `name='${name}'`;
            if (!unityCatalog)
                return search(name, `${ofName} AND tags.\`${key}\`='${value}'`);
            // Unity Catalog filters by the name alone, and leaves the tags out.
            for (const { number, status } of await search(name, ofName)) {
                const found = status === 'READY' ? await version(name, number) : null;
                if (found?.tags.get(key) === value)
                    return [found];
            }
            return [];
        },
        async createVersion({ name, source, runId, modelId, tags, description }) {
            const created = await call({
                method: 'POST',
                path: at('model-versions/create'),
                body: {
                    name,
                    source,
                    ...(runId === null ? {} : { run_id: runId }),
                    ...(modelId === null ? {} : { model_id: modelId }),
                    description,
                    tags: Object.entries(tags).map(([key, value]) => ({ key: keyed(key), value })),
                },
                schema: oneVersion,
                permission: writing,
                subject: name,
            });
            if (created !== null)
                return created.model_version;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({ message: `mlflow: no version of ${name} was made`, next: 'run it again' });
        },
        async finalize(name, number) {
            const body = { name, version: number };
            const path = at('model-versions/finalize');
            await call({ method: 'POST', path, body, schema: nothing, repeat: true, permission: writing, subject: name });
        },
        async setVersionTag(name, number, key, value) {
            const body = { name, version: number, key: keyed(key), value };
            const path = at('model-versions/set-tag');
            await call({ method: 'POST', path, body, schema: nothing, repeat: true, permission: writing, subject: name });
        },
        async deleteVersion(name, number) {
            const body = { name, version: number };
            const path = at('model-versions/delete');
            await call({ method: 'DELETE', path, body, schema: nothing, nullOn: noSuch, permission: writing, subject: name });
        },
        async setAlias(name, alias, number) {
            await call({
                method: 'POST',
                path: at('registered-models/alias'),
                body: { name, alias, version: number },
                schema: nothing,
                repeat: true,
                permission: 'set aliases of registered models',
                subject: `${name}, alias ${alias}`,
            });
        },
    };
}
/** What MLflow takes as the name of a registered model (mlflow/utils/validation.py); what the model could be called, where it does not. */
function suggestModelName(name, unityCatalog) {
    if (unityCatalog)
        return /^[^\s./'"`]+(\.[^\s./'"`]+){2}$/.test(name) ? null : `catalog.schema.${word(name)}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const allowed = name.trim() === name && !/[/:'"`\\\u0000-\u001f]/.test(name) && !/^\.{0,2}$/.test(name);
    return allowed ? null : word(name);
}
/** The same for an alias. */
function suggestAlias(stage) {
    if (/^[\w-]{1,255}$/.test(stage) && !/^(latest|v\d+)$/i.test(stage))
        return null;
    return /^(latest|v\d+)$/i.test(stage) ? `stage-${stage}` : word(stage);
}
const word = (text) => text.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'model';


/***/ }),

/***/ 35053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allExperiments: () => (/* binding */ allExperiments),
/* harmony export */   createRun: () => (/* binding */ createRun),
/* harmony export */   deleteRun: () => (/* binding */ deleteRun),
/* harmony export */   endRun: () => (/* binding */ endRun),
/* harmony export */   experimentNamed: () => (/* binding */ experimentNamed),
/* harmony export */   experimentOf: () => (/* binding */ experimentOf),
/* harmony export */   getRun: () => (/* binding */ getRun),
/* harmony export */   logBatch: () => (/* binding */ logBatch),
/* harmony export */   modelsOfRun: () => (/* binding */ modelsOfRun),
/* harmony export */   mostRuns: () => (/* binding */ mostRuns),
/* harmony export */   searchRuns: () => (/* binding */ searchRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);


/** As many runs of one training are looked at, in one request. */
const mostRuns = 1000;
const mostExperiments = 1000;
/** MLflow refuses larger batches (mlflow/utils/validation.py). */
const mostTags = 100;
const mostMetrics = 1000;
/** MLflow writes 64-bit integers as numbers, Databricks as texts. */
const integer = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.number(), zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^-?\d+$/)]).transform(Number);
/** Protocol buffers have texts for NaN and the infinities. */
const double = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.number(), zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['NaN', 'Infinity', '-Infinity'])]).transform(Number);
const pair = zod__WEBPACK_IMPORTED_MODULE_1__.object({ key: zod__WEBPACK_IMPORTED_MODULE_1__.string(), value: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('') });
const pairs = zod__WEBPACK_IMPORTED_MODULE_1__.array(pair).default([]);
const run = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    info: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
        run_name: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
        experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{1,32}$/),
        status: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('RUNNING'),
        start_time: integer.default(0),
        end_time: integer.optional(),
        artifact_uri: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
        lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('active'),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        metrics: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ key: zod__WEBPACK_IMPORTED_MODULE_1__.string(), value: double.default(0) })).default([]),
        params: pairs,
        tags: pairs,
    })
        .prefault({}),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        dataset_inputs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
            tags: pairs,
            dataset: zod__WEBPACK_IMPORTED_MODULE_1__.object({
                name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
                digest: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
                source: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
            }),
        }))
            .default([]),
    })
        .prefault({}),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__.object({ model_outputs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ model_id: zod__WEBPACK_IMPORTED_MODULE_1__.string() })).default([]) }).prefault({}),
})
    .transform(({ info, data, inputs, outputs }) => ({
    id: info.run_id,
    name: info.run_name ?? null,
    experiment: info.experiment_id,
    /** `RUNNING SCHEDULED FINISHED FAILED KILLED`. */
    status: info.status,
    startTime: info.start_time,
    endTime: info.end_time ?? null,
    artifactUri: info.artifact_uri,
    deleted: info.lifecycle_stage === 'deleted',
    metrics: data.metrics,
    params: data.params,
    tags: new Map(data.tags.map(({ key, value }) => [key, value])),
    datasets: inputs.dataset_inputs,
    models: outputs.model_outputs.map(({ model_id }) => model_id),
}));
const experiment = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{1,32}$/),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('active'),
});
const oneRun = zod__WEBPACK_IMPORTED_MODULE_1__.object({ run });
const nothing = zod__WEBPACK_IMPORTED_MODULE_1__.unknown();
const reading = 'read experiments and runs';
const writing = 'create experiments and log runs';
const noSuch = ['RESOURCE_DOES_NOT_EXIST'];
/** The experiment of that name, made where it is not there. */
async function experimentNamed(call, name) {
    const found = await byName(call, name);
    if (found !== null)
        return found;
    const created = await call({
        method: 'POST',
        path: 'experiments/create',
        body: { name },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        nullOn: ['RESOURCE_ALREADY_EXISTS'],
        permission: writing,
        subject: `experiment ${name}`,
    });
    const made = created === null ? await byName(call, name) : { id: created.experiment_id, name };
    if (made !== null)
        return made;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `mlflow: the experiment ${name} is there and cannot be read`,
        next: 'let the account read it, or name another as `mlflow.experiment`',
    });
}
async function byName(call, name) {
    const found = await call({
        method: 'GET',
        path: 'experiments/get-by-name',
        query: { experiment_name: name },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiment }),
        nullOn: noSuch,
        permission: reading,
        subject: `experiment ${name}`,
    });
    return found === null ? null : active(found.experiment);
}
async function experimentOf(call, id) {
    const found = await call({
        method: 'GET',
        path: 'experiments/get',
        query: { experiment_id: id },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiment }),
        nullOn: noSuch,
        permission: reading,
    });
    if (found !== null)
        return active(found.experiment);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `mlflow: there is no experiment ${id}`,
        next: 'check MLFLOW_EXPERIMENT_ID, or name the experiment as `mlflow.experiment`',
    });
}
function active({ experiment_id, name, lifecycle_stage }) {
    if (lifecycle_stage !== 'deleted')
        return { id: experiment_id, name };
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `mlflow: the experiment ${name} is deleted`,
        next: `restore it (\`mlflow experiments restore --experiment-id ${experiment_id}\`), or name another as \`mlflow.experiment\``,
    });
}
/** All that there are, up to a bound, the one that was changed last first. */
async function allExperiments(call) {
    const found = await call({
        method: 'POST',
        path: 'experiments/search',
        body: { max_results: mostExperiments, order_by: ['last_update_time DESC'], view_type: 'ACTIVE_ONLY' },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiments: zod__WEBPACK_IMPORTED_MODULE_1__.array(experiment).default([]) }),
        repeat: true,
        permission: reading,
    });
    return (found?.experiments ?? []).map(({ experiment_id, name }) => ({ id: experiment_id, name }));
}
async function createRun(call, { experiment, name, startTime, tags }) {
    const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags: listed(tags) };
    const created = await call({ method: 'POST', path: 'runs/create', body, schema: oneRun, permission: writing });
    return created.run;
}
/** Null where there is none of that id. */
async function getRun(call, id) {
    const query = { run_id: id };
    const found = await call({
        method: 'GET',
        path: 'runs/get',
        query,
        schema: oneRun,
        nullOn: noSuch,
        permission: reading,
        subject: `run ${id}`,
    });
    return found?.run ?? null;
}
/** At most `mostRuns`; `more` where there are further ones. */
async function searchRuns(call, { experiments, filter, order }) {
    const found = await call({
        method: 'POST',
        path: 'runs/search',
        body: {
            experiment_ids: experiments,
            filter,
            max_results: mostRuns,
            ...(order === undefined ? {} : { order_by: [order] }),
        },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ runs: zod__WEBPACK_IMPORTED_MODULE_1__.array(run).default([]), next_page_token: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() }),
        repeat: true,
        permission: reading,
    });
    return { runs: found?.runs ?? [], more: (found?.next_page_token ?? '') !== '' };
}
async function endRun(call, id, status, endTime) {
    const body = { run_id: id, status, end_time: endTime };
    await call({ method: 'POST', path: 'runs/update', body, schema: nothing, repeat: true, permission: writing });
}
/** MLflow keeps it for `mlflow gc`. */
async function deleteRun(call, id) {
    const body = { run_id: id };
    await call({ method: 'POST', path: 'runs/delete', body, schema: nothing, repeat: true, permission: writing });
}
/** Tags are set anew, metrics get a further value. */
async function logBatch(call, id, { tags, metrics, time }) {
    const body = {
        run_id: id,
        tags: listed(tags).slice(0, mostTags),
        metrics: Object.entries(metrics)
            .filter(([, value]) => Number.isFinite(value))
            .slice(0, mostMetrics)
            .map(([key, value]) => ({ key, value, timestamp: time, step: 0 })),
    };
    const subject = `run ${id}`;
    await call({
        method: 'POST',
        path: 'runs/log-batch',
        body,
        schema: nothing,
        repeat: true,
        permission: writing,
        subject,
    });
}
const loggedModels = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    models: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ info: zod__WEBPACK_IMPORTED_MODULE_1__.object({ model_id: zod__WEBPACK_IMPORTED_MODULE_1__.string(), name: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('model') }) }))
        .default([]),
});
/** The models of MLflow 3 that a run logged. */
async function modelsOfRun(call, { id, experiment }) {
    const found = await call({
        method: 'POST',
        path: 'logged-models/search',
        body: { experiment_ids: [experiment], filter: `source_run_id = '${id}'`, max_results: 50 },
        schema: loggedModels,
        repeat: true,
        permission: reading,
    });
    return (found?.models ?? []).map(({ info }) => ({ id: info.model_id, name: info.name }));
}
const listed = (values) => Object.entries(values).map(([key, value]) => ({ key, value: value.slice(0, 4000) }));


/***/ }),

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

/***/ 58142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ modelFolder),
/* harmony export */   V: () => (/* binding */ loggedModelOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _platforms_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41328);



/** The folder of a bundle that MLflow itself can load, `artifacts/build/model`: the one with a file `MLmodel`. Null where there is none, or more than one. */
function modelFolder({ files }) {
    const folders = files.flatMap(({ path }) => /^artifacts\/(.+\/)?MLmodel$/.test(path) ? [path.slice(0, -'/MLmodel'.length)] : []);
    // A model may hold others.
    const outer = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
    return outer.length === 1 ? outer[0] : null;
}
const loggedModel = zod__WEBPACK_IMPORTED_MODULE_2__.object({ model: zod__WEBPACK_IMPORTED_MODULE_2__.object({ info: zod__WEBPACK_IMPORTED_MODULE_2__.object({ artifact_uri: zod__WEBPACK_IMPORTED_MODULE_2__.string() }) }) });
/** The model that the training logged, where its files are the very bytes of the bundle's. */
async function loggedModelOf({ server, send, call }, { tracking }, manifest, folder) {
    if (tracking == null || tracking.server !== server.address)
        return null;
    const wanted = new Map(manifest.files.flatMap((file) => {
        const path = file.path.startsWith(`${folder}/`) ? file.path.slice(folder.length + 1) : null;
        // MLflow's client leaves it where it has fetched a model.
        return path === null || path === 'registered_model_meta' ? [] : [[path, file]];
    }));
    for (const { id } of tracking.models) {
        if (id === null || !/^m-[\w-]{1,64}$/.test(id))
            continue;
        const found = await call({
            method: 'GET',
            path: `logged-models/${id}`,
            schema: loggedModel,
            nullOn: ['RESOURCE_DOES_NOT_EXIST'],
            permission: 'read logged models',
            subject: id,
        });
        if (found === null)
            continue;
        const files = (0,_platforms_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.mlflowArtifacts)(server, send, found.model.info.artifact_uri);
        if (await isSame(files, wanted))
            return { id, uri: `models:/${id}` };
    }
    return null;
}
async function isSame(files, wanted) {
    const sizes = await sizesBelow(files, '', wanted.size);
    if (sizes === null || sizes.size !== wanted.size)
        return false;
    for (const [path, { bytes }] of wanted)
        if (sizes.get(path) !== bytes)
            return false;
    for (const [path, { sha256 }] of wanted)
        if ((await digestOf(files, path)) !== sha256)
            return false;
    return true;
}
/** Null as soon as there are more files than `most`. */
async function sizesBelow(files, folder, most) {
    const sizes = new Map();
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        for (const { name, folder: isFolder, bytes } of await files.list(next)) {
            const path = next === '' ? name : `${next}/${name}`;
            if (isFolder)
                folders.push(path);
            else
                sizes.set(path, bytes ?? 0);
        }
        if (sizes.size > most || folders.length > most)
            return null;
    }
    return sizes;
}
async function digestOf(files, path) {
    const content = await files.download(path);
    if (content === null)
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of content)
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 58158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   KV: () => (/* binding */ mlflowPointers),
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   ff: () => (/* binding */ checkAlias),
/* harmony export */   h_: () => (/* binding */ description),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   sW: () => (/* binding */ notLoadable)
/* harmony export */ });
/* harmony import */ var _platforms_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39156);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/** How a version of ours is known among MLflow's: by its tags. */
const keys = {
    model: 'ml-test-score.model',
    version: 'ml-test-score.version',
    digest: 'ml-test-score.digest',
    commit: 'ml-test-score.commit',
    score: 'ml-test-score.score',
    run: 'ml-test-score.run',
    /** Of a version: where its bundle lies. */
    bundle: 'ml-test-score.bundle',
    /** Of a run: what it holds, where it was made for that. */
    holds: 'ml-test-score.holds',
};
/** Of a version, or of a bundle that has none yet. */
const tagsOf = (one) => ({
    [keys.model]: one.model,
    ...(one.version === undefined ? {} : { [keys.version]: one.version }),
    ...(one.digest === null ? {} : { [keys.digest]: one.digest }),
    [keys.commit]: one.commit,
    ...(one.score === null ? {} : { [keys.score]: `${one.score}` }),
    ...(one.run === null ? {} : { [keys.run]: one.run }),
});
const description = ({ model, version, commit, score }, loadable) => [
    `${model} v${version}, ML Test Score ${score} of 7, trained from ${commit}.`,
    `Fetch it with \`ml-test-score pull ${model}@${version}\`.`,
    ...(loadable ? [] : [notLoadable]),
].join(' ');
const notLoadable = 'its artifacts hold no MLmodel folder (or several), so `mlflow.pyfunc.load_model` cannot load it: save the model with `mlflow.<flavor>.save_model` and name the folder below `artifacts`';
/** MLflow's version that is this version of ours; null where there is none. Throws where somebody else gave another model its tag. */
async function findVersion(models, name, version, place) {
    const tagged = await models.tagged(name, keys.version, version.version);
    const ofModel = tagged.filter(({ tags }) => (tags.get(keys.model) ?? version.model) === version.model);
    const same = ofModel.filter(({ tags }) => tags.get(keys.digest) === version.digest);
    const found = same
        .filter(({ tags, status }) => status === 'READY' && tags.get(keys.commit) === version.commit)
        .at(-1);
    if (found !== undefined)
        return found;
    if (same.length === 0 && ofModel[0] !== undefined)
        throw conflict(place, version.model, version.version, version.digest ?? 'none', ofModel[0]);
    return null;
}
const conflict = (place, model, version, digest, other) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
    message: `${place}: ${model} v${version} is there already, as MLflow's version ${other.number}, with the digest ${other.tags.get(keys.digest)?.slice(0, 80) ?? 'none'}; this one has ${digest}`,
    next: `no promotion made that one: take the tag ${keys.version} from it (\`MlflowClient().delete_model_version_tag(…)\`), then run the promotion again`,
});
function checkAlias(place, stage) {
    const suggestion = (0,_platforms_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestAlias */ .hn)(stage);
    if (suggestion !== null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${place}: the stage ${JSON.stringify(stage.slice(0, 200))} cannot be an alias there: expected letters, digits, '-' and '_', and neither \`latest\` nor \`v\` with a number`,
            next: `name it \`${suggestion.slice(0, 200)}\``,
        });
}
function checkModelName({ place, unityCatalog }, model, name) {
    const suggestion = (0,_platforms_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestModelName */ .NQ)(name, unityCatalog);
    if (suggestion === null)
        return name;
    const expected = unityCatalog
        ? 'expected the three parts of Unity Catalog, `catalog.schema.model`'
        : "expected a name without '/', ':' and quotation marks";
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `${place}: ${JSON.stringify(name.slice(0, 200))} cannot be the name of a registered model there: ${expected}`,
        next: `add \`name: ${suggestion.slice(0, 200)}\` below \`promote\`${name === model ? '' : ', or leave it out'}`,
    });
}
/** Aliases follow the stages. */
function mlflowPointers(place, models, nameOf) {
    return {
        check: (stage) => checkAlias(place, stage),
        async move(version, stage) {
            const name = nameOf(version.model);
            const found = await findVersion(models, name, version, place);
            if (found === null)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
                    message: `${place}: no version of ${name} has the tags of v${version.version}: it was deleted`,
                    next: `run the promotion of commit ${version.commit.slice(0, 12)} again`,
                });
            await models.setAlias(name, stage, found.number);
        },
        async read(model, stages, versions) {
            const name = nameOf(model);
            const aliases = await models.aliases(name);
            const pointed = new Map();
            for (const stage of stages) {
                const number = aliases?.get(stage);
                const found = number === undefined ? null : await models.version(name, number);
                pointed.set(stage, number === undefined ? null : named(number, found, versions));
            }
            return pointed;
        },
    };
}
function named(number, found, versions) {
    if (found === null)
        return { other: `MLflow's version ${number}, which does not exist` };
    const version = found.tags.get(keys.version);
    const same = versions.find((one) => one.version === version);
    if (same === undefined)
        return { other: `MLflow's version ${number}, which no promotion has made` };
    return found.tags.get(keys.digest) === same.digest
        ? { version: same.version }
        : { other: `MLflow's version ${number}, which is tagged ${same.version} and holds another model` };
}


/***/ }),

/***/ 60430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openMlflowRegistry: () => (/* binding */ openMlflowRegistry)
/* harmony export */ });
/* unused harmony export mlflowRegistry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platforms_mlflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1734);
/* harmony import */ var _platforms_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41328);
/* harmony import */ var _platforms_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39156);
/* harmony import */ var _platforms_mlflow_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35053);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _support_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96982);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32138);
/* harmony import */ var _mlflow_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58142);
/* harmony import */ var _mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58158);
/* harmony import */ var _tag_registry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91043);












/** Versions in the model registry of MLflow; a stage is an alias. */
async function openMlflowRegistry({ store, promote, mlflow, environment }) {
    const variable = (name) => environment[name]?.trim() || undefined;
    const uri = promote.uri ?? variable('MLFLOW_REGISTRY_URI') ?? mlflow?.['tracking-uri'] ?? variable('MLFLOW_TRACKING_URI');
    if (uri === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
            message: 'the mlflow registry has no server',
            next: 'name it as `uri` below `promote`, or set MLFLOW_TRACKING_URI',
        });
    return mlflowRegistry({
        store,
        server: (0,_platforms_mlflow_js__WEBPACK_IMPORTED_MODULE_2__.mlflowServer)(uri, environment),
        send: (0,_support_http_js__WEBPACK_IMPORTED_MODULE_7__.openHttp)(),
        stages: promote.stage.map(({ name }) => name),
        nameOf: (model) => promote.name ?? model,
        experimentOf: (model) => mlflow?.experiment ?? variable('MLFLOW_EXPERIMENT_NAME') ?? model,
    });
}
async function mlflowRegistry(input) {
    const { store, server, send, stages, nameOf } = input;
    for (const stage of stages)
        (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .checkAlias */ .ff)(server.place, stage);
    const call = (0,_platforms_mlflow_js__WEBPACK_IMPORTED_MODULE_2__.mlflowCalls)(server, send);
    const models = (0,_platforms_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registeredModels */ .pL)(server, call);
    const context = { ...input, call, models };
    if (server.unityCatalog) {
        const { catalogStorage } = await __webpack_require__.e(/* import() */ 4180).then(__webpack_require__.bind(__webpack_require__, 91799));
        return (0,_tag_registry_js__WEBPACK_IMPORTED_MODULE_11__/* .tagRegistry */ .q)('mlflow', server.place, store, catalogStorage(context));
    }
    return (0,_tag_registry_js__WEBPACK_IMPORTED_MODULE_11__/* .tagRegistry */ .q)('mlflow', server.place, store, {
        ...runStorage(context),
        pointers: (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .mlflowPointers */ .KV)(server.place, models, nameOf),
    });
}
/** Bundles as artifacts of runs: below `ml-test-score/<digest>/` lie the `artifacts/`, and beside them, in a folder of their own for each manifest, the documents and, last, the manifest. */
function runStorage({ server, send, call, models, nameOf, experimentOf }) {
    const store = (uri) => (0,_platforms_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.mlflowArtifacts)(server, send, uri);
    /** The run that the training logged, where it is of this server; else one that is made for the bundle, and found again. */
    async function runFor(bundle) {
        const { tracking } = bundle;
        if (tracking != null && tracking.server === server.address) {
            const run = await (0,_platforms_mlflow_runs_js__WEBPACK_IMPORTED_MODULE_5__.getRun)(call, tracking.runId);
            if (run !== null && !run.deleted)
                return { ...run, isNew: false, own: false };
        }
        const experiment = (await (0,_platforms_mlflow_runs_js__WEBPACK_IMPORTED_MODULE_5__.experimentNamed)(call, experimentOf(bundle.model))).id;
        const mark = `${bundle.model} ${bundle.commit} ${bundle.digest}`;
        const { runs } = await (0,_platforms_mlflow_runs_js__WEBPACK_IMPORTED_MODULE_5__.searchRuns)(call, {
            experiments: [experiment],
            filter: `tags.\`${_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.holds}\` = '${mark}'`,
        });
        if (runs[0] !== undefined)
            return { ...runs[0], isNew: false, own: true };
        const name = `ml-test-score ${bundle.model} ${bundle.commit.slice(0, 7)}`;
        const made = await (0,_platforms_mlflow_runs_js__WEBPACK_IMPORTED_MODULE_5__.createRun)(call, { experiment, name, startTime: Date.now(), tags: { [_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.holds]: mark } });
        return { ...made, isNew: true, own: true };
    }
    /** Where the bundle of a version lies; why it cannot be fetched, in words, where it cannot. */
    async function locate(found, version) {
        const pointer = found.tags.get(_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.bundle) ?? '';
        const [, id, folder, hash] = /^runs:\/([\w-]{1,64})\/(ml-test-score\/[0-9a-f]{64})\/([0-9a-f]{16})$/.exec(pointer) ?? [];
        if (id === undefined || folder === undefined || hash === undefined)
            return `MLflow's version ${found.number} does not name its bundle in its tag ${_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.bundle}`;
        const run = await (0,_platforms_mlflow_runs_js__WEBPACK_IMPORTED_MODULE_5__.getRun)(call, id);
        if (run === null || run.deleted)
            return `the run ${id}, which holds it, is deleted`;
        const files = store(run.artifactUri);
        const documents = `${folder}/${hash}`;
        const content = await files.download(`${documents}/${_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS}`);
        if (content === null)
            return `it has no ${_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS}`;
        const text = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestText */ .$2)(content, placeOfVersion(version));
        const manifest = parsedManifest(text, placeOfVersion(version));
        if (typeof manifest === 'string')
            return manifest;
        if (manifest.digest !== version.digest || manifest.commit !== version.commit)
            return 'it holds another model than its tag names';
        return { manifest, files, folder, documents };
    }
    async function stored(version) {
        const found = await (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .findVersion */ .Am)(models, nameOf(version.model), version, server.place);
        return found === null ? 'no version of the registered model has its tags' : locate(found, version);
    }
    const placeOfVersion = ({ model, version }) => `${server.place}: ${model} v${version}`;
    return {
        async prepare(bundle, manifest) {
            const name = (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .checkModelName */ .Xs)(server, bundle.model, nameOf(bundle.model));
            // Made before anything is sent: whoever may not do that is told now.
            if ((await models.aliases(name)) === null)
                await models.create(name);
            const run = await runFor(bundle);
            const files = store(run.artifactUri);
            const text = `${JSON.stringify(manifest, null, 2)}\n`;
            const folder = `ml-test-score/${bundle.digest}`;
            const documents = `${folder}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16)}`;
            const placed = manifest.files.map((file) => ({ ...file, target: placeOf(folder, documents, file.path) }));
            const there = run.isNew ? new Map() : await listed(files, placed);
            for (const { path, bytes, target } of placed)
                if (there.get(target) !== bytes)
                    await files.upload(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle.directory, path));
            await files.uploadText(`${documents}/${_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS}`, text);
            if (run.own)
                await (0,_platforms_mlflow_runs_js__WEBPACK_IMPORTED_MODULE_5__.endRun)(call, run.id, 'FINISHED', Date.now());
            const model = (0,_mlflow_model_js__WEBPACK_IMPORTED_MODULE_9__/* .modelFolder */ .C)(manifest);
            const logged = model === null ? null : await (0,_mlflow_model_js__WEBPACK_IMPORTED_MODULE_9__/* .loggedModelOf */ .V)({ server, send, call }, bundle, manifest, model);
            const own = `${files.uri.replace(/\/+$/, '')}/${folder}/${model ?? 'artifacts'}`;
            const conflicts = new Set();
            return {
                ...(model === null ? { note: _mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .notLoadable */ .sW } : {}),
                async place(version) {
                    const all = await models.tagged(name, _mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.version, version);
                    const others = all.filter(({ tags }) => tags.get(_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.model) === undefined || tags.get(_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.model) === bundle.model);
                    if (others.length === 0 || others.some(({ tags }) => tags.get(_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.digest) === bundle.digest))
                        return true;
                    // At first it may be another promotion, whose tag in git was not seen yet.
                    if (conflicts.has(version))
                        throw (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .conflict */ .hj)(server.place, bundle.model, version, bundle.digest, others[0]);
                    conflicts.add(version);
                    return false;
                },
                async reveal(version) {
                    const known = await (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .findVersion */ .Am)(models, name, version, server.place);
                    if (known !== null) {
                        if (typeof (await locate(known, version)) !== 'string')
                            return;
                        // Its run was deleted, and what it names cannot be loaded: its alias comes back with the assignment.
                        await models.deleteVersion(name, known.number);
                    }
                    const made = await models.createVersion({
                        name,
                        source: logged?.uri ?? own,
                        runId: run.id,
                        modelId: logged?.id ?? null,
                        description: (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .description */ .h_)(version, model !== null),
                        tags: { ...(0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .tagsOf */ .Fg)(version), [_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .keys */ .HP.bundle]: `runs:/${run.id}/${documents}` },
                    });
                    // Another run may have completed the very same version in this moment: the first one counts.
                    const first = await (0,_mlflow_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .findVersion */ .Am)(models, name, version, server.place);
                    if (first !== null && first.number !== made.number)
                        await models.deleteVersion(name, made.number).catch(() => { });
                },
                close: async () => { },
            };
        },
        has: async (version) => typeof (await stored(version)) !== 'string',
        async fetch(version, directory) {
            const place = placeOfVersion(version);
            const found = await stored(version);
            if (typeof found === 'string')
                throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .damaged */ .qM)(place, found);
            for (const file of found.manifest.files) {
                const content = await found.files.download(placeOf(found.folder, found.documents, file.path));
                if (content === null)
                    throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .damaged */ .qM)(place, `it has no ${file.path}`);
                await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .writeVerified */ .wJ)(content, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path), file);
            }
        },
    };
}
function parsedManifest(text, place) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(text, place);
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1)
            return error.message;
        throw error;
    }
}
/** Artifacts lie where their digest says, so that a further attempt, with another report, does not send them again. */
const placeOf = (folder, documents, path) => `${path.startsWith('artifacts/') ? folder : documents}/${path}`;
/** Sizes of what is there already. A place holds no other content, as digest and manifest name it; an upload that was cut left fewer bytes. */
async function listed(files, wanted) {
    const there = new Map();
    for (const folder of new Set(wanted.map(({ target }) => target.slice(0, target.lastIndexOf('/')))))
        for (const { name, bytes } of await files.list(folder))
            if (bytes !== null)
                there.set(`${folder}/${name}`, bytes);
    return there;
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
