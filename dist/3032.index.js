export const id = 3032;
export const ids = [3032];
export const modules = {

/***/ 3032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherSources: () => (/* binding */ gatherSources)
/* harmony export */ });
/* harmony import */ var _config_options_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33660);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62625);






const mostSources = 50;
const mostColumns = 200;
/** Fingerprints of everything that the team declares as data, and the columns of what is a table. */
async function gatherSources(root, configuration, data, tables) {
    const found = [];
    for (const role of ['training', 'testing', 'serving']) {
        const patterns = configuration.data[role];
        if (patterns === undefined)
            continue;
        const table = tables[role];
        const columns = table.state === 'gathered' ? table.value.columns.map(({ name, type }) => ({ name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name), type })) : null;
        found.push({ name: patterns.join(', '), fact: data[role], columns: columns?.slice(0, mostColumns) ?? null });
    }
    for (const pattern of (0,_config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .optionsOf */ .c)(configuration, 'monitor/dependencies', _config_options_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOptions */ .N).sources ?? [])
        found.push({ name: pattern, fact: await digestOf(root, pattern), columns: null });
    if (found.length === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no data are configured');
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({
        sources: found
            .flatMap(({ name, fact, columns }) => fact.state !== 'gathered'
            ? []
            : [
                {
                    name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name),
                    bytes: fact.value.files.reduce((sum, { bytes }) => sum + bytes, 0),
                    files: fact.value.files.length,
                    sha256: fact.value.sha256,
                    columns,
                },
            ])
            .slice(0, mostSources),
        unreadable: found.flatMap(({ name, fact }) => fact.state === 'gathered'
            ? []
            : [{ name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name), error: fact.state === 'failed' ? fact.error : fact.reason }]),
    });
}
async function digestOf(root, pattern) {
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(root, [pattern]));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBy */ .Dj)(error);
        throw error;
    }
}


/***/ })

};
