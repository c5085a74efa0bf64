import type { RubricEntry } from './rubric.ts';

export const infra: readonly RubricEntry[] = [
  {
    id: 'infra/reproducibility',
    title: 'Training twice gives the same model',
    asks: 'Do two trainings on the same data and code give the same model, or at least the same metrics and predictions within a tolerance?',
    why: 'If chance moves the metrics as much as a change does, no comparison means anything. Debugging and audits need the model of a past commit to be made again.',
    measured:
      "Training runs again in a clean copy of the repository. The digests of each stage's outputs are compared, the metrics must agree within tolerance, predictions are compared row by row, and whether the model files are identical is reported.",
    remedy:
      'Fix every seed and pin every dependency, then train twice in a script and compare the metrics: give it as `run`.',
    effort: 1,
  },
  {
    id: 'infra/unit-tests',
    title: 'The code that defines the model is unit tested',
    asks: "Do unit tests cover the model's own code: its functions on small inputs, a loss that falls over a few steps, restoring from a checkpoint?",
    why: 'Waiting hours for a training run to fail on a typo is slow, and most bugs in model code do not fail at all. They only make the model a little worse.',
    measured:
      'The test cases in the JUnit reports of this run (the key `junit`, narrowed by the option `cases`): at least one must have run, and none may have failed; a skipped case does not count as run. Coverage, a falling loss curve and a restore from a checkpoint are not looked at yet.',
    remedy:
      'Write a JUnit report with your tests (`pytest --junit-xml=reports/junit.xml`) in this job and name it with the key `junit`; no further option is needed.',
    effort: 1,
  },
  {
    id: 'infra/integration',
    title: 'The whole pipeline is tested end to end',
    asks: 'Does a test that runs regularly go all the way from raw data through features and training to predictions?',
    why: 'Each part can be right while the parts no longer fit: a renamed column, another encoding, a format that the next stage reads differently. Only a run of the whole line shows it.',
    measured:
      'The feature, training and inference stages run in a clean copy on a small sample of the raw data. Each declared output must exist and parse, and the predictions must be finite and one per row.',
    remedy:
      'Run the complete pipeline on a sample of some hundred rows in a test, and assert that every output exists and parses: give it as `run`, or its cases as `junit`.',
    effort: 2,
  },
  {
    id: 'infra/validation',
    title: 'Quality is validated before a model is served',
    asks: 'Must a model pass both an absolute threshold and a comparison with its predecessor before it can reach users?',
    why: 'Without a gate the newest model is served, whatever it learned. A floor alone lets quality erode step by step, and a comparison alone lets a bad model follow a worse one.',
    measured:
      'At least one absolute and one relative limit below `gate: metrics` must exist and be met on this commit, compared with the base and with the version in production. A metric that is missing or not finite fails, and so does a file that is training and testing data; without a baseline the answer is inconclusive.',
    remedy:
      'Under `gate: metrics`, give a metric a `minimum` or `maximum` and a `max-drop` or `max-rise`; the relative part counts from the second recorded run on.',
    effort: 1,
  },
  {
    id: 'infra/debugging',
    title: 'One example can be followed through the model',
    asks: 'Can somebody feed a single example to the model and see the values in between, step by step?',
    why: 'When one prediction is plainly wrong, somebody has to find out why, often under time pressure. Without a tool that shows the inside, the answer is guesswork.',
    measured:
      'The configured debug command is run on one example. It must print JSON with intermediate values that are finite and the same on a second run, and its final value must equal the batch prediction for that example.',
    remedy:
      'Write a small command that prints features, intermediate values and the prediction of one example, and a test that compares it with the batch prediction: give that test as `junit` or `run`.',
    effort: 2,
  },
  {
    id: 'infra/canary',
    title: 'A model is tried in the real serving program first',
    asks: 'Is every new model loaded and called in the same program that serves it, before all traffic goes to it?',
    why: 'Training and serving code have different dependencies and release dates. A model that is fine offline can refuse to load, answer too slowly, or predict something else where it is served.',
    measured:
      'The serving command is started, its health awaited, and real rows are replayed: success status, schema, finite values, latency within budget, answers equal to the offline predictions, and disagreement with the version in production within its limit. The server is always stopped.',
    remedy:
      'Start the server with the new model in a script, replay some rows, and compare the answers with the offline predictions: give it as `run`.',
    effort: 3,
  },
  {
    id: 'infra/rollback',
    title: 'Serving can go back to an earlier model, fast',
    asks: 'Can the model in production be replaced by its predecessor quickly and safely, and is that practised?',
    why: 'A bad model will get through some day. How long it does harm depends on whether going back is one practised command or an improvised deployment.',
    measured:
      'A drill: the previous promoted version is fetched from the registry, its digest verified, and it is loaded with the serving command where one is given, all within the time limit.',
    remedy:
      'Promote with this tool, then practise: fetch the previous version with `ml-test-score pull` and load it in a script, within a time limit, as `run`. A documented drill counts half with `manual`.',
    effort: 2,
  },
];
