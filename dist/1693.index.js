export const id = 1693;
export const ids = [1693];
export const modules = {

/***/ 91693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readDvcLock),
/* harmony export */   dvcTracking: () => (/* binding */ dvcTracking),
/* harmony export */   y: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28942);




/** What DVC's own files say: `*.dvc` and `dvc.lock`. They are hostile text: of another form, they say nothing. */
const mostBytes = 16 * 1024 * 1024;
const shortText = zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).max(1000);
const digests = {
    md5: shortText.optional(),
    etag: shortText.optional(),
    checksum: shortText.optional(),
};
const output = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    path: shortText,
    ...digests,
    size: zod__WEBPACK_IMPORTED_MODULE_3__.int().nonnegative().optional(),
    /** Of a folder whose files a remote keeps by their names (`version_aware`). */
    files: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.object({ relpath: shortText, ...digests, size: zod__WEBPACK_IMPORTED_MODULE_3__.int().nonnegative().optional() })).optional(),
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_3__.array(output).nullish();
const pointerSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({ wdir: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullish(), outs: outputs });
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({ stages: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.object({ outs: outputs })) });
const pipelineSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    stages: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.object({ wdir: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(), do: zod__WEBPACK_IMPORTED_MODULE_3__.object({ wdir: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional() }).optional() })),
});
/** The outputs of a `.dvc` file (`file` is relative to `root`); none where it is not there or of another form. */
async function readDvcFile(root, file) {
    const found = await readYaml(root, file, pointerSchema);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file), found?.wdir ?? '.');
    return (found?.outs ?? []).map((one) => ({ path: placeOf(folder, one.path), output: one, stage: null }));
}
/** The outputs in a `dvc.lock`. Its paths are relative to the `wdir` that `dvc.yaml` gives the stage (seen with DVC 3.67), by default its own folder. */
async function readDvcLock(root, file) {
    const lock = await readYaml(root, file, lockSchema);
    if (lock === undefined)
        return [];
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file);
    const pipeline = await readYaml(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, 'dvc.yaml'), pipelineSchema);
    return Object.entries(lock.stages).flatMap(([stage, { outs }]) => {
        const declared = pipeline?.stages[stage] ?? pipeline?.stages[stage.replace(/@.*$/, '')];
        const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, declared?.wdir ?? declared?.do?.wdir ?? '.');
        return (outs ?? []).map((one) => ({ path: placeOf(directory, one.path), output: one, stage }));
    });
}
const placeOf = (folder, path) => /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || path.startsWith('/') ? path : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, path).replace(/\/$/, '');
/** Where DVC keeps a file of `root`, or a folder that it is in: the `.dvc` file or the `dvc.lock`; null where it does not. */
async function dvcTracking(root, path) {
    const above = ancestorsOf(path);
    for (const one of above) {
        const file = `${one}.dvc`;
        if (one !== '' && (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file))))
            return { file, stage: null };
    }
    for (const folder of above.slice(1)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, 'dvc.lock');
        const entry = (await readDvcLock(root, file)).find((one) => path === one.path || path.startsWith(`${one.path}/`));
        if (entry !== undefined)
            return { file, stage: entry.stage };
    }
    return null;
}
/** The path, its folder, the folder of that, and `''` at last. */
function ancestorsOf(path) {
    const parts = path.split('/');
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('/')).concat('');
}
const isFile = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null))?.isFile() === true;
/** Read here, and not as the files of a run are: those ask this file what is missing. */
async function readYaml(root, file, schema) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (!found.isFile() || found.size > mostBytes)
            return undefined;
        const parsed = schema.safeParse((0,yaml__WEBPACK_IMPORTED_MODULE_2__.parse)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), { logLevel: 'error', maxAliasCount: 100 }));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
