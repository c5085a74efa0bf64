import { slicesOptions } from '../config/options/slices.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { Fact, Facts } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { asCategories, type ColumnStore, openColumnStore } from './column-store.ts';
import { openPredictions, type PredictedRows, type PredictionsReading } from './predictions.ts';
import type { Observer } from './tables/batch.ts';
import type { RowSample } from './tables/sample.ts';
import type { Table } from './tables/table.ts';

/** What is measured from the predictions on the hold-out. */
export type PredictedFacts = Pick<Facts, 'slices' | 'inclusion' | 'baselines'>;

/** Looks at predictions, then at the labels of training and at the hold-out, in the passes that read them. */
export interface Predicting {
  /** Null where the table has no predictions that can be told: `finish` throws why, and the table is still read for all else. */
  predictions(table: Table): Observer | null;
  /** The columns with the prediction and with probabilities; null where they cannot be told. */
  answers(): readonly string[] | null;
  training(table: Table): Observer | null;
  testing(table: Table): Observer | null;
  /** After all passes. Throws `ConfigurationError`. */
  finish(): PredictedRows;
}

/** More distinct labels are amounts, not classes. */
const mostClasses = 1000;

export function openPredicting(configuration: Configuration): Predicting {
  const { data, predictions: layout } = configuration;
  const { by } = optionsOf(configuration, 'model/slices', slicesOptions);
  const wanted = [...new Set([...(by ?? []).flat(), ...(data.protected ?? [])])];
  let reading: PredictionsReading | null = null;
  let problem: ConfigurationError | null = null;
  let labels: { readonly store: ColumnStore; rows: number } | null = null;
  return {
    predictions({ columns, files }) {
      const file = files[0]?.path ?? 'predictions';
      try {
        reading = openPredictions({ file, columns, layout: layout ?? { path: file }, data, wanted });
        return reading.observer;
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        problem = error;
        return null;
      }
    },
    answers: () => reading?.answers ?? null,
    training({ columns }) {
      const place = reading === null || data.label === undefined ? -1 : columns.indexOf(data.label);
      if (place === -1) return null;
      const found = { store: openColumnStore(data.label as string), rows: 0 };
      labels = found;
      return {
        observe(batch) {
          found.store.putAll(found.rows, batch.cells(place));
          found.rows += batch.rows;
        },
      };
    },
    testing: ({ columns }) => reading?.join(columns) ?? null,
    finish() {
      if (problem !== null) throw problem;
      const known = labels === null ? null : asCategories(labels.store.finish(labels.rows).column, mostClasses);
      return (reading as PredictionsReading).finish(known === null ? undefined : new Set(known.names));
    },
  };
}

export interface PredictedRequest {
  readonly configuration: Configuration;
  readonly predicted: Fact<PredictedRows>;
  /** Samples with the label; null without `data.label`. */
  readonly training: RowSample | null;
  readonly testing: RowSample | null;
  /** The columns that the model uses. */
  readonly features: readonly string[];
}

export async function gatherPredicted(request: PredictedRequest): Promise<PredictedFacts> {
  const { configuration, predicted } = request;
  const baselines = await baselinesOf(request);
  if (predicted.state !== 'gathered') return { slices: predicted, inclusion: predicted, baselines };
  const [{ gatherSlices }, { gatherInclusion }] = await Promise.all([import('./slices.ts'), import('./inclusion.ts')]);
  return {
    slices: gatherSlices(predicted.value, configuration),
    inclusion: gatherInclusion(predicted.value, request),
    baselines,
  };
}

async function baselinesOf({ predicted, ...request }: PredictedRequest): Promise<PredictedFacts['baselines']> {
  if (predicted.state !== 'gathered') return predicted;
  return (await import('./baselines.ts')).gatherBaselines({ ...request, predicted: predicted.value });
}
