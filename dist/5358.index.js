export const id = 5358;
export const ids = [5358,1693,3582,1201];
export const modules = {

/***/ 48072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gatherCarried)
/* harmony export */ });
/* harmony import */ var _config_when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35063);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73627);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45114);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37312);






/**
 * The last result on the default branch of each test that its `when` keeps from this run, however old it is: one read of the index answers for all. `absent` where
 * every test may run, or where there is no history; `failed` where the history cannot be read.
 */
async function gatherCarried({ run, configuration, history }) {
    const limited = _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3.filter((id) => configuration.tests[id]?.when !== undefined && (0,_config_when_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotNow */ .yB)(configuration, id, run) !== null);
    if (limited.length === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no test is kept from this run by `when`');
    if (history === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('there is no history to look in');
    if (run.defaultBranch === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('the default branch is not known');
    try {
        const now = Date.parse(run.startedAt);
        const earlier = (await history.index(run.model)).filter((entry) => entry.branch === run.defaultBranch && entry.run !== run.id && !(Date.parse(entry.startedAt) > now));
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(Object.fromEntries(limited.flatMap((id) => {
            const last = lastResult(id, earlier, run);
            return last === null ? [] : [[id, last]];
        })));
    }
    catch (error) {
        if (error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_5__/* .RemoteError */ .Hi || error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`the history could not be read: ${error.message}`);
        throw error;
    }
}
/**
 * The newest result decides. A monitoring test earns its point by a scheduled run, so where the newest passed on another event, the newest of a schedule speaks if
 * it passed as well.
 */
function lastResult(id, entries, run) {
    const newest = newestResult(id, entries, run);
    if ((0,_rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionOf */ .ZE)(id) !== 'monitor' || newest?.outcome !== 'pass' || newest.event === 'schedule')
        return newest;
    const scheduled = newestResult(id, entries.filter(({ event }) => event === 'schedule'), run);
    return scheduled?.outcome === 'pass' ? scheduled : newest;
}
/** @param entries newest first */
function newestResult(id, entries, run) {
    for (const entry of entries) {
        const result = (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIn */ .Do)(entry, id);
        if (result !== null)
            return {
                ...result,
                event: entry.event,
                date: entry.startedAt,
                commit: entry.commit,
                url: pageOf(entry.run, run.url),
            };
    }
    return null;
}
/** The page of another run of the same repository, beside this run's. */
function pageOf(id, ownPage) {
    const runs = ownPage?.match(/^.*\/actions\/runs\//)?.[0];
    return runs === undefined || !/^\d+$/.test(id) ? null : `${runs}${id}`;
}


/***/ }),

/***/ 89789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stagedOutputs),
/* harmony export */   Z: () => (/* binding */ declaredOutputs)
/* harmony export */ });
/* harmony import */ var _metrics_dvc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84131);

/** What metrics are looked for under without configuration; they must not be taken from before training. */
const usualOutputs = ['metrics.{json,yaml,yml,csv,tsv}', 'dvclive/metrics.json'];
/** Paths and globs, relative to `root`, of all that a training is declared to write. */
async function declaredOutputs(root, configuration) {
    const { metrics, artifacts, junit, predictions, tests } = configuration;
    return [
        // A broken or missing dvc.yaml is told of where metrics are read.
        ...(metrics ?? (await (0,_metrics_dvc_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOfDvc */ .C)(root).catch(() => []))),
        ...(artifacts ?? []),
        ...(junit ?? []),
        ...Object.values(tests).flatMap((test) => test?.junit?.files ?? []),
        ...(predictions === undefined ? [] : [predictions.path]),
        ...usualOutputs,
    ];
}
/** The same, and what the stages of the pipeline write: a training may run them. */
const stagedOutputs = async (root, configuration) => [
    ...(await declaredOutputs(root, configuration)),
    ...(configuration.stages ?? []).flatMap(({ outputs }) => outputs),
];


/***/ }),

/***/ 46158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mergedPullRequest)
/* harmony export */ });
/** The pull request that brought a commit, from the message that GitHub gives a merge or a squash; null for any other. Hostile text. */
async function mergedPullRequest(git, commit) {
    if (git === null || commit === null)
        return null;
    const { exitCode, stdout } = await git.try(['show', '--no-patch', '--format=%B', commit]);
    if (exitCode !== 0)
        return null;
    const [subject = '', ...body] = stdout
        .slice(0, 2000)
        .split('\n')
        .map((line) => line.trim());
    const merged = subject.match(/^Merge pull request #(\d{1,9}) from /)?.[1];
    if (merged !== undefined)
        return { number: Number(merged), title: body.find((line) => line !== '') ?? subject, author: null };
    const squashed = subject.match(/^(.*) \(#(\d{1,9})\)$/);
    return squashed === null ? null : { number: Number(squashed[2]), title: squashed[1], author: null };
}


/***/ }),

/***/ 71448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ directionOf)
/* harmony export */ });
/**
 * Names of metrics as scikit-learn, Keras, XGBoost, LightGBM, torchmetrics, Hugging Face evaluate and Ultralytics print them, in lower case with `_`
 * between words. A name is looked up by its last words, the longest match first, so `loss` also serves `binary_focal_loss`.
 */
