export const id = 1414;
export const ids = [1414];
export const modules = {

/***/ 60521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ versionsBefore),
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

/**
 * The versions that a stage goes back to from its current one, the oldest first; `history` of that stage, newest first. Going back to a version drops those that came after
 * it: what was rolled back from is never returned to.
 */
function versionsBefore(history, current) {
    const found = [];
    for (const { version } of [...history].reverse()) {
        const at = found.indexOf(version);
        if (at === -1)
            found.push(version);
        else
            found.splice(at + 1);
    }
    const end = found.indexOf(current.version);
    return end === -1 ? [] : found.slice(0, end);
}
/** What a registry answers; trouble with it is something that the user can mend: `ConfigurationError`. */
async function asked(question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the registry could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`,
            next: 'check the registry and the network, then run it again',
        }, { cause: error });
    }
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   climb: () => (/* binding */ climb),
/* harmony export */   entered: () => (/* binding */ entered),
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   resolveReference: () => (/* binding */ resolveReference),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _gather_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60521);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23286);



/**
 * Stores the model as a version and puts it in the first stage of the ladder; then it climbs, the same digest, as far as each further stage has a gate of its own
 * and that gate allows. A stage that has moved on from this version, by a newer one or by a rollback, is left alone. Null where the decision blocks.
 */
async function promote(input) {
    const { registry, bundle, stages, now } = input;
    if (input.outcome !== 'allow')
        return null;
    // All names are looked at before anything is stored.
    for (const { name } of stages)
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(name);
    const promotion = await registry.publish(bundle, input.bump, now);
    const { version } = promotion.version;
    const results = [];
    for (const [index, { name, gate }] of stages.entries()) {
        const reason = withheld(index, name, gate, results.at(-1), input);
        if (reason !== '') {
            results.push({ stage: name, assignment: null, reason });
            continue;
        }
        const assignment = await registry.assign(bundle.model, version, name, now, { forward: true });
        results.push(assignment.version === version
            ? { stage: name, assignment, reason: '' }
            : {
                stage: name,
                assignment: null,
                reason: `${name} holds v${assignment.version} since ${assignment.date} and has moved on from v${version}`,
            });
    }
    const reached = results.filter(({ assignment }) => assignment !== null).map(({ stage }) => stage);
    return {
        ...promotion,
        version: { ...promotion.version, stages: reached },
        stages: results,
        before: promotion.version.stages,
        stage: reached.at(-1) ?? null,
    };
}
/** The assignments that have the version in its stages, and the stages that are new to it. */
function entered({ stages, before }) {
    const assignments = stages.flatMap(({ assignment }) => assignment ?? []);
    return { assignments, entered: assignments.map(({ stage }) => stage).filter((stage) => !before.includes(stage)) };
}
function withheld(index, name, gate, before, { allows }) {
    if (before !== undefined && before.assignment === null)
        return `it is not in ${before.stage}`;
    if (gate === undefined)
        return index === 0 ? '' : `${name} has no gate of its own: promote to it by hand`;
    const decision = allows(gate, name);
    if (decision.outcome === 'allow')
        return '';
    return `its gate blocks: ${decision.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`).join('; ')}`;
}
/**
 * Puts the version before the current one back into its stage, or the named one, which must have been there. Each further rollback goes one version further back: what was
 * rolled back from is never returned to.
 */
async function rollback(registry, model, stage, options) {
    const history = await registry.assignments((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage));
    const current = history.find((assignment) => assignment.current);
    if (current === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: no version of ${model} is in ${stage}, so there is nothing to roll back`,
            next: await stagesThere(registry, model),
        });
    const versions = new Set((await registry.versions(model)).map(({ version }) => version));
    const earlier = (0,_gather_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsBefore */ .J)(history, current).filter((version) => versions.has(version));
    const to = options.to === undefined ? earlier.at(-1) : ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(options.to) ?? options.to);
    if (to === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${current.version} is the first version in ${stage}, so there is none to roll back to`,
            next: 'name one that was there with `--to`, or promote another version',
        });
    if (!versions.has(to) || !history.some(({ version }) => version === to))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${to} was never in ${stage}`,
            next: earlier.length === 0
                ? `promote it to ${stage} instead`
                : `choose one of ${earlier.map((version) => `v${version}`).join(', ')}, or promote it to ${stage}`,
        });
    if (to === current.version)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message: `${model} v${to} is in ${stage} already`, next: 'name another version' });
    return { model, from: current.version, assignment: await registry.assign(model, to, stage, options.now) };
}
/** Promotes by hand: any version to any stage, whatever is there. */
async function climb(registry, model, version, stage, now) {
    return registry.assign((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), version, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage), now);
}
/** The version that `MODEL`, `MODEL@STAGE`, `MODEL@1.4.0` or `MODEL@v1.4.0` names; throws `ConfigurationError` with what there is instead. */
async function resolveReference(registry, text) {
    const reference = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    const { model } = reference;
    const versions = await registry.versions(model);
    const found = versions.find((version) => reference.kind === 'latest'
        ? true
        : reference.kind === 'version'
            ? version.version === reference.version
            : version.stages.includes(reference.stage));
    if (found !== undefined)
        return found;
    const there = versions.slice(0, 10).map(({ version }) => `${model}@${version}`);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: reference.kind === 'latest'
            ? `${registry.place} has no version of ${model}`
            : reference.kind === 'version'
                ? `${registry.place} has no version ${reference.version} of ${model}`
                : `${registry.place}: no version of ${model} is in ${reference.stage}`,
        next: versions.length === 0
            ? 'promote a first version, or check the name of the model'
            : reference.kind === 'stage'
                ? await stagesThere(registry, model)
                : `choose one of ${there.join(', ')}`,
    });
}
async function stagesThere(registry, model) {
    const current = (await registry.assignments(model)).filter((assignment) => assignment.current);
    return current.length === 0
        ? 'promote a version to a stage first'
        : `these stages hold a version: ${current.map(({ stage, version }) => `${stage} (v${version})`).join(', ')}`;
}


/***/ })

};
