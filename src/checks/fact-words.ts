import type { TableRole } from '../facts/tables.ts';
import { type Fact, whyMissing } from '../facts.ts';
import type { FactName } from './check.ts';

/** What each fact is called where people read: none of them knows our names. */
const factWords: Readonly<Record<FactName, { readonly words: string; readonly many?: true }>> = {
  training: { words: 'the training run' },
  metrics: { words: 'the metrics', many: true },
  junit: { words: 'the test report' },
  artifacts: { words: 'the artifacts of the model', many: true },
  predictions: { words: 'the file of predictions' },
  freshness: { words: 'the age of the serving data' },
  conformance: { words: 'the comparison of the data with their schema' },
  catalog: { words: 'the feature catalog' },
  associations: { words: 'the association of the features with the label' },
  benefits: { words: 'the importance of the features' },
  privacy: { words: 'the scan for personal data' },
  featureHistory: { words: 'the history of the features' },
  coverage: { words: 'the coverage report' },
  invariants: { words: 'the result of the rules' },
  skew: { words: 'the comparison of training with serving data' },
  overlap: { words: 'the search for rows of testing in training' },
  weights: { words: 'the weights of the model', many: true },
  curve: { words: 'the training curve' },
  sources: { words: 'the upstream data sources', many: true },
  online: { words: 'the pairs of offline and online values', many: true },
  slices: { words: 'the quality on slices' },
  inclusion: { words: 'the comparison of groups' },
  baselines: { words: 'the comparison with simpler models' },
  quality: { words: 'the quality of the served predictions' },
  tuning: { words: 'the trials of the search', many: true },
  reproducibility: { words: 'the comparison with a second training' },
  canary: { words: 'the trial of the model in what serves it' },
  specCoverage: { words: "the coverage report of the model's code" },
  restore: { words: 'the restore from a checkpoint' },
  packages: { words: 'the versions of the packages', many: true },
  performance: { words: 'the comparison of time and memory with earlier runs' },
  trends: { words: 'the earlier runs', many: true },
  tracking: { words: "the tracking server's run" },
  dvc: { words: 'the files that DVC tracks', many: true },
  plots: { words: 'the declared plots', many: true },
  operations: { words: 'the way the model is operated' },
  repeats: { words: 'the repeats of training', many: true },
  differences: { words: 'the comparison of the predictions with those of the base' },
  staleness: { words: 'the evaluation of older versions' },
  rollback: { words: 'the drill of going back' },
  integration: { words: 'the run of the stages on a sample' },
  debugging: { words: 'the example followed through the model' },
  review: { words: 'the review of the specification' },
  stageAges: { words: 'the age of the stages' },
  baseline: { words: 'the record of the base' },
  production: { words: 'the version in production' },
  carried: { words: 'the results of earlier runs', many: true },
};

/** The same for each table. */
export const tableWords: Readonly<Record<TableRole, string>> = {
  training: 'the training data',
  testing: 'the testing data',
  serving: 'the serving data',
  predictions: 'the predictions',
};

export const wordsOf = (name: FactName): string => factWords[name].words;

/** Why a check that needs a fact cannot answer: "the metrics are not there: …". */
export function lacking(name: FactName, fact: Exclude<Fact<unknown>, { state: 'gathered' }>): string {
  const { words, many } = factWords[name];
  const state = fact.state === 'failed' ? 'could not be read' : many ? 'are not there' : 'is not there';
  return `${words} ${state}: ${whyMissing(fact)}`;
}
