export const id = 7253;
export const ids = [7253];
export const modules = {

/***/ 35063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ isOutOfScope),
/* harmony export */   hp: () => (/* binding */ defaultMaxAge),
/* harmony export */   yB: () => (/* binding */ whyNotNow)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45114);


/** How long a result counts where its test did not run, in seconds, when `max-age` is left out. */
const defaultMaxAge = 7 * 86_400;
/** Why a test does not run in this run, in words: its `when` names other events or branches, or it does not apply. Null where it runs. */
function whyNotNow(configuration, id, run) {
    const test = configuration.tests[id];
    if (test?.['not-applicable'] !== undefined)
        return 'it does not apply';
    if (isOutOfScope(id, run))
        return 'this run looks at the monitoring tests only';
    const { events, branches } = test?.when ?? {};
    if (events !== undefined && !events.includes(run.event))
        return `\`when\` limits it to ${events.join(', ')}, and this is ${run.event}`;
    // A merge queue tests a branch of its own: `gh-readonly-queue/main/pr-7-0123abc`.
    const branch = run.pullRequest?.baseBranch ?? run.branch?.replace(/^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/, '$1') ?? null;
    if (branches !== undefined && (branch === null || !picomatch__WEBPACK_IMPORTED_MODULE_1__.isMatch(branch, branches)))
        return `\`when\` limits it to ${branches.join(', ')}, and this is ${branch ?? 'no branch'}`;
    return null;
}
/** Whether a run leaves a test out because it looks at another section only. */
const isOutOfScope = (id, { scope }) => scope === 'monitoring' && (0,_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(id) !== 'monitor';


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   t: () => (/* binding */ isUnjudged)
/* harmony export */ });
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45114);
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);


/**
 * The decision of one gate. Missing, skipped, crashed and NaN never pass; a relative limit without anything to compare with does not block.
 */
function decide(gate, facts, results, score) {
    const limits = Object.entries(gate.metrics).flatMap(([name, limit]) => (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMetric */ .mg)(name, limit, facts.metrics, {
        base: facts.baseline,
        production: facts.production,
        repeats: facts.repeats,
        differences: facts.differences,
    }));
    const failedTraining = reasonsOfTraining(facts);
    // A failed training explains everything that is missing after it: one reason, not thirty.
    const reasons = failedTraining.length > 0
        ? failedTraining
        : [...reasonsOfMetrics(facts, limits), ...reasonsOfScore(gate, results, score)];
    return { outcome: reasons.length === 0 ? 'allow' : 'block', reasons, limits };
}
function reasonsOfTraining({ training }) {
    if (training.state === 'absent')
        return [];
    if (training.state === 'failed')
        return [
            {
                kind: 'training',
                subject: 'training',
                expected: 'the training command runs',
                found: training.error,
                next: 'mend the training command in the configuration',
            },
        ];
    if (training.value.outcome === 'succeeded')
        return [];
    const { summary, next } = training.value.problem ?? { summary: training.value.outcome, next: 'look at its output' };
    return [
        {
            kind: 'training',
            subject: 'training',
            expected: `\`${training.value.command}\` ends with 0`,
            found: summary,
            next,
        },
    ];
}
/** Metrics that cannot be used block even where no gate names one, and explain every limit that is not met. */
function reasonsOfMetrics({ metrics }, limits) {
    if (metrics.state !== 'failed')
        return limits.flatMap(reasonOfLimit);
    return [
        {
            kind: 'metrics',
            subject: 'metrics',
            expected: 'metrics that can be read',
            found: metrics.error,
            next: metrics.next ?? 'let training write them as JSON, YAML, CSV or TSV, or mend `metrics` in the configuration',
        },
    ];
}
function reasonOfLimit(verdict) {
    if (verdict.outcome !== 'missed' && verdict.outcome !== 'error')
        return [];
    const next = verdict.next ??
        (verdict.outcome === 'error'
            ? `write ${verdict.metric} as a finite number, or mend its limit below \`gate.metrics\``
            : `improve ${verdict.metric}, or change its limit on the base branch where the loss is meant`);
    return [{ kind: 'metric', subject: verdict.metric, expected: verdict.expected, found: verdict.found, next }];
}
function reasonsOfScore(gate, results, score) {
    const reasons = [];
    if (gate.score !== undefined && score.total < gate.score) {
        const weakest = _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0
            .filter((section) => score.sections[section] === score.total)
            .map((section) => _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitles */ .XG[section]);
        reasons.push({
            kind: 'score',
            subject: 'score',
            expected: `at least ${gate.score}`,
            found: `${score.total} (weakest: ${weakest.join(', ')})`,
            next: `earn a point in ${weakest.join(' and in ')}`,
        });
    }
    for (const section of _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0) {
        const least = gate.sections[section];
        if (least !== undefined && score.sections[section] < least)
            reasons.push({
                kind: 'section',
                subject: section,
                expected: `at least ${least}`,
                found: String(score.sections[section]),
                next: `earn a point in ${_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitles */ .XG[section]}`,
            });
    }
    for (const id of gate.require) {
        const result = results.find((candidate) => candidate.id === id);
        if (result === undefined || score.points[id] > 0 || isCarriedPass(result))
            continue;
        reasons.push({
            kind: 'test',
            subject: id,
            expected: 'passes',
            found: result.outcome === null ? result.summary : `${result.outcome}: ${result.summary}`,
            next: result.remedy,
        });
    }
    return reasons;
}
/** A test that `when` kept from this run passes the gate by its last result on the default branch, until that is too old. */
const isCarriedPass = ({ carried }) => carried !== undefined && !carried.expired && carried.outcome === 'pass' && carried.points > 0;
/** Whether a block comes from something that never got as far as a judgement: the exit status then is 2, not 1. */
const isUnjudged = (decision) => decision.reasons.some((reason) => reason.kind === 'training' || reason.kind === 'metrics');


/***/ }),

/***/ 92890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isAlarm),
/* harmony export */   j: () => (/* binding */ decideMonitoring)
/* harmony export */ });
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45114);

/** A monitoring test that found something wrong, or crashed. What could not be told is no alarm. */
const isAlarm = ({ id, outcome }) => (0,_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(id) === 'monitor' && (outcome === 'fail' || outcome === 'error');
/**
 * The decision of a run that only monitors: no gate, since nothing was trained and other sections were not looked at. It blocks where a monitoring test
 * fails or crashes.
 */
function decideMonitoring(results) {
    const reasons = results.filter(isAlarm).map(({ id, outcome, summary, remedy }) => ({
        kind: 'test',
        subject: id,
        expected: 'passes',
        found: `${outcome}: ${summary}`,
        next: remedy,
    }));
    return { outcome: reasons.length === 0 ? 'allow' : 'block', reasons, limits: [] };
}


/***/ }),

