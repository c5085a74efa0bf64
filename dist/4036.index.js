export const id = 4036;
export const ids = [4036,6643];
export const modules = {

/***/ 14036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyIssues: () => (/* binding */ applyIssues),
/* harmony export */   lastRetraining: () => (/* binding */ lastRetraining),
/* harmony export */   readIssues: () => (/* binding */ readIssues),
/* harmony export */   rewriteHeads: () => (/* binding */ rewriteHeads)
/* harmony export */ });
/* harmony import */ var _issue_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13544);
/* harmony import */ var _issue_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75785);
/* harmony import */ var _mutation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96643);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97865);




/**
 * One issue for each failing test of each model: opened, updated in place, closed when it passes, opened again. One query finds them, one mutation
 * changes them, whatever their number; making the label is a request of its own, once in the life of a repository.
 */
const permission = 'issues: write';
const issueFields = 'nodes { id number url body state stateReason closedAt viewerDidAuthor }';
const query = `query ($owner: String!, $repo: String!, $label: String!, $since: DateTime!) {
  repository(owner: $owner, name: $repo) {
    id
    label(name: $label) { id }
    oldest: issues(labels: [$label], states: OPEN, first: 100) { totalCount ${issueFields} }
    newest: issues(labels: [$label], states: OPEN, last: 100) { ${issueFields} }
    closed: issues(
      labels: [$label], states: CLOSED, filterBy: { since: $since }, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }
    ) { ${issueFields} }
  }
}`;
/** Throws `GithubProblem`. */
async function readIssues({ client, owner, repo }, startedAt) {
    const since = new Date(Date.parse(startedAt) - _issue_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .thirtyDays */ .cQ).toISOString();
    try {
        const { repository } = await client.graphql(query, { owner, repo, label: _issue_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .issueLabel */ .cC, since });
        const { oldest, newest, closed } = repository;
        const found = new Map();
        for (const issue of [oldest, newest, closed].flatMap(({ nodes }) => nodes ?? []))
            if (issue !== null)
                found.set(issue.id, issue);
        const open = [...found.values()].filter(({ state }) => state === 'OPEN').length;
        return {
            repository: repository.id,
            label: repository.label?.id ?? null,
            issues: [...found.values()].flatMap(asOurs).sort((a, b) => a.number - b.number),
            more: (oldest.totalCount ?? 0) > open,
        };
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.asProblem)(error, 'reading the issues', permission);
    }
}
/** Somebody else's issue with our marker is theirs. */
function asOurs(issue) {
    const marker = issue.viewerDidAuthor ? (0,_issue_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readIssueMarker */ .q)(issue.body) : undefined;
    return marker === undefined ? [] : [{ ...issue, marker }];
}
/** When a retraining of a model was last asked for; null where never, as far as the issues tell. */
function lastRetraining({ issues }, model) {
    const times = issues.flatMap(({ marker }) => marker.model === model && marker.retrained !== null ? [marker.retrained] : []);
    return times.sort().at(-1) ?? null;
}
/**
 * Makes the changes in one request. Never throws for what GitHub refuses: each change says what did not work.
 *
 * @throws GithubProblem where the label could not be made, and so nothing was changed
 */
async function applyIssues(place, book, changes) {
    const needed = changes.some(({ kind }) => kind === 'opened') && book.label === null;
    const label = needed ? await makeLabel(place, book) : book.label;
    const steps = changes.flatMap((change) => change.steps.map((step) => step.field === 'createIssue' ? { ...step, input: { ...step.input, labelIds: [label] } } : step));
    const answers = await (0,_mutation_js__WEBPACK_IMPORTED_MODULE_0__.applySteps)(place.client, steps, 'keeping the issues', permission);
    let at = 0;
    return changes.map(({ steps: own, ...change }) => {
        const mine = answers.slice(at, at + own.length);
        at += own.length;
        const made = mine.find(({ value }) => value?.issue?.url !== undefined)?.value?.issue;
        return {
            ...change,
            url: change.issue?.url ?? made?.url ?? null,
            id: change.issue?.id ?? made?.id ?? null,
            problems: [...new Set(mine.flatMap(({ problem }) => (problem === null ? [] : [problem])))],
        };
    });
}
async function makeLabel({ client }, { repository }) {
    const document = 'mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } } }';
    const description = 'Monitoring tests of the ML Test Score that fail';
    try {
        const answer = await client.graphql(document, {
            input: { repositoryId: repository, name: _issue_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .issueLabel */ .cC, color: 'b60205', description },
        });
        const id = answer.createLabel?.label?.id;
        if (id === undefined)
            throw new Error('GitHub answered without the new label');
        return id;
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.asProblem)(error, `making the label ${_issue_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .issueLabel */ .cC}`, permission);
    }
}
/** The same issues with another head: after something that the first request could not know. */
const rewriteHeads = (changes, findings, retrained) => changes.flatMap((change) => {
    const finding = findings.find(({ model, test }) => model === change.model && test === change.test);
    if (finding === undefined || change.id === null || change.story === null || finding.verdict !== 'failing')
        return [];
    const body = (0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .EN)({ ...change.story, retrained }, finding, finding.found);
    return [{ field: 'updateIssue', input: { id: change.id, body }, select: 'issue { id }' }];
});


/***/ }),

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
