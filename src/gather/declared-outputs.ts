import type { Configuration } from '../config/schema.ts';
import { metricsOfDvc } from './metrics/dvc.ts';

/** What metrics are looked for under without configuration; they must not be taken from before training. */
const usualOutputs = ['metrics.{json,yaml,yml,csv,tsv}', 'dvclive/metrics.json'];

/** Paths and globs, relative to `root`, of all that a training is declared to write. */
export async function declaredOutputs(root: string, configuration: Configuration): Promise<string[]> {
  const { metrics, artifacts, junit, predictions, tests } = configuration;
  return [
    // A broken or missing dvc.yaml is told of where metrics are read.
    ...(metrics ?? (await metricsOfDvc(root).catch(() => []))),
    ...(artifacts ?? []),
    ...(junit ?? []),
    ...Object.values(tests).flatMap((test) => test?.junit?.files ?? []),
    ...(predictions === undefined ? [] : [predictions.path]),
    ...usualOutputs,
  ];
}

/** The same, and what the stages of the pipeline write: a training may run them. */
export const stagedOutputs = async (root: string, configuration: Configuration): Promise<string[]> => [
  ...(await declaredOutputs(root, configuration)),
  ...(configuration.stages ?? []).flatMap(({ outputs }) => outputs),
];