/***/ 39687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/checks/index.js + 70 modules
var checks = __webpack_require__(53703);
// EXTERNAL MODULE: ./build/checks/case-selection.js
var case_selection = __webpack_require__(41633);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/checks/fact-words.js
var fact_words = __webpack_require__(22508);
// EXTERNAL MODULE: ./build/checks/inconclusive.js
var inconclusive = __webpack_require__(72850);
;// CONCATENATED MODULE: ./build/checks/runner.js




/** Runs one check on the facts it declares. A missing fact is `inconclusive`, anything thrown is `error`. */
function runCheck(check, facts) {
    for (const name of check.needs) {
        const fact = facts[name];
        if (fact.state !== 'gathered')
            return {
                finding: (0,inconclusive/* inconclusive */.N)((0,fact_words/* lacking */.gP)(name, fact), fact.state === 'failed' ? fact.next : undefined),
                foundFacts: fact.state === 'failed',
            };
    }
    const handed = Object.fromEntries([
        ...check.uses.map((name) => [name, facts[name]]),
        ...check.needs.map((name) => [name, facts[name].value]),
    ]);
    try {
        const options = (0,config_options/* optionsOf */.c)(facts.configuration, check.id, check.options);
        const input = { ...handed, run: facts.run, configuration: facts.configuration };
        return { finding: check.evaluate(input, options), foundFacts: foundAny(check, facts) };
    }
    catch (error) {
        return {
            finding: {
                outcome: 'error',
                summary: `the check crashed: ${(0,errors/* messageOf */.bD)(error)}`,
                measurements: [],
                evidence: [],
                remedy: 'report this as a bug, with facts.json',
            },
            foundFacts: true,
        };
    }
}
/** A check that needs no fact by itself, because its options choose among several, found some where one of these is there, or should have been. */
function foundAny(check, facts) {
    const choices = check.uses.flatMap((name) => {
        const fact = facts[name];
        return typeof fact === 'object' && fact !== null && 'state' in fact ? [fact.state] : [];
    });
    return check.needs.length > 0 || choices.length === 0 || choices.some((state) => state !== 'absent');
}

// EXTERNAL MODULE: ./build/checks/test-cases.js
var test_cases = __webpack_require__(83866);
// EXTERNAL MODULE: ./build/config/when.js
var when = __webpack_require__(35063);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
;// CONCATENATED MODULE: ./build/evidence/manual.js

/** An attestation passes from its date until its expiry (the whole day, UTC), as long as the results it names are there. */
function judgeAttestation(attestation, results, now) {
    const today = now.slice(0, 10);
    const { owner, date, expires } = attestation;
    const evidence = [{ kind: 'attestation', owner, date, expires, results: attestation.results }];
    const fail = (summary, remedy) => ({
        outcome: 'fail',
        summary,
        measurements: [],
        evidence,
        remedy,
    });
    const again = 'do the test again, write down its results, and renew `date` and `expires`';
    if (expires <= date)
        return fail(`expires on ${expires}, not after its date ${date}`, 'set `expires` after `date`');
    if (date > today)
        return fail(`dated ${date}, which is in the future`, 'set `date` to the day the test was done');
    if (expires < today)
        return fail(`attested by ${owner} on ${date}, expired on ${expires}`, again);
    if (results === undefined || results.state !== 'gathered')
        return {
            outcome: 'inconclusive',
            summary: `the results of ${date} could not be looked at: ${results === undefined ? 'not gathered' : (0,build_facts/* whyMissing */.bi)(results)}`,
            measurements: [],
            evidence,
        };
    if (!results.value.present)
        return fail(`the results of ${date} are not there: ${attestation.results}: ${results.value.detail}`, 'commit the documented results, or mend the path');
    return {
        outcome: 'pass',
        summary: `attested by ${owner} on ${date} until ${expires}: ${attestation.results}`,
        measurements: [],
        evidence,
    };
}

// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
;// CONCATENATED MODULE: ./build/evidence/not-run.js




/** A test that nothing answered. */
const unanswered = (id, summary, remedy) => ({
    id,
    execution: 'none',
    outcome: null,
    sources: [],
    summary,
    measurements: [],
    evidence: [],
    remedy,
});
/** "; it would cost a second training, about 12s": empty for a check that costs nothing to speak of. */
const costOf = (check, facts) => check.cost === undefined ? '' : `; it would cost ${check.cost(facts)}`;
/** A test that `when` keeps from this run: it did not run, and its last result on the default branch stands beside it. */
function keptFromRun(id, why, facts, check) {
    const { run, carried, configuration } = facts;
    const notRun = `did not run: ${why}${costOf(check, facts)}`;
    const branch = run.defaultBranch ?? 'the default branch';
    const again = `let it run on ${branch} on an event that its \`when\` names, or widen \`when\``;
    if (carried.state !== 'gathered')
        return unanswered(id, `${notRun}; its last result is not known: ${(0,build_facts/* whyMissing */.bi)(carried)}`, again);
    const last = carried.value[id];
    if (last === undefined)
        return unanswered(id, `${notRun}; there is no result of ${branch} yet`, again);
    const maxAge = configuration.tests[id]?.['max-age'] ?? when/* defaultMaxAge */.hp;
    const age = (Date.parse(run.startedAt) - Date.parse(last.date)) / 1000;
    // An age that is no number is expired.
    const result = { ...last, expired: !(age <= maxAge) };
    const from = `${last.outcome}, from ${originOf(last)}, ${(0,units/* formatDuration */.a3)(Math.max(0, age))} ago`;
    if (result.expired)
        return {
            ...unanswered(id, `${notRun}; its last result (${from}) is older than its \`max-age\` of ${(0,units/* formatDuration */.a3)(maxAge)}`, again),
            carried: result,
        };
    return { ...unanswered(id, `${from}: ${countsFor(id, last)}; it ${notRun}`, remedyFor(id, last)), carried: result };
}
const originOf = ({ event, date, commit }) => `the ${event === 'schedule' ? 'scheduled' : event} run of ${date.slice(0, 10)} (commit ${commit.slice(0, 7)})`;
function countsFor(id, { event }) {
    if ((0,sections/* sectionOf */.ZE)(id) !== 'monitor')
        return 'it counts for the gate, not for the score';
    return event === 'schedule'
        ? 'it counts for gate and score'
        : 'it counts for the gate, and for the score only from a scheduled run';
}
function remedyFor(id, { outcome, event }) {
    if (outcome !== 'pass')
        return 'look at that run, mend what it found, and let the test run again';
    if ((0,sections/* sectionOf */.ZE)(id) !== 'monitor')
        return 'widen `when`, so that it runs here too';
    return event === 'schedule' ? '' : 'let it run on `schedule` as well';
}

