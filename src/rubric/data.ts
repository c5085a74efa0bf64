import type { RubricEntry } from './rubric.ts';

export const data: readonly RubricEntry[] = [
  {
    id: 'data/schema',
    title: 'What each feature may look like is written down and enforced',
    asks: 'Is there a schema that says which columns the data has, their types, ranges and allowed values, and is every new batch of data compared with it?',
    why: 'Upstream changes arrive without notice: a unit changes, a category is renamed, a column goes empty. Training does not fail on such data, it learns from it, and the damage shows weeks later in the predictions.',
    measured:
      'Every row of the training data, and of the testing and serving data where they are given, is compared with a Frictionless Table Schema (types, all constraints, missing values, primary key), the columns with distribution expectations (null share, share of a value, quantiles, mean). Violations are counted per column and constraint, with the first row numbers.',
    remedy:
      'Write the schema that `ml-test-score profile FILE --schema` infers to a file, tighten it with what you know, and name it with `data.schema`; expectations of a distribution go below `expectations` of a field.',
    effort: 1,
  },
  {
    id: 'data/benefit',
    title: 'Every feature earns its place',
    asks: 'Is it known for each feature, and for each pair of strongly related ones, how much the model would lose without it?',
    why: 'A feature that adds nothing still has to be computed, stored, monitored and explained, and it still breaks when its source changes. Useless features are a standing cost and an open door for bad data.',
    measured:
      'Each feature has to be in an importance file that training writes, its importance less its std above the minimum; or, with `method: ablation`, the metric has to get worse when a training in a clean copy gets that column shuffled. Else each has to go with the label (permutation p-values, corrected for their number). Pairs of features that are nearly copies are listed.',
    remedy:
      'Name `data.training` and `data.label`, and drop features no better than chance. Better: name a file of importances that training writes under `tests: data/benefit: importance`, or set `method: ablation` and its `budget` there. Or give a script as `run`.',
    effort: 2,
  },
  {
    id: 'data/cost',
    title: 'No feature costs more than it is worth',
    asks: 'Does the team know what each feature costs in latency, memory, money and upstream dependencies, and is that cost in proportion to its benefit?',
    why: 'A slow lookup or a fragile upstream table is paid on every prediction and on every incident. Without a number next to each feature nobody notices that one of them eats most of the budget.',
    measured:
      'Cost per feature from the feature catalog (latency, money, memory, upstream dependencies), shown beside what the data itself tells (bytes per row, share of missing cells). The total must be within the budget, and no share of the cost may exceed the share of the benefit by more than the set factor. A cost that the catalog does not give is unknown, not zero.',
    remedy:
      'Write `latency`, `usd`, `memory` or `dependencies` of each feature into the file of `data.catalog`, name `data.training` and `data.label`, and set a `budget` below `tests` → `data/cost`; or give a script of your own as `run`.',
    effort: 3,
  },
  {
    id: 'data/policy',
    title: 'Features keep to the rules that are set above the model',
    asks: 'Is every column that is used as a feature allowed to be one: owned, documented, not deprecated, not forbidden, and not a disguised form of the label?',
    why: 'Rules about deprecated, licensed or protected data are set once and forgotten in the next notebook. A forbidden column is a legal problem; a column that leaks the label is a model that fails on its first day in production.',
    measured:
      'Each column that is used as a feature has to be in the feature catalog with owner and source. None may be denied, deprecated, or protected without being allowed, and none may give the label away by its name or by a nearly perfect association.',
    remedy:
      'Write a feature catalog with `owner` and `source` of each feature (`status: deprecated` or `denied` for those that must go), and name it as `data.catalog`, beside `data.training`, `data.label` and `data.protected`; or give a script of your own as `run`.',
    effort: 2,
  },
  {
    id: 'data/privacy',
    title: 'Personal data is controlled along the whole pipeline',
    asks: 'Is personal and otherwise sensitive data kept out of every file of the pipeline where it does not belong, and do deletions reach all of them?',
    why: 'Data copied for training lives in places that the privacy controls of the source system never see: intermediate files, model artifacts, logs. One forgotten copy is enough for a breach or for a broken promise to delete.',
    measured:
      'Values in the raw data and in every declared intermediate and output file are scanned for e-mail addresses, phone numbers, IBANs, card numbers, social security numbers and IP addresses. k-anonymity over declared quasi-identifiers, declared sensitive columns and declared deletions are checked in every table. No value that was found is ever printed.',
    remedy:
      'Name `data.training`, and below `tests` → `data/privacy` the `outputs` that training writes, `sensitive` columns, `quasi-identifiers`, `deletions`, and below `allow` what may be there; or give a scanner of your own as `run`.',
    effort: 2,
  },
  {
    id: 'data/agility',
    title: 'A new feature reaches production quickly',
    asks: 'How long does it take from the idea of a new feature to a model in production that uses it, and is that time measured and short?',
    why: 'The world changes faster than a slow pipeline. When a feature takes months, the team stops trying, workarounds grow outside the pipeline, and the model falls behind its competitors.',
    measured:
      'From the history of the repository: for each change that adds a field to the catalog or schema, the time from the first commit of that change to its merge on the default branch, and on to the first promoted version that contains it. The median of the last changes must be within the limit.',
    remedy:
      'Name `data.catalog` or `data.schema`, set `fetch-depth: 0` on actions/checkout so that the history is there, and promote versions; `tests: data/agility` sets `limit` (30d) and `last` (5). A documented measurement counts half with `manual`.',
    effort: 2,
  },
  {
    id: 'data/code',
    title: 'The code that makes features is tested',
    asks: 'Is every line of the code that turns raw data into features run by a unit test, in training and in serving?',
    why: 'A bug in feature code looks like data: the model trains, the metrics move a little, and nothing crashes. Such errors are nearly impossible to find from the outside once a model has learned around them.',
    measured:
      'Coverage of the declared feature code (LCOV, Cobertura XML or coverage.py JSON) must reach the limit in each file, every declared file must be in a report that this run wrote, and the test cases must have passed.',
    remedy:
      'Name the code that makes features with `sources` of data/code, run its tests with `--cov` and `--junitxml` in the workflow, and name the two reports with `coverage` and `junit`.',
    effort: 2,
  },
];
