import type { RubricEntry } from './rubric.ts';

export const data: readonly RubricEntry[] = [
  {
    id: 'data/schema',
    title: 'What each feature may look like is written down and enforced',
    asks: 'Is there a schema that says which columns the data has, their types, ranges and allowed values, and is every new batch of data compared with it?',
    why: 'Upstream changes arrive without notice: a unit changes, a category is renamed, a column goes empty. Training does not fail on such data, it learns from it, and the damage shows weeks later in the predictions.',
    measured:
      'Every row of the training data, and of the serving data where it is given, is compared with a Frictionless Table Schema (type, required, unique, enum, minimum, maximum, pattern, missing values, primary key) and with distribution expectations such as the null share. Violations are counted per column and constraint, with the first row numbers.',
    remedy:
      'Write the expectations down (Frictionless, Pandera, Great Expectations, or asserts) and validate the training data against them in every run: name those test cases with `junit`, or the validating command with `run`.',
    effort: 1,
  },
  {
    id: 'data/benefit',
    title: 'Every feature earns its place',
    asks: 'Is it known for each feature, and for each pair of strongly related ones, how much the model would lose without it?',
    why: 'A feature that adds nothing still has to be computed, stored, monitored and explained, and it still breaks when its source changes. Useless features are a standing cost and an open door for bad data.',
    measured:
      'From an importance file that training writes (feature, importance, deviation), or from the association of each feature with the label (permutation p-values, corrected for the number of features), or by training again with a column shuffled and watching the metric drop. Pairs of features that are nearly copies of each other are listed.',
    remedy:
      'Compute permutation importance or an ablation after training and fail when a feature is not distinguishable from noise: give that script as `run`, or its test cases as `junit`.',
    effort: 2,
  },
  {
    id: 'data/cost',
    title: 'No feature costs more than it is worth',
    asks: 'Does the team know what each feature costs in latency, memory, money and upstream dependencies, and is that cost in proportion to its benefit?',
    why: 'A slow lookup or a fragile upstream table is paid on every prediction and on every incident. Without a number next to each feature nobody notices that one of them eats most of the budget.',
    measured:
      'Cost per feature from the feature catalog (latency, money, memory, upstream dependencies) and from the data itself (bytes per row, null share). The total must be within the budget, and no share of the cost may exceed the share of the benefit by more than the set factor.',
    remedy:
      'List the features with their cost in a catalog file and let a script compare the total, and each share, with a budget: give it as `run`. Until then, a documented review counts half with `manual`.',
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
      'Keep an allow-list of features with owner and source in the repository and test that the columns used in training are on it: give those cases as `junit`, or the script as `run`.',
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
      'Scan the data and the files that training writes for personal values and for records that had to be deleted, and fail when any is found: give the scanner as `run`, or its test cases as `junit`.',
    effort: 2,
  },
  {
    id: 'data/agility',
    title: 'A new feature reaches production quickly',
    asks: 'How long does it take from the idea of a new feature to a model in production that uses it, and is that time measured and short?',
    why: 'The world changes faster than a slow pipeline. When a feature takes months, the team stops trying, workarounds grow outside the pipeline, and the model falls behind its competitors.',
    measured:
      'From the history of the repository: for each commit that adds a field to the schema or catalog, the time from the first commit of that change to its merge on the default branch, and on to the first promoted version that uses it. The median of the last changes must be within the limit.',
    remedy:
      'Derive the lead time of the last new features from git or from your issue tracker and compare its median with a limit: give the script as `run`. A documented measurement counts half with `manual`.',
    effort: 2,
  },
  {
    id: 'data/code',
    title: 'The code that makes features is tested',
    asks: 'Is every line of the code that turns raw data into features run by a unit test, in training and in serving?',
    why: 'A bug in feature code looks like data: the model trains, the metrics move a little, and nothing crashes. Such errors are nearly impossible to find from the outside once a model has learned around them.',
    measured:
      'Coverage of the declared feature paths (LCOV, Cobertura XML or coverage.py JSON) must reach the limit, every declared file must be in the report, and the tests of those files must have passed in this run.',
    remedy:
      'Unit-test the functions that make features and name their cases with `junit`; run pytest with `--cov-fail-under` for those paths so that missing coverage fails too.',
    effort: 2,
  },
];