;// CONCATENATED MODULE: ./build/evidence/evidence.js









/** Answers all 28 tests from their sources of evidence. Pure: everything it looks at was gathered. */
function answerTests(facts, checkOf, remedyOf) {
    return sections/* testIds */.b3.map((id) => answerTest(id, facts, checkOf(id), remedyOf(id)));
}
/**
 * Answers one test. What the team configured (options of the check, `junit`, `run`) must all pass, whatever is attested; so must the built-in check wherever it found
 * its facts. Only a check that nobody configured and that found no facts steps aside: for other evidence, for an attestation, and at last for its own `inconclusive`. A test that `when`
 * keeps from this run, and a costly check that nobody configured, did not run.
 */
function answerTest(id, facts, check, remedy) {
    const configuration = facts.configuration.tests[id] ?? {};
    const gathered = facts.evidence[id] ?? {};
    const reason = configuration['not-applicable'];
    if (reason !== undefined)
        return { ...unanswered(id, `not applicable: ${reason}`, ''), notApplicable: reason };
    const why = (0,when/* whyNotNow */.yB)(facts.configuration, id, facts.run);
    if (why !== null && (0,when/* isOutOfScope */.Cj)(id, facts.run))
        return unanswered(id, `did not run: ${why}`, '');
    if (why !== null)
        return keptFromRun(id, why, facts, check);
    const { finding, foundFacts } = runCheck(check, facts);
    const answers = [];
    if (foundFacts || configures(facts.configuration, check))
        answers.push({ source: 'check', finding });
    const cases = judgeJunit(id, configuration, gathered, facts.junit);
    if (cases !== null)
        answers.push({ source: 'junit', finding: cases });
    if (configuration.run !== undefined)
        answers.push({ source: 'run', finding: judgeCommand(configuration.run.command, gathered.run) });
    if (answers.length > 0)
        return combine(id, answers, 'automated', remedy);
    if (configuration.manual !== undefined) {
        const attested = judgeAttestation(configuration.manual, gathered.manual, facts.run.startedAt);
        return combine(id, [{ source: 'manual', finding: attested }], 'manual', remedy);
    }
    if (check.cost !== undefined)
        return unanswered(id, `did not run: ${finding.summary}${costOf(check, facts)}`, finding.remedy ?? remedy);
    return combine(id, [{ source: 'check', finding }], 'automated', remedy);
}
/** Whether the team asks for a built-in check: by one of its options, or by a key that it answers to. */
const configures = (configuration, { id, options, configuredBy = [] }) => Object.keys(options).some((key) => key in (configuration.tests[id] ?? {})) ||
    configuredBy.some((key) => configuration[key] !== undefined);
const worst = ['error', 'fail', 'inconclusive', 'pass'];
/** All sources must pass: the worst outcome is the test's, and its source speaks first. */
function combine(id, answers, execution, remedy) {
    const ordered = [...answers].sort((a, b) => worst.indexOf(a.finding.outcome) - worst.indexOf(b.finding.outcome));
    const leading = ordered[0].finding;
    return {
        id,
        execution,
        outcome: leading.outcome,
        sources: answers.map((answer) => answer.source),
        summary: leading.outcome === 'pass' ? ordered.map((answer) => answer.finding.summary).join('; ') : leading.summary,
        measurements: ordered.flatMap((answer) => answer.finding.measurements),
        evidence: ordered.flatMap((answer) => answer.finding.evidence),
        remedy: leading.outcome === 'pass' ? '' : (leading.remedy ?? remedy),
    };
}
/** Test cases that the configuration selects, and those that name this test in a property `ml_test_score`. */
function judgeJunit(id, configuration, gathered, shared) {
    if (configuration.junit !== undefined) {
        const report = gathered.junit;
        const { files, cases } = configuration.junit;
        if (report === undefined || report.state !== 'gathered') {
            const why = report === undefined ? 'it was not gathered' : (0,build_facts/* whyMissing */.bi)(report);
            return {
                outcome: 'inconclusive',
                summary: `no test report ${files.join(', ')}: ${why}`,
                measurements: [],
                evidence: [],
                remedy: 'write the JUnit report in this run',
            };
        }
        return (0,test_cases/* judgeCases */.v)((0,case_selection/* selectCases */._)(report.value.cases, cases), report.value, `\`cases: ${cases?.join(', ')}\``);
    }
    if (shared.state !== 'gathered')
        return null;
    const marked = shared.value.cases.filter((testCase) => testCase.answers.includes(id));
    return marked.length === 0 ? null : (0,test_cases/* judgeCases */.v)(marked, shared.value, `\`ml_test_score\` = ${id}`);
}
function judgeCommand(command, fact) {
    if (fact === undefined || fact.state !== 'gathered') {
        const why = fact === undefined ? 'it was not run' : (0,build_facts/* whyMissing */.bi)(fact);
        return {
            outcome: 'inconclusive',
            summary: `\`${command}\` did not run: ${why}`,
            measurements: [],
            evidence: [],
            remedy: 'let training succeed first, then the command runs',
        };
    }
    const { exitCode, outcome, tail } = fact.value;
    const evidence = [{ kind: 'command', command, exitCode, tail: tail.slice(-10) }];
    const measurements = [{ name: 'exit status', observed: exitCode ?? outcome, expected: '0', met: exitCode === 0 }];
    if (exitCode === 0 && outcome === 'succeeded')
        return { outcome: 'pass', summary: tail.at(-1) || `\`${command}\` ended with 0`, measurements, evidence };
    const ended = outcome === 'timed-out' ? 'did not end in time' : exitCode === null ? 'was stopped' : `ended with ${exitCode}`;
    return {
        outcome: 'fail',
        summary: `\`${command}\` ${ended}${tail.length > 0 ? `: ${(0,output_tail/* tellingLine */.c)(tail)}` : ''}`,
        measurements,
        evidence,
        remedy: `run \`${command}\` and mend what it reports`,
    };
}

