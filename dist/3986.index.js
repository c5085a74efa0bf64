export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 33986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8330);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9090);




/** Exit statuses: 0 allow · 1 block · 2 something the user can mend · 70 a bug of ours (`EX_SOFTWARE` of sysexits.h). */
const mendable = 2;
const bug = 70;
/** The command line. Each command is loaded when it is used. */
async function runCommandLine(argv) {
    ignoreClosedPipes();
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('ml-test-score')
        .description('CI for machine learning: train, run the 28 tests of the ML Test Score rubric, compare, gate, promote.')
        .version(_package_json__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE)
        .showHelpAfterError('(see --help)')
        .exitOverride()
        .addHelpText('after', '\nExit status: 0 allow, 1 block, 2 something you can mend, 70 a bug of ours.');
    const exit = async (status) => {
        process.exitCode = await status;
    };
    const command = (name, description) => program
        .command(name)
        .description(description)
        .option('-C, --working-directory <folder>', "the folder of the model's project", '.')
        .option('--json', 'print JSON');
    const onProject = (name, description) => command(name, description).option('--config <file>', 'the configuration file (default: ml-test-score.yml)');
    const onRegistry = (name, description) => onProject(name, description).option('--registry <place>', 'another registry than the configured one: oci:HOST/NAME, mlflow:URI, sagemaker:s3://BUCKET, directory:PATH, github-releases');
    onProject('run', 'train, score, compare, gate, promote; writes .ml-test-score/')
        .option('--train <command>', 'the command that trains; wins over the file')
        .option('--metrics <files...>', 'the metrics that training writes; wins over the file')
        .option('--model <name>', "the model's name; wins over the file")
        .option('--models <globs...>', 'of several models, these: files, folders or globs (default: all that the file lists)')
        .action(async (options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(112), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(800), __webpack_require__.e(1268), __webpack_require__.e(5358), __webpack_require__.e(976), __webpack_require__.e(6667), __webpack_require__.e(8890)]).then(__webpack_require__.bind(__webpack_require__, 8890))).run(options)));
    command('init', 'look at this repository and write a configuration and a workflow that run')
        .option('--force', 'overwrite what is there')
        .action(async (options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(3382), __webpack_require__.e(9154)]).then(__webpack_require__.bind(__webpack_require__, 19154))).init(options)));
    onProject('explain [test]', 'the rubric: what a test asks, how it is measured, its options, how to earn the point; `level`: the MLOps level').action(async (test, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(6219), __webpack_require__.e(277), __webpack_require__.e(9660)]).then(__webpack_require__.bind(__webpack_require__, 67402))).explain(test, options)));
    program
        .command('replay <facts.json>')
        .description('check, score, gate and report again without training')
        .option('--output <folder>', 'write report.json, report.html, comment.md, summary.md, junit.xml and results.sarif there')
        .option('--json', 'print JSON')
        .action(async (file, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(311), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(976), __webpack_require__.e(5232)]).then(__webpack_require__.bind(__webpack_require__, 15232))).replay(file, options)));
    onRegistry('promote [version]', 'make the model of the last run a version, or put a version in a stage')
        .option('--stage <name>', 'the stage (default: the next one of the ladder)')
        .action(async (version, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(311), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(1268), __webpack_require__.e(976), __webpack_require__.e(2203)]).then(__webpack_require__.bind(__webpack_require__, 38280))).promote(version, options)));
    onRegistry('rollback [model]', 'put the version before back into a stage')
        .option('--stage <name>', 'the stage (default: the last one of the ladder)')
        .option('--to <version>', 'a certain version that was there before')
        .action(async (model, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(311), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(1268), __webpack_require__.e(976), __webpack_require__.e(2203)]).then(__webpack_require__.bind(__webpack_require__, 38280))).rollback(model, options)));
    onRegistry('versions [model]', 'all versions and the stages they are in').action(async (model, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(311), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(1268), __webpack_require__.e(976), __webpack_require__.e(2203)]).then(__webpack_require__.bind(__webpack_require__, 38280))).versions(model, options)));
    onRegistry('pull <model@stage>', 'fetch the bundle of a version and verify its digest')
        .option('-o, --output <folder>', 'where to put it (default: MODEL-VERSION)')
        .action(async (reference, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(311), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(1268), __webpack_require__.e(976), __webpack_require__.e(2203)]).then(__webpack_require__.bind(__webpack_require__, 38280))).pull(reference, options)));
    onRegistry('audit [version]', 'who and what brought each version into its stages, and why it left them')
        .option('--verify', 'recompute the chain against tags, records and stored files; name the first link that does not hold')
        .option('--no-files', 'with --verify: fetch no stored files')
        .action(async (version, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(311), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(976), __webpack_require__.e(697), __webpack_require__.e(4188)]).then(__webpack_require__.bind(__webpack_require__, 9811))).audit(version, options)));
    onProject('compare <a> <b>', 'score, metrics, parameters and data of two versions or commits')
        .option('--all', 'what is equal, too')
        .action(async (first, second, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(3382), __webpack_require__.e(311), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(1268), __webpack_require__.e(976), __webpack_require__.e(2203), __webpack_require__.e(5840)]).then(__webpack_require__.bind(__webpack_require__, 55840))).compare(first, second, options)));
    command('profile <files...>', 'what is in a table: CSV, TSV, JSON Lines or Parquet; several files are parts of one')
        .option('--schema', 'print a first Frictionless Table Schema that the table passes')
        .action(async (files, options) => exit((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3382), __webpack_require__.e(2879), __webpack_require__.e(9381), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 45657))).profile(files, options)));
    try {
        await program.parseAsync([...argv]);
    }
    catch (error) {
        process.exitCode = statusOf((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .mendable */ .f7)(error));
    }
}
/** `ml-test-score explain | head`: who reads has seen enough. The exit status tells the rest. */
function ignoreClosedPipes() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
}
function statusOf(error) {
    // Commander has printed its message already; help and version are no mistakes.
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return error.exitCode === 0 ? 0 : mendable;
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1) {
        const problems = error.problems.map((problem) => (0,_support_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .e)(`error: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw)(problem)}`));
        process.stderr.write(`${problems.join('\n')}\n`);
        return mendable;
    }
    process.stderr.write(`a bug in ml-test-score: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}\nPlease report it with this text.\n`);
    return bug;
}


