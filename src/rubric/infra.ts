import type { RubricEntry } from './rubric.ts';

export const infra: readonly RubricEntry[] = [
  {
    id: 'infra/reproducibility',
    title: 'Training twice gives the same model',
    asks: 'Do two trainings on the same data and code give the same model, or at least the same metrics and predictions within a tolerance?',
    why: 'If chance moves the metrics as much as a change does, no comparison means anything. Debugging and audits need the model of a past commit to be made again.',
    measured:
      "Where it is asked for, the same command trains again in a clean copy of the commit (tracked files and declared data, prepared by `train.prepare`). Every metric must agree within `tolerance`, every prediction row by row within `predictions`; by default both are equal. The digests of the model's files and of the outputs of each of the `stages` are compared: a difference is reported, or fails with `artifacts: equal`. A training that fails in the copy fails the test.",
    remedy:
      'Set every seed, pin every dependency, and set `train-again: true` below `tests` → `infra/reproducibility`: training then runs a second time in a clean copy; `tolerance` is for metrics that have to vary, such as times, and `when` keeps the cost to some events.',
    effort: 1,
  },
  {
    id: 'infra/unit-tests',
    title: 'The code that defines the model is unit tested',
    asks: "Do unit tests cover the model's own code: its functions on small inputs, a loss that falls over a few steps, restoring from a checkpoint?",
    why: 'Waiting hours for a training run to fail on a typo is slow, and most bugs in model code do not fail at all. They only make the model a little worse.',
    measured:
      'The test cases in the JUnit reports of this run (`junit`, narrowed by `cases`): at least one ran, none failed; a skipped case does not count. Where they are given: enough lines of the model code (`sources`, `minimum`) ran, the training loss fell from the first to the last third of the curve, and the command `restore` ended well. What is not given is said.',
    remedy:
      'Write a JUnit report with your tests (`pytest --junit-xml=reports/junit.xml`) and name it with `junit`. To ask more, name the model code with `sources` beside a `coverage` report, a loss log with `curve` of `monitor/numerics`, and a `restore` command.',
    effort: 1,
  },
  {
    id: 'infra/integration',
    title: 'The whole pipeline is tested end to end',
    asks: 'Does a test that runs regularly go all the way from raw data through features and training to predictions?',
    why: 'Each part can be right while the parts no longer fit: a renamed column, another encoding, a format that the next stage reads differently. Only a run of the whole line shows it.',
    measured:
      'The declared `stages` run in order in a clean copy, on a seeded sample of the raw data (the `inputs` of the first stage, or `raw`). Each declared output must be written by its stage, not empty, and readable; the predictions that come out must be finite, one for each row. A stage with `model` gets the version in that stage of the registry.',
    remedy:
      'Declare `stages`, each with `run`, `inputs` and `outputs`, the first with the raw data as `inputs`, and ask for the run: `tests: { infra/integration: { sample: 200 } }`.',
    effort: 2,
  },
  {
    id: 'infra/validation',
    title: 'Quality is validated before a model is served',
    asks: 'Must a model pass both an absolute threshold and a comparison with its predecessor before it can reach users?',
    why: 'Without a gate the newest model is served, whatever it learned. A floor alone lets quality erode step by step, and a comparison alone lets a bad model follow a worse one.',
    measured:
      'At least one absolute and one relative limit below `gate: metrics` must exist and be met on this commit, compared with the base and with the version in production. A metric that is missing or not finite fails, and so do testing data whose rows are in the training data: by `data.key`, or by all features and the label. Without a baseline, or where chance explains the drop, the answer is inconclusive.',
    remedy:
      'Under `gate: metrics`, give a metric a `minimum` or `maximum` and a `max-drop` or `max-rise`; the relative part counts from the second recorded run on. Name `data.training`, `data.testing` and `data.key`, so that rows that are in both are found.',
    effort: 1,
  },
  {
    id: 'infra/debugging',
    title: 'One example can be followed through the model',
    asks: 'Can somebody feed a single example to the model and see the values in between, step by step?',
    why: 'When one prediction is plainly wrong, somebody has to find out why, often under time pressure. Without a tool that shows the inside, the answer is guesswork.',
    measured:
      'The `command` is run twice on one row of the testing data. It must print JSON with at least one value between the example and the prediction, all of them finite and the same on the second run, and its prediction must equal that of `predictions` for the row.',
    remedy:
      'Write a small command that reads one example as JSON and prints features, intermediate values and the prediction as JSON, and name it: `tests: { infra/debugging: { command: python debug_one.py } }`; it needs `data.testing` and `predictions`.',
    effort: 2,
  },
  {
    id: 'infra/canary',
    title: 'A model is tried in the real serving program first',
    asks: 'Is every new model loaded and called in the same program that serves it, before all traffic goes to it?',
    why: 'Training and serving code have different dependencies and release dates. A model that is fine offline can refuse to load, answer too slowly, or predict something else where it is served.',
    measured:
      'What serves the model (`serve`: a server, a batch command or an MLflow model) is started with it, and rows of the testing data are sent: success status, a finite prediction, latency within its limit, equal to the offline prediction of the same row, and, where asked for, disagreement with the version in production within its limit. A declared conversion (`converted`, to ONNX, say) has to predict the same within `converted-tolerance`. What is started is always stopped.',
    remedy:
      'Name the command that serves the model as `serve.run` (it listens on `$HOST:$PORT` and loads `$MODEL`), and write `predictions` for `data.testing`: rows are sent and answers compared. Below `tests: infra/canary`, `latency` sets a budget, `production: true` compares with the version in production, `converted` tries a conversion.',
    effort: 3,
  },
  {
    id: 'infra/rollback',
    title: 'Serving can go back to an earlier model, fast',
    asks: 'Can the model in production be replaced by its predecessor quickly and safely, and is that practised?',
    why: 'A bad model will get through some day. How long it does harm depends on whether going back is one practised command or an improvised deployment.',
    measured:
      'A drill: the version before the one in the last stage is fetched from the registry, its digest verified, and, where `serve` is configured, served until it has answered a row of the testing data, all within `limit`. No stage is changed.',
    remedy:
      'Promote with this tool, and set `drill: true` with the `limit` that an outage may last; with `serve` and `data.testing` the version before must answer a row, too. It needs a second version in the stage. A documented drill by hand counts half with `manual`.',
    effort: 2,
  },
];