// EXTERNAL MODULE: ./build/gate/gate.js
var gate = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/gate/monitoring.js
var monitoring = __webpack_require__(92890);
;// CONCATENATED MODULE: ./build/gate/loosening.js



/** What the change that was judged by its base's policy asks less of. */
const loosenedBy = ({ configuration, policy }) => policy.proposed === null
    ? []
    : [
        ...loosenings(policy.inForce ?? configuration, policy.proposed),
        // Whether another schema asks for less, only a person can tell.
        ...(policy.changedFiles ?? []).map((file) => `\`${file}\` is changed`),
    ];
/** Each place where a proposed policy asks for less than the one in force, in words. Names in it are hostile text. */
function loosenings(inForce, proposed) {
    return [
        ...(inForce.model === proposed.model
            ? []
            : [
                `\`model\`: ${inForce.model ?? 'the default'} → ${proposed.model ?? 'the default'}, so it begins without a baseline`,
            ]),
        ...loosenedGate(inForce.gate, proposed.gate, 'gate'),
        ...loosenedTests(inForce, proposed),
        ...loosenedTraining(inForce, proposed),
        ...loosenedInputs(inForce, proposed),
        ...loosenedModels(inForce, proposed),
        ...loosenedPromotion(inForce, proposed),
    ];
}
function loosenedGate(before, after, name) {
    const found = [];
    const lower = (path, from, to) => {
        if (from !== undefined && (to === undefined || to < from))
            found.push(to === undefined ? `\`${path}\`: ${from} is removed` : `\`${path}\`: ${from} → ${to}`);
    };
    lower(`${name}.score`, before.score, after.score);
    for (const section of sections/* sections */.V0)
        lower(`${name}.sections.${section}`, before.sections[section], after.sections[section]);
    for (const id of before.require)
        if (!after.require.includes(id))
            found.push(`\`${name}.require\`: ${id} is removed`);
    for (const [metric, gate] of Object.entries(before.metrics)) {
        const next = after.metrics[metric];
        if (next === undefined)
            found.push(`\`${name}.metrics.${metric}\` is removed`);
        else
            found.push(...loosenedMetric(gate, next, `${name}.metrics.${metric}`));
    }
    return found;
}
function loosenedMetric(before, after, path) {
    const found = [];
    const text = (limit) => limit === undefined ? 'nothing' : limit.relative ? `${limit.value * 100}%` : String(limit.value);
    if (before.minimum !== undefined && (after.minimum === undefined || after.minimum < before.minimum))
        found.push(`\`${path}.minimum\`: ${before.minimum} → ${after.minimum ?? 'removed'}`);
    if (before.maximum !== undefined && (after.maximum === undefined || after.maximum > before.maximum))
        found.push(`\`${path}.maximum\`: ${before.maximum} → ${after.maximum ?? 'removed'}`);
    for (const key of ['max-drop', 'max-rise']) {
        const from = before[key];
        const to = after[key];
        if (from === undefined)
            continue;
        if (to === undefined)
            found.push(`\`${path}.${key}\`: ${text(from)} → removed`);
        else if (to.relative !== from.relative)
            found.push(`\`${path}.${key}\`: ${text(from)} → ${text(to)}, in another unit`);
        else if (to.value > from.value)
            found.push(`\`${path}.${key}\`: ${text(from)} → ${text(to)}`);
    }
    if (before.against !== after.against)
        found.push(`\`${path}.against\`: ${before.against} → ${after.against}`);
    return found;
}
/** Evidence that is removed, a test that moves from a measurement to an attestation, and an attestation that is to last longer. */
function loosenedTests(before, after) {
    return sections/* testIds */.b3.flatMap((id) => {
        const from = before.tests[id];
        const to = after.tests[id];
        if (from === undefined)
            return [
                ...(to?.['not-applicable'] === undefined ? [] : [`\`tests.${id}\` is declared not applicable`]),
                ...loosenedOccasion(id, {}, to ?? {}),
            ];
        if (to === undefined)
            return [`\`tests.${id}\` is removed`];
        const found = loosenedOccasion(id, from, to);
        for (const key of Object.keys(from)) {
            if (key === 'when' || key === 'max-age')
                continue;
            if (key in to) {
                // Whether another command or another report asks for less, only a person can tell.
                if (key !== 'manual' && key !== 'not-applicable' && JSON.stringify(from[key]) !== JSON.stringify(to[key]))
                    found.push(`\`tests.${id}.${key}\` is changed`);
                continue;
            }
            found.push(key !== 'manual' && to.manual !== undefined
                ? `\`tests.${id}\`: from ${key} to manual`
                : `\`tests.${id}.${key}\` is removed`);
        }
        if (from['not-applicable'] === undefined && to['not-applicable'] !== undefined)
            found.push(`\`tests.${id}\` is declared not applicable`);
        if (from.manual !== undefined &&
            to.manual !== undefined &&
            to.manual.expires > from.manual.expires &&
            to.manual.date === from.manual.date)
            found.push(`\`tests.${id}.manual.expires\`: ${from.manual.expires} → ${to.manual.expires}, without a new date`);
        return found;
    });
}
/** A `when` that is added or names less, and an earlier result that is to count for longer. */
function loosenedOccasion(id, before, after) {
    const found = [];
    for (const key of ['events', 'branches']) {
        const from = before.when?.[key];
        const to = after.when?.[key];
        if (to === undefined || from?.every((name) => to.includes(name)))
            continue;
        found.push(`\`tests.${id}.when\`: ${key} ${from?.join(', ') ?? 'of any kind'} → ${to.join(', ')}`);
    }
    const [from, to] = [before['max-age'], after['max-age']];
    if ((to ?? when/* defaultMaxAge */.hp) > (from ?? when/* defaultMaxAge */.hp))
        found.push(`\`tests.${id}.max-age\`: ${maxAgeText(from)} → ${maxAgeText(to)}`);
    return found;
}
const maxAgeText = (seconds) => seconds === undefined ? `the default of ${(0,units/* formatDuration */.a3)(when/* defaultMaxAge */.hp)}` : (0,units/* formatDuration */.a3)(seconds);
/** What a run measures, and what it is compared with. */
function loosenedTraining(before, after) {
    const found = [];
    const from = before.train?.repeats ?? 1;
    const to = after.train?.repeats ?? 1;
    if (before.train !== undefined && after.train === undefined)
        found.push('`train` is removed, so the metrics are what is committed, and no longer measured');
    else if (to < from)
        found.push(`\`train.repeats\`: ${from} → ${to}`);
    if (before.baseline === 'train' && after.baseline === 'record')
        found.push('`baseline`: train → record, so a base without a record is not compared with');
    if (before.history.branch !== after.history.branch)
        found.push(`\`history.branch\`: ${before.history.branch} → ${after.history.branch}, so it begins without records`);
    for (const [metric, direction] of Object.entries(before.directions)) {
        const now = Object.hasOwn(after.directions, metric) ? after.directions[metric] : undefined;
        if (now !== direction)
            found.push(`\`directions.${metric}\`: ${direction} → ${now ?? 'removed'}`);
    }
    return found;
}
/** Models that nobody looks at any more, and files whose change trains nothing any more. */
function loosenedModels(before, after) {
    const added = (to = [], from = []) => to.filter((one) => !from.includes(one));
    // A pattern that leaves something out asks for less where it is added, not where it is removed.
    const excluded = (patterns) => patterns.filter((one) => one.startsWith('!'));
    const without = (from = [], to = []) => from.filter((one) => !one.startsWith('!') && !to.includes(one));
    const found = without(before.models, after.models ?? []).map((name) => `\`models\`: ${name} is removed`);
    found.push(...excluded(added(after.models, before.models)).map((name) => `\`models\`: ${name} is added`));
    const { data } = before;
    // What counts where nothing is said.
    const otherwise = {
        training: { words: "all of the model's folder", patterns: ['**'] },
        data: {
            words: 'what `data` names',
            patterns: [data.training, data.testing, data.serving].flatMap((paths) => paths ?? []),
        },
    };
    for (const key of ['training', 'data']) {
        const [from, to] = [before.paths[key], after.paths[key]];
        const { words, patterns } = otherwise[key];
        const path = `paths.${key}`;
        if (to === undefined) {
            // All of the folder is no less than a part of it, but other folders may be named.
            const outside = without(from, key === 'data' ? patterns : []);
            if (outside.length > 0)
                found.push(`\`${path}\`: ${outside.join(', ')} → ${words}`);
        }
        else if (from === undefined) {
            if (without(patterns, to).length > 0)
                found.push(`\`${path}\`: ${words} → ${to.join(', ')}`);
        }
        else {
            found.push(...without(from, to).map((one) => `\`${path}\`: ${one} is removed`));
            found.push(...excluded(added(to, from)).map((one) => `\`${path}\`: ${one} is added`));
        }
    }
    const application = added(after.paths.application, before.paths.application);
    found.push(...application.map((one) => `\`paths.application\`: ${one} is added, so a change of it alone trains nothing`));
    return found;
}
/** Limits that stand beside what they are of: whom model/inclusion looks at, and how old monitor/age lets the outputs of a stage be. */
function loosenedInputs(before, after) {
    const left = (before.data.protected ?? []).filter((name) => !after.data.protected?.includes(name));
    return [
        ...left.map((name) => `\`data.protected\`: ${name} is removed`),
        ...['schema', 'catalog'].flatMap((key) => {
            const [from, to] = [before.data[key], after.data[key]];
            if (from === undefined || from === to)
                return [];
            return [`\`data.${key}\`: ${to === undefined ? `${from} is removed` : `${from} → ${to}`}`];
        }),
        ...(before.stages ?? []).flatMap(({ name, 'max-age': from }) => {
            if (from === undefined)
                return [];
            const to = after.stages?.find((stage) => stage.name === name)?.['max-age'];
            if (to === undefined)
                return [`\`max-age\` of the stage ${name}: ${(0,units/* formatDuration */.a3)(from)} is removed`];
            return to > from ? [`\`max-age\` of the stage ${name}: ${(0,units/* formatDuration */.a3)(from)} → ${(0,units/* formatDuration */.a3)(to)}`] : [];
        }),
    ];
}
/** Where models go, and by which steps. Nothing of it is looser where nothing is promoted any more, but that the gates are gone. */
function loosenedPromotion({ promote: before }, { promote: after }) {
    if (before === undefined)
        return [];
    const found = before.stage.flatMap((stage) => {
        const name = `promote.stage.${stage.name}`;
        const next = after?.stage.find((candidate) => candidate.name === stage.name);
        if (stage.gate !== undefined && next?.gate === undefined)
            return [`\`${name}.gate\` is removed`];
        if (after !== undefined && next === undefined)
            return [`\`${name}\` is removed from the ladder`];
        return stage.gate === undefined || next?.gate === undefined
            ? []
            : loosenedGate(stage.gate, next.gate, `${name}.gate`);
    });
    if (after === undefined)
        return found;
    const namesIn = (promote, other) => promote.stage
        .map(({ name }) => name)
        .filter((name) => other.stage.some((stage) => stage.name === name))
        .join(', ');
    const [order, now] = [namesIn(before, after), namesIn(after, before)];
    if (order !== now)
        found.push(`\`promote.stage\`: ${order} → ${now}, in another order`);
    for (const key of ['to', 'branch', 'path'])
        if (before[key] !== after[key])
            found.push(`\`promote.${key}\`: ${before[key] ?? 'the default'} → ${after[key] ?? 'the default'}`);
    return found;
}

