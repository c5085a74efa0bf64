import type { RubricEntry } from './rubric.ts';

export const monitor: readonly RubricEntry[] = [
  {
    id: 'monitor/dependencies',
    title: 'A changed dependency is noticed',
    asks: 'When a library, a service or an upstream data source changes, does the team hear of it before its users do?',
    why: 'A model depends on software and data that other people own. A new version of a library or a changed meaning of an upstream column moves predictions without a commit in your repository.',
    measured:
      'Each declared source of data must be readable; size, digest and columns are compared with what the base recorded. Lock and requirements files must be there name a package and leave no version open (`pinned`): pip, Poetry, uv, PDM, Pipenv, conda, npm and renv are compared by name and version, others by digest. Changes are listed in the summary of the run and the comment on a pull request.',
    remedy:
      'Name the data below `data`, further upstream files with `sources` below `monitor/dependencies`, and commit a lock file, or requirements with exact versions (`numpy==2.1.0`); from the second recorded run on, changes are listed.',
    effort: 1,
  },
  {
    id: 'monitor/invariants',
    title: 'Rules about the data hold in training and in serving',
    asks: 'Are the things that must always be true of the inputs checked on the training data and on what the model sees in production?',
    why: 'Serving data comes from live systems that nobody reviewed. When a rule that held in training breaks there, the model answers confidently from inputs that it has never seen.',
    measured:
      'Rules about each row (`row.age >= 18`) and about the whole table (`share(label == 1) > 0.05`), written in the Common Expression Language, are evaluated on every row of the training and of the serving data. A row for which a rule cannot be told, because a value is missing, counts against it. Serving data older than `max-age` are inconclusive.',
    remedy:
      'Write the rules that must always hold below `tests.monitor/invariants`, such as `rules: [row.age >= 18, share(label == 1) > 0.05]`, name `data.training` and a fresh sample as `data.serving`, and its time column as `data.time`.',
    effort: 1,
  },
  {
    id: 'monitor/skew',
    title: 'Training and serving see the same features',
    asks: 'Are the features that the model gets in production computed the same way, and distributed the same way, as those it was trained on?',
    why: 'The two are often computed by different code. A small difference (a time zone, a default, a rounding) makes every prediction a little wrong, and nothing fails.',
    measured:
      'The distance between the two distributions of each column (Jensen–Shannon, PSI, L∞ or Kolmogorov–Smirnov), less what chance alone gives at these sizes, against a limit; the shares of missing cells; columns that only one table has. Where a key joins the two tables, the values are compared row by row. Serving data older than their limit are inconclusive.',
    remedy:
      'Name a fresh sample of the served features with `data.serving`, beside `data.training`, `data.label` and `data.key`, in a scheduled run; set `limit` and `columns` below `monitor/skew` where the defaults do not fit.',
    effort: 2,
  },
  {
    id: 'monitor/age',
    title: 'The served model is not too old',
    asks: 'Is the age of the model in production, and of every stage that feeds it, watched against a limit?',
    why: "Pipelines stop silently: a job is disabled, a credential expires, and yesterday's model simply stays. Without an alarm on age, the first signal is falling quality.",
    measured:
      'The age of the version in production against `production`, and of the outputs of each of the `stages` against its `max-age`: what this run wrote is new, else the commit that last changed it tells. The first stage in order that is too old is named. A time in the future, or known to nobody, is inconclusive, and so is `promote` with nothing in production.',
    remedy:
      'Promote with `promote`, so that the version in production has a date; set `production` of monitor/age, and `max-age` of each of the `stages`; run it on `schedule`. For a registry elsewhere, give a command of your own as `run`.',
    effort: 1,
  },
  {
    id: 'monitor/numerics',
    title: 'No value is NaN or infinite',
    asks: 'Does anything fail when a metric, a weight or a prediction becomes NaN or infinite?',
    why: 'One overflow turns into NaN, and comparisons with NaN are false, so naive checks let it pass. The result is a model that answers nonsense, quickly and without an error.',
    measured:
      'Every number in the metrics that this run wrote must be finite, and there must be at least one; so must the training curve (`curve`), the predictions and the weights in artifacts (safetensors, .npy, .npz, ONNX) where they are there. A matrix of zeros fails, and so does a weight outside `bounds`. Artifacts of other formats are listed as not looked into.',
    remedy:
      'Let training write its metrics to a file and name it with the key `metrics`, its log with `curve` below `monitor/numerics`, its predictions and artifacts; when a value is NaN or infinite, find the step of training that first produced it.',
    effort: 1,
  },
  {
    id: 'monitor/performance',
    title: 'Speed and memory have not regressed',
    asks: 'Are training time, serving latency, throughput and memory recorded, and does a slow or sudden rise raise an alarm?',
    why: 'Costs creep. A few percent per change are invisible one by one, until training no longer fits into the night or the server no longer fits into its memory.',
    measured:
      'Training time and peak memory, and latency, throughput and memory where `infra/canary` serves the model, against the last `runs` (at least 8) of the default branch on the same kind of machine: sudden changes by a robust z-score on the median (`z`, `share`), slow leaks by a Theil–Sen slope with a Mann–Kendall test (`leak`).',
    remedy:
      'Train here on a schedule until 8 runs of the default branch are recorded, and configure `infra/canary` to have serving measured too; limits are `share`, `z` and `leak` below `monitor/performance`. Or give a benchmark of your own as `run`.',
    effort: 2,
  },
  {
    id: 'monitor/quality',
    title: 'Served predictions are as good as they were at release',
    asks: 'Is the quality of predictions in production measured, from labels that arrive later or from their bias, and compared with the quality at release?',
    why: 'Offline quality is a promise about data of the past. Only labels from production tell whether the promise still holds, and the gap usually grows slowly.',
    measured:
      'Served predictions whose true value is known by now, in their file or in one of labels that is joined by key: their metrics against those at promotion (of the hold-out of this run where there are none), each with an interval, and prediction bias (mean predicted against mean observed), overall and per slice. Labels that are too old, too few, or known for too small a share of the predictions are inconclusive.',
    remedy:
      'In a scheduled run fetch served predictions and the labels that came since, and name them under `tests`: `monitor/quality: { predictions: served.csv, labels: labels.csv }`. `max-drop` and `bias` are the limits, `by` the slices, `data.time` tells their age.',
    effort: 3,
  },
];
