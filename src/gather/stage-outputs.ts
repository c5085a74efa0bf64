import type { NoPipelinePredictions, PipelinePredictions, StageOutput } from '../facts/integration.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { megabyte, openRegular, readTextBounded } from '../support/files.ts';
import { clipped } from '../support/text.ts';
import type { CleanCopy } from './clean-copy.ts';
import { parseJson } from './metrics/json.ts';
import { declaredFiles } from './outputs.ts';
import type { PredictionsInput } from './predictions.ts';
import { columnsOf } from './predictions-columns.ts';
import { isTableName } from './privacy-files.ts';
import { cellKind } from './tables/batch.ts';
import { openTable, type Table } from './tables/table.ts';

/** What a stage of the pipeline wrote, in the folder that it ran in. */

export type FileStates = ReadonlyMap<string, string>;

const mostFiles = 10_000;
const mostJsonBytes = 64 * megabyte;
const mostColumns = 20;
const mostInputs = 20;
const mostRowsShown = 5;

/** The files that the patterns name now, each with a text that changes when the file does. */
export async function statesOf(copy: CleanCopy, patterns: readonly string[]): Promise<FileStates> {
  const files = await declaredFiles(copy.directory, patterns);
  const states = await copy.statesOf(files);
  return new Map(files.map((file, place) => [file, states[place] as string]));
}

/** Each declared output: it is there, was written since `before`, is not empty, and can be read. Those with a problem come first. */
export async function outputsOf(
  copy: CleanCopy,
  patterns: readonly string[],
  before: FileStates,
): Promise<StageOutput[]> {
  const found: StageOutput[] = [];
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const states = await statesOf(copy, [pattern]);
    if (states.size === 0) found.push(problemOf(pattern, 'was not written: nothing is there'));
    for (const [path, state] of states) {
      if (seen.has(path)) continue;
      seen.add(path);
      if (before.get(path) === state) found.push(problemOf(path, 'was not written: it is what was there before'));
      else if (seen.size > mostFiles) {
        found.push(problemOf(pattern, `names more than ${mostFiles} files`));
        break;
      } else found.push(await lookAt(copy.directory, path));
    }
  }
  return found.sort((a, b) => Number(a.problem === null) - Number(b.problem === null));
}

const problemOf = (path: string, problem: string): StageOutput => ({
  path: clipped(path),
  bytes: 0,
  rows: null,
  problem,
});

async function lookAt(root: string, path: string): Promise<StageOutput> {
  try {
    const { handle, bytes } = await openRegular(root, path);
    await handle.close();
    if (bytes === 0) return problemOf(path, 'is empty');
    const output = { path: clipped(path), bytes, problem: null };
    if (isTableName(path)) {
      const { rows } = await (await openTable({ root, patterns: [path] })).read([]);
      return rows === 0 ? { ...output, rows, problem: 'is a table without rows' } : { ...output, rows };
    }
    if (path.toLowerCase().endsWith('.json') && bytes <= mostJsonBytes)
      parseJson(path, await readTextBounded(root, path, mostJsonBytes));
    return { ...output, rows: null };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return problemOf(path, wordsOf(error));
  }
}

/** What is wrong, without the file's name. */
const wordsOf = ({ problems }: ConfigurationError): string =>
  clipped(
    problems
      .map(({ message, line }) => formatProblem({ message: line === undefined ? message : `line ${line}: ${message}` }))
      .join('; '),
    300,
  );

export interface PipelineStage {
  readonly name: string;
  readonly inputs?: readonly string[] | undefined;
  readonly outputs: readonly string[];
}

export interface PipelinePredictionsRequest {
  readonly root: string;
  readonly stages: readonly PipelineStage[];
  /** The path that is named; null for the table that the last stage writes. */
  readonly path: string | null;
  readonly layout: Pick<PredictionsInput['layout'], 'predicted' | 'probabilities'>;
  readonly label: string | undefined;
}