const higher = `
  accuracy acc accuracies balanced_accuracy top_k_accuracy precision recall f1 f1score fbeta f_beta f2 f05 f_score f_measure fmeasure fscore
  sensitivity specificity selectivity tpr tnr ppv npv hit_rate true_positive_rate true_negative_rate positive_predictive_value
  negative_predictive_value youden informedness markedness g_mean gmean
  auc roc roc_auc auc_roc rocauc auroc auc_mu pr_auc auc_pr prauc auprc aucpr average_precision ap ar map mar mean_average_precision pre
  r2 r_2 rsquared r_squared adjusted_r2 explained_variance d2 d2_absolute_error d2_pinball d2_tweedie d2_log_loss d2_brier
  mcc matthews matthews_corrcoef matthews_correlation phi_coefficient kappa cohen_kappa quadratic_weighted_kappa qwk
  pearson pearsonr pearson_corr spearman spearmanr kendall kendalltau kendall_tau concordance concordance_index concordance_corrcoef c_index
  cindex ccc corr corrcoef correlation cosine_similarity
  ndcg dcg mrr reciprocal_rank mean_reciprocal_rank hits hit hit_ratio
  bleu sacrebleu google_bleu gleu rouge rouge_l rouge_lsum rougel rougelsum meteor chrf bertscore bert_score bleurt comet sari exact_match squad em
  pass win_rate success_rate
  iou miou mean_iou jaccard jaccard_index giou ciou dice dice_coef dice_coefficient dsc panoptic_quality pq fitness
  psnr ssim ms_ssim inception inception_score clip_score sdr si_sdr snr si_snr pesq stoi mos
  silhouette calinski_harabasz rand adjusted_rand ari mutual_info adjusted_mutual_info normalized_mutual_info nmi ami v_measure homogeneity
  completeness fowlkes_mallows purity
  positive_likelihood_ratio log_likelihood loglikelihood loglik elbo
  demographic_parity_ratio equalized_odds_ratio disparate_impact
  reward rew episode_reward episodic_return ep_rew throughput samples_per_second steps_per_second tokens_per_second
`;
const lower = `
  loss losses log_loss logloss mlogloss zero_one hinge squared_hinge categorical_hinge hamming focal pinball huber quantile fair
  cross_entropy crossentropy cross_entropy_lambda bce nll nloglik neg_log_likelihood negative_log_likelihood kl kld kl_div kl_divergence
  kullback_leibler poisson tweedie gamma deviance logcosh log_cosh
  error err errors merror error_rate misclassification misclassification_rate mae mse rmse msle rmsle mape smape wape wmape mase medae mdape
  mphe rmspe nrmse nmae rse rae rmae l1 l2 brier brier_score ece mce calibration_error negative_likelihood_ratio
  false_positive_rate false_negative_rate false_discovery_rate false_omission_rate fpr fnr fdr eer hter
  perplexity ppl bpb bpc bits_per_byte bits_per_character bits_per_dim
  wer cer mer ter wil word_error_rate character_error_rate edit_distance levenshtein toxicity hallucination_rate
  fid kid lpips nisqa_distortion hausdorff hausdorff_distance
  davies_bouldin aic bic regret
  demographic_parity_difference equalized_odds_difference equal_opportunity_difference
  latency inference_time prediction_time predict_time training_time train_time fit_time score_time runtime train_runtime memory peak_memory
  carbon emissions energy_consumed
`;
/** Names whose last words would tell a direction that they do not have. */
const neither = 'mean_error mean_bias_error memory_limit memory_total';
const directions = new Map([
    ...words(higher).map((name) => [name, 'higher']),
    ...words(lower).map((name) => [name, 'lower']),
    ...words(neither).map((name) => [name, null]),
]);
/** Words after a metric's name that say how, on what or in which unit it was measured, and not what it is. */
const qualifiers = new Set(words(`
    macro micro weighted samples binary multi multiclass multilabel ovr ovo none avg average mean median score value metric metrics total overall
    train training trainval val valid validation dev eval evaluation test testing holdout oof cv fold best final last epoch step ema
    ms us ns s sec secs second seconds mb gb mib gib bytes percent pct b m
  `));
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/**
 * Whether higher or lower is better. A declaration for the name, or for its end after a `.` or `/` (`accuracy` for `test.accuracy`), wins over the
 * table; null where neither tells.
 */
function directionOf(name, declared) {
    for (let rest = name; rest !== undefined; rest = withoutFirst(rest))
        if (Object.hasOwn(declared, rest))
            return declared[rest] ?? null;
    // `rougeLsum` and `mAP50(B)` as they are, `valLoss` in two words.
    return lookUp(name) ?? lookUp(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) ?? null;
}
function withoutFirst(name) {
    const at = name.search(/[./]/);
    return at === -1 ? undefined : name.slice(at + 1);
}
function lookUp(name) {
    // `precision@10`, `metrics/mAP50(B)`: what follows is a parameter.
    const segments = name
        .toLowerCase()
        .replace(/\([^()]*\)$/, '')
        .replace(/@[^./]*$/, '')
        .split(/[./:]/)
        .map((segment) => segment.split(/[^a-z0-9]+/).filter((word) => word !== ''));
    const all = segments.flat();
    while (all.length > 0) {
        const match = longestMatch(all);
        if (match !== undefined)
            return isNegated(segments, match.length) ? 'higher' : match.direction;
        const last = all.at(-1) ?? '';
        if (!qualifiers.has(last) && !/^(\d+|p\d+|top\d*|k)$/.test(last))
            return undefined;
        all.pop();
        segments.at(-1)?.pop();
        if (segments.at(-1)?.length === 0)
            segments.pop();
    }
    return undefined;
}
function longestMatch(all) {
    for (let length = Math.min(all.length, 6); length > 0; length--) {
        const words = all.slice(-length).join('_');
        for (const candidate of [words, words.replace(/_?\d+$/, '')]) {
            const direction = directions.get(candidate);
            if (direction !== undefined)
                return { direction, length };
        }
    }
    return undefined;
}
/** scikit-learn's `neg_*` scorers: errors with their sign turned. A class that is called `neg` is in a segment of its own: `neg.f1-score`. */
function isNegated(segments, matched) {
    const last = segments.at(-1) ?? [];
    const before = last.slice(0, Math.max(0, last.length - matched));
    const direction = directions.get(last.slice(-matched).join('_'));
    return direction === 'lower' && before.includes('neg');
}


