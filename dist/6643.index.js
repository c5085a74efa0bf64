export const id = 6643;
export const ids = [6643];
export const modules = {

/***/ 96643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applySteps: () => (/* binding */ applySteps)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97865);

/** `updateIssue` → `UpdateIssueInput`: GitHub names the types of all mutations so. */
const inputType = (field) => `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
/** All steps in one request, in their order. One that GitHub refuses keeps no other from being done. Never throws for an answer of GitHub. */
async function applySteps(client, steps, operation, permission) {
    if (steps.length === 0)
        return [];
    const names = steps.map(({ field }, at) => `$i${at}: ${inputType(field)}!`).join(', ');
    const lines = steps.map(({ field, select }, at) => `  m${at}: ${field}(input: $i${at}) { ${select} }`);
    const document = `mutation (${names}) {\n${lines.join('\n')}\n}`;
    const inputs = Object.fromEntries(steps.map(({ input }, at) => [`i${at}`, input]));
    try {
        const answers = await client.graphql(document, inputs);
        return steps.map((_, at) => ({ value: answers[`m${at}`] ?? null, problem: null }));
    }
    catch (error) {
        const whole = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.asProblem)(error, operation, permission).message;
        const { errors, data } = error;
        // Where the answer tells which of the steps were refused, the others were done.
        const refused = new Set(Array.isArray(errors) ? errors.map(({ path }) => path?.[0]) : []);
        return steps.map((_, at) => {
            const value = data?.[`m${at}`] ?? null;
            return value !== null && !refused.has(`m${at}`) ? { value, problem: null } : { value: null, problem: whole };
        });
    }
}


/***/ })

};
