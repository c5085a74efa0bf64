import { lstat, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debuggingOptions } from '../config/options/debugging.ts';
import { optionsOf } from '../config/options.ts';
import { formatDuration } from '../config/units.ts';
import type { Debugging, DebuggingProblem } from '../facts/debugging.ts';
import { absent, type Fact, gathered } from '../facts.ts';
import { formatBytes, megabyte, readTextBounded } from '../support/files.ts';
import type { CommandResult } from '../support/process.ts';
import { clipped } from '../support/text.ts';
import {
  differingOf,
  intermediateOf,
  lastObject,
  leavesOf,
  named,
  nonFiniteOf,
  type PrintedObject,
  valueAt,
} from './debugging-output.ts';
import type { CommandExercise, ExerciseContext } from './exercises.ts';
import { firstArtifact, modelEnvironment, modelPaths } from './model-files.ts';
import type { PredictedRows } from './predictions.ts';
import { withFolder } from './scratch-folder.ts';
import { compareServed, isUnreadable, servedPrediction } from './served-prediction.ts';
import { testingRows } from './testing-rows.ts';
import { guardedRun } from './training.ts';

export type DebuggingRequest = CommandExercise &
  Pick<ExerciseContext, 'scratch' | 'artifacts' | 'features' | 'predicted'>;

const id = 'infra/debugging';
const mostOutput = megabyte;
const watchMilliseconds = 100;
const nobody = { count: 0, names: [] } as const;

/**
 * Follows the first row of the testing data that has a prediction through the team's debugging command, twice. Whatever the command does is gathered. Throws
 * `ConfigurationError` where the data cannot be read, or lack a column.
 */
export async function gatherDebugging(request: DebuggingRequest): Promise<Fact<Debugging>> {
  const { configuration, problem, predicted, artifacts } = request;
  const options = optionsOf(configuration, id, debuggingOptions);
  const { command } = options;
  if (command === undefined) return absent('no `command` that follows one example is configured');
  if (problem !== null) return absent(problem);
  if (predicted.state !== 'gathered') return predicted;
  const row = firstJoined(predicted.value);
  if (row === null) return absent('the predictions are not joined with testing data: there is no example to follow');
  if (configuration.artifacts !== undefined && artifacts.state !== 'gathered') return artifacts;
  const example = await exampleOf(request, row, options.columns);

  return withFolder(request, 'debugging', async (folder) => {
    await writeFile(join(folder, 'example.json'), `${JSON.stringify(example)}\n`);
    const plan: Plan = { ...request, folder, command, timeoutSeconds: options.timeout };
    const first = await runOnce(plan, 'first');
    const second = first.printed === null ? first : await runOnce(plan, 'second');
    const seconds = first === second ? first.seconds : first.seconds + second.seconds;
    const base = { command, row: row + 1, seconds };
    if (first.printed === null || second.printed === null)
      return gathered({
        ...base,
        problem: second.problem,
        intermediate: nobody,
        nonFinite: nobody,
        differing: nobody,
        prediction: null,
      });
    const path = options.prediction ?? null;
    const [own, again] = [first.printed, second.printed];
    return gathered({
      ...base,
      problem: null,
      intermediate: intermediateOf(own.leaves, example, path),
      nonFinite: named(new Set([...nonFiniteOf(own.leaves), ...nonFiniteOf(again.leaves)])),
      differing: named(differingOf(own.leaves, again.leaves, options.tolerance)),
      prediction: comparePrediction(own.found, path, predicted.value, row, options.tolerance),
    });
  });
}

/** From 0; null where no row of the testing data has a prediction. */
function firstJoined({ placeOf, predictions }: PredictedRows): number | null {
  if (placeOf === null) return null;
  for (let row = 0; row < predictions.truth.length; row += 1) if (placeOf(row) >= 0) return row;
  return null;
}

/** The row as it is written, under the names of its columns. */
async function exampleOf(
  request: DebuggingRequest,
  row: number,
  wanted: readonly string[] | undefined,
): Promise<PrintedObject> {
  const { columns, rows } = await testingRows(request, id, [row], wanted);
  return Object.fromEntries(columns.map((name, place) => [name, rows[0]?.values[place] ?? null]));
}

interface Plan extends DebuggingRequest {
  /** Holds `example.json`, and what the command prints; absolute. */
  readonly folder: string;
  readonly command: string;
  readonly timeoutSeconds: number;
}