/***/ }),

/***/ 84131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metricsOfDvc)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69280);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40505);





const dvcFile = 'dvc.yaml';
/**
 * The metrics files that `dvc.yaml` names, relative to the repository: `stages.*.metrics` (paths, or `{path: options}`) below the stage's `wdir`, and
 * the top-level `metrics` that DVCLive writes. Source: dvc/schema.py. Templates (`${…}`) are DVC's to resolve: naming one is an error here.
 */
async function metricsOfDvc(root) {
    const content = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(dvcFile, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextBounded */ .LW)(root, dvcFile, _yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlLimit */ .B));
    const files = new Set();
    const add = (list, folder, where) => {
        for (const item of Array.isArray(list) ? list : []) {
            for (const path of item instanceof Map ? item.keys() : [item]) {
                if (typeof path !== 'string')
                    continue;
                const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
                if (file.includes('${'))
                    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
                        file: dvcFile,
                        message: `${where} names the metrics file ${JSON.stringify(file)} with a template, which only DVC resolves`,
                        next: 'name the metrics files under `metrics` in ml-test-score.yml',
                    });
                files.add(file);
            }
        }
    };
    add(read(content, 'metrics'), '.', '`metrics`');
    const stages = read(content, 'stages');
    for (const [name, stage] of stages instanceof Map ? stages : []) {
        const definition = read(stage, 'do') ?? stage;
        const folder = read(definition, 'wdir');
        add(read(definition, 'metrics'), typeof folder === 'string' ? folder : '.', `stage ${JSON.stringify(name)}`);
    }
    return [...files];
}
const read = (mapping, key) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(mapping) && mapping instanceof Map ? mapping.get(key) : undefined;


/***/ }),

/***/ 69280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   C5: () => (/* binding */ textEntry),
/* harmony export */   I2: () => (/* binding */ maximumMetrics),
/* harmony export */   Og: () => (/* binding */ numberEntry),
/* harmony export */   bX: () => (/* binding */ checkEntries),
/* harmony export */   oA: () => (/* binding */ maximumNameLength),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62625);


/** The same by its short name. */
const maximumMetrics = 1000;
const maximumNameLength = 250;
const maximumDepth = 32;
const quoted = (name) => JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)(name, 80));
function numberEntry(name, value) {
    if (Number.isFinite(value))
        return { name, value };
    return { name, kind: Number.isNaN(value) ? 'nan' : 'infinity' };
}
/**
 * A value as a parser returned it. A number in quotes stays text: nobody knows whether it was meant as one. DVCLive, though, writes NaN and infinities as
 * the texts `"nan"` and `"inf"`.
 */
