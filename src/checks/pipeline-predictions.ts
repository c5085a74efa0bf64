import type { NoPipelinePredictions, PipelinePredictions } from '../facts/integration.ts';
import type { Measurement } from '../result.ts';
import { expectNone } from './measurements.ts';
import { clipped } from './names.ts';

export interface PipelineVerdict {
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly summary: string;
  readonly measurements: readonly Measurement[];
  readonly remedy: string;
}

/** Whether what came out of the pipeline is a finite prediction for each row that went into its last step. */
export function judgePipelinePredictions(
  found: PipelinePredictions | NoPipelinePredictions,
  expected: 'equal' | 'any',
): PipelineVerdict {
  // What is left out of `outputs`, or has no column that is known: nothing was looked at, which is no fault of the pipeline.
  if (!('rows' in found))
    return {
      outcome: 'inconclusive',
      summary: clipped(found.missing, 500),
      measurements: [],
      remedy: clipped(found.next, 300),
    };
  const { rows, missing, nonFinite, firstRows, inputs, columns } = found;
  const path = clipped(found.path);
  const wrong = missing + nonFinite;
  const [first] = inputs;
  const isOne = inputs.some((input) => input.rows === rows);
  const inWords = inputs
    .slice(0, 3)
    .map((input) => `${input.rows} in ${clipped(input.path)}`)
    .join(', ');
  const measurements: Measurement[] = [
    expectNone('predictions without a value', missing),
    expectNone('predictions that are not finite', nonFinite),
    {
      name: 'rows of predictions',
      observed: rows,
      ...(expected === 'any'
        ? { expected: 'at least 1', met: rows >= 1 }
        : first === undefined
          ? {}
          : { expected: inWords, met: isOne }),
    },
  ];
  const answer = (outcome: PipelineVerdict['outcome'], summary: string, remedy = ''): PipelineVerdict => ({
    outcome,
    summary,
    measurements,
    remedy,
  });
  if (columns.length === 0)
    return answer(
      'inconclusive',
      `${path} has no column of predictions`,
      'name it as `predictions: { path: …, predicted: COLUMN }`',
    );
  // Written so that a count that is no number does not pass.
  if (!(rows >= 1))
    return answer(
      'fail',
      `${path}: expected predictions, found ${rows} rows`,
      'let the stage write a row for each row that it reads',
    );
  if (!(wrong === 0))
    return answer(
      'fail',
      `${path}: expected a finite prediction in each of ${rows} rows, found ${missing} without a value and ${nonFinite} NaN or infinite (first rows: ${firstRows.slice(0, 5).join(', ')})`,
      'look at what the stage does with missing or rare values, which a sample may lack',
    );
  if (expected === 'equal' && first === undefined)
    return answer(
      'inconclusive',
      `${path} has ${rows} predictions, and how many there should be cannot be told: stage \`${clipped(found.stage)}\` declares no table among its \`inputs\``,
      'name the table that it reads among its `inputs`, or set `rows: any`',
    );
  if (expected === 'equal' && !isOne)
    return answer(
      'fail',
      `${path}: expected one prediction for each row that stage \`${clipped(found.stage)}\` reads (${inWords}), found ${rows}`,
      'look for rows that are dropped or doubled on the way; where that is meant, set `rows: any`',
    );
  return answer(
    'pass',
    `${rows} ${rows === 1 ? 'prediction is' : 'predictions are'} finite${expected === 'equal' ? ', one for each row' : ''}`,
  );
}
