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
        measured: 'From an importance file that training writes: each feature has to be in it, with its importance less its std above the minimum. Without one, from the association of each feature with the label on a sample of the training data (permutation p-values, corrected for the number of features). Pairs of features that are nearly copies of each other are listed.',
        remedy: 'Name `data.training` and `data.label`, and drop the features that go with the label no better than chance. Better: let training write importances (feature, importance, std) and name the file with `tests: data/benefit: importance`, or give a script as `run`.',
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
        measured: "Training runs again in a clean copy of the repository. The digests of each stage's outputs are compared, the metrics must agree within tolerance, predictions are compared row by row, and whether the model files are identical is reported.",
        remedy: 'Fix every seed and pin every dependency, then train twice in a script and compare the metrics: give it as `run`.',
        effort: 1,
    },
    {
        id: 'infra/unit-tests',
        title: 'The code that defines the model is unit tested',
        asks: "Do unit tests cover the model's own code: its functions on small inputs, a loss that falls over a few steps, restoring from a checkpoint?",
        why: 'Waiting hours for a training run to fail on a typo is slow, and most bugs in model code do not fail at all. They only make the model a little worse.',
        measured: 'The test cases in the JUnit reports of this run (the key `junit`, narrowed by the option `cases`): at least one must have run, and none may have failed; a skipped case does not count as run. Coverage, a falling loss curve and a restore from a checkpoint are not looked at yet.',
        remedy: 'Write a JUnit report with your tests (`pytest --junit-xml=reports/junit.xml`) in this job and name it with the key `junit`; no further option is needed.',
        effort: 1,
    },
    {
        id: 'infra/integration',
        title: 'The whole pipeline is tested end to end',
        asks: 'Does a test that runs regularly go all the way from raw data through features and training to predictions?',
        why: 'Each part can be right while the parts no longer fit: a renamed column, another encoding, a format that the next stage reads differently. Only a run of the whole line shows it.',
        measured: 'The feature, training and inference stages run in a clean copy on a small sample of the raw data. Each declared output must exist and parse, and the predictions must be finite and one per row.',
        remedy: 'Run the complete pipeline on a sample of some hundred rows in a test, and assert that every output exists and parses: give it as `run`, or its cases as `junit`.',
        effort: 2,
    },
    {
        id: 'infra/validation',
        title: 'Quality is validated before a model is served',
        asks: 'Must a model pass both an absolute threshold and a comparison with its predecessor before it can reach users?',
        why: 'Without a gate the newest model is served, whatever it learned. A floor alone lets quality erode step by step, and a comparison alone lets a bad model follow a worse one.',
        measured: 'At least one absolute and one relative limit below `gate: metrics` must exist and be met on this commit, compared with the base and with the version in production. A metric that is missing or not finite fails, and so does a file that is training and testing data; without a baseline the answer is inconclusive.',
        remedy: 'Under `gate: metrics`, give a metric a `minimum` or `maximum` and a `max-drop` or `max-rise`; the relative part counts from the second recorded run on.',
        effort: 1,
    },
    {
        id: 'infra/debugging',
        title: 'One example can be followed through the model',
        asks: 'Can somebody feed a single example to the model and see the values in between, step by step?',
        why: 'When one prediction is plainly wrong, somebody has to find out why, often under time pressure. Without a tool that shows the inside, the answer is guesswork.',
        measured: 'The configured debug command is run on one example. It must print JSON with intermediate values that are finite and the same on a second run, and its final value must equal the batch prediction for that example.',
        remedy: 'Write a small command that prints features, intermediate values and the prediction of one example, and a test that compares it with the batch prediction: give that test as `junit` or `run`.',
        effort: 2,
    },
    {
        id: 'infra/canary',
        title: 'A model is tried in the real serving program first',
        asks: 'Is every new model loaded and called in the same program that serves it, before all traffic goes to it?',
        why: 'Training and serving code have different dependencies and release dates. A model that is fine offline can refuse to load, answer too slowly, or predict something else where it is served.',
        measured: 'The serving command is started, its health awaited, and real rows are replayed: success status, schema, finite values, latency within budget, answers equal to the offline predictions, and disagreement with the version in production within its limit. The server is always stopped.',
        remedy: 'Start the server with the new model in a script, replay some rows, and compare the answers with the offline predictions: give it as `run`.',
        effort: 3,
    },
    {
        id: 'infra/rollback',
        title: 'Serving can go back to an earlier model, fast',
        asks: 'Can the model in production be replaced by its predecessor quickly and safely, and is that practised?',
        why: 'A bad model will get through some day. How long it does harm depends on whether going back is one practised command or an improvised deployment.',
        measured: 'A drill: the previous promoted version is fetched from the registry, its digest verified, and it is loaded with the serving command where one is given, all within the time limit.',
        remedy: 'Promote with this tool, then practise: fetch the previous version with `ml-test-score pull` and load it in a script, within a time limit, as `run`. A documented drill counts half with `manual`.',
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
        measured: 'The declared specification paths must be tracked and unmodified. On a pull request that touches them, an approving review of the latest commit by someone other than the author is needed; on a push, the merged pull request it came from must have had one.',
        remedy: 'Protect the default branch with required reviews, and let a command that asks GitHub for the approval of this change answer as `run`. A documented review counts half with `manual`.',
        effort: 1,
    },
    {
        id: 'model/online',
        title: 'Offline metrics move with the online ones',
        asks: 'When the offline metric improves, does the product measure that people care about (clicks, revenue, complaints) improve as well?',
        why: 'Teams optimize what they can compute. If the offline metric is unrelated to what happens to users, months of improvements on paper change nothing, or do harm.',
        measured: 'Pairs of an offline and an online value, from a file or from the history of promotions: Spearman rank correlation at or above the limit with an exact permutation p-value, over at least five pairs. Delayed labels and business metrics are accepted as the online side.',
        remedy: 'Collect one offline and one online value per release, test that their rank correlation is positive, and give the script as `run`. A documented A/B test counts half with `manual`.',
        effort: 3,
    },
    {
        id: 'model/tuning',
        title: 'The hyperparameters were really tuned',
        asks: 'Were the hyperparameters found by a search over enough trials, recently, and are the values in use the ones that the search found?',
        why: "Defaults and values copied from an old project leave quality on the table, and nobody can tell how much. Parameters that were tuned on last year's data may be wrong today.",
        measured: 'Trials from CSV, JSON or JSON Lines (exports of Optuna and MLflow among them): there must be enough of them, every declared hyperparameter must have been varied, the values in use must be within tolerance of the best trial, and the study must be younger than its limit.',
        remedy: 'Keep the trials of your last search in a file and test that the training configuration uses the best of them: give that test as `junit`, or as `run`. If the model has no hyperparameters, say so with `not-applicable`.',
        effort: 2,
    },
    {
        id: 'model/staleness',
        title: 'The price of an old model is known',
        asks: 'How much worse are predictions from a model that is a day, a week or a year old, and does the retraining schedule follow from that?',
        why: 'Every model ages as the world moves away from its training data. A team that does not know the rate cannot say how often to train, nor how urgent a stopped pipeline is.',
        measured: "The last promoted versions are evaluated on today's hold-out data by the configured command: the metric against the age of the version, its slope, and the age at which quality drops below the gate.",
        remedy: "Fetch older versions with `ml-test-score pull`, evaluate them on today's testing data, and fail when the loss per month exceeds what you accept: give the script as `run`.",
        effort: 2,
    },
    {
        id: 'model/baseline',
        title: 'No simpler model is as good',
        asks: 'Does the model beat a much simpler one, such as the majority class, a mean or a linear model, on the same rows by more than chance?',
        why: 'Complexity costs latency, money and understanding. It also hides broken pipelines: a deep model that does not beat the mean has usually learned nothing at all.',
        measured: "Majority or mean and linear or logistic baselines are fitted on the same training rows, or the team's own baseline is run. The candidate must win on the same hold-out rows, with a paired bootstrap interval of the difference above zero.",
        remedy: 'Train a dummy and a linear model beside the real one and assert that the real one wins by a margin: name that case with `junit`, or give the script as `run`.',
        effort: 1,
    },
    {
        id: 'model/slices',
        title: 'Quality holds on every important slice of the data',
        asks: 'Is quality computed separately for the groups that matter, such as countries, devices or new users, with a floor that each of them must reach?',
        why: 'An average hides its parts. A change can lift the overall metric and ruin it for one country, and the users there are the ones who find out.',
        measured: 'From the predictions file: the metric on one-way and two-way slices of a minimum size, each with a confidence interval, against an absolute floor and a maximum gap to the overall value, and against the base run and the version in production.',
        remedy: 'Group the predictions by the columns that matter and assert a minimum per group: name those cases with `junit`, or mark them in pytest with `record_property("ml_test_score", "model/slices")`.',
        effort: 1,
    },
    {
        id: 'model/inclusion',
        title: 'The model treats groups of people fairly',
        asks: 'Are error rates and positive rates compared between protected groups, and are features that stand in for a protected attribute known?',
        why: 'Models learn the bias that is in their data and apply it at scale. Unequal treatment harms people, breaks laws, and is rarely visible in an overall metric.',
        measured: 'Per protected attribute: the demographic parity ratio, the equal opportunity difference and the equalized odds difference, with intervals and a minimum group size. Features that are strongly associated with a protected attribute are listed.',
        remedy: 'Compute the differences between groups, with Fairlearn for instance, and assert limits: give the cases as `junit`, or the script as `run`. If no people are in the data, say so with `not-applicable`.',
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
        measured: 'Every declared source of data (training, testing and serving data, and `sources`) must be readable; its size, digest and columns are compared with what the base recorded, and changes are listed. A lock or requirements file must be there, and its digest is compared. Names and versions of libraries are not compared yet.',
        remedy: 'Name the data below `data` and further upstream files with `sources` below `monitor/dependencies`, and commit a lock or requirements file; from the second recorded run on, changes are listed.',
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
        measured: "The age of the version in production and of each pipeline stage's output, each against its limit. The stage that has stalled is named.",
        remedy: 'On a schedule, compare the date of the version in production (`ml-test-score versions --json`) with a limit and fail when it is exceeded: give that command as `run`.',
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
        measured: 'Training time and peak memory, and serving latency, throughput and memory, against the last runs: sudden changes by a robust z-score on the median, slow leaks by a Theil–Sen slope with a Mann–Kendall test.',
        remedy: 'Measure prediction latency and memory in a benchmark with a fixed input and fail above a budget: give it as `run`, or its cases as `junit`.',
        effort: 2,
    },
    {
        id: 'monitor/quality',
        title: 'Served predictions are as good as they were at release',
        asks: 'Is the quality of predictions in production measured, from labels that arrive later or from their bias, and compared with the quality at release?',
        why: 'Offline quality is a promise about data of the past. Only labels from production tell whether the promise still holds, and the gap usually grows slowly.',
        measured: 'Labelled serving predictions against the metrics at promotion, with a confidence interval, and prediction bias (mean predicted against mean observed), overall and per slice. Labels older than their limit are inconclusive.',
        remedy: 'Join served predictions with the labels that arrived since, compute the release metric on them on a schedule, and fail when it drops below the limit: give the script as `run`.',
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