function entryOf(name, value) {
    if (typeof value === 'number')
        return numberEntry(name, value);
    if (typeof value === 'string')
        return special(name, value) ?? { name, kind: 'text' };
    if (typeof value === 'boolean')
        return { name, kind: 'boolean' };
    if (value === null || value === undefined)
        return { name, kind: 'null' };
    return { name, kind: Array.isArray(value) ? 'list' : 'text' };
}
/** NaN and infinities as Python prints them. */
function special(name, text) {
    if (/^[+-]?nan$/i.test(text))
        return { name, kind: 'nan' };
    return /^[+-]?inf(inity)?$/i.test(text) ? { name, kind: 'infinity' } : undefined;
}
/** A cell of a table, or a value of MLflow's folder: text that may be a number as Python, R or JavaScript print one. */
function textEntry(name, text) {
    const cell = text.trim();
    if (cell === '')
        return { name, kind: 'null' };
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell))
        return numberEntry(name, Number(cell));
    if (/^(true|false)$/i.test(cell))
        return { name, kind: 'boolean' };
    return special(name, cell) ?? { name, kind: 'text' };
}
/** Nested keys joined with dots: `{test: {accuracy: 0.9}}` reads as `test.accuracy`. Lists are not looked into. */
function flatten(file, value) {
    if (!isMapping(value))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `holds ${describe(value)}; expected a mapping of metric names to numbers`,
            next: 'write an object such as {"accuracy": 0.93}',
        });
    const entries = [];
    let metrics = 0;
    const walk = (mapping, prefix, depth) => {
        if (depth > maximumDepth)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                message: `is nested deeper than ${maximumDepth} levels, at ${quoted(prefix)}`,
                next: 'write metrics in fewer levels',
            });
        for (const [key, inner] of mapping instanceof Map ? mapping : Object.entries(mapping)) {
            const name = `${prefix}${typeof key === 'object' && key !== null ? JSON.stringify(key) : String(key)}`;
            if (isMapping(inner))
                walk(inner, `${name}.`, depth + 1);
            else {
                const entry = entryOf(name, inner);
                if ('value' in entry && ++metrics > maximumMetrics)
                    tooMany(file);
                if ('value' in entry || entries.length - metrics < maximumMetrics)
                    entries.push(entry);
            }
        }
    };
    walk(value, '', 1);
    return checkEntries(file, entries);
}
/** Throws where two keys have the same name, a name is too long, or there are too many. */
function checkEntries(file, entries) {
    const seen = new Set();
    const kept = [];
    let metrics = 0;
    for (const entry of entries) {
        if (entry.name.length > maximumNameLength) {
            // Over-long text beside the metrics does no harm; a metric must be named in tables and gates.
            if (!('value' in entry))
                continue;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                message: `has a metric whose name is ${entry.name.length} characters long: ${quoted(entry.name)}; at most ${maximumNameLength} are read`,
                next: 'shorten the name',
            });
        }
        if (seen.has(entry.name))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                message: `has two values for ${quoted(entry.name)}`,
                next: 'give each metric its own name (nested keys are joined with dots)',
            });
        seen.add(entry.name);
        if ('value' in entry && ++metrics > maximumMetrics)
            tooMany(file);
        kept.push(entry);
    }
    return kept;
}
function tooMany(file) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        file,
        message: `holds more than ${maximumMetrics} metrics`,
        next: 'write the metrics that matter; predictions and curves belong in files of their own',
    });
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null || value === undefined)
        return 'nothing';
    return { number: 'a single number', string: 'a single text', boolean: 'a single boolean' }[typeof value];
}


/***/ }),

/***/ 40505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ yamlLimit),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);



