import { validationOptions } from '../config/options/validation.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { FeatureCatalog } from '../facts/catalog.ts';
import { featuresOf } from '../facts/features.ts';
import type { Overlap } from '../facts/overlap.ts';
import { type Fact, failed, gathered } from '../facts.ts';
import { clipped } from '../support/text.ts';
import { RowHashes } from './row-hashes.ts';
import { openRowSet } from './row-set.ts';
import type { Observer } from './tables/batch.ts';

const mostColumns = 20;
const nameKey = 'name the columns that tell one row from another as `data.key`';

/** Finds rows of the testing data in the training data, in the passes that read them: testing first. */
export interface OverlapReading {
  readonly testing: Observer;
  /** After the last batch of testing. */
  training(): Observer;
  finish(): Fact<Overlap>;
}

interface Columns {
  readonly training: readonly string[];
  readonly testing: readonly string[];
}

/**
 * By key where there is one, since an entity that is in both is a leak even where its values differ. Without a key by all features and the label, of which rows that the testing data have more
 * than once are left out: values that are frequent by themselves (few columns, small integers) are in both tables by chance. Memory: 10 bytes a row of testing, 19 with a key, and
 * 8 more for a moment.
 */
export function openOverlap(configuration: Configuration, columns: Columns, catalog?: FeatureCatalog): OverlapReading {
  const { data } = configuration;
  const { 'overlap-by': wanted } = optionsOf(configuration, 'infra/validation', validationOptions);
  const inBoth = (name: string): boolean => columns.training.includes(name) && columns.testing.includes(name);
  const key = data.key?.every(inBoth) ? data.key : null;
  const { names } = featuresOf(data, { columns: columns.training.map((name) => ({ name })) }, catalog);
  const values = [...new Set([...names, ...(data.label === undefined ? [] : [data.label])])].filter(inBoth);
  const byKey = key === null || wanted === 'rows' ? null : observeShared(columns, key, true);
  const byRows = values.length === 0 ? null : observeShared(columns, values, false);
  const both = [byKey, byRows].filter((one) => one !== null);
  return {
    testing: together(both.map(({ testing }) => testing)),
    training: () => together(both.map(({ training }) => training())),
    finish() {
      if (wanted === 'key' && byKey === null)
        return failed('`overlap-by: key` of infra/validation needs `data.key`', nameKey);
      const [judged, compared] = byKey === null ? [byRows, values] : [byKey, key as readonly string[]];
      if (judged === null) return failed('training and testing data have no feature or label in common', nameKey);
      return gathered({
        by: byKey === null ? 'rows' : 'key',
        columns: compared.slice(0, mostColumns).map((name) => clipped(name)),
        columnCount: compared.length,
        ...judged.finish(),
        equal: byKey === null ? null : (byRows?.finish() ?? null),
      });
    },
  };
}

const together = (observers: readonly Observer[]): Observer => ({
  observe(batch) {
    for (const observer of observers) observer.observe(batch);
  },
});

/** @param isKey leaves out rows without a value, and keeps those that are there more than once */
function observeShared({ training, testing }: Columns, names: readonly string[], isKey: boolean) {
  const placesIn = (columns: readonly string[]): number[] => names.map((name) => columns.indexOf(name));
  const hashes = new RowHashes();
  const set = openRowSet(!isKey);
  let sealed: ReturnType<typeof set.seal> | null = null;
  const seal = () => {
    sealed ??= set.seal();
    return sealed;
  };
  const [testingPlaces, trainingPlaces] = [placesIn(testing), placesIn(training)];
  return {
    testing: {
      observe(batch) {
        hashes.take(batch, testingPlaces, isKey);
        set.add(hashes, batch.rows);
      },
    } satisfies Observer,
    training(): Observer {
      const rows = seal();
      return {
        observe(batch) {
          hashes.take(batch, trainingPlaces, isKey);
          rows.look(hashes, batch.rows, batch.firstRow);
        },
      };
    },
    finish: () => seal().finish(),
  };
}
