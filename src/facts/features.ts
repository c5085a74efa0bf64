import type { Configuration } from '../config/schema.ts';
import type { FeatureCatalog } from './catalog.ts';

export interface Features {
  readonly names: readonly string[];
  /** Declared in `data.features`, but no columns of the training data. */
  readonly missing: readonly string[];
}

/**
 * The columns that the model uses: `data.features`, else the columns of the training data without label, key and time; protected columns then count only where the
 * catalog lists them.
 */
export function featuresOf(
  data: Configuration['data'],
  training: { readonly columns: readonly { readonly name: string }[] },
  catalog?: FeatureCatalog,
): Features {
  const columns = training.columns.map(({ name }) => name);
  const present = new Set(columns);
  if (data.features !== undefined) {
    const declared = [...new Set(data.features)];
    return {
      names: declared.filter((name) => present.has(name)),
      missing: declared.filter((name) => !present.has(name)),
    };
  }
  const others = new Set([data.label, data.time, ...(data.key ?? [])]);
  const inCatalog = new Set(catalog?.features.map(({ name }) => name));
  const isProtected = new Set(data.protected);
  return {
    names: columns.filter((name) => !others.has(name) && (!isProtected.has(name) || inCatalog.has(name))),
    missing: [],
  };
}