interface Printed {
  readonly found: PrintedObject;
  readonly leaves: ReadonlyMap<string, unknown>;
}

interface OneRun {
  readonly seconds: number;
  readonly printed: Printed | null;
  readonly problem: DebuggingProblem | null;
}

/** Standard output goes into a file, apart from what the log gets; both it and the time are bounded. */
async function runOnce(plan: Plan, which: 'first' | 'second'): Promise<OneRun> {
  const { root, configuration, artifacts, log, folder, command, timeoutSeconds, signal } = plan;
  const output = join(folder, `${which}.json`);
  const model = firstArtifact(root, modelPaths(artifacts, configuration.artifacts));
  const tooMuch = new AbortController();
  const watch = setInterval(() => {
    stat(output).then(
      ({ size }) => size > mostOutput && tooMuch.abort(),
      () => {},
    );
  }, watchMilliseconds);
  let result: CommandResult;
  try {
    result = await log.group(`Follow one example through the model (${which} run)`, () =>
      guardedRun(
        `{ ${command}\n} < "$INPUT" > "$OUTPUT"`,
        {
          directory: root,
          environment: {
            INPUT: join(folder, 'example.json'),
            OUTPUT: output,
            ...modelEnvironment(root, model),
          },
          timeoutSeconds,
        },
        { ...plan, signal: AbortSignal.any([tooMuch.signal, ...(signal === undefined ? [] : [signal])]) },
      ),
    );
  } finally {
    clearInterval(watch);
  }
  const broken = (summary: string, next: string): OneRun => ({
    seconds: result.seconds,
    printed: null,
    problem: { kind: 'broken', summary, next, exitCode: result.exitCode },
  });
  const written = await lstat(output).catch(() => null);
  if (tooMuch.signal.aborted || (written?.size ?? 0) > mostOutput)
    return broken(
      `it printed more than ${formatBytes(mostOutput)} of JSON`,
      'print summaries of large values (shape, mean, minimum, maximum), or a part of them',
    );
  if (result.outcome === 'cancelled')
    return {
      seconds: result.seconds,
      printed: null,
      problem: { kind: 'unfinished', summary: 'it was cancelled', next: 'run it again', exitCode: null },
    };
  if (result.outcome === 'timed-out')
    return broken(
      `it was stopped after ${formatDuration(timeoutSeconds)}, its time-out`,
      'make it faster, or raise `timeout`',
    );
  if (result.outcome !== 'succeeded')
    // Its last lines may quote the example, so they stay in the log.
    return broken(`it ended with exit status ${result.exitCode}`, 'look at its output in the log, and mend it');
  if (!written?.isFile())
    return broken(
      'the file `$OUTPUT`, which its standard output goes to, is gone or is another',
      'print one JSON object to standard output, and leave `$OUTPUT` as it is',
    );
  const found = lastObject(await readTextBounded(folder, `${which}.json`, mostOutput));
  if (found === null)
    return broken(
      written.size === 0 ? 'it printed nothing' : 'what it printed does not end in a JSON object',
      'print one JSON object to standard output; logs go to standard error',
    );
  const leaves = leavesOf(found);
  if (leaves === null)
    return broken('what it printed has more than 100000 values, or is nested too deep', 'print summaries of them');
  return { seconds: result.seconds, printed: { found, leaves }, problem: null };
}

function comparePrediction(
  printed: PrintedObject,
  path: string | null,
  predicted: PredictedRows,
  row: number,
  tolerance: number,
): NonNullable<Debugging['prediction']> {
  const at = path === null ? printed : valueAt(printed, path);
  if (at === undefined) return { unreadable: `has nothing at \`prediction\`, ${JSON.stringify(clipped(path ?? ''))}` };
  const served = servedPrediction(path === null ? at : { prediction: at }, null);
  // Keys may be told, values may not.
  if (isUnreadable(served)) return { unreadable: clipped(served.what.replace(/^holds ".*"/s, 'holds a text'), 300) };
  const compared = compareServed(served, predicted, predicted.placeOf?.(row) ?? -1, tolerance);
  if (isUnreadable(compared)) return { unreadable: 'holds no number and no class that the batch predicts' };
  return { agrees: compared.agrees, difference: compared.difference };
}
