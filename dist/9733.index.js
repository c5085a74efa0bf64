export const id = 9733;
export const ids = [9733];
export const modules = {

/***/ 59733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FY: () => (/* binding */ paper),
  CG: () => (/* binding */ rubric),
  YD: () => (/* binding */ rubricTest)
});

;// CONCATENATED MODULE: ./build/rubric/data.js
const data = [
    {
        id: 'data/schema',
        title: 'What each feature may look like is written down and enforced',
        asks: 'Is there a schema that says which columns the data has, their types, ranges and allowed values, and is every new batch of data compared with it?',
        why: 'Upstream changes arrive without notice: a unit changes, a category is renamed, a column goes empty. Training does not fail on such data, it learns from it, and the damage shows weeks later in the predictions.',
        measured: 'Every row of the training data, and of the testing and serving data where they are given, is compared with a Frictionless Table Schema (types, all constraints, missing values, primary key), the columns with distribution expectations (null share, share of a value, quantiles, mean). Violations are counted per column and constraint, with the first row numbers.',
        remedy: 'Write the schema that `ml-test-score profile FILE --schema` infers to a file, tighten it with what you know, and name it with `data.schema`; expectations of a distribution go below `expectations` of a field.',
        effort: 1,
    },
    {
        id: 'data/benefit',
        title: 'Every feature earns its place',
        asks: 'Is it known for each feature, and for each pair of strongly related ones, how much the model would lose without it?',
        why: 'A feature that adds nothing still has to be computed, stored, monitored and explained, and it still breaks when its source changes. Useless features are a standing cost and an open door for bad data.',
        measured: 'Each feature has to be in an importance file that training writes, its importance less its std above the minimum; or, with `method: ablation`, the metric has to get worse when a training in a clean copy gets that column shuffled. Else each has to go with the label (permutation p-values, corrected for their number). Pairs of features that are nearly copies are listed.',
        remedy: 'Name `data.training` and `data.label`, and drop features no better than chance. Better: name a file of importances that training writes under `tests: data/benefit: importance`, or set `method: ablation` and its `budget` there. Or give a script as `run`.',
        effort: 2,
    },
    {
        id: 'data/cost',
        title: 'No feature costs more than it is worth',
        asks: 'Does the team know what each feature costs in latency, memory, money and upstream dependencies, and is that cost in proportion to its benefit?',
        why: 'A slow lookup or a fragile upstream table is paid on every prediction and on every incident. Without a number next to each feature nobody notices that one of them eats most of the budget.',
        measured: 'Cost per feature from the feature catalog (latency, money, memory, upstream dependencies), shown beside what the data itself tells (bytes per row, share of missing cells). The total must be within the budget, and no share of the cost may exceed the share of the benefit by more than the set factor. A cost that the catalog does not give is unknown, not zero.',
        remedy: 'Write `latency`, `usd`, `memory` or `dependencies` of each feature into the file of `data.catalog`, name `data.training` and `data.label`, and set a `budget` below `tests` → `data/cost`; or give a script of your own as `run`.',
        effort: 3,
    },
    {
        id: 'data/policy',
        title: 'Features keep to the rules that are set above the model',
        asks: 'Is every column that is used as a feature allowed to be one: owned, documented, not deprecated, not forbidden, and not a disguised form of the label?',
        why: 'Rules about deprecated, licensed or protected data are set once and forgotten in the next notebook. A forbidden column is a legal problem; a column that leaks the label is a model that fails on its first day in production.',
        measured: 'Each column that is used as a feature has to be in the feature catalog with owner and source. None may be denied, deprecated, or protected without being allowed, and none may give the label away by its name or by a nearly perfect association.',
        remedy: 'Write a feature catalog with `owner` and `source` of each feature (`status: deprecated` or `denied` for those that must go), and name it as `data.catalog`, beside `data.training`, `data.label` and `data.protected`; or give a script of your own as `run`.',
        effort: 2,
    },
    {
        id: 'data/privacy',
        title: 'Personal data is controlled along the whole pipeline',
        asks: 'Is personal and otherwise sensitive data kept out of every file of the pipeline where it does not belong, and do deletions reach all of them?',
        why: 'Data copied for training lives in places that the privacy controls of the source system never see: intermediate files, model artifacts, logs. One forgotten copy is enough for a breach or for a broken promise to delete.',
        measured: 'Values in the raw data and in every declared intermediate and output file are scanned for e-mail addresses, phone numbers, IBANs, card numbers, social security numbers and IP addresses. k-anonymity over declared quasi-identifiers, declared sensitive columns and declared deletions are checked in every table. No value that was found is ever printed.',
        remedy: 'Name `data.training`, and below `tests` → `data/privacy` the `outputs` that training writes, `sensitive` columns, `quasi-identifiers`, `deletions`, and below `allow` what may be there; or give a scanner of your own as `run`.',
        effort: 2,
    },
    {
        id: 'data/agility',
        title: 'A new feature reaches production quickly',
        asks: 'How long does it take from the idea of a new feature to a model in production that uses it, and is that time measured and short?',
        why: 'The world changes faster than a slow pipeline. When a feature takes months, the team stops trying, workarounds grow outside the pipeline, and the model falls behind its competitors.',
        measured: 'From the history of the repository: for each change that adds a field to the catalog or schema, the time from the first commit of that change to its merge on the default branch, and on to the first promoted version that contains it. The median of the last changes must be within the limit.',
        remedy: 'Name `data.catalog` or `data.schema`, set `fetch-depth: 0` on actions/checkout so that the history is there, and promote versions; `tests: data/agility` sets `limit` (30d) and `last` (5). A documented measurement counts half with `manual`.',
        effort: 2,
    },
    {
        id: 'data/code',
        title: 'The code that makes features is tested',
        asks: 'Is every line of the code that turns raw data into features run by a unit test, in training and in serving?',
        why: 'A bug in feature code looks like data: the model trains, the metrics move a little, and nothing crashes. Such errors are nearly impossible to find from the outside once a model has learned around them.',
        measured: 'Coverage of the declared feature code (LCOV, Cobertura XML or coverage.py JSON) must reach the limit in each file, every declared file must be in a report that this run wrote, and the test cases must have passed.',
        remedy: 'Name the code that makes features with `sources` of data/code, run its tests with `--cov` and `--junitxml` in the workflow, and name the two reports with `coverage` and `junit`.',
        effort: 2,
    },
];