// EXTERNAL MODULE: ./build/rubric/bands.js
var bands = __webpack_require__(46808);
// EXTERNAL MODULE: ./build/rubric/rubric.js + 4 modules
var rubric = __webpack_require__(59733);
;// CONCATENATED MODULE: ./build/score/score.js

/**
 * Points of one test: 1 for an automated pass, 0.5 for a manual one, 0 for everything else. Stricter than Breck et al. 2017, who give the point for having the
 * test. Where a monitoring test did not run, a scheduled run that is not older than its `max-age` speaks for it.
 */
function pointsOf(result) {
    if (isRecordedBySchedule(result))
        return result.carried?.outcome === 'pass' ? 1 : 0;
    if (result.outcome !== 'pass')
        return 0;
    return result.execution === 'automated' ? 1 : result.execution === 'manual' ? 0.5 : 0;
}
const isRecordedBySchedule = ({ id, execution, carried }) => (0,sections/* sectionOf */.ZE)(id) === 'monitor' &&
    execution === 'none' &&
    carried?.expired === false &&
    carried.execution === 'automated' &&
    carried.event === 'schedule';
/** What the paper would count: the test was executed, by itself or by hand. Without its facts a test was not executed. */
function paperPoints(result) {
    if (isRecordedBySchedule(result))
        return ['pass', 'fail'].includes(result.carried?.outcome ?? '') ? 1 : 0;
    const executed = result.outcome === 'pass' || result.outcome === 'fail';
    if (result.execution === 'automated')
        return executed ? 1 : 0;
    return result.execution === 'manual' && result.outcome === 'pass' ? 0.5 : 0;
}
/** Sums per section; the score is their minimum. */
function scoreTests(results) {
    const sum = (pointsFor) => Object.fromEntries(sections/* sections */.V0.map((section) => [
        section,
        results
            .filter((result) => (0,sections/* sectionOf */.ZE)(result.id) === section)
            .reduce((total, result) => total + pointsFor(result), 0),
    ]));
    const bySection = sum(pointsOf);
    const paper = sum(paperPoints);
    return {
        total: Math.min(...Object.values(bySection)),
        sections: bySection,
        points: Object.fromEntries(results.map((result) => [result.id, pointsOf(result)])),
        lost: results
            .filter((result) => pointsOf(result) < 1)
            .map((result) => ({ id: result.id, lost: 1 - pointsOf(result), reason: reasonOf(result) })),
        paper: { total: Math.min(...Object.values(paper)), sections: paper },
    };
}
function reasonOf(result) {
    if (result.outcome === null)
        return result.summary;
    if (result.execution === 'manual' && result.outcome === 'pass')
        return `half a point: ${result.summary}`;
    return `${result.outcome}: ${result.summary}`;
}
/**
 * The cheapest next step in each of the weakest sections: of the tests that have a point to win there, the one with the least effort; of equal ones, the one that
 * is closest to passing (it failed or lacked facts; then nothing done yet), then the rubric's order. A test that does not apply is not nagged about.
 */