/** The predictions that came out of the pipeline, and the tables that went into the stage that wrote them. */
export async function pipelinePredictions(
  request: PipelinePredictionsRequest,
): Promise<PipelinePredictions | NoPipelinePredictions> {
  try {
    return await readPredictions(request);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [first] = error.problems;
    return {
      missing: clipped(error.problems.map(({ next: _, ...rest }) => formatProblem(rest)).join('; '), 500),
      next: first?.next ?? 'mend what the stage writes',
    };
  }
}

async function readPredictions({
  root,
  stages,
  path: named,
  layout,
  label,
}: PipelinePredictionsRequest): Promise<PipelinePredictions | NoPipelinePredictions> {
  const tables = new Map<string, PipelineStage>();
  for (const stage of named === null ? stages.slice(-1) : stages)
    for (const path of await declaredFiles(root, stage.outputs)) if (isTableName(path)) tables.set(path, stage);
  const candidates = named === null ? [...tables.keys()] : await declaredFiles(root, [named]);
  const path = named === null ? await tableOfPredictions(root, candidates, layout, label) : candidates[0];
  const last = stages.at(-1)?.name ?? '';
  if (path === undefined)
    return named === null
      ? {
          missing: `the last stage, ${JSON.stringify(clipped(last))}, writes no table of predictions`,
          next: 'name the table as `predictions` of infra/integration, and among the `outputs` of its stage',
        }
      : {
          missing: `no stage wrote ${clipped(named)}`,
          next: 'name it among the `outputs` of the stage that writes it',
        };
  const stage = tables.get(path);
  if (stage === undefined)
    return {
      missing: `${clipped(path)} is no table among the outputs of a stage`,
      next: 'name it among the `outputs` of its stage, as CSV, TSV, JSON Lines or Parquet',
    };
  const table = await openTable({ root, patterns: [path] });
  const { predicted, probabilities } = columnsIn(table, path, layout, label);
  const columns = [...(predicted === null ? [] : [predicted]), ...probabilities];
  const inputs: { path: string; rows: number }[] = [];
  for (const input of await declaredFiles(root, stage.inputs ?? []))
    if (isTableName(input) && inputs.length < mostInputs)
      inputs.push({
        path: clipped(input),
        rows: (await (await openTable({ root, patterns: [input] })).read([])).rows,
      });
  return {
    path: clipped(path),
    stage: stage.name,
    columns: columns.slice(0, mostColumns).map((name) => clipped(name)),
    ...(await unusableCells(table, columns)),
    inputs,
  };
}

/** The only table, or of several the first that has a prediction. */
async function tableOfPredictions(
  root: string,
  paths: readonly string[],
  layout: PipelinePredictionsRequest['layout'],
  label: string | undefined,
): Promise<string | undefined> {
  if (paths.length < 2) return paths[0];
  for (const path of paths)
    try {
      columnsIn(await openTable({ root, patterns: [path] }), path, layout, label);
      return path;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
    }
  return undefined;
}

const columnsIn = (
  { columns }: Table,
  file: string,
  layout: PipelinePredictionsRequest['layout'],
  label: string | undefined,
) => columnsOf({ file, columns, layout, data: { label, key: undefined }, wanted: [] });

async function unusableCells(
  table: Table,
  names: readonly string[],
): Promise<Pick<PipelinePredictions, 'rows' | 'missing' | 'nonFinite' | 'firstRows'>> {
  const places = names.map((name) => table.columns.indexOf(name));
  const firstRows = new Set<number>();
  let [missing, nonFinite] = [0, 0];
  const { rows } = await table.read([
    {
      observe(batch) {
        for (const place of places) {
          const { kinds, kindCounts } = batch.cells(place);
          const [absentHere, wrongHere] = [kindCounts[cellKind.missing] ?? 0, kindCounts[cellKind.nonFinite] ?? 0];
          missing += absentHere;
          nonFinite += wrongHere;
          if (absentHere + wrongHere === 0) continue;
          for (let row = 0; row < batch.rows && firstRows.size < mostRowsShown; row += 1)
            if (kinds[row] === cellKind.missing || kinds[row] === cellKind.nonFinite)
              firstRows.add(batch.firstRow + row);
        }
      },
    },
  ]);
  return { rows, missing, nonFinite, firstRows: [...firstRows].sort((a, b) => a - b) };
}
