import { debuggingOptions } from '../../config/options/debugging.ts';
import { formatDuration } from '../../config/units.ts';
import type { DebuggedPrediction, Debugging, NamedValues } from '../../facts/debugging.ts';
import type { Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { expectNone } from '../measurements.ts';
import { clipped } from '../names.ts';

/**
 * Infra 5: one example can be followed through the model. The team's command prints what lies between the example and the prediction: finite, the same on a second
 * run, and ending in the prediction that the batch gave for that row.
 */
export const debugging = defineCheck({
  id: 'infra/debugging',
  needs: ['debugging'],
  uses: [],
  options: debuggingOptions,
  example: `data:
  testing: data/test.csv
  label: species
  key: id
predictions: build/predictions.csv
artifacts: build/model.joblib
tests:
  infra/debugging:
    command: python debug_one.py
    prediction: output.species
    timeout: 1m
`,
  cost: () => 'two runs of a command of yours on one example',
  evaluate: ({ debugging: followed }) => {
    const { problem, prediction, row } = followed;
    if (problem?.kind === 'unfinished')
      return inconclusive(`the command did not end: ${clipped(problem.summary)}`, clipped(problem.next));
    if (problem !== null || prediction === null) return broken(followed);
    const faults = faultsOf(followed);
    const measurements: Measurement[] = [
      {
        name: 'intermediate values',
        observed: followed.intermediate.count,
        expected: 'at least 1',
        met: followed.intermediate.count >= 1,
      },
      expectNone('values that are not finite', followed.nonFinite.count),
      expectNone('values that differ on the second run', followed.differing.count),
      predictionMeasured(prediction),
      { name: 'seconds of both runs', observed: Number(followed.seconds.toPrecision(3)) },
    ];
    if (faults.length > 0)
      return {
        outcome: 'fail',
        summary: `row ${row} of the testing data: ${faults.map(({ what }) => what).join('; ')}`,
        measurements,
        evidence: [],
        remedy: [...new Set(faults.map(({ next }) => next))].join('; '),
      };
    return {
      outcome: 'pass',
      summary: `row ${row} of the testing data was followed through ${inWords(followed.intermediate)}: all finite, the same twice, and the prediction is that of the batch`,
      measurements,
      evidence: [],
    };
  },
});

function broken({ command, problem, seconds, row }: Debugging): Finding {
  const exitCode = problem?.exitCode ?? null;
  return {
    outcome: 'fail',
    summary: `the command did not follow row ${row} of the testing data: expected one JSON object on standard output, found: ${clipped(problem?.summary ?? 'nothing to compare', 300)} (after ${formatDuration(seconds)})`,
    measurements: [{ name: 'exit status', observed: exitCode ?? 'none', expected: '0', met: exitCode === 0 }],
    evidence: [{ kind: 'command', command: clipped(command, 500), exitCode, tail: [] }],
    remedy: clipped(problem?.next ?? 'print one JSON object to standard output', 300),
  };
}

interface Fault {
  readonly what: string;
  readonly next: string;
}

function faultsOf({ intermediate, nonFinite, differing, prediction }: Debugging): Fault[] {
  const faults: Fault[] = [];
  // Written so that a count that is no number is a fault.
  if (!(nonFinite.count === 0))
    faults.push({
      what: `expected finite values, found NaN or infinity in ${inWords(nonFinite)}`,
      next: 'look where the first of them comes from',
    });
  if (!(differing.count === 0))
    faults.push({
      what: `expected the same on a second run, found another value of ${inWords(differing)}`,
      next: 'set the seeds, switch dropout off, and leave out times and addresses',
    });
  if (prediction !== null && !('agrees' in prediction))
    faults.push({
      what: `expected the prediction, but what it prints ${clipped(prediction.unreadable, 300)}`,
      next: 'print it under `prediction`, or name its place with the option `prediction`',
    });
  else if (!agrees(prediction))
    faults.push({
      what: `expected the prediction of the batch, found another${differenceOf(prediction)}`,
      next: 'let the command and the batch prediction share the code that makes features and loads the model; a value that was rounded gets a `tolerance`',
    });
  if (!(intermediate.count >= 1))
    faults.push({
      what: 'expected values between the example and the prediction, found none',
      next: 'print features after preprocessing, scores or activations beside the prediction',
    });
  return faults;
}

/** A difference that is no number does not agree. */
const agrees = (prediction: DebuggedPrediction | null): boolean =>
  prediction?.agrees === true && (prediction.difference === null || Number.isFinite(prediction.difference));

const differenceOf = (prediction: DebuggedPrediction | null): string =>
  typeof prediction?.difference === 'number' ? ` (it differs by ${Number(prediction.difference.toPrecision(3))})` : '';

const predictionMeasured = (prediction: NonNullable<Debugging['prediction']>): Measurement => {
  const found = 'agrees' in prediction ? prediction : null;
  return {
    name: 'prediction beside that of the batch',
    observed: found === null ? 'not found' : agrees(found) ? 'equal' : `another${differenceOf(found)}`,
    expected: 'equal',
    met: agrees(found),
  };
};

const inWords = ({ count, names }: NamedValues): string => {
  const shown = names.slice(0, 5).map((name) => `\`${clipped(name, 80)}\``);
  const more = count - shown.length;
  return `${count} value${count === 1 ? '' : 's'} (${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''})`;
};