function cheapestSteps(results, score, effortOf) {
    // It passes where the team lets it run: running it here too is the last thing to ask for.
    const isSettled = ({ carried }) => carried?.outcome === 'pass' && !carried.expired;
    const closeness = (result) => result.execution === 'automated' ? 0 : result.execution === 'none' ? 1 : 2;
    return sections/* sections */.V0
        .filter((section) => score.sections[section] === score.total)
        .flatMap((section) => {
        const [best] = results
            .filter((result) => (0,sections/* sectionOf */.ZE)(result.id) === section && pointsOf(result) < 1 && result.notApplicable === undefined)
            .sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)) ||
            effortOf(a.id) - effortOf(b.id) ||
            closeness(a) - closeness(b));
        return best === undefined ? [] : [{ id: best.id, section, remedy: best.remedy }];
    });
}
function compareScores(results, before) {
    const ran = results.filter((result) => result.execution !== 'none' && (before.tests[result.id]?.execution ?? 'none') !== 'none');
    const total = (pointsFor) => Math.min(...sections/* sections */.V0.map((section) => ran.filter((result) => (0,sections/* sectionOf */.ZE)(result.id) === section).reduce((sum, result) => sum + pointsFor(result), 0)));
    const changed = results.flatMap((result) => {
        // What `when` kept from this run shows nothing new.
        if (result.carried !== undefined)
            return [];
        const earlier = before.tests[result.id];
        const name = (execution, outcome) => outcome === null ? 'none' : execution === 'manual' ? `${outcome} (manual)` : outcome;
        // A point without an execution is one that a scheduled run had earned.
        const wasCarried = earlier?.execution === 'none' && earlier.points > 0;
        const from = earlier === undefined ? 'none' : wasCarried ? 'pass' : name(earlier.execution, earlier.outcome);
        const to = name(result.execution, result.outcome);
        const gain = pointsOf(result) - (earlier?.points ?? 0);
        return from === to ? [] : [{ id: result.id, before: from, after: to, better: gain === 0 ? null : gain > 0 }];
    });
    return {
        change: ran.length === 0 ? null : total(pointsOf) - total((result) => before.tests[result.id]?.points ?? 0),
        compared: ran.length,
        changed,
    };
}

// EXTERNAL MODULE: ./build/statistics/mean-difference.js
var mean_difference = __webpack_require__(76741);
// EXTERNAL MODULE: ./build/statistics/metric-change.js + 1 modules
var metric_change = __webpack_require__(72694);
// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/report/changes.js
var report_changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/level.js
var level = __webpack_require__(90525);
;// CONCATENATED MODULE: ./build/report/report.js











