import type { Configuration } from '../config/schema.ts';
import type { CatalogFeature, FeatureCatalog } from '../facts/catalog.ts';
import { featuresOf } from '../facts/features.ts';
import type { TableProfile } from '../facts/tables.ts';
import { type Facts, whyMissing } from '../facts.ts';
import type { Finding } from '../result.ts';
import { tableWords } from './fact-words.ts';
import { inconclusive } from './inconclusive.ts';
import { listed } from './names.ts';

/** The features of the training data, each with its entry in the catalog. */
export interface TrainingFeatures {
  readonly training: TableProfile;
  readonly names: readonly string[];
  readonly entries: ReadonlyMap<string, CatalogFeature>;
  /** What keeps the list from being complete, in words. */
  readonly problems: readonly string[];
}

/** The features, or the finding where there is nothing to look at. */
export function trainingFeatures(
  tables: Facts['tables'],
  data: Configuration['data'],
  catalog: FeatureCatalog,
): TrainingFeatures | { readonly finding: Finding } {
  const none = (summary: string, remedy?: string) => ({ finding: inconclusive(summary, remedy) });
  if (tables.training.state !== 'gathered')
    return none(`${tableWords.training} could not be looked at: ${whyMissing(tables.training)}`);
  const training = tables.training.value;
  const { names, missing } = featuresOf(data, training, catalog);
  if (names.length === 0)
    return none('no column of the training data is a feature', 'name the features in `data.features`');
  if (!(training.rows > 0)) return none('the training data has no rows');
  return {
    training,
    names,
    entries: new Map(catalog.features.map((feature) => [feature.name, feature])),
    problems: missing.length > 0 ? [`${listed(missing)} of \`data.features\` are no columns of the training data`] : [],
  };
}
