import type { Canary, CanaryFault, CanaryProblem } from '../facts/canary.ts';
import { clipped } from '../support/text.ts';
import { requestBody, type SentRow, type SentRows } from './canary-rows.ts';
import { isSuccess, type ServerAnswer } from './http-exchange.ts';
import { openHiding } from './row-values.ts';
import { isUnreadable, type Served, servedPrediction } from './served-prediction.ts';
import { type RunningServer, withServer } from './server.ts';
import type { ServingPlan } from './serving.ts';
import type { CommandContext } from './training.ts';

/** Sends rows to a server, one after the other, and keeps what it predicts. */

export interface Replay
  extends Pick<
    Canary,
    'problem' | 'readySeconds' | 'faults' | 'latencySeconds' | 'rowsPerSecond' | 'peakMemoryBytes' | 'tail'
  > {
  /** By the place of the row in the table, from 0. */
  readonly served: ReadonlyMap<number, Served>;
}

const mostFaults = 20;
const longestExcerpt = 4000;
const requestSeconds = 30;
/** A server that does not answer is not asked for every row. */
const mostSilent = 3;

interface Sent {
  readonly served: Map<number, Served>;
  readonly faults: { count: number; readonly first: CanaryFault[] };
  readonly seconds: number[];
  problem: CanaryProblem | null;
}

export async function replayRows(
  context: CommandContext & { readonly root: string },
  plan: ServingPlan,
  modelRoot: string,
  rows: SentRows,
  options: { readonly budget: number; readonly title: string },
): Promise<Replay> {
  const sent: Sent = { served: new Map(), faults: { count: 0, first: [] }, seconds: [], problem: null };
  const run = await withServer(
    context,
    {
      command: plan.command,
      directory: context.root,
      model: plan.model,
      modelRoot,
      health: plan.health,
      readySeconds: plan.readySeconds,
      timeoutSeconds: options.budget,
      title: options.title,
      hide: openHiding(rows.rows),
    },
    (server) => sendRows(server, plan, rows, sent),
  );
  return {
    served: sent.served,
    problem: problemOf(run.problem, sent, rows.rows.length),
    readySeconds: run.readySeconds,
    faults: sent.faults,
    ...speedOf(sent.seconds),
    peakMemoryBytes: run.peakMemoryBytes,
    tail: run.tail,
  };
}

async function sendRows(server: RunningServer, plan: ServingPlan, { columns, rows }: SentRows, sent: Sent) {
  const ask = (row: SentRow): Promise<ServerAnswer> =>
    server.post(plan.predict, requestBody(plan.request, columns, row), requestSeconds);
  // The first request loads what is loaded late: it is not measured, and asked again.
  const first = rows[0];
  if (first !== undefined) await ask(first);
  let silent = 0;
  for (const row of rows) {
    const answer = await ask(row);
    if (server.signal.aborted && 'failure' in answer) {
      // Where it ended by itself, this is the row that it did not survive.
      if (await server.hasEnded()) noteFault(sent, row, null, answer.failure, '');
      return;
    }
    if ('failure' in answer) {
      noteFault(sent, row, null, answer.failure, '');
      silent += 1;
      if (await endedAfter(server, answer)) return;
      if (silent === mostSilent) {
        sent.problem = {
          kind: 'broken',
          summary: `${mostSilent} requests in a row got no answer, the last of them for row ${row.place + 1}: ${answer.failure}`,
          next: 'look at the last lines of its output, and send it such a row by hand',
          exitCode: null,
        };
        return;
      }
      continue;
    }
    silent = 0;
    readAnswer(answer, plan, row, sent);
  }
}

const endedAfter = async (server: RunningServer, { failure }: Extract<ServerAnswer, { failure: string }>) =>
  !failure.startsWith('no answer within') && (await server.hasEnded());

function readAnswer(answer: Exclude<ServerAnswer, { failure: string }>, plan: ServingPlan, row: SentRow, sent: Sent) {
  const { status, text, json, milliseconds } = answer;
  if (!isSuccess(status)) return noteFault(sent, row, status, `status ${status}, expected 2xx`, text);
  if (json === undefined) return noteFault(sent, row, status, notJson(text), text);
  const found = servedPrediction(json, plan.response);
  if (isUnreadable(found)) return noteFault(sent, row, status, `the answer ${found.what}`, text);
  sent.served.set(row.place, found);
  sent.seconds.push(milliseconds / 1000);
}

function notJson(text: string): string {
  if (text.trim() === '') return 'the answer is empty, expected JSON';
  if (/^\s*</.test(text)) return 'the answer is HTML or XML, expected JSON';
  // What Python's json writes for them.
  const number = text.match(/(?:^|[[:,\s])(NaN|-?Infinity)(?=$|[\],}\s])/)?.[1];
  return number === undefined
    ? 'the answer is no JSON'
    : `the answer holds ${number}, which is no JSON: expected a finite prediction`;
}

export function noteFault(
  { faults }: Pick<Sent, 'faults'>,
  row: SentRow,
  status: number | null,
  what: string,
  text: string,
): void {
  faults.count += 1;
  if (faults.first.length < mostFaults)
    faults.first.push({
      row: row.place + 1,
      status,
      what,
      excerpt: clipped(openHiding([row])(clipped(text, longestExcerpt)).replace(/\s+/g, ' ').trim()),
    });
}

function problemOf(
  ended: Awaited<ReturnType<typeof withServer>>['problem'],
  { problem, served, faults }: Sent,
  rows: number,
): CanaryProblem | null {
  if (ended === null) return problem;
  const unfinished = ended.kind === 'timed-out' || ended.kind === 'cancelled';
  const asked = served.size + faults.count;
  const broken = faults.first.at(-1);
  const where =
    asked === 0
      ? ''
      : unfinished
        ? `, after ${asked} of ${rows} rows`
        : ended.kind === 'ended' && broken !== undefined && broken.status === null
          ? `, at row ${broken.row}`
          : '';
  return {
    kind: unfinished ? 'unfinished' : 'broken',
    summary: `${ended.summary}${where}`,
    next: ended.kind === 'timed-out' ? 'raise `budget`, or lower `rows`' : ended.next,
    exitCode: ended.exitCode,
  };
}

/** Quantiles by linear interpolation (R's type 7). */
function speedOf(seconds: readonly number[]): Pick<Canary, 'latencySeconds' | 'rowsPerSecond'> {
  if (seconds.length === 0) return { latencySeconds: null, rowsPerSecond: null };
  const sorted = [...seconds].sort((a, b) => a - b);
  const quantile = (share: number): number => {
    const at = share * (sorted.length - 1);
    const low = sorted[Math.floor(at)] as number;
    return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] as number) - low);
  };
  const total = sorted.reduce((sum, one) => sum + one, 0);
  return {
    latencySeconds: { median: quantile(0.5), p95: quantile(0.95) },
    rowsPerSecond: total > 0 ? sorted.length / total : null,
  };
}
