import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDuration } from '../config/units.ts';
import type { CanaryFault, CanaryProblem } from '../facts/canary.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { megabyte, readTextBounded } from '../support/files.ts';
import { tellingLine } from '../support/output-tail.ts';
import { clipped } from '../support/text.ts';
import { noteFault, type Replay } from './canary-replay.ts';
import { csvOf, type SentRows } from './canary-rows.ts';
import { modelEnvironment } from './model-files.ts';
import { hiddenLines, openHiding } from './row-values.ts';
import { withFolder } from './scratch-folder.ts';
import { isUnreadable, type Served, servedPrediction, type Unreadable } from './served-prediction.ts';
import { type Cells, readRows } from './small-table.ts';
import { type CommandContext, guardedRun } from './training.ts';

const outputName = 'predictions.csv';

export interface BatchRequest {
  readonly command: string;
  readonly model: string | null;
  readonly modelRoot: string;
  readonly scratch: string;
  readonly rows: SentRows;
  /** The columns that tell one row from another; rows are matched by them where both sides have them, by order otherwise. */
  readonly key: readonly string[];
  /** Reads a row of `$OUTPUT`, whose columns it is told first. Throws `ConfigurationError` where a column is not there. */
  readonly reader: (columns: readonly string[]) => (cells: Cells) => Served | Unreadable;
  /** What runs, in words that messages begin with, and its key in the configuration. */
  readonly by: { readonly name: string; readonly key: string };
  readonly budget: number;
  readonly title: string;
}

/** Runs a batch command on the rows: `$INPUT` is a CSV file with a header, `$OUTPUT` is to become one (or TSV) with a prediction for each row. */
export async function replayBatch(context: CommandContext, request: BatchRequest): Promise<Replay> {
  const { command, model, modelRoot, rows, budget, title } = request;
  return withFolder({ scratch: request.scratch, log: context.log }, 'canary', async (folder) => {
    const input = join(folder, 'rows.csv');
    await writeFile(input, csvOf(rows));
    const environment = {
      INPUT: input,
      OUTPUT: join(folder, outputName),
      ...modelEnvironment(modelRoot, model),
    };
    const ended = await context.log.group(title, () =>
      guardedRun(command, { directory: context.root, environment, timeoutSeconds: budget }, context),
    );
    const result = { ...ended, tail: hiddenLines(ended.tail, openHiding(rows.rows)) };
    const read =
      result.outcome === 'succeeded' ? await readOutput(folder, request) : { problem: problemOf(result, request) };
    const served = 'served' in read ? read.served : new Map<number, Served>();
    return {
      served,
      problem: 'problem' in read ? read.problem : null,
      readySeconds: null,
      faults: 'faults' in read ? read.faults : { count: 0, first: [] },
      latencySeconds: null,
      rowsPerSecond: served.size > 0 && result.seconds > 0 ? served.size / result.seconds : null,
      peakMemoryBytes: result.peakMemoryBytes,
      tail: result.tail,
    };
  });
}

function problemOf(result: Awaited<ReturnType<typeof guardedRun>>, { budget, by }: BatchRequest): CanaryProblem {
  const { outcome, exitCode, tail } = result;
  if (outcome === 'timed-out')
    return {
      kind: 'unfinished',
      summary: `${by.name} was stopped after ${formatDuration(budget)}, the time it had`,
      next: 'raise `budget`, or lower `rows`',
      exitCode,
    };
  if (outcome === 'cancelled')
    return { kind: 'unfinished', summary: 'the run was cancelled', next: 'run it again', exitCode };
  const line = tellingLine(tail);
  return broken(
    `${by.name} failed with exit status ${exitCode ?? 'none'}${line === undefined ? ' and no output' : `: ${clipped(line, 300)}`}`,
    exitCode === 127
      ? `install what the command of \`${by.key}\` starts, in an earlier step`
      : 'look at the last lines of its output; it reads `$INPUT` and writes `$OUTPUT`',
    exitCode,
  );
}

const broken = (summary: string, next: string, exitCode: number | null = 0): CanaryProblem => ({
  kind: 'broken',
  summary,
  next,
  exitCode,
});

type Output =
  | { readonly problem: CanaryProblem }
  | { readonly served: Map<number, Served>; readonly faults: { count: number; readonly first: CanaryFault[] } };

async function readOutput(folder: string, request: BatchRequest): Promise<Output> {
  const { rows, key, by } = request;
  let found: readonly Cells[];
  try {
    found = readRows('$OUTPUT', await readTextBounded(folder, outputName, 64 * megabyte));
  } catch (error) {
    return unreadable(error, by.name, 'write a CSV file with a header to `$OUTPUT`');
  }
  if (found.length !== rows.rows.length)
    return {
      problem: broken(
        `\`$OUTPUT\` of ${by.name} has ${found.length} rows, expected a prediction for each of the ${rows.rows.length} rows of \`$INPUT\``,
        'write one row for each row, in the same order',
      ),
    };
  let read: ReturnType<BatchRequest['reader']>;
  try {
    read = request.reader(Object.keys(found[0] ?? {}));
  } catch (error) {
    return unreadable(error, by.name, 'name its columns as those of `predictions`');
  }
  const keyed =
    key.length > 0 && key.every((name) => rows.columns.includes(name) && Object.hasOwn(found[0] ?? {}, name));
  const places = key.map((name) => rows.columns.indexOf(name));
  const byKey = new Map(found.map((cells) => [JSON.stringify(key.map((name) => String(cells[name]))), cells] as const));
  const output = { served: new Map<number, Served>(), faults: { count: 0, first: [] as CanaryFault[] } };
  for (const [index, row] of rows.rows.entries()) {
    const cells = keyed ? byKey.get(JSON.stringify(places.map((place) => row.texts[place]))) : found[index];
    if (cells === undefined) {
      noteFault(output, row, null, '`$OUTPUT` has no row with its key', '');
      continue;
    }
    const answer = read(cells);
    if (isUnreadable(answer))
      noteFault(output, row, null, `the row of \`$OUTPUT\` ${answer.what}`, JSON.stringify(cells));
    else output.served.set(row.place, answer);
  }
  return output;
}

function unreadable(error: unknown, name: string, next: string): Output {
  if (!(error instanceof ConfigurationError)) throw error;
  const said = error.problems.map(({ next: _, file: __, ...problem }) => formatProblem(problem)).join('; ');
  return { problem: broken(`\`$OUTPUT\` of ${name}: ${said}`, next) };
}

/** Reads the prediction in the column `predicted`; under a usual name where null. */
export const answerAt =
  (predicted: string | null) =>
  (cells: Cells): Served | Unreadable =>
    servedPrediction(typed(cells, predicted), predicted);

/** Cells are text; what is a probability must be a number. A prediction is compared as text or as a number, whichever the classes are. */
function typed(cells: Cells, predicted: string | null): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      // A dot in a name is no path here.
      name,
      name !== predicted &&
      typeof cell === 'string' &&
      /^(probability|proba|confidence)$/.test(name) &&
      cell.trim() !== ''
        ? Number(cell)
        : cell,
    ]),
  );
}
