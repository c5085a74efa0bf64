export const id = 1071;
export const ids = [1071];
export const modules = {

/***/ 81071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   models: () => (/* binding */ models),
/* harmony export */   shardsOf: () => (/* binding */ shardsOf)
/* harmony export */ });
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20103);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90800);


/** At most `most` jobs, each with models that are neighbours in the list, as equal in number as can be. */
function shardsOf(models, most) {
    const count = Math.min(most, models.length);
    return Array.from({ length: count }, (_, index) => {
        const own = models.slice(Math.floor((index * models.length) / count), Math.floor(((index + 1) * models.length) / count));
        const [first, ...others] = own;
        return {
            name: `${first?.name}${others.length === 0 ? '' : ` and ${others.length} more`}`,
            models: own.map(({ config }) => config).join('\n'),
        };
    });
}
/** Tells which models a change touches, for a matrix that trains each in a job of its own. */
const models = async (request) => {
    const { log, job } = request;
    const { project, models, change } = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_1__/* .openModels */ .HM)(request);
    await project.close();
    log.info(`changed files: ${change.files === null ? 'all count' : change.files.length} (${change.why})`);
    for (const model of models)
        log.info(`${model.trained ? '●' : '○'} ${model.name}: ${(0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedBy */ .Oq)(model)}`);
    const trained = models.filter((model) => model.trained);
    return {
        outputs: {
            models: JSON.stringify(trained.map(({ name, config, touched }) => ({
                name,
                config,
                reason: touched?.reason ?? '',
            }))),
            matrix: JSON.stringify(shardsOf(trained, job.maxJobs)),
        },
        failed: false,
        said: `${trained.length} of ${models.length} models are touched`,
    };
};


/***/ })

};
