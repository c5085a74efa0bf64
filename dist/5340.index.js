export const id = 5340;
export const ids = [5340];
export const modules = {

/***/ 15340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   directoryRegistry: () => (/* binding */ directoryRegistry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23286);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32138);
/* harmony import */ var _tag_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91043);







/** Versions in folders: `<path>/<model>/<version>/`, with `manifest.json` beside the files of the bundle. */
function directoryRegistry(input) {
    return (0,_tag_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .tagRegistry */ .q)('directory', `directory ${input.path}`, input.store, directoryStorage(input.path));
}
const unfinished = '.unfinished-';
function directoryStorage(root) {
    /** One folder per model: `/` in its name would let models lie inside each other. */
    const folderOf = (model) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, encodeURIComponent((0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .modelInTag */ .LE)(model)));
    const next = 'make it writable for this user, or name another `path` below `promote`';
    async function holds(folder, wanted) {
        const manifest = await readManifest(folder).catch(() => null);
        if (manifest === null || manifest.commit !== wanted.commit || manifest.digest !== wanted.digest)
            return null;
        for (const file of manifest.files) {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file.path)).catch(() => null);
            if (found?.isFile() !== true || found.size !== file.bytes)
                return null;
        }
        return manifest;
    }
    return {
        async prepare(bundle, manifest) {
            const folder = folderOf(bundle.model);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${unfinished}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true }).catch(() => { });
            try {
                await makeFolder(temporary);
                await removeUnfinished(folder);
                for (const file of manifest.files)
                    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .copyVerified */ .kj)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle.directory, file.path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, file.path), file);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), `${JSON.stringify(manifest, null, 2)}\n`);
            }
            catch (error) {
                await remove();
                throw (0,_tag_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .notWritable */ .G)(error, folder, next);
            }
            let placed = null;
            return {
                async place(version) {
                    const final = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, version);
                    try {
                        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(placed ?? temporary, final);
                        placed = final;
                        return true;
                    }
                    catch (error) {
                        if (!/^(ENOTEMPTY|EEXIST|ENOTDIR|EPERM)$/.test(error.code ?? ''))
                            throw (0,_tag_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .notWritable */ .G)(error, final, next);
                        // Left by an earlier run that ended before its tag was made, or being made by another run right now.
                        return (await holds(final, bundle)) !== null;
                    }
                },
                reveal: async () => { },
                close: remove,
            };
        },
        has: async (version) => (await holds((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folderOf(version.model), version.version), version)) !== null,
        async fetch(version, directory) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folderOf(version.model), version.version);
            const manifest = await storedManifest(folder, version);
            for (const file of manifest.files)
                await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .copyVerified */ .kj)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file.path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file.path), file);
        },
    };
}
const readManifest = async (folder) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextBounded */ .LW)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS));
async function storedManifest(folder, version) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null);
    if (found?.isDirectory() !== true)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .qM)(folder, 'no such folder');
    const manifest = await readManifest(folder);
    if (manifest.digest !== version.digest || manifest.commit !== version.commit)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .qM)(folder, `it holds another model than the tag of v${version.version} names`);
    return manifest;
}
/** Node's own recursive `mkdir` never ends where a file system answers ENOENT below a folder that exists, as /proc does. */
async function makeFolder(path) {
    const make = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path).then(() => undefined, (error) => {
        if (error.code === 'EEXIST' || error.code === 'ENOENT')
            return error.code;
        throw error;
    });
    if ((await make()) !== 'ENOENT')
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) !== path)
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}
/** What crashed runs have left, when it is older than any run can be. */
async function removeUnfinished(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!name.startsWith(unfinished))
            continue;
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch(() => null);
        if (found !== null && Date.now() - found.mtimeMs > 7 * 86_400_000)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true }).catch(() => { });
    }
}


/***/ })

};