/** YAML costs far more memory and time than JSON, so less of it is read. */
const yamlLimit = 4 * _support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .megabyte */ .H7;
/** One YAML 1.2 document. Mappings become `Map`s, so that no key means anything to JavaScript. */
function parseYaml(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const refuse = (message, offset) => {
        const place = offset === undefined ? undefined : lines.linePos(offset);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            ...(place === undefined ? {} : { line: place.line, column: place.col }),
            message,
            next: 'check how the file is written',
        });
    };
    try {
        // The parser's own search for equal keys takes quadratic time; `prettyErrors` quote hostile text.
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            uniqueKeys: false,
            prettyErrors: false,
            lineCounter: lines,
            logLevel: 'error',
        });
        const error = document.errors[0];
        if (error !== undefined)
            refuse(`is not YAML: ${yamlMessage(error.message)}`, error.pos[0]);
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            Map(_key, node) {
                const seen = new Set();
                for (const { key } of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items : []) {
                    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                        continue;
                    if (seen.has(key.value))
                        refuse(`has the key ${JSON.stringify(key.value)} twice`, key.range?.[0]);
                    seen.add(key.value);
                }
            },
        });
        return document.toJS({ mapAsMap: true, maxAliasCount: 100 });
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            throw error;
        // Alias bombs end in a ReferenceError, very deep nesting in a RangeError.
        return refuse(`cannot be read as YAML: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
const yamlMessage = (message) => message.startsWith('Source contains multiple documents')
    ? 'it holds several documents; expected one'
    : (message.split('\n')[0] ?? message);


/***/ }),

/***/ 62832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ declaredFiles),
/* harmony export */   bH: () => (/* binding */ snapshotOutputs),
/* harmony export */   zk: () => (/* binding */ originAfter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _support_dvc_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91693);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);






const hashedBytes = 2n * 1024n ** 3n;
/** Clocks of file systems tick coarsely, and those of other machines differ. */
const clockToleranceMilliseconds = 100;
/** Inode, time, size and digest of each output that exists before training, files in declared directories included. */
async function snapshotOutputs(root, patterns) {
    const files = new Map();
    for (const path of await declaredFiles(root, patterns)) {
        const state = await stateOf(root, path);
        if (state !== null)
            files.set(path, { ...state, digest: await digestOf(root, path, state.bytes) });
    }
    return { patterns, files, takenAt: Date.now() };
}
/**
 * Tells where each file comes from. `snapshot` is null without training; `git` is null without a repository. A file that does not exist, or is no
 * regular file, gets no judgement of its own: reading it says what is wrong.
 */
function originAfter(snapshot, root, git) {
    let declared;
    async function changed(before, path) {
        const state = await stateOf(root, path);
        const known = before.files.get(path);
        if (state === null)
            return true;
        if (known === undefined) {
            declared ??= declaredFiles(root, before.patterns).then((paths) => new Set(paths));
            if ((await declared).has(path))
                return true;
            // Nobody looked at it before training, but the time of its last change cannot be set by a program.
            return state.changedMilliseconds > before.takenAt - clockToleranceMilliseconds;
        }
        return (state.inode !== known.inode ||
            state.modifiedNanoseconds !== known.modifiedNanoseconds ||
            state.bytes !== known.bytes ||
            (await digestOf(root, path, state.bytes)) !== known.digest);
    }
    return async (given) => {
        const path = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, given);
        if (snapshot !== null && (await changed(snapshot, path)))
            return 'trained';
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => undefined);
        if (!found?.isFile())
            return snapshot === null ? 'earlier-step' : 'trained';
        if (await recordedByDvc(root, path))
            return 'dvc-lock';
        if (snapshot !== null)
            return 'stale';
        return git !== null && (await isCommitted(git, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) ? 'committed' : 'earlier-step';
    };
}
async function stateOf(root, path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { bigint: true }).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return null;
    return {
        inode: found.ino,
        modifiedNanoseconds: found.mtimeNs,
        changedMilliseconds: Number(found.ctimeMs),
        bytes: found.size,
    };
}
async function digestOf(root, path, bytes) {
    if (bytes > hashedBytes)
        return null;
    const file = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .TM)(root, path).catch(() => undefined);
    return file?.digest ?? null;
}
/** The files that the patterns name, those in named directories included. */
async function declaredFiles(root, patterns) {
    const files = new Set();
    for (const path of await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .expandPaths */ .pR)(root, patterns)) {
        const plain = path.replace(/\/$/, '');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, plain)).catch(() => undefined);
        if (!found?.isDirectory()) {
            if (found !== undefined)
                files.add(plain);
            continue;
        }
        const below = plain === '' ? '**' : `${plain.replace(/[*?[\]{}()!\\]/g, '\\$&')}/**`;
        for (const file of await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .expandPaths */ .pR)(root, [below]))
            if (!file.endsWith('/'))
                files.add(file);
    }
    return [...files];
}
const cachedDirectorySchema = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.object({ md5: zod__WEBPACK_IMPORTED_MODULE_5__.string(), relpath: zod__WEBPACK_IMPORTED_MODULE_5__.string() }));
/** Whether a `dvc.lock` in the file's folder or above records this very content as the output of a stage. */
async function recordedByDvc(root, path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        for (const { path: place, output } of await (0,_support_dvc_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readDvcLock */ .H)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, 'dvc.lock'))) {
            if (output.md5 === undefined)
                continue;
            const expected = place === path
                ? output.md5
                : path.startsWith(`${place}/`)
                    ? await digestInDirectory(root, folder, output.md5, path.slice(place.length + 1))
                    : undefined;
            if (expected !== undefined && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .TM)(root, path, 'md5')).digest === expected)
                return true;
        }
        if (folder === '.' || folder === '')
            return false;
    }
}
/** DVC keeps the list of a directory's files in its cache, under the digest that `dvc.lock` gives the directory. */
async function digestInDirectory(root, folder, digest, file) {
    if (!/^[0-9a-f]{32}\.dir$/.test(digest))
        return undefined;
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        const list = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.dvc/cache/files/md5', digest.slice(0, 2), digest.slice(2));
        const md5 = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .TM)(root, list, 'md5').catch(() => undefined);
        if (md5 !== undefined && `${md5.digest}.dir` === digest) {
            const entries = await readYaml(root, list, cachedDirectorySchema);
            return entries?.find((entry) => entry.relpath === file)?.md5;
        }
        if (place === '.' || place === '')
            return undefined;
    }
}
/** What cannot be read, or has another form, records nothing. */
async function readYaml(root, path, schema) {
    try {
        const found = schema.safeParse((0,yaml__WEBPACK_IMPORTED_MODULE_2__.parse)(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextBounded */ .LW)(root, path, 16 * _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7), { logLevel: 'silent' }));
        return found.success ? found.data : undefined;
    }
    catch {
        return undefined;
    }
}
/** By content, not by git's notes on time and size, which `assume-unchanged` and a program can mislead. */
async function isCommitted(git, file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
    const tracked = await git.try(['-C', folder, '--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path]);
    if (tracked.exitCode !== 0)
        return false;
    const committed = await git.try(['-C', folder, 'rev-parse', '--verify', '--quiet', `HEAD:./${path}`]);
    const present = await git.try(['-C', folder, 'hash-object', '--', path]);
    return committed.exitCode === 0 && present.exitCode === 0 && committed.stdout.trim() === present.stdout.trim();
}


/***/ }),

/***/ 48055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withRecordedSlices),
/* harmony export */   t: () => (/* binding */ gatherProduction)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46742);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37312);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62625);