/** Everything a report format shows, from the stages before. Pure. */
function buildReport(facts, results, score, decision, promotion = null) {
    const { run, policy } = facts;
    const baseline = (0,build_facts/* presentValue */.p)(facts.baseline);
    const production = (0,build_facts/* presentValue */.p)(facts.production);
    const training = (0,build_facts/* presentValue */.p)(facts.training);
    const operations = (0,build_facts/* presentValue */.p)(facts.operations);
    // A base that was trained here has no tests: nothing changed against them.
    const scored = baseline === undefined || baseline.score === null ? undefined : baseline;
    const changes = (0,report_changes/* changesOf */.fs)(facts);
    const change = scored === undefined ? { change: null, compared: 0, changed: [] } : compareScores(results, scored);
    return {
        schemaVersion: 1,
        model: run.model,
        commit: run.commit,
        headCommit: run.headCommit,
        event: run.event,
        startedAt: run.startedAt,
        run: run.url,
        baseline: {
            commit: baseline?.commit ?? null,
            age: baseline?.commitsOlder ?? null,
            reason: baseline?.why ?? (0,build_facts/* whyMissing */.bi)(facts.baseline),
            score: baseline?.score ?? null,
            sections: scored === undefined ? null : sectionsOf(scored.tests),
            date: baseline?.date ?? null,
            ...(baseline?.trainedHere === true ? { trainedHere: true } : {}),
            ...unpairedOf(facts),
        },
        production: production === undefined
            ? null
            : { version: production.version, stage: production.stage, score: production.score },
        policy: {
            source: policy.source,
            file: policy.file,
            commit: policy.commit,
            loosened: loosenedBy(facts),
        },
        decision: { outcome: decision.outcome, reasons: [...decision.reasons] },
        score: {
            total: score.total,
            band: (0,bands/* bandOf */.B)(score.total).reading,
            change: change.change,
            compared: change.compared,
            sections: score.sections,
            paper: score.paper,
            lost: [...score.lost],
            next: cheapestSteps(results, score, (id) => (0,rubric/* rubricTest */.YD)(id).effort),
        },
        tests: results.map((result) => ({
            ...result,
            points: score.points[result.id],
            sources: [...result.sources],
            measurements: [...result.measurements],
            evidence: result.evidence.map((item) => structuredClone(item)),
        })),
        changedTests: [...change.changed],
        // After a failed training every metric would be missing: one reason says it all.
        metrics: decision.reasons.some((reason) => reason.kind === 'training') ? [] : metricRows(facts, decision.limits),
        ...(changes.length === 0 ? {} : { changes: [...changes] }),
        training: training === undefined
            ? null
            : {
                command: training.command,
                exitCode: training.exitCode,
                outcome: training.outcome,
                seconds: training.seconds,
                peakMemoryBytes: training.peakMemoryBytes,
                tail: training.outcome === 'succeeded' ? [] : training.tail.slice(-20),
            },
        promotion,
        ...(operations === undefined ? {} : { level: (0,level/* reportedLevel */.QT)(operations) }),
    };
}
const sectionsOf = (tests) => Object.fromEntries(sections/* sections */.V0.map((section) => [
    section,
    sections/* testIds */.b3.filter((id) => (0,sections/* sectionOf */.ZE)(id) === section).reduce((sum, id) => sum + (tests[id]?.points ?? 0), 0),
]));
const severity = ['error', 'missed', 'undecided', 'not-compared', 'met'];
/** Every metric of this run and of the base: those with a limit first, then by name; the worst verdict of a metric is its outcome. */
function metricRows(facts, limits) {
    const values = new Map(((0,build_facts/* presentValue */.p)(facts.metrics)?.values ?? []).map((metric) => [metric.name, metric]));
    const others = ((0,build_facts/* presentValue */.p)(facts.metrics)?.others ?? [])
        .filter((other) => other.kind === 'nan' || other.kind === 'infinity')
        .map((other) => other.name);
    const before = (0,build_facts/* presentValue */.p)(facts.baseline)?.metrics ?? {};
    const names = new Set([
        ...limits.map((limit) => limit.metric),
        ...[...new Set([...values.keys(), ...others, ...Object.keys(before)])].sort(),
    ]);
    return [...names].map((name) => {
        const own = limits.filter((limit) => limit.metric === name);
        const metric = values.get(name);
        const earlier = Object.hasOwn(before, name) ? before[name] : undefined;
        const baseline = earlier?.value ?? null;
        const change = metric === undefined || baseline === null ? null : metric.value - baseline;
        return {
            name,
            value: metric?.value ?? null,
            found: metric === undefined ? (0,metric_limits/* whyNoNumber */.T2)(name, facts.metrics) : (0,metric_limits/* formatNumber */.ZV)(metric.value),
            baseline,
            change,
            relativeChange: change === null || baseline === null || baseline === 0 ? null : change / Math.abs(baseline),
            direction: metric?.direction ?? earlier?.direction ?? null,
            trend: trendOf(metric, baseline, change, facts.baseline.state === 'gathered'),
            outcome: severity.find((outcome) => own.some((limit) => limit.outcome === outcome)) ?? null,
            limits: own.map((limit) => limit.expected),
            ...repeatsOf(metric, facts, earlier),
        };
    });
}
/** Why changes have no interval, to a team that has predictions. */
function unpairedOf({ predictions, baseline, differences }) {
    if (predictions.state !== 'gathered' || baseline.state !== 'gathered' || differences === undefined)
        return {};
    if (differences.state !== 'gathered')
        return { unpaired: [(0,build_facts/* whyMissing */.bi)(differences)] };
    const found = Object.entries(differences.value.unpaired);
    return found.length === 0 ? {} : { unpaired: found.map(([name, why]) => `${name}: ${why}`) };
}
function repeatsOf(metric, { repeats, differences }, earlier) {
    if (metric === undefined)
        return {};
    const found = (0,build_facts/* presentValue */.p)(repeats);
    const values = found !== undefined && Object.hasOwn(found.metrics, metric.name) ? found.metrics[metric.name] : undefined;
    const own = (0,mean_difference/* summaryOf */.YG)(values ?? [metric.value]);
    const interval = (0,mean_difference/* meanInterval */.VO)(own);
    const change = earlier === undefined ? null : (0,metric_change/* metricChange */.Z)(metric, earlier, { repeats, differences });
    return {
        ...(interval === null
            ? {}
            : {
                repeats: {
                    trainings: own.count,
                    mean: own.mean,
                    lower: interval.lower,
                    upper: interval.upper,
                    same: own.deviation === 0,
                },
            }),
        ...(change === null
            ? {}
            : {
                changeInterval: {
                    estimate: change.interval.estimate,
                    lower: change.interval.lower,
                    upper: change.interval.upper,
                    from: change.from,
                    rows: change.interval.rows,
                },
            }),
    };
}
function trendOf(metric, baseline, change, compared) {
    if (!compared)
        return null;
    if (metric === undefined)
        return baseline === null ? null : 'vanished';
    if (baseline === null || change === null)
        return 'new';
    if (change === 0)
        return 'unchanged';
    if (metric.direction === null)
        return 'changed';
    return change > 0 === (metric.direction === 'higher') ? 'better' : 'worse';
}

;// CONCATENATED MODULE: ./build/judgement.js







function judge(facts) {
    const results = answerTests(facts, checks/* checkOf */.EG, (id) => (0,rubric/* rubricTest */.YD)(id).remedy);
    const score = scoreTests(results);
    const decision = facts.run.scope === 'monitoring'
        ? (0,monitoring/* decideMonitoring */.j)(results)
        : (0,gate/* decide */.L)(facts.configuration.gate, facts, results, score);
    return { facts, results, score, decision };
}
const reportOf = ({ facts, results, score, decision }, promotion = null) => buildReport(facts, results, score, decision, promotion);


/***/ }),

/***/ 53635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   Rz: () => (/* binding */ writeFacts),
/* harmony export */   Wn: () => (/* binding */ makeOutputFolder),
/* harmony export */   qi: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);






const outputFolder = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.ml-test-score');
const largestPredictions = 100 * _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7;
/** Makes the report folder anew, so that nothing in it is left over or planted, with the facts and the predictions of this run. */
async function writeFacts(folder, facts, root) {
    await makeOutputFolder(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'facts.json'), json(facts));
    const predictions = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .presentValue */ .p)(facts.predictions)?.files ?? [];
    if (predictions.reduce((sum, file) => sum + file.bytes, 0) > largestPredictions)
        return;
    for (const file of predictions) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'predictions', file.path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .copyBounded */ .JQ)(root, file.path, target, file.bytes);
    }
}
/**
 * report.json, and what is made of it for people and for other programs. With many models or tests none of them grows without bound.
 *
 * @param place path of the project within the repository, where it is not its root
 */