;// CONCATENATED MODULE: ./build/rubric/infra.js
const infra = [
    {
        id: 'infra/reproducibility',
        title: 'Training twice gives the same model',
        asks: 'Do two trainings on the same data and code give the same model, or at least the same metrics and predictions within a tolerance?',
        why: 'If chance moves the metrics as much as a change does, no comparison means anything. Debugging and audits need the model of a past commit to be made again.',
        measured: "Where it is asked for, the same command trains again in a clean copy of the commit (tracked files and declared data, prepared by `train.prepare`). Every metric must agree within `tolerance`, every prediction row by row within `predictions`; by default both are equal. The digests of the model's files and of the outputs of each of the `stages` are compared: a difference is reported, or fails with `artifacts: equal`. A training that fails in the copy fails the test.",
        remedy: 'Set every seed, pin every dependency, and set `train-again: true` below `tests` → `infra/reproducibility`: training then runs a second time in a clean copy; `tolerance` is for metrics that have to vary, such as times, and `when` keeps the cost to some events.',
        effort: 1,
    },
    {
        id: 'infra/unit-tests',
        title: 'The code that defines the model is unit tested',
        asks: "Do unit tests cover the model's own code: its functions on small inputs, a loss that falls over a few steps, restoring from a checkpoint?",
        why: 'Waiting hours for a training run to fail on a typo is slow, and most bugs in model code do not fail at all. They only make the model a little worse.',
        measured: 'The test cases in the JUnit reports of this run (`junit`, narrowed by `cases`): at least one ran, none failed; a skipped case does not count. Where they are given: enough lines of the model code (`sources`, `minimum`) ran, the training loss fell from the first to the last third of the curve, and the command `restore` ended well. What is not given is said.',
        remedy: 'Write a JUnit report with your tests (`pytest --junit-xml=reports/junit.xml`) and name it with `junit`. To ask more, name the model code with `sources` beside a `coverage` report, a loss log with `curve` of `monitor/numerics`, and a `restore` command.',
        effort: 1,
    },
    {
        id: 'infra/integration',
        title: 'The whole pipeline is tested end to end',
        asks: 'Does a test that runs regularly go all the way from raw data through features and training to predictions?',
        why: 'Each part can be right while the parts no longer fit: a renamed column, another encoding, a format that the next stage reads differently. Only a run of the whole line shows it.',
        measured: 'The declared `stages` run in order in a clean copy, on a seeded sample of the raw data (the `inputs` of the first stage, or `raw`). Each declared output must be written by its stage, not empty, and readable; the predictions that come out must be finite, one for each row. A stage with `model` gets the version in that stage of the registry.',
        remedy: 'Declare `stages`, each with `run`, `inputs` and `outputs`, the first with the raw data as `inputs`, and ask for the run: `tests: { infra/integration: { sample: 200 } }`.',
        effort: 2,
    },
    {
        id: 'infra/validation',
        title: 'Quality is validated before a model is served',
        asks: 'Must a model pass both an absolute threshold and a comparison with its predecessor before it can reach users?',
        why: 'Without a gate the newest model is served, whatever it learned. A floor alone lets quality erode step by step, and a comparison alone lets a bad model follow a worse one.',
        measured: 'At least one absolute and one relative limit below `gate: metrics` must exist and be met on this commit, compared with the base and with the version in production. A metric that is missing or not finite fails, and so do testing data whose rows are in the training data: by `data.key`, or by all features and the label. Without a baseline, or where chance explains the drop, the answer is inconclusive.',
        remedy: 'Under `gate: metrics`, give a metric a `minimum` or `maximum` and a `max-drop` or `max-rise`; the relative part counts from the second recorded run on. Name `data.training`, `data.testing` and `data.key`, so that rows that are in both are found.',
        effort: 1,
    },
    {
        id: 'infra/debugging',
        title: 'One example can be followed through the model',
        asks: 'Can somebody feed a single example to the model and see the values in between, step by step?',
        why: 'When one prediction is plainly wrong, somebody has to find out why, often under time pressure. Without a tool that shows the inside, the answer is guesswork.',
        measured: 'The `command` is run twice on one row of the testing data. It must print JSON with at least one value between the example and the prediction, all of them finite and the same on the second run, and its prediction must equal that of `predictions` for the row.',
        remedy: 'Write a small command that reads one example as JSON and prints features, intermediate values and the prediction as JSON, and name it: `tests: { infra/debugging: { command: python debug_one.py } }`; it needs `data.testing` and `predictions`.',
        effort: 2,
    },
    {
        id: 'infra/canary',
        title: 'A model is tried in the real serving program first',
        asks: 'Is every new model loaded and called in the same program that serves it, before all traffic goes to it?',
        why: 'Training and serving code have different dependencies and release dates. A model that is fine offline can refuse to load, answer too slowly, or predict something else where it is served.',
        measured: 'What serves the model (`serve`: a server, a batch command or an MLflow model) is started with it, and rows of the testing data are sent: success status, a finite prediction, latency within its limit, equal to the offline prediction of the same row, and, where asked for, disagreement with the version in production within its limit. A declared conversion (`converted`, to ONNX, say) has to predict the same within `converted-tolerance`. What is started is always stopped.',
        remedy: 'Name the command that serves the model as `serve.run` (it listens on `$HOST:$PORT` and loads `$MODEL`), and write `predictions` for `data.testing`: rows are sent and answers compared. Below `tests: infra/canary`, `latency` sets a budget, `production: true` compares with the version in production, `converted` tries a conversion.',
        effort: 3,
    },
    {
        id: 'infra/rollback',
        title: 'Serving can go back to an earlier model, fast',
        asks: 'Can the model in production be replaced by its predecessor quickly and safely, and is that practised?',
        why: 'A bad model will get through some day. How long it does harm depends on whether going back is one practised command or an improvised deployment.',
        measured: 'A drill: the version before the one in the last stage is fetched from the registry, its digest verified, and, where `serve` is configured, served until it has answered a row of the testing data, all within `limit`. No stage is changed.',
        remedy: 'Promote with this tool, and set `drill: true` with the `limit` that an outage may last; with `serve` and `data.testing` the version before must answer a row, too. It needs a second version in the stage. A documented drill by hand counts half with `manual`.',
        effort: 2,
    },
];