/** The version that is now in a stage. Trouble with the registry is `failed`: nothing is compared with it, and the report says so. */
async function gatherProduction(open, model, stage) {
    if (open === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('no `promote` is configured');
    try {
        const registry = await open();
        const version = (await registry.versions(model)).find((candidate) => candidate.stages.includes(stage));
        if (version === undefined)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`no version of ${model} is in the stage ${stage} yet`);
        const { commit, date, metrics, score, digest } = version;
        if (digest === null || score === null)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`${model}@v${version.version} in ${stage} was tagged by hand: what it measured is not known`, 'put a version that a run promoted in that stage: `ml-test-score promote MODEL@VERSION --stage STAGE`');
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({
            commit,
            date,
            metrics,
            score,
            tests: {},
            url: version.run,
            version: version.version,
            stage,
            digest,
        });
    }
    catch (error) {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`the registry could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}
/** At most so many records of one commit are looked at. */
const mostRecords = 10;
/**
 * The same with the quality on slices that the run of this version recorded: tags are too small for it. Where no record tells, or the history cannot be read, it says
 * why. Rejects only for a bug.
 */
async function withRecordedSlices(production, history, model) {
    if (production.state !== 'gathered' || production.value.slices !== undefined)
        return production;
    const slices = history === null
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('there is no history without a repository')
        : await recordedSlices(history, model, production.value).catch((error) => {
            if (!(error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .RemoteError */ .Hi || error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS))
                throw error;
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`the history could not be read: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), 400)}`);
        });
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({
        ...production.value,
        ...(slices.state === 'gathered' ? { slices: slices.value } : { withoutSlices: slices }),
    });
}
async function recordedSlices(history, model, { commit, digest }) {
    const records = (await history.recordsOf(model, commit)).slice(0, mostRecords);
    let corrupt = null;
    for (const stored of records) {
        try {
            const record = await history.read(stored);
            if (record.slices !== undefined && record.artifacts === digest)
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)(record.slices);
        }
        catch (error) {
            if (!(error instanceof _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordError */ .W1))
                throw error;
            corrupt ??= error;
        }
    }
    if (corrupt !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`a record of its commit cannot be read: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(corrupt), 400)}`);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(records.length === 0 ? 'the history has no record of its commit' : 'its run recorded no quality on slices');
}


/***/ }),

/***/ 38221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ openScratchFolder),
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   bH: () => (/* binding */ removeLeftFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);




/** What they are for. */
const names = [
    'clean-copy',
    'base-commit',
    'base-predictions',
    'artifact',
    'staleness',
    'version',
    'debugging',
    'rollback',
    'stage-model',
    'canary',
    'canary-production',
];
/** The process comes after the name, so that what is left of a dead one can be told. */
const ownName = new RegExp(`^(?:${names.join('|')})-(\\d+)-[A-Za-z0-9]{6}$`);
const dayMilliseconds = 24 * 3600 * 1000;
/**
 * Removes what a process that was killed left below `scratch`: folders of ours that are older than a day, and whose process is gone. `now` in milliseconds since 1970.
 * Never rejects.
 */
async function removeLeftFolders({ scratch, log }, now) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(scratch).catch(() => [])) {
        const owner = Number(name.match(ownName)?.[1] ?? Number.NaN);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name);
        const found = Number.isNaN(owner) || isAlive(owner) ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
        if (found?.isDirectory() !== true || now - found.mtimeMs < dayMilliseconds)
            continue;
        await removeFolder(path).catch((error) => log.warning(`the folder ${path}, which an earlier run left, could not be removed: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`));
    }
}
/** Also where it is somebody else's, or the number was given again: then the folder stays. */
function isAlive(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
/** A folder of its own below `scratch`, also removed when the process ends before. */
async function openScratchFolder({ scratch, log }, name) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, `${name}-${process.pid}-`));
    const removeNow = () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
        catch {
            // The process ends: nobody is left to tell.
        }
    };
    process.once('exit', removeNow);
    return {
        path,
        async remove() {
            await removeFolder(path).catch((error) => log.warning(`the folder ${path} could not be removed: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`));
            process.off('exit', removeNow);
        },
    };
}
/** The same for as long as `use` takes. */
async function withFolder(scratch, name, use) {
    const folder = await openScratchFolder(scratch, name);
    try {
        return await use(folder.path);
    }
    finally {
        await folder.remove();
    }
}
/** Also where a command took away the permission to write into its folders. */
async function removeFolder(home) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(home, { recursive: true, force: true }).catch(async () => {
        const pending = [home];
        for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700).catch(() => { });
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []))
                if (entry.isDirectory())
                    pending.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(home, { recursive: true, force: true });
    });
}


/***/ }),

/***/ 43582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   Q5: () => (/* binding */ cellKinds),
/* harmony export */   e1: () => (/* binding */ batchRows),
/* harmony export */   wg: () => (/* binding */ batchBytes)
/* harmony export */ });
/**
 * How rows travel from the readers to everything that looks at them: in batches, a column at a time. A reader yields `RawBatch`es; decoding turns each
 * column into `Cells` once, for all observers of the pass.
 */
/** What one cell is. Numbers of one kind lie together: `integer` to `nonFinite` are numeric. */
const cellKind = {
    missing: 0,
    integer: 1,
    /** An integer beyond ±2^53: its number is the nearest double. */
    inexactInteger: 2,
    number: 3,
    /** NaN, infinity, or a number too large for a double. */
    nonFinite: 4,
    boolean: 5,
    date: 6,
    datetime: 7,
    text: 8,
};
const cellKinds = Object.keys(cellKind);
/**
 * Where batches are cut depends on the table alone, never on how its bytes arrived, so that every result is the same whatever the chunk size: after this many
 * rows, or once a batch's text has reached `batchBytes`.
 */
const batchRows = (columns) => Math.max(64, Math.min(8192, Math.floor(400_000 / columns)));
const batchBytes = 1024 * 1024;


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g1: () => (/* binding */ record_record),
  Wh: () => (/* binding */ writeRecords)
});

// UNUSED EXPORTS: recordOf

// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/rubric/bands.js
var bands = __webpack_require__(46808);
;// CONCATENATED MODULE: ./build/history/badge.js

/** By the upper end of each band of the ML Test Score, a colour that shields.io knows by name. */
const colors = {
    0: 'lightgrey',
    1: 'red',
    2: 'orange',
    3: 'yellow',
    5: 'green',
    7: 'brightgreen',
};
/** `score` is the total, 0 to 7. A blocked run says so beside the score: colour alone is not read by everybody. */
function badge(score, decision) {
    const message = `${Number(score.toFixed(1))} / 7`;
    return {
        schemaVersion: 1,
        label: 'ML Test Score',
        message: decision === 'block' ? `${message}, blocked` : message,
        color: colors[(0,bands/* bandOf */.B)(score).upTo] ?? 'lightgrey',
    };
}
const formatBadge = (score, decision) => `${JSON.stringify(badge(score, decision))}\n`;

// EXTERNAL MODULE: ./build/history/record.js
var record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/project.js + 6 modules
var build_project = __webpack_require__(38240);
// EXTERNAL MODULE: ./build/promote/guard.js
var guard = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/statistics/recorded-metrics.js
var recorded_metrics = __webpack_require__(84416);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/record.js








/** What history keeps of a run: enough to compare with, no raw data. */
function recordOf({ facts, results, score, decision }, report) {
    const { run } = facts;
    const training = (0,build_facts/* presentValue */.p)(facts.training);
    const metrics = (0,build_facts/* presentValue */.p)(facts.metrics);
    const sources = (0,build_facts/* presentValue */.p)(facts.sources);
    const slices = (0,build_facts/* presentValue */.p)(facts.slices);
    const performance = (0,build_facts/* presentValue */.p)(facts.performance);
    const packages = (0,build_facts/* presentValue */.p)(facts.packages);
    const dvc = (0,build_facts/* presentValue */.p)(facts.dvc);
    const digest = (fact) => (0,build_facts/* presentValue */.p)(fact)?.sha256 ?? null;
    return {
        schemaVersion: 1,
        model: run.model,
        commit: run.commit,
        headCommit: run.headCommit,
        branch: run.branch,
        event: run.event,
        ...(run.eventType === undefined ? {} : { eventType: run.eventType }),
        pullRequest: run.pullRequest?.number ?? null,
        run: run.id,
        attempt: run.attempt,
        ...(run.scope === undefined ? {} : { scope: run.scope }),
        url: run.url,
        startedAt: run.startedAt,
        training: training === undefined
            ? null
            : {
                command: training.command.slice(0, 500),
                outcome: training.outcome,
                seconds: training.seconds,
                peakMemoryBytes: training.peakMemoryBytes,
            },
        // Nothing was trained: what lies there is of an earlier run.
        metrics: run.scope === undefined ? (0,recorded_metrics/* recordedMetrics */.K)(facts) : {},
        score: { total: score.total, sections: score.sections },
        decision: {
            outcome: decision.outcome,
            reasons: decision.reasons.map((reason) => `${reason.subject}: expected ${reason.expected}, found ${reason.found}`.slice(0, 500)),
        },
        tests: Object.fromEntries(results.map((result) => [
            result.id,
            { points: score.points[result.id], execution: result.execution, outcome: result.outcome },
        ])),
        parameters: metrics?.parameters ?? {},
        data: {
            training: digest(facts.data.training),
            testing: digest(facts.data.testing),
            serving: digest(facts.data.serving),
        },
        predictions: digest(facts.predictions),
        artifacts: digest(facts.artifacts),
        environment: {
            dependenciesSha256: facts.environment.dependenciesSha256,
            ...(performance === undefined ? {} : { machine: performance.machine }),
        },
        ...(performance === undefined
            ? {}
            : { costs: Object.fromEntries(performance.series.map(({ name, current }) => [name, current])) }),
        ...(packages === undefined || packages.count === 0 || packages.count > record/* mostPackages */.$A
            ? {}
            : { packages: { ...packages.versions } }),
        ...(dvc === undefined
            ? {}
            : { dvc: Object.fromEntries(dvc.outputs.map(({ path, digest, bytes }) => [path, { digest, bytes }])) }),
        ...(sources === undefined
            ? {}
            : {
                sources: sources.sources
                    .slice(0, 50)
                    .map((source) => ({ ...source, columns: source.columns === null ? null : [...source.columns] })),
            }),
        ...datasetsOf(facts),
        ...(slices === undefined
            ? {}
            : {
                slices: {
                    metric: slices.metric.name,
                    values: slices.slices.map(({ id, value, interval, rows }) => ({ id, value, interval, rows })),
                },
            }),
        promoted: report.promotion?.version ?? null,
        ...stageOf(facts, report.promotion),
        trigger: run.eventType === undefined ? run.event : `${run.event} ${run.eventType}`,
    };
}
/** Whoever counts deployments wants to know the last stage, whatever it is called. */
function stageOf({ configuration }, promotion) {
    if (promotion === null || promotion.version === null || promotion.stage === null)
        return {};
    const { stage } = promotion;
    return { stage, deployed: configuration.promote?.stage.at(-1)?.name === stage };
}
function datasetsOf({ tracking }) {
    const found = (0,build_facts/* presentValue */.p)(tracking)?.run.datasets.filter(({ name }) => name !== '') ?? [];
    if (found.length === 0)
        return {};
    const datasets = found.slice(0, record/* mostDatasets */.dX).map(({ name, digest, context }) => ({
        name: (0,support_text/* clipped */.c)(name, 250),
        digest: (0,support_text/* clipped */.c)(digest, 500),
        context: context === null ? null : (0,support_text/* clipped */.c)(context, 500),
    }));
    return { datasets };
}
/** Why this run leaves no record; null where it does. Only the default branch and the branch that promotes write history. */
function whyNotRecorded(project, { run }, runner) {
    const { configuration, trigger } = project;
    if (run.commit === null)
        return 'there is no commit';
    if (trigger.pullRequest !== null || trigger.event === 'merge_group')
        return 'the record of a pull request is its artifact';
    // On others, such as workflow_run, what is scored need not be of the commit that is checked out.
    if (!guard/* promotingEvents */.xK.includes(run.event))
        return `the event ${run.event} writes no history`;
    if (runner === null && project.remote)
        return 'a local run of a repository with a remote leaves no record';
    if (runner === null && run.dirty)
        return 'the work tree differs from its commit';
    const other = (0,build_project/* checkedOutOther */.G0)(project);
    if (other !== null)
        return other;
    const branches = [run.defaultBranch, configuration.promote?.branch].filter((branch) => typeof branch === 'string');
    return run.branch !== null && branches.includes(run.branch)
        ? null
        : `only ${branches.join(' and ') || 'the default branch'} writes history`;
}
/** The record of this run; null, with the reason in the log, where it leaves none. */
function pendingRecord(project, judgement, report, runner, log) {
    const why = whyNotRecorded(project, judgement.facts, runner);
    if (project.history === null || why !== null) {
        log.info(`not recorded in the history: ${why ?? (0,build_facts/* whyMissing */.bi)(project.repository)}`);
        return null;
    }
    const { branch, defaultBranch, scope } = judgement.facts.run;
    const badge = { [(0,record/* badgePath */.T)(project.model)]: formatBadge(report.score.total, report.decision.outcome) };
    return {
        record: recordOf(judgement, report),
        files: branch === defaultBranch && scope === undefined ? badge : {},
    };
}
/** Writes records in one commit, and tells what was wrong with the history so far. The verdict stands, whatever becomes of them. */
async function writeRecords(history, pending, log) {
    try {
        if (pending.length > 0) {
            await history.writeAll(pending.map(({ record }) => record), Object.assign({}, ...pending.map(({ files }) => files)));
            log.info(`recorded in the branch ${history.branch}`);
        }
    }
    catch (error) {
        log.warning((0,errors/* messageOf */.bD)(error));
    }
    for (const warning of history.warnings)
        log.warning(warning);
}
/** @param keep takes the record, to write it with those of other models; it is written at once when left out */
async function record_record(project, judgement, report, runner, log, keep) {
    const pending = pendingRecord(project, judgement, report, runner, log);
    if (pending === null || project.history === null)
        return;
    if (keep === undefined)
        await writeRecords(project.history, [pending], log);
    else
        keep(pending);
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   zS: () => (/* binding */ productionOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26247);
/* harmony import */ var _gather_production_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);



/** What is known of a run before anything is measured: which one it is, and what it is compared with. */
/** @param own what the job, or GitHub, tells of the run itself */
function runOf({ model, trigger, repository: checkedOut }, own) {
    const repository = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(checkedOut);
    return {
        model,
        commit: repository?.head ?? null,
        headCommit: trigger.pullRequest?.headCommit ?? repository?.head ?? null,
        branch: trigger.branch,
        defaultBranch: trigger.defaultBranch ?? repository?.defaultBranch ?? null,
        dirty: repository?.dirty ?? false,
        event: trigger.event,
        ...(trigger.eventType === undefined ? {} : { eventType: trigger.eventType }),
        pullRequest: trigger.pullRequest,
        ...own,
    };
}
/** The record of the base. */
async function baselineOf({ history, ancestry, context, model, repository }, { id }) {
    if (history === null || ancestry === null || context === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(repository));
    return (0,_gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBaseline */ .d6)({ context, model, run: id, history, ancestry });
}
/** What is in the last stage of the ladder. */
const productionOf = ({ configuration: { promote }, registry, model }) => (0,_gather_production_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherProduction */ .t)(promote === undefined ? null : registry, model, promote?.stage.at(-1)?.name ?? '');
/** Where what is known of the base is read. */
function upstreamOf({ store, context, ancestry }) {
    if (store === null || context === null || ancestry === null)
        return undefined;
    return { store, base: () => (0,_gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baseCommitOf */ .sP)(context, ancestry) };
}


/***/ }),

/***/ 84416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ recordedMetrics)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _mean_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76741);


/** The metrics of a run as its record and its version keep them: with mean and deviation where it was trained several times. */
function recordedMetrics({ metrics, repeats, }) {
    const again = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(repeats)?.metrics ?? {};
    return Object.fromEntries(((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(metrics)?.values ?? []).map(({ name, value, direction }) => {
        const values = Object.hasOwn(again, name) ? again[name] : undefined;
        const repeated = values === undefined ? undefined : (0,_mean_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(values);
        // Values near the largest number have no deviation that a record could keep.
        const isKept = repeated !== undefined && Number.isFinite(repeated.mean) && Number.isFinite(repeated.deviation);
        return [name, { value, direction, ...(isKept ? { repeats: repeated } : {}) }];
    }));
}


/***/ }),

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
