export const id = 4180;
export const ids = [4180];
export const modules = {

/***/ 91799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogStorage: () => (/* binding */ catalogStorage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/http.js
var http = __webpack_require__(96982);
;// CONCATENATED MODULE: ./build/platforms/unity-catalog-files.js




const credentials = schemas.object({
    credentials: schemas.looseObject({ storage_mode: schemas.union([schemas.string(), schemas.number()]).optional() }),
});
const signed = schemas.object({
    url: schemas.url(),
    headers: schemas.array(schemas.object({ name: schemas.string(), value: schemas.string() })).default([]),
});
/** Throws `ConfigurationError` where the storage is one that each client would have to reach by itself. */
async function versionFiles(server, send, call, { name, number }, operation) {
    const folder = `/Models/${name.replaceAll('.', '/')}/${number}`;
    const place = `${server.place}: ${name}, version ${number}`;
    const words = { place, credentials: 'set DATABRICKS_TOKEN to a valid token', permission: 'read and write the model' };
    const ask = async (request) => {
        try {
            return await send(request);
        }
        catch (error) {
            throw (0,http.explainHttp)(error, words);
        }
    };
    const full = (path) => `${folder}/${path}`;
    const address = (path) => `${server.address}/api/2.0/fs/files${path.split('/').map(encodeURIComponent).join('/')}`;
    const patience = (body) => 60_000 + Math.ceil((typeof body === 'string' ? body.length : body.size) / 1000);
    const direct = await call({
        method: 'GET',
        path: 'unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled',
        schema: schemas.object({ is_databricks_sdk_models_artifact_repository_enabled: schemas.boolean().default(false) }),
        nullOn: ['ENDPOINT_NOT_FOUND', 'NOT_FOUND', 'RESOURCE_DOES_NOT_EXIST'],
        permission: 'read registered models',
    });
    const bySignature = direct?.is_databricks_sdk_models_artifact_repository_enabled !== true;
    if (bySignature) {
        const body = { name, version: number, operation: `MODEL_VERSION_OPERATION_${operation}` };
        const path = 'unity-catalog/model-versions/generate-temporary-credentials';
        const found = await call({
            method: 'POST',
            path,
            body,
            schema: credentials,
            repeat: true,
            permission: words.permission,
            subject: name,
        });
        const kind = Object.keys(found?.credentials ?? {}).find((key) => /^(aws|azure|gcp|r2)_/.test(key));
        if (!/^(DEFAULT_STORAGE|2)$/.test(`${found?.credentials.storage_mode}`))
            throw new errors/* ConfigurationError */.j1({
                message: `${place}: its files lie in a storage of your own (${kind?.split('_')[0] ?? 'unknown'}), which Databricks does not hand on here`,
                next: 'ask Databricks to enable its Files API for models, or promote to another registry',
            });
    }
    /** Where a file is put or fetched, and the headers for it; null where there is none. */
    async function target(action, path) {
        if (!bySignature)
            return {
                url: `${address(full(path))}${action === 'upload' ? '?overwrite=true' : ''}`,
                headers: { ...server.headers },
            };
        const response = await ask({
            method: 'POST',
            url: `${server.address}/api/2.0/fs/create-${action}-url`,
            headers: { ...server.headers, 'content-type': 'application/json' },
            body: JSON.stringify({ path: full(path) }),
            repeat: true,
            answers: action === 'download' ? [404] : [],
        });
        const text = await response.text();
        if (response.status === 404)
            return null;
        const { url, headers } = signed.parse(JSON.parse(text));
        return { url, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) };
    }
    async function put(path, body) {
        const found = await target('upload', path);
        if (found === null)
            return;
        const headers = bySignature ? found.headers : { ...found.headers, 'content-type': 'application/octet-stream' };
        const response = await ask({ method: 'PUT', url: found.url, headers, body, timeoutMilliseconds: patience(body) });
        await response.arrayBuffer();
    }
    return {
        upload: async (path, file) => put(path, await (0,external_node_fs_.openAsBlob)(file)),
        uploadText: put,
        async download(path) {
            const found = await target('download', path);
            if (found === null)
                return null;
            const response = await ask({ method: 'GET', ...found, answers: [404], timeoutMilliseconds: 0 });
            if (response.status === 404) {
                await response.arrayBuffer();
                return null;
            }
            return response.body ?? nothing();
        },
    };
}
async function* nothing() { }

// EXTERNAL MODULE: ./build/promote/manifest.js
var promote_manifest = __webpack_require__(32138);
// EXTERNAL MODULE: ./build/promote/mlflow-model.js
var mlflow_model = __webpack_require__(58142);
// EXTERNAL MODULE: ./build/promote/mlflow-versions.js
var mlflow_versions = __webpack_require__(58158);
;// CONCATENATED MODULE: ./build/promote/unity-catalog.js






/** Versions in Databricks' Unity Catalog, which keeps the files itself: the model's folder where MLflow looks for it, all else below `ml-test-score/`. Until it is finalized, a version cannot be loaded. */
function catalogStorage({ server, send, call, models, nameOf }) {
    const open = (name, number, operation) => versionFiles(server, send, call, { name, number }, operation);
    async function stored(version) {
        const name = nameOf(version.model);
        const found = await (0,mlflow_versions/* findVersion */.Am)(models, name, version, server.place);
        if (found === null)
            return null;
        const place = `${server.place}: ${version.model} v${version.version}`;
        const files = await open(name, found.number, 'READ');
        const content = await files.download(`ml-test-score/${promote_manifest/* manifestName */.vS}`);
        if (content === null)
            throw (0,promote_manifest/* damaged */.qM)(place, `it has no ${promote_manifest/* manifestName */.vS}`);
        const manifest = (0,promote_manifest/* parseManifest */.Ng)(await (0,promote_manifest/* manifestText */.$2)(content, place), place);
        if (manifest.digest !== version.digest || manifest.commit !== version.commit)
            throw (0,promote_manifest/* damaged */.qM)(place, 'it holds another model than its tag names');
        return { files, manifest };
    }
    return {
        async prepare(bundle, manifest) {
            const name = (0,mlflow_versions/* checkModelName */.Xs)(server, bundle.model, nameOf(bundle.model));
            const model = (0,mlflow_model/* modelFolder */.C)(manifest);
            if (model === null)
                throw new errors/* ConfigurationError */.j1({
                    message: `${server.place}: Unity Catalog holds models of MLflow alone, and ${mlflow_versions/* notLoadable */.sW}`,
                    next: 'save it with a signature, or promote to another registry',
                });
            if ((await models.aliases(name)) === null)
                await models.create(name);
            const { number } = await models.createVersion({
                name,
                source: bundle.run ?? `commit:${bundle.commit}`,
                runId: null,
                modelId: null,
                description: `Trained from ${bundle.commit} as \`${bundle.model}\`.`,
                // All but its own number, which makes it a version of ours.
                tags: (0,mlflow_versions/* tagsOf */.Fg)(bundle),
            });
            const remove = () => models.deleteVersion(name, number).catch(() => { });
            try {
                const files = await open(name, number, 'READ_WRITE');
                for (const { path } of manifest.files)
                    await files.upload(placeOf(model, path), (0,external_node_path_.join)(bundle.directory, path));
                await files.uploadText(`ml-test-score/${promote_manifest/* manifestName */.vS}`, `${JSON.stringify(manifest, null, 2)}\n`);
            }
            catch (error) {
                await remove();
                throw error;
            }
            return {
                place: async (version) => {
                    await (0,mlflow_versions/* findVersion */.Am)(models, name, { ...bundle, version }, server.place);
                    return true;
                },
                async reveal(version) {
                    if ((await (0,mlflow_versions/* findVersion */.Am)(models, name, version, server.place)) !== null)
                        return remove();
                    await models.finalize(name, number);
                    await models.setVersionTag(name, number, mlflow_versions/* keys */.HP.version, version.version);
                },
                async close(outcome) {
                    if (outcome !== 'revealed')
                        await remove();
                },
            };
        },
        has: async (version) => (await (0,mlflow_versions/* findVersion */.Am)(models, nameOf(version.model), version, server.place)) !== null,
        async fetch(version, directory) {
            const place = `${server.place}: ${version.model} v${version.version}`;
            const found = await stored(version);
            if (found === null)
                throw (0,promote_manifest/* damaged */.qM)(place, 'no version of the registered model has its tags');
            const model = (0,mlflow_model/* modelFolder */.C)(found.manifest) ?? '';
            for (const file of found.manifest.files) {
                const content = await found.files.download(placeOf(model, file.path));
                if (content === null)
                    throw (0,promote_manifest/* damaged */.qM)(place, `it has no ${file.path}`);
                await (0,promote_manifest/* writeVerified */.wJ)(content, (0,external_node_path_.join)(directory, file.path), file);
            }
        },
        pointers: (0,mlflow_versions/* mlflowPointers */.KV)(server.place, models, nameOf),
    };
}
/** The files of the model lie at the top, where MLflow looks for them. */
const placeOf = (model, path) => path.startsWith(`${model}/`) ? path.slice(model.length + 1) : `ml-test-score/${path}`;


/***/ })

};