;// CONCATENATED MODULE: ./build/rubric/model.js
const model = [
    {
        id: 'model/review',
        title: 'Every model specification is reviewed and checked in',
        asks: 'Is the code and configuration that defines the model in version control, and did somebody other than its author approve each change?',
        why: 'A model that was trained from an uncommitted notebook cannot be explained, repaired or trained again. Review catches the mistakes that metrics reward, such as training on the testing data.',
        measured: 'The files of the specification (`paths`; by default the scripts that `train` names and the usual configuration files) must be in the commit as they are here. A pull request that touches them needs an approval of its latest commit by someone other than its author, no bot; elsewhere the pull request that the last change came with must have had one. A direct push fails.',
        remedy: 'Name what defines the model as `paths` of model/review, give the job `pull-requests: read`, and let the protection of the branch require an approval of the latest commit; after it, run the job again. A documented review counts half with `manual`.',
        effort: 1,
    },
    {
        id: 'model/online',
        title: 'Offline metrics move with the online ones',
        asks: 'When the offline metric improves, does the product measure that people care about (clicks, revenue, complaints) improve as well?',
        why: 'Teams optimize what they can compute. If the offline metric is unrelated to what happens to users, months of improvements on paper change nothing, or do harm.',
        measured: 'Pairs of an offline and an online value, from a file or from the promoted versions: the Spearman rank correlation must be at or above `minimum`, over at least five pairs, with a p-value (exact over all orders up to nine pairs) of at most `alpha`. Below the limit it fails only where its 95 % interval excludes the limit. Delayed labels and business metrics are accepted as the online side.',
        remedy: 'Collect an offline and an online value per release in a CSV or JSON file and name it as `file` of model/online; with `metric`, promoted versions give the offline values. A documented A/B test counts half with `manual`.',
        effort: 3,
    },
    {
        id: 'model/tuning',
        title: 'The hyperparameters were really tuned',
        asks: 'Were the hyperparameters found by a search over enough trials, recently, and are the values in use the ones that the search found?',
        why: "Defaults and values copied from an old project leave quality on the table, and nobody can tell how much. Parameters that were tuned on last year's data may be wrong today.",
        measured: 'Trials from CSV, JSON or JSON Lines (exports of Optuna and MLflow among them): enough must be completed with different parameters, every declared hyperparameter must have been varied, the trial with the parameters in use must be within tolerance of the best one, and the search must be younger than its limit.',
        remedy: 'Export the trials of your search, name that file as `trials-file` and the parameters that training uses as `parameters-file`; or let a test of your own answer as `junit`. If the model has no hyperparameters, say so with `not-applicable`.',
        effort: 2,
    },
    {
        id: 'model/staleness',
        title: 'The price of an old model is known',
        asks: 'How much worse are predictions from a model that is a day, a week or a year old, and does the retraining schedule follow from that?',
        why: 'Every model ages as the world moves away from its training data. A team that does not know the rate cannot say how often to train, nor how urgent a stopped pipeline is.',
        measured: "The last promoted versions and the model of this run are evaluated on today's testing data by the configured command: the metric against the age of the version, what 30 days of age cost (Theil–Sen slope with its interval), and the age at which the metric drops below the gate.",
        remedy: 'Promote with this tool, and give the command that evaluates the model at `$MODEL` and writes its metrics to `$METRICS` as `evaluate`; say with `max-loss` what 30 days of age may cost. It needs two promoted versions beside the model of this run, the oldest at least `span` old; `when: schedule` keeps it from pull requests.',
        effort: 2,
    },
    {
        id: 'model/baseline',
        title: 'No simpler model is as good',
        asks: 'Does the model beat a much simpler one, such as the majority class, a mean or a linear model, on the same rows by more than chance?',
        why: 'Complexity costs latency, money and understanding. It also hides broken pipelines: a deep model that does not beat the mean has usually learned nothing at all.',
        measured: 'The majority class or the mean, and a logistic or ridge regression, are fitted on a sample of the training rows. On the same rows of the testing data the model must beat each of them: the whole paired interval of the difference in the metric lies above `margin`.',
        remedy: 'Name `predictions` and `data.training`, `testing`, `label` and `key`: baselines are then fitted by themselves. `metric`, `margin` and `against` say by what, by how much and whom to beat; for a model that is itself linear set `against: majority`.',
        effort: 1,
    },
    {
        id: 'model/slices',
        title: 'Quality holds on every important slice of the data',
        asks: 'Is quality computed separately for the groups that matter, such as countries, devices or new users, with a floor that each of them must reach?',
        why: 'An average hides its parts. A change can lift the overall metric and ruin it for one country, and the users there are the ones who find out.',
        measured: 'The metric on slices of the predictions by one column or two, each with at least `rows` rows and an interval, against a floor (`minimum`), the gap to all rows (`max-gap`), and the base run and the version in production (`max-worse`). A miss fails where chance does not explain it, by Holm over all slices. Numbers are cut at quartiles; smaller slices are told, not judged.',
        remedy: 'Name the file of `predictions`, and the columns that matter as `by` of model/slices; they may stand in the testing data, joined by `data.key`. A floor of your own is `minimum`. Or group the predictions in a test of your own and name its cases with `junit`.',
        effort: 1,
    },
    {
        id: 'model/inclusion',
        title: 'The model treats groups of people fairly',
        asks: 'Are error rates and positive rates compared between protected groups, and are features that stand in for a protected attribute known?',
        why: 'Models learn the bias that is in their data and apply it at scale. Unequal treatment harms people, breaks laws, and is rarely visible in an overall metric.',
        measured: 'Per protected attribute, from the predictions on the testing data: the demographic parity ratio, the equal opportunity difference and the equalized odds difference, each with an interval over all attributes and pairs of groups of at least `rows` rows. A limit that the whole interval misses fails; an attribute that fewer rows than `known` have is inconclusive. Features that are strongly associated with a protected attribute are listed.',
        remedy: 'Name the `predictions`, the protected columns as `data.protected`, and the outcome in question as `predictions.positive`. Where numbers are predicted, a test of your own is `junit` or `run`. If no people are in the data, say so with `not-applicable`.',
        effort: 2,
    },
];