async function writeReports(folder, report, facts, place = '') {
    const [{ renderHtml }, { renderJunit }, { renderSarif }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(1773), __webpack_require__.e(6734)]).then(__webpack_require__.bind(__webpack_require__, 26734)),
        __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 44227)),
        __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150)),
    ]);
    const files = {
        'report.json': json(report),
        'comment.md': (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report),
        'summary.md': (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report, _report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryBounds */ ._z),
        'report.html': renderHtml(report, facts),
        'junit.xml': renderJunit(report),
        'results.sarif': renderSarif(report, { folder: place }),
    };
    await Promise.all(Object.entries(files).map(([name, content]) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), content)));
}
/** Empty, whatever was left over or planted there. */
async function makeOutputFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        // As pytest and ruff do: the folder keeps itself out of git.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
    }
    catch (error) {
        const { code } = error;
        const next = 'make the working directory writable for this user';
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({ file: folder, message: `cannot be made (${code})`, next }, { cause: error });
    }
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;


/***/ }),

/***/ 46808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bandOf)
/* harmony export */ });
/* unused harmony export bands */
/** From the lowest to the highest. Bounds are the paper's (table of interpretations); the readings are in our words. */
const bands = [
    { upTo: 0, range: '0', reading: 'More a research project than a production system.' },
    { upTo: 1, range: '(0, 1]', reading: 'Not untested, but expect serious holes in reliability.' },
    { upTo: 2, range: '(1, 2]', reading: 'A first pass at running in production; more investment may be needed.' },
    { upTo: 3, range: '(2, 3]', reading: 'Reasonably tested; more of it could be automated.' },
    { upTo: 5, range: '(3, 5]', reading: 'Strong automated testing and monitoring, fit for mission-critical systems.' },
    { upTo: 7, range: '(5, 7]', reading: 'Exceptional automated testing and monitoring.' },
];
/** The band of a total score from 0 to 7. */
function bandOf(score) {
    const band = score >= 0 ? bands.find(({ upTo }) => score <= upTo) : undefined;
    if (band === undefined)
        throw new RangeError(`found a score of ${score}, expected 0 to 7`);
    return band;
}


/***/ }),

/***/ 45474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createOutputTail),
/* harmony export */   c: () => (/* binding */ tellingLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const newline = 10;
const carriageReturn = 13;
/** More than any line that is shown needs, colours and four-byte characters included. */
const lineBytes = 8 * 1024;
/**
 * Keeps the last lines of an output of any size and any bytes, in flat memory. A progress bar, redrawn with carriage returns, counts as one line in
 * its last state; colours and other control characters are dropped; a long line keeps its beginning.
 */
function createOutputTail(maximumLines = 50, maximumCharacters = 500) {
    let complete = [];
    let pending = Buffer.alloc(0);
    function add(chunk) {
        const start = startOfLastLines(chunk, maximumLines);
        if (start > 0) {
            complete = [];
            pending = Buffer.alloc(0);
        }
        let from = start;
        for (let end = chunk.indexOf(newline, from); end !== -1; end = chunk.indexOf(newline, from)) {
            complete.push(extendLine(pending, chunk.subarray(from, end)));
            pending = Buffer.alloc(0);
            from = end + 1;
        }
        if (from < chunk.length)
            pending = extendLine(pending, chunk.subarray(from));
        if (complete.length > maximumLines)
            complete = complete.slice(-maximumLines);
    }
    return {
        add,
        lines() {
            const all = complete.map(lastState);
            if (pending.length > 0)
                all.push(lastState(pending));
            return all.slice(-maximumLines).map((line) => shorten(line, maximumCharacters));
        },
    };
}
/** Where the last lines of a chunk begin: what stands before can never be shown, and is not looked at. */
function startOfLastLines(chunk, lines) {
    let at = chunk.length;
    for (let seen = 0; seen <= lines; seen++) {
        if (at === 0)
            return 0;
        at = chunk.lastIndexOf(newline, at - 1);
        if (at === -1)
            return 0;
    }
    return at + 1;
}
/** A line and what follows on it, reduced to the beginning of its last state and of the one before. Always a copy: a view would keep its chunk alive. */
function extendLine(line, more) {
    const joined = Buffer.concat([line, more]);
    if (joined.length <= 2 * lineBytes)
        return joined;
    const last = joined.lastIndexOf(carriageReturn);
    if (last <= 0)
        return Buffer.from(joined.subarray(0, lineBytes));
    const before = joined.lastIndexOf(carriageReturn, last - 1) + 1;
    return Buffer.concat([
        joined.subarray(before, Math.min(last, before + lineBytes / 2)),
        Buffer.of(carriageReturn),
        joined.subarray(last + 1, last + 1 + lineBytes / 2),
    ]);
}
function lastState(line) {
    const states = line
        .toString('utf8')
        .split('\r')
        .map((state) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(state)
        .replace(/[^\P{Cc}\t]/gu, '')
        .trimEnd());
    return states.findLast((state) => state !== '') ?? '';
}
function shorten(text, characters) {
    if (text.length <= characters)
        return text;
    return `${text.slice(0, characters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** The line of the last ones that says most about a failure: the exception that was thrown, else the last line with anything in it. Hostile text. */
const tellingLine = (tail) => exceptionIn(tail) ?? tail.findLast((line) => line.trim() !== '' && !/^Node\.js v\d/.test(line))?.trim();
/** The exception that a Python traceback ends in: the first line after it that is not indented. Launchers put the rank before each line. */
function exceptionIn(tail) {
    const start = tail.findLastIndex((line) => line.includes('Traceback (most recent call last):'));
    const prefix = start === -1 ? '' : (tail[start]?.match(/^(\[[^\]]*\]:? ?)/)?.[1] ?? '');
    const found = tail
        .slice(start + 1)
        .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line))
        .filter((line) => /^[A-Za-z_][\w.]*(?:: |$)/.test(line));
    // A deep traceback may begin before the lines that were kept.
    return start === -1
        ? found.findLast((line) => /^[\w.]*(?:Error|Exception|Interrupt|Exit)(?:: |$)/.test(line))
        : found[0];
}


/***/ })

};