/***/ }),

/***/ 35921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   ve: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A problem of a folder as one of the workspace that the folder is in. */
const inWorkspace = (problem, folder) => problem.file === undefined || problem.file.startsWith('/')
    ? problem
    : { ...problem, file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, problem.file) };
/** `file:line:column: message` and, on a line of its own, what to do next. */
function formatProblem(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    const head = place === '' ? problem.message : `${place}: ${problem.message}`;
    return problem.next === undefined ? head : `${head}\n  → ${problem.next}`;
}
/** Something the user can mend (exit status 2). Everything else that is thrown is a bug of ours (exit status 70). */
class ConfigurationError extends Error {
    problems;
    constructor(problems, options) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'), options);
        this.name = 'ConfigurationError';
        this.problems = list;
    }
}
/** Refuses a file for what is in it. Throws `ConfigurationError`. */
function refuse(file, message, next, line) {
    throw new ConfigurationError({ file, ...(line === undefined ? {} : { line }), message, next });
}
const systemCodes = /^E(ACCES|PERM|ROFS|NOSPC|DQUOT|NOTDIR|ISDIR|MFILE|NAMETOOLONG)$/;
/** Trouble of the machine or of the remote as something that the user can mend; everything else as it is. */
function mendable(error) {
    if (!(error instanceof Error))
        return error;
    const { code, path, message, name } = error;
    if (name === 'RemoteError')
        return new ConfigurationError({ message, next: 'check the remote and the network, then run it again' }, { cause: error });
    if (code === undefined || !systemCodes.test(code))
        return error;
    const problem = {
        message: `the system refuses: ${message}`,
        next: 'check permissions and free space, then run it again',
    };
    return new ConfigurationError(path === undefined ? problem : { file: path, ...problem }, { cause: error });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text that a terminal shows and does not obey: without escape sequences and other control characters. Lines and tabs stay. */
const terminalText = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/[^\P{Cc}\n\t]/gu, '');


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