;// CONCATENATED MODULE: ./build/rubric/monitor.js
const monitor = [
    {
        id: 'monitor/dependencies',
        title: 'A changed dependency is noticed',
        asks: 'When a library, a service or an upstream data source changes, does the team hear of it before its users do?',
        why: 'A model depends on software and data that other people own. A new version of a library or a changed meaning of an upstream column moves predictions without a commit in your repository.',
        measured: 'Each declared source of data must be readable; size, digest and columns are compared with what the base recorded. Lock and requirements files must be there name a package and leave no version open (`pinned`): pip, Poetry, uv, PDM, Pipenv, conda, npm and renv are compared by name and version, others by digest. Changes are listed in the summary of the run and the comment on a pull request.',
        remedy: 'Name the data below `data`, further upstream files with `sources` below `monitor/dependencies`, and commit a lock file, or requirements with exact versions (`numpy==2.1.0`); from the second recorded run on, changes are listed.',
        effort: 1,
    },
    {
        id: 'monitor/invariants',
        title: 'Rules about the data hold in training and in serving',
        asks: 'Are the things that must always be true of the inputs checked on the training data and on what the model sees in production?',
        why: 'Serving data comes from live systems that nobody reviewed. When a rule that held in training breaks there, the model answers confidently from inputs that it has never seen.',
        measured: 'Rules about each row (`row.age >= 18`) and about the whole table (`share(label == 1) > 0.05`), written in the Common Expression Language, are evaluated on every row of the training and of the serving data. A row for which a rule cannot be told, because a value is missing, counts against it. Serving data older than `max-age` are inconclusive.',
        remedy: 'Write the rules that must always hold below `tests.monitor/invariants`, such as `rules: [row.age >= 18, share(label == 1) > 0.05]`, name `data.training` and a fresh sample as `data.serving`, and its time column as `data.time`.',
        effort: 1,
    },
    {
        id: 'monitor/skew',
        title: 'Training and serving see the same features',
        asks: 'Are the features that the model gets in production computed the same way, and distributed the same way, as those it was trained on?',
        why: 'The two are often computed by different code. A small difference (a time zone, a default, a rounding) makes every prediction a little wrong, and nothing fails.',
        measured: 'The distance between the two distributions of each column (Jensen–Shannon, PSI, L∞ or Kolmogorov–Smirnov), less what chance alone gives at these sizes, against a limit; the shares of missing cells; columns that only one table has. Where a key joins the two tables, the values are compared row by row. Serving data older than their limit are inconclusive.',
        remedy: 'Name a fresh sample of the served features with `data.serving`, beside `data.training`, `data.label` and `data.key`, in a scheduled run; set `limit` and `columns` below `monitor/skew` where the defaults do not fit.',
        effort: 2,
    },
    {
        id: 'monitor/age',
        title: 'The served model is not too old',
        asks: 'Is the age of the model in production, and of every stage that feeds it, watched against a limit?',
        why: "Pipelines stop silently: a job is disabled, a credential expires, and yesterday's model simply stays. Without an alarm on age, the first signal is falling quality.",
        measured: 'The age of the version in production against `production`, and of the outputs of each of the `stages` against its `max-age`: what this run wrote is new, else the commit that last changed it tells. The first stage in order that is too old is named. A time in the future, or known to nobody, is inconclusive, and so is `promote` with nothing in production.',
        remedy: 'Promote with `promote`, so that the version in production has a date; set `production` of monitor/age, and `max-age` of each of the `stages`; run it on `schedule`. For a registry elsewhere, give a command of your own as `run`.',
        effort: 1,
    },
    {
        id: 'monitor/numerics',
        title: 'No value is NaN or infinite',
        asks: 'Does anything fail when a metric, a weight or a prediction becomes NaN or infinite?',
        why: 'One overflow turns into NaN, and comparisons with NaN are false, so naive checks let it pass. The result is a model that answers nonsense, quickly and without an error.',
        measured: 'Every number in the metrics that this run wrote must be finite, and there must be at least one; so must the training curve (`curve`), the predictions and the weights in artifacts (safetensors, .npy, .npz, ONNX) where they are there. A matrix of zeros fails, and so does a weight outside `bounds`. Artifacts of other formats are listed as not looked into.',
        remedy: 'Let training write its metrics to a file and name it with the key `metrics`, its log with `curve` below `monitor/numerics`, its predictions and artifacts; when a value is NaN or infinite, find the step of training that first produced it.',
        effort: 1,
    },
    {
        id: 'monitor/performance',
        title: 'Speed and memory have not regressed',
        asks: 'Are training time, serving latency, throughput and memory recorded, and does a slow or sudden rise raise an alarm?',
        why: 'Costs creep. A few percent per change are invisible one by one, until training no longer fits into the night or the server no longer fits into its memory.',
        measured: 'Training time and peak memory, and latency, throughput and memory where `infra/canary` serves the model, against the last `runs` (at least 8) of the default branch on the same kind of machine: sudden changes by a robust z-score on the median (`z`, `share`), slow leaks by a Theil–Sen slope with a Mann–Kendall test (`leak`).',
        remedy: 'Train here on a schedule until 8 runs of the default branch are recorded, and configure `infra/canary` to have serving measured too; limits are `share`, `z` and `leak` below `monitor/performance`. Or give a benchmark of your own as `run`.',
        effort: 2,
    },
    {
        id: 'monitor/quality',
        title: 'Served predictions are as good as they were at release',
        asks: 'Is the quality of predictions in production measured, from labels that arrive later or from their bias, and compared with the quality at release?',
        why: 'Offline quality is a promise about data of the past. Only labels from production tell whether the promise still holds, and the gap usually grows slowly.',
        measured: 'Served predictions whose true value is known by now, in their file or in one of labels that is joined by key: their metrics against those at promotion (of the hold-out of this run where there are none), each with an interval, and prediction bias (mean predicted against mean observed), overall and per slice. Labels that are too old, too few, or known for too small a share of the predictions are inconclusive.',
        remedy: 'In a scheduled run fetch served predictions and the labels that came since, and name them under `tests`: `monitor/quality: { predictions: served.csv, labels: labels.csv }`. `max-drop` and `bias` are the limits, `by` the slices, `data.time` tells their age.',
        effort: 3,
    },
];

// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/rubric/rubric.js





/** The paper that the rubric is from. */
const paper = {
    authors: 'E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley',
    title: 'The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction',
    venue: 'IEEE International Conference on Big Data, 2017, pp. 1123–1132',
    doi: '10.1109/BigData.2017.8258038',
};
const paperSections = {
    data: 'Data',
    model: 'Model',
    infra: 'Infra',
    monitor: 'Monitor',
};
const entries = { data: data, model: model, infra: infra, monitor: monitor };
/** The 28 tests in the paper's order. */
const rubric = sections/* sections */.V0.flatMap((section) => entries[section].map((entry, index) => {
    const name = `${paperSections[section]} ${index + 1}`;
    return {
        ...entry,
        section,
        number: index + 1,
        paper: name,
        source: `Breck et al., The ML Test Score (IEEE Big Data 2017), ${name}, https://doi.org/${paper.doi}`,
    };
}));
const byId = new Map(rubric.map((test) => [test.id, test]));
function rubricTest(id) {
    const test = byId.get(id);
    if (test === undefined)
        throw new Error(`the rubric has no entry for ${id} in section ${(0,sections/* sectionOf */.ZE)(id)}`);
    return test;
}


/***/ })

};
