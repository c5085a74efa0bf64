import type { TrainingCurve } from '../facts/numerics.ts';
import type { Finding } from '../result.ts';
import { clipped, listed } from './names.ts';

/** Names of a training loss, the first that is there: of plain loops, Keras, Lightning, Hugging Face, XGBoost, LightGBM and CatBoost. */
const usualNames = [
  'loss',
  'train_loss',
  'training_loss',
  'train/loss',
  'train.loss',
  'loss/train',
  'loss_train',
  'train_loss_epoch',
  'train_loss_step',
  'train-logloss',
  'train-rmse',
  'training logloss',
  'training l2',
  'learn:logloss',
  'learn:rmse',
];

/**
 * Whether the loss fell: the median of its last third is below that of its first third. Medians of thirds, because single steps of mini-batches rise and fall by chance, and a
 * loss that fell at once and stays low has no slope to speak of. Null where no loss was logged and none was asked for.
 */
export function judgeLoss({ series, files }: TrainingCurve, asked: string | undefined): Finding | null {
  const found = lossOf(series, asked);
  const where = listed(files.map(({ path }) => path));
  const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
    outcome,
    summary,
    measurements:
      found?.thirds === undefined
        ? []
        : [
            {
              name: `median of ${clipped(found.name)} in the last third`,
              observed: rounded(found.thirds.last),
              expected: `below ${rounded(found.thirds.first)}, that of the first third`,
              met: found.thirds.last < found.thirds.first,
            },
          ],
    evidence: [],
    ...(remedy === undefined ? {} : { remedy }),
  });
  if (found === undefined)
    return asked === undefined
      ? null
      : answer(
          'inconclusive',
          `no column ${clipped(asked)} in ${where}; found ${listed(series.map(({ name }) => name))}`,
          'name the column of the training loss with `loss`',
        );
  const committed = files.filter(({ origin }) => origin === 'committed');
  if (committed.length > 0)
    return answer(
      'inconclusive',
      `${listed(committed.map(({ path }) => path))}: tracked and unmodified in git, so no training of this run wrote it`,
      'let training write its log in this run',
    );
  const name = clipped(found.name);
  if (found.nonFinite > 0)
    return answer(
      'fail',
      `${name} in ${where} is not finite from step ${found.firstNonFinite}, expected finite at every step`,
      'look at the step before: a learning rate that is too high, a logarithm of zero',
    );
  const { thirds } = found;
  if (thirds === undefined || !Number.isFinite(thirds.first) || !Number.isFinite(thirds.last))
    return answer(
      'inconclusive',
      `${name} in ${where} has ${found.steps} steps, expected at least 3`,
      'log the loss at each epoch or step',
    );
  const numbers = `from ${rounded(thirds.first)} (median of the first third) to ${rounded(thirds.last)} (of the last)`;
  return thirds.last < thirds.first
    ? answer('pass', `${name} fell ${numbers}`)
    : answer(
        'fail',
        `expected ${name} in ${where} to fall over ${found.steps} steps, found it went ${numbers}`,
        'try to overfit a few rows: a loss that does not fall there points to labels out of order, a learning rate, or weights that are not updated',
      );
}

/** Series of several files are named `path: column`. */
function lossOf(series: TrainingCurve['series'], asked: string | undefined) {
  const columnOf = (name: string): string => name.slice(name.lastIndexOf(': ') + 1).trim();
  if (asked !== undefined)
    return series.find(({ name }) => name === asked) ?? series.find(({ name }) => columnOf(name) === asked);
  for (const usual of usualNames) {
    const found = series.find(({ name }) => columnOf(name).toLowerCase() === usual);
    if (found !== undefined) return found;
  }
  return undefined;
}

const rounded = (value: number): number => Number(value.toPrecision(4));
