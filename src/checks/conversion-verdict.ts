import type { Conversion } from '../facts/canary.ts';
import type { Evidence, Measurement } from '../result.ts';
import { evidenceTable } from './evidence-table.ts';
import { clipped } from './names.ts';
import type { ServingVerdict } from './serving-verdicts.ts';

/** A conversion of the model has to predict every row as the model did offline: rounding is what the tolerance is for. */
export function judgeConversion(converted: Conversion | null, rows: number, tolerance: number): ServingVerdict {
  if (converted === null) return { outcome: 'pass', summary: '', measurements: [], evidence: [] };
  const { problem, faults, comparison, answered } = converted;
  const { compared, agreed, differing, largestDifference, uncompared } = comparison;
  const isWithin = largestDifference === null || largestDifference <= tolerance;
  const measurements: Measurement[] = [
    {
      name: 'rows that the converted model predicts as offline',
      observed: agreed,
      expected: String(rows),
      met: rows > 0 && agreed === rows && compared === rows,
    },
    ...(largestDifference === null
      ? []
      : [
          {
            name: 'largest difference of the converted model',
            observed: largestDifference,
            expected: `at most ${tolerance}`,
            met: isWithin,
          },
        ]),
  ];
  const answer = (
    outcome: ServingVerdict['outcome'],
    summary: string,
    { remedy, evidence = [] }: { readonly remedy?: string; readonly evidence?: readonly Evidence[] } = {},
  ): ServingVerdict => ({
    outcome,
    summary,
    measurements,
    evidence,
    ...(remedy === undefined ? {} : { remedy }),
  });

  if (problem !== null)
    return answer(
      problem.kind === 'broken' ? 'fail' : 'inconclusive',
      `the converted model: ${clipped(problem.summary, 600)}`,
      { remedy: problem.next, evidence: [commandOf(converted)] },
    );
  const [fault] = faults.first;
  if (faults.count > 0)
    return answer(
      'fail',
      `the converted model gave ${faults.count} of ${rows} rows no usable prediction${fault === undefined ? '' : `; row ${fault.row}: ${clipped(fault.what, 300)}`}`,
      {
        remedy: 'predict these rows by hand with the converted model: it has to give a finite prediction for each',
        evidence: evidenceTable(
          `Rows without a usable prediction of the converted model (${faults.count})`,
          ['Row', 'Found', 'Answer'],
          faults.first.map(({ row, what, excerpt }) => [row, clipped(what), clipped(excerpt)]),
        ),
      },
    );
  if (compared === 0)
    return answer(
      'inconclusive',
      `the converted model was not compared with offline predictions: ${clipped(uncompared ?? 'it predicted no row', 400)}`,
      { remedy: 'write `predictions` for the testing data, with `data.key` or in the same order' },
    );
  const words = `${agreed} of ${compared} rows are predicted by the converted model as offline${differenceInWords(largestDifference)}`;
  const [first] = differing;
  if (agreed < compared || (largestDifference !== null && largestDifference > tolerance))
    return answer(
      'fail',
      `${words}, expected all of them within ${tolerance}${first === undefined ? '' : `; row ${first.row}: ${clipped(first.offline, 100)} offline, ${clipped(first.served, 100)} converted`}`,
      {
        remedy:
          'follow one of these rows through both models: a step that the conversion left out, the types and order of its inputs, rounding (`converted-tolerance`)',
        evidence: evidenceTable(
          'Rows that the converted model predicts otherwise',
          ['Row', 'Offline', 'Converted'],
          differing.map(({ row, offline, served }) => [row, clipped(offline), clipped(served)]),
        ),
      },
    );
  if (!(rows > 0 && agreed === rows && compared === rows && answered === rows && isWithin))
    return answer(
      'inconclusive',
      `${words}, expected ${rows} rows to be compared${uncompared === null ? '' : `: ${clipped(uncompared, 400)}`}`,
      { remedy: 'write the class, or the probability of each class, for every row, and predict them offline as well' },
    );
  return answer('pass', words);
}

const differenceInWords = (largest: number | null): string =>
  largest === null ? ' (only classes were compared)' : ` (largest difference ${Number(largest.toPrecision(3))})`;

const commandOf = ({ command, problem, tail }: Conversion): Evidence => ({
  kind: 'command',
  command: clipped(command, 500),
  exitCode: problem?.exitCode ?? null,
  tail,
});
